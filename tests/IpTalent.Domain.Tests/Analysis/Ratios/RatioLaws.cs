using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Ratios and claims against the exact range over all figures within their bounds.</summary>
public sealed partial class RatioLaws
{
    private static readonly decimal[] Scales = [1, 10_000, 1_000_000, 0.1m, 3, 1e-28m, decimal.MaxValue];

    [Fact]
    public void Ratio_AnyBounds_IsTheExactRange() => Law.Holds(IntervalCases.Pair, (a, b) =>
        a.ToExact().DividedBy(b.ToExact()) is { } exact
            ? MeasureCases.Fault(exact, Ratios.Ratio(a.AsQuantity(), b.AsQuantity(Unit.Task)))
            : MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, Ratios.Ratio(a.AsQuantity(), b.AsQuantity(Unit.Task))));

    [Fact]
    public void Rate_AnyBounds_IsTheExactRange() => Law.Holds(
        from pair in IntervalCases.Pair from per in Gen.Elements(Scales) select (pair.Left, pair.Right, per),
        triple => IntervalCases.SimplerPairs((triple.Left, triple.Right)).Select(pair => (pair.Left, pair.Right, triple.per)),
        triple =>
        {
            (IntervalCase a, IntervalCase b, decimal per) = triple;
            Derived<Quantity> result = Ratios.Rate(a.AsQuantity(), b.AsQuantity(), per);
            return (a.ToExact() * ExactInterval.Point(per)).DividedBy(b.ToExact()) is { } exact
                ? MeasureCases.Fault(exact, result)
                : MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result);
        });

    [Fact]
    public void Share_AnyBounds_IsTheExactRangeOverPartsWithinTheirWhole() => Law.Holds(MeasureCases.Pair, (part, whole) =>
    {
        Derived<Quantity> result = Ratios.Share(part.AsQuantity(), whole.AsQuantity());
        if (part.Lower is null or < 0)
        {
            return MeasureCases.FaultOfReason(UndefinedReason.NegativeValue, result);
        }

        // The wholes that hold some part at all, and of their quotients what does not pass one.
        ExactInterval? possible = whole.ToExact().Intersect(new(part.ToExact().Lower, ExactEnd.Absent));
        return possible is null
                ? MeasureCases.FaultOfReason(whole.Upper < 0 ? UndefinedReason.NegativeValue : UndefinedReason.SubsetExceedsTotal, result)
            : part.ToExact().DividedBy(possible) is { } quotient
                ? MeasureCases.Fault(quotient.Intersect(new(ExactEnd.Absent, ExactEnd.Closed(1)))!, result)
            : MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result);
    });

    [Fact]
    public void Share_MembersOfTheBounds_LieInside() => Law.Holds(MeasureCases.Pair, (part, whole) =>
    {
        if (Ratios.Share(part.AsQuantity(), whole.AsQuantity()) is not { IsDefined: true } result)
        {
            return null;
        }

        ExactInterval range = ExactInterval.Of(result.Bounds);
        return (from a in part.ToExact().Members()
                from t in whole.ToExact().Members()
                where a <= t && t.Sign > 0 && !range.Contains(a / t)
                select $"{a} of {t} lies outside {range}").FirstOrDefault();
    });

    [Fact]
    public void IsMoreThan_AnyBounds_DecidesWheneverTheyDo() => Law.Holds(
        from pair in Gen.OneOf(MeasureCases.Pair, Touching) from n in Gen.Frequency((3, Gen.Elements(1m, 2m, 3m, 2.9m, 1e-28m, decimal.MaxValue)), (2, DecimalCases.Any.Where(n => n > 0))) select (pair.Left, pair.Right, n),
        triple => IntervalCases.SimplerPairs((triple.Left, triple.Right)).Select(pair => (pair.Left, pair.Right, triple.n)),
        triple =>
        {
            (IntervalCase reference, IntervalCase figure, decimal n) = triple;
            Derived<Certainty> verdict = Claims.IsMoreThan(n, times: reference.AsQuantity(), figure.AsQuantity());
            if (reference.Lower is null or < 0)
            {
                return verdict.Reason == UndefinedReason.NegativeValue ? null : $"{verdict}";
            }

            ExactInterval threshold = reference.ToExact() * ExactInterval.Point(n);
            ExactInterval held = figure.ToExact();
            bool never = held.LiesBelow(threshold) || (held.Upper.Value is { } most && threshold.Lower.Value is { } least && most <= least);
            Certainty expected = threshold.LiesBelow(held) ? Certainty.Yes : never ? Certainty.No : Certainty.Undetermined;
            return verdict.IsDefined && verdict.Value == expected ? null : $"{verdict} instead of {expected}.";
        });

    [Fact]
    public void IsMoreThan_AnyNumbers_ComparesExactly() => Law.Holds(
        from n in DecimalCases.Any.Where(n => n > 0) from a in DecimalCases.Any from b in Gen.OneOf(DecimalCases.Any, Gen.Constant(Times(n, a))) select (n, a, b),
        triple => [],
        triple => Claims.IsMoreThan(triple.n, triple.a, triple.b) == (triple.b > (Rational)triple.n * triple.a) ? null : "The verdict is wrong.");

    // The figure stands where n times the reference does, or a step beside it.
    private static Gen<(IntervalCase Left, IntervalCase Right)> Touching =>
        from a in MeasureCases.Level
        from n in Gen.Elements(2m, 3m, 2.9m)
        from end in Gen.Elements(a.Lower, a.Upper)
        from isClosed in Gen.Elements(true, false)
        from isLower in Gen.Elements(true, false)
        let at = Times(n, end ?? 1)
        select (a, isLower ? new IntervalCase(at, isClosed, null, false) : new IntervalCase(null, false, at, isClosed));

    private static decimal Times(decimal n, decimal value) =>
        (Rational)n * value is var product && Rational.Abs(product) < DecimalGrid.Largest ? DecimalGrid.Outward(product, Side.Lower) : 1;
}
