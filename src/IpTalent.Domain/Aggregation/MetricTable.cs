using System.Collections.Immutable;
using System.Data.Common;
using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Observations by column, made ready for aggregation, with their bounds under one reading convention.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. The order of the rows makes no difference to any answer. A figure marked confidential
/// is never used: it counts as missing.</para>
/// <para>A figure is kept as a whole number of 64 bits, with one number of decimal places for each indicator; what a row tells besides
/// is kept as a code of 1, 2 or 4 bytes. Three dimensions and a figure take 16 bytes a row or less.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MetricTable
{
    internal MetricTable(long loaded, int rows, BoundPolicy policy, ImmutableArray<Lane> lanes, ImmutableArray<TableDimension> dimensions) =>
        (RowCount, Rows, Policy, Lanes, Dimensions) = (loaded, rows, policy, lanes, dimensions);

    /// <summary>How many rows were loaded, repeated ones included.</summary>
    public long RowCount { get; }

    /// <summary>The indicators of the rows, ordered by code.</summary>
    public ValueList<Indicator> Indicators => Lanes.Select(lane => lane.Indicator).ToValueList();

    /// <summary>The dimensions that rows tell besides indicator, area and period: category schemes by code, or further columns in the order they were given.</summary>
    public ValueList<Dimension> FurtherDimensions => Dimensions.Skip(2).Select(dimension => Dimension.Of(dimension.Name)).ToValueList();

    /// <summary>The reading convention of the bounds.</summary>
    public BoundPolicy Policy { get; }

    /// <summary>How many bytes the columns take.</summary>
    public long Bytes =>
        Dimensions.Concat(new[] { Units, Definitions, Sources }.OfType<TableDimension>()).Sum(dimension => dimension.Codes?.Bytes ?? 0)
        + Lanes.SelectMany(lane => new[] { lane.Values, lane.Below, lane.Above }).OfType<ValueColumn>().Distinct().Sum(column => column.Bytes)
        + Lanes.SelectMany(lane => new[] { lane.Marks, lane.Ends }).OfType<CodeColumn>().Distinct().Sum(column => column.Bytes)
        + ((Clusters?.Count ?? 0) * 2L * sizeof(int));

    /// <summary>How many observations there are.</summary>
    internal int Rows { get; }

    /// <summary>By code of the indicator.</summary>
    internal ImmutableArray<Lane> Lanes { get; }

    /// <summary>Areas, periods, then the others by name.</summary>
    internal ImmutableArray<TableDimension> Dimensions { get; }

    internal Clusters? Clusters { get; init; }

    /// <summary>The unit of each row, where one differs from that of its indicator.</summary>
    internal TableDimension? Units { get; init; }

    /// <summary>The version of the definition, where a row names one or differs from it.</summary>
    internal TableDimension? Definitions { get; init; }

    /// <summary>The codes of the sources, separated by spaces, where a row cites any.</summary>
    internal TableDimension? Sources { get; init; }

    /// <summary>Loads observations.</summary>
    /// <remarks>Rows that tell of one observation (the same indicator, area, period and categories) are one where they claim the same; where
    /// they differ, a plan that would use them is refused. The rows are read once, as they come.</remarks>
    /// <param name="metrics">The rows in any order, possibly none: <c>dataset.Metrics</c>, or some of them.</param>
    /// <param name="policy">How bounds are read; <see cref="BoundPolicy.Default"/> unless told otherwise.</param>
    /// <exception cref="ArgumentNullException"><paramref name="metrics"/> is <see langword="null"/>.</exception>
    /// <exception cref="RowRefusedException">A row is <see langword="null"/>, has an indicator that differs from that of an earlier row under
    /// the same code, or a number with more than 18 or 19 digits, counted from the smallest decimal place of its indicator.</exception>
    public static MetricTable From(IEnumerable<TalentMetric> metrics, BoundPolicy? policy = null) => From(metrics, policy, null);

    /// <param name="metrics">The rows in any order, possibly none.</param>
    /// <param name="policy">How bounds are read; <see cref="BoundPolicy.Default"/> unless told otherwise.</param>
    /// <param name="progress">Told now and then how many rows were read.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <inheritdoc cref="From(IEnumerable{TalentMetric}, BoundPolicy?)"/>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static MetricTable From(IEnumerable<TalentMetric> metrics, BoundPolicy? policy, IProgress<long>? progress, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        var loader = new MetricLoader(policy ?? BoundPolicy.Default, progress, cancellation);
        foreach (TalentMetric metric in metrics)
        {
            loader.Add(metric);
        }

        return loader.Build();
    }

    /// <summary>Loads observations as they arrive.</summary>
    /// <inheritdoc cref="From(IEnumerable{TalentMetric}, BoundPolicy?, IProgress{long}?, CancellationToken)"/>
    public static async Task<MetricTable> FromAsync(
        IAsyncEnumerable<TalentMetric> metrics, BoundPolicy? policy = null, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        var loader = new MetricLoader(policy ?? BoundPolicy.Default, progress, cancellation);
        await foreach (TalentMetric metric in metrics.WithCancellation(cancellation).ConfigureAwait(false))
        {
            loader.Add(metric);
        }

        return loader.Build();
    }

    /// <summary>Loads the rows of a query or of any other source with a reader.</summary>
    /// <remarks>Rows are taken as they come: two rows with equal keys are two parts, and add up. A value that is null is missing. The reader
    /// is read to its end and left open.</remarks>
    /// <param name="reader">The rows.</param>
    /// <param name="columns">What each column tells.</param>
    /// <param name="progress">Told now and then how many rows were read.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> or <paramref name="columns"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The reader lacks a column.</exception>
    /// <exception cref="RowRefusedException">A row has a key or a number that cannot be used, or the reader fails; the cause is its inner
    /// exception. No table is built.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static MetricTable From(DbDataReader reader, MetricColumns columns, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(columns);
        return new ReaderLoader(reader, columns).Load(progress, cancellation);
    }

    /// <summary>Checks a plan on the rows and answers it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">Told now and then how many rows were read, from any thread.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The plan names a dimension that the table does not have, or could have more groups than can be
    /// numbered with 60 bits.</exception>
    /// <exception cref="AggregationRefusedException">The plan is refused, in itself or on these rows.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public AggregationResult Run(AggregationPlan plan, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Prepare(this, cancellation: cancellation).Run(progress, cancellation);
    }

    /// <summary>How many rows and indicators, and the policy.</summary>
    public override string ToString() => $"{TextForm.Counted(RowCount, "row")}, {TextForm.Counted(Lanes.Length, "indicator")}, {Policy}";

    /// <summary>Tells the code of each row of a lane, asked in the order of the rows.</summary>
    internal Func<int, int> CodesOf(int column, Lane lane)
    {
        if (Dimensions[column].Codes is { } codes)
        {
            return row => codes[row];
        }

        Clusters clusters = Clusters!;
        int cluster = lane.Rows == 0 ? 0 : clusters.Of(lane.Start);
        return row =>
        {
            while (row >= clusters.Starts[cluster + 1])
            {
                cluster++;
            }

            return clusters.Codes[cluster];
        };
    }
}
