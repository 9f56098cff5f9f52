using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <content>Figures against totals, rates, stocks, flows and their own series; units; what is kept back.</content>
internal static partial class RuleCases
{
    private static Indicator Patents => Indicator.Stock("patents-held", Name, Unit.Patent);
    private static Indicator Residents => Indicator.Stock("residents", Name, Unit.Person);
    private static Indicator Share => Indicator.PerUnit("heads-share", Name, Unit.Percent) with
    {
        DeclaredAdditivity = Additivity.None with { OverAreas = true, OverCategories = true },
    };

    private static Indicator ShareOfNation =>
        Share.With(IndicatorRelationKind.NumeratorIs, "heads").With(IndicatorRelationKind.DenominatorIs, "heads");

    private static Indicator PerTenThousand => Indicator.PerUnit("patents-per-10000", Name, Unit.Patent.Per(10_000, Unit.Person))
        .With(IndicatorRelationKind.NumeratorIs, "patents-held").With(IndicatorRelationKind.DenominatorIs, "residents");

    private static Area Group => Area.DefineGroup("X-TWO", "Two cities", Area.Beijing, Area.Shenzhen);

    private static RuleCase[] OfTotals =>
    [
        // A misspelt person is a unit of one's own.
        Warning(RuleCodes.UnitUndeclared, "Metrics[0].Quantity.Unit",
            TalentDataset.Of(Stock(Quantity.Exact(1, Unit.Parse("presons")))),
            Set(new() { Metrics = [Stock(Quantity.Exact(1, Unit.Parse("presons")))], Units = [Unit.Counting("presons", "preson")] })),
        Warning(RuleCodes.UnitUndeclared, "Indicators[0].Unit",
            Set(new() { Indicators = [Indicator.Stock("dockets", Name, Unit.Parse("docket"))] }),
            Set(new() { Indicators = [Indicator.Stock("dockets", Name, Unit.Counting("docket", "docket"))] })),
        Warning(RuleCodes.UnitUndeclared, "Targets[0].Threshold.Unit",
            Set(new() { Targets = [Goal with { Threshold = Quantity.Exact(1, Unit.Parse("persons")) }] }), Set(new() { Targets = [Goal] })),
        // 5,000 patents of 1,000,000 people are 50 for every 10,000.
        Warning(RuleCodes.RateContradictsParts, "Metrics[2].Quantity", Rated(51), Rated(50)),
        // 204 of 1,000 heads are 20.4 %; what is printed as 20.6 is 20.55 at least.
        Warning(RuleCodes.RateContradictsParts, "Metrics[2].Quantity", ShareTold(20.6m), ShareTold(20.4m)),
        Warning(RuleCodes.RateContradictsParts, "Metrics[2].Quantity", ShareTold(20.6m), TalentDataset.Of(ShareTold(20.6m).Metrics.Skip(1))),
        Warning(RuleCodes.ScaleAgainstRate, "Metrics[2].Quantity", Rated(500), Rated(150)),
        Warning(RuleCodes.ScaleAgainstRate, "Metrics[2].Quantity", Rated(0.05m), Rated(50)),
        // Off by one where all three are exact; 40, 59 and 100 ten thousands are each off by half of one at most.
        Warning(RuleCodes.PartsOffTotal, "Metrics[2].Quantity", BySex(Persons(40), Persons(59), Persons(100)), BySex(Persons(40), Persons(60), Persons(100))),
        Warning(RuleCodes.PartsOffTotal, "Metrics[2].Quantity",
            BySex(TenThousands(40), TenThousands(58), TenThousands(100)), BySex(TenThousands(40), TenThousands(59), TenThousands(100))),
        Warning(RuleCodes.PartsOffTotal, "Metrics[0].Quantity",
            TalentDataset.Of([Stock(311, area: Area.China), .. Area.China.Members.Select(member => Stock(10, area: member))]),
            TalentDataset.Of([Stock(310, area: Area.China), .. Area.China.Members.Select(member => Stock(10, area: member))])),
        // Thirty of 31 provinces tell nothing of the total, nor do two cities of a group that count otherwise.
        Warning(RuleCodes.PartsOffTotal, "Metrics[0].Quantity",
            TalentDataset.Of(Stock(9, area: Group), Stock(4, area: Group.Members[0]), Stock(4, area: Group.Members[1])),
            TalentDataset.Of(Stock(9, area: Group), Stock(4, area: Group.Members[0]), Stock(4, area: Group.Members[1]).Marked(ObservationStatus.DefinitionDiffers))),
        // Whoever divides what overlaps declares no partition.
        Warning(RuleCodes.PartsOffTotal, "Metrics[2].Quantity", Sided(isPartition: true), Sided(isPartition: false)),
        // 40.1 and 60.0 print as 100.1, and may be 100; 40.2 and 60.0 cannot.
        Warning(RuleCodes.SharesOffWhole, "Metrics[0].Quantity", SharesBySex(40.2m, 60.0m), SharesBySex(40.1m, 60.0m)),
        Warning(RuleCodes.StockFlowMismatch, "Metrics[3].Quantity", Flowing(100, 10, 5, 106), Flowing(100, 10, 5, 105)),
        // A second way in of which nothing is published leaves open what it brought.
        Warning(RuleCodes.StockFlowMismatch, "Metrics[3].Quantity",
            Flowing(100, 10, 5, 106),
            Flowing(100, 10, 5, 106).With(contents => contents with { Indicators = [MovedIn] })),
        // 100 + 10 + 7 - 5 = 112, over the year; what moved in over half of it tells nothing.
        Warning(RuleCodes.StockFlowMismatch, "Metrics[3].Quantity", Flowing(100, 10, 5, 111, Over("2023", MovedIn, Persons(7))), Flowing(100, 10, 5, 112, Over("2023", MovedIn, Persons(7)))),
        Warning(RuleCodes.StockFlowMismatch, "Metrics[3].Quantity",
            Flowing(100, 10, 5, 111, Over("2023", MovedIn, Persons(7))), Flowing(100, 10, 5, 111, Over("2023-S1", MovedIn, Persons(7)))),
        // 100 less 40 and 4 are 56 ten thousands, and 54 to 58 as they are rounded.
        Warning(RuleCodes.StockFlowMismatch, "Metrics[3].Quantity",
            Flowing(TenThousands(100), TenThousands(0), TenThousands(40), TenThousands(60), Over("2023", Retired, TenThousands(4))),
            Flowing(TenThousands(100), TenThousands(0), TenThousands(40), TenThousands(58), Over("2023", Retired, TenThousands(4)))),
        // Those who moved in are counted among those who joined, or some of them are.
        Warning(RuleCodes.StockFlowMismatch, "Metrics[3].Quantity",
            Flowing(100, 10, 5, 106, Over("2023", MovedIn.With(IndicatorRelationKind.PartOf, "joined"), Persons(7))),
            Flowing(100, 10, 5, 105, Over("2023", MovedIn.With(IndicatorRelationKind.PartOf, "joined"), Persons(7)))),
        Warning(RuleCodes.StockFlowMismatch, "Metrics[3].Quantity",
            Flowing(100, 10, 5, 106, Over("2023", MovedIn, Persons(7))),
            Flowing(100, 10, 5, 106, Over("2023", MovedIn.With(IndicatorRelationKind.Overlaps, "joined"), Persons(7)))),
        Warning(RuleCodes.UndeclaredOverlap, "Metrics[0].Quantity", Overlapping(SomeHeads, 51), Overlapping(SomeHeads, 50)),
        Warning(RuleCodes.UndeclaredOverlap, "Metrics[0].Quantity",
            Overlapping(SomeHeads, 51), Overlapping(SomeHeads.With(IndicatorRelationKind.Overlaps, "more-heads"), 51)),
        // Two cities of Guangdong, which has others; of an area and of another that reaches into it nobody knows what they share.
        Warning(RuleCodes.UndeclaredOverlap, "Metrics[0].Quantity",
            TalentDataset.Of(Stock(100), Stock(60, area: Area.Parse("440100")), Stock(41, area: Area.Shenzhen)),
            TalentDataset.Of(Stock(100), Stock(60, area: Area.Parse("440100")), Stock(40, area: Area.Shenzhen))),
        Warning(RuleCodes.UndeclaredOverlap, "Metrics[0].Quantity",
            TalentDataset.Of(Stock(100), Stock(60, area: Area.Parse("440100")), Stock(41, area: Area.Shenzhen)),
            TalentDataset.Of(Stock(100), Stock(60, area: Area.Parse("440100")), Stock(41, area: Area.Define("X-DELTA", "Delta", Area.Guangdong, AreaLevel.County)))),
        // Thirty provinces of 31.
        Warning(RuleCodes.UndeclaredOverlap, "Metrics[0].Quantity",
            TalentDataset.Of([Stock(299, area: Area.China), .. Area.China.Members.Skip(1).Select(member => Stock(10, area: member))]),
            TalentDataset.Of([Stock(300, area: Area.China), .. Area.China.Members.Skip(1).Select(member => Stock(10, area: member))])),
        Warning(RuleCodes.UndeclaredOverlap, "Metrics[2].Quantity", Sided(isPartition: true, and: "middle"), Sided(isPartition: false, and: "middle")),
        Warning(RuleCodes.MissingAsZero, "Metrics[1].Quantity",
            TalentDataset.Of(Stock(5_000, 2021), Stock(0, 2022), Stock(5_100)), TalentDataset.Of(Stock(9, 2021), Stock(0, 2022), Stock(9))),
        // The latest figure, not yet published.
        Warning(RuleCodes.MissingAsZero, "Metrics[2].Quantity",
            TalentDataset.Of(Stock(5_000, 2021), Stock(5_100, 2022), Stock(0)),
            TalentDataset.Of(Stock(5_000, 2021), Stock(5_100, 2022), Stock(0).Marked(ObservationStatus.NotSignificant))),
        Warning(RuleCodes.MissingAsZero, "Metrics[0].Quantity",
            TalentDataset.Of(Stock(0, 2021), Stock(5_000, 2022), Stock(5_100)), TalentDataset.Of(Stock(1, 2021), Stock(5_000, 2022), Stock(5_100))),
        // Eight months against five; February against March, a month each.
        Info(RuleCodes.UnequalPeriods, "Metrics[1].Period",
            TalentDataset.Of(Flow(8, P("2022-01-01/2022-08-31")), Flow(5, P("2023-01-01/2023-05-31"))),
            TalentDataset.Of(Flow(8, P("2022-01-01/2022-08-31")), Flow(5, P("2023-01-01/2023-08-31")))),
        Info(RuleCodes.UnequalPeriods, "Metrics[2].Period",
            TalentDataset.Of(Flow(8, P("2023-02")), Flow(5, P("2023-03")), Flow(5, P("2023-04-01/2023-06-30"))), TalentDataset.Of(Flow(8, P("2023-02")), Flow(5, P("2023-03")))),
        Info(RuleCodes.SupersededFigure, "Metrics[0]", Revised(Stock(1), Stock(2)), Revised(Stock(1), Stock(2)).With(contents => contents with { Metrics = [contents.Metrics[1]] })),
        Info(RuleCodes.SupersededFigure, "Metrics[1]",
            TalentDataset.Of(PublishedOn(2, 3), PublishedOn(1, 2)), TalentDataset.Of(PublishedOn(2, 3), PublishedOn(1, 2) with { Area = Area.Beijing })),
        // Today is 2024-07-02 in the easternmost zone.
        Info(RuleCodes.StaleFigure, "Metrics[1].Period",
            TalentDataset.Of(Stock(1, 2019), TalentMetric.At(Heads, Area.Guangdong, P("2021-07-01"), 2)),
            TalentDataset.Of(Stock(1, 2019), TalentMetric.At(Heads, Area.Guangdong, P("2021-07-02"), 2))),
        Info(RuleCodes.StaleFigure, "Metrics[1].Period",
            TalentDataset.Of(Stock(1, 2018), Stock(1, 2019)), TalentDataset.Of(Stock(1, 2019))),
        // Two that are kept back protect each other, unless their sum is all that is asked.
        Error(RuleCodes.ConfidentialDisclosed, "Metrics[0]", BySex(null, Persons(59), Persons(100)), BySex(null, null, Persons(100))),
        Error(RuleCodes.ConfidentialDisclosed, "Metrics[2]", BySex(Persons(41), Persons(59), null), BySex(Persons(41), null, null)),
        // 600,000 to the nearest 10,000 less 590,000 is anything from 5,000 to 15,000.
        Error(RuleCodes.ConfidentialDisclosed, "Metrics[0]", BySex(null, Persons(590_000), Persons(600_000)), BySex(null, Persons(590_000), TenThousands(60))),
        Error(RuleCodes.ConfidentialDisclosed, "Metrics[2]", Flowing(100, 10, null, 105), Flowing(100, null, null, 105)),
        Error(RuleCodes.ConfidentialDisclosed, "Metrics[4]", Flowing(100, 10, 5, 112, Over("2023", MovedIn, null)), Flowing(100, 10, null, 112, Over("2023", MovedIn, null))),
        Error(RuleCodes.ConfidentialDisclosed, "Metrics[0]",
            BySex(Persons(41), Persons(59), Persons(100), Confidentiality.SmallCounts), BySex(Persons(41), Persons(59), Persons(100))),
        // "35 % of the nation", where 20 of 100 are 20 %.
        Warning(RuleCodes.ClaimRefuted, "Claims[0].Quantity",
            Claiming(Twice with { Kind = ClaimKind.ShareOf, Quantity = Quantity.Percent(35) }, Stock(20, area: Area.Beijing), Stock(100, area: Area.China)),
            Claiming(Twice with { Kind = ClaimKind.ShareOf, Quantity = Quantity.Percent(20) }, Stock(20, area: Area.Beijing), Stock(100, area: Area.China))),
        // Grown by 24.6 % from 100 is 124.55 at least.
        Warning(RuleCodes.ClaimRefuted, "Claims[0].Quantity", Grown(Quantity.Percent(24.6m), 120), Grown(Quantity.Percent(20.0m), 120)),
        Warning(RuleCodes.ClaimRefuted, "Claims[0].Quantity", Grown(Quantity.Rounded(2.6m, Unit.Ratio), 360), Grown(Quantity.Rounded(2.6m, Unit.Ratio), 260)),
    ];

