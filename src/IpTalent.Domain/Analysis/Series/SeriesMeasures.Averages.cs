using System.Globalization;

namespace IpTalent.Domain;

public static partial class SeriesMeasures
{
    internal static readonly Formula AverageOfAnnualRatesFormula = new()
    {
        Code = "average-of-annual-rates",
        Name = LocalizedText.Of("Average of annual growth rates", "年增长率的算术平均"),
        Expression = "Σ [(x_t - x_(t-1)) / x_(t-1)] / n",
    };

    internal static readonly Formula GeometricMeanFactorFormula = new()
    {
        Code = "geometric-mean-factor",
        Name = LocalizedText.Of("Mean growth factor", "平均发展速度"),
        Expression = "(b / a)^(1 / n)",
    };

    internal static readonly Formula PeakToTroughFormula = new()
    {
        Code = "peak-to-trough",
        Name = LocalizedText.Of("Deepest fall from a peak", "峰谷最大降幅"),
        Expression = "min (x_t - x_s) / x_s, s <= t",
    };

    /// <summary>The arithmetic mean of the growth rates from year to year: the mean of (x_t - x_(t-1)) / x_(t-1). Not the average growth
    /// that leads from the first figure to the last, which is compound and smaller.</summary>
    /// <param name="figures">x0, x1, ..., one for each year in the order of time, in one unit; above zero but for the last, which may be zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction per year, -1 or more, shown as percent. Undefined: <see cref="UndefinedReason.TooFewObservations"/> (fewer than two),
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.ZeroBase"/>,
    /// <see cref="UndefinedReason.SignChange"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>Every figure between two years is one number in both of their rates. The mean is largest with each figure at one of its ends,
    /// and smallest along the path that bends least on its way through all bounds.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> AverageOfAnnualRates(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        AverageOfAnnualRates(Measure.Listed("x", figures), policy);

    /// <summary>The arithmetic mean of the growth rates from year to year, all exact numbers.</summary>
    /// <returns>A fraction per year, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.TooFewObservations"/>,
    /// <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.SignChange"/>,
    /// <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> AverageOfAnnualRates(params ReadOnlySpan<decimal> numbers) => Measure.OnNumbers(numbers, AverageOfAnnualRatesOf);

    /// <summary>The geometric mean of the growth factors from period to period: (b / a)^(1 / n).</summary>
    /// <param name="initial">a, the first figure; above zero.</param>
    /// <param name="final">b, the last figure, in the same unit; zero or above.</param>
    /// <param name="periods">n, how many steps lie between them; 1 or more.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A number of times, zero or above: 1.05 for 5 % more each period. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.SignChange"/>,
    /// <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>The figures between fall out of the product of the factors.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is zero or negative.</exception>
    public static Derived<Quantity> GeometricMeanFactor(Quantity initial, Quantity final, int periods, BoundPolicy? policy = null) =>
        GeometricMeanFactor(Measure.Given("a", initial), Measure.Given("b", final), periods, policy);

