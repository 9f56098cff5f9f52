namespace IpTalent.Domain.Tests.Exact;

/// <summary>The oracle against brute force: what members of the operands make must be what the exact interval says.</summary>
public sealed class ExactIntervalTests
{
    [Fact]
    public void Multiply_Members_FillTheProduct() => Law.Holds(
        IntervalCases.Pair,
        (left, right) => Fault(left, right, left.ToExact() * right.ToExact(), (x, y) => x * y),
        oneIn: 4);

    [Fact]
    public void Divide_Members_FillTheQuotient() => Law.Holds(
        IntervalCases.Pair,
        (left, right) => left.ToExact().DividedBy(right.ToExact()) is { } quotient
            ? Fault(left, right, quotient, (x, y) => x / y)
            : right.ToExact().Contains(Rational.Zero) ? null : "Undefined without a zero in the divisor.",
        oneIn: 4);

    [Fact]
    public void Add_Members_FillTheSum() => Law.Holds(
        IntervalCases.Pair,
        (left, right) => Fault(left, right, left.ToExact() + right.ToExact(), (x, y) => x + y),
        oneIn: 4);

    [Fact]
    public void Subtract_Members_FillTheDifference() => Law.Holds(
        IntervalCases.Pair,
        (left, right) => Fault(left, right, left.ToExact() - right.ToExact(), (x, y) => x - y),
        oneIn: 4);

    [Theory]
    [InlineData(-4)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Power_Members_FillThePower(int exponent) => Law.Holds(
        IntervalCases.Any,
        operand => operand.ToExact().Power(exponent) is { } power
            ? Fault(operand, IntervalCase.Point(1), power, (x, _) => x.Power(exponent))
            : exponent < 0 && operand.ToExact().Contains(Rational.Zero) ? null : "Undefined without a zero in the base.",
        oneIn: 4);

    [Fact]
    public void Hull_Pair_IsTheSmallestAround() => Law.Holds(IntervalCases.Pair, (left, right) =>
    {
        ExactInterval hull = left.ToExact().Hull(right.ToExact());
        Rational[] members = [.. left.ToExact().Members(), .. right.ToExact().Members()];
        return members.All(hull.Contains) ? FaultOfEnds(hull, members) : $"{hull} leaves out a member.";
    });

    [Fact]
    public void Intersect_Pair_HoldsWhatBothHold() => Law.Holds(IntervalCases.Pair, (left, right) =>
    {
        (ExactInterval one, ExactInterval other) = (left.ToExact(), right.ToExact());
        ExactInterval? common = one.Intersect(other);
        IEnumerable<Rational> members = [.. one.Members(), .. other.Members(), .. common?.Members() ?? []];
        return members.All(member => (common?.Contains(member) ?? false) == (one.Contains(member) && other.Contains(member)))
            ? null
            : $"{common?.ToString() ?? "nothing"} differs from what both hold.";
    });

    [Fact]
    public void LiesBelow_Pair_MeansEveryMember() => Law.Holds(IntervalCases.Pair, (left, right) =>
        left.ToExact().LiesBelow(right.ToExact())
            == left.ToExact().Members().All(x => right.ToExact().Members().All(y => x < y))
            ? null
            : "The members say otherwise.");

    [Fact]
    public void Constructor_NoValueBetweenTheEnds_Throws()
    {
        FluentActions.Invoking(() => IntervalCase.Parse("[2, 1]").ToExact()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => IntervalCase.Parse("[1, 1)").ToExact()).Should().Throw<ArgumentException>();
    }

    private static string? Fault(IntervalCase left, IntervalCase right, ExactInterval result, Func<Rational, Rational, Rational> operation)
    {
        Rational[] values =
        [
            .. from x in left.ToExact().Members()
               from y in right.ToExact().Members()
               select operation(x, y),
        ];
        Rational[] outside = [.. values.Where(value => !result.Contains(value)).Take(1)];
        return outside.Length > 0 ? $"{outside[0]} lies outside {result}." : FaultOfEnds(result, values);
    }

    // Closed ends are attained, open ones approached, absent ones left behind.
    private static string? FaultOfEnds(ExactInterval result, Rational[] values)
    {
        Rational least = values.Min();
        Rational greatest = values.Max();
        return FaultOfEnd(result.Lower, least) ?? FaultOfEnd(result.Upper, greatest);

        string? FaultOfEnd(ExactEnd end, Rational reached) => end.Value is not { } value
            ? Rational.Abs(reached) > Rational.TenToThe(60) ? null : $"{result} goes on, the values stop at {reached}."
            : end.IsClosed
                ? reached == value ? null : $"The closed end {value} of {result} is not attained."
                : Rational.Abs(reached - value) < Rational.TenToThe(-30) ? null : $"The open end {value} of {result} is not approached.";
    }
}
