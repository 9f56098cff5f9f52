using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>A plan that was checked on a table: either it is refused, or it can run.</summary>
/// <remarks>Immutable and safe to share between threads. Made by <see cref="AggregationPlan.Prepare"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PreparedAggregation
{
    private readonly AggregationResult? _result;

    private PreparedAggregation(AggregationPlan plan, MetricTable table, ValueList<Refusal> refusals, AggregationResult? result) =>
        (Plan, Table, Refusals, _result) = (plan, table, refusals, result);

    /// <summary>The plan.</summary>
    public AggregationPlan Plan { get; }

    /// <summary>The table.</summary>
    public MetricTable Table { get; }

    /// <summary>Why the plan is refused on this table; empty where it can run.</summary>
    /// <remarks>Where the plan is refused in itself, the data are not looked into further. Otherwise each cause comes once, with the
    /// first group that it concerns and how many more there are.</remarks>
    public ValueList<Refusal> Refusals { get; }

    /// <summary>Whether running would throw.</summary>
    public bool IsRefused => !Refusals.IsEmpty;

    /// <summary>The answer, the same each time.</summary>
    /// <exception cref="AggregationRefusedException">The plan is refused; <see cref="Refusals"/> says why.</exception>
    public AggregationResult Run() => _result ?? throw new AggregationRefusedException(Plan, Refusals);

    /// <summary>The plan, and whether it can run.</summary>
    public override string ToString() => $"{Plan}: {(IsRefused ? $"refused ({string.Join(", ", Refusals.Select(refusal => refusal.Reason))})" : "ready")}";

    internal static PreparedAggregation Of(AggregationPlan plan, MetricTable table)
    {
        // The plan may have been made with other definitions than those in the table.
        ValueList<Indicator> present = table.Indicators.Where(plan.Includes).ToValueList();
        ValueList<Refusal> refusals = plan.Refusals.Concat(PlanChecks.Of(plan, present)).Distinct().ToValueList();
        if (!refusals.IsEmpty)
        {
            return new(plan, table, refusals, null);
        }

        (ValueList<AggregationGroup> groups, ValueList<Observation> leftOut) =
            AggregationGroup.Divide(plan, table.Observations.Where(one => plan.Includes(one.Indicator)).ToValueList());
        refusals = GroupChecks.Of(plan, groups);
        if (!refusals.IsEmpty)
        {
            return new(plan, table, refusals, null);
        }

        var rows = new List<AggregationRow>(groups.Count);
        foreach (AggregationGroup group in groups)
        {
            try
            {
                rows.Add(GroupValue.Of(group, plan, table.Policy));
            }
            catch (OverflowException)
            {
                return new(plan, table, [GroupChecks.Overflow(group)], null);
            }
        }

        return new(plan, table, [], new(plan, table.Policy, rows.ToValueList(), leftOut));
    }
}
