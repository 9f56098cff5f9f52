using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>The four operations against the exact range over all members, judged end by end.</summary>
public sealed class IntervalArithmeticLaws
{
    [Fact]
    public void Add_AnyIntervals_IsTheExactRangeRoundedOutward() => Law.Holds(
        IntervalCases.Pair,
        (left, right) => IntervalJudge.Fault(left.ToExact() + right.ToExact(), () => left.ToInterval() + right.ToInterval()));

    [Fact]
    public void Subtract_AnyIntervals_IsTheExactRangeRoundedOutward() => Law.Holds(
        IntervalCases.Pair,
        (left, right) => IntervalJudge.Fault(left.ToExact() - right.ToExact(), () => left.ToInterval() - right.ToInterval()));

    [Fact]
    public void Multiply_AnyIntervals_IsTheExactRangeRoundedOutward() => Law.Holds(
        IntervalCases.Pair,
        (left, right) => IntervalJudge.Fault(left.ToExact() * right.ToExact(), () => left.ToInterval() * right.ToInterval()));

    [Fact]
    public void Divide_AnyIntervals_IsTheExactRangeRoundedOutward() => Law.Holds(
        IntervalCases.Pair,
        (left, right) => IntervalJudge.Fault(left.ToExact().DividedBy(right.ToExact()), () => left.ToInterval() / right.ToInterval()));

    [Fact]
    public void DividedBy_AnyIntervals_AgreesWithTheOperator() => Law.Holds(IntervalCases.Pair, (left, right) =>
    {
        (Interval? expected, string thrown) = IntervalJudge.Attempt(() => left.ToInterval() / right.ToInterval());
        Outcome<Interval> outcome = default;
        (_, string thrownByOutcome) = IntervalJudge.Attempt(() =>
        {
            outcome = left.ToInterval().DividedBy(right.ToInterval());
            return default;
        });
        return thrown == nameof(DivideByZeroException)
            ? outcome.Reason == UndefinedReason.DivisorMayBeZero && thrownByOutcome.Length == 0 ? null : $"The divisor may be zero: {outcome}."
            : thrown != thrownByOutcome ? $"The operator threw '{thrown}', the method '{thrownByOutcome}'."
            : thrown.Length > 0 || (outcome.IsDefined && outcome.Value == expected) ? null
            : $"{expected} by the operator, {outcome} by the method.";
    });

    [Fact]
    public void Negate_AnyInterval_IsTheMirrorImage() => Law.Holds(
        IntervalCases.Any,
        value => IntervalJudge.Fault(-value.ToExact(), () => -value.ToInterval()));

    [Fact]
    public void Operators_MembersOfTheOperands_GiveMembersOfTheResult() => Law.Holds(IntervalCases.Pair, (left, right) =>
    {
        Rational[] ofLeft = [.. left.ToExact().Members()];
        Rational[] ofRight = [.. right.ToExact().Members()];
        return FaultOfMembers("+", (x, y) => x + y, (x, y) => x + y)
            ?? FaultOfMembers("-", (x, y) => x - y, (x, y) => x - y)
            ?? FaultOfMembers("*", (x, y) => x * y, (x, y) => x * y)
            ?? FaultOfMembers("/", (x, y) => x / y, (x, y) => x / y);

        string? FaultOfMembers(string symbol, Func<Interval, Interval, Interval> operation, Func<Rational, Rational, Rational> exact)
        {
            if (IntervalJudge.Attempt(() => operation(left.ToInterval(), right.ToInterval())).Result is not { } result)
            {
                return null;
            }

            ExactInterval enclosure = ExactInterval.Of(result);
            return (from x in ofLeft
                    from y in ofRight
                    let value = exact(x, y)
                    where !enclosure.Contains(value)
                    select $"{x} {symbol} {y} = {value} lies outside {result}.").FirstOrDefault();
        }
    });

    [Fact]
    public void AddAndMultiply_SwappedOperands_GiveTheSame() => Law.Holds(IntervalCases.Pair, (left, right) =>
    {
        (Interval x, Interval y) = (left.ToInterval(), right.ToInterval());
        return IntervalJudge.Attempt(() => x + y) == IntervalJudge.Attempt(() => y + x)
            && IntervalJudge.Attempt(() => x * y) == IntervalJudge.Attempt(() => y * x)
            ? null
            : "The order of the operands matters.";
    });

    [Fact]
    public void Operators_MirroredOperands_MirrorTheResult() => Law.Holds(IntervalCases.Pair, (left, right) =>
    {
        (Interval x, Interval y) = (left.ToInterval(), right.ToInterval());
        return Mirrored(() => x + y) != IntervalJudge.Attempt(() => -x + -y) ? "The sum differs."
            : Mirrored(() => x - y) != IntervalJudge.Attempt(() => y - x) ? "The difference differs."
            : Mirrored(() => x * y) != IntervalJudge.Attempt(() => x * -y) ? "The product differs."
            : Mirrored(() => x / y) != IntervalJudge.Attempt(() => -x / y) ? "The quotient differs."
            : Mirrored(() => x / y) != IntervalJudge.Attempt(() => x / -y) ? "The quotient by the mirrored divisor differs."
            : null;

        static (Interval?, string) Mirrored(Func<Interval> operation) => IntervalJudge.Attempt(() => -operation());
    });

    [Fact]
    public void Operators_WiderOperands_GiveWiderResults() => Law.Holds(
        IntervalCases.Nested.Zip(IntervalCases.Nested, (left, right) => (Left: left, Right: right)),
        IntervalCases.SimplerNestedPairs,
        pairs =>
        {
            ((Interval x, Interval wideX), (Interval y, Interval wideY)) = (Built(pairs.Left), Built(pairs.Right));
            return FaultOfWidening("+", (a, b) => a + b)
                ?? FaultOfWidening("-", (a, b) => a - b)
                ?? FaultOfWidening("*", (a, b) => a * b)
                ?? FaultOfWidening("/", (a, b) => a / b);

            // Where the wider operands have no result there is nothing to compare; that they throw rightly is judged above.
            string? FaultOfWidening(string symbol, Func<Interval, Interval, Interval> operation) =>
                IntervalJudge.Attempt(() => operation(wideX, wideY)).Result is { } wide
                && IntervalJudge.Attempt(() => operation(x, y)).Result is { } narrow
                && !narrow.IsSubsetOf(wide)
                    ? $"{x} {symbol} {y} = {narrow} is not inside {wideX} {symbol} {wideY} = {wide}."
                    : null;
        });

    private static (Interval Inner, Interval Outer) Built((IntervalCase Inner, IntervalCase Outer) pair) =>
        (pair.Inner.ToInterval(), pair.Outer.ToInterval());
}
