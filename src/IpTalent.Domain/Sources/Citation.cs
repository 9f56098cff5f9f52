using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>Where a fact was found: the source, who says it there, and the phrases that state it.</summary>
/// <remarks>A fact told in two languages has two citations, one per source. Several phrases in one citation are several mentions of the
/// one fact (a headline and the text below it), and are never counted twice.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Citation
{
    /// <summary>The code of the source.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string SourceCode { get; init => field = TextRules.Code(value); }

    /// <summary>The phrases in which the source states the fact; none where it states no figure, or nobody noted them.</summary>
    public ValueList<FigurePhrase> Phrases { get; init; }

    /// <summary>Who says it in the source; absent where the source speaks for itself.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Where in the source: a page, table or paragraph.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Locator { get; init => field = TextRules.TrimmedOrNull(value); }

    /// <summary>A citation of a source as a whole.</summary>
    /// <exception cref="ArgumentException"><paramref name="sourceCode"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="sourceCode"/> is <see langword="null"/>.</exception>
    public static Citation Of(string sourceCode) => new() { SourceCode = sourceCode };

    /// <summary>The source and the first phrase.</summary>
    public override string ToString() => Phrases.IsEmpty ? SourceCode : $"{SourceCode}: {Phrases[0].Text}";
}
