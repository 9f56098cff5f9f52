namespace IpTalent.Domain.Serialization;

/// <summary>How a series is written: what its metrics share, and the metrics.</summary>
internal sealed record SeriesForm
{
    public required Indicator Indicator { get; init; }

    public required Area Area { get; init; }

    public ValueList<CategoryReference> Categories { get; init; }

    public ValueList<TalentMetric> Metrics { get; init; }

    public static SeriesForm Of(Series series) => new()
    {
        Indicator = series.Indicator,
        Area = series.Area,
        Categories = series.Categories,
        Metrics = series.Metrics,
    };

    public Series To() => Series.Of(Indicator, Area, Metrics, Categories);
}
