using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Observations made ready for aggregation, with their bounds under one reading convention.</summary>
/// <remarks>Immutable and safe to share between threads. The order of the rows makes no difference to any answer. Rows that tell of one
/// observation (the same indicator, area, period and categories) are one where they claim the same; where they differ, a plan that would
/// use them is refused. A figure marked confidential is never used: it counts as missing.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MetricTable
{
    private MetricTable(int rows, ValueList<Indicator> indicators, ValueList<Observation> observations, BoundPolicy policy) =>
        (RowCount, Indicators, Observations, Policy) = (rows, indicators, observations, policy);

    /// <summary>How many rows were loaded, repeated ones included.</summary>
    public int RowCount { get; }

    /// <summary>The indicators of the rows, ordered by code.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>The reading convention of the bounds.</summary>
    public BoundPolicy Policy { get; }

    internal ValueList<Observation> Observations { get; }

    /// <summary>Loads rows.</summary>
    /// <param name="metrics">The rows in any order, possibly none: <c>dataset.Metrics</c>, or some of them.</param>
    /// <param name="policy">How bounds are read; <see cref="BoundPolicy.Default"/> unless told otherwise.</param>
    /// <exception cref="ArgumentNullException"><paramref name="metrics"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A row is <see langword="null"/>, or two rows hold different indicators under one code.</exception>
    public static MetricTable From(IEnumerable<TalentMetric> metrics, BoundPolicy? policy = null)
    {
        ValueList<TalentMetric> rows = metrics.ToValueList();
        var byCode = new SortedDictionary<string, Indicator>(StringComparer.Ordinal);
        foreach ((int row, TalentMetric metric) in rows.Index())
        {
            if (!byCode.TryAdd(metric.Indicator.Code, metric.Indicator) && byCode[metric.Indicator.Code] != metric.Indicator)
            {
                throw new ArgumentException(
                    $"Row {row} ({metric}) has an indicator that differs from that of an earlier row under the same code '{metric.Indicator.Code}'; the kind and the unit decide what adds, so that a code has one definition.",
                    nameof(metrics));
            }
        }

        policy ??= BoundPolicy.Default;
        return new(rows.Count, byCode.Values.ToValueList(), Observation.Of(rows, policy), policy);
    }

    /// <summary>Checks a plan on the rows and answers it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="AggregationRefusedException">The plan is refused, in itself or on these rows.</exception>
    public AggregationResult Run(AggregationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Prepare(this).Run();
    }

    /// <summary>How many rows and indicators, and the policy.</summary>
    public override string ToString() => $"{RowCount} rows, {Indicators.Count} indicators, {Policy}";
}
