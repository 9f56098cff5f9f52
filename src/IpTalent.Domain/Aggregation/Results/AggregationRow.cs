using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>One group of an answer: what tells it from the others, and its value.</summary>
/// <remarks>A view of the result, formed as it is read. The default value is a group of nothing: no key, no figure, undefined with
/// <see cref="UndefinedReason.Missing"/>. Two rows are equal when they tell the same of the same group.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct AggregationRow
{
    private readonly SetAnswer? _set;
    private readonly int _group;

    internal AggregationRow(SetAnswer set, int group) => (_set, _group) = (set, group);

    /// <summary>By what the row is grouped: of several grouping sets, what its own set groups by; empty for the total.</summary>
    [JsonIgnore]
    public ValueList<Dimension> Dimensions => _set is null ? default : _set.Plan.Scope.Dimensions;

    /// <summary>The indicator; <see langword="null"/> where the plan, or the grouping set of the row, does not group by it.</summary>
    public Indicator? Indicator => (Indicator?)KeyOf(dimension => dimension.Kind == DimensionKind.Indicator);

    /// <summary>The area, rolled up to the level asked for; <see langword="null"/> where it is not grouped by.</summary>
    public Area? Area => (Area?)KeyOf(dimension => dimension.Kind == DimensionKind.Area);

    /// <summary>The period or the year; <see langword="null"/> where time is not grouped by.</summary>
    public ReportingPeriod? Period => (ReportingPeriod?)KeyOf(dimension => dimension.IsOfTime);

    /// <summary>The value, or the reason why there is none.</summary>
    /// <remarks>A sum is exact. Its bounds are the sums of the bounds, under the policy of the table: an end is open where one of the figures
    /// is open there, and absent where one has none. An end that no decimal holds is the next one outward, and open. Its nominal is
    /// <see cref="Number"/>, and absent where that lies outside the bounds.</remarks>
    public Outcome<Quantity> Outcome
    {
        get
        {
            if (_set is null)
            {
                return default(Outcome<Quantity>);
            }

            GroupAnswer answer = Answer;
            return answer.Reason is { } reason
                ? Outcome<Quantity>.Undefined(reason, answer.Detail)
                : Outcome<Quantity>.Of(Quantity.Derived(answer.Bounds, _set.Measure.UnitOf(_group), _set.Prepared.Table.Policy, answer.Number));
        }
    }

    /// <summary>What the measure makes of the printed numbers, rounded to the nearest decimal where none holds it; absent where there is no
    /// value, or where a figure prints none. It takes no memory to read.</summary>
    [JsonIgnore]
    public decimal? Number => Answer is { Reason: null } answer ? answer.Number : null;

    /// <summary>Every number that the bounds of the figures allow; without ends where there is no value. It takes no memory to read.</summary>
    [JsonIgnore]
    public Interval Bounds => Answer.Bounds;

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined => _set is not null && Answer.Reason is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; <see cref="Reason"/> says why.</exception>
    [JsonIgnore]
    public Quantity Value => Outcome.Value;

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason => _set is null ? UndefinedReason.Missing : Answer.Reason;

    /// <summary>How many observations with a figure entered the value.</summary>
    public int Count => _set?.Measure.FiguresOf(_group) ?? 0;

    /// <summary>How many observations that ought to have entered it have no figure, or one that is confidential.</summary>
    /// <remarks>What is not in the table at all is not counted, but for <see cref="AggregationMeasure.First"/> and
    /// <see cref="AggregationMeasure.Last"/>: a series that has other periods in the group, and not this one, is missing; and for weights.</remarks>
    public int Missing => _set?.Measure.MissingOf(_group) ?? 0;

    /// <summary>Whether the figures are known to cover all of the row's area and period: one figure for it, or those of a partition of the
    /// area without a gap in time. Three provinces summed as China are not, nor are several areas where the row has none.</summary>
    public bool IsWhole => Origin is { } origin && RowMetric.IsWhole(this, origin);

    /// <summary>What the row tells of a further dimension that it is grouped by; "" for the whole of a category scheme.</summary>
    /// <returns><see langword="null"/> where it is not grouped by.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public string? Label(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return (string?)KeyOf(dimension => dimension.Name == name);
    }

    /// <summary>Whether both tell the same of the same group.</summary>
    public bool Equals(AggregationRow other) =>
        (_set is null) == (other._set is null) && Count == other.Count && Missing == other.Missing && Outcome.Equals(other.Outcome) && Keys.SequenceEqual(other.Keys);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Missing, Outcome);

    /// <summary>The keys, the value, and how many figures are behind it.</summary>
    public override string ToString() => _set is null
        ? $"nothing: {Outcome} (0 figures)"
        : $"{KeyText}: {Outcome} ({Count} {(Count == 1 ? "figure" : "figures")}{(Missing > 0 ? $", {Missing} missing" : IsWhole ? "" : ", not known to be the whole")})";

    internal AggregationOrigin? Origin => _set is null ? null : new(_set.Prepared, _group);

    private IEnumerable<object> Keys
    {
        get
        {
            (SetAnswer? set, int group) = (_set, _group);
            return set?.Measure.Rows is not { } rows ? [] : rows.Query.Groups.Select((_, i) => rows.Query.KeyOf(rows.Directory.Keys[group], i));
        }
    }

    private string KeyText => _set!.Measure.Rows.Query.TextOf(_set.Measure.Rows.Directory.Keys[_group]);

    private GroupAnswer Answer => _set?.AnswerOf(_group) ?? default;

    private object? KeyOf(Func<Dimension, bool> isWanted)
    {
        if (_set?.Measure.Rows is not { } rows)
        {
            return null;
        }

        GroupDimension[] groups = rows.Query.Groups;
        for (int i = 0; i < groups.Length; i++)
        {
            if (isWanted(groups[i].Asked))
            {
                return rows.Query.KeyOf(rows.Directory.Keys[_group], i);
            }
        }

        return null;
    }
}
