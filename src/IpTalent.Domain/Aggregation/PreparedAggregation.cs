using System.Collections.Immutable;
using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>A plan that was laid on a table and checked there: either it is refused, or it can run, as often as wanted.</summary>
/// <remarks>Immutable and safe to share between threads. Made by <see cref="AggregationPlan.Prepare"/>, which finds the groups and everything
/// about them that does not depend on the figures; a run reads the figures.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PreparedAggregation
{
    private readonly Lazy<GroupCodes?> _sources;
    private readonly MeasureRun? _run;
    private readonly ImmutableArray<PreparedAggregation> _parts;

    private PreparedAggregation(AggregationPlan plan, MetricTable table, ValueList<Refusal> refusals, ImmutableArray<PreparedAggregation> parts)
    {
        (Plan, Table, Refusals, _parts) = (plan, table, refusals, parts);
        _sources = new((GroupCodes?)null);
    }

    private PreparedAggregation(AggregationPlan plan, MetricTable table, ValueList<Refusal> refusals, GroupedRows rows, GroupContents contents, MeasureRun run)
    {
        (Plan, Table, Refusals, _parts) = (plan, table, refusals, [this]);
        (Rows, Contents, _run) = (rows, contents, refusals.IsEmpty ? run : null);
        _sources = new(() => contents.Of(table.Sources));
    }

    /// <summary>The plan.</summary>
    public AggregationPlan Plan { get; }

    /// <summary>The table.</summary>
    public MetricTable Table { get; }

    /// <summary>Why the plan is refused on this table; empty where it can run.</summary>
    /// <remarks>Where the plan is refused in itself, the data are not looked into further. Otherwise each cause comes once, with the
    /// first group that it concerns and how many more there are. One refused grouping set refuses the plan, and is named.</remarks>
    public ValueList<Refusal> Refusals { get; }

    /// <summary>Whether running would throw.</summary>
    public bool IsRefused => !Refusals.IsEmpty;

    /// <summary>The place of the grouping set of the plan whose groups make up those of this one; absent where these are found in the rows.</summary>
    internal int? MadeUpOf { get; private init; }

    internal GroupedRows? Rows { get; }

    internal GroupContents? Contents { get; }

    /// <summary>The sources of each group; absent where no row cites any.</summary>
    internal GroupCodes? Sources => _sources.Value;

    internal MeasureRun Measure => _run ?? throw Refused;

    /// <summary>One for each grouping set; itself where there is one set.</summary>
    internal ImmutableArray<PreparedAggregation> Parts => IsRefused ? throw Refused : _parts;

    /// <summary>The answer.</summary>
    /// <param name="progress">Told now and then how many rows were read, from any thread; anew for each grouping set that is read.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="AggregationRefusedException">The plan is refused; <see cref="Refusals"/> says why.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public AggregationResult Run(IProgress<long>? progress = null, CancellationToken cancellation = default) =>
        Run(new AggregationBuffer(), progress, cancellation);

    /// <summary>The answer in memory that is used again and again, without taking any more once it is large enough.</summary>
    /// <param name="buffer">The memory; the result that it gave before is overwritten.</param>
    /// <param name="progress">Told now and then how many rows were read, from any thread; anew for each grouping set that is read.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <returns>The answer, valid until the buffer is used again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">Another run is using the buffer.</exception>
    /// <exception cref="AggregationRefusedException">The plan is refused; <see cref="Refusals"/> says why.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public AggregationResult Run(AggregationBuffer buffer, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        return buffer.Fill(this, new(progress, cancellation));
    }

    /// <summary>How the plan runs: which kernel, why its numbers are exact, how many rows and bytes it reads, and how many groups there are; a line for
    /// each grouping set.</summary>
    /// <exception cref="AggregationRefusedException">The plan is refused; <see cref="Refusals"/> says why.</exception>
    public string Explain() => string.Join('\n', Parts.Select(part => part.Measure.Explain()));

    /// <summary>The plan, and whether it can run.</summary>
    public override string ToString() => $"{Plan}: {(IsRefused ? $"refused ({string.Join(", ", Refusals.Select(refusal => refusal.Reason))})" : "ready")}";

    internal static PreparedAggregation Of(AggregationPlan plan, MetricTable table, AggregationOptions options, CancellationToken cancellation)
    {
        // The plan may have been made with other definitions than those in the table.
        Lane[] lanes = [.. table.Lanes.Where(lane => lane.Rows > 0 && plan.Includes(lane.Indicator))];
        ValueList<Indicator> indicators = lanes.Select(lane => lane.Indicator).ToValueList();
        ValueList<Refusal> refusals = SetRefusals.Of(plan, plan.Parts.Select(part => part.Refusals.Concat(PlanChecks.Of(part, indicators)).Distinct().ToValueList()));
        if (!refusals.IsEmpty)
        {
            return new(plan, table, refusals, []);
        }

        var parts = new List<PreparedAggregation>();
        foreach (AggregationPlan part in plan.Parts)
        {
            parts.Add(OfOneSet(part, table, lanes, options, parts, cancellation));
        }

        return parts is [var only] ? only : new(plan, table, SetRefusals.Of(plan, parts.Select(part => part.Refusals)), [.. parts]);
    }

    // The groups of a set are made up of those of the smallest of the sets before it that is finer, if there is one: a roll-up reads the rows once.
    private static PreparedAggregation OfOneSet(AggregationPlan plan, MetricTable table, Lane[] lanes, AggregationOptions options, List<PreparedAggregation> before, CancellationToken cancellation)
    {
        TableQuery query = TableQuery.Of(table, plan.Scope, lanes);
        PreparedAggregation? finer = !plan.MayBeMadeUp ? null : before
            .Where(other => other.Rows!.Directory.Count <= query.Rows / options.FewestRowsToFold && GroupFold.IsPossible(other.Rows, query))
            .MinBy(other => other.Rows!.Directory.Count);
        var rows = GroupedRows.Of(query, plan.Measure, options, finer?.Rows, cancellation);
        var contents = new GroupContents(rows);
        var run = MeasureRun.Of(plan, rows, contents, options, finer?._run, cancellation);
        return new(plan, table, run.Refusals, rows, contents, run) { MadeUpOf = finer is null ? null : before.IndexOf(finer) };
    }

    private AggregationRefusedException Refused => new(Plan, Refusals);
}
