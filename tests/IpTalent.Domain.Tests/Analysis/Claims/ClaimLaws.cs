using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Verdicts against exact ranges: yes where the range lies within what is claimed, no where the two have nothing in common.</summary>
public sealed class ClaimLaws
{
    [Fact]
    public void IsTimes_AnyBounds_DecidesWheneverTheyDo() => Law.Holds(Cases(Quotient), Simpler, triple =>
    {
        (IntervalCase a, IntervalCase b, IntervalCase claimed) = triple;
        Derived<Certainty> verdict = Claims.IsTimes(claimed.AsQuantity(Unit.Ratio), a.AsQuantity(), b.AsQuantity());
        return a.Lower is null or < 0 || b.Lower is null or < 0 ? FaultOfReason(UndefinedReason.NegativeValue, verdict)
            : Quotient(a, b) is { } exact ? Fault(exact, claimed, verdict)
            : FaultOfReason(UndefinedReason.DivisorMayBeZero, verdict);
    });

    [Fact]
    public void HasGrownByTimesAndBy_AnyBounds_DecideWheneverTheyDo() => Law.Holds(Cases(Growth), Simpler, triple =>
    {
        (IntervalCase a, IntervalCase b, IntervalCase claimed) = triple;
        Derived<Certainty> times = Claims.HasGrownByTimes(claimed.AsQuantity(Unit.Ratio), a.AsQuantity(), b.AsQuantity());
        Derived<Certainty> rate = Claims.HasGrownBy(claimed.AsQuantity(Unit.Percent), a.AsQuantity(), b.AsQuantity());
        return WhyNoGrowth(a, b) is { } reason
            ? FaultOfReason(reason, times) ?? FaultOfReason(reason, rate)
            : Fault(Growth(a, b)!, claimed, times) ?? Fault(Growth(a, b)!, claimed, rate);
    });

    [Fact]
    public void HasDoubledTimes_AnyBounds_DecidesWheneverTheyDo() => Law.Holds(
        from n in Gen.OneOf(Gen.Choose(1, 5), Gen.Choose(1, 95))
        from a in MeasureCases.Level
        from b in Gen.OneOf(MeasureCases.Level, Gen.Constant(Times(a, n)), Gen.Constant(Times(a, n + 1)))
        select (a, b, n),
        triple => IntervalCases.SimplerPairs((triple.a, triple.b)).Select(pair => (pair.Left, pair.Right, triple.n)),
        triple =>
        {
            (IntervalCase a, IntervalCase b, int n) = triple;
            var atLeast = new IntervalCase((decimal)System.Numerics.BigInteger.Pow(2, n), true, null, false);
            Derived<Certainty> verdict = Claims.HasDoubledTimes(n, a.AsQuantity(), b.AsQuantity());
            return WhyNoGrowth(a, b) is { } reason ? FaultOfReason(reason, verdict)
                : Fault(Quotient(a, b)!, atLeast, verdict)
                ?? (n == 1 && Claims.HasDoubled(a.AsQuantity(), b.AsQuantity()).Value != verdict.Value ? "Doubled once is doubled." : null);
        });

    [Fact]
    public void IsShareOf_AnyBounds_DecidesWheneverTheyDo() => Law.Holds(Cases(Share), Simpler, triple =>
    {
        (IntervalCase part, IntervalCase whole, IntervalCase claimed) = triple;
        Derived<Certainty> verdict = Claims.IsShareOf(claimed.AsQuantity(Unit.Percent), part.AsQuantity(), whole.AsQuantity());
        Derived<Certainty> consistent = Claims.IsConsistentWithPublishedShare(claimed.AsQuantity(Unit.Percent), part.AsQuantity(), whole.AsQuantity());
        return Ratios.Share(part.AsQuantity(), whole.AsQuantity()) is { IsDefined: false, Reason: { } reason } && reason != UndefinedReason.Overflow
            ? FaultOfReason(reason, verdict) ?? FaultOfReason(reason, consistent)
            : Fault(Share(part, whole)!, claimed, verdict)
                ?? (consistent.Value == (verdict.Value == Certainty.No ? Certainty.No : Certainty.Yes) ? null : "What does not surely fail may be right.");
    });

