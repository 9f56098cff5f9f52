namespace IpTalent.Domain;

/// <summary>How a series stands to a target of its indicator and area: by its latest observation.</summary>
public static class SeriesTargets
{
    /// <param name="series">The observations of one indicator in one area.</param>
    extension(Series series)
    {
        /// <summary>Whether the latest observation attains a target.</summary>
        /// <param name="target">The target.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Targets.IsAttained(TalentMetric, Target, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/> where the
        /// series is empty.</returns>
        /// <exception cref="ArgumentNullException">The series or <paramref name="target"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its last period.</exception>
        public Derived<Certainty> IsAttained(Target target, BoundPolicy? policy = null) =>
            Targets.IsAttained(Latest(series, target), target, policy);

        /// <summary>The steady yearly growth that leads from the latest observation to a target.</summary>
        /// <param name="target">The target.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Targets.RequiredGrowthRate(TalentMetric, Target, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/>
        /// where the series is empty.</returns>
        /// <exception cref="ArgumentNullException">The series or <paramref name="target"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its last period.</exception>
        public Derived<Quantity> RequiredGrowthRate(Target target, BoundPolicy? policy = null) =>
            Targets.RequiredGrowthRate(Latest(series, target), target, policy);

        /// <summary>The part of the way to a target that the latest observation has covered, from the baseline that the plan tells, or
        /// from the first observation where it tells none.</summary>
        /// <param name="target">The target.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Targets.ProgressRatio(TalentMetric, TalentMetric, Target, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between;
        /// <see cref="UndefinedReason.Missing"/> where the series is empty.</returns>
        /// <exception cref="ArgumentNullException">The series or <paramref name="target"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<Quantity> ProgressRatio(Target target, BoundPolicy? policy = null)
        {
            TalentMetric latest = Latest(series, target);
            TalentMetric first = target.Baseline is not null ? Targets.BaselineOf(target)
                : series.Count == 0 ? latest
                : SeriesMeasures.Single(series, series[0].Period);
            return Targets.ProgressRatio(first, latest, target, policy, SeriesMeasures.BreakBetween(series, first, latest));
        }
    }

    private static TalentMetric Latest(Series series, Target target)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(target);
        return series.Count == 0
            ? TalentMetric.Missing(series.Indicator, series.Area, ReportingPeriod.Until(target.Due)) with { Categories = series.Categories }
            : SeriesMeasures.Single(series, series[^1].Period);
    }
}
