using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Reading;

/// <summary>What a text tells of an observation: the figure, its period and its citation. Which indicator and which area it is of,
/// the reader does not guess.</summary>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FigureDraft
{
    internal FigureDraft(Quantity quantity, ReportingPeriod? period, Citation citation) => (Quantity, Period, Citation) = (quantity, period, citation);

    /// <summary>What the words claim.</summary>
    public Quantity Quantity { get; }

    /// <summary>The period that the sentence gives; absent where it gives none.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The source with the phrase.</summary>
    public Citation Citation { get; }

    /// <summary>The draft of one figure.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="sourceCode"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public static FigureDraft Of(FoundFigure figure, string sourceCode)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new(figure.Quantity, figure.Period, Citation.Of(sourceCode) with { Phrases = [figure.ToPhrase()] });
    }

    /// <summary>The observation, once indicator and area are known.</summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="area">Where.</param>
    /// <param name="period">When, where the draft has no period or a better one is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="area"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Neither the draft nor <paramref name="period"/> tells when.</exception>
    public TalentMetric Complete(Indicator indicator, Area area, ReportingPeriod? period = null) =>
        TalentMetric.At(indicator, area, period ?? Period ?? throw new ArgumentException("The text gives no period for this figure; give one.", nameof(period)), Quantity)
            .CitedFrom(Citation);

    /// <summary>Period and figure.</summary>
    public override string ToString() => $"{Period?.ToString() ?? "undated"}: {Quantity}";
}
