using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Reading;

/// <summary>A figure in running text: where it stands, and what it claims.</summary>
/// <remarks>Offsets are UTF-16 code units into the text as given, and lie on boundaries of characters.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FoundFigure
{
    private readonly bool _isChinese;

    /// <param name="found">What was found.</param>
    /// <param name="words">Its words.</param>
    /// <param name="language">Their language.</param>
    internal FoundFigure(in Found found, string words, string language)
    {
        (Start, Text, _isChinese) = (found.Start, words, language == "zh");
        (Quantity, HasUnit, Period, Base, Wording) = (found.Quantity, found.HasUnit, found.Period, found.Base, found.Wording);
    }

    /// <summary>Where its words begin.</summary>
    public int Start { get; }

    /// <summary>How many code units they take.</summary>
    public int Length => Text.Length;

    /// <summary>Where they end; the first code unit behind them.</summary>
    public int End => Start + Length;

    /// <summary>The words: cues, number, classifier or counted noun.</summary>
    public string Text { get; }

    /// <summary>The language of the words, <c>zh</c> or <c>en</c>.</summary>
    public string Language => _isChinese ? "zh" : "en";

    /// <summary>What they claim.</summary>
    public Quantity Quantity { get; }

    /// <summary>Whether words tell the unit; where none do the quantity has <see cref="Unit.Index"/>.</summary>
    public bool HasUnit { get; }

    /// <summary>The period that the sentence gives for it; absent where it gives none, or one that only a publication date would resolve.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The rate of the compared values, where the figure is a multiple of one: patents per 10,000 persons. Absent where it is none.</summary>
    public Unit? Base { get; }

    /// <summary>The verb that carries it.</summary>
    public FigureWording Wording { get; }

    /// <summary>The phrase as a citation holds it.</summary>
    public FigurePhrase ToPhrase() => new() { Language = Language, Text = Text, Quantity = Quantity, Base = Base, Wording = Wording, Period = Period };

    /// <summary>The words, where they stand, and the claim.</summary>
    public override string ToString() => $"{Text} @{Start}: {Quantity}";
}
