using System.CommandLine;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli.Aggregate;

/// <summary>A measure as an option: <c>--sum</c>, or with an argument <c>--quantile 0.9</c>.</summary>
internal sealed record Measure(Option Option, Func<AggregationScope, MeasureArguments, AggregationPlan> Ask)
{
    /// <summary>Those that can be asked for, the one taken by default first.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        Plain("--sum", "The sum of each group; asked for where nothing else is.", (scope, ask) => scope.Sum(ask.Missing)),
        Plain("--count", "How many observations of each group have a figure.", (scope, _) => scope.Count()),
        Plain("--first", "The figure of the first period of each group.", (scope, ask) => scope.First(ask.Missing)),
        Plain("--last", "The figure of the last period of each group: a stock at the end of a year.", (scope, ask) => scope.Last(ask.Missing)),
    ];

    private static Measure Plain(string name, string description, Func<AggregationScope, MeasureArguments, AggregationPlan> ask) =>
        new(new Option<bool>(name) { Description = description }, ask);
}
