using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>Answers worked by hand.</summary>
public class MetricTableTests
{
    private static readonly Indicator Agencies = Indicator.Stock("agencies", "Agencies", Unit.Institution);
    private static readonly Indicator Attorneys = Indicator.Stock("attorneys", "Attorneys", Unit.Person);
    private static readonly Indicator Licences = Indicator.Flow("licences", "Licences issued", Unit.Licence);
    private static readonly ReportingPeriod End2022 = YearEnd.Of(2022);
    private static readonly ReportingPeriod End2023 = YearEnd.Of(2023);
    private static readonly Area Lyon = Area.Define("X-LYON", "Lyon", Area.Of("FR"));

    [Fact]
    public void Run_CitiesByProvinceAndYear_AddsUp()
    {
        MetricTable table = MetricTable.From(
        [
            At(Agencies, Area.Shenzhen, End2023, Quantity.Exact(311, Unit.Institution)),
            At(Agencies, Area.Guangzhou, End2023, Quantity.Exact(250, Unit.Institution)),
            At(Agencies, Area.Shenzhen, End2022, Quantity.Exact(290, Unit.Institution)),
            At(Agencies, Area.Beijing, End2023, Quantity.Exact(805, Unit.Institution)),
            At(Attorneys, Area.Beijing, End2023, Quantity.Exact(9_000, Unit.Person)),
        ]);
        AggregationPlan plan = AggregationPlan.Of(Agencies).By(Dimension.Area(AreaLevel.Province), Dimension.Year).Sum();

        AggregationResult result = table.Run(plan);

        // By code CN-BJ comes before CN-GD; 311 + 250 = 561.
        result.Select(row => row.ToString()).Should().Equal(
            "CN-BJ 2023: derived 805 in [805, 805] institution; policy=default/1 (1 figure)",
            "CN-GD 2022: derived 290 in [290, 290] institution; policy=default/1 (1 figure, not known to be the whole)",
            "CN-GD 2023: derived 561 in [561, 561] institution; policy=default/1 (2 figures, not known to be the whole)");
        result.Find(area: Area.Guangdong, period: ReportingPeriod.Year(2023))!.Value.Value.Nominal.Should().Be(561);
        result.ToString().Should().Be("sum of agencies by area:province, year: 3 rows");
        table.ToString().Should().Be("5 rows, 2 indicators, default/1");
    }

    // Each end of a sum is the sum of the ends: open where one is open, absent where one is absent.
    public static TheoryData<Quantity[], string, decimal?> Sums() => new()
    {
        { [Quantity.Exact(9, Unit.Person)], "[9, 9]", 9m },
        { [Quantity.Exact(9, Unit.Person), Quantity.Exact(3, Unit.Person)], "[12, 12]", 12m },
        { [Quantity.Rounded(690_000, Unit.Person), Quantity.Exact(1, Unit.Person)], "[685001, 695001)", 690_001m },
        { [Quantity.MoreThan(10, Unit.Person), Quantity.Exact(5, Unit.Person)], "(15, ∞)", null },
        { [Quantity.AtLeast(10, Unit.Person), Quantity.Exact(5, Unit.Person)], "[15, ∞)", 15m },
        { [Quantity.AtMost(10, Unit.Person), Quantity.AtLeast(5, Unit.Person)], "[5, ∞)", 15m },
        { [Quantity.LessThan(10, Unit.Person), Quantity.Exact(5, Unit.Person)], "[5, 15)", null },
        { [Quantity.Between(50, 60, Unit.Person), Quantity.Exact(1, Unit.Person)], "[51, 61]", null },
        { [Quantity.Nearly(2_000, Unit.Person), Quantity.Exact(0, Unit.Person)], "(1800, 2000)", null },
        { [Quantity.Several(Unit.Person), Quantity.Several(Unit.Person)], "[4, ∞)", null },
        { [Quantity.Exact(9_223_372_036_854_775_807m, Unit.Yuan), Quantity.Exact(9_223_372_036_854_775_807m, Unit.Yuan)], "[18446744073709551614, 18446744073709551614]", 18_446_744_073_709_551_614m },
        { [Quantity.Exact(0.1m, Unit.Person), Quantity.Exact(0.20m, Unit.Person), Quantity.Exact(-0.3m, Unit.Person)], "[0, 0]", 0m },
    };

    [Theory, MemberData(nameof(Sums))]
    public void Sum_Figures_AddsEndsAndPrintedNumbers(Quantity[] figures, string bounds, decimal? nominal)
    {
        AggregationRow row = Total(figures, MissingValues.Undefined);
        row.Value.Bounds.ToString().Should().Be(bounds);
        row.Value.Nominal.Should().Be(nominal);
        row.Value.Unit.Should().Be(figures[0].Unit);
        row.Count.Should().Be(figures.Length);
    }

