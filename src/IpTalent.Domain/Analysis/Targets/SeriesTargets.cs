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
            (TalentMetric first, TalentMetric latest) = Way(series, target);
            return Targets.ProgressRatio(first, latest, target, policy, SeriesMeasures.BreakBetween(series, first, latest));
        }

        /// <summary>How much must be gained every year to come from the latest observation to a target.</summary>
        /// <param name="target">The target.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Targets.RequiredAnnualIncrement(TalentMetric, Target, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/>
        /// where the series is empty.</returns>
        /// <exception cref="ArgumentNullException">The series or <paramref name="target"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its last period.</exception>
        public Derived<Quantity> RequiredAnnualIncrement(Target target, BoundPolicy? policy = null) =>
            Targets.RequiredAnnualIncrement(Latest(series, target), target, policy);

        /// <summary>How much is missing from the latest observation to a target.</summary>
        /// <param name="target">The target.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Targets.TargetGap(TalentMetric, Target, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/>
        /// where the series is empty.</returns>
        /// <exception cref="ArgumentNullException">The series or <paramref name="target"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its last period.</exception>
        public Derived<Quantity> TargetGap(Target target, BoundPolicy? policy = null) =>
            Targets.TargetGap(Latest(series, target), target, policy);

        /// <summary>Which part of a target the latest observation is.</summary>
        /// <param name="target">The target.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Targets.TargetAttainment(TalentMetric, Target, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/>
        /// where the series is empty.</returns>
        /// <exception cref="ArgumentNullException">The series or <paramref name="target"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its last period.</exception>
        public Derived<Quantity> TargetAttainment(Target target, BoundPolicy? policy = null) =>
            Targets.TargetAttainment(Latest(series, target), target, policy);

        /// <summary>How many years it takes to a target at the steady growth from the first observation to the latest.</summary>
        /// <param name="target">The target.</param>
        /// <param name="since">The period from which the pace is measured; the first of the series where it is <see langword="null"/>.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Targets.YearsToTarget(TalentMetric, TalentMetric, Target, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between; <see cref="UndefinedReason.Missing"/> where
        /// the series is empty, or has no observation of that period.</returns>
        /// <exception cref="ArgumentNullException">The series or <paramref name="target"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of one of the two periods.</exception>
        public Derived<Quantity> YearsToTarget(Target target, ReportingPeriod? since = null, BoundPolicy? policy = null)
        {
            TalentMetric latest = Latest(series, target);
            TalentMetric first = since is not null ? SeriesMeasures.At(series, since)
                : series.Count == 0 ? latest
                : SeriesMeasures.Single(series, series[0].Period);
            return Targets.YearsToTarget(first, latest, target, policy, SeriesMeasures.BreakBetween(series, first, latest));
        }

        /// <summary>On which day the steady growth from the first observation to the latest comes to a target.</summary>
        /// <param name="target">The target.</param>
        /// <param name="since">The period from which the pace is measured; the first of the series where it is <see langword="null"/>.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Targets.DateOfReaching(TalentMetric, TalentMetric, Target, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between; <see cref="UndefinedReason.Missing"/> where
        /// the series is empty, or has no observation of that period.</returns>
        /// <exception cref="ArgumentNullException">The series or <paramref name="target"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of one of the two periods.</exception>
        public Derived<DateRange> DateOfReaching(Target target, ReportingPeriod? since = null, BoundPolicy? policy = null)
        {
            TalentMetric latest = Latest(series, target);
            TalentMetric first = since is not null ? SeriesMeasures.At(series, since)
                : series.Count == 0 ? latest
                : SeriesMeasures.Single(series, series[0].Period);
            return Targets.DateOfReaching(first, latest, target, policy, SeriesMeasures.BreakBetween(series, first, latest));
        }

        /// <summary>The growth so far against the growth that leads to a target, both from the baseline that the plan tells, or from the
        /// first observation where it tells none.</summary>
        /// <param name="target">The target.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Targets.ActualToRequiredRatio(TalentMetric, TalentMetric, Target, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between; <see cref="UndefinedReason.Missing"/> where
        /// the series is empty.</returns>
        /// <exception cref="ArgumentNullException">The series or <paramref name="target"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<Quantity> ActualToRequiredRatio(Target target, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric latest) = Way(series, target);
            return Targets.ActualToRequiredRatio(first, latest, target, policy, SeriesMeasures.BreakBetween(series, first, latest));
        }

        /// <summary>Whether the latest observation achieves a target and, if not, whether it is on track, behind or moving away, from the
        /// baseline that the plan tells, or from the first observation where it tells none.</summary>
        /// <param name="target">The target.</param>
        /// <param name="path">The same amount every year, or the same growth.</param>
        /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
        /// <returns>As <see cref="Targets.AssessProgress(TalentMetric, TalentMetric, Target, TargetPath, BoundPolicy?)"/>, and
        /// <see cref="UndefinedReason.BreakInSeries"/> for a break at any observation between; <see cref="UndefinedReason.Missing"/> where
        /// the series is empty.</returns>
        /// <exception cref="ArgumentNullException">The series or <paramref name="target"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
        /// <exception cref="InvalidOperationException">The series has several observations of its first or last period.</exception>
        public Derived<TargetProgress> AssessProgress(Target target, TargetPath path = TargetPath.Linear, BoundPolicy? policy = null)
        {
            (TalentMetric first, TalentMetric latest) = Way(series, target);
            return Targets.AssessProgress(first, latest, target, path, policy, SeriesMeasures.BreakBetween(series, first, latest));
        }
    }

    /// <summary>Where the way to a target begins, and where it has come to.</summary>
    private static (TalentMetric First, TalentMetric Latest) Way(Series series, Target target)
    {
        TalentMetric latest = Latest(series, target);
        return (target.Baseline is not null ? Targets.BaselineOf(target)
            : series.Count == 0 ? latest
            : SeriesMeasures.Single(series, series[0].Period), latest);
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
