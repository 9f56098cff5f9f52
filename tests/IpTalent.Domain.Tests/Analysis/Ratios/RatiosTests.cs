using IpTalent.Domain.Tests.Results;
using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Shares, ratios, rates and claims by hand.</summary>
public partial class RatiosTests
{
    private static readonly Indicator Senior = Indicator.Stock("senior-attorneys", "Senior attorneys", Unit.Person).With(IndicatorRelationKind.PartOf, "attorneys");

    public static TheoryData<string, string, string, string> Shares => new()
    {
        { "exact 9 person", "exact 48 person", "[0.1875, 0.1875]", "nine academicians of 48" },
        { "exact 0 person", "exact 48 person", "[0, 0]", "nobody" },
        { "exact 48 person", "exact 48 person", "[1, 1]", "all" },
        { "between [40, 60] person", "between [50, 80] person", "[0.5, 1]", "clipped at the whole, which is attained" },
        { "more-than 24 person", "exact 48 person", "(0.5, 1]", "the whole is the upper end" },
        { "exact 24 person", "more-than 30 person", "(0, 0.8)", "a whole without end" },
        { "exact 5 person", "less-than 100 person", "(0.05, 1]", "the whole is no smaller than its part" },
        { "exact 5 person", "at-least 0 person", "(0, 1]", "a whole of which nothing is said" },
    };

    [Theory, MemberData(nameof(Shares))]
    public void Share_Figures_IsTheRange(string part, string whole, string expected, string remark) =>
        Ratios.Share(Q(part), Q(whole)).Bounds.Should().Be(Interval.Parse(expected), remark);

    [Theory]
    [InlineData("exact 50 person", "exact 48 person", UndefinedReason.SubsetExceedsTotal)]
    [InlineData("exact 48 person", "less-than 48 person", UndefinedReason.SubsetExceedsTotal)]
    [InlineData("exact 0 person", "exact 0 person", UndefinedReason.DivisorMayBeZero)]
    [InlineData("exact -1 CNY", "exact 5 CNY", UndefinedReason.NegativeValue)]
    [InlineData("exact 1 CNY", "exact -5 CNY", UndefinedReason.NegativeValue)]
    [InlineData("exact 1 person", "exact 5 licence", UndefinedReason.UnitMismatch)]
    public void Share_WithoutMeaning_SaysWhy(string part, string whole, UndefinedReason reason) =>
        Ratios.Share(Q(part), Q(whole)).Reason.Should().Be(reason);

    [Fact]
    public void Share_OfDecimals_IsExact()
    {
        Ratios.Share(9, 48).Value.Should().Be(0.1875m);
        Ratios.Share(49, 48).Reason.Should().Be(UndefinedReason.SubsetExceedsTotal);
        Ratios.Share(decimal.MaxValue, decimal.MaxValue).Value.Should().Be(1);
    }

    [Fact]
    public void Share_Records_NeedsADeclaredWhole()
    {
        TalentMetric city = Stock(2023, 9) with { Area = Area.Shenzhen };
        TalentMetric province = Stock(2023, 48);
        Ratios.Share(city, province).FromPrinted.Should().Be(0.1875m);
        Ratios.Share(Stock(2023, 9) with { Indicator = Senior }, province).FromPrinted.Should().Be(0.1875m);
        Ratios.Share(Examples.Academicians, Examples.Members).Bounds.Should().Be(Interval.Point(0.1875m));

        Ratios.Share(province, city).Reason.Should().Be(UndefinedReason.NoSubsetDeclared, "the province is no part of the city");
        Ratios.Share(province, province).Reason.Should().Be(UndefinedReason.NoSubsetDeclared, "nothing is a part of itself here");
        Ratios.Share(province with { Indicator = Attorneys with { Code = "employees" } }, province).Reason.Should().Be(UndefinedReason.NoSubsetDeclared);
        Ratios.Share(Stock(2022, 9) with { Area = Area.Shenzhen }, province).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Ratios.Share(city.UnderDefinition("1"), province.UnderDefinition("2")).Reason.Should().Be(UndefinedReason.DefinitionDiffers);
        Ratios.Share(Gap(2023) with { Area = Area.Shenzhen }, province).Reason.Should().Be(UndefinedReason.Missing);
        Ratios.Share(Gap(2023, MissingReason.Suppressed) with { Area = Area.Shenzhen }, province).Reason.Should().Be(UndefinedReason.Suppressed);
        Indicator rate = Indicator.PerUnit("per-10000", "Per 10,000", Unit.Patent.Per(10_000, Unit.Person));
        Ratios.Share(TalentMetric.At(rate, Area.Shenzhen, YearEnd.Of(2023), 9m), TalentMetric.At(rate, Area.Guangdong, YearEnd.Of(2023), 48m))
            .Reason.Should().Be(UndefinedReason.NotAdditive);
    }

