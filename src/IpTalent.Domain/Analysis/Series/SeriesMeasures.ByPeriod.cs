namespace IpTalent.Domain;

public static partial class SeriesMeasures
{
    internal static readonly Formula PeriodOnPeriodFormula = new()
    {
        Code = "period-on-period",
        Name = LocalizedText.Of("Growth on the period before", "环比增长率"),
        Expression = "(b - a) / a",
    };

    internal static readonly Formula YearOnYearFormula = new()
    {
        Code = "year-on-year",
        Name = LocalizedText.Of("Growth on the year before", "同比增长率"),
        Expression = "(b - a) / a",
    };

    internal static readonly Formula ChangeOverLagFormula = new()
    {
        Code = "change-over-lag",
        Name = LocalizedText.Of("Change over so many periods", "隔期增减量"),
        Expression = "b - a",
    };

    internal static readonly Formula CumulativeGrowthFormula = new()
    {
        Code = "cumulative-growth",
        Name = LocalizedText.Of("Growth since the first observation", "累计增长率"),
        Expression = "(b - a) / a",
    };

    private delegate Derived<Quantity> Comparison(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking);

    /// <param name="series">The observations of one indicator in one area.</param>
    extension(Series series)
    {
        /// <summary>The growth of each observation on the period just before it: (b - a) / a.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>One result for each observation, with its period, in the order of time: a fraction, -1 or more, shown as percent. Undefined as
        /// <see cref="Growth.GrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/> where the period before
        /// is not there, as for the first; <see cref="UndefinedReason.UnequalPeriods"/> where none is known to lie just before.</returns>
        /// <remarks>The period before is the one of equal length that ends where the observation's begins; for what is of a day, the day that
        /// lies before it by the shortest step between days of the series, in whole months.</remarks>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period, which sources or vintages set apart.</exception>
        public ValueList<PeriodResult> PeriodOnPeriod(BoundPolicy? policy = null) =>
            ByPeriod(series, PeriodOnPeriodFormula, policy, static (steps, metric) => steps.Before(metric, 1), Growth.GrowthRate);

        /// <summary>The growth of each observation on the same period a year before: (b - a) / a.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>One result for each observation, with its period, in the order of time: a fraction, -1 or more, shown as percent. Undefined as
        /// <see cref="Growth.GrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/> where that period is not
        /// there; <see cref="UndefinedReason.UnequalPeriods"/> where the observation's is not known to the day.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period, which sources or vintages set apart.</exception>
        public ValueList<PeriodResult> YearOnYear(BoundPolicy? policy = null) =>
            ByPeriod(series, YearOnYearFormula, policy, static (steps, metric) => steps.YearBefore(metric), Growth.GrowthRate);

        /// <summary>How much each observation gained on the one k periods before: b - a.</summary>
        /// <param name="k">How many periods; 1 or more.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>One result for each observation, with its period, in the order of time, in the unit of the figures (percentage points for
        /// proportions). Undefined as <see cref="Growth.AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.Missing"/> where the earlier period is not there; <see cref="UndefinedReason.UnequalPeriods"/> where none is
        /// known to lie so far before.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is zero or negative.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period, which sources or vintages set apart.</exception>
        public ValueList<PeriodResult> ChangeOverLag(int k, BoundPolicy? policy = null)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k);
            return ByPeriod(series, ChangeOverLagFormula, policy, (steps, metric) => steps.Before(metric, k), Growth.AbsoluteChange);
        }

        /// <summary>The growth of each observation on the first: (b - a) / a.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>One result for each observation after the first, with its period, in the order of time: a fraction, -1 or more, shown as
        /// percent. Undefined as <see cref="Growth.GrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period, which sources or vintages set apart.</exception>
        public ValueList<PeriodResult> CumulativeGrowth(BoundPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(series);
            return series.Count < 2 ? [] : [.. ByPeriod(series, CumulativeGrowthFormula, policy, (_, _) => series[0], Growth.GrowthRate).Skip(1)];
        }
    }

    private static ValueList<PeriodResult> ByPeriod(
        Series series, Formula formula, BoundPolicy? policy, Func<SeriesSteps, TalentMetric, TalentMetric?> earlier, Comparison measure)
    {
        ArgumentNullException.ThrowIfNull(series);
        var steps = new SeriesSteps(series);
        var results = new PeriodResult[series.Count];
        for (int i = 0; i < results.Length; i++)
        {
            TalentMetric metric = Single(series, series[i].Period);
            results[i] = new(metric.Period, earlier(steps, metric) is not { } initial
                ? Result.Undefined<Quantity>(
                    UndefinedReason.UnequalPeriods, formula, [new() { Symbol = "a" }, Observed.AsInput(metric, "b")], policy ?? BoundPolicy.Default, NoStep(metric))
                : Measure.Named(measure(initial, metric, policy, BreakBetween(series, initial, metric)), formula));
        }

        return [.. results];
    }

    private static LocalizedText NoStep(TalentMetric metric) => LocalizedText.Of(
        $"no period is known to lie a step before {metric.Period.In("en")}", $"无法确定{metric.Period.In("zh")}的上一期");
}
