namespace IpTalent.Domain;

/// <summary>Measures asked of a series: from its first observation to its last, between two of its periods, or from period to period.</summary>
/// <remarks>Gaps stay gaps: where a period is not there nothing is put in its place, and what needs it says so.</remarks>
public static partial class SeriesMeasures
{
    /// <param name="series">The observations of one indicator in one area.</param>
    extension(Series series)
    {
        /// <summary>How much was gained from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between; <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period, which sources or
        /// vintages set apart.</exception>
        public Derived<Quantity> AbsoluteChange(BoundPolicy? policy = null)
        {
            return TooFew(series, Growth.AbsoluteChangeFormula, policy)
                ?? Over(series, policy, Growth.AbsoluteChange);
        }

        /// <summary>How much was gained between two periods of the series.</summary>
        /// <param name="from">The period of the earlier observation.</param>
        /// <param name="to">The period of the later observation.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/>
        /// where the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> AbsoluteChange(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (At(series, from), At(series, to));
            return Growth.AbsoluteChange(first, last, policy, BreakBetween(series, first, last));
        }

        /// <summary>The growth from the first observation to the last as a part of the first.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.GrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period, which sources or
        /// vintages set apart.</exception>
        public Derived<Quantity> GrowthRate(BoundPolicy? policy = null)
        {
            return TooFew(series, Growth.GrowthRateFormula, policy)
                ?? Over(series, policy, Growth.GrowthRate);
        }

        /// <summary>The growth between two periods of the series as a part of the first.</summary>
        /// <param name="from">The period of the earlier observation: <c>FiveYearPlan.Number(13).End</c>.</param>
        /// <param name="to">The period of the later observation: <c>YearEnd.Of(2023)</c>.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.GrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/> where
        /// the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period, which sources or vintages set apart.</exception>
        public Derived<Quantity> GrowthRate(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (At(series, from), At(series, to));
            return Growth.GrowthRate(first, last, policy, BreakBetween(series, first, last));
        }

        /// <summary>The steady yearly growth from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.CompoundAnnualGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period, which sources or
        /// vintages set apart.</exception>
        public Derived<Quantity> CompoundAnnualGrowthRate(BoundPolicy? policy = null)
        {
            return TooFew(series, Growth.CompoundAnnualGrowthRateFormula, policy)
                ?? Over(series, policy, Growth.CompoundAnnualGrowthRate);
        }

