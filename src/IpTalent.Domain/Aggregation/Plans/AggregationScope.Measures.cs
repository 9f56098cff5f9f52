namespace IpTalent.Domain.Aggregation;

/// <content>The measures that complete a plan.</content>
public sealed partial record AggregationScope
{
    /// <summary>Asks for the sum of each group.</summary>
    /// <param name="missing">What becomes of a group in which a figure is missing; it has no value unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="missing"/> is not one of the values.</exception>
    public AggregationPlan Sum(MissingValues missing = MissingValues.Undefined) => new(this, AggregationMeasure.Sum, missing);

    /// <summary>Asks how many observations of each group have a figure.</summary>
    /// <remarks>An observation that several rows tell of counts once, whether or not they agree.</remarks>
    public AggregationPlan Count() => new(this, AggregationMeasure.Count, MissingValues.Undefined);

    /// <summary>Asks for the figure of the first period of each group, summed over its areas where it has several.</summary>
    /// <inheritdoc cref="Last(MissingValues)"/>
    public AggregationPlan First(MissingValues missing = MissingValues.Undefined) => new(this, AggregationMeasure.First, missing);

    /// <summary>Asks for the figure of the last period of each group, summed over its areas where it has several: the stock at the end of
    /// a year.</summary>
    /// <remarks>One period for the whole group: an area that has other periods in it, but not this one, counts as missing. No other
    /// figure takes the place of a missing one.</remarks>
    /// <inheritdoc cref="Sum(MissingValues)"/>
    public AggregationPlan Last(MissingValues missing = MissingValues.Undefined) => new(this, AggregationMeasure.Last, missing);

    /// <summary>Asks for the smallest figure of each group; its bounds are the smallest lower and the smallest upper end.</summary>
    /// <inheritdoc cref="Sum(MissingValues)"/>
    public AggregationPlan Min(MissingValues missing = MissingValues.Undefined) => new(this, AggregationMeasure.Min, missing);

    /// <summary>Asks for the largest figure of each group; its bounds are the largest lower and the largest upper end.</summary>
    /// <inheritdoc cref="Sum(MissingValues)"/>
    public AggregationPlan Max(MissingValues missing = MissingValues.Undefined) => new(this, AggregationMeasure.Max, missing);

    /// <summary>Asks for the mean of the figures of each group, every observation counting the same.</summary>
    /// <remarks>A value per unit (a rate, a share, an average) has no such mean: ask for <see cref="RatioTo"/> of its numerator, or for
    /// <see cref="WeightedMean"/>.</remarks>
    /// <inheritdoc cref="Sum(MissingValues)"/>
    public AggregationPlan Mean(MissingValues missing = MissingValues.Undefined) => new(this, AggregationMeasure.Mean, missing);

    /// <summary>Asks for the variance of the printed numbers of each group, as of a sample; it carries no bounds.</summary>
    /// <remarks>Formula: the sum of (x - mean)² by n - 1. It is in the square of the unit, which has no name of its own yet and is told as unit
    /// per unit. A group of fewer than two figures has none.</remarks>
    /// <inheritdoc cref="Sum(MissingValues)"/>
    public AggregationPlan Variance(MissingValues missing = MissingValues.Undefined) => new(this, AggregationMeasure.Variance, missing);

    /// <summary>Asks for the median of the figures of each group; its bounds are the medians of the lower and of the upper ends.</summary>
    /// <inheritdoc cref="Sum(MissingValues)"/>
    public AggregationPlan Median(MissingValues missing = MissingValues.Undefined) => new(this, AggregationMeasure.Median, missing);