    [Fact]
    public void Ratio_PersonTimesPerTask_ExcludesItsPrintedQuotient()
    {
        // 1,100 / 800 and 1,200 / 700, both ends excluded by the words; 1,200 / 700 itself is the upper one
        Derived<Quantity> ratio = Ratios.Ratio(Quantity.Nearly(1_200, Unit.PersonTime), Quantity.Over(700, Unit.Task));
        ratio.Bounds.Shown(3).Should().Be(Interval.Open(1.375m, 1.715m));
        ratio.Bounds.LowerKind.Should().Be(EndKind.Open);
        ratio.FromPrinted.Should().BeNull();
        ratio.Value.Unit.Code.Should().Be("person-time/task");
        ratio.Detail!.In("zh").Should().Contain("1.715人次/项");
        Ratios.Ratio(Quantity.Exact(1_200, Unit.PersonTime), Quantity.Exact(700, Unit.Task)).FromPrinted.Should().BeApproximately(1.7142857m, 1e-6m);
    }

    [Theory]
    [InlineData("exact 6 person", "exact 3 person", "ratio", "[2, 2]")]
    [InlineData("exact 6 person", "more-than 3 person", "ratio", "(0, 2)")]
    [InlineData("exact -6 CNY", "between [-3, -2] CNY", "ratio", "[2, 3]")]
    [InlineData("exact 6 fraction", "exact 3 fraction", "ratio", "[2, 2]")]
    public void Ratio_Figures_IsTheRange(string a, string b, string unit, string expected)
    {
        Derived<Quantity> ratio = Ratios.Ratio(Q(a), Q(b));
        ratio.Bounds.Should().Be(Interval.Parse(expected));
        ratio.Value.Unit.Code.Should().Be(unit);
    }

