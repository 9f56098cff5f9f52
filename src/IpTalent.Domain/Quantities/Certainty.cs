using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Whether a statement about bounded figures holds, fails, or cannot be told.</summary>
[JsonConverter(typeof(WordJsonConverter<Certainty>))]
public enum Certainty
{
    /// <summary>The bounds allow both.</summary>
    Undetermined,

    /// <summary>It holds for all values within the bounds.</summary>
    Yes,

    /// <summary>It fails for all values within the bounds.</summary>
    No,
}