        /// <summary>The steady yearly growth between two periods of the series.</summary>
        /// <param name="from">The period of the earlier observation.</param>
        /// <param name="to">The period of the later observation.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.CompoundAnnualGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.Missing"/> where the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> CompoundAnnualGrowthRate(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (At(series, from), At(series, to));
            return Growth.CompoundAnnualGrowthRate(first, last, policy, BreakBetween(series, first, last));
        }

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

        /// <summary>The arithmetic mean of the growth rates from year to year, back from the last observation.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="AverageOfAnnualRates(ReadOnlySpan{Quantity}, BoundPolicy?)"/>; undefined also:
        /// <see cref="UndefinedReason.Missing"/> where a year between the first and the last observation is not there,
        /// <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.BreakInSeries"/>, <see cref="UndefinedReason.DefinitionDiffers"/>,
        /// <see cref="UndefinedReason.UnequalPeriods"/> (also of a stock that is dated by a year alone, and so of no known day).</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> AverageOfAnnualRates(BoundPolicy? policy = null)
        {
            if (TooFew(series, AverageOfAnnualRatesFormula, policy) is { } undefined)
            {
                return undefined;
            }

            (ValueList<Input> inputs, Observed.Obstacle? obstacle) = Chain(series, static (steps, metric) => steps.YearBefore(metric));
            obstacle ??= series.Indicator.Kind != MeasureKind.Stock || series[^1].Period.IsInstant ? null : new(UndefinedReason.UnequalPeriods, NoDay(series[^1]));
            return obstacle is not null
                ? Result.Undefined<Quantity>(obstacle.Reason, AverageOfAnnualRatesFormula, inputs, policy ?? BoundPolicy.Default, obstacle.Detail)
                : AverageOfAnnualRates(inputs, policy);
        }

        /// <summary>The geometric mean of the growth factors from period to period, from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="GeometricMeanFactor(Quantity, Quantity, int, BoundPolicy?)"/>; undefined also as
        /// <see cref="Growth.GrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>, <see cref="UndefinedReason.TooFewObservations"/>, and
        /// <see cref="UndefinedReason.UnequalPeriods"/> where the two do not lie a whole number of steps apart.</returns>
        /// <remarks>Periods between need not be there: they fall out of the product.</remarks>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> GeometricMeanFactor(BoundPolicy? policy = null)
        {
            if (TooFew(series, GeometricMeanFactorFormula, policy) is { } undefined)
            {
                return undefined;
            }

            (TalentMetric first, TalentMetric last) = (Single(series, series[0].Period), Single(series, series[^1].Period));
            (Input a, Input b) = (Observed.AsInput(first, "a"), Observed.AsInput(last, "b"));
            int? periods = new SeriesSteps(series).Between(first, last);
            Observed.Obstacle? obstacle = Observed.OverTime(first, last, BreakBetween(series, first, last))
                ?? (periods is null ? new(UndefinedReason.UnequalPeriods, NoStep(last)) : null);
            return obstacle is not null
                ? Result.Undefined<Quantity>(obstacle.Reason, GeometricMeanFactorFormula, [a, b], policy ?? BoundPolicy.Default, obstacle.Detail)
                : GeometricMeanFactor(a, b, periods!.Value, policy);
        }

        /// <summary>The deepest fall from some observation to a later one, as a part of the earlier.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="PeakToTrough(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, with the two periods told; undefined also:
        /// <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.BreakInSeries"/>,
        /// <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.UnequalPeriods"/>.</returns>
        /// <remarks>A fall within a gap of the series is not seen.</remarks>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> PeakToTrough(BoundPolicy? policy = null)
        {
            if (TooFew(series, PeakToTroughFormula, policy) is { } undefined)
            {
                return undefined;
            }

            TalentMetric[] metrics = [.. series.Select(metric => Single(series, metric.Period))];
            ValueList<Input> inputs = Numbered(metrics, 1);
            return WhyNotCompared(metrics) is { } obstacle
                ? Result.Undefined<Quantity>(obstacle.Reason, PeakToTroughFormula, inputs, policy ?? BoundPolicy.Default, obstacle.Detail)
                : Measure.Cautioned(PeakToTrough(inputs, policy), DeepestFall(metrics));
        }

        /// <summary>The yearly growth of the line that fits the logarithms of the observations best by least squares.</summary>
        /// <param name="policy">The reading convention that the result tells; the printed numbers are computed with.</param>
        /// <returns>As <see cref="TrendGrowthRate(ReadOnlySpan{ValueTuple{decimal, Quantity}}, BoundPolicy?)"/>, over the years since the first
        /// observation; undefined also: <see cref="UndefinedReason.BreakInSeries"/>, <see cref="UndefinedReason.DefinitionDiffers"/>,
        /// <see cref="UndefinedReason.UnequalPeriods"/> (flows of different length, days that are not known).</returns>
        /// <remarks>An observation without a figure is left out, and a caution tells its period: the line goes by dates, and a gap only makes it
        /// less certain.</remarks>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public TrendGrowth TrendGrowthRate(BoundPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(series);
            TalentMetric[] all = [.. series.Select(metric => Single(series, metric.Period))];
            TalentMetric[] metrics = [.. all.Where(metric => Observed.Gap(metric) is null)];
            var inputs = new List<Input>(2 * metrics.Length);
            Observed.Obstacle? obstacle = WhyNotCompared(metrics) ?? (metrics.Length > 0 && BreakBetween(series, metrics[0], metrics[^1]) is { } breaking
                ? Observed.OverTime(metrics[0], metrics[^1], breaking) : null);
            for (int i = 0; i < metrics.Length; i++)
            {
                ElapsedSpan years = i == 0 ? default : Observed.YearsBetween(metrics[0], metrics[i]).Years;
                obstacle ??= years.IsCertain ? null : new(UndefinedReason.UnequalPeriods, NoDay(metrics[i]));
                inputs.Add(new() { Symbol = Symbol("t", i), Quantity = Quantity.Exact(years.Least.ToDecimal(), Unit.Year) });
                inputs.Add(Observed.AsInput(metrics[i], Symbol("x", i)));
            }

            if (obstacle is not null)
            {
                Derived<Quantity> undefined = Result.Undefined<Quantity>(
                    obstacle.Reason, TrendGrowthRateFormula, [.. inputs], policy ?? BoundPolicy.Default, obstacle.Detail);
                return new() { Rate = undefined, StandardError = undefined };
            }

            string[] left = [.. all.Except(metrics).Select(metric => metric.Period.In("en"))];
            string[] leftInChinese = [.. all.Except(metrics).Select(metric => metric.Period.In("zh"))];
            return TrendGrowthRate([.. inputs], policy, left.Length == 0 ? null : LocalizedText.Of(
                $"without a figure for {string.Join(", ", left)}", $"缺少{string.Join("、", leftInChinese)}的数据"));
        }

        /// <summary>How much growth varies from period to period of the series: the standard deviation of its period-on-period rates.</summary>
        /// <param name="policy">The reading convention that the result tells; the printed numbers are computed with.</param>
        /// <returns>As <see cref="Volatility(ReadOnlySpan{Quantity}, BoundPolicy?)"/>; undefined also: <see cref="UndefinedReason.Missing"/> where a
        /// period between the first and the last observation is not there, <see cref="UndefinedReason.Suppressed"/>,
        /// <see cref="UndefinedReason.BreakInSeries"/>, <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.UnequalPeriods"/>.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> Volatility(BoundPolicy? policy = null)
        {
            if (TooFew(series, VolatilityFormula, policy) is { } undefined)
            {
                return undefined;
            }

            (ValueList<Input> inputs, Observed.Obstacle? obstacle) = Chain(series, static (steps, metric) => steps.Before(metric, 1));
            return obstacle is not null
                ? Result.Undefined<Quantity>(obstacle.Reason, VolatilityFormula, inputs, policy ?? BoundPolicy.Default, obstacle.Detail)
                : Volatility(inputs, policy);
        }
    }

    internal static Derived<Quantity> Over(Series series, BoundPolicy? policy, Func<TalentMetric, TalentMetric, BoundPolicy?, TalentMetric?, Derived<Quantity>> measure)
    {
        (TalentMetric first, TalentMetric last) = (Single(series, series[0].Period), Single(series, series[^1].Period));
        return measure(first, last, policy, BreakBetween(series, first, last));
    }

    internal static Derived<Quantity>? TooFew(Series series, Formula formula, BoundPolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.Count >= 2 ? null : Result.Undefined<Quantity>(
            UndefinedReason.TooFewObservations,
            formula,
            [.. series.Metrics.Select(metric => Observed.AsInput(metric, "a"))],
            policy ?? BoundPolicy.Default,
            LocalizedText.Of(
                $"the series of {series.Indicator.Name.In("en")}{Observed.InBrackets(series.Categories, "en")} in {series.Area.Name.In("en")} has {series.Count}, and two are needed",
                $"{series.Area.Name.In("zh")}{series.Indicator.Name.In("zh")}{Observed.InBrackets(series.Categories, "zh")}序列只有{series.Count}个观测值，至少需要两个"));
    }

    internal static TalentMetric At(Series series, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(period);
        return series.At(period).IsEmpty
            ? TalentMetric.Missing(series.Indicator, series.Area, period) with { Categories = series.Categories, Attributes = InPlaceOf(series, period) }
            : Single(series, period);
    }

    // Whoever asks a stock for 2023 is told of the figure for 2023-12-31.
    private static MetricAttributes? InPlaceOf(Series series, ReportingPeriod period) =>
        series.LastOrDefault(metric => metric.Period.Overlaps(period)) is not { Period: var near } ? null : new()
        {
            Note = LocalizedText.Of($"the series has one for {near.In("en")}", $"序列中有{near.In("zh")}的数据"),
        };

    internal static TalentMetric? BreakBetween(Series series, TalentMetric first, TalentMetric last) =>
        series.FirstOrDefault(metric => metric.Has(ObservationStatus.TimeSeriesBreak)
            && metric.Period > first.Period && metric.Period < last.Period);

    internal static TalentMetric Single(Series series, ReportingPeriod period)
    {
        ValueList<TalentMetric> found = series.At(period);
        return found.Count == 1
            ? found[0]
            : throw new InvalidOperationException(
                $"The series has {found.Count} observations for {period}; choose one first: TalentDataset.AsKnownOn chooses among vintages, TalentDataset.Preferring among sources.");
    }
}
