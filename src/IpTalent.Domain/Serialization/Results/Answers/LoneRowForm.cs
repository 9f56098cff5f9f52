using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Serialization;

/// <summary>How a row by itself is written, with its indicator in full.</summary>
internal sealed record LoneRowForm : RowForm
{
    public ValueList<Dimension> By { get; init; }

    public Indicator? Indicator { get; init; }

    public static LoneRowForm Of(AggregationRow row) => Filled(new LoneRowForm { By = row.Dimensions, Indicator = row.Indicator }, row);

    public AggregationRow To()
    {
        // A group of nothing, which groups nothing.
        return (this with { By = default }) == new LoneRowForm { Reason = UndefinedReason.Missing } && By.IsEmpty
            ? default
            : new ToldRows(null, By, [To(AggregationPlan.All.By(By).Dimensions, Indicator, null)]) { Observations = 0, Areas = default, Periods = default }[0];
    }
}
