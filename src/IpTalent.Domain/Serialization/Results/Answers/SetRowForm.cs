using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Serialization;

/// <summary>How a row of an answer is written: indicators by their codes, and beside it the observation that it makes, where the plan sums figures.</summary>
internal sealed record SetRowForm : RowForm
{
    public string? Indicator { get; init; }

    public RowMetricForm? Metric { get; init; }

    /// <param name="row">The row.</param>
    /// <param name="givesMetrics">Whether the plan sums figures.</param>
    /// <param name="named">Takes the indicators that are named, by their codes.</param>
    public static SetRowForm Of(AggregationRow row, bool givesMetrics, IDictionary<string, Indicator> named)
    {
        if (row.Indicator is { } indicator)
        {
            named.TryAdd(indicator.Code, indicator);
        }

        return Filled(new SetRowForm { Indicator = row.Indicator?.Code, Metric = givesMetrics ? RowMetricForm.Of(row, named) : null }, row);
    }

    public ToldRow To(ValueList<Dimension> dimensions, IReadOnlyDictionary<string, Indicator> indicators) =>
        To(dimensions, Indicator is null ? null : RowMetricForm.Find(Indicator, indicators), Metric?.To(this, indicators));
}