    [Fact]
    public void Sum_TrailingZeros_MakeNoDifference()
    {
        decimal one = Total([Quantity.Exact(1.50m, Unit.Yuan), Quantity.Exact(2.5m, Unit.Yuan)], MissingValues.Undefined).Value.Nominal!.Value;
        decimal other = Total([Quantity.Exact(1.5m, Unit.Yuan), Quantity.Exact(2.500m, Unit.Yuan)], MissingValues.Undefined).Value.Nominal!.Value;
        decimal.GetBits(one).Should().Equal(decimal.GetBits(other)).And.Equal(decimal.GetBits(4m));
    }

    [Fact]
    public void From_Policy_GivesTheBounds()
    {
        TalentMetric[] rows = [At(Attorneys, Area.China, End2023, Quantity.Rounded(860_000, Unit.Person))];
        AggregationPlan plan = AggregationPlan.Of(Attorneys).By(Dimension.Period).Sum();
        MetricTable.From(rows, BoundPolicy.Strict).Run(plan)[0].Value.Bounds.ToString().Should().Be("[0, ∞)");
        Quantity wide = MetricTable.From(rows, BoundPolicy.Wide).Run(plan)[0].Value;
        wide.Bounds.ToString().Should().Be("[855000, 870000)");
        wide.Policy.Should().Be(BoundPolicy.Wide);
    }

    // 2023: Q1 10 + Q2 20 = 30 in Guangdong; Q1 5 in Beijing.
    [Fact]
    public void Sum_QuartersByYear_AddsFlows()
    {
        MetricTable table = MetricTable.From(
        [
            At(Licences, Area.Guangdong, ReportingPeriod.Quarter(2023, 1), Quantity.Exact(10, Unit.Licence)),
            At(Licences, Area.Guangdong, ReportingPeriod.Quarter(2023, 2), Quantity.Exact(20, Unit.Licence)),
            At(Licences, Area.Beijing, ReportingPeriod.Quarter(2023, 1), Quantity.Exact(5, Unit.Licence)),
            At(Licences, Area.Beijing, ReportingPeriod.Quarter(2024, 1), Quantity.Exact(7, Unit.Licence)),
        ]);
        Numbers(table, AggregationPlan.Of(Licences).By(Dimension.Year, Dimension.Area()).Sum())
            .Should().Equal("CN-BJ 2023 = 5", "CN-GD 2023 = 30", "CN-BJ 2024 = 7");
        Numbers(table, AggregationPlan.Of(Licences).By(Dimension.Area()).Sum()).Should().Equal("CN-BJ = 12", "CN-GD = 30");
        Numbers(table, AggregationPlan.Of(Licences).By(Dimension.Year).Count()).Should().Equal("2023 = 3", "2024 = 1");
        Numbers(table, AggregationPlan.All.Count()).Should().Equal("all = 4");
    }

    // The stock of a year is that of its last date, here summed over the cities of a province.
    [Fact]
    public void Last_StocksByProvinceAndYear_TakesTheLastDate()
    {
        ReportingPeriod june = ReportingPeriod.Parse("2023-06-30");
        MetricTable table = MetricTable.From(
        [
            At(Agencies, Area.Shenzhen, End2023, Quantity.Exact(311, Unit.Institution)),
            At(Agencies, Area.Guangzhou, End2023, Quantity.Exact(250, Unit.Institution)),
            At(Agencies, Area.Shenzhen, june, Quantity.Exact(300, Unit.Institution)),
            At(Agencies, Area.Guangzhou, june, Quantity.Exact(240, Unit.Institution)),
        ]);
        AggregationScope scope = AggregationPlan.Of(Agencies).By(Dimension.Area(AreaLevel.Province), Dimension.Year);
        Numbers(table, scope.Last()).Should().Equal("CN-GD 2023 = 561");
        Numbers(table, scope.First()).Should().Equal("CN-GD 2023 = 540");
    }

    [Fact]
    public void Last_AreaWithoutTheLastDate_CountsAsMissing()
    {
        MetricTable table = MetricTable.From(
        [
            At(Agencies, Area.Shenzhen, End2023, Quantity.Exact(311, Unit.Institution)),
            At(Agencies, Area.Guangzhou, ReportingPeriod.Parse("2023-06-30"), Quantity.Exact(240, Unit.Institution)),
        ]);
        AggregationScope scope = AggregationPlan.Of(Agencies).By(Dimension.Area(AreaLevel.Province), Dimension.Year);
        AggregationRow row = table.Run(scope.Last()).Should().ContainSingle().Subject;
        (row.IsDefined, row.Reason, row.Count, row.Missing).Should().Be((false, UndefinedReason.Missing, 1, 1));
        table.Run(scope.Last(MissingValues.LeftOut))[0].Value.Nominal.Should().Be(311);
    }

