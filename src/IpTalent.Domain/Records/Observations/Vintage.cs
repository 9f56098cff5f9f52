using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace IpTalent.Domain;

/// <summary>The place of a figure in the history of its revisions.</summary>
/// <remarks>All metrics of one observation that bear a vintage are revisions of each other, the latest published being the current one.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Vintage
{
    /// <summary>The day on which this figure was published, in the ISO calendar; a day of another one is converted.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Published { get; init => field = value.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The code of the metric that it replaces, where that has one.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? Replaces { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>A figure published on a day.</summary>
    public static Vintage Of(LocalDate published) => new() { Published = published };

    /// <summary>The day, and what is replaced.</summary>
    public override string ToString() =>
        $"published {LocalDatePattern.Iso.Format(Published)}{(Replaces is null ? "" : $", replaces {Replaces}")}";
}
