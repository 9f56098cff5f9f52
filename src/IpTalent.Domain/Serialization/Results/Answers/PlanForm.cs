using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Serialization;

/// <summary>How a plan is written.</summary>
internal sealed record PlanForm
{
    public required AggregationScope Scope { get; init; }

    public AggregationMeasure Measure { get; init; }

    public MissingValues Missing { get; init; }

    public decimal? Probability { get; init; }

    public Indicator? Other { get; init; }

    public Dimension? Counted { get; init; }

    public ValueList<Dimension> Parents { get; init; }

    public int? Largest { get; init; }

    public static PlanForm Of(AggregationPlan plan) => new()
    {
        Scope = plan.Scope,
        Measure = plan.Measure,
        Missing = plan.Missing,
        Probability = plan.Probability,
        Other = plan.Other,
        Counted = plan.Counted,
        Parents = plan.Parents,
        Largest = plan.Largest,
    };

    public AggregationPlan To()
    {
        AggregationPlan plan = Measure switch
        {
            AggregationMeasure.Sum => Scope.Sum(Missing),
            AggregationMeasure.Count => Scope.Count(),
            AggregationMeasure.First => Scope.First(Missing),
            AggregationMeasure.Last => Scope.Last(Missing),
            AggregationMeasure.Min => Scope.Min(Missing),
            AggregationMeasure.Max => Scope.Max(Missing),
            AggregationMeasure.Mean => Scope.Mean(Missing),
            AggregationMeasure.Variance => Scope.Variance(Missing),
            AggregationMeasure.Median => Scope.Median(Missing),
            AggregationMeasure.Quantile => Scope.Quantile(Probability ?? throw Lacks(nameof(Probability)), Missing),
            AggregationMeasure.DistinctCount => Scope.DistinctCount(Counted ?? throw Lacks(nameof(Counted))),
            AggregationMeasure.RatioOfSums => Scope.RatioTo(Other ?? throw Lacks(nameof(Other)), Missing),
            AggregationMeasure.WeightedMean => Scope.WeightedMean(Other ?? throw Lacks(nameof(Other)), Missing),
            _ => Scope.ShareOf(Parents),
        };
        plan = Largest is { } count ? plan.Top(count) : plan;
        return Of(plan) == this ? plan : throw new ArgumentException($"A plan for the measure '{Measure}' has no such member: missing, probability, other, counted or parents.");
    }

    private ArgumentException Lacks(string member) => new($"A plan for the measure '{Measure}' needs the member {member.ToLowerInvariant()}.");
}
