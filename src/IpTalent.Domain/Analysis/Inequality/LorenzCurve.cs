using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Which part of the sum each poorest part of the population has, from none of both to all of both.</summary>
/// <remarks>It lies on the diagonal where all are equal, and below it elsewhere; twice the area between is the Gini coefficient.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LorenzCurve : IFormattable
{
    /// <summary>The curve through given points.</summary>
    /// <param name="points">The points, the smallest part of the population first.</param>
    public LorenzCurve(ValueList<LorenzPoint> points) => Points = points;

    /// <summary>The points, the smallest part of the population first: one more than there are figures.</summary>
    [JsonPropertyName("points")]
    public ValueList<LorenzPoint> Points { get; }

    /// <summary>The points after the first, in English.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The points after the first, which is the same in every curve: "the lowest 50 % have (12.5 %, 12.51 %); ...".</summary>
    /// <param name="format">A format of <see cref="Quantity"/> for the parts; claim with bounds (<c>F</c>) where it is empty.</param>
    /// <param name="formatProvider">The culture; words are Chinese for <c>zh</c>, otherwise English.</param>
    /// <exception cref="FormatException">The format is none of a quantity.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        bool chinese = formatProvider is CultureInfo { TwoLetterISOLanguageName: "zh" };
        return string.Join(chinese ? "；" : "; ", Points.Skip(1).Select(point => chinese
            ? $"最低的{Part(point.Population)}占{Part(point.Share)}"
            : $"the lowest {Part(point.Population)} have {Part(point.Share)}"));

        // What is known but for its last digits, such as a third, is told as a number.
        string Part(Interval part)
        {
            Interval told = part.Upper - part.Lower < 1e-20m ? Interval.Point(part.Midpoint!.Value) : part;
            return Quantity.Derived(told, Unit.Percent, BoundPolicy.Default, told.IsPoint ? told.Lower : null)
                .ToString(string.IsNullOrEmpty(format) ? "F" : format, formatProvider);
        }
    }
}
