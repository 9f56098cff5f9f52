namespace IpTalent.Domain;

public static partial class SeriesMeasures
{
    internal static readonly Formula PeriodOnPeriodFormula = new()
    {
        Code = "period-on-period",
        Name = LocalizedText.Of("Growth on the period before", "环比增长率"),
        Expression = "(b - a) / a",
    };

    internal static readonly Formula YearOnYearFormula = new()
    {
        Code = "year-on-year",
        Name = LocalizedText.Of("Growth on the year before", "同比增长率"),
        Expression = "(b - a) / a",
    };

    internal static readonly Formula ChangeOverLagFormula = new()
    {
        Code = "change-over-lag",
        Name = LocalizedText.Of("Change over so many periods", "隔期增减量"),
        Expression = "b - a",
    };

    internal static readonly Formula CumulativeGrowthFormula = new()
    {
        Code = "cumulative-growth",
        Name = LocalizedText.Of("Growth since the first observation", "累计增长率"),
        Expression = "(b - a) / a",
    };

    private delegate Derived<Quantity> Comparison(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking);

    private static ValueList<PeriodResult> ByPeriod(
        Series series, Formula formula, BoundPolicy? policy, Func<SeriesSteps, TalentMetric, TalentMetric?> earlier, Comparison measure)
    {
        ArgumentNullException.ThrowIfNull(series);
        var steps = new SeriesSteps(series);
        var results = new PeriodResult[series.Count];
        for (int i = 0; i < results.Length; i++)
        {
            TalentMetric metric = Single(series, series[i].Period);
            results[i] = new(metric.Period, earlier(steps, metric) is not { } initial
                ? Result.Undefined<Quantity>(
                    UndefinedReason.UnequalPeriods, formula, [new() { Symbol = "a" }, Observed.AsInput(metric, "b")], policy ?? BoundPolicy.Default, NoStep(metric))
                : Measure.Named(measure(initial, metric, policy, BreakBetween(series, initial, metric)), formula));
        }

        return [.. results];
    }

    private static LocalizedText NoStep(TalentMetric metric) => LocalizedText.Of(
        $"no period is known to lie a step before {metric.Period.In("en")}", $"无法确定{metric.Period.In("zh")}的上一期");

    private static LocalizedText NoDay(TalentMetric metric) => LocalizedText.Of(
        $"{metric.Period.In("en")} does not tell how many years have passed", $"无法由{metric.Period.In("zh")}得知相隔多少年");
}
