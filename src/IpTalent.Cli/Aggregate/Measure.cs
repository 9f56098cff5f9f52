using System.CommandLine;
using System.Globalization;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli.Aggregate;

/// <summary>A measure as an option: <c>--sum</c>, or with an argument <c>--quantile 0.9</c>.</summary>
internal sealed record Measure(Option Option, Func<AggregationScope, MeasureArguments, AggregationPlan> Ask)
{
    /// <summary>Whether a missing figure may be told to be left out or refused.</summary>
    public bool TakesMissing { get; private init; } = true;

    /// <summary>Those that can be asked for, the one taken by default first.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        Plain("--sum", "The sum of each group; asked for where nothing else is.", (scope, ask) => scope.Sum(ask.Missing)),
        Plain("--count", "How many observations of each group have a figure.", (scope, _) => scope.Count()) with { TakesMissing = false },
        Plain("--min", "The smallest figure.", (scope, ask) => scope.Min(ask.Missing)),
        Plain("--max", "The largest figure.", (scope, ask) => scope.Max(ask.Missing)),
        Plain("--mean", "The mean, every figure counting the same.", (scope, ask) => scope.Mean(ask.Missing)),
        Plain("--median", "The median.", (scope, ask) => scope.Median(ask.Missing)),
        Plain("--first", "The figure of the first period.", (scope, ask) => scope.First(ask.Missing)),
        Plain("--last", "The figure of the last period: a stock at the end of a year.", (scope, ask) => scope.Last(ask.Missing)),
        Plain("--variance", "The variance of the printed numbers, as of a sample.", (scope, ask) => scope.Variance(ask.Missing)),
        Valued("--quantile", "P", "A quantile, from 0 (the smallest figure) to 1 (the largest).", (scope, ask) => scope.Quantile(Probability(ask.Value!), ask.Missing)),
        Valued("--ratio-to", "CODE", "The sum by the sum of another indicator, of the indicators that --where names.", (scope, ask) => scope.RatioTo(ask.IndicatorOf(ask.Value!), ask.Missing)),
        Valued("--weighted-by", "CODE", "The mean of the indicator that --where names, weighted by another.", (scope, ask) => scope.WeightedMean(ask.IndicatorOf(ask.Value!), ask.Missing)),
        Valued("--share-of", "DIMENSIONS", "The share in the group that has these dimensions of --by in common; in everything where none is given.",
            (scope, ask) => scope.ShareOf(Dimensions.Parse(ask.Value ?? "")), ArgumentArity.ZeroOrOne) with { TakesMissing = false },
        Valued("--distinct", "DIMENSION", "How many different ones there are: --distinct area.", (scope, ask) => scope.DistinctCount(ask.DimensionOf(ask.Value!))) with { TakesMissing = false },
    ];

    /// <summary>The argument of the option; <see langword="null"/> where it has none.</summary>
    public string? ValueOf(ParseResult parsed) => Option is Option<string> valued ? parsed.GetValue(valued) : null;

    private static Measure Plain(string name, string description, Func<AggregationScope, MeasureArguments, AggregationPlan> ask) =>
        new(new Option<bool>(name) { Description = description }, ask);

    private static Measure Valued(
        string name, string value, string description, Func<AggregationScope, MeasureArguments, AggregationPlan> ask, ArgumentArity? arity = null) =>
        new(new Option<string>(name) { Description = description, HelpName = value, Arity = arity ?? ArgumentArity.ExactlyOne }, ask);

    private static decimal Probability(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal probability) && probability is >= 0 and <= 1 && probability.Scale <= 18
            ? probability
            : throw new UnusableInputException($"'{text}' is no quantile: give a number from 0 to 1, such as 0.9", $"“{text}”不是分位数：请给出0到1之间的数，如0.9");
}
