using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>Plans with several grouping sets: how they read, what they refuse, and their rows, worked by hand.</summary>
public class GroupingSetTests
{
    private static readonly Indicator Stock = Indicator.Stock("stock", "Stock", Unit.Person);
    private static readonly Indicator Flow = Indicator.Flow("flow", "Flow", Unit.Person);
    private static readonly Indicator Staff = Indicator.Flow("staff", "Staff", Unit.Person);
    private static readonly Indicator Density = Indicator.PerUnit("density", "Attorneys per 10,000", Unit.Person.Per(10_000, Unit.Person));
    private static readonly Dimension Province = Dimension.Area(AreaLevel.Province), Country = Dimension.Area(AreaLevel.Country), Sex = Dimension.Of("sex");

    // Shenzhen and Guangzhou are in Guangdong.
    private static readonly MetricTable Table = MetricTable.From(
    [
        Row(Flow, "440300", "2022", 1), Row(Flow, "440100", "2022", 2), Row(Flow, "CN-BJ", "2022", 4),
        Row(Flow, "440300", "2023", 8), Row(Flow, "CN-BJ", "2023", 16),
    ]);

    public static TheoryData<string, AggregationScope> Texts() => new()
    {
        { "(area:province, year), (area:province), ()", AggregationPlan.All.RollUp(Province, Dimension.Year) },
        { "(year, area), (year)", AggregationPlan.All.By(Dimension.Year).RollUp(Dimension.Area()) },
        { "(area, year), (year)", AggregationPlan.All.RollUp(Dimension.Area()).By(Dimension.Year) },

        // A larger unit gives way to the smaller one.
        { "(area), (area:province), (area:country), ()", AggregationPlan.All.RollUp(Country, Province, Dimension.Area()) },
        { "(month, area), (month), (quarter), (year), (five-year-plan), ()",
            AggregationPlan.All.RollUp(Dimension.FiveYearPlan, Dimension.Year, Dimension.Quarter, Dimension.Month, Dimension.Area()) },
        { "(area, year, sex), (area, year), (area, sex), (area), (year, sex), (year), (sex), ()", AggregationPlan.All.Cube(Dimension.Area(), Dimension.Year, Sex) },
        { "(indicator, year), (indicator)", AggregationPlan.All.By(Dimension.Indicator).Cube(Dimension.Year) },
        { "(area), (year), ()", AggregationPlan.All.GroupingSets([Dimension.Area()], [Dimension.Year], []) },
        { "(area:province), (area:country)", AggregationPlan.All.GroupingSets([Province], [Country]) },
        { "(area, year), (area), (year), ()", AggregationPlan.All.RollUp(Dimension.Area()).RollUp(Dimension.Year) },

        // A set that comes twice, be it in another order, counts once.
        { "(area, year), (year)", AggregationPlan.All.GroupingSets([Dimension.Area(), Dimension.Year], [Dimension.Year], [Dimension.Year, Dimension.Area()]) },
    };

    [Theory, MemberData(nameof(Texts))]
    public void ToString_Sets_AreInParentheses(string sets, AggregationScope scope) => scope.Sum().ToString().Should().Be($"sum of all indicators by {sets}");

    [Fact]
    public void Sets_OneOnly_ReadAsBefore()
    {
        AggregationPlan.All.Sets.Should().Equal([[]]);
        AggregationPlan.All.By(Dimension.Year).GroupingSets([Sex]).Should().Be(AggregationPlan.All.By(Dimension.Year, Sex));
        AggregationPlan.All.RollUp().Should().Be(AggregationPlan.All);
        AggregationPlan.All.Cube().Should().Be(AggregationPlan.All);
    }

    [Fact]
    public void Dimensions_SeveralSets_AreThoseOfAny() =>
        AggregationPlan.All.RollUp(Dimension.Year, Country, Province).Dimensions.Should().Equal(Dimension.Year, Province, Country);

    [Fact]
    public void Equals_SameSets_IsEqual()
    {
        AggregationPlan one = AggregationPlan.Of(Flow).RollUp(Province, Dimension.Year).Sum();
        AggregationPlan same = AggregationPlan.Of(Flow).GroupingSets([Province, Dimension.Year], [Province], []).Sum();
        one.Should().Be(same);
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.Should().NotBe(AggregationPlan.Of(Flow).By(Province, Dimension.Year).Sum());
        one.Should().NotBe(AggregationPlan.Of(Flow).GroupingSets([Province], [Province, Dimension.Year], []).Sum());
    }