    private static Indicator Joined => Indicator.Flow("joined", Name, Unit.Person).With(IndicatorRelationKind.InflowOf, "heads");

    private static Indicator Departed => Indicator.Flow("departed", Name, Unit.Person).With(IndicatorRelationKind.OutflowOf, "heads");

    private static Indicator MovedIn => Joined with { Code = "moved-in" };

    private static Indicator Retired => Departed with { Code = "retired" };

    private static Quantity TenThousands(decimal number) => Quantity.Rounded(number * 10_000, granule: 10_000, Unit.Person);

    private static TalentDataset Rated(decimal rate) => TalentDataset.Of(
        TalentMetric.At(Patents, Area.Guangdong, YearEnd.Of(2023), Quantity.Exact(5_000, Unit.Patent)),
        Of(Residents, 1_000_000),
        TalentMetric.At(PerTenThousand, Area.Guangdong, YearEnd.Of(2023), Quantity.Exact(rate, PerTenThousand.Unit)));

    private static TalentDataset ShareTold(decimal percent) => TalentDataset.Of(
        Stock(204), Stock(1_000, area: Area.China), TalentMetric.At(ShareOfNation, Area.Guangdong, YearEnd.Of(2023), Quantity.Percent(percent)));

    // What has no figure is kept back; a figure may be there all the same.
    private static TalentDataset BySex(Quantity? female, Quantity? male, Quantity? total, Confidentiality ofFemale = Confidentiality.Free) => TalentDataset.Of(
        Told(Heads, female, CategoryReference.Of("sex", "female")).With(new() { Confidentiality = ofFemale }),
        Told(Heads, male, CategoryReference.Of("sex", "male")),
        Told(Heads, total));

