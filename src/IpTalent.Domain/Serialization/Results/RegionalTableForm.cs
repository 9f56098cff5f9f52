namespace IpTalent.Domain.Serialization;

/// <summary>How a table of regions and categories is written: its cells row by row, and why measures of it are undefined, where they are.</summary>
internal sealed record RegionalTableForm
{
    public ValueList<string> Regions { get; init; }

    public ValueList<string> Categories { get; init; }

    public ValueList<Input> Cells { get; init; }

    public ValueList<TalentMetric> Metrics { get; init; }

    public UndefinedReason? Reason { get; init; }

    public LocalizedText? Detail { get; init; }

    public static RegionalTableForm Of(RegionalTable table) => new()
    {
        Regions = table.Regions,
        Categories = table.Categories,
        Cells = table.Cells,
        Metrics = table.Metrics,
        Reason = table.Obstacle?.Reason,
        Detail = table.Obstacle?.Detail,
    };

    public RegionalTable To() => Cells.Count == Regions.Count * Categories.Count && Reason is null == Detail is null
        ? new(Regions, Categories, Cells, Metrics, Reason is { } reason ? new(reason, Detail!) : null)
        : throw new ArgumentException($"A table of {Regions.Count} regions and {Categories.Count} categories has {Regions.Count * Categories.Count} cells, not {Cells.Count}, and reason and detail or neither.");
}