    /// <summary>The geometric mean of the growth factors between two exact numbers: (b / a)^(1 / n).</summary>
    /// <returns>Exact or a decimal next to it. Undefined: <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.ZeroBase"/>,
    /// <see cref="UndefinedReason.SignChange"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is zero or negative.</exception>
    public static Outcome<decimal> GeometricMeanFactor(decimal initial, decimal final, int periods)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periods);
        return Measure.OnNumbers([initial, final], x => GeometricMeanFactorOf(x[0], x[1], periods));
    }

    /// <summary>The deepest fall from some figure to a later one, as a part of the earlier: the least (x_t - x_s) / x_s over all s up to t.</summary>
    /// <param name="figures">x1, x2, ... in the order of time, in one unit; above zero but for the last, which may be zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction from -1 to 0, shown as percent; 0 where no figure is below an earlier one. Undefined:
    /// <see cref="UndefinedReason.TooFewObservations"/> (fewer than two), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.SignChange"/>.</returns>
    /// <remarks>The lower end is the deepest fall that any two figures allow. The upper is the fall that no choice of numbers avoids: from the
    /// highest lower end to the lowest upper end after it.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> PeakToTrough(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        PeakToTrough(Measure.Listed("x", figures), policy);

    /// <summary>The deepest fall from some exact number to a later one, as a part of the earlier.</summary>
    /// <returns>A fraction from -1 to 0, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.TooFewObservations"/>,
    /// <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.SignChange"/>.</returns>
    public static Outcome<decimal> PeakToTrough(params ReadOnlySpan<decimal> numbers) => Measure.OnNumbers(numbers, PeakToTroughOf);

    internal static Derived<Quantity> AverageOfAnnualRates(ValueList<Input> inputs, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        return Measure.SameUnit(inputs)
            ? Measure.Of(AverageOfAnnualRatesFormula, Unit.PercentPerYear, inputs, policy, AverageOfAnnualRatesOf)
            : Measure.UnitMismatch<Quantity>(AverageOfAnnualRatesFormula, inputs, policy);
    }

    internal static Derived<Quantity> GeometricMeanFactor(Input a, Input b, int periods, BoundPolicy? policy)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periods);
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [a, b];
        Formula formula = GeometricMeanFactorFormula with { Expression = string.Create(CultureInfo.InvariantCulture, $"(b / a)^(1 / {periods})") };
        return Measure.SameUnit(inputs)
            ? Measure.Of(formula, Unit.Ratio, inputs, policy, x => GeometricMeanFactorOf(x[0], x[1], periods))
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }

    internal static Derived<Quantity> PeakToTrough(ValueList<Input> inputs, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        return Measure.SameUnit(inputs)
            ? Measure.Of(PeakToTroughFormula, Unit.Percent, inputs, policy, PeakToTroughOf)
            : Measure.UnitMismatch<Quantity>(PeakToTroughFormula, inputs, policy);
    }

    /// <summary>The observations from step to step, back from the last as far as the series goes, in the order of time.</summary>
    private static (ValueList<Input> Inputs, Observed.Obstacle? Obstacle) Chain(Series series, Func<SeriesSteps, TalentMetric, TalentMetric?> earlier)
    {
        var steps = new SeriesSteps(series);
        var chain = new List<TalentMetric> { Single(series, series[^1].Period) };
        while (true)
        {
            TalentMetric? before = earlier(steps, chain[^1]);
            if (before is null)
            {
                return (Numbered([.. chain.AsEnumerable().Reverse()], 0), new(UndefinedReason.UnequalPeriods, NoStep(chain[^1])));
            }

            if (before.Period.Start < series[0].Period.Start)
            {
                break;
            }

            chain.Add(before);
        }

        chain.Reverse();
        TalentMetric[] metrics = [.. chain];
        Observed.Obstacle? obstacle = metrics.Length < 2
            ? new(UndefinedReason.TooFewObservations, NoStep(metrics[0]))
            : WhyNotCompared(metrics) ?? (series.FirstOrDefault(metric => metric.Has(ObservationStatus.TimeSeriesBreak) && metric.Period > metrics[0].Period) is { } breaking
                ? Observed.OverTime(metrics[0], metrics[^1], breaking) : null);
        return (Numbered(metrics, 0), obstacle);
    }

    private static Observed.Obstacle? WhyNotCompared(TalentMetric[] metrics)
    {
        Observed.Obstacle? obstacle = metrics.Select(Observed.Gap).FirstOrDefault(gap => gap is not null);
        for (int i = 1; i < metrics.Length; i++)
        {
            obstacle ??= Observed.OverTime(metrics[i - 1], metrics[i], null);
        }

        return obstacle;
    }

    private static ValueList<Input> Numbered(TalentMetric[] metrics, int first) =>
        metrics.Select((metric, i) => Observed.AsInput(metric, FormattableString.Invariant($"x{first + i}"))).ToValueList();

    /// <summary>From which to which observation the printed numbers fall most; <see langword="null"/> where they do not fall.</summary>
    private static LocalizedText? DeepestFall(TalentMetric[] metrics)
    {
        (int Peak, int Trough, decimal Fall) deepest = (0, 0, 0);
        int peak = 0;
        for (int i = 0; i < metrics.Length; i++)
        {
            if (metrics[i].Quantity?.Nominal is not { } number || metrics[peak].Quantity?.Nominal is not { } highest || highest <= 0)
            {
                return null;
            }

            peak = number > highest ? i : peak;
            decimal fall = (number / Math.Max(number, highest)) - 1;
            deepest = fall < deepest.Fall ? (peak, i, fall) : deepest;
        }

        return deepest.Fall == 0 ? null : LocalizedText.Of(
            $"by the printed numbers from {metrics[deepest.Peak].Period.In("en")} to {metrics[deepest.Trough].Period.In("en")}",
            $"按原文数字，为{metrics[deepest.Peak].Period.In("zh")}至{metrics[deepest.Trough].Period.In("zh")}");
    }
}
