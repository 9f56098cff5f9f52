using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Serialization;

/// <summary>How the answer of one grouping set is written.</summary>
internal sealed record SetForm
{
    public ValueList<Dimension> By { get; init; }

    public long LeftOutCount { get; init; }

    public ValueList<Area> AreasLeftOut { get; init; }

    public ValueList<ReportingPeriod> PeriodsLeftOut { get; init; }

    public ValueList<SetRowForm> Rows { get; init; }

    public static SetForm Of(AnswerRows set, bool givesMetrics, IDictionary<string, Indicator> named) => new()
    {
        By = set.Dimensions,
        LeftOutCount = set.LeftOutCount,
        AreasLeftOut = set.LeftOut(0).Cast<Area>().ToValueList(),
        PeriodsLeftOut = set.LeftOut(1).Cast<ReportingPeriod>().ToValueList(),
        Rows = Enumerable.Range(0, set.Count).Select(place => SetRowForm.Of(set[place], givesMetrics, named)).ToValueList(),
    };

    public AnswerRows To(AggregationPlan plan, IReadOnlyDictionary<string, Indicator> indicators) => plan.Scope.Dimensions == By
        ? new ToldRows(plan, By, Rows.Select(row => row.To(By, indicators)).ToValueList()) { Observations = LeftOutCount, Areas = AreasLeftOut, Periods = PeriodsLeftOut }
        : throw new ArgumentException($"The rows are grouped by {AggregationScope.Told(By)} where the plan asks for {AggregationScope.Told(plan.Scope.Dimensions)}.");
}