    /// <summary>Asks for a quantile of the figures of each group; its bounds are the quantiles of the lower and of the upper ends.</summary>
    /// <remarks>Of n figures in order, it lies at the place (n - 1) x probability, beginning at 0, and between two figures in proportion:
    /// type 7 of R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages (1996), the default of R and NumPy.</remarks>
    /// <param name="probability">From 0 (the smallest) to 1 (the largest).</param>
    /// <param name="missing">What becomes of a group in which a figure is missing; it has no value unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is below 0 or above 1 or has more than 18 decimal places, or
    /// <paramref name="missing"/> is not one of the values.</exception>
    public AggregationPlan Quantile(decimal probability, MissingValues missing = MissingValues.Undefined)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability.Scale, 18, nameof(probability));
        return new(this, AggregationMeasure.Quantile, missing) { Probability = probability };
    }

    /// <summary>Asks how many different things the observations of each group that have a figure tell of a dimension: of how many provinces
    /// there are figures.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    public AggregationPlan DistinctCount(Dimension dimension) =>
        new(this, AggregationMeasure.DistinctCount, MissingValues.Undefined) { Counted = TextRules.Present(dimension) };

    /// <summary>Asks for the sum of each group by the sum of another indicator over the same group: attorneys per head, the one right way to
    /// bring values per unit together.</summary>
    /// <remarks>Bounds follow from those of the two sums, taken as unrelated. Undefined where the other sum may be zero.</remarks>
    /// <param name="denominator">The other indicator.</param>
    /// <param name="missing">What becomes of a group in which a figure of either is missing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="denominator"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The scope names no indicator, or it names the denominator.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="missing"/> is not one of the values.</exception>
    public AggregationPlan RatioTo(Indicator denominator, MissingValues missing = MissingValues.Undefined) =>
        new(this, AggregationMeasure.RatioOfSums, missing) { Other = Another(denominator) };

    /// <summary>Asks for the mean of each group, every figure counting as often as that of another indicator beside it says.</summary>
    /// <remarks>Formula: the sum of weight x figure by the sum of weights, over the rows of one area, period and further keys that have
    /// both; a figure without a weight is missing. Bounds hold whatever the weights within theirs, and are sharp where those are bounded.
    /// Undefined where a weight may be negative, or all may be zero.</remarks>
    /// <param name="weight">The indicator that tells how often each counts.</param>
    /// <param name="missing">What becomes of a group in which a figure or a weight is missing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weight"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The scope does not name one indicator, or it names the weight.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="missing"/> is not one of the values.</exception>
    public AggregationPlan WeightedMean(Indicator weight, MissingValues missing = MissingValues.Undefined) => Indicators.Count == 1
        ? new(this, AggregationMeasure.WeightedMean, missing) { Other = Another(weight) }
        : throw new ArgumentException("A weighted mean is of one indicator; name it with AggregationPlan.Of.", nameof(weight));

    /// <summary>Asks what part each group is of a larger one: the group that it belongs to when only some of the dimensions count.</summary>
    /// <remarks>Formula: sum of the group by sum of the larger one, as a fraction; bounds are sharp, the group and the rest being unrelated.
    /// Undefined where the larger sum may be zero, or where a figure may be negative. Of several grouping sets, the larger groups of each are told
    /// apart by those of the dimensions that the set has: <c>RollUp(Dimension.Year, Dimension.Area()).ShareOf(Dimension.Year)</c> gives the part of each area in
    /// its year, and 1 for each year.</remarks>
    /// <param name="parents">Some of the dimensions that the plan groups by; none for everything.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parents"/> or one in it is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The plan does not group by one of them.</exception>
    public AggregationPlan ShareOf(params IEnumerable<Dimension> parents)
    {
        Dimension[] list = Listed(parents);
        return Array.Find(list, parent => !Dimensions.Contains(parent)) is { } strange
            ? throw new ArgumentException($"The plan does not group by {strange}; a share is of a group by some of {string.Join(", ", (IEnumerable<Dimension>)Dimensions)}.", nameof(parents))
            : new(this, AggregationMeasure.Share, MissingValues.Undefined) { Parents = [.. list] };
    }

    private Indicator Another(Indicator indicator, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(indicator))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(indicator, name);
        return Indicators.IsEmpty || Indicators.Any(one => one.Code == indicator.Code)
            ? throw new ArgumentException($"Name the indicators above the line with AggregationPlan.Of, and '{indicator.Code}' not among them.", name)
            : indicator;
    }
}
