using IpTalent.Domain.Aggregation;
using NodaTime;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>What the data refuse, each beside the nearest question that is answered.</summary>
public class AggregationRefusalTests
{
    private static readonly Indicator Stock = Indicator.Stock("stock", "Stock", Unit.Person);
    private static readonly Indicator Flow = Indicator.Flow("flow", "Flow", Unit.Person);
    private static readonly Indicator Attendances = Indicator.Flow("attendances", "Attendances", Unit.PersonTime);
    private static readonly Indicator Rate = Indicator.PerUnit("rate", "Rate", Unit.Percent);
    private static readonly Indicator Share = Indicator.PerUnit("share", "Share", Unit.Percent) with { DeclaredAdditivity = Additivity.None with { OverAreas = true } };
    private static readonly Indicator Broken = Flow with { Code = "broken", Breaks = [new() { From = new LocalDate(2022, 1, 1), Reason = "new law" }] };
    private static readonly Indicator AreaBound = Indicator.Flow("area-bound", "Distinct over areas", Unit.Person) with { DeclaredAdditivity = Additivity.None with { OverTime = true } };

    // Areas summed together at one date.
    [Theory]
    [InlineData("CN-GD 440300", "Guangdong (CN-GD) contains Shenzhen (440300)")]
    [InlineData("CN-GD GBA", "Guangdong (CN-GD) and Greater Bay Area (GBA) overlap")]
    [InlineData("CN CN-BJ", "China (CN) contains Beijing (CN-BJ)")]
    [InlineData("GBA CN-HK", "contains Hong Kong (CN-HK)")]
    [InlineData("CN CN-HK CN-MO CN-TW", null)]
    [InlineData("440100 440300", null)]
    [InlineData("GBA CN-BJ", null)]
    public void Prepare_AreasTogether_RefusesOverlaps(string areas, string? told)
    {
        TalentMetric[] rows = [.. areas.Split(' ').Select(area => Row(Stock, area, "2023-12-31"))];
        Expect(AggregationPlan.Of(Stock).By(Dimension.Period).Sum(), rows, told is null ? null : UndefinedReason.OverlappingParts, told);
        Expect(AggregationPlan.Of(Stock).By(Dimension.Period, Dimension.Area()).Sum(), rows, null);
        Expect(AggregationPlan.Of(Stock).Last(), rows, told is null ? null : UndefinedReason.OverlappingParts, told);
        Expect(AggregationPlan.Of(Stock).By(Dimension.Period).Count(), rows, null);
    }

    [Fact]
    public void Prepare_CityRolledUpBesideItsProvince_Refuses()
    {
        TalentMetric[] rows = [Row(Stock, "CN-GD", "2023-12-31"), Row(Stock, "440300", "2023-12-31"), Row(Stock, "CN-BJ", "2023-12-31")];
        AggregationScope provinces = AggregationPlan.Of(Stock).By(Dimension.Area(AreaLevel.Province), Dimension.Year);
        Expect(provinces.Sum(), rows, UndefinedReason.OverlappingParts, "in the group CN-GD 2023, it sums areas that share places: Guangdong (CN-GD) contains Shenzhen (440300)");
        Expect(provinces.Sum(), rows[1..], null);
    }