    private static TalentDataset SharesBySex(decimal female, decimal male) => TalentDataset.Of(
        Told(Share, Quantity.Percent(female), CategoryReference.Of("sex", "female")), Told(Share, Quantity.Percent(male), CategoryReference.Of("sex", "male")));

    private static TalentDataset Sided(bool isPartition, string? and = null) => Set(new()
    {
        Metrics = [Told(Heads, Persons(40), Sides.Reference("left")), Told(Heads, Persons(70), Sides.Reference("right")), Told(Heads, Persons(100))],
        Schemes = [Sides with { IsPartition = isPartition, Categories = and is null ? Sides.Categories : [.. Sides.Categories, Category.Of(and, Name)] }],
    });

    private static TalentDataset Flowing(decimal opening, decimal? joined, decimal? departed, decimal closing, params ReadOnlySpan<TalentMetric> others) =>
        Flowing(Persons(opening), Counted(joined), Counted(departed), Persons(closing), others);

    private static TalentDataset Flowing(Quantity opening, Quantity? joined, Quantity? departed, Quantity closing, params ReadOnlySpan<TalentMetric> others) =>
        TalentDataset.Of([Stock(opening) with { Period = YearEnd.Of(2022) }, Over("2023", Joined, joined), Over("2023", Departed, departed), Stock(closing), .. others]);