    [Fact]
    public void RatioAndRate_WithoutMeaning_SayWhy()
    {
        Ratios.Ratio(6, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.Ratio(decimal.MaxValue, 0.1m).Reason.Should().Be(UndefinedReason.Overflow);
        Ratios.Ratio(Q("exact 6 person"), Q("less-than 5 task")).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.Ratio(Q("exact 6 patent/10000 person"), Q("exact 6 person")).Reason.Should().Be(UndefinedReason.UnitMismatch, "a rate of a rate");
        Ratios.Rate(Q("exact 6 patent/10000 person"), Q("exact 6 patent/10000 person"), 100).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Ratios.Rate(6, 0, 10_000).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.Rate(decimal.MaxValue, 1, 10_000).Reason.Should().Be(UndefinedReason.Overflow);
        FluentActions.Invoking(() => Ratios.Rate(6, 1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("per");
        FluentActions.Invoking(() => Ratios.Rate(Talent2020, Talent2023, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("per");
        FluentActions.Invoking(() => Ratios.Rate(Stock(2020, 5), Stock(2020, 5) with { Area = Area.Beijing }, 10)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ratios.Share(null!, Talent2023)).Should().Throw<ArgumentNullException>().WithParameterName("part");
        FluentActions.Invoking(() => Ratios.Ratio(Talent2023, null!)).Should().Throw<ArgumentNullException>().WithParameterName("reference");
        FluentActions.Invoking(() => Ratios.Ratio(Stock(2020, 5), null!)).Should().Throw<ArgumentNullException>();
        Ratios.Ratio(Stock(2020, 5), Stock(2023, 5)).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Ratios.Rate(Stock(2020, 5), Gap(2020), 10_000).Reason.Should().Be(UndefinedReason.Missing);
    }

    [Fact]
    public void Rate_AttorneysPer10000Persons_IsARateOfPersonsToo()
    {
        Derived<Quantity> rate = Ratios.Rate(Quantity.Exact(5_120, Unit.Person), Quantity.Exact(10_240_000, Unit.Person), per: 10_000);
        rate.Bounds.Should().Be(Interval.Point(5));
        rate.Value.Unit.Code.Should().Be("person/10000 person");
        rate.Formula.Expression.Should().Be("10,000 × a / b");
        Ratios.Rate(5_120, 10_240_000, per: 10_000).Value.Should().Be(5);
        Ratios.Rate(Examples.Attorneys, Examples.Population, per: 10_000).FromPrinted.Should().BeApproximately(0.404526m, 1e-6m);
    }

    [Fact]
    public void Intensity_WithinOneTerm_IsPerMember()
    {
        TalentMetric tasks = TalentMetric.At(Domain.Indicators.CommitteeTasks, Area.China, ReportingPeriod.Parse("2024-04-01/.."), 96);
        Derived<Quantity> perMember = Ratios.Intensity(tasks, Examples.Committee);
        perMember.FromPrinted.Should().Be(2);
        perMember.Value.Unit.Code.Should().Be("task/person");
    }

    [Theory]
    [InlineData("2021-01-01/..", UndefinedReason.SpansTerms, "began before the term")]
    [InlineData("../2024-06-30", UndefinedReason.SpansTerms, "began no one knows when")]
    [InlineData("2024-04-01/2031-01-01", UndefinedReason.SpansTerms, "goes on after the term")]
    [InlineData("2020", UndefinedReason.Missing, "of a term nobody tells of")]
    public void Intensity_NotWithinOneTerm_IsRefused(string period, UndefinedReason reason, string remark)
    {
        Committee committee = Examples.Committee with { Terms = [Examples.Committee.Terms[0] with { Ended = ReportingPeriod.Year(2029) }] };
        Derived<Quantity> refused = Ratios.Intensity(TalentMetric.At(Domain.Indicators.CommitteeTasks, Area.China, ReportingPeriod.Parse(period), 96), committee);
        refused.Reason.Should().Be(reason, remark);
        refused.Detail.Should().NotBeNull();
    }

    [Fact]
    public void Intensity_TwoTermsOrNoMembers_SaysWhy()
    {
        CommitteeTerm fifth = Examples.Committee.Terms[0];
        CommitteeTerm sixth = new() { Number = 6, Established = ReportingPeriod.Month(2029, 3) };
        TalentMetric tasks = TalentMetric.At(Domain.Indicators.CommitteeTasks, Area.China, ReportingPeriod.Years(2025, 2029), 96);
        Ratios.Intensity(tasks, Examples.Committee with { Terms = [fifth, sixth] }).Reason.Should().Be(UndefinedReason.SpansTerms);
        Ratios.Intensity(tasks, Examples.Committee with { Terms = [fifth with { Members = null }] }).Reason.Should().Be(UndefinedReason.Missing);
        Ratios.Intensity(tasks with { Quantity = null }, Examples.Committee).Reason.Should().Be(UndefinedReason.Missing);
        FluentActions.Invoking(() => Ratios.Intensity(tasks, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Ratios.Intensity(null!, Examples.Committee)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("exact 10 ratio", "exact 21 ratio", Certainty.Yes, "above double")]
    [InlineData("exact 10 ratio", "exact 20 ratio", Certainty.No, "double is not more than double")]
    [InlineData("exact 10 ratio", "more-than 20 ratio", Certainty.Yes, "the words say so")]
    [InlineData("exact 10 ratio", "at-least 20 ratio", Certainty.Undetermined, "it may be just double")]
    [InlineData("less-than 10 ratio", "exact 20 ratio", Certainty.Yes, "double what is less than ten is less than twenty")]
    [InlineData("at-least 10 ratio", "exact 20 ratio", Certainty.No, "twenty at the least")]
    [InlineData("about 10 ratio", "exact 20 ratio", Certainty.Undetermined, "either side")]
    [InlineData("exact 0 ratio", "more-than 0 ratio", Certainty.Yes, "anything is more than twice nothing")]
    public void IsMoreThan_Twice_FollowsTheBounds(string reference, string figure, Certainty expected, string remark) =>
        Claims.IsMoreThan(2, times: Q(reference), Q(figure)).Value.Should().Be(expected, remark);

    [Fact]
    public void IsMoreThan_WithoutMeaning_SaysWhy()
    {
        Claims.IsMoreThan(2, Q("exact -1 CNY"), Q("exact 5 CNY")).Reason.Should().Be(UndefinedReason.NegativeValue);
        Claims.IsMoreThan(2, Q("exact 1 person"), Q("exact 5 licence")).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Claims.IsMoreThan(2, Stock(2020, 5), Stock(2023, 11)).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Claims.IsMoreThan(2, Gap(2020), Stock(2020, 11)).Reason.Should().Be(UndefinedReason.Missing);
        Claims.IsMoreThan(2, Stock(2020, 5).UnderDefinition("1"), Stock(2020, 11).UnderDefinition("2")).Reason.Should().Be(UndefinedReason.DefinitionDiffers);
        Claims.IsMoreThan(decimal.MaxValue, decimal.MaxValue, decimal.MaxValue).Should().BeFalse("compared beyond the decimals");
        FluentActions.Invoking(() => Claims.IsMoreThan(0, Talent2020, Talent2023)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("n");
        FluentActions.Invoking(() => Claims.IsMoreThan(-1, 1m, 2m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("n");
        FluentActions.Invoking(() => Claims.IsMoreThan(2, Stock(2020, 5), Flow("2020", 5))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Claims.IsMoreThan(2, null!, Talent2023)).Should().Throw<ArgumentNullException>().WithParameterName("times");
        FluentActions.Invoking(() => Claims.IsMoreThan(2, Stock(2020, 5), null!)).Should().Throw<ArgumentNullException>();
    }
}
