using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How the text at hand stands to the text first published.</summary>
[JsonConverter(typeof(WordJsonConverter<SourceForm>))]
public enum SourceForm
{
    /// <summary>The text as its publisher put it out.</summary>
    Original,

    /// <summary>The same text, put out again by another: no independent evidence.</summary>
    Repost,

    /// <summary>A repost whose wording was changed, by hand or machine; numbers may have suffered.</summary>
    Rewritten,

    /// <summary>A translation of the text.</summary>
    Translation,

    /// <summary>An account of another source in the reporter's own words.</summary>
    Report,
}
