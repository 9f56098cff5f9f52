using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>One group of an answer: what tells it from the others, and its value.</summary>
/// <remarks>The default value is a group of nothing: no key, no figure, undefined with <see cref="UndefinedReason.Missing"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct AggregationRow
{
    internal AggregationRow(AggregationGroup.Key key, Outcome<Quantity> outcome, int count, int missing, AggregationOrigin origin) =>
        (Key, Outcome, Count, Missing, Origin) = (key, outcome, count, missing, origin);

    /// <summary>The indicator; <see langword="null"/> where the plan does not group by it.</summary>
    public Indicator? Indicator => Key?.Indicator;

    /// <summary>The area, rolled up to the level asked for; <see langword="null"/> where the plan does not group by it.</summary>
    public Area? Area => Key?.Area;

    /// <summary>The period or the year; <see langword="null"/> where the plan does not group by time.</summary>
    public ReportingPeriod? Period => Key?.Period;

    /// <summary>The value, or the reason why there is none: <see cref="UndefinedReason.Missing"/> or <see cref="UndefinedReason.Suppressed"/>.</summary>
    /// <remarks>A sum is exact. Its bounds are the sums of the bounds, under the policy of the table: an end is open where one of the figures
    /// is open there, and absent where one has none. An end that no decimal holds is the next one outward, and open. Its nominal is the sum
    /// of the printed numbers; absent where a figure prints none, where no decimal holds the sum, and where it lies outside the bounds.</remarks>
    public Outcome<Quantity> Outcome { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined => Outcome.IsDefined;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; <see cref="Reason"/> says why.</exception>
    [JsonIgnore]
    public Quantity Value => Outcome.Value;

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason => Outcome.Reason;

    /// <summary>How many observations with a figure entered the value.</summary>
    public int Count { get; }

    /// <summary>How many observations that ought to have entered it have no figure, or one that is confidential.</summary>
    /// <remarks>What is not in the table at all is not counted, but for <see cref="AggregationMeasure.First"/> and
    /// <see cref="AggregationMeasure.Last"/>: a series that has other periods in the group, and not this one, is missing.</remarks>
    public int Missing { get; }

    /// <summary>Whether the figures are known to cover all of the row's area and period: one figure for it, or those of a partition of the
    /// area without a gap in time. Three provinces summed as China are not.</summary>
    public bool IsWhole => Origin is { } origin && RowMetric.IsWhole(this, origin);

    internal AggregationGroup.Key? Key { get; }

    internal AggregationOrigin? Origin { get; }

    /// <summary>The keys, the value, and how many figures are behind it.</summary>
    public override string ToString() =>
        $"{Key?.ToString() ?? "nothing"}: {Outcome} ({Count} {(Count == 1 ? "figure" : "figures")}{(Missing > 0 ? $", {Missing} missing" : IsWhole || Origin is null ? "" : ", not known to be the whole")})";
}
