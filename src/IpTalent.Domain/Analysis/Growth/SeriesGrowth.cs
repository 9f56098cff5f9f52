namespace IpTalent.Domain;

/// <summary>Further growth asked of a series: from its first observation to its last, or between two of its periods.</summary>
public static class SeriesGrowth
{
    /// <param name="series">The observations of one indicator in one area.</param>
    extension(Series series)
    {
        /// <summary>By how much the figure was multiplied from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.GrowthFactor(TalentMetric, TalentMetric, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between;
        /// <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<Quantity> GrowthFactor(BoundPolicy? policy = null)
        {
            return SeriesMeasures.TooFew(series, Growth.GrowthFactorFormula, policy)
                ?? SeriesMeasures.Over(series, policy, Growth.GrowthFactor);
        }

        /// <summary>By how much the figure was multiplied between two periods of the series.</summary>
        /// <param name="from">The period of the earlier observation.</param>
        /// <param name="to">The period of the later observation.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.GrowthFactor(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.Missing"/> where the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> GrowthFactor(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (SeriesMeasures.At(series, from), SeriesMeasures.At(series, to));
            return Growth.GrowthFactor(first, last, policy, SeriesMeasures.BreakBetween(series, first, last));
        }

        /// <summary>How many percentage points were gained from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.PercentagePointChange(TalentMetric, TalentMetric, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between;
        /// <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<Quantity> PercentagePointChange(BoundPolicy? policy = null)
        {
            return SeriesMeasures.TooFew(series, Growth.PercentagePointChangeFormula, policy)
                ?? SeriesMeasures.Over(series, policy, Growth.PercentagePointChange);
        }

