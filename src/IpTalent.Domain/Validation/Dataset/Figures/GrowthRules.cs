using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Published growth rates against the series of which their indicators are declared to be the growth.</summary>
/// <remarks>Judged only where both figures are there, and nothing breaks the series between them.</remarks>
internal static class GrowthRules
{
    public static void Judge(Findings findings)
    {
        ILookup<(string, Area, ValueList<CategoryReference>), TalentMetric> breaks = findings.Standing.Select(item => item.Metric)
            .Where(metric => metric.Has(ObservationStatus.TimeSeriesBreak)).ToLookup(SeriesOf);
        foreach ((TalentMetric Metric, int Index) rate in findings.Standing)
        {
            if (rate.Metric.Indicator is { Kind: MeasureKind.PerUnit, Relations.IsEmpty: false } && FigureIndex.Compares(rate.Metric)
                && Growing.Of(findings, rate.Metric) is { } growing && !growing.IsBroken(breaks[SeriesOf(growing.Final)])
                && growing.Rate(rate.Metric.Quantity!.Unit) is { IsDefined: true, Value: var computed }
                && !computed.Bounds.Overlaps(rate.Metric.Quantity.Bounds))
            {
                findings.Report(RuleCodes.GrowthRateContradictsSeries, $"Metrics[{rate.Index}].Quantity", rate.Metric.Quantity,
                    rate.Metric.Quantity, rate.Metric, growing.Initial.Quantity, growing.Initial.Period, growing.Final.Quantity, growing.Final.Period, computed);
            }
        }
    }

    private static (string, Area, ValueList<CategoryReference>) SeriesOf(TalentMetric metric) =>
        (metric.Indicator.Code, metric.Area, ObservationKey.Ordered(metric.Categories));

    /// <summary>The two figures between which a rate tells the growth.</summary>
    private sealed record Growing(TalentMetric Initial, TalentMetric Final, ElapsedYears Years)
    {
        public static Growing? Of(Findings findings, TalentMetric rate)
        {
            if (RateRules.Related(rate.Indicator, IndicatorRelationKind.GrowthRateOf) is not { } code || findings.Dataset.FindIndicator(code) is not { } series
                || rate.Period is not { IsUncertain: false, Start: { } start, End: { } end }
                || Ends(series.Kind, rate.Quantity!.Unit == Unit.PercentPerYear, rate.Period, start, end) is not { } ends)
            {
                return null;
            }

            Cell own = Cell.Of(rate) with { Indicator = code, Definition = null };
            return findings.Figures.At(own with { Period = ends.From }) is { } initial && findings.Figures.At(own with { Period = ends.To }) is { } final
                ? new(initial.Metric, final.Metric, ends.Years)
                : null;
        }

        public bool IsBroken(IEnumerable<TalentMetric> breaks) => Observed.Changed(Initial, Final) is not null
            || breaks.Any(broken => broken.Period.CompareTo(Initial.Period) > 0 && broken.Period.CompareTo(Final.Period) <= 0);

        public Derived<Quantity>? Rate(Unit unit) =>
            unit == Unit.Percent ? Growth.GrowthRate(Initial.Quantity!, Final.Quantity!)
            : unit == Unit.PercentPerYear ? Growth.CompoundAnnualGrowthRate(Initial.Quantity!, Final.Quantity!, Years)
            : null;

        private static (ReportingPeriod From, ReportingPeriod To, ElapsedYears Years)? Ends(
            MeasureKind kind, bool isPerYear, ReportingPeriod period, LocalDate start, LocalDate end)
        {
            // What it is compared with would begin before the calendar of periods does.
            if (start.Year - (end.Year - start.Year) <= 2)
            {
                return null;
            }

            LocalDate dayBefore = start.PlusDays(-1);
            bool isWithinAYear = end.PlusYears(-1) < start;
            switch (kind)
            {
                case MeasureKind.Stock when period.IsInstant:
                    return (ReportingPeriod.At(YearBefore(end)), period, 1);
                case MeasureKind.Stock:
                    // Nobody says whether a rate per year over less than a year is compounded.
                    var years = ElapsedYears.Between(dayBefore, end);
                    return isPerYear && years < 1 ? null : (ReportingPeriod.At(dayBefore), ReportingPeriod.At(end), years);
                case MeasureKind.Flow when period.IsInstant:
                    return null;
                case MeasureKind.Flow when isWithinAYear:
                    return (ReportingPeriod.Between(YearBefore(start), YearBefore(end)), period, 1);
                case MeasureKind.Flow when !isPerYear:
                    return (ReportingPeriod.Between(start.Minus(period.Length!), dayBefore), period, 1);
                case MeasureKind.Flow when period.Length is { Months: 0, Days: 0, Years: var whole }:
                    return (ReportingPeriod.Between(start.PlusYears(-1), dayBefore), ReportingPeriod.Between(YearBefore(end).PlusDays(1), end), whole);
                default:
                    return null;
            }
        }

        // The last day of February is a year after the last of February.
        private static LocalDate YearBefore(LocalDate day)
        {
            LocalDate before = day.PlusYears(-1);
            return day.Day == day.Calendar.GetDaysInMonth(day.Year, day.Month) ? before.With(DateAdjusters.EndOfMonth) : before;
        }
    }
}
