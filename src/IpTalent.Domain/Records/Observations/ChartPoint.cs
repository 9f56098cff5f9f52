using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace IpTalent.Domain;

/// <summary>A figure as a chart needs it: a date, the printed number, and its bounds.</summary>
/// <remarks>Which of the three to draw is the caller's choice: the printed number may lie on or outside the bounds ("nearly 2,000" is
/// below 2,000). The default value is a gap on the first day of year 1.</remarks>
/// <param name="Date">The last day of the period, or the first where it has no end.</param>
/// <param name="Nominal">The printed number, in the unit of the series (a percentage as a fraction); absent for a gap, and where no
/// number was printed.</param>
/// <param name="Lower">The lower bound; absent where there is none.</param>
/// <param name="Upper">The upper bound; absent where there is none.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ChartPoint([property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Date, decimal? Nominal, decimal? Lower, decimal? Upper)
{
    /// <summary>The date, the printed number (<c>-</c> where there is none) and the bounds: <c>2023-12-31: 1200 (1100..1200)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(Date)}: {Nominal?.ToString(CultureInfo.InvariantCulture) ?? "-"} ({Lower}..{Upper})");
}
