using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>What is asked of a table: which indicators, grouped by what, and which measure of each group.</summary>
/// <remarks>
/// <para>Read as a sentence: <c>AggregationPlan.Of(agencies).By(Dimension.Area(AreaLevel.Province), Dimension.Year).Sum()</c>. Two plans
/// are equal when they ask the same. A plan belongs to no table, and may run on many.</para>
/// <para>A wrong question is refused, with the reason and what would be right instead. What the plan alone shows stands in
/// <see cref="Refusals"/>; what depends on the data is found by <see cref="Prepare"/>. A plan for all indicators is judged on a table only.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AggregationPlan
{
    internal AggregationPlan(AggregationScope scope, AggregationMeasure measure, MissingValues missing)
    {
        (Scope, Measure, Missing) = (scope, measure, missing);
        Refusals = PlanChecks.Of(this, scope.Indicators);
    }

    /// <summary>Which indicators, and grouped by what.</summary>
    public AggregationScope Scope { get; }

    /// <summary>What is asked of each group.</summary>
    public AggregationMeasure Measure { get; }

    /// <summary>What becomes of a group in which a figure is missing; a count always tells.</summary>
    public MissingValues Missing { get; }

    /// <summary>Why the plan is refused on any table; empty where the plan alone shows nothing wrong.</summary>
    /// <remarks>A stock summed over time; a value per unit summed; several indicators summed together that have different units or kinds,
    /// or of which one counts part of another. Averages and the like are asked of their numerator and denominator.</remarks>
    public ValueList<Refusal> Refusals { get; }

    /// <summary>A plan for all indicators of a table.</summary>
    public static AggregationScope All { get; } = new([], []);

    /// <summary>A plan for some indicators.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> or one in it is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no indicator, or a code comes twice.</exception>
    public static AggregationScope Of(params IEnumerable<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        Indicator[] list = [.. indicators];
        if (Array.IndexOf(list, null) >= 0)
        {
            throw new ArgumentNullException(nameof(indicators), "An indicator is null.");
        }

        if (list.Length == 0)
        {
            throw new ArgumentException($"A plan is about one indicator or more; {nameof(AggregationPlan)}.{nameof(All)} takes all of the table.", nameof(indicators));
        }

        Array.Sort(list, (one, other) => string.CompareOrdinal(one.Code, other.Code));
        for (int i = 1; i < list.Length; i++)
        {
            if (list[i].Code == list[i - 1].Code)
            {
                throw new ArgumentException($"The indicator '{list[i].Code}' comes twice.", nameof(indicators));
            }
        }

        return new(new(list), []);
    }

    /// <summary>Checks the plan on the data of a table, so that it can run.</summary>
    /// <remarks>Found on the data: an area summed with a part of it, or with a group that shares a place; units that differ; a stock of
    /// several dates in one group; flows over periods of unequal length or with days in common; a break or two definitions in what is
    /// summed; figures of several categories; rows that tell of one observation and differ; missing figures where these are
    /// refused; a sum beyond the largest decimal.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public PreparedAggregation Prepare(MetricTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return PreparedAggregation.Of(this, table);
    }

    /// <summary>The question: <c>sum of patent-agencies by area at level Province, year</c>.</summary>
    public override string ToString()
    {
        string missing = Missing switch
        {
            MissingValues.LeftOut => ", missing left out",
            MissingValues.Refused => ", missing refused",
            _ => "",
        };
        return $"{Measure.ToString().ToLowerInvariant()} of {Scope}{missing}";
    }

    internal bool Sums => Measure != AggregationMeasure.Count;

    internal bool Includes(Indicator indicator) =>
        Scope.Indicators.IsEmpty || Scope.Indicators.Any(asked => asked.Code == indicator.Code);
}