    [Fact]
    public void RollUp_BadDimensions_Throws()
    {
        AggregationScope all = AggregationPlan.All;
        all.Invoking(it => it.RollUp(Province, Country)).Should().Throw<ArgumentException>().WithMessage("*once by area*not by area:province and by area:country*");
        all.Invoking(it => it.RollUp(Dimension.Period, Dimension.Year)).Should().Throw<ArgumentException>();
        all.Invoking(it => it.RollUp(Dimension.Year, Dimension.Year)).Should().Throw<ArgumentException>();
        all.Invoking(it => it.RollUp(Dimension.Area(AreaLevel.Group), Dimension.Area())).Should().Throw<ArgumentException>();
        all.Invoking(it => it.By(Country).RollUp(Province)).Should().Throw<ArgumentException>();
        all.Invoking(it => it.RollUp(Province).By(Dimension.Area())).Should().Throw<ArgumentException>();
        all.Invoking(it => it.Cube(Province, Country)).Should().Throw<ArgumentException>();
        all.Invoking(it => it.GroupingSets([Province, Country])).Should().Throw<ArgumentException>();
        all.Invoking(it => it.GroupingSets()).Should().Throw<ArgumentException>().WithMessage("*one grouping set or more*");
        all.Invoking(it => it.GroupingSets([Province], null!)).Should().Throw<ArgumentNullException>();
        all.Invoking(it => it.GroupingSets([Province, null!])).Should().Throw<ArgumentNullException>();
        all.Invoking(it => it.RollUp(Province, null!)).Should().Throw<ArgumentNullException>();
        all.Invoking(it => it.Cube((IEnumerable<Dimension>)null!)).Should().Throw<ArgumentNullException>();
    }

    // Ten dimensions have 1,024 subsets, eleven 2,048; so have ten of which each is rolled up for itself.
    [Fact]
    public void Cube_TooManySets_Throws()
    {
        Dimension[] Columns(int count) => [.. Enumerable.Range(0, count).Select(place => Dimension.Of($"column-{place}"))];
        AggregationPlan.All.Cube(Columns(10)).Sets.Count.Should().Be(1_024);
        AggregationPlan.All.Invoking(it => it.Cube(Columns(11))).Should().Throw<ArgumentException>().WithMessage("*at most 1024 grouping sets*");
        AggregationPlan.All.Invoking(it => it.Cube(Columns(40))).Should().Throw<ArgumentException>();
        AggregationPlan.All.Cube(Columns(10)).Invoking(it => it.RollUp(Sex)).Should().Throw<ArgumentException>().WithMessage("*at most 1024*");
    }

    [Fact]
    public void Run_RollUp_HasSubtotalsAndTotal() =>
        Told(Table.Run(AggregationPlan.Of(Flow).RollUp(Province, Dimension.Year).Sum())).Should().Equal(
            "[area:province, year] CN-BJ 2022 4", "[area:province, year] CN-BJ 2023 16", "[area:province, year] CN-GD 2022 3", "[area:province, year] CN-GD 2023 8",
            "[area:province] CN-BJ  20", "[area:province] CN-GD  11",
            "[]   31");

    [Fact]
    public void Run_RollUpWithinYears_TotalsEachYear() =>
        Told(Table.Run(AggregationPlan.Of(Flow).By(Dimension.Year).RollUp(Province).Max())).Should().Equal(
            "[year, area:province] CN-BJ 2022 4", "[year, area:province] CN-GD 2022 2", "[year, area:province] CN-BJ 2023 16", "[year, area:province] CN-GD 2023 8",
            "[year]  2022 4", "[year]  2023 16");

    // Levels of one dimension: cities, provinces, the country.
    [Fact]
    public void Run_RollUpOfLevels_HasARowForEachArea() =>
        Told(Table.Run(AggregationPlan.Of(Flow).RollUp(Country, Province, Dimension.Area()).Sum())).Should().Equal(
            "[area] 440100  2", "[area] 440300  9", "[area] CN-BJ  20", "[area:province] CN-BJ  20", "[area:province] CN-GD  11", "[area:country] CN  31", "[]   31");

