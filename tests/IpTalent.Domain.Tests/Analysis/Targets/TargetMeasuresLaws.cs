using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using static IpTalent.Domain.Tests.Analysis.Figures;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>The measures of targets against exact ranges, and against every corner and many points between.</summary>
public sealed class TargetMeasuresLaws
{
    private static readonly (ElapsedYears Elapsed, ElapsedYears Total)[] Courses =
        [(1, 2), (2, 5), (3, 3), (5, 3), (0, 4), (ElapsedYears.Between(new NodaTime.LocalDate(2021, 1, 1), new NodaTime.LocalDate(2021, 3, 15)), 5)];

    [Fact]
    public void TargetGapAndAttainment_AnyBounds_AreTheExactRanges() => Law.Holds(Aimed, _ => [], pair =>
    {
        (IntervalCase b, decimal target) = pair;
        ExactInterval aim = ExactInterval.Point(target);
        Quantity threshold = Quantity.AtLeast(target, Unit.Person);
        Derived<Quantity> part = Targets.TargetAttainment(b.AsQuantity(), threshold);
        return MeasureCases.Fault(aim - b.ToExact(), Targets.TargetGap(b.AsQuantity(), threshold))
            ?? (target < 0 ? MeasureCases.FaultOfReason(UndefinedReason.NegativeBase, part)
                : target == 0 ? MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, part)
                : MeasureCases.Fault(b.ToExact().DividedBy(aim)!, part));
    });

    [Fact]
    public void ExpectedPathValue_Linear_IsTheExactRange() => Law.Holds(
        from pair in Aimed from course in Gen.Elements(Courses) select (pair.Figure, pair.Target, course),
        _ => [],
        given =>
        {
            (IntervalCase a, decimal target, (ElapsedYears t, ElapsedYears n)) = given;
            Rational part = new Rational(t.Numerator, t.Denominator) / new Rational(n.Numerator, n.Denominator);
            // a (1 - t / n) + T t / n, in which each enters once.
            ExactInterval exact = (a.ToExact() * ExactInterval.Point(1 - part)) + ExactInterval.Point(target * part);
            return MeasureCases.Fault(exact, Targets.ExpectedPathValue(a.AsQuantity(), Quantity.AtLeast(target, Unit.Person), t, n));
        });

    [Fact]
    public void ExpectedPathValue_Compound_IsWithinFourSteps() => Law.Holds(
        from a in Positive from target in Positive from course in Gen.Elements(Courses) select (a, target, course),
        _ => [],
        given =>
        {
            (decimal a, decimal target, (ElapsedYears t, ElapsedYears n)) = given;
            Outcome<Interval> found = Targets.CompoundPathOf(Interval.Point(a), Interval.Point(target), t, n);
            Rational part = new Rational(t.Numerator, t.Denominator) / new Rational(n.Numerator, n.Denominator);
            Rational logarithm = (Exact.Series.Logarithm(a) * (1 - part)) + (Exact.Series.Logarithm(target) * part);
            Rational exact = Exact.Series.Exponential(logarithm);
            // An exact value agrees with the series as far as that goes.
            return found.Value.IsPoint
                ? Rational.Abs((exact / found.Value.Lower!.Value) - 1) < Rational.TenToThe(-50) ? null : $"{found} for {exact}"
                : IntervalJudge.Fault(new(ExactEnd.Open(exact * (1 - Rational.TenToThe(-55))), ExactEnd.Open(exact)), found.Value, MeasureCases.Steps);
        },
        oneIn: 4);

    [Fact]
    public void YearsToTarget_EveryCorner_LiesInsideAndTheOutermostAreReached() => Law.Holds(
        from b in Bounded from rate in Rates from factor in Gen.Choose(1_100, 9_000) select (b, rate, Target: b.Upper!.Value * factor / 1000),
        _ => [],
        given =>
        {
            (IntervalCase b, IntervalCase g, decimal target) = given;
            Interval up = Targets.YearsToTargetOf(b.ToInterval(), Interval.Point(target), g.ToInterval(), TargetSide.Floor).Value;
            Rational Years(decimal from, decimal rate) => Exact.Series.Logarithm((Rational)target / from) / Exact.Series.Logarithm(1 + (Rational)rate);
            return FaultOf(up, Years(b.Upper!.Value, g.Upper!.Value), Years(b.Lower!.Value, g.Lower!.Value));
        },
        oneIn: 4);

    [Fact]
    public void YearsToTarget_Ceiling_IsTheFloorOfTheWayBack() => Law.Holds(
        from b in Bounded from rate in Rates from factor in Gen.Choose(1_100, 9_000) select (b, rate, Target: b.Lower!.Value * 1000 / factor),
        _ => [],
        given =>
        {
            (IntervalCase b, IntervalCase g, decimal target) = given;
            // A decline to 1 / (1 + r) a year.
            Interval down = Targets.YearsToTargetOf(b.ToInterval(), Interval.Point(target), -(g.ToInterval() / (g.ToInterval() + Interval.Point(20))), TargetSide.Ceiling).Value;
            Interval rates = g.ToInterval() / (g.ToInterval() + Interval.Point(20));
            Rational Years(decimal from, decimal loss) => Exact.Series.Logarithm((Rational)target / from) / Exact.Series.Logarithm(1 - (Rational)loss);
            return FaultOf(down, Years(b.Lower!.Value, rates.Upper!.Value), Years(b.Upper!.Value, rates.Lower!.Value));
        },
        oneIn: 4);

    [Fact]
    public void YearsToTarget_AtThePaceOfTwoFigures_IsReachedAtItsCorners() => Law.Holds(
        from a in Bounded from b in Bounded from factor in Gen.Choose(1_100, 9_000) from years in Gen.Choose(1, 20) select (a, b, factor, years),
        _ => [],
        given =>
        {
            (IntervalCase a, IntervalCase low, int factor, int years) = given;
            var b = new IntervalCase(a.Upper!.Value + low.Lower!.Value, true, a.Upper!.Value + low.Upper!.Value, true);
            decimal target = b.Upper!.Value * factor / 1000;
            Interval found = Targets.YearsToTargetOf(a.ToInterval(), b.ToInterval(), Interval.Point(target), (ElapsedYears)years, TargetSide.Floor).Value;
            Interval mirrored = Targets.YearsToTargetOf(
                Interval.Point(1) / a.ToInterval(), Interval.Point(1) / b.ToInterval(), Interval.Point(1 / target), (ElapsedYears)years, TargetSide.Ceiling).Value;
            Rational[] corners =
            [
                .. from x in new[] { a.Lower!.Value, a.Upper!.Value }
                   from y in new[] { b.Lower!.Value, b.Upper!.Value }
                   select years * Exact.Series.Logarithm((Rational)target / y) / Exact.Series.Logarithm((Rational)y / x),
            ];
            return FaultOf(found, corners.Min(), corners.Max())
                // Reciprocals are rounded, so that the mirror image agrees in its first digits only.
                ?? (Math.Abs(mirrored.Upper!.Value - found.Upper!.Value) <= found.Upper.Value * 1e-9m ? null : $"{mirrored} is not {found}");
        },
        oneIn: 8);

    [Fact]
    public void ActualToRequiredRatio_PointsWithinTheBounds_LieInsideAndComeNearTheEnds() => Law.Holds(
        from a in Bounded from b in Bounded from factor in Gen.Choose(100, 5_000) from course in Gen.Elements(Courses) select (a, b, factor, course),
        _ => [],
        given =>
        {
            (IntervalCase a, IntervalCase b, int factor, (ElapsedYears t, ElapsedYears n)) = given;
            decimal target = a.Upper!.Value * factor / 1000;
            if (t == 0 || a.ToExact().Contains(target))
            {
                return null;
            }

            Outcome<Interval> found = Targets.ActualToRequiredOf(a.ToInterval(), b.ToInterval(), Interval.Point(target), t, n);
            double least = double.PositiveInfinity;
            double most = double.NegativeInfinity;
            for (int i = 0; i <= 400; i++)
            {
                double x = (double)a.Lower!.Value + ((double)(a.Upper.Value - a.Lower.Value) * i / 400);
                foreach (double y in new[] { (double)b.Lower!.Value, (double)b.Upper!.Value })
                {
                    double ratio = (Math.Pow(y / x, 1 / (double)t.ToDecimal()) - 1) / (Math.Pow((double)target / x, 1 / (double)n.ToDecimal()) - 1);
                    (least, most) = (Math.Min(least, ratio), Math.Max(most, ratio));
                }
            }

            (double low, double high) = ((double)found.Value.Lower!.Value, (double)found.Value.Upper!.Value);
            double trace = 1e-6 * Math.Max(1, Math.Max(Math.Abs(low), Math.Abs(high)));
            return least < low - (trace / 100) || most > high + (trace / 100) ? $"{found}, but {least} to {most}"
                // The points are close together, and the ratio is smooth.
                : least > low + (trace * 1e3) + (0.01 * Math.Abs(low)) || most < high - (trace * 1e3) - (0.01 * Math.Abs(high)) ? $"{found} is wider than {least} to {most}"
                : null;
        },
        oneIn: 2);

    [Fact]
    public void ActualToRequiredRatio_ExactFigures_IsWithinFourSteps() => Law.Holds(
        from a in Gen.Choose(1, 5_000)
        from b in Gen.Choose(1, 5_000)
        from target in Gen.Choose(1, 5_000)
        from course in Gen.Elements(Courses)
        where a != b && Math.Abs((double)target / a - 1) > 0.01 && course.Elapsed != 0
        select (a, b, target, course),
        _ => [],
        given =>
        {
            (int a, int b, int target, (ElapsedYears t, ElapsedYears n)) = given;
            Interval found;
            try
            {
                found = Targets.ActualToRequiredOf(Interval.Point(a), Interval.Point(b), Interval.Point(target), t, n).Value;
            }
            catch (OverflowException)
            {
                return null;
            }

            Rational exact = RateOf(b, t) / RateOf(target, n);
            return found.IsPoint
                ? Rational.Abs(exact - found.Lower!.Value) < Rational.TenToThe(-40) ? null : $"{found} for {exact}"
                : IntervalJudge.Fault(new(ExactEnd.Open(exact - (Rational.Abs(exact) * Rational.TenToThe(-45))), ExactEnd.Open(exact)), found, MeasureCases.Steps);

            Rational RateOf(int to, ElapsedYears years) =>
                Exact.Series.Exponential(Exact.Series.Logarithm(new(to, a)) * years.Denominator / years.Numerator) - 1;
        },
        oneIn: 4);

    // Where the ratio turns between the ends of a: the zero of its derivative by halving, mpmath 1.3 at 80 digits.
    [Theory]
    [InlineData("[900, 1100]", "1400", "1350", 1, 3, false, "3.8019377358048382524722046390148901023318383242637", "beyond the target early")]
    [InlineData("[900, 1100]", "760", "741", 1, 3, true, "2.5239806597410497379800017157826573401544566001242", "a decline")]
    [InlineData("[950, 1050]", "1778", "1822", 5, 3, true, "0.55102241753106411455631333518854119767457146437722", "late")]
    [InlineData("[999.5, 1000.5]", "1003.0075", "1003.0045", 1, 3, false, "3.006000985433044374902198691958367788700468784143", "rates of a thousandth")]
    [InlineData("[999999.5, 1000000.5]", "1000003.0000075", "1000003.0000045", 1, 3, false, "3.0000060000009999854166830139195016091707273138479", "rates of a millionth, where a double leaves ten digits of the turn")]
    [InlineData("[100, 1000]", "1100", "1050", 1, 2, false, "2.5419443580784218623395838203375682171988788908011", "far from both ends")]
    [InlineData("(0, 1000]", "1100", "1050", 1, 2, false, "2.5419443580784218623395838203375682171988788908011", "from next to nothing")]
    [InlineData("(20, ∞)", "5", "1", 3, 10, true, "1.7212020020893089667427325379218470021372777583670554", "a decline from more than twenty")]
    [InlineData("(1000000000000, ∞)", "100000000000", "1", 8, 10, true, "1.0000002590541214659221043459602023348430880805197070", "a turn at 7.5e58, beyond all decimals")]
    [InlineData("(80816, ∞)", "0.009", "0.00000000000000000000002165", 2, 3, true, "1.0000000000000000000003563786008230452674900929512778", "a turn at 1.8e40")]
    public void ActualToRequiredRatio_TurnsWithinTheBounds_IsEnclosedThereWithinFourSteps(
        string a, string b, string target, int t, int n, bool isGreatest, string digits, string remark)
    {
        Interval found = Targets.ActualToRequiredOf(Interval.Parse(a), Interval.Point(N(b)), Interval.Point(N(target)), t, n).Value;
        Rational exact = new(System.Numerics.BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), System.Numerics.BigInteger.Pow(10, digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1));
        string? fault = isGreatest
            ? RoundingJudge.Fault(Side.Upper, ExactEnd.Open(exact), found.Upper, found.UpperKind == EndKind.Closed, MeasureCases.Steps)
            : RoundingJudge.Fault(Side.Lower, ExactEnd.Open(exact), found.Lower, found.LowerKind == EndKind.Closed, MeasureCases.Steps);
        fault.Should().BeNull(remark);
    }

    // Points on a fine grid about where the ratio turns, each worked out to 60 digits.
    [Fact]
    public void ActualToRequiredRatio_PointsBesideATurn_LieInside() => Law.Holds(
        from exponent in Gen.Choose(1, 6)
        from pace in Gen.Choose(10, 90)
        from n in Gen.Choose(2, 6)
        select (exponent, pace, n),
        _ => [],
        given =>
        {
            // From a = 1 the target lies at exp(n v), and the ratio turns where 1 - exp(-u) = n (1 - exp(-v)).
            (int exponent, int pace, int n) = given;
            double v = pace / 100d / n * Math.Pow(10, 1 - exponent);
            double u = -Math.Log(1 + (n * double.ExpM1(-v)));
            decimal target = (decimal)Math.Exp(n * v) * 1000, latest = (decimal)Math.Exp(u) * 1000;
            decimal width = 1000 * (decimal)v / 4;
            ExactInterval found = ExactInterval.Of(Targets.ActualToRequiredOf(
                Interval.Closed(1000 - width, 1000 + width), Interval.Point(latest), Interval.Point(target), 1, n).Value);
            return (from power in Enumerable.Range(0, 12)
                    from side in new[] { -1, 1 }
                    let a = 1000 + (side * width * (decimal)Math.Pow(10, -power))
                    let ratio = ((Rational)latest / a - 1) / (Exact.Series.Exponential(Exact.Series.Logarithm((Rational)target / a) / n) - 1)
                    where !found.Contains(ratio)
                    select $"{(double)(ratio.Numerator * 1_000_000_000 / ratio.Denominator) / 1e9} at {a} lies outside {found}").FirstOrDefault();
        },
        oneIn: 20);

    private static Gen<(IntervalCase Figure, decimal Target)> Aimed =>
        from figure in Gen.OneOf(IntervalCases.Any, IntervalCases.Small)
        from target in Gen.OneOf(DecimalCases.Any, Gen.Choose(-12, 12).Select(n => (decimal)n), Gen.Elements(figure.Lower ?? 1, figure.Upper ?? 1))
        select (figure, target);

    private static Gen<decimal> Positive => DecimalCases.Any.Select(Math.Abs).Where(n => n is > 1e-6m and < 1e9m);

    // Above zero and bounded, the ends attained.
    private static Gen<IntervalCase> Bounded =>
        from x in Gen.OneOf(Gen.Choose(1, 900).Select(n => (decimal)n), Gen.Choose(1, 900_000).Select(n => n / 1000m))
        from y in Gen.Choose(0, 1_000)
        select IntervalCase.Between(x, true, x * (1 + (y / 1000m)), true);

    private static Gen<IntervalCase> Rates =>
        from x in Gen.Choose(1, 3_000) from y in Gen.Choose(0, 3_000) select IntervalCase.Between(x / 10_000m, true, (x + y) / 10_000m, true);

    private static string? FaultOf(Interval found, Rational least, Rational most)
    {
        // A figure that is a power of the other has an exact time; the series tells it to 60 places.
        Rational trace = Rational.TenToThe(-55);
        return Rational.Abs(most - found.Upper!.Value) < trace && Rational.Abs(least - found.Lower!.Value) < trace ? null
            : RoundingJudge.Fault(Side.Lower, ExactEnd.Open(least), found.Lower, found.LowerKind == EndKind.Closed, MeasureCases.Steps) is { } low && Rational.Abs(least - found.Lower!.Value) > trace ? low
            : RoundingJudge.Fault(Side.Upper, ExactEnd.Open(most), found.Upper, found.UpperKind == EndKind.Closed, MeasureCases.Steps) is { } high && Rational.Abs(most - found.Upper!.Value) > trace ? high
            : null;
    }
}
