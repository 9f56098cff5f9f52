namespace IpTalent.Domain.Aggregation;

/// <summary>What is asked of each group.</summary>
public enum AggregationMeasure
{
    /// <summary>The sum of the figures.</summary>
    Sum,

    /// <summary>How many observations have a figure.</summary>
    Count,

    /// <summary>The figures of the first period of the group, summed over its areas.</summary>
    First,

    /// <summary>The figures of the last period of the group, summed over its areas: a stock at the end of a year.</summary>
    Last,
}
