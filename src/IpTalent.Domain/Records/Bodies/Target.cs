using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace IpTalent.Domain;

/// <summary>What somebody means an indicator to reach by a day.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Target
{
    /// <summary>By what other records name it; absent where nothing names it.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? Code { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>What is counted.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Indicator Indicator { get; init => field = TextRules.Present(value); }

    /// <summary>Where.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Area Area { get; init => field = TextRules.Present(value); }

    /// <summary>The categories to which the count is confined; empty for the whole.</summary>
    public ValueList<CategoryReference> Categories { get; init; }

    /// <summary>The threshold, as it is told. What attains it is decided by its printed number, <see cref="Side"/> and <see cref="Strictness"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Quantity Threshold { get; init => field = TextRules.Present(value); }

    /// <summary>On which side the target is attained; at the threshold or above unless told otherwise.</summary>
    public TargetSide Side { get; init; }

    /// <summary>Whether the threshold itself will do; it does unless told otherwise.</summary>
    public TargetStrictness Strictness { get; init; }

    /// <summary>The last day on which to attain it; for a bare year the 31st of December. In the ISO calendar; a day of another one is
    /// converted.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Due { get; init => field = value.WithCalendar(CalendarSystem.Iso); }

    /// <summary>Where it starts from; absent where the plan does not tell.</summary>
    public TargetBaseline? Baseline { get; init; }

    /// <summary>The code of the plan that sets it.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? PlanCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The code of the organisation that sets it: several planners may target one indicator.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? SetBy { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>Whether the plan calls it binding (约束性); expected (预期性) unless told otherwise.</summary>
    public bool IsBinding { get; init; }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>What else the sources say of it, in our own words.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>A target to be attained by the end of a year.</summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="area">Where.</param>
    /// <param name="threshold">The threshold; "more than N" makes the target strict.</param>
    /// <param name="dueYear">The year on whose last day it is due.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dueYear"/> is not a year of the calendar.</exception>
    public static Target Of(Indicator indicator, Area area, Quantity threshold, int dueYear) => new()
    {
        Indicator = indicator,
        Area = area,
        Threshold = TextRules.Present(threshold),
        Strictness = threshold.Qualifier is Qualifier.MoreThan or Qualifier.LessThan ? TargetStrictness.Beyond : TargetStrictness.Reach,
        Side = threshold.Qualifier is Qualifier.LessThan or Qualifier.AtMost ? TargetSide.Ceiling : TargetSide.Floor,
        Due = new LocalDate(dueYear, 12, 31),
    };

    /// <summary>Indicator, area, threshold and date.</summary>
    public override string ToString() => $"{Indicator.Code} {Area.Code}: {Threshold} by {LocalDatePattern.Iso.Format(Due)}";
}