    [Fact]
    public void IsConsistentWithPublishedShare_OfPartAndRest_IsThatOfTheExactRange() => Law.Holds(
        from cases in MeasureCases.Levels
        from published in Gen.OneOf(IntervalCases.Small, Gen.Choose(0, 100).Select(n => IntervalCase.Between((n - 0.5m) / 100, true, (n + 0.5m) / 100, false)))
        select (cases, published),
        pair => MeasureCases.Simpler(pair.cases).Select(cases => (cases, pair.published)),
        pair =>
        {
            (IntervalCase[] cases, IntervalCase published) = pair;
            Derived<Certainty> verdict = Claims.IsConsistentWithPublishedShare(
                published.AsQuantity(Unit.Percent), cases[0].AsQuantity(), cases[1..].AsQuantities());
            (ExactInterval part, ExactInterval rest) = (cases[0].ToExact(), MeasureCases.Sum(cases[1..]));
            ExactInterval one = ExactInterval.Point(1);
            ExactInterval? exact = !part.Contains(0) ? (one + rest.DividedBy(part)!).Reciprocal()
                : !rest.Contains(0) ? one - (one + part.DividedBy(rest)!).Reciprocal()!
                : null;
            return exact is null
                ? FaultOfReason(UndefinedReason.DivisorMayBeZero, verdict)
                : verdict.Value == (exact.Intersect(published.ToExact()) is null ? Certainty.No : Certainty.Yes) ? null : $"{verdict} for {exact}.";
        });

    [Fact]
    public void AddUpWithinRounding_AnyBounds_IsYesWhereSomeNumbersDo() => Law.Holds(MeasureCases.Several(), MeasureCases.Simpler, cases =>
    {
        Derived<Certainty> verdict = Claims.AddUpWithinRounding(cases[0].AsQuantity(), cases[1..].AsQuantities());
        Certainty expected = MeasureCases.Sum(cases[1..]).Intersect(cases[0].ToExact()) is null ? Certainty.No : Certainty.Yes;
        return verdict.IsDefined && verdict.Value == expected ? null : $"{verdict} instead of {expected}.";
    });

    [Fact]
    public void Claims_OfNumbers_AreThoseOfPoints() => Law.Holds(
        from a in Gen.Choose(-3, 40) from b in Gen.Choose(-3, 200) from n in Gen.Choose(0, 50) select (a, b, n / 10m),
        triple => [],
        triple =>
        {
            (int a, int b, decimal n) = triple;
            (Quantity claimed, Quantity first, Quantity second) =
                (Quantity.Rounded(n, Unit.Ratio), Quantity.Exact(a, Unit.Yuan), Quantity.Exact(b, Unit.Yuan));
            return Differs(Claims.IsTimes(claimed, a, b), Claims.IsTimes(claimed, first, second))
                ?? Differs(Claims.HasGrownByTimes(claimed, a, b), Claims.HasGrownByTimes(claimed, first, second))
                ?? Differs(Claims.HasDoubledTimes(2, a, b), Claims.HasDoubledTimes(2, first, second))
                ?? Differs(Claims.HasDoubled(a, b), Claims.HasDoubled(first, second))
                ?? Differs(Claims.IsShareOf(Quantity.Percent(10 * n), a, b), Claims.IsShareOf(Quantity.Percent(10 * n), first, second));
        });

    private static string? Differs(Outcome<bool> ofNumbers, Derived<Certainty> ofPoints) =>
        ofNumbers.Reason == ofPoints.Reason && (!ofNumbers.IsDefined || ofPoints.Value == (ofNumbers.Value ? Certainty.Yes : Certainty.No))
            ? null : $"{ofNumbers} for numbers and {ofPoints} for points.";

