using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace IpTalent.Domain;

/// <summary>A day from which the figures of an indicator no longer compare with the earlier ones.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record IndicatorBreak
{
    /// <summary>The first day of the new figures, in the ISO calendar; a day of another one is converted.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate From { get; init => field = value.WithCalendar(CalendarSystem.Iso); }

    /// <summary>What changed.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The day and the reason.</summary>
    public override string ToString() =>
        $"break from {NodaTime.Text.LocalDatePattern.Iso.Format(From)}{(Reason is null ? "" : $": {Reason}")}";
}
