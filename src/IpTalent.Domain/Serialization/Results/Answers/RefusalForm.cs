using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Serialization;

/// <summary>How a refusal is written.</summary>
internal sealed record RefusalForm
{
    public UndefinedReason Reason { get; init; }

    public required LocalizedText Message { get; init; }

    public required LocalizedText Instead { get; init; }

    public static RefusalForm Of(Refusal refusal) => new()
    {
        Reason = refusal.Reason,
        Message = refusal.Message,
        Instead = refusal.Instead,
    };

    public Refusal To() => new(Reason, Message, Instead);
}
