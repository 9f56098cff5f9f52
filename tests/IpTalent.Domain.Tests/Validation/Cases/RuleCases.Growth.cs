using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <content>Growth rates against the series of which they are the growth.</content>
internal static partial class RuleCases
{
    private static Indicator HeadsGrowth => Indicator.PerUnit("heads-growth", Name, Unit.Percent).With(IndicatorRelationKind.GrowthRateOf, "heads");

    private static Indicator EntriesGrowth => Indicator.PerUnit("entries-growth", Name, Unit.Percent).With(IndicatorRelationKind.GrowthRateOf, "entries");

    private static RuleCase[] OfGrowth =>
    [
        // 120 of 100 are 20 %.
        GrowthCase(GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)), GrowthOf(HeadsGrowth, "2023", 20, Stock(100, 2022), Stock(120))),
        // 105 and 125 ten thousands as they are rounded grew by 124.5 / 105.5 - 1 = 18.0095 % at least.
        GrowthCase(
            GrowthOf(HeadsGrowth, "2023", 18.00m, Stock(TenThousands(105), 2022), Stock(TenThousands(125))),
            GrowthOf(HeadsGrowth, "2023", 18.01m, Stock(TenThousands(105), 2022), Stock(TenThousands(125)))),
        // Of several years all of the growth, 150 of 100, and not that of each; told at a day, that of the year before it.
        GrowthCase(GrowthOf(HeadsGrowth, "2021/2023", 20, Stock(100, 2020), Stock(125, 2022), Stock(150)), GrowthOf(HeadsGrowth, "2021/2023", 50, Stock(100, 2020), Stock(125, 2022), Stock(150))),
        GrowthCase(GrowthOf(HeadsGrowth, "2023-12-31", 50, Stock(100, 2020), Stock(125, 2022), Stock(150)), GrowthOf(HeadsGrowth, "2023-12-31", 20, Stock(100, 2020), Stock(125, 2022), Stock(150))),
        // The end of February, in a leap year and in the one before.
        GrowthCase(
            GrowthOf(HeadsGrowth, "2024-02-29", 21, Stock(100) with { Period = P("2023-02-28") }, Stock(120) with { Period = P("2024-02-29") }),
            GrowthOf(HeadsGrowth, "2024-02-29", 20, Stock(100) with { Period = P("2023-02-28") }, Stock(120) with { Period = P("2024-02-29") })),
        GrowthCase(
            GrowthOf(HeadsGrowth, "2021-02-28", 21, Stock(100) with { Period = P("2020-02-29") }, Stock(120) with { Period = P("2021-02-28") }),
            GrowthOf(HeadsGrowth, "2021-02-28", 21, Stock(100) with { Period = P("2020-02-28") }, Stock(120) with { Period = P("2021-02-28") })),
        // A flow of a year against the year before; of a part of a year against that part, and not against what came just before it.
        GrowthCase(GrowthOf(EntriesGrowth, "2023", 21, Flow(100, P("2022")), Flow(120)), GrowthOf(EntriesGrowth, "2023", 20, Flow(100, P("2022")), Flow(120))),
        GrowthCase(
            GrowthOf(EntriesGrowth, "2023-Q3", 50, Flow(100, P("2022-Q3")), Flow(80, P("2023-Q2")), Flow(120, P("2023-Q3"))),
            GrowthOf(EntriesGrowth, "2023-Q3", 20, Flow(100, P("2022-Q3")), Flow(80, P("2023-Q2")), Flow(120, P("2023-Q3")))),
        GrowthCase(GrowthOf(EntriesGrowth, "2023-01-01/2023-05-31", 21, Flow(100, P("2022-01-01/2022-05-31")), Flow(120, P("2023-01-01/2023-05-31"))),
            GrowthOf(EntriesGrowth, "2023-01-01/2023-05-31", 21, Flow(100, P("2022-01-01/2022-08-31")), Flow(120, P("2023-01-01/2023-05-31")))),
        GrowthCase(GrowthOf(EntriesGrowth, "2024-02", 21, Flow(100, P("2023-02")), Flow(120, P("2024-02"))), GrowthOf(EntriesGrowth, "2024-02", 20, Flow(100, P("2023-02")), Flow(120, P("2024-02")))),
        // Five years against the five before: 300 of 200.
        GrowthCase(
            GrowthOf(EntriesGrowth, "2016/2020", 20, Flow(200, P("2011/2015")), Flow(50, P("2015")), Flow(60, P("2020")), Flow(300, P("2016/2020"))),
            GrowthOf(EntriesGrowth, "2016/2020", 50, Flow(200, P("2011/2015")), Flow(50, P("2015")), Flow(60, P("2020")), Flow(300, P("2016/2020")))),
        // 121 of 100 in two years are 10 % per year, of a stock from the end of 2021, of a flow from 2021 to 2023.
        GrowthCase(GrowthOf(PerYear(HeadsGrowth), "2022/2023", 10.5m, Stock(100, 2021), Stock(121)), GrowthOf(PerYear(HeadsGrowth), "2022/2023", 10, Stock(100, 2021), Stock(121))),
        GrowthCase(GrowthOf(PerYear(EntriesGrowth), "2022/2023", 10.5m, Flow(100, P("2021")), Flow(121)), GrowthOf(PerYear(EntriesGrowth), "2022/2023", 10, Flow(100, P("2021")), Flow(121))),
        // A quarter of a year told per year may be compounded or not; a year and a half of a flow has no first and no last year.
        GrowthCase(
            GrowthOf(HeadsGrowth, "2023-Q4", 50, Stock(100) with { Period = P("2023-09-30") }, Stock(110)),
            GrowthOf(PerYear(HeadsGrowth), "2023-Q4", 50, Stock(100) with { Period = P("2023-09-30") }, Stock(110))),
        GrowthCase(
            GrowthOf(EntriesGrowth, "2022-07-01/2023-12-31", 50, Flow(100, P("2021-01-01/2022-06-30")), Flow(120, P("2022-07-01/2023-12-31"))),
            GrowthOf(PerYear(EntriesGrowth), "2022-07-01/2023-12-31", 50, Flow(100, P("2021-01-01/2022-06-30")), Flow(120, P("2022-07-01/2023-12-31")))),
        // One figure is missing, of another area or category, kept back, in another unit, or disputed; in times it may be a level.
        GrowthCase(GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)), GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2021), Stock(120))),
        GrowthCase(GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)), GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022, Area.Beijing), Stock(120))),
        GrowthCase(
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)),
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022) with { Categories = [CategoryReference.Of("sex", "female")] }, Stock(120))),
        GrowthCase(
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)),
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022).With(new() { Confidentiality = Confidentiality.SmallCounts }), Stock(120))),
        GrowthCase(GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)), GrowthOf(HeadsGrowth, "2023", 21, Stock(Quantity.Exact(100, Unit.Licence), 2022), Stock(120))),
        GrowthCase(
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)),
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120), Stock(121).CitedFrom("b"), Stock(122).CitedFrom("c"))),
        GrowthCase(
            GrowthOf(HeadsGrowth, "2023", 190, Stock(100, 2022), Stock(120)),
            TalentDataset.Of(Growth(HeadsGrowth with { Unit = Unit.Ratio }, "2023", Quantity.Exact(2.9m, Unit.Ratio)), Stock(100, 2022), Stock(120))),
        // A break that the indicator declares, or that a figure between the two is marked with, or the later one, or the rate itself.
        GrowthCase(
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)),
            GrowthOf(HeadsGrowth, "2023", 21, Breaking(Stock(100, 2022)), Breaking(Stock(120)))),
        GrowthCase(
            GrowthOf(HeadsGrowth, "2021/2023", 51, Stock(100, 2020).Marked(ObservationStatus.Estimated), Stock(125, 2022), Stock(150)),
            GrowthOf(HeadsGrowth, "2021/2023", 51, Stock(100, 2020), Stock(125, 2022).Marked(ObservationStatus.TimeSeriesBreak), Stock(150))),
        GrowthCase(
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)),
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120).Marked(ObservationStatus.TimeSeriesBreak))),
        GrowthCase(
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)),
            TalentDataset.Of(Growth(HeadsGrowth, "2023", Quantity.Percent(21)).Marked(ObservationStatus.DefinitionDiffers), Stock(100, 2022), Stock(120))),
        // Of two indicators nobody knows which; of a rate there is no rule.
        GrowthCase(
            GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)),
            GrowthOf(HeadsGrowth.With(IndicatorRelationKind.GrowthRateOf, "entries"), "2023", 21, Stock(100, 2022), Stock(120))),
        // About 2023, or a period that nobody ends.
        GrowthCase(GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)), GrowthOf(HeadsGrowth, "2023~", 21, Stock(100, 2022), Stock(120))),
        GrowthCase(GrowthOf(HeadsGrowth, "2023", 21, Stock(100, 2022), Stock(120)), GrowthOf(HeadsGrowth, "2023/..", 21, Stock(100, 2022), Stock(120))),
        // At both ends of the calendar.
        GrowthCase(
            GrowthOf(EntriesGrowth, "9999", 21, Flow(100, P("9998")), Flow(120, P("9999"))),
            GrowthOf(EntriesGrowth, "0001", 21, Flow(100, P("0001")), Flow(120, P("0002")))),
        GrowthCase(
            GrowthOf(HeadsGrowth, "9999-12-31", 21, Stock(100, 9998), Stock(120, 9999)),
            GrowthOf(HeadsGrowth, "0001-01-01", 21, Stock(100, 1), Stock(120, 2))),
    ];

    private static Indicator PerYear(Indicator growth) => growth with { Unit = Unit.PercentPerYear };

    private static RuleCase GrowthCase(object breach, object nearMiss) => Warning(RuleCodes.GrowthRateContradictsSeries, "Metrics[0].Quantity", breach, nearMiss);

    private static TalentDataset GrowthOf(Indicator growth, string period, decimal percent, params ReadOnlySpan<TalentMetric> series) =>
        TalentDataset.Of([Growth(growth, period, Quantity.Exact(percent / 100, growth.Unit)), .. series]);

    private static TalentMetric Growth(Indicator growth, string period, Quantity told) => TalentMetric.At(growth, Area.Guangdong, P(period), told);

    private static TalentMetric Breaking(TalentMetric metric) =>
        metric with { Indicator = metric.Indicator with { Breaks = [new() { From = Day(2023, 1, 1) }] } };
}