    // Periods summed together in one group: by the year, or in total.
    [Theory]
    [InlineData("stock", true, "2023-06-30 2023-12-31", UndefinedReason.NotAdditive)]
    [InlineData("stock", true, "2022-12-31 2023-12-31", null)]
    [InlineData("flow", false, "2022 2023", null)]
    [InlineData("flow", true, "2023-Q1 2023-Q2 2023-Q3 2023-Q4", null)]
    [InlineData("flow", false, "2022 2023-Q1", UndefinedReason.UnequalPeriods)]
    [InlineData("flow", true, "2023-01/2023-08 2023-09/2023-12", UndefinedReason.UnequalPeriods)]
    [InlineData("flow", false, "2023 2021-01-01/..", UndefinedReason.UnequalPeriods)]
    [InlineData("flow", false, "2021-01-01/..", null)]
    [InlineData("flow", false, "2022 2023~", UndefinedReason.UnequalPeriods)]
    [InlineData("flow", false, "2022 2023?", null)]
    [InlineData("flow", true, "2023-01/2023-03 2023-03/2023-05", UndefinedReason.OverlappingParts)]
    [InlineData("flow", true, "2023-01/2023-03 2023-04/2023-06", null)]
    [InlineData("broken", false, "2021 2022", UndefinedReason.BreakInSeries)]
    [InlineData("broken", false, "2022 2023", null)]
    [InlineData("broken", false, "2020 2021", null)]
    [InlineData("share", true, "2023-06-30 2023-12-31", UndefinedReason.NotAdditive)]
    [InlineData("share", true, "2022-12-31 2023-12-31", null)]
    public void Prepare_PeriodsTogether_RefusesWhatDoesNotAdd(string indicator, bool byYear, string periods, UndefinedReason? reason)
    {
        Indicator of = new[] { Stock, Flow, Broken, Share }.Single(one => one.Code == indicator);
        AggregationScope scope = byYear ? AggregationPlan.Of(of).By(Dimension.Year) : AggregationPlan.Of(of);
        TalentMetric[] rows = [.. periods.Split(' ').Select(period => Row(of, "CN", period))];
        Expect(scope.Sum(), rows, reason);
        Expect(AggregationPlan.Of(of).By(Dimension.Period).Sum(), rows, null);
        Expect(scope.Count(), rows, null);
    }

    [Theory]
    [InlineData("2022-12-31 2023-12-31", null)]
    [InlineData("2022-12-31 2023-12-31?", null)]
    [InlineData("2023-06-30 [2023-01-01..2023-12-31]", UndefinedReason.UnequalPeriods)]
    [InlineData("2023-Q4 2023", UndefinedReason.UnequalPeriods)]
    [InlineData("2022 2023-Q4", null)]
    public void Prepare_LastOfPeriods_RefusesWhereNoneIsLast(string periods, UndefinedReason? reason) =>
        Expect(AggregationPlan.Of(Flow).Last(), [.. periods.Split(' ').Select(period => Row(Flow, "CN", period))], reason);

    [Fact]
    public void Prepare_BreakMarkedOnARow_RefusesWhatIsSummedAcross()
    {
        TalentMetric marked = Row(Flow, "CN", "2022") with { Attributes = new() { Status = [ObservationStatus.TimeSeriesBreak] } };
        Expect(AggregationPlan.Of(Flow).Sum(), [Row(Flow, "CN", "2021"), marked], UndefinedReason.BreakInSeries, "in the group all, it sums flow across a break at 2022");
        Expect(AggregationPlan.Of(Flow).Sum(), [marked, Row(Flow, "CN", "2023")], null);
        Expect(AggregationPlan.Of(Flow).By(Dimension.Period).Sum(), [Row(Flow, "CN", "2021"), marked], null);
        Expect(AggregationPlan.Of(Flow).Last(), [Row(Flow, "CN", "2021"), marked], null);
    }

    [Fact]
    public void Prepare_UnitsTogether_RefusesDifferentOnes()
    {
        TalentMetric persons = Row(Flow, "CN-BJ", "2023");
        TalentMetric times = TalentMetric.At(Flow, Area.Tianjin, ReportingPeriod.Year(2023), Quantity.Exact(7, Unit.PersonTime));
        Expect(AggregationPlan.Of(Flow).Sum(), [persons, times], UndefinedReason.UnitMismatch, "in the group all, it sums person and person-time");
        Expect(AggregationPlan.Of(Flow).By(Dimension.Area()).Sum(), [persons, times], null);
        TalentMetric attendances = Row(Attendances, "CN-TJ", "2023");
        Expect(AggregationPlan.All.Sum(), [persons, attendances], UndefinedReason.UnitMismatch, "attendances is in person-time, flow in person, and they would be summed together");
        Expect(AggregationPlan.All.By(Dimension.Indicator).Sum(), [persons, attendances], null);
    }

