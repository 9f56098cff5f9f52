namespace IpTalent.Domain.Serialization;

/// <summary>How a conflict is written.</summary>
internal sealed record ConflictForm
{
    public required ObservationKey Observation { get; init; }

    public ValueList<TalentMetric> Metrics { get; init; }

    public FigureAgreement Agreement { get; init; }

    public static ConflictForm Of(Conflict conflict) => new()
    {
        Observation = conflict.Observation,
        Metrics = conflict.Metrics,
        Agreement = conflict.Agreement,
    };

    public Conflict To() => new(Observation, Metrics, Agreement);
}
