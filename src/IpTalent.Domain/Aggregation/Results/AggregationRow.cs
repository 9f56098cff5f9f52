using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>One group of an answer: what tells it from the others, and its value.</summary>
/// <remarks>A view of the result, formed as it is read. The default value is a group of nothing: no key, no figure, undefined with
/// <see cref="UndefinedReason.Missing"/>. Two rows are equal when they tell the same of the same group.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct AggregationRow
{
    private readonly AnswerRows? _set;
    private readonly int _group;

    internal AggregationRow(AnswerRows set, int group) => (_set, _group) = (set, group);

    /// <summary>By what the row is grouped: of several grouping sets, what its own set groups by; empty for the total.</summary>
    public ValueList<Dimension> Dimensions => _set is null ? default : _set.Dimensions;

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
                : Outcome<Quantity>.Of(_set.ValueOf(_group, answer));
        }
    }

    /// <summary>What the measure makes of the printed numbers, rounded to the nearest decimal where none holds it; absent where there is no
    /// value, or where a figure prints none. It takes no memory to read.</summary>
    public decimal? Number => Answer is { Reason: null } answer ? answer.Number : null;

    /// <summary>Every number that the bounds of the figures allow; without ends where there is no value. It takes no memory to read.</summary>
    public Interval Bounds => Answer.Bounds;

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined => _set is not null && Answer.Reason is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; <see cref="Reason"/> says why.</exception>
    public Quantity Value => Outcome.Value;

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason => _set is null ? UndefinedReason.Missing : Answer.Reason;

    /// <summary>How many observations with a figure entered the value.</summary>
    public int Count => _set?.FiguresOf(_group) ?? 0;

    /// <summary>How many observations that ought to have entered it have no figure, or one that is confidential.</summary>
    /// <remarks>What is not in the table at all is not counted, but for <see cref="AggregationMeasure.First"/> and
    /// <see cref="AggregationMeasure.Last"/>: a series that has other periods in the group, and not this one, is missing; and for weights.</remarks>
    public int Missing => _set?.MissingOf(_group) ?? 0;

    /// <summary>Whether the figures are known to cover all of the row's area and period: one figure for it, or those of a partition of the
    /// area without a gap in time. Three provinces summed as China are not, nor are several areas where the row has none.</summary>
    public bool IsWhole => _set is not null && _set.IsWhole(_group);

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
        (_set is null) == (other._set is null) && Count == other.Count && Missing == other.Missing && Outcome.Equals(other.Outcome) && Keys == other.Keys;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Missing, Outcome);

    /// <summary>The keys, the value, and how many figures are behind it.</summary>
    public override string ToString() => _set is null
        ? $"nothing: {Outcome} (0 figures)"
        : $"{KeyText}: {Outcome} ({Count} {(Count == 1 ? "figure" : "figures")}{(Missing > 0 ? $", {Missing} missing" : IsWhole ? "" : ", not known to be the whole")})";

    /// <summary>What tells the group from the others, in the order of the dimensions.</summary>
    internal ValueList<object> Keys
    {
        get
        {
            (AnswerRows? set, int group) = (_set, _group);
            return set is null ? default : Enumerable.Range(0, set.Dimensions.Count).Select(i => set.KeyOf(group, i)).ToValueList();
        }
    }

    /// <summary>The row as an observation, of a plan that sums figures; <see langword="null"/> where nothing names what it sums.</summary>
    internal TalentMetric? ToMetric() => _set!.MetricOf(_group);

    private string KeyText => TableQuery.TextOf(_set!.Dimensions, Keys);

    private GroupAnswer Answer => _set?.AnswerOf(_group) ?? default;

    private object? KeyOf(Func<Dimension, bool> isWanted)
    {
        if (_set is null)
        {
            return null;
        }

        ReadOnlySpan<Dimension> dimensions = _set.Dimensions.AsSpan();
        for (int i = 0; i < dimensions.Length; i++)
        {
            if (isWanted(dimensions[i]))
            {
                return _set.KeyOf(_group, i);
            }
        }

        return null;
    }
}
