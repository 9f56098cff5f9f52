using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>The measures of growth against exact ranges: by exact arithmetic where each figure enters once, by every corner where not.</summary>
public sealed class GrowthMeasuresLaws
{
    private static readonly ExactInterval One = ExactInterval.Point(1);

    // A trace between the two ends of what is no decimal, which would else be an open point.
    private static readonly Rational Below = Rational.TenToThe(-60);

    // 1/365 to 2 and 73/365 years, some of them even parts of a year.
    private static readonly ElapsedYears[] SomeYears = [1, 2, 3, 7, Days(73), Days(146), Days(365 + 292), Days(1), Days(2 * 365 + 73)];

    [Fact]
    public void GrowthFactor_AnyBounds_IsTheExactRange() => Law.Holds(MeasureCases.Pair, (a, b) => Judged(a, b, Growth.GrowthFactor, (a, b) => b.DividedBy(a)!));

    [Fact]
    public void SymmetricGrowthRate_AnyBounds_IsTheExactRange() => Law.Holds(MeasureCases.Pair, (a, b) =>
    {
        Derived<Quantity> result = Growth.SymmetricGrowthRate(a.AsQuantity(), b.AsQuantity());
        (ExactInterval x, ExactInterval y) = (a.ToExact(), b.ToExact());
        return a.Lower is null or < 0 ? MeasureCases.FaultOfReason(UndefinedReason.NegativeBase, result)
            : b.Lower is null or < 0 ? MeasureCases.FaultOfReason(UndefinedReason.SignChange, result)
            : x.Contains(0) && y.Contains(0) ? MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result)
            // 2 - 4 / (b / a + 1), or the same backwards where a may be zero.
            : x.Contains(0) ? MeasureCases.Fault(-Symmetric(x.DividedBy(y)!), result)
            : MeasureCases.Fault(Symmetric(y.DividedBy(x)!), result);

        static ExactInterval Symmetric(ExactInterval factor) =>
            ExactInterval.Point(2) - ExactInterval.Point(4).DividedBy(factor + One)!;
    });

    [Fact]
    public void AverageAnnualChange_AnyBounds_IsTheExactRange() => Law.Holds(OverYears, Simpler, triple =>
        MeasureCases.Fault(
            (triple.B.ToExact() - triple.A.ToExact()) * OneOver(triple.Years),
            Growth.AverageAnnualChange(triple.A.AsQuantity(), triple.B.AsQuantity(), triple.Years)));

    [Fact]
    public void SimpleAverageGrowthRate_AnyBounds_IsTheExactRange() => Law.Holds(OverYears, Simpler, triple => Judged(
        triple.A, triple.B, (a, b, policy) => Growth.SimpleAverageGrowthRate(a, b, triple.Years, policy), (a, b) => (b.DividedBy(a)! - One) * OneOver(triple.Years)));

    [Fact]
    public void LinearAnnualisedApproximation_AnyBounds_IsTheExactRange() => Law.Holds(MeasureCases.Pair, (a, b) => Judged(
        a, b, (a, b, policy) => Growth.LinearAnnualisedApproximation(a, b, 12, policy), (a, b) => (b.DividedBy(a)! - One) * ExactInterval.Point(12)));

    [Theory, InlineData(1), InlineData(2), InlineData(4), InlineData(12)]
    public void AnnualisedGrowthRate_AnyBounds_IsTheExactRange(int p) => Law.Holds(
        MeasureCases.Pair,
        (a, b) => Judged(a, b, (a, b, policy) => Growth.AnnualisedGrowthRate(a, b, p, policy), (a, b) =>
        {
            ExactInterval factor = b.DividedBy(a)!;
            return new ExactInterval(Raised(factor.Lower), Raised(factor.Upper)) - One;

            ExactEnd Raised(ExactEnd end) => end.Value is { } value ? new(value.Power(p), end.IsClosed) : end;
        }),
        oneIn: 2,
        name: $"Annualised growth of {p}");

    [Fact]
    public void LogGrowth_AnyBounds_IsTheExactRange() => Law.Holds(MeasureCases.Pair, (a, b) =>
    {
        Derived<Quantity> result = Growth.LogGrowth(a.AsQuantity(), b.AsQuantity());
        if ((WhyNone(a, b) ?? (b.ToExact().Contains(0) ? UndefinedReason.ZeroValue : null)) is { } reason)
        {
            return MeasureCases.FaultOfReason(reason, result);
        }

        ExactInterval factor = b.ToExact().DividedBy(a.ToExact())!;
        return MeasureCases.Fault(new(Logarithm(factor.Lower, Below), Logarithm(factor.Upper, 0)), result);

        static ExactEnd Logarithm(ExactEnd end, Rational less) =>
            end.Value is not { Sign: > 0 } value ? ExactEnd.Absent
            : value == 1 ? new(0, end.IsClosed)
            : ExactEnd.Open(Exact.Series.Logarithm(value) - less);
    }, oneIn: 4);

    [Fact]
    public void CompoundAnnualGrowthRate_FractionsOfYears_IsTheExactRange() => Law.Holds(OverYears, Simpler, triple =>
    {
        (IntervalCase a, IntervalCase b, ElapsedYears years) = triple;
        return Judged(a, b, (a, b, policy) => Growth.CompoundAnnualGrowthRate(a, b, years, policy), (a, b) =>
        {
            ExactInterval factor = b.DividedBy(a)!;
            return new ExactInterval(Raised(factor.Lower, Below), Raised(factor.Upper, 0)) - One;
        });

        ExactEnd Raised(ExactEnd end, Rational less)
        {
            if (end.Value is not { Sign: > 0 } value)
            {
                return end;
            }

            Rational? root = RoundingJudge.RationalRoot(value, years.Numerator);
            return root is { } exact ? new(exact.Power(years.Denominator), end.IsClosed)
                : Math.Abs(Log(value) * years.Denominator / years.Numerator) is > 80
                    ? ExactEnd.Open((value > 1 ? Rational.TenToThe(60) : Rational.TenToThe(-35)) - less)
                    : ExactEnd.Open(Exact.Series.Exponential(Exact.Series.Logarithm(value) * years.Denominator / years.Numerator) - less);
        }
    }, oneIn: 4);

    [Fact]
    public void Growth_OverYearsInARange_IsTheHullOfBoth() => Law.Holds(OverYears, Simpler, triple =>
    {
        (IntervalCase a, IntervalCase b, ElapsedYears least) = triple;
        ElapsedYears most = ElapsedYears.Whole(least.WholeYears + 1);
        return Hull("compound", Growth.CompoundAnnualGrowthRateOf) ?? Hull("simple", Growth.SimpleAverageGrowthRateOf) ?? Hull("change", Growth.AverageAnnualChangeOf);

        // Every year between gives what lies between, so the range is that of the two.
        string? Hull(string what, Func<Interval, Interval, ElapsedSpan, Outcome<Interval>> measure)
        {
            try
            {
                (Interval x, Interval y) = (a.ToInterval(), b.ToInterval());
                Outcome<Interval> range = measure(x, y, new(least, most));
                return !range.IsDefined || range.Value == measure(x, y, least).Value.Hull(measure(x, y, most).Value) ? null : $"{what}: {range}";
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }, oneIn: 2);

    [Fact]
    public void ImpliedInitial_AnyBounds_IsTheExactRange() => Law.Holds(MeasureCases.Pair, (g, b) =>
    {
        Derived<Quantity> result = Growth.ImpliedInitial(b.AsQuantity(), g.AsQuantity(Unit.Percent));
        return b.Lower is null or < 0 || g.Lower is null or < -1 ? MeasureCases.FaultOfReason(UndefinedReason.NegativeValue, result)
            : g.ToExact().Contains(-1) ? MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result)
            : MeasureCases.Fault(b.ToExact().DividedBy(g.ToExact() + One)!, result);
    });

    [Fact]
    public void IsConsistentWithPublishedRate_AnyBounds_DecidesExactly() => Law.Holds(
        MeasureCases.Pair.Zip(Gen.OneOf(IntervalCases.Small, IntervalCases.Any), (pair, g) => (pair.Left, pair.Right, g)),
        _ => [],
        triple =>
        {
            (IntervalCase a, IntervalCase b, IntervalCase g) = triple;
            Derived<Certainty> verdict = Growth.IsConsistentWithPublishedRate(a.AsQuantity(), b.AsQuantity(), g.AsQuantity(Unit.Percent));
            if (WhyNone(a, b) is { } reason)
            {
                return verdict.Reason == reason ? null : $"{verdict} instead of {reason}";
            }

            bool meets = (b.ToExact() - (a.ToExact() * (g.ToExact() + One))).Contains(0);
            return verdict.Value == (meets ? Certainty.Yes : Certainty.No) ? null : $"{verdict}, although it is {meets}";
        });

    [Fact]
    public void Acceleration_EveryCorner_LiesInsideAndTheOutermostAreReached() => Law.Holds(Triples, _ => [], triple =>
    {
        (IntervalCase a, IntervalCase b, IntervalCase c) = triple;
        Derived<Quantity> result = Growth.Acceleration(a.AsQuantity(), b.AsQuantity(), c.AsQuantity());
        Rational[] corners =
        [
            .. from x in new[] { a.Lower!.Value, a.Upper!.Value }
               from y in new[] { b.Lower!.Value, b.Upper!.Value }
               from z in new[] { c.Lower!.Value, c.Upper!.Value }
               select ((Rational)z / y) - ((Rational)y / x),
        ];
        return MeasureCases.Fault(new(ExactEnd.Closed(corners.Min()), ExactEnd.Closed(corners.Max())), result);
    });

    [Fact]
    public void Acceleration_MembersOfTheBounds_LieInside() => Law.Holds(
        MeasureCases.Pair.Zip(MeasureCases.Level, (pair, c) => (pair.Left, pair.Right, c)),
        _ => [],
        triple =>
        {
            (IntervalCase a, IntervalCase b, IntervalCase c) = triple;
            if (Growth.Acceleration(a.AsQuantity(), b.AsQuantity(), c.AsQuantity()) is not { IsDefined: true } result)
            {
                return null;
            }

            ExactInterval range = ExactInterval.Of(result.Bounds);
            return (from x in a.ToExact().Members()
                    from y in b.ToExact().Members()
                    from z in c.ToExact().Members()
                    where !range.Contains((z / y) - (y / x))
                    select $"{x}, {y}, {z} lies outside {range}").FirstOrDefault();
        },
        oneIn: 4);

    [Fact]
    public void DoublingTime_AnyGrowth_IsWithinFourSteps() => Law.Holds(DecimalCases.Any.Select(Math.Abs).Where(g => g != 0), _ => [], g =>
    {
        Derived<Quantity> result = Growth.DoublingTime(Quantity.Derived(Interval.Point(g), Unit.PercentPerYear, BoundPolicy.Default));
        Rational logarithm = g < 1e-9m
            ? (Rational)g - ((Rational)g * g / 2) + ((Rational)g * g * g / 3) - ((Rational)g * g * g * g / 4) + ((Rational)g * g * g * g * g / 5)
            : Exact.Series.Logarithm(1 + (Rational)g);
        return result.Bounds.IsPoint
            ? (1 + (Rational)g).Power((int)(result.Bounds.Lower!.Value * 1_000_000)) == ((Rational)2).Power(1_000_000) ? null : $"{result.Bounds} is not exact"
            : MeasureCases.Fault(new(ExactEnd.Open(Exact.Series.Logarithm(2) / logarithm - Below), ExactEnd.Open(Exact.Series.Logarithm(2) / logarithm)), result);
    }, oneIn: 4);

    [Fact]
    public void DoublingTime_OfFigures_IsThatOfTheirGrowth() => Law.Holds(
        from a in Gen.Choose(1, 5_000) from more in Gen.Choose(1, 5_000) from years in Gen.Choose(1, 30) select (a, b: a + more, years),
        _ => [],
        pair =>
        {
            Outcome<Interval> time = Growth.DoublingTimeOf(Interval.Point(pair.a), Interval.Point(pair.b), (ElapsedYears)pair.years);
            Outcome<Interval> back = Growth.HalvingTimeOf(Interval.Point(pair.b), Interval.Point(pair.a), (ElapsedYears)pair.years);
            Rational exact = Exact.Series.Logarithm(2) * pair.years / Exact.Series.Logarithm(new(pair.b, pair.a));
            // b = 2 a, 4 a, 8 a ... may have an exact time.
            return time.Value != back.Value ? $"{time} up and {back} down"
                : time.Value.IsPoint ? Rational.Abs(exact - time.Value.Lower!.Value) < Rational.TenToThe(-50) ? null : $"{time}"
                : IntervalJudge.Fault(new(ExactEnd.Open(exact - Below), ExactEnd.Open(exact)), time.Value, MeasureCases.Steps);
        },
        oneIn: 4);

    private static Gen<(IntervalCase A, IntervalCase B, ElapsedYears Years)> OverYears =>
        from pair in MeasureCases.Pair from years in Gen.Elements(SomeYears) select (pair.Left, pair.Right, years);

    // Three bounded figures above zero, their ends attained.
    private static Gen<(IntervalCase A, IntervalCase B, IntervalCase C)> Triples
    {
        get
        {
            Gen<IntervalCase> bounded =
                from x in Gen.OneOf(Gen.Choose(1, 900).Select(n => (decimal)n), Gen.Choose(1, 900_000).Select(n => n / 1000m), DecimalCases.Any.Select(Math.Abs).Where(n => n is > 1e-9m and < 1e9m))
                from y in Gen.Choose(0, 2_000)
                select IntervalCase.Between(x, true, x * (1 + (y / 1000m)), true);
            return bounded.Three().Select(three => (three.Item1, three.Item2, three.Item3));
        }
    }

    private static IEnumerable<(IntervalCase A, IntervalCase B, ElapsedYears Years)> Simpler((IntervalCase A, IntervalCase B, ElapsedYears Years) triple) =>
        IntervalCases.SimplerPairs((triple.A, triple.B)).Select(pair => (pair.Left, pair.Right, triple.Years));

    private static string? Judged(
        IntervalCase a, IntervalCase b, Func<Quantity, Quantity, BoundPolicy?, Derived<Quantity>> measure, Func<ExactInterval, ExactInterval, ExactInterval> exact)
    {
        Derived<Quantity> result = measure(a.AsQuantity(), b.AsQuantity(), null);
        return WhyNone(a, b) is { } reason ? MeasureCases.FaultOfReason(reason, result) : MeasureCases.Fault(exact(a.ToExact(), b.ToExact()), result);
    }

    private static UndefinedReason? WhyNone(IntervalCase a, IntervalCase b) =>
        a.Lower is null or < 0 ? UndefinedReason.NegativeBase
        : a.ToExact().Contains(0) ? UndefinedReason.ZeroBase
        : b.Lower is null or < 0 ? UndefinedReason.SignChange
        : null;

    private static ExactInterval OneOver(ElapsedYears years) => ExactInterval.Point(new(years.Denominator, years.Numerator));

    private static double Log(Rational value) =>
        System.Numerics.BigInteger.Log(value.Numerator) - System.Numerics.BigInteger.Log(value.Denominator);

    private static ElapsedYears Days(int days) => ElapsedYears.Between(new NodaTime.LocalDate(2021, 1, 1), new NodaTime.LocalDate(2021, 1, 1).PlusDays(days));
}
