namespace IpTalent.Domain;

/// <summary>Measures asked of a series: from its first observation to its last, or between two of its periods.</summary>
public static class SeriesMeasures
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
                $"the series of {series.Indicator.Name.In("en")} in {series.Area.Name.In("en")} has {series.Count}, and two are needed",
                $"{series.Area.Name.In("zh")}{series.Indicator.Name.In("zh")}序列只有{series.Count}个观测值，至少需要两个"));
    }

    internal static TalentMetric At(Series series, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(period);
        return series.At(period).IsEmpty
            ? TalentMetric.Missing(series.Indicator, series.Area, period) with { Categories = series.Categories }
            : Single(series, period);
    }

    internal static TalentMetric? BreakBetween(Series series, TalentMetric first, TalentMetric last) =>
        series.FirstOrDefault(metric => metric.Has(ObservationStatus.TimeSeriesBreak)
            && metric.Period > first.Period && metric.Period < last.Period);

    internal static TalentMetric Single(Series series, ReportingPeriod period)
    {
        ValueList<TalentMetric> found = series.At(period);
        return found.Count == 1
            ? found[0]
            : throw new InvalidOperationException(
                $"The series has {found.Count} observations for {period}; choose one first, by AsKnownOn for vintages or by source for conflicts.");
    }
}