        /// <summary>How many percentage points were gained between two periods of the series.</summary>
        /// <param name="from">The period of the earlier observation.</param>
        /// <param name="to">The period of the later observation.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.PercentagePointChange(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.Missing"/> where the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> PercentagePointChange(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (SeriesMeasures.At(series, from), SeriesMeasures.At(series, to));
            return Growth.PercentagePointChange(first, last, policy, SeriesMeasures.BreakBetween(series, first, last));
        }

        /// <summary>The growth as the difference of the logarithms, from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.LogGrowth(TalentMetric, TalentMetric, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between;
        /// <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<Quantity> LogGrowth(BoundPolicy? policy = null)
        {
            return SeriesMeasures.TooFew(series, Growth.LogGrowthFormula, policy)
                ?? SeriesMeasures.Over(series, policy, Growth.LogGrowth);
        }

        /// <summary>The growth as the difference of the logarithms, between two periods of the series.</summary>
        /// <param name="from">The period of the earlier observation.</param>
        /// <param name="to">The period of the later observation.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.LogGrowth(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.Missing"/> where the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> LogGrowth(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (SeriesMeasures.At(series, from), SeriesMeasures.At(series, to));
            return Growth.LogGrowth(first, last, policy, SeriesMeasures.BreakBetween(series, first, last));
        }

        /// <summary>The growth as a part of the mean, from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.SymmetricGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between;
        /// <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<Quantity> SymmetricGrowthRate(BoundPolicy? policy = null)
        {
            return SeriesMeasures.TooFew(series, Growth.SymmetricGrowthRateFormula, policy)
                ?? SeriesMeasures.Over(series, policy, Growth.SymmetricGrowthRate);
        }

        /// <summary>The growth as a part of the mean, between two periods of the series.</summary>
        /// <param name="from">The period of the earlier observation.</param>
        /// <param name="to">The period of the later observation.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.SymmetricGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.Missing"/> where the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> SymmetricGrowthRate(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (SeriesMeasures.At(series, from), SeriesMeasures.At(series, to));
            return Growth.SymmetricGrowthRate(first, last, policy, SeriesMeasures.BreakBetween(series, first, last));
        }

        /// <summary>How much was gained in a year on average from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.AverageAnnualChange(TalentMetric, TalentMetric, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between;
        /// <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<Quantity> AverageAnnualChange(BoundPolicy? policy = null)
        {
            return SeriesMeasures.TooFew(series, Growth.AverageAnnualChangeFormula, policy)
                ?? SeriesMeasures.Over(series, policy, Growth.AverageAnnualChange);
        }

        /// <summary>How much was gained in a year on average between two periods of the series.</summary>
        /// <param name="from">The period of the earlier observation.</param>
        /// <param name="to">The period of the later observation.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.AverageAnnualChange(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.Missing"/> where the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> AverageAnnualChange(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (SeriesMeasures.At(series, from), SeriesMeasures.At(series, to));
            return Growth.AverageAnnualChange(first, last, policy, SeriesMeasures.BreakBetween(series, first, last));
        }

        /// <summary>The growth rate spread evenly over the years, from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.SimpleAverageGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between;
        /// <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<Quantity> SimpleAverageGrowthRate(BoundPolicy? policy = null)
        {
            return SeriesMeasures.TooFew(series, Growth.SimpleAverageGrowthRateFormula, policy)
                ?? SeriesMeasures.Over(series, policy, Growth.SimpleAverageGrowthRate);
        }

        /// <summary>The growth rate spread evenly over the years, between two periods of the series.</summary>
        /// <param name="from">The period of the earlier observation.</param>
        /// <param name="to">The period of the later observation.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.SimpleAverageGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.Missing"/> where the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> SimpleAverageGrowthRate(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (SeriesMeasures.At(series, from), SeriesMeasures.At(series, to));
            return Growth.SimpleAverageGrowthRate(first, last, policy, SeriesMeasures.BreakBetween(series, first, last));
        }

        /// <summary>How long it takes to double at the steady growth from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.DoublingTime(TalentMetric, TalentMetric, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between;
        /// <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<Quantity> DoublingTime(BoundPolicy? policy = null)
        {
            return SeriesMeasures.TooFew(series, Growth.DoublingTimeFormula, policy)
                ?? SeriesMeasures.Over(series, policy, Growth.DoublingTime);
        }

        /// <summary>How long it takes to double at the steady growth between two periods of the series.</summary>
        /// <param name="from">The period of the earlier observation.</param>
        /// <param name="to">The period of the later observation.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.DoublingTime(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.Missing"/> where the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> DoublingTime(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (SeriesMeasures.At(series, from), SeriesMeasures.At(series, to));
            return Growth.DoublingTime(first, last, policy, SeriesMeasures.BreakBetween(series, first, last));
        }

        /// <summary>How long it takes to halve at the steady decline from the first observation to the last.</summary>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.HalvingTime(TalentMetric, TalentMetric, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between;
        /// <see cref="UndefinedReason.TooFewObservations"/> for fewer than two.</returns>
        /// <exception cref="ArgumentNullException">The series is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<Quantity> HalvingTime(BoundPolicy? policy = null)
        {
            return SeriesMeasures.TooFew(series, Growth.HalvingTimeFormula, policy)
                ?? SeriesMeasures.Over(series, policy, Growth.HalvingTime);
        }

        /// <summary>How long it takes to halve at the steady decline between two periods of the series.</summary>
        /// <param name="from">The period of the earlier observation.</param>
        /// <param name="to">The period of the later observation.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Growth.HalvingTime(TalentMetric, TalentMetric, BoundPolicy?)"/>;
        /// <see cref="UndefinedReason.Missing"/> where the series has no observation of a period.</returns>
        /// <exception cref="ArgumentNullException">The series or a period is <see langword="null"/>.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of a period.</exception>
        public Derived<Quantity> HalvingTime(ReportingPeriod from, ReportingPeriod to, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric last) = (SeriesMeasures.At(series, from), SeriesMeasures.At(series, to));
            return Growth.HalvingTime(first, last, policy, SeriesMeasures.BreakBetween(series, first, last));
        }
    }
}
