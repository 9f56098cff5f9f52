using IpTalent.Domain;

namespace IpTalent.Cli.Measures;

/// <summary>A measure of growth from one period of a series to another, and the word that asks for it.</summary>
internal sealed record GrowthMeasure(string Code, LocalizedText Name, Func<Series, ReportingPeriod, ReportingPeriod, BoundPolicy, Derived<Quantity>> Of)
{
    public static IReadOnlyList<GrowthMeasure> All { get; } =
    [
        new("absolute-change", LocalizedText.Of("Change", "增加量"), (series, from, to, policy) => series.AbsoluteChange(from, to, policy)),
        new("growth-rate", LocalizedText.Of("Growth", "增长率"), (series, from, to, policy) => series.GrowthRate(from, to, policy)),
        new("growth-factor", LocalizedText.Of("Times", "倍数"), (series, from, to, policy) => series.GrowthFactor(from, to, policy)),
        new("compound-annual-growth-rate", LocalizedText.Of("Compound growth per year", "年均复合增长率"), (series, from, to, policy) => series.CompoundAnnualGrowthRate(from, to, policy)),
        new("average-annual-change", LocalizedText.Of("Change per year", "年均增加量"), (series, from, to, policy) => series.AverageAnnualChange(from, to, policy)),
        new("simple-average-growth-rate", LocalizedText.Of("Growth over the years, not compounded", "年均增长率（不计复利）"), (series, from, to, policy) => series.SimpleAverageGrowthRate(from, to, policy)),
        new("symmetric-growth-rate", LocalizedText.Of("Growth over the mean of both", "以两期均值为基数的增长率"), (series, from, to, policy) => series.SymmetricGrowthRate(from, to, policy)),
        new("log-growth", LocalizedText.Of("Logarithmic growth", "对数增长"), (series, from, to, policy) => series.LogGrowth(from, to, policy)),
        new("percentage-point-change", LocalizedText.Of("Change in percentage points", "百分点变化"), (series, from, to, policy) => series.PercentagePointChange(from, to, policy)),
        new("doubling-time", LocalizedText.Of("Doubles in", "翻番所需时间"), (series, from, to, policy) => series.DoublingTime(from, to, policy)),
        new("halving-time", LocalizedText.Of("Halves in", "减半所需时间"), (series, from, to, policy) => series.HalvingTime(from, to, policy)),
        new("average-of-annual-rates", LocalizedText.Of("Mean of the yearly rates", "逐年增长率的算术平均"), (series, from, to, policy) => series.Within(from, to).AverageOfAnnualRates(policy)),
        new("geometric-mean-factor", LocalizedText.Of("Mean factor from period to period", "逐期平均发展速度"), (series, from, to, policy) => series.Within(from, to).GeometricMeanFactor(policy)),
        new("trend-growth-rate", LocalizedText.Of("Growth along the trend", "趋势增长率"), (series, from, to, policy) => series.Within(from, to).TrendGrowthRate(policy).Rate),
        new("trend-standard-error", LocalizedText.Of("Standard error of the trend", "趋势增长率的标准误"), (series, from, to, policy) => series.Within(from, to).TrendGrowthRate(policy).StandardError),
        new("volatility", LocalizedText.Of("Volatility of growth", "增长率的波动"), (series, from, to, policy) => series.Within(from, to).Volatility(policy)),
        new("peak-to-trough", LocalizedText.Of("Deepest fall", "最大跌幅"), (series, from, to, policy) => series.Within(from, to).PeakToTrough(policy)),
    ];
}
