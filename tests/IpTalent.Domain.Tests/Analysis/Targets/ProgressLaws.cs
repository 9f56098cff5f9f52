using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Progress, (b - a) / (T - a), against an exact range found by trying every corner and every limit.</summary>
public sealed class ProgressLaws
{
    [Fact]
    public void ProgressRatio_AnyBounds_IsTheExactRange() => Law.Holds(Cases, Simpler, triple =>
    {
        (IntervalCase a, IntervalCase b, decimal target) = triple;
        Derived<Quantity> result = Progress(a, b, target);
        return a.ToExact().Contains(target)
            ? MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result)
            : MeasureCases.Fault(ExactRange(a.ToExact(), b.ToExact(), target), result);
    });

    [Fact]
    public void ProgressRatio_MembersOfTheBounds_LieInside() => Law.Holds(Cases, Simpler, triple =>
    {
        (IntervalCase a, IntervalCase b, decimal target) = triple;
        if (Progress(a, b, target) is not { IsDefined: true } result)
        {
            return null;
        }

        ExactInterval range = ExactInterval.Of(result.Bounds);
        return (from x in a.ToExact().Members()
                from y in b.ToExact().Members()
                where !range.Contains((y - x) / (target - x))
                select $"from {x}, at {y}: {(y - x) / (target - x)} lies outside {range}").FirstOrDefault();
    });

    [Fact]
    public void IsAttained_AnyBounds_DecidesWheneverTheyDo() => Law.Holds(
        from figure in Gen.OneOf(IntervalCases.Any, IntervalCases.Small)
        from number in Gen.OneOf(Gen.Elements(figure.Lower ?? 1, figure.Upper ?? 1), DecimalCases.Any)
        select (figure, number),
        pair => pair.figure.Simpler().Select(figure => (figure, pair.number)),
        pair =>
        {
            (IntervalCase figure, decimal number) = pair;
            ExactInterval held = figure.ToExact();
            Certainty reached = Verdict(held, new(ExactEnd.Closed(number), ExactEnd.Absent), new(ExactEnd.Absent, ExactEnd.Open(number)));
            Certainty beyond = Verdict(held, new(ExactEnd.Open(number), ExactEnd.Absent), new(ExactEnd.Absent, ExactEnd.Closed(number)));
            return Fault(Quantity.AtLeast(number, Unit.Person), reached)
                ?? Fault(Quantity.Exact(number, Unit.Person), reached)
                ?? Fault(Quantity.MoreThan(number, Unit.Person), beyond)
                ?? Fault(Quantity.LessThan(number, Unit.Person), reached.Negate())
                ?? Fault(Quantity.AtMost(number, Unit.Person), beyond.Negate());

            string? Fault(Quantity threshold, Certainty expected) =>
                Targets.IsAttained(figure.AsQuantity(), threshold) is var verdict && verdict.IsDefined && verdict.Value == expected
                    ? null : $"{verdict} for {threshold}, not {expected}.";
        });

    private static Certainty Verdict(ExactInterval held, ExactInterval attained, ExactInterval missed) =>
        held.IsSubsetOf(attained) ? Certainty.Yes : held.IsSubsetOf(missed) ? Certainty.No : Certainty.Undetermined;

    private static Gen<(IntervalCase A, IntervalCase B, decimal Target)> Cases =>
        from pair in Gen.OneOf(IntervalCases.Pair, IntervalCases.Small.Zip(IntervalCases.Small, (a, b) => (a, b)))
        from target in Gen.OneOf(DecimalCases.Any, Gen.Choose(-12, 12).Select(n => (decimal)n), Gen.Elements(pair.Item1.Lower ?? 1, pair.Item1.Upper ?? 1, pair.Item2.Lower ?? 1, pair.Item2.Upper ?? 1))
        select (pair.Item1, pair.Item2, target);

    private static IEnumerable<(IntervalCase A, IntervalCase B, decimal Target)> Simpler((IntervalCase A, IntervalCase B, decimal Target) triple) =>
        IntervalCases.SimplerPairs((triple.A, triple.B)).Select(pair => (pair.Left, pair.Right, triple.Target));

    private static Derived<Quantity> Progress(IntervalCase a, IntervalCase b, decimal target) =>
        Targets.ProgressRatio(a.AsQuantity(), b.AsQuantity(), Quantity.Exact(target, Unit.Person));

    /// <summary>The range with x = T - a and y = T - b: 1 - y / x. Zero is no member of x.</summary>
    /// <remarks>The quotient y / x takes each variable once, so its exact range is that of the two intervals; the shift is exact.</remarks>
    private static ExactInterval ExactRange(ExactInterval a, ExactInterval b, decimal target)
    {
        ExactInterval aim = ExactInterval.Point(target);
        return ExactInterval.Point(1) - (aim - b).DividedBy(aim - a)!;
    }
}
