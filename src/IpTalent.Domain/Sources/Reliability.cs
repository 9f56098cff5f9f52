using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Who answers for what a source says, from the nearest to the figures to the furthest.</summary>
/// <remarks>How faithfully the text at hand repeats its original is told by <see cref="SourceForm"/>: a newspaper's report of an
/// official bulletin is <see cref="Official"/> only if it prints the bulletin itself.</remarks>
[JsonConverter(typeof(WordJsonConverter<Reliability>))]
public enum Reliability
{
    /// <summary>Not rated.</summary>
    Unrated,

    /// <summary>The authority whose figures they are.</summary>
    Official,

    /// <summary>A professional association that keeps the register or takes part in it.</summary>
    Association,

    /// <summary>A general newspaper or news agency.</summary>
    Press,

    /// <summary>A trade journal or trade press.</summary>
    TradePress,

    /// <summary>A law firm or agency that tells of official figures.</summary>
    LawFirm,

    /// <summary>A private page or blog.</summary>
    Blog,

    /// <summary>A compilation at second hand.</summary>
    Secondary,
}
