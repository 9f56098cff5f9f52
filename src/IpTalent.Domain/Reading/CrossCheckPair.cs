using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Reading;

/// <summary>The figures of two languages for one fact, and how they stand to each other.</summary>
/// <param name="English">The English figure; absent where the English text gives none.</param>
/// <param name="Chinese">The Chinese figure; absent where the Chinese text gives none.</param>
/// <param name="Comparison">The verdict, and the claim that is kept.</param>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CrossCheckPair(FoundFigure? English, FoundFigure? Chinese, FigureComparison Comparison)
{
    /// <summary>The verdict and both phrases.</summary>
    public override string ToString() => $"{Comparison.Agreement}: {English?.Text ?? "-"} | {Chinese?.Text ?? "-"}";
}
