using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Serialization;

/// <summary>How the observation is written that a row makes; what it shares with the row is left out.</summary>
internal sealed record RowMetricForm
{
    public required string Indicator { get; init; }

    public required Area Area { get; init; }

    public required ReportingPeriod Period { get; init; }

    public ValueList<CategoryReference> Categories { get; init; }

    /// <summary>The figure, where it is not just the value of the row.</summary>
    public Quantity? Quantity { get; init; }

    public MissingReason? MissingReason { get; init; }

    public ValueList<string> Sources { get; init; }

    public LocalizedText? Derivation { get; init; }

    /// <returns><see langword="null"/> where nothing names what the row sums.</returns>
    public static RowMetricForm? Of(AggregationRow row, IDictionary<string, Indicator> named)
    {
        if (row.ToMetric() is not { } metric)
        {
            return null;
        }

        named.TryAdd(metric.Indicator.Code, metric.Indicator);
        return new()
        {
            Indicator = metric.Indicator.Code,
            Area = metric.Area,
            Period = metric.Period,
            Categories = metric.Categories,
            Quantity = metric.Quantity == row.Outcome.ValueOrDefault ? null : metric.Quantity,
            MissingReason = metric.MissingReason,
            Sources = metric.Citations.Select(citation => citation.SourceCode).ToValueList(),
            Derivation = metric.Attributes?.Derivation,
        };
    }

    public TalentMetric To(RowForm row, IReadOnlyDictionary<string, Indicator> indicators) => new()
    {
        Indicator = Find(Indicator, indicators),
        Area = Area,
        Period = Period,
        Categories = Categories,
        Quantity = Quantity ?? row.Value,
        MissingReason = MissingReason,
        Citations = Sources.Select(Citation.Of).ToValueList(),
        Attributes = new() { Derivation = Derivation },
    };

    public static Indicator Find(string code, IReadOnlyDictionary<string, Indicator> indicators) => indicators.TryGetValue(code, out Indicator? found)
        ? found
        : throw new ArgumentException($"The indicator '{TextForm.Shorten(code)}' is not among the indicators of the answer.");
}
