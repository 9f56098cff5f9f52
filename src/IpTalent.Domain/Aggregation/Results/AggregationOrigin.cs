namespace IpTalent.Domain.Aggregation;

/// <summary>What was summed into a row, as far as a metric made of it must tell.</summary>
internal sealed record AggregationOrigin
{
    public AggregationOrigin(PreparedAggregation prepared, int group)
    {
        (GroupedRows rows, GroupContents contents) = (prepared.Rows!, prepared.Contents!);
        MetricTable table = rows.Query.Table;
        Indicators = new([.. contents.Lanes.Of(group).Select(lane => rows.Query.Lanes[lane].Indicator)]);
        Areas = new([.. contents.Of(0).Of(group).Select(code => (Area)table.Dimensions[0].Keys[code])]);
        Periods = new([.. contents.Of(1).Of(group).Select(code => (ReportingPeriod)table.Dimensions[1].Keys[code])]);
        Categories = new([.. CategoriesOf(table, contents, group)]);
        string[] sources = [.. prepared.Sources?.Of(group).SelectMany(code => ((string)table.Sources!.Keys[code]).Split(' ', StringSplitOptions.RemoveEmptyEntries)) ?? []];
        Sources = new([.. sources.Distinct().Order(StringComparer.Ordinal)]);
        Observations = rows.Directory.Rows[group];
    }

    public ValueList<Indicator> Indicators { get; }

    public ValueList<Area> Areas { get; }

    /// <summary>In the order of time.</summary>
    public ValueList<ReportingPeriod> Periods { get; }

    public ValueList<CategoryReference> Categories { get; }

    public ValueList<string> Sources { get; }

    public int Observations { get; }

    /// <summary>Whether every indicator has an observation for every area and period that occurs here.</summary>
    public bool IsFull => Observations == Indicators.Count * Areas.Count * Periods.Count;

    /// <summary>Whether one period follows the other without a day between.</summary>
    public bool IsWithoutGaps => Periods.Skip(1).Zip(Periods, (later, earlier) => earlier.End is { } end && end < later.Start && end.PlusDays(1) == later.Start).All(follows => follows);

    // Further columns of a table are not categories, and where there are several, the group is of the whole.
    private static IEnumerable<CategoryReference> CategoriesOf(MetricTable table, GroupContents contents, int of) =>
        from column in Enumerable.Range(2, table.Dimensions.Length - 2)
        where !table.Dimensions[column].IsPartition
        let codes = contents.Of(column).Of(of)
        where codes.Length == 1
        let category = (string)table.Dimensions[column].Keys[codes[0]]
        where category.Length > 0
        select CategoryReference.Of(table.Dimensions[column].Name, category);
}