    [Fact]
    public void Sum_MissingFigure_IsUndefinedOrLeftOutAsAsked()
    {
        TalentMetric[] rows =
        [
            At(Attorneys, Area.Beijing, End2023, Quantity.Exact(9, Unit.Person)),
            TalentMetric.Missing(Attorneys, Area.Tianjin, End2023, MissingReason.NotCollected),
            At(Attorneys, Area.Beijing, End2022, Quantity.Exact(8, Unit.Person)),
        ];
        AggregationScope scope = AggregationPlan.Of(Attorneys).By(Dimension.Period);
        MetricTable table = MetricTable.From(rows);

        table.Run(scope.Sum()).Select(row => row.ToString()).Should().Equal(
            "2022-12-31: derived 8 in [8, 8] person; policy=default/1 (1 figure)",
            "2023-12-31: undefined: Missing, 1 of 2 figures are missing (1 figure, 1 missing)");
        table.Run(scope.Sum(MissingValues.LeftOut))[1].ToString().Should().Be(
            "2023-12-31: derived 9 in [9, 9] person; policy=default/1 (1 figure, 1 missing)");
        table.Run(scope.Count())[1].Should().Match<AggregationRow>(row => row.Value.Nominal == 1 && row.Missing == 1);
        table.Run(scope.Sum())[1].Invoking(row => row.Value).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData(MissingReason.NotPublished, UndefinedReason.Missing)]
    [InlineData(MissingReason.NotApplicable, UndefinedReason.Missing)]
    [InlineData(MissingReason.Suppressed, UndefinedReason.Suppressed)]
    public void Sum_AllMissing_IsNeverZero(MissingReason missing, UndefinedReason reason)
    {
        MetricTable table = MetricTable.From([TalentMetric.Missing(Attorneys, Area.Tianjin, End2023, missing)]);
        AggregationRow row = table.Run(AggregationPlan.All.By(Dimension.Period).Sum(MissingValues.LeftOut)).Should().ContainSingle().Subject;
        (row.Reason, row.Count, row.Missing).Should().Be((reason, 0, 1));
    }

    // A confidential figure is there, and is not used.
    [Fact]
    public void Sum_ConfidentialFigure_IsSuppressed()
    {
        TalentMetric secret = At(Attorneys, Area.Tianjin, End2023, Quantity.Exact(2, Unit.Person)) with { Attributes = new() { Confidentiality = Confidentiality.SmallCounts } };
        MetricTable table = MetricTable.From([secret, At(Attorneys, Area.Beijing, End2023, Quantity.Exact(9, Unit.Person))]);
        AggregationScope scope = AggregationPlan.Of(Attorneys).By(Dimension.Period);
        table.Run(scope.Sum())[0].Reason.Should().Be(UndefinedReason.Suppressed);
        table.Run(scope.Sum(MissingValues.LeftOut))[0].Value.Nominal.Should().Be(9);
    }

    // One observation told twice is one; a figure beside "not published" stands.
    [Fact]
    public void Sum_RepeatedRow_CountsOnce()
    {
        TalentMetric beijing = At(Attorneys, Area.Beijing, End2023, Quantity.Exact(9, Unit.Person));
        MetricTable table = MetricTable.From([beijing.CitedFrom("a"), beijing.CitedFrom("b"), TalentMetric.Missing(Attorneys, Area.Beijing, End2023)]);
        AggregationRow row = table.Run(AggregationPlan.Of(Attorneys).By(Dimension.Period).Sum())[0];
        (row.Value.Nominal, row.Count, row.Missing).Should().Be((9m, 1, 0));
        table.RowCount.Should().Be(3);
    }

    // What no province counts is left out and told: the nation, the Greater Bay Area. Hong Kong is a province-level area.
    [Fact]
    public void Run_AreasAboveTheLevel_AreLeftOutAndTold()
    {
        MetricTable table = MetricTable.From(new[] { Area.China, Area.GreaterBayArea, Area.HongKong, Area.Shenzhen, Lyon }
            .Select((area, index) => At(Attorneys, area, End2023, Quantity.Exact(1 + index, Unit.Person))));
        AggregationResult provinces = table.Run(AggregationPlan.Of(Attorneys).By(Dimension.Area(AreaLevel.Province), Dimension.Period).Sum());
        provinces.Select(row => $"{row.Area!.Code} {row.Value.Nominal}").Should().Equal("CN-GD 4", "CN-HK 3", "X-LYON 5");
        provinces.AreasLeftOut.Should().Equal(Area.China, Area.GreaterBayArea);
        provinces.LeftOutCount.Should().Be(2);
        provinces.PeriodsLeftOut.Should().BeEmpty();
        provinces.ToString().Should().EndWith(": 3 rows, 2 observations left out");
    }

