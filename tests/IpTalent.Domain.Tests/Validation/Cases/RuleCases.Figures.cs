using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <content>Figures against each other, within a dataset.</content>
internal static partial class RuleCases
{
    private static Indicator AllHeads => Indicator.Stock("all-heads", Name, Unit.Person);
    private static Indicator SomeHeads => Heads.With(IndicatorRelationKind.PartOf, "all-heads");
    private static Indicator Broken => Heads with { Breaks = [new() { From = Day(2022, 6, 1) }] };

    private static RuleCase[] OfFigures =>
    [
        Warning(RuleCodes.DuplicateObservation, "Metrics[1]",
            TalentDataset.Of(Stock(10).CitedFrom("a"), Stock(10).CitedFrom("a")), TalentDataset.Of(Stock(10).CitedFrom("a"), Stock(10).CitedFrom("b"))),
        // "86万" in the headline and 860,213 in the text are one figure told twice.
        Warning(RuleCodes.DuplicateObservation, "Metrics[1]",
            TalentDataset.Of(Stock(Quantity.Rounded(860_000, Unit.Person)), Stock(860_213)),
            TalentDataset.Of(Stock(Quantity.Rounded(860_000, Unit.Person)), Stock(860_213, 2022))),
        Warning(RuleCodes.SourceContradictsItself, "Metrics[1].Quantity",
            TalentDataset.Of(Stock(10).CitedFrom("a"), Stock(11).CitedFrom("a")),
            TalentDataset.Of(Stock(10).CitedFrom("a"), Stock(11).CitedFrom("a").With(new() { DefinitionVersion = "active" }))),
        Warning(RuleCodes.SourceContradictsItself, "Metrics[1].Quantity",
            TalentDataset.Of(Stock(10).CitedFrom("a"), Stock(11).CitedFrom("a")),
            TalentDataset.Of(
                Stock(10).CitedFrom("a").With(new() { Vintage = Vintage.Of(Day(2024, 1, 1)) }),
                Stock(11).CitedFrom("a").With(new() { Vintage = Vintage.Of(Day(2024, 2, 1)) }))),
        // Nobody says whose they are.
        Warning(RuleCodes.SourceContradictsItself, "Metrics[1].Quantity", TalentDataset.Of(Stock(10), Stock(11)), TalentDataset.Of(Stock(10), Stock(11, 2022))),
        Warning(RuleCodes.ConflictingValues, "Metrics[1].Quantity",
            TalentDataset.Of(Stock(860_000).CitedFrom("a"), Stock(870_000).CitedFrom("b")),
            TalentDataset.Of(Stock(Quantity.Rounded(860_000, Unit.Person)).CitedFrom("a"), Stock(864_000).CitedFrom("b"))),
        // The last one agrees with the one before it, but not with the first.
        Warning(RuleCodes.ConflictingValues, "Metrics[2].Quantity",
            TalentDataset.Of(Stock(100).CitedFrom("a"), Stock(Quantity.AtLeast(50, Unit.Person)).CitedFrom("b"), Stock(101).CitedFrom("c")),
            TalentDataset.Of(Stock(100).CitedFrom("a"), Stock(Quantity.AtLeast(50, Unit.Person)).CitedFrom("b"), Stock(100).CitedFrom("c"))),
        Warning(RuleCodes.ReplacesOtherObservation, "Metrics[1].Attributes.Vintage.Replaces", Revised(Stock(1, 2022), Stock(2)), Revised(Stock(1), Stock(2))),
        Error(RuleCodes.ReplacesLater, "Metrics[1].Attributes.Vintage.Published",
            Revised(Stock(1).With(new() { Vintage = Vintage.Of(Day(2024, 3, 1)) }), Stock(2)),
            Revised(Stock(1).With(new() { Vintage = Vintage.Of(Day(2024, 2, 29)) }), Stock(2))),
        Warning(RuleCodes.RevisedToNothing, "Metrics[1].Attributes.Vintage.Replaces",
            Revised(Stock(1), TalentMetric.Missing(Heads, Area.Guangdong, YearEnd.Of(2023))),
            Revised(TalentMetric.Missing(Heads, Area.Guangdong, YearEnd.Of(2023)), TalentMetric.Missing(Heads, Area.Guangdong, YearEnd.Of(2023)))),
        Error(RuleCodes.PartExceedsTotal, "Metrics[0].Quantity",
            TalentDataset.Of(Of(SomeHeads, 11), Of(AllHeads, 10)), TalentDataset.Of(Of(SomeHeads, 10), Of(AllHeads, 10))),
        Error(RuleCodes.PartExceedsTotal, "Metrics[0].Quantity",
            TalentDataset.Of(Of(Heads, 11), Of(AllHeads.With(IndicatorRelationKind.SupersetOf, "heads"), 10)),
            TalentDataset.Of(Of(Heads, 11), Of(AllHeads.With(IndicatorRelationKind.Overlaps, "heads"), 10))),
        // A city against its province; Hong Kong is listed under China but not counted in it.
        Error(RuleCodes.PartExceedsTotal, "Metrics[1].Quantity",
            TalentDataset.Of(Stock(10), Stock(11, area: Area.Shenzhen)), TalentDataset.Of(Stock(10, area: Area.China), Stock(11, area: Area.HongKong))),
        // Whoever told the larger total may be right.
        Error(RuleCodes.PartExceedsTotal, "Metrics[0].Quantity",
            TalentDataset.Of(Stock(105, area: Area.Shenzhen), Stock(100), Stock(Quantity.About(90, Unit.Person))),
            TalentDataset.Of(Stock(105, area: Area.Shenzhen), Stock(90), Stock(Quantity.AtLeast(90, Unit.Person)))),
        Error(RuleCodes.PartExceedsTotal, "Metrics[0].Quantity",
            TalentDataset.Of(Stock(11) with { Categories = [CategoryReference.Of("sex", "female")] }, Stock(10)),
            TalentDataset.Of(Stock(11) with { Categories = [CategoryReference.Of("sex", "female")] }, Stock(10, 2022))),
        Info(RuleCodes.BreakInSeries, "Metrics[1].Period",
            TalentDataset.Of(Of(Broken, 1, 2021), Of(Broken, 2, 2022)), TalentDataset.Of(Of(Broken, 1, 2022), Of(Broken, 2, 2023))),
        Info(RuleCodes.BreakInSeries, "Metrics[0].Period",
            TalentDataset.Of(Stock(2).Marked(ObservationStatus.TimeSeriesBreak), Stock(1, 2022)),
            TalentDataset.Of(Stock(2).Marked(ObservationStatus.TimeSeriesBreak), Stock(1, 2022, Area.Beijing))),
        // 42,000 between 4,000 and 4,400; after a jump that stays there is nothing odd.
        Warning(RuleCodes.ScaleSlip, "Metrics[1].Quantity",
            TalentDataset.Of(Stock(4_000, 2021), Stock(42_000, 2022), Stock(4_400)), TalentDataset.Of(Stock(4_000, 2021), Stock(42_000, 2022), Stock(44_000))),
        Warning(RuleCodes.ScaleSlip, "Metrics[1].Quantity",
            TalentDataset.Of(Stock(34_000, 2021), Stock(3, 2022), Stock(36_000)), TalentDataset.Of(Stock(34_000, 2021), Stock(17_000, 2022), Stock(36_000))),
        // At an end: after three figures that grow by a tenth each; two may be the level before a jump, and so may three that grow fast.
        Warning(RuleCodes.ScaleSlip, "Metrics[3].Quantity",
            TalentDataset.Of(Stock(3_600, 2020), Stock(4_000, 2021), Stock(4_400, 2022), Stock(48_000)),
            TalentDataset.Of(Stock(4_000, 2021), Stock(4_400, 2022), Stock(48_000))),
        Warning(RuleCodes.ScaleSlip, "Metrics[0].Quantity",
            TalentDataset.Of(Stock(37, 2020), Stock(4_000, 2021), Stock(4_400, 2022), Stock(4_800)),
            TalentDataset.Of(Stock(37, 2020), Stock(4_000, 2021), Stock(5_200, 2022), Stock(6_700))),
        Warning(RuleCodes.ProxyUndeclared, "Metrics[0].Attributes.ProxyFor",
            Proxy(Area.Guangdong, Hub), Proxy(Area.Guangdong, Hub with { StatisticsArea = Area.Guangdong })),
        Warning(RuleCodes.ProxyUnmarked, "Hubs[0].StatisticsArea",
            Set(new() { Metrics = [Stock(1)], Hubs = [Hub with { StatisticsArea = Area.Guangdong }] }),
            Set(new() { Metrics = [Stock(1, area: Area.China)], Hubs = [Hub with { StatisticsArea = Area.Guangdong }] })),
        Warning(RuleCodes.ProxyUnmarked, "Hubs[0].StatisticsArea",
            Set(new() { Metrics = [Stock(1)], Hubs = [Hub with { StatisticsArea = Area.Guangdong }] }),
            Proxy(Area.Guangdong, Hub with { StatisticsArea = Area.Guangdong })),
        Warning(RuleCodes.DueOutsidePlan, "Targets[0].Due",
            Set(new() { Targets = [Goal with { Due = Day(2026, 1, 1) }], Plans = [Fourteenth] }), Set(new() { Targets = [Goal], Plans = [Fourteenth] })),
        Warning(RuleCodes.TargetsConflict, "Targets[1].Threshold",
            Set(new() { Targets = [Goal, Goal with { Threshold = Persons(50_000) }] }),
            Set(new() { Targets = [Goal, Goal with { Threshold = Persons(50_000), Due = Day(2030, 12, 31) }] })),
    ];

    private static TalentMetric Of(Indicator indicator, decimal number, int year = 2023) =>
        TalentMetric.At(indicator, Area.Guangdong, YearEnd.Of(year), Persons(number));

    private static TalentDataset Revised(TalentMetric first, TalentMetric second) => TalentDataset.Of(
        first with { Code = "first" },
        second.With(new() { Vintage = new() { Published = Day(2024, 3, 1), Replaces = "first" } }));
}