    [Fact]
    public void Prepare_AreasOfWhatDoesNotAddOverAreas_Refuses()
    {
        TalentMetric[] cities = [Row(AreaBound, "440100", "2023"), Row(AreaBound, "440300", "2023")];
        AggregationScope provinces = AggregationPlan.Of(AreaBound).By(Dimension.Area(AreaLevel.Province));
        Expect(provinces.Sum(), cities, UndefinedReason.NotAdditive, "area-bound does not add over areas, and would be summed over several");
        Expect(provinces.Sum(), cities[..1], null);
        TalentMetric[] rates = [Row(Rate, "440100", "2023-12-31"), Row(Rate, "440300", "2023-12-31")];
        Expect(AggregationPlan.Of(Rate).By(Dimension.Area(AreaLevel.Province)).Last(), rates, UndefinedReason.NotAdditive);
        Expect(AggregationPlan.Of(Rate).By(Dimension.Area()).Last(), rates, null);
    }

    [Fact]
    public void Prepare_DefinitionsTogether_RefusesDifferentOnes()
    {
        TalentMetric Version(string area, string? version) => Row(Flow, area, "2023") with { Attributes = new() { DefinitionVersion = version } };
        TalentMetric differs = Row(Flow, "CN-TJ", "2023") with { Attributes = new() { Status = [ObservationStatus.DefinitionDiffers] } };
        AggregationPlan plan = AggregationPlan.Of(Flow).Sum();
        Expect(plan, [Version("CN-BJ", "2021"), Version("CN-TJ", "2022")], UndefinedReason.DefinitionDiffers, "it sums figures of flow under different definitions");
        Expect(plan, [Version("CN-BJ", "2021"), Version("CN-TJ", "2021")], null);
        Expect(plan, [Version("CN-BJ", "2021"), Version("CN-TJ", null)], null);
        Expect(plan, [Version("CN-BJ", null), differs], UndefinedReason.DefinitionDiffers);
        Expect(plan, [differs], null);
    }

    [Fact]
    public void Prepare_CategoriesTogether_Refuses()
    {
        TalentMetric whole = Row(Flow, "CN", "2023");
        TalentMetric women = Row(Flow, "CN", "2023") with { Categories = [CategoryReference.Of("sex", "female")] };
        TalentMetric earlierWomen = Row(Flow, "CN", "2022") with { Categories = women.Categories };
        Expect(AggregationPlan.Of(Flow).Sum(), [whole, women], UndefinedReason.OverlappingParts, "it sums figures of the whole and of sex:female, which may count the same twice");
        Expect(AggregationPlan.Of(Flow).Sum(), [earlierWomen, women], null);
    }

    [Fact]
    public void Prepare_RowsOfOneObservationThatDiffer_Refuses()
    {
        TalentMetric one = TalentMetric.At(Flow, Area.China, ReportingPeriod.Year(2023), Quantity.Exact(1, Unit.Person));
        TalentMetric other = one with { Quantity = Quantity.Exact(2, Unit.Person) };
        TalentMetric secret = other with { Attributes = new() { Confidentiality = Confidentiality.Internal } };
        Expect(AggregationPlan.Of(Flow).Sum(), [one, other], UndefinedReason.OverlappingParts, "in the group all, several rows tell of flow CN 2023 and differ");
        Expect(AggregationPlan.Of(Flow).Last(), [one, other], UndefinedReason.OverlappingParts);
        Expect(AggregationPlan.Of(Flow).Sum(), [one, one with { Code = "f1" }, secret], null);
        MetricTable.From([one, other]).Run(AggregationPlan.Of(Flow).Count())[0].Count.Should().Be(1);
    }

    [Theory]
    [InlineData(MissingReason.NotPublished, UndefinedReason.Missing)]
    [InlineData(MissingReason.Suppressed, UndefinedReason.Suppressed)]
    public void Prepare_MissingRefused_Refuses(MissingReason missing, UndefinedReason reason)
    {
        TalentMetric[] rows = [Row(Flow, "CN-BJ", "2023"), TalentMetric.Missing(Flow, Area.Tianjin, ReportingPeriod.Year(2023), missing)];
        Expect(AggregationPlan.Of(Flow).Sum(MissingValues.Refused), rows, reason, "in the group all, 1 of 2 figures are missing");
        Expect(AggregationPlan.Of(Flow).Last(MissingValues.Refused), rows, reason);
        Expect(AggregationPlan.Of(Flow).Sum(MissingValues.Refused), rows[..1], null);
        Expect(AggregationPlan.Of(Flow).Sum(), rows, null);
    }

