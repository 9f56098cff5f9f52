using IpTalent.Domain.Aggregation;
using Known = IpTalent.Domain.Indicators;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>How a plan reads, when two are equal, and what the plan alone refuses.</summary>
public class AggregationPlanTests
{
    private static readonly Indicator Agencies = Indicator.Stock("agencies", "Agencies", Unit.Institution);
    private static readonly Indicator Attorneys = Indicator.Stock("attorneys", "Attorneys", Unit.Person);
    private static readonly Indicator Licences = Indicator.Flow("licences", "Licences issued", Unit.Licence);
    private static readonly Indicator Trained = Indicator.Flow("trained", "Distinct persons trained", Unit.Person) with { DeclaredAdditivity = Additivity.None with { OverAreas = true } };
    private static readonly Indicator Density = Indicator.PerUnit("density", "Attorneys per 10,000", Unit.Person.Per(10_000, Unit.Person));
    private static readonly Indicator Share = Indicator.PerUnit("share", "Share of the nation", Unit.Percent) with { DeclaredAdditivity = Additivity.None with { OverAreas = true } };

    public static TheoryData<string, AggregationPlan> Texts() => new()
    {
        { "sum of agencies by area:province, year", AggregationPlan.Of(Agencies).By(Dimension.Area(AreaLevel.Province), Dimension.Year).Sum() },
        { "last of agencies, attorneys by indicator, area, period, missing left out", AggregationPlan.Of(Attorneys, Agencies).By(Dimension.Indicator, Dimension.Area(), Dimension.Period).Last(MissingValues.LeftOut) },
        { "first of all indicators by indicator, missing refused", AggregationPlan.All.By(Dimension.Indicator).First(MissingValues.Refused) },
        { "count of all indicators", AggregationPlan.All.Count() },
        { "count of agencies by area, year", AggregationPlan.Of(Agencies).By(Dimension.Area()).By(Dimension.Year).Count() },
    };

    [Theory, MemberData(nameof(Texts))]
    public void ToString_Plan_ReadsAsAQuestion(string text, AggregationPlan plan) => plan.ToString().Should().Be(text);

