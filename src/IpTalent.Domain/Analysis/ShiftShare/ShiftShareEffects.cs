using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What the change of a region is made up of; all effects are in its unit and sum to the total.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ShiftShareEffects : IFormattable
{
    /// <summary>What the region would have gained had all it began with grown as everything together did in the reference.</summary>
    [JsonPropertyName("national")]
    public required Quantity National { get; init; }

    /// <summary>What more it would have gained had each of its categories grown as in the reference: above zero where it began with more of those that grew
    /// faster.</summary>
    [JsonPropertyName("industryMix")]
    public required Quantity IndustryMix { get; init; }

    /// <summary>What its categories gained beyond that; in the extension of Esteban-Marquillas, had it begun with the shares of the reference.</summary>
    [JsonPropertyName("regional")]
    public required Quantity Regional { get; init; }

    /// <summary>What its categories gained beyond that because its shares differ from those of the reference; <see langword="null"/> in the classic form.</summary>
    [JsonPropertyName("allocation")]
    public Quantity? Allocation { get; init; }

    /// <summary>What the region has of categories of which it had nothing at first, and which no rate of growth leads to.</summary>
    [JsonPropertyName("new")]
    public required Quantity New { get; init; }

    /// <summary>The loss of what it had of categories of which nothing is left in it; zero or below.</summary>
    [JsonPropertyName("exited")]
    public required Quantity Exited { get; init; }

    /// <summary>The change of the region as a whole.</summary>
    [JsonPropertyName("total")]
    public required Quantity Total { get; init; }

    /// <summary>All effects by name, in English.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>All effects by name: "national 30 persons; industry mix 0 persons; ...".</summary>
    /// <param name="format">A format of <see cref="Quantity"/>; claim with bounds (<c>F</c>) where it is empty.</param>
    /// <param name="formatProvider">The culture; words are Chinese for <c>zh</c>, otherwise English.</param>
    /// <exception cref="FormatException">The format is none of a quantity.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        bool chinese = formatProvider is CultureInfo { TwoLetterISOLanguageName: "zh" };
        (string Name, Quantity? Effect)[] effects = chinese
            ? [("全国分量", National), ("产业结构分量", IndustryMix), ("区域竞争力分量", Regional), ("配置分量", Allocation), ("新增类别", New), ("退出类别", Exited), ("合计", Total)]
            : [("national", National), ("industry mix", IndustryMix), ("regional", Regional), ("allocation", Allocation), ("new", New), ("exited", Exited), ("total", Total)];
        return string.Join(chinese ? "；" : "; ", effects.Where(one => one.Effect is not null).Select(one =>
            $"{one.Name}{(chinese ? "" : " ")}{one.Effect!.ToString(string.IsNullOrEmpty(format) ? "F" : format, formatProvider)}"));
    }
}
