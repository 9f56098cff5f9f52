using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>Why a plan is not run: the cause, what it rests on, and what would be right instead.</summary>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Refusal
{
    internal Refusal(UndefinedReason reason, LocalizedText message, LocalizedText instead) => (Reason, Message, Instead) = (reason, message, instead);

    /// <summary>The cause, by a name that programs can rely on.</summary>
    public UndefinedReason Reason { get; }

    /// <summary>What is wrong in this case, in English and Chinese, as a sentence without its full stop.</summary>
    public LocalizedText Message { get; }

    /// <summary>What would be right, in English and Chinese, as a sentence without its full stop.</summary>
    public LocalizedText Instead { get; }

    /// <summary>Cause, message and advice in English.</summary>
    public override string ToString() => $"{Reason}: {Message.In("en")}; {Instead.In("en")}";
}
