using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What somebody did for a source.</summary>
[JsonConverter(typeof(WordJsonConverter<ContributorRole>))]
public enum ContributorRole
{
    /// <summary>Wrote it.</summary>
    Author,

    /// <summary>Edited it (编辑).</summary>
    Editor,

    /// <summary>Answers for the edition (责任编辑).</summary>
    ResponsibleEditor,

    /// <summary>Checked the text before print (审校).</summary>
    Reviewer,

    /// <summary>Translated it.</summary>
    Translator,

    /// <summary>Compiled its figures.</summary>
    Compiler,
}