    // 9.2e18 with 28 decimal places more, as the sum with the other indicator needs, is 9.2e46; 127 bits hold 1.7e38.
    [Fact]
    public void Prepare_ScalesTooFarApart_RefusesOverflow()
    {
        Indicator large = Indicator.Flow("large", "Large", Unit.Yuan), small = Indicator.Flow("small", "Small", Unit.Yuan).With(IndicatorRelationKind.Unrelated, "large");
        TalentMetric Money(Indicator indicator, decimal amount) => TalentMetric.At(indicator, Area.China, ReportingPeriod.Year(2023), Quantity.Exact(amount, Unit.Yuan));
        TalentMetric[] rows = [Money(large, long.MaxValue), Money(small, 0.0000000000000000000000000001m)];
        Expect(AggregationPlan.All.Sum(), rows, UndefinedReason.Overflow, "the indicators have so different decimal places that their figures, brought to the same ones, may not fit 127 bits");
        Expect(AggregationPlan.All.By(Dimension.Indicator).Sum(), rows, null);
        Expect(AggregationPlan.All.Sum(), [Money(large, 1_000_000_000), Money(small, 0.0000000000000000000000000001m)], null);
    }

    // Two groups, two causes.
    [Fact]
    public void Prepare_GroupsRefusedForDifferentCauses_TellsEach()
    {
        TalentMetric[] rows =
        [
            TalentMetric.Missing(Flow, Area.Beijing, ReportingPeriod.Year(2022)),
            TalentMetric.Missing(Flow, Area.Beijing, ReportingPeriod.Year(2023), MissingReason.Suppressed),
        ];
        AggregationPlan.Of(Flow).By(Dimension.Year).Sum(MissingValues.Refused).Prepare(MetricTable.From(rows)).Refusals.Select(refusal => refusal.Reason)
            .Should().Equal(UndefinedReason.Missing, UndefinedReason.Suppressed);
    }

    // One cause comes once, with the first group and how many more.
    [Fact]
    public void Prepare_SeveralGroups_TellsTheFirstAndHowManyMore()
    {
        TalentMetric[] rows = [.. new[] { "2023-12-31", "2022-12-31", "2021-12-31" }.SelectMany(date => new[] { Row(Stock, "CN-GD", date), Row(Stock, "440300", date) })];
        Refusal refusal = AggregationPlan.Of(Stock).By(Dimension.Year).Sum().Prepare(MetricTable.From(rows)).Refusals.Should().ContainSingle().Subject;
        refusal.Message.In("en").Should().Be("in the group 2021, it sums areas that share places: Guangdong (CN-GD) contains Shenzhen (440300); and so in 2 more of 3 groups");
        refusal.Message.In("zh").Should().Be("分组“2021”：求和的地区有重叠：深圳（440300）与广东（CN-GD）；共3组中另有2组如此");
        refusal.Instead.In("zh").Should().Be("用 Filter.AreaLevel 只取同一层级的地区，或按 Dimension.Area() 分组");
    }

    private static TalentMetric Row(Indicator indicator, string area, string period) =>
        TalentMetric.At(indicator, Area.Of(area), ReportingPeriod.Parse(period), Quantity.Exact(period.Length, indicator.Unit));

    private static void Expect(AggregationPlan plan, TalentMetric[] rows, UndefinedReason? reason, string? told = null)
    {
        PreparedAggregation prepared = plan.Prepare(MetricTable.From(rows));
        prepared.Refusals.Select(refusal => (UndefinedReason?)refusal.Reason).Distinct().Should().Equal(reason is null ? [] : new[] { reason }, "of {0} on {1} rows", plan, rows.Length);
        prepared.IsRefused.Should().Be(reason is not null);
        prepared.Refusals.Where(refusal => !refusal.Message.Has("zh") || !refusal.Instead.Has("zh")).Should().BeEmpty();
        if (told is not null)
        {
            prepared.Refusals[0].Message.In("en").Should().Contain(told);
        }

        if (reason is not null)
        {
            prepared.Invoking(it => it.Run()).Should().Throw<AggregationRefusedException>().Which.Refusals.Should().Equal(prepared.Refusals);
        }
    }
}
