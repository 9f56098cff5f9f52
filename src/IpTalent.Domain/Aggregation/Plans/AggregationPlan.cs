using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>What is asked of a table: which indicators, grouped by what, and which measure of each group.</summary>
/// <remarks>
/// <para>Read as a sentence: <c>AggregationPlan.Of(agencies).By(Dimension.Area(AreaLevel.Province), Dimension.Year).Sum()</c>. Two plans
/// are equal when they ask the same. A plan belongs to no table, and may run on many.</para>
/// <para>A wrong question is refused, with the reason and what would be right instead. What the plan alone shows stands in
/// <see cref="Refusals"/>; what depends on the data is found by <see cref="Prepare"/>. A plan for all indicators is judged on a table only.</para>
/// </remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AggregationPlan
{
    internal AggregationPlan(AggregationScope scope, AggregationMeasure measure, MissingValues missing)
    {
        (Scope, Measure) = (scope, measure);
        Missing = Enum.IsDefined(missing)
            ? missing
            : throw new ArgumentOutOfRangeException(nameof(missing), missing, "Missing values leave a group undefined, are left out, or are refused.");
    }

    /// <summary>Which indicators, and grouped by what.</summary>
    public AggregationScope Scope { get; private init; }

    /// <summary>What is asked of each group.</summary>
    public AggregationMeasure Measure { get; }

    /// <summary>What becomes of a group in which a figure is missing; a count always tells.</summary>
    public MissingValues Missing { get; }

    /// <summary>Which quantile is asked for, from 0 to 1; <see langword="null"/> for other measures.</summary>
    public decimal? Probability { get; internal init; }

    /// <summary>The denominator or the weight; <see langword="null"/> for measures that need none.</summary>
    public Indicator? Other { get; internal init; }

    /// <summary>What is counted once each; <see langword="null"/> for other measures than <see cref="AggregationMeasure.DistinctCount"/>.</summary>
    public Dimension? Counted { get; internal init; }

    /// <summary>By which of the dimensions the larger groups are told apart; empty for other measures than <see cref="AggregationMeasure.Share"/>.</summary>
    public ValueList<Dimension> Parents { get; internal init; }

    /// <summary>How many of the largest groups are wanted; <see langword="null"/> for all.</summary>
    public int? Largest { get; private init; }

    /// <summary>Why the plan is refused on any table; empty where the plan alone shows nothing wrong.</summary>
    /// <remarks>A stock summed over time; a value per unit summed; several indicators summed together that have different units or kinds,
    /// or of which one counts part of another. Averages and the like are asked of their numerator and denominator. Of several grouping sets each
    /// is judged by itself, and the message names those that are refused.</remarks>
    public ValueList<Refusal> Refusals => SetRefusals.Of(this, Parts.Select(part => PlanChecks.Of(part, Scope.Indicators)));

    /// <summary>A plan for all indicators of a table.</summary>
    public static AggregationScope All { get; } = new([]);

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

        return new(new(list));
    }

    /// <summary>Keeps the groups with the largest values, the largest first; of several grouping sets so many of each.</summary>
    /// <remarks>Groups are ranked by their number: the printed one, or for lack of it the lower end, then the upper end. Of equal groups the one
    /// that comes first in the order of the dimensions goes first. Groups without a value are left out.</remarks>
    /// <param name="count">How many, at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is zero or negative.</exception>
    public AggregationPlan Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return this with { Largest = count };
    }

    /// <summary>Checks the plan on the data of a table, so that it can run.</summary>
    /// <remarks>Found on the data: an area summed with a part of it, or with a group that shares a place; units that differ; a stock of
    /// several dates in one group; flows over periods of unequal length or with days in common; a break or two definitions in what is
    /// summed; figures of several categories; rows that tell of one observation and differ; missing figures where these are
    /// refused; a sum beyond 127 bits.</remarks>
    /// <param name="table">The table.</param>
    /// <param name="options">How many threads; <see cref="AggregationOptions.Default"/> unless told otherwise.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The plan names a dimension that the table does not have, or could have more groups than can be
    /// numbered with 60 bits.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public PreparedAggregation Prepare(MetricTable table, AggregationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return PreparedAggregation.Of(this, table, options ?? AggregationOptions.Default, cancellation);
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
        string what = Measure switch
        {
            AggregationMeasure.RatioOfSums => $"ratio to {Other!.Code} of",
            AggregationMeasure.WeightedMean => $"mean weighted by {Other!.Code} of",
            AggregationMeasure.Quantile => string.Create(CultureInfo.InvariantCulture, $"quantile {Probability} of"),
            AggregationMeasure.DistinctCount => $"number of different {Counted} in",
            AggregationMeasure.Share => $"share of {(Parents.IsEmpty ? "everything" : string.Join(", ", (IEnumerable<Dimension>)Parents))} in",
            _ => $"{Measure.ToString().ToLowerInvariant()} of",
        };
        return $"{(Largest is { } count ? $"top {count} by " : "")}{what} {Scope}{missing}";
    }

    /// <summary>A plan for each grouping set, which asks what one would ask by that set alone; the plan itself where it has one set.</summary>
    internal IEnumerable<AggregationPlan> Parts => Scope.Sets.Count == 1
        ? [this]
        : Scope.Sets.Select(set => this with { Scope = Scope.Only(set), Parents = Parents.Where(set.Contains).ToValueList() });

    /// <summary>Whether figures are added within a group.</summary>
    internal bool Adds => Measure is AggregationMeasure.Sum or AggregationMeasure.RatioOfSums or AggregationMeasure.Share;

    /// <summary>Whether one period of the group stands for all.</summary>
    internal bool Picks => Measure is AggregationMeasure.First or AggregationMeasure.Last;

    /// <summary>Whether groups may be made up of smaller ones: not where one period is picked in each, nor where more is found in the rows than sums.</summary>
    internal bool MayBeMadeUp => Measure is not (
        AggregationMeasure.First or AggregationMeasure.Last or AggregationMeasure.Min or AggregationMeasure.Max or AggregationMeasure.WeightedMean);

    /// <summary>Whether observations are counted, whatever their figures.</summary>
    internal bool Counts => Measure is AggregationMeasure.Count or AggregationMeasure.DistinctCount;

    internal bool Includes(Indicator indicator) =>
        Scope.Indicators.IsEmpty || Scope.Indicators.Any(asked => asked.Code == indicator.Code);
}
