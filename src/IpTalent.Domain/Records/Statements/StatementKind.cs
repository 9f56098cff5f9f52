using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What sort of fact a statement tells.</summary>
[JsonConverter(typeof(WordJsonConverter<StatementKind>))]
public enum StatementKind
{
    /// <summary>Something has been done or improved.</summary>
    Progress,

    /// <summary>Something is to be done.</summary>
    Intention,

    /// <summary>What something is for.</summary>
    Purpose,

    /// <summary>Something happened on a date, between parties.</summary>
    Event,

    /// <summary>How something works: a way to give advice.</summary>
    Mechanism,

    /// <summary>What a body is or does: the sole institution of its rank.</summary>
    Role,
}