    [Fact]
    public void Top_SeveralSets_IsOfEach() =>
        Told(Table.Run(AggregationPlan.Of(Flow).GroupingSets([Dimension.Area()], [Dimension.Year], []).Sum().Top(2))).Should().Equal(
            "[area] CN-BJ  20", "[area] 440300  9", "[year]  2023 24", "[year]  2022 7", "[]   31");

    // In its year: 4 / 7 and 3 / 7, 16 / 24 and 8 / 24; a year in itself; without years, everything in everything.
    [Fact]
    public void ShareOf_SeveralSets_IsOfTheParentsThatASetHas()
    {
        AggregationResult result = Table.Run(AggregationPlan.Of(Flow).RollUp(Dimension.Year, Province).ShareOf(Dimension.Year));
        result.Select(row => row.Number).Should().Equal(4m / 7, 3m / 7, 16m / 24, 8m / 24, 1m, 1m, 1m);
        AggregationScope sets = AggregationPlan.Of(Flow).GroupingSets([Province], [Dimension.Year], []);
        Table.Run(sets.ShareOf()).Select(row => row.Number).Should().Equal(20m / 31, 11m / 31, 7m / 31, 24m / 31, 1m);
        Table.Run(sets.ShareOf(Province)).Select(row => row.Number).Should().Equal(1m, 1m, 7m / 31, 24m / 31, 1m);
        sets.Invoking(it => it.ShareOf(Country)).Should().Throw<ArgumentException>();
    }

    // Guangdong 2023 has one of two figures; so have its row over years and the total.
    [Theory]
    [InlineData(MissingValues.Undefined, "4 16 3 Missing 20 Missing Missing")]
    [InlineData(MissingValues.LeftOut, "4 16 3 8 20 11 31")]
    public void Run_MissingFigure_ConcernsEverySetItIsIn(MissingValues missing, string expected)
    {
        MetricTable table = MetricTable.From([.. Metrics(Table), TalentMetric.Missing(Flow, Area.Guangzhou, ReportingPeriod.Year(2023))]);
        string.Join(' ', table.Run(AggregationPlan.Of(Flow).RollUp(Province, Dimension.Year).Sum(missing)).Select(row => row.IsDefined ? $"{row.Number}" : $"{row.Reason}")).Should().Be(expected);
    }

    // More than 10 and 5: an end that is open in a part is open in every total.
    [Fact]
    public void Run_Bounds_AreThoseOfEachSet()
    {
        MetricTable table = MetricTable.From([TalentMetric.At(Flow, Area.Beijing, ReportingPeriod.Year(2023), Quantity.MoreThan(10, Unit.Person)), Row(Flow, "CN-TJ", "2023", 5)]);
        table.Run(AggregationPlan.Of(Flow).RollUp(Dimension.Area()).Sum()).Select(row => $"{row.Bounds}").Should().Equal("(10, ∞)", "[5, 5]", "(15, ∞)");
    }

    // 3 of 6, 8 of 16, 4 of 4; over years 11 of 22; in all 31 of 42, since Beijing has no staff in 2023.
    [Fact]
    public void RatioTo_SeveralSets_IsOfTheSumsOfEach()
    {
        MetricTable table = MetricTable.From([.. Metrics(Table), Row(Staff, "CN-GD", "2022", 6), Row(Staff, "CN-GD", "2023", 16), Row(Staff, "CN-BJ", "2022", 20)]);
        table.Run(AggregationPlan.Of(Flow).RollUp(Province, Dimension.Year).RatioTo(Staff)).Select(row => (row.Number, row.Reason)).Should().Equal(
            (0.2m, null), (null, UndefinedReason.Missing), (0.5m, null), (0.5m, null), (1m, null), (0.5m, null), (31m / 42, null));
    }