    // What is claimed is anything, or stands at or a step beside an end of the exact range.
    private static Gen<(IntervalCase A, IntervalCase B, IntervalCase Claimed)> Cases(Func<IntervalCase, IntervalCase, ExactInterval?> range) =>
        from pair in MeasureCases.Pair
        let ends = (range(pair.Left, pair.Right) is { } exact ? new[] { exact.Lower.Value, exact.Upper.Value } : [])
            .OfType<Rational>().Where(end => Rational.Abs(end) < DecimalGrid.Largest).Select(end => DecimalGrid.Outward(end, Side.Lower)).Append(1).ToArray()
        from end in Gen.Elements(ends)
        from other in Gen.Elements([.. ends, 0, 2, decimal.MaxValue])
        from oneIsClosed in Gen.Elements(true, false)
        from otherIsClosed in Gen.Elements(true, false)
        from claimed in Gen.OneOf(
            IntervalCases.Small,
            Gen.Constant(IntervalCase.Between(end, oneIsClosed, other, otherIsClosed)),
            Gen.Constant(new IntervalCase(end, oneIsClosed, null, false)),
            Gen.Constant(new IntervalCase(null, false, end, oneIsClosed)))
        select (pair.Left, pair.Right, claimed);

    private static IEnumerable<(IntervalCase, IntervalCase, IntervalCase)> Simpler((IntervalCase A, IntervalCase B, IntervalCase Claimed) triple) =>
    [
        .. IntervalCases.SimplerPairs((triple.A, triple.B)).Select(pair => (pair.Left, pair.Right, triple.Claimed)),
        .. triple.Claimed.Simpler().Select(claimed => (triple.A, triple.B, claimed)),
    ];

    private static ExactInterval? Quotient(IntervalCase a, IntervalCase b) => b.ToExact().DividedBy(a.ToExact());

    private static ExactInterval? Growth(IntervalCase a, IntervalCase b) => Quotient(a, b) is { } factor ? factor - ExactInterval.Point(1) : null;

    private static ExactInterval? Share(IntervalCase part, IntervalCase whole) =>
        part.Lower is null or < 0 ? null
        : whole.ToExact().Intersect(new(part.ToExact().Lower, ExactEnd.Absent)) is { } possible
            ? part.ToExact().DividedBy(possible)?.Intersect(new(ExactEnd.Absent, ExactEnd.Closed(1)))
            : null;

    private static UndefinedReason? WhyNoGrowth(IntervalCase a, IntervalCase b) =>
        a.Lower is null or < 0 ? UndefinedReason.NegativeBase
        : a.ToExact().Contains(0) ? UndefinedReason.ZeroBase
        : b.Lower is null or < 0 ? UndefinedReason.SignChange
        : null;

    private static string? Fault(ExactInterval exact, IntervalCase claimed, Derived<Certainty> verdict)
    {
        Certainty expected = exact.IsSubsetOf(claimed.ToExact()) ? Certainty.Yes
            : exact.Intersect(claimed.ToExact()) is null ? Certainty.No
            : Certainty.Undetermined;
        return verdict.IsDefined && verdict.Value == expected ? null : $"{verdict} instead of {expected} for {exact}.";
    }

    private static string? FaultOfReason(UndefinedReason expected, Derived<Certainty> verdict) =>
        verdict.Reason == expected ? null : $"{verdict} instead of {expected}.";

    private static IntervalCase Times(IntervalCase value, int doublings)
    {
        Rational factor = System.Numerics.BigInteger.Pow(2, doublings);
        bool isHeld = new[] { value.Lower, value.Upper }.OfType<decimal>().All(end => Rational.Abs(factor * end) < DecimalGrid.Largest);
        return isHeld ? value with { Lower = Times(value.Lower), Upper = Times(value.Upper) } : value;

        decimal? Times(decimal? end) => end is { } number ? DecimalGrid.Outward(factor * number, Side.Upper) : null;
    }
}
