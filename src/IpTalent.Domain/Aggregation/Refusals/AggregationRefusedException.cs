namespace IpTalent.Domain.Aggregation;

/// <summary>A plan was run that is refused; <see cref="Refusals"/> says why, and what would be right instead.</summary>
/// <remarks>Ask <see cref="AggregationPlan.Refusals"/> or <see cref="PreparedAggregation.Refusals"/> first to avoid it.</remarks>
public sealed class AggregationRefusedException : InvalidOperationException
{
    internal AggregationRefusedException(AggregationPlan plan, ValueList<Refusal> refusals)
        : base($"'{plan}' is refused. {string.Join(". ", (IEnumerable<Refusal>)refusals)}.") => (Plan, Refusals) = (plan, refusals);

    /// <summary>The plan.</summary>
    public AggregationPlan Plan { get; }

    /// <summary>Why; one or more.</summary>
    public ValueList<Refusal> Refusals { get; }
}