    // China's figures do not count Hong Kong.
    [Fact]
    public void Run_HongKongByCountry_IsNotInChina()
    {
        MetricTable table = MetricTable.From(new[] { Area.HongKong, Area.Beijing, Area.Tianjin }
            .Select(area => At(Attorneys, area, End2023, Quantity.Exact(1, Unit.Person))));
        AggregationResult countries = table.Run(AggregationPlan.Of(Attorneys).By(Dimension.Area(AreaLevel.Country), Dimension.Period).Sum());
        countries.Should().ContainSingle().Which.Value.Nominal.Should().Be(2);
        countries.AreasLeftOut.Should().Equal(Area.HongKong);
        table.Run(AggregationPlan.Of(Attorneys).By(Dimension.Area(AreaLevel.World), Dimension.Period).Sum())[0].Value.Nominal.Should().Be(3);
    }

    [Fact]
    public void Run_PeriodsBeyondAYear_AreLeftOutAndTold()
    {
        string[] periods = ["2021/2025", "2023-01-01/..", "2023", "2022-07-01/2023-06-30"];
        MetricTable table = MetricTable.From(periods.Select(period => At(Licences, Area.China, ReportingPeriod.Parse(period), Quantity.Exact(1, Unit.Licence))));
        AggregationResult years = table.Run(AggregationPlan.Of(Licences).By(Dimension.Year).Sum());
        years.Should().ContainSingle().Which.Period.Should().Be(ReportingPeriod.Year(2023));
        years.PeriodsLeftOut.Select(period => period.ToString()).Should().Equal("2021-01-01/2025-12-31", "2022-07-01/2023-06-30", "2023-01-01/..");
        years.LeftOutCount.Should().Be(3);
    }

    [Fact]
    public void Run_EmptyTable_GivesNoRows()
    {
        MetricTable table = MetricTable.From([]);
        table.Run(AggregationPlan.All.Sum()).Should().BeEmpty();
        table.Run(AggregationPlan.All.Count()).Should().BeEmpty();
        table.Run(AggregationPlan.Of(Agencies).By(Dimension.Area(), Dimension.Period).Last(MissingValues.Refused)).Should().BeEmpty();
        MetricTable.From([At(Attorneys, Area.China, End2023, Quantity.Exact(1, Unit.Person))]).Run(AggregationPlan.Of(Agencies).Last()).Should().BeEmpty();
    }

    [Fact]
    public void Prepare_Run_GivesTheSameAnswerEachTime()
    {
        PreparedAggregation prepared = AggregationPlan.All.Count().Prepare(MetricTable.From([At(Attorneys, Area.China, End2023, Quantity.Exact(1, Unit.Person))]));
        prepared.Run().Should().Equal(prepared.Run());
        (prepared.IsRefused, prepared.ToString()).Should().Be((false, "count of all indicators: ready"));
    }

    [Fact]
    public void From_BadRows_Throws()
    {
        FluentActions.Invoking(() => MetricTable.From(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MetricTable.From([null!])).Should().Throw<ArgumentException>().WithMessage("Row 0: it is null*");
        TalentMetric[] twoDefinitions =
        [
            At(Attorneys, Area.China, End2023, Quantity.Exact(1, Unit.Person)),
            At(Indicator.Flow("attorneys", "Attorneys", Unit.Person), Area.China, End2023, Quantity.Exact(1, Unit.Person)),
        ];
        FluentActions.Invoking(() => MetricTable.From(twoDefinitions)).Should().Throw<ArgumentException>().WithMessage("Row 1: attorneys CN*one definition*");
    }

    private static AggregationRow Total(Quantity[] figures, MissingValues missing)
    {
        Indicator flow = Indicator.Flow("flow", "Flow", figures[0].Unit);
        return MetricTable.From(figures.Select((figure, index) => At(flow, Area.Beijing, ReportingPeriod.Year(2000 + index), figure)))
            .Run(AggregationPlan.Of(flow).Sum(missing)).Should().ContainSingle().Subject;
    }

    private static TalentMetric At(Indicator indicator, Area area, ReportingPeriod period, Quantity figure) => TalentMetric.At(indicator, area, period, figure);

    private static IEnumerable<string> Numbers(MetricTable table, AggregationPlan plan) =>
        table.Run(plan).Select(row => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.ToString().Split(':')[0]} = {row.Value.Nominal}"));
}
