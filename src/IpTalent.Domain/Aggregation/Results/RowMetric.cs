namespace IpTalent.Domain.Aggregation;

/// <summary>Turns a row into an observation of exactly what was summed.</summary>
internal static class RowMetric
{
    /// <returns><see langword="null"/> where the row sums several indicators or areas, and has no key that names the sum.</returns>
    public static TalentMetric? Of(AggregationRow row, AggregationOrigin origin, AggregationPlan plan, BoundPolicy policy)
    {
        if (origin.Indicators is not [var indicator] || (origin.Areas is [var only] ? only : row.Area) is not { } area)
        {
            return null;
        }

        bool isWholeArea = origin.Areas is [_] || IsPartition(origin, area);
        (ReportingPeriod period, bool isWholePeriod) = PeriodOf(origin);
        bool isWhole = isWholeArea && isWholePeriod && row.Missing == 0 && origin.IsFull;
        return new()
        {
            Indicator = indicator,
            Area = area,
            Period = period,
            Categories = origin.Categories,
            Quantity = row.IsDefined ? isWhole ? row.Value : AtLeast(row.Value, policy) : null,
            MissingReason = row.Reason == UndefinedReason.Suppressed ? MissingReason.Suppressed : null,
            Citations = origin.Sources.Select(Citation.Of).ToValueList(),
            Attributes = new() { Derivation = Derivation(row, origin, plan, isWhole) },
        };
    }

    /// <summary>Whether a row is known to leave nothing of its area and period out.</summary>
    public static bool IsWhole(AggregationRow row, AggregationOrigin origin) =>
        row.Missing == 0 && origin.IsFull
        && (origin.Areas is [var only] ? row.Area is not { } same || same == only : row.Area is { } area && IsPartition(origin, area))
        && (origin.Periods is [_] || origin.IsWithoutGaps);

    private static bool IsPartition(AggregationOrigin origin, Area area) =>
        !area.Members.IsEmpty && AreaGroup.IsPartitionOf(origin.Areas, area);

    // Summed periods have known ends and do not overlap, or they would have been refused.
    private static (ReportingPeriod Period, bool IsWhole) PeriodOf(AggregationOrigin origin) =>
        origin.Periods is [var only] ? (only, true) : (ReportingPeriod.Between(origin.Periods[0], origin.Periods[^1]), origin.IsWithoutGaps);

    private static Quantity AtLeast(Quantity part, BoundPolicy policy) => Quantity.Derived(
        new Interval(part.Unit.IsNonNegative ? part.Bounds.LowerEnd : End.Absent, End.Absent), part.Unit, policy, part.Nominal);

    private static LocalizedText Derivation(AggregationRow row, AggregationOrigin origin, AggregationPlan plan, bool isWhole)
    {
        int all = row.Count + row.Missing;
        string missing = row.Missing == 0 ? "" : $", {row.Missing} of {all} missing";
        string chineseMissing = row.Missing == 0 ? "" : $"，{all}个中缺{row.Missing}个";
        return LocalizedText.Of(
            $"{plan}: {TextForm.Counted(row.Count, "figure")} of {Told(origin.Areas, area => area.Code.ToString())}, {Told(origin.Periods, period => period.ToString())}{missing}{(isWhole ? "" : "; not known to be the whole")}",
            $"按“{plan}”由{row.Count}个数推算：{Told(origin.Areas, area => area.Code.ToString())}，{Told(origin.Periods, period => period.ToString())}{chineseMissing}{(isWhole ? "" : "；未必涵盖全部")}");
    }

    private static string Told<T>(ValueList<T> items, Func<T, string> text) =>
        items.Count <= 3 ? string.Join(' ', items.Select(text)) : $"{text(items[0])} ... {text(items[^1])} ({items.Count})";
}
