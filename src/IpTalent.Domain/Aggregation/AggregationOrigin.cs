namespace IpTalent.Domain.Aggregation;

/// <summary>What was summed into a row, as far as a metric made of it must tell.</summary>
internal sealed record AggregationOrigin
{
    public AggregationOrigin(AggregationGroup group)
    {
        Observation[] entering = group.Entering;
        (Areas, Periods) = (group.Areas, group.Periods);
        Indicators = new([.. entering.Select(one => one.Indicator).DistinctBy(one => one.Code)]);
        Categories = entering[0].Categories;
        Sources = new([.. entering.SelectMany(one => one.Sources).Distinct().Order(StringComparer.Ordinal)]);
        Observations = entering.Length;
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
}
