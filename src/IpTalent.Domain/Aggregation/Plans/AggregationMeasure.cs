using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>What is asked of each group.</summary>
[JsonConverter(typeof(WordJsonConverter<AggregationMeasure>))]
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

    /// <summary>The smallest figure.</summary>
    Min,

    /// <summary>The largest figure.</summary>
    Max,

    /// <summary>The sum of the figures by their number.</summary>
    Mean,

    /// <summary>The mean squared distance from the mean, as of a sample: divided by one less than the number of figures.</summary>
    Variance,

    /// <summary>The figure in the middle, or the mean of the two in the middle.</summary>
    Median,

    /// <summary>The figure below which a given part of them lies, between two figures in proportion.</summary>
    Quantile,

    /// <summary>How many different things the observations with a figure tell of a dimension.</summary>
    DistinctCount,

    /// <summary>The sum of the figures by the sum of those of another indicator: per head, per institution.</summary>
    RatioOfSums,

    /// <summary>The mean of the figures, each as often as the figure of another indicator beside it says.</summary>
    WeightedMean,

    /// <summary>The sum of the figures as a part of the sum of a larger group.</summary>
    Share,
}
