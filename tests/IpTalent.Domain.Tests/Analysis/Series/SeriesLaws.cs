using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Averages, factors and falls over many figures against what their numbers give.</summary>
public sealed class SeriesLaws
{
    private static readonly ExactInterval One = ExactInterval.Point(1);

    private static Gen<IntervalCase[]> Positive { get; } =
        from n in Gen.Choose(2, 5)
        from figures in (
            from low in Gen.Choose(1, 1_000)
            from width in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 400)))
            from lowIsClosed in Gen.Elements(true, false)
            from highIsClosed in Gen.Elements(true, false)
            from scale in Gen.Elements(1m, 0.1m, 100m)
            select IntervalCase.Between(low * scale, lowIsClosed, (low + width) * scale, highIsClosed)).ArrayOf(n)
        select figures;

    [Fact]
    public void AverageOfAnnualRates_AnyBounds_IsLargestWithEveryFigureAtAnEnd() => Law.Holds(Positive, Simpler, cases =>
    {
        Interval bounds = SeriesMeasures.AverageOfAnnualRates(cases.AsQuantities()).Bounds;
        (Rational Mean, bool IsAttained)[] means = [.. Corners(cases).Select(corner => (Mean([.. corner.Select(end => end.Value)]), corner.All(end => end.IsClosed)))];
        Rational most = means.Aggregate(means[0].Mean, (largest, next) => next.Mean > largest ? next.Mean : largest);
        bool isAttained = means.Any(mean => mean.Mean == most && mean.IsAttained);
        return bounds.Upper < most || (bounds.Upper == most && isAttained && bounds.UpperKind != EndKind.Closed) ? $"{bounds} leaves out {most}."
            : (Rational)bounds.Upper!.Value - most > 4 * DecimalGrid.StepAt(most) ? $"{bounds} reaches too far beyond {most}."
            : null;
    });

    // Over many years the sum of the rates has more digits before the point than their mean.
    [Fact]
    public void AverageOfAnnualRates_ManyYears_IsWithinFourSteps() => Law.Holds(
        from n in Gen.Choose(10, 40)
        from figures in (from low in Gen.Choose(1, 1_000) from width in Gen.Choose(0, 900) select IntervalCase.Between(low, true, low + width, true)).ArrayOf(n)
        select figures,
        _ => [],
        cases =>
        {
            // The best way to either end of each figure, from the best ways to those of the one before.
            Rational[] best = [0, 0];
            for (int t = 1; t < cases.Length; t++)
            {
                Rational[] from = [cases[t - 1].Lower!.Value, cases[t - 1].Upper!.Value], sums = best;
                best = [Best(cases[t].Lower!.Value), Best(cases[t].Upper!.Value)];

                Rational Best(Rational to) => new[] { sums[0] + (to / from[0]) - 1, sums[1] + (to / from[1]) - 1 }.Max();
            }

            Rational most = best.Max() / (cases.Length - 1);
            decimal upper = SeriesMeasures.AverageOfAnnualRates(cases.AsQuantities()).Bounds.Upper!.Value;
            return upper < most ? $"{upper} leaves out {most}." : upper - most > MeasureCases.Steps * DecimalGrid.StepAt(most) ? $"{upper} reaches too far beyond {most}." : null;
        },
        oneIn: 20);

    // Each figure between moves to the mean of its neighbours' logarithms, as far as its bounds let it, until none moves any more.
    [Fact]
    public void AverageOfAnnualRates_AnyBounds_IsSmallestWhereNoFigureCanMove() => Law.Holds(Positive, Simpler, cases =>
    {
        Interval bounds = SeriesMeasures.AverageOfAnnualRates(cases.AsQuantities()).Bounds;
        double[] x = [(double)cases[0].Upper!.Value, .. cases[1..^1].Select(value => (double)value.Lower!.Value), (double)cases[^1].Lower!.Value];
        for (int round = 0; round < 2_000; round++)
        {
            for (int t = 1; t < x.Length - 1; t++)
            {
                x[t] = Math.Clamp(Math.Sqrt(x[t - 1] * x[t + 1]), (double)cases[t].Lower!.Value, (double)cases[t].Upper!.Value);
            }
        }

        double least = x.Zip(x.Skip(1), (earlier, later) => (later / earlier) - 1).Average();
        return Math.Abs((double)bounds.Lower!.Value - least) <= 1e-9 * (1 + Math.Abs(least)) ? null : $"{bounds} for {least}.";
    });

    [Fact]
    public void AverageOfAnnualRates_MembersOfTheBounds_LieInside() => Law.Holds(Positive, Simpler, cases =>
    {
        ExactInterval range = ExactInterval.Of(SeriesMeasures.AverageOfAnnualRates(cases.AsQuantities()).Bounds);
        return Choices([.. cases.Select(value => value.ToExact().Members().Take(5).ToArray())])
            .Select(numbers => Mean(numbers)).Where(mean => !range.Contains(mean)).Select(mean => $"{mean} lies outside {range}.").FirstOrDefault();
    }, oneIn: 10);

    [Fact]
    public void AverageOfAnnualRates_ExactFigures_IsTheExactMean() => Law.Holds(
        Gen.Choose(1, 60).ArrayOf().Where(numbers => numbers.Length is > 1 and < 8), numbers => numbers.Length > 2 ? [numbers[1..], numbers[..^1]] : [],
        numbers => MeasureCases.Fault(
            ExactInterval.Point(Mean([.. numbers.Select(number => (Rational)number)])),
            SeriesMeasures.AverageOfAnnualRates([.. numbers.Select(number => Quantity.Exact(number, Unit.Person))])));

    [Fact]
    public void GeometricMeanFactor_AnyBounds_IsTheRootOfTheQuotient() => Law.Holds(
        from pair in MeasureCases.Pair from n in Gen.Choose(1, 12) select (pair.Left, pair.Right, n),
        triple => IntervalCases.SimplerPairs((triple.Left, triple.Right)).Select(pair => (pair.Left, pair.Right, triple.n)),
        triple =>
        {
            (IntervalCase a, IntervalCase b, int n) = triple;
            Derived<Quantity> factor = SeriesMeasures.GeometricMeanFactor(a.AsQuantity(), b.AsQuantity(), n);
            return a.Lower is null or < 0 ? MeasureCases.FaultOfReason(UndefinedReason.NegativeBase, factor)
                : a.ToExact().Contains(0) ? MeasureCases.FaultOfReason(UndefinedReason.ZeroBase, factor)
                : b.Lower is null or < 0 ? MeasureCases.FaultOfReason(UndefinedReason.SignChange, factor)
                : factor.Reason == UndefinedReason.Overflow ? null
                : IntervalJudge.FaultOfRoot(b.ToExact().DividedBy(a.ToExact())!, n, factor.Bounds, MeasureCases.Steps);
        });

    // The deepest fall that any two figures allow, and of the mildest each pair allows the deepest: a fall that cannot be avoided.
    [Fact]
    public void PeakToTrough_AnyBounds_IsTheLeastOverAllPairs() => Law.Holds(
        Gen.OneOf(Positive, MeasureCases.Levels), Simpler, cases =>
        {
            Derived<Quantity> result = SeriesMeasures.PeakToTrough(cases.AsQuantities());
            if (cases[..^1].Any(value => value.ToExact().Contains(0)))
            {
                return MeasureCases.FaultOfReason(UndefinedReason.ZeroBase, result);
            }

            ExactInterval[] falls =
            [
                .. from t in Enumerable.Range(0, cases.Length)
                   from s in Enumerable.Range(0, t)
                   select cases[t].ToExact().DividedBy(cases[s].ToExact())! - One,
            ];
            ExactInterval least = falls.Aggregate(ExactInterval.Point(0), (range, fall) => new(
                range.Hull(fall).Lower, range.Upper.Value is null ? fall.Upper : Lesser(range.Upper, fall.Upper)));
            return least.Lower.Value!.Value.Sign == 0
                ? result.Bounds == Interval.Point(0) ? null : $"{result} where nothing falls."
                : MeasureCases.Fault(least, result);
        });

    [Fact]
    public void PeakToTrough_MembersOfTheBounds_LieInside() => Law.Holds(Positive, Simpler, cases =>
    {
        ExactInterval range = ExactInterval.Of(SeriesMeasures.PeakToTrough(cases.AsQuantities()).Bounds);
        return Choices([.. cases.Select(value => value.ToExact().Members().Take(5).ToArray())]).Select(numbers =>
            (from t in Enumerable.Range(0, numbers.Length) from s in Enumerable.Range(0, t + 1) select (numbers[t] / numbers[s]) - 1).Min())
            .Where(fall => !range.Contains(fall)).Select(fall => $"{fall} lies outside {range}.").FirstOrDefault();
    }, oneIn: 10);

    [Fact]
    public void TrendGrowthRate_InAnotherOrder_HasTheSameDigits() => Law.Holds(
        Gen.Choose(1, 100_000).ArrayOf().Where(numbers => numbers.Length is > 2 and < 12), numbers => numbers.Length > 3 ? [numbers[1..]] : [],
        numbers =>
        {
            (decimal, decimal)[] points = [.. numbers.Select((number, i) => (2010m + i, (decimal)number))];
            return SeriesMeasures.TrendGrowthRate([.. points.Reverse()]) != SeriesMeasures.TrendGrowthRate(points)
                ? "Another order gives other digits." : null;
        });

    private static ExactEnd Lesser(ExactEnd one, ExactEnd other) =>
        other.Value is not { } value || one.Value < value ? one
        : one.Value == value ? new(value, one.IsClosed && other.IsClosed)
        : other;

    private static Rational Mean(Rational[] numbers) =>
        numbers.Zip(numbers.Skip(1), (earlier, later) => (later - earlier) / earlier).Aggregate((Rational)0, (sum, rate) => sum + rate) / (numbers.Length - 1);

    private static IEnumerable<(Rational Value, bool IsClosed)[]> Corners(IntervalCase[] cases) => Choices([.. cases.Select(value => new[]
    {
        ((Rational)value.Lower!.Value, value.LowerIsClosed), ((Rational)value.Upper!.Value, value.UpperIsClosed),
    })]);

    private static IEnumerable<T[]> Choices<T>(T[][] each) => each.Aggregate(
        (IEnumerable<T[]>)[[]], (chosen, next) => chosen.SelectMany(_ => next, (start, one) => start.Append(one).ToArray()));

    private static IEnumerable<IntervalCase[]> Simpler(IntervalCase[] cases) => cases.Length > 2 ? [cases[1..], cases[..^1]] : [];
}