    private static TalentMetric Over(string period, Indicator flow, Quantity? quantity) => Told(flow, quantity) with { Period = P(period) };

    private static TalentDataset Overlapping(Indicator part, decimal number) => TalentDataset.Of(
        Of(AllHeads, 100), Of(part, number), Of(part with { Code = "more-heads", Relations = [IndicatorRelation.Of(IndicatorRelationKind.PartOf, "all-heads")] }, 50));

    private static TalentMetric Told(Indicator indicator, Quantity? quantity, params ReadOnlySpan<CategoryReference> categories) => new()
    {
        Indicator = indicator,
        Area = Area.Guangdong,
        Period = YearEnd.Of(2023),
        Quantity = quantity,
        MissingReason = quantity is null ? MissingReason.Suppressed : null,
        Categories = ValueList.Create(categories),
    };

    private static Quantity? Counted(decimal? number) => number is { } count ? Persons(count) : null;

    private static TalentMetric PublishedOn(decimal number, int month) => Stock(number).With(new() { Vintage = Vintage.Of(Day(2024, month, 1)) });

    private static TalentDataset Grown(Quantity claimed, decimal later) => Claiming(
        Twice with { Kind = ClaimKind.RatioOverTime, Quantity = claimed, ReferenceArea = null, ReferencePeriod = YearEnd.Of(2022) },
        Stock(100, 2022, Area.Beijing), Stock(later, area: Area.Beijing));
}