    [Fact]
    public void Refusals_StockRolledUpOverTime_NameTheSets()
    {
        AggregationPlan plan = AggregationPlan.Of(Stock).RollUp(Dimension.Area(), Dimension.Year).Sum();
        Refusal refusal = plan.Refusals.Should().ContainSingle().Subject;
        refusal.Reason.Should().Be(UndefinedReason.NotAdditive);
        refusal.Message.In("en").Should().Be("grouped by (area), and in the total: stock is a level at a date, and would be summed over whatever dates the table holds");
        refusal.Message.In("zh").Should().Be("按(area)分组以及合计时，stock是时点数，却要对表中所有时点求和");
        AggregationPlan.Of(Stock).By(Dimension.Year).RollUp(Dimension.Area()).Sum().Refusals.Should().BeEmpty();
        AggregationPlan.Of(Stock).RollUp(Dimension.Area(), Dimension.Year).Last().Refusals.Should().BeEmpty();
        plan.Prepare(Table).ToString().Should().Be("sum of stock by (area, year), (area), (): refused (NotAdditive)");
        Table.Invoking(it => it.Run(plan)).Should().Throw<AggregationRefusedException>().Which.Refusals.Should().Equal(plan.Refusals);
        plan.Prepare(Table).Invoking(it => it.Explain()).Should().Throw<AggregationRefusedException>();
    }

    // What is wrong whatever the set is told once, and of no set.
    [Fact]
    public void Refusals_OfEverySet_NameNone() => AggregationPlan.Of(Density).RollUp(Dimension.Area(), Dimension.Year).Sum().Refusals
        .Should().Equal(AggregationPlan.Of(Density).By(Dimension.Area(), Dimension.Year).Sum().Refusals);

    // By month the parents of the other set do not tell time apart, and the stock would be summed over it.
    [Fact]
    public void Refusals_ShareWithoutItsParent_IsRefused() =>
        AggregationPlan.Of(Stock).GroupingSets([Dimension.Month, Dimension.Area()], [Dimension.Year]).ShareOf(Dimension.Year).Refusals.Select(refusal => refusal.Message.In("en"))
            .Should().Equal("grouped by (month, area): stock is a level at a date, and would be summed over whatever dates the table holds");

    // A city beside its province overlaps only where areas are summed.
    [Fact]
    public void Prepare_OverlapInOneSet_RefusesThePlan()
    {
        MetricTable table = MetricTable.From([Row(Flow, "440300", "2023", 1), Row(Flow, "CN-GD", "2023", 5)]);
        PreparedAggregation prepared = AggregationPlan.Of(Flow).RollUp(Dimension.Year, Dimension.Area()).Sum().Prepare(table);
        prepared.Refusals.Select(refusal => refusal.Reason).Should().AllBeEquivalentTo(UndefinedReason.OverlappingParts);
        prepared.Refusals.Select(refusal => refusal.Message.In("en")[..23]).Should().Equal("grouped by (year): in t", "in the total: in the gr");
        prepared.Invoking(it => it.Run()).Should().Throw<AggregationRefusedException>();
        AggregationPlan.Of(Flow).By(Dimension.Year, Dimension.Area()).Sum().Prepare(table).IsRefused.Should().BeFalse();
    }