    [Fact]
    public void Equals_SameQuestion_IsEqual()
    {
        AggregationPlan one = AggregationPlan.Of(Agencies, Attorneys).By(Dimension.Indicator, Dimension.Area(AreaLevel.Province)).Sum();
        AggregationPlan same = AggregationPlan.Of(Attorneys, Agencies).By(Dimension.Indicator).By(Dimension.Area(AreaLevel.Province)).Sum(MissingValues.Undefined);
        one.Should().Be(same);
        (one == same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        AggregationPlan.All.Sum().Should().Be(AggregationPlan.All.Sum());
    }

    [Fact]
    public void Equals_AnotherQuestion_IsNot()
    {
        AggregationScope scope = AggregationPlan.Of(Agencies).By(Dimension.Area(AreaLevel.Province), Dimension.Year);
        new[]
        {
            scope.Sum(), scope.Count(), scope.First(), scope.Last(), scope.Sum(MissingValues.LeftOut), scope.Sum(MissingValues.Refused),
            AggregationPlan.Of(Attorneys).By(Dimension.Area(AreaLevel.Province), Dimension.Year).Sum(),
            AggregationPlan.All.By(Dimension.Area(AreaLevel.Province), Dimension.Year).Sum(),
            AggregationPlan.Of(Agencies).By(Dimension.Area(AreaLevel.Country), Dimension.Year).Sum(),
            AggregationPlan.Of(Agencies).By(Dimension.Area(), Dimension.Year).Sum(),
            AggregationPlan.Of(Agencies).By(Dimension.Area(AreaLevel.Province), Dimension.Period).Sum(),
            AggregationPlan.Of(Agencies).By(Dimension.Year, Dimension.Area(AreaLevel.Province)).Sum(),
            AggregationPlan.Of(Agencies with { Name = "Offices" }).By(Dimension.Area(AreaLevel.Province), Dimension.Year).Sum(),
        }.Should().OnlyHaveUniqueItems();
    }

    // Each refused plan beside the nearest one that is not.
    public static TheoryData<AggregationPlan, string> Refused() => new()
    {
        { AggregationPlan.Of(Agencies).By(Dimension.Area()).Sum(), "NotAdditive" },
        { AggregationPlan.Of(Agencies).By(Dimension.Area(), Dimension.Year).Sum(), "" },
        { AggregationPlan.Of(Agencies).By(Dimension.Area()).Last(), "" },
        { AggregationPlan.Of(Agencies).First(), "" },
        { AggregationPlan.Of(Licences).Sum(), "" },
        { AggregationPlan.Of(Trained).By(Dimension.Area()).Sum(), "NotAdditive" },
        { AggregationPlan.Of(Trained).By(Dimension.Period).Sum(), "" },
        { AggregationPlan.Of(Density).By(Dimension.Area(), Dimension.Period).Sum(), "NotAdditive" },
        { AggregationPlan.Of(Density).By(Dimension.Area(), Dimension.Year).Last(), "" },
        { AggregationPlan.Of(Density).By(Dimension.Year).Last(), "NotAdditive" },
        { AggregationPlan.Of(Density).Count(), "" },
        { AggregationPlan.Of(Share).By(Dimension.Period).Sum(), "" },
        { AggregationPlan.Of(Share).Sum(), "NotAdditive" },
        { AggregationPlan.Of(Agencies, Attorneys).By(Dimension.Period).Sum(), "UnitMismatch" },
        { AggregationPlan.Of(Agencies, Attorneys).By(Dimension.Indicator, Dimension.Period).Sum(), "" },
        { AggregationPlan.Of(Agencies, Attorneys).By(Dimension.Period).Count(), "" },
        { AggregationPlan.Of(Attorneys, Known.Population).By(Dimension.Period).Sum(), "OverlappingParts" },
        { AggregationPlan.Of(Attorneys, Known.Population.With(IndicatorRelationKind.Unrelated, Attorneys.Code)).By(Dimension.Period).Sum(), "" },
        { AggregationPlan.Of(Attorneys, Known.Population).By(Dimension.Period).Mean(), "" },
        { AggregationPlan.Of(Attorneys, Known.Population).By(Dimension.Indicator, Dimension.Period).Sum(), "" },
        { AggregationPlan.Of(Attorneys, Trained).By(Dimension.Period).Sum(), "NotAdditive" },
        { AggregationPlan.Of(Known.PractisingAttorneys, Known.CertificateHolders).By(Dimension.Period).Sum(), "OverlappingParts" },
        { AggregationPlan.Of(Known.PractisingAttorneys, Known.CertificateHolders).By(Dimension.Indicator, Dimension.Period).Sum(), "" },
        { AggregationPlan.Of(Known.IpTalentTotal, Known.ServiceEmployees).By(Dimension.Period).Last(), "OverlappingParts" },
        { AggregationPlan.Of(Known.RdPersonnelFte, Known.RdPersonnelHeadcount).By(Dimension.Period).Sum(), "UnitMismatch, NotAdditive, OverlappingParts" },
        { AggregationPlan.All.Sum(), "" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void Refusals_PlanAlone_TellWhatIsWrong(AggregationPlan plan, string reasons) =>
        string.Join(", ", plan.Refusals.Select(refusal => refusal.Reason)).Should().Be(reasons);

    [Fact]
    public void Refusals_StockOverTime_SayWhatWouldBeRight()
    {
        Refusal refusal = AggregationPlan.Of(Agencies).By(Dimension.Area()).Sum().Refusals.Should().ContainSingle().Subject;
        refusal.ToString().Should().Be("NotAdditive: agencies is a level at a date, and would be summed over whatever dates the table holds; ask for First() or Last(), or group by Dimension.Period");
        refusal.Message.In("zh").Should().Be("agencies是时点数，却要对表中所有时点求和");
        refusal.Instead.In("zh").Should().Be("改用 First() 或 Last()，或按 Dimension.Period 分组");
    }

    [Fact]
    public void Refusals_IndicatorsThatNobodyRelates_SayHowManyPairsAndWhatWouldBeRight()
    {
        Indicator examiners = Known.Examiners;
        Refusal refusal = AggregationPlan.Of(Attorneys, Known.Population, examiners).By(Dimension.Period).Sum().Refusals.Should().ContainSingle().Subject;
        refusal.ToString().Should().Be("OverlappingParts: nothing declares that attorneys and cnipa-examiners count different things, and they would be summed together; and so of 2 more pairs; "
            + "group by Dimension.Indicator, or declare them IndicatorRelationKind.Unrelated");
        refusal.Message.In("zh").Should().Be("未声明attorneys与cnipa-examiners的统计对象互不重叠，却要合并求和；另有2对指标如此");
    }

    [Theory, MemberData(nameof(Refused))]
    public void Refusals_EachOne_SpeaksBothLanguages(AggregationPlan plan, string _) =>
        plan.Refusals.SelectMany(refusal => new[] { refusal.Message, refusal.Instead }).Where(text => !text.Has("en") || !text.Has("zh")).Should().BeEmpty();

    [Fact]
    public void Run_RefusedPlan_Throws()
    {
        AggregationPlan plan = AggregationPlan.Of(Agencies).By(Dimension.Area()).Sum();
        MetricTable table = MetricTable.From([]);
        AggregationRefusedException exception = table.Invoking(it => it.Run(plan)).Should().Throw<AggregationRefusedException>()
            .WithMessage("'sum of agencies by area' is refused. NotAdditive: agencies is a level*").Which;
        exception.Plan.Should().Be(plan);
        exception.Refusals.Should().Equal(plan.Refusals);
        plan.Prepare(table).IsRefused.Should().BeTrue();
        plan.Prepare(table).ToString().Should().Be("sum of agencies by area: refused (NotAdditive)");
    }

    // The table knows that licences is a stock; the plan was made with another definition of the code.
    [Fact]
    public void Prepare_PlanForAnotherDefinition_IsJudgedByThatOfTheTable()
    {
        Indicator stock = Indicator.Stock("licences", "Licences", Unit.Licence);
        AggregationPlan plan = AggregationPlan.Of(Licences).By(Dimension.Area()).Sum();
        MetricTable table = MetricTable.From([TalentMetric.At(stock, Area.China, YearEnd.Of(2023), 5)]);
        plan.Refusals.Should().BeEmpty();
        plan.Prepare(table).Refusals.Select(refusal => refusal.Reason).Should().Equal(UndefinedReason.NotAdditive);
    }

    [Fact]
    public void Of_BadIndicators_Throws()
    {
        FluentActions.Invoking(() => AggregationPlan.Of()).Should().Throw<ArgumentException>().WithMessage("*one indicator or more*");
        FluentActions.Invoking(() => AggregationPlan.Of(Agencies, Agencies)).Should().Throw<ArgumentException>().WithMessage("*'agencies' comes twice*");
        FluentActions.Invoking(() => AggregationPlan.Of(Agencies, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AggregationPlan.Of((IEnumerable<Indicator>)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void By_BadDimensions_Throws()
    {
        AggregationPlan.All.Invoking(all => all.By(Dimension.Year, Dimension.Period)).Should().Throw<ArgumentException>().WithMessage("*once by time*not by year and by period*");
        AggregationPlan.All.Invoking(all => all.By(Dimension.Area()).By(Dimension.Area(AreaLevel.Province))).Should().Throw<ArgumentException>();
        AggregationPlan.All.Invoking(all => all.By(Dimension.Indicator, Dimension.Indicator)).Should().Throw<ArgumentException>();
        AggregationPlan.All.Invoking(all => all.By(Dimension.Year, null!)).Should().Throw<ArgumentNullException>();
        AggregationPlan.All.Invoking(all => all.By((IEnumerable<Dimension>)null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory, InlineData(AreaLevel.Unknown), InlineData((AreaLevel)99)]
    public void Area_NoLevel_Throws(AreaLevel level) =>
        FluentActions.Invoking(() => Dimension.Area(level)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Sum_NoSuchMissingValues_Throws() =>
        AggregationPlan.All.Invoking(all => all.Sum((MissingValues)7)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Prepare_Null_Throws()
    {
        AggregationPlan.All.Sum().Invoking(plan => plan.Prepare(null!)).Should().Throw<ArgumentNullException>();
        MetricTable.From([]).Invoking(table => table.Run(null!)).Should().Throw<ArgumentNullException>();
    }
}