    [Fact]
    public void By_Set_IsTheAnswerAskedAlone()
    {
        AggregationResult result = Table.Run(AggregationPlan.Of(Flow).RollUp(Province, Dimension.Year).Sum());
        AggregationResult alone = Table.Run(AggregationPlan.Of(Flow).By(Province).Sum());
        result.By(Province).Should().Equal(alone);
        result.By(Province).Plan.Should().Be(alone.Plan);
        result.By(Province).ToString().Should().Be("sum of flow by area:province: 2 rows");
        result.By(Dimension.Year, Province).Should().HaveCount(4);
        result.By().Should().ContainSingle().Which.Should().Be(result[6]);
        alone.By(Province).Should().BeSameAs(alone);
        result.Invoking(it => it.By(Dimension.Year)).Should().Throw<ArgumentException>().WithMessage("*has no grouping set (year)*");
        result.Invoking(it => it.By(Province, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Find_Keys_TellTheSet()
    {
        AggregationResult result = Table.Run(AggregationPlan.Of(Flow).RollUp(Country, Province, Dimension.Year).Sum());
        ReportingPeriod year = ReportingPeriod.Year(2022);
        result.Find(area: Area.Guangdong, period: year)!.Value.Number.Should().Be(3);
        result.Find(area: Area.Guangdong)!.Value.Number.Should().Be(11);
        result.Find(area: Area.China)!.Value.Number.Should().Be(31);
        result.Find()!.Value.Number.Should().Be(31);
        result.Find(area: Area.Tianjin).Should().BeNull();
        result.Find()!.Value.Should().Be(result[^1]);
        (result[^1].Area, result[^1].Period, result[^1].Indicator, result[^1].Label("sex"), result[^1].Dimensions.IsEmpty).Should().Be((null, null, null, null, true));
        result.Invoking(it => it.Find(period: year)).Should().Throw<ArgumentException>().WithMessage("*no grouping set with just these keys*");
        result.Invoking(it => it.Find(Flow)).Should().Throw<ArgumentException>();
        result.Invoking(it => it[result.Count]).Should().Throw<ArgumentOutOfRangeException>();
        default(AggregationRow).Dimensions.IsEmpty.Should().BeTrue();
    }

    // A city's figure stands for itself, and the province beside it is known to be larger.
    [Fact]
    public void ToMetrics_SeveralSets_HasOneOfEachRow()
    {
        AggregationResult result = Table.Run(AggregationPlan.Of(Flow).By(Dimension.Year).RollUp(Province, Dimension.Area()).Sum());
        result.By(Dimension.Year, Dimension.Area()).ToMetrics().Should().HaveCount(5);
        result.By(Dimension.Year, Province).ToMetrics().Select(metric => metric.ToString()).Should().Equal(
            "flow CN-BJ 2022: derived 4 in [4, 4] person; policy=default/1", "flow CN-GD 2022: derived 3 in [3, ∞) person; policy=default/1",
            "flow CN-BJ 2023: derived 16 in [16, 16] person; policy=default/1", "flow 440300 2023: derived 8 in [8, 8] person; policy=default/1");
        result.Invoking(it => it.ToMetrics()).Should().Throw<InvalidOperationException>().WithMessage("*sums several areas*");   // the rows of a year
        Table.Run(AggregationPlan.Of(Flow).By(Dimension.Year).GroupingSets([Province], [Dimension.Area()]).Sum()).ToMetrics().Should().HaveCount(9);
    }

    // The nation lies in no province, and yet is counted in the total; each set tells what it leaves out.
    [Fact]
    public void LeftOut_SeveralSets_AreAddedUp()
    {
        MetricTable table = MetricTable.From([Row(Flow, "CN", "2023", 100), Row(Flow, "CN-BJ", "2023", 4), Row(Flow, "CN-BJ", "2021/2025", 4)]);
        AggregationResult result = table.Run(AggregationPlan.Of(Flow).Cube(Province, Dimension.Year).Count());
        Told(result).Should().Equal("[area:province, year] CN-BJ 2023 1", "[area:province] CN-BJ  2", "[year]  2023 2", "[]   3");
        result.Plan.Scope.Sets.Select(set => result.By(set).LeftOutCount).Should().Equal(2L, 1L, 1L, 0L);
        result.LeftOutCount.Should().Be(4);
        result.AreasLeftOut.Should().Equal(Area.China);
        result.PeriodsLeftOut.Should().Equal(ReportingPeriod.Years(2021, 2025));
        result.By(Dimension.Year).AreasLeftOut.Should().BeEmpty();
    }

    [Fact]
    public void Explain_SeveralSets_HasALineForEach()
    {
        string[] lines = AggregationPlan.Of(Flow).RollUp(Province, Dimension.Year).Sum().Prepare(Table).Explain().Split('\n');
        lines.Should().HaveCount(3);
        lines[0].Should().StartWith("sum of flow by area:province, year: ").And.EndWith("; 4 groups.");
        lines[1].Should().StartWith("sum of flow by area:province: ").And.EndWith("; 2 groups.");
        lines[2].Should().StartWith("sum of flow: ").And.EndWith("; 1 group.");
    }

    // However the sets are found, in the rows or by adding up finer ones: those that leave rows out, or are coarser, make up no other.
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public void Run_AddedUpOrNot_IsTheSame(int fewestRows)
    {
        MetricTable table = MetricTable.From([.. Metrics(Table), Row(Flow, "CN-HK", "2022", 32), Row(Flow, "CN-HK", "2023-Q1", 64), Row(Flow, "CN-HK", "2021/2025", 128)]);
        PreparedAggregation prepared = AggregationPlan.Of(Flow)
            .GroupingSets([Country], [Province], [Dimension.Area()], [Dimension.Year], [Dimension.Area(), Dimension.Period], [Dimension.Year, Country], [])
            .Count().Prepare(table, new() { FewestRowsToFold = fewestRows });
        Told(prepared.Run()).Should().Equal(
            "[area:country] CN  5", "[area:province] CN-BJ  2", "[area:province] CN-GD  3", "[area:province] CN-HK  3",
            "[area] 440100  1", "[area] 440300  2", "[area] CN-BJ  2", "[area] CN-HK  3", "[year]  2022 4", "[year]  2023 3",
            "[area, period] 440100 2022 1", "[area, period] 440300 2022 1", "[area, period] 440300 2023 1", "[area, period] CN-BJ 2022 1", "[area, period] CN-BJ 2023 1",
            "[area, period] CN-HK 2021-01-01/2025-12-31 1", "[area, period] CN-HK 2022 1", "[area, period] CN-HK 2023-Q1 1",
            "[year, area:country] CN 2022 3", "[year, area:country] CN 2023 2", "[]   8");
    }

    [Fact]
    public void Explain_SumOfSmallerGroups_ReadsNoRows()
    {
        MetricTable table = new MetricTableBuilder(32).Area([.. Enumerable.Range(0, 32).Select(row => row % 2)], [Area.Beijing, Area.Tianjin])
            .Period(ReportingPeriod.Year(2023)).Value(Flow, [.. Enumerable.Range(0, 32).Select(row => (long)row)]).Build();
        PreparedAggregation prepared = AggregationPlan.Of(Flow).RollUp(Dimension.Area()).Sum().Prepare(table);
        prepared.Explain().Split('\n')[1].Should().Be("sum of flow: added up, exactly, from the 2 groups by (area); reads no rows; 1 group.");
        prepared.Run().Select(row => row.Number).Should().Equal(240, 256, 496);   // 0 + 2 + ... + 30, and each one more
    }

    [Fact]
    public void Enumerator_SetsWithoutRows_ArePassedOver()
    {
        MetricTable table = MetricTable.From([Row(Flow, "CN", "2023", 100)]);
        AggregationResult result = table.Run(AggregationPlan.Of(Flow).GroupingSets([Province], [], [Dimension.Quarter]).Sum());
        Told(result).Should().Equal("[]   100");
        using AggregationResult.Enumerator rows = result.GetEnumerator();
        (rows.MoveNext(), rows.MoveNext(), rows.MoveNext()).Should().Be((true, false, false));
        Told(MetricTable.From([]).Run(AggregationPlan.All.RollUp(Province).Sum())).Should().BeEmpty();
    }

    // Eight rows, in a buffer that has held them once: nothing more is taken.
    [Fact]
    public void Run_IntoABuffer_TakesNoMemory()
    {
        PreparedAggregation prepared = AggregationPlan.Of(Flow).RollUp(Country, Province, Dimension.Year).Sum().Prepare(Table, new() { Threads = 1 });
        var buffer = new AggregationBuffer();
        decimal Sum()
        {
            decimal sum = 0;
            foreach (AggregationRow row in prepared.Run(buffer))
            {
                sum += row.Number!.Value;
            }

            return sum;
        }

        Sum().Should().Be(31 * 4);
        Allocations.Of(() => Sum()).Should().Be(0);
        Sum().Should().Be(31 * 4);
    }

    private static IEnumerable<string> Told(AggregationResult result) => result.Select(row => $"{row.Dimensions} {row.Area?.Code.ToString()} {row.Period} {row.Number}");

    private static TalentMetric[] Metrics(MetricTable table) => [.. table.Run(AggregationPlan.All.By(Dimension.Indicator, Dimension.Area(), Dimension.Period).Sum()).ToMetrics()];

    private static TalentMetric Row(Indicator indicator, string area, string period, decimal number) =>
        TalentMetric.At(indicator, Area.Of(area), ReportingPeriod.Parse(period), Quantity.Exact(number, indicator.Unit));
}
