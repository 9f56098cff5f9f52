using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Growth by hand.</summary>
public class GrowthTests
{
    public static TheoryData<string, string, string, string> Rates => new()
    {
        // a, b, (b - a) / a, remark
        { "exact 200 person", "exact 250 person", "[0.25, 0.25]", "50 of 200" },
        { "exact 200 person", "exact 200 person", "[0, 0]", "no change" },
        { "exact 200 person", "exact 50 person", "[-0.75, -0.75]", "a decline" },
        { "exact 200 person", "exact 0 person", "[-1, -1]", "everyone left" },
        { "exact 400 person", "between [500, 600] person", "[0.25, 0.5]", "both ends attained" },
        { "between [100, 200] person", "between [100, 200] person", "[-0.5, 1]", "the two are unrelated" },
        { "exact 20000 person", "more-than 30000 person", "(0.5, ∞)", "超3万: no upper end" },
        { "more-than 20000 person", "exact 30000 person", "(-1, 0.5)", "an endless base: almost everyone may have left" },
        { "more-than 20000 person", "more-than 30000 person", "(-1, ∞)", "nothing but that someone is left" },
        { "at-least 20000 person", "exact 0 person", "[-1, -1]", "to nobody, from whatever base" },
        { "exact 8 person", "less-than 4 person", "[-1, -0.5)", "fewer than 4 may be none" },
        { "more-than 0 person", "exact 4 person", "(-1, ∞)", "a base as near to zero as one likes, and as far" },
    };

    public static TheoryData<string, string, UndefinedReason, string> Refusals => new()
    {
        { "exact 0 person", "exact 5 person", UndefinedReason.ZeroBase, "nobody to grow from" },
        { "less-than 5 person", "exact 5 person", UndefinedReason.ZeroBase, "the base may be nobody" },
        { "exact -5 CNY", "exact -8 CNY", UndefinedReason.NegativeBase, "a loss that deepened is no growth" },
        { "between [-5, 5] CNY", "exact 8 CNY", UndefinedReason.NegativeBase, "the base may be a loss" },
        { "exact 5 CNY", "exact -8 CNY", UndefinedReason.SignChange, "a profit turned into a loss" },
        { "exact 5 CNY", "at-most 8 CNY", UndefinedReason.SignChange, "money has no floor" },
        { "exact 5 person", "exact 8 person-time", UndefinedReason.UnitMismatch, "persons and attendances" },
        { "exact 5 fraction", "exact 8 fraction-difference", UndefinedReason.UnitMismatch, "percent and percentage points" },
        { "exact 0.0000000000000000000000000001 CNY", "exact 79228162514264337593543950335 CNY", UndefinedReason.Overflow, "beyond the largest decimal" },
    };

    [Theory, MemberData(nameof(Rates))]
    public void GrowthRate_Figures_IsTheRange(string a, string b, string expected, string remark) =>
        Growth.GrowthRate(Q(a), Q(b)).Bounds.Should().Be(Interval.Parse(expected), remark);

    [Theory, MemberData(nameof(Refusals))]
    public void GrowthRate_WithoutMeaning_SaysWhy(string a, string b, UndefinedReason reason, string remark)
    {
        Growth.GrowthRate(Q(a), Q(b)).Reason.Should().Be(reason, remark);
        Growth.CompoundAnnualGrowthRate(Q(a), Q(b), years: 1).Reason.Should().Be(reason, remark);
    }

    [Fact]
    public void GrowthRate_TalentOverThreeYears_IsTheWorkedExample()
    {
        // 86/69 - 1; (855 - 695) / 695; (865 - 685) / 685
        Derived<Quantity> growth = Growth.GrowthRate(Talent2020, Talent2023);
        Percent(growth.FromPrinted).Should().Be(24.64m);
        growth.Bounds.Shown(4).Should().Be(Interval.Open(0.2302m, 0.2628m));
        growth.ToString().Should().Be("Growth rate: 24.64 % in (23.02 %, 26.28 %)");

        Derived<Quantity> compound = Growth.CompoundAnnualGrowthRate(Talent2020, Talent2023, years: 3);
        Percent(compound.FromPrinted).Should().Be(7.62m);
        compound.Bounds.Shown(4).Should().Be(Interval.Open(0.0715m, 0.0809m));
        compound.Value.Unit.Should().Be(Unit.PercentPerYear);

        // Cut off rather than rounded: (855 - 700) / 700; (870 - 685) / 685
        Growth.GrowthRate(Talent2020, Talent2023, BoundPolicy.Wide).Bounds.Shown(4).Should().Be(Interval.Open(0.2214m, 0.2701m));
        Growth.GrowthRate(Talent2020, Talent2023, BoundPolicy.Wide).Policy.Should().Be(BoundPolicy.Wide);
        Growth.GrowthRate(Talent2020, Talent2023, BoundPolicy.Strict).Reason.Should().Be(UndefinedReason.ZeroBase, "words alone exclude no number");
    }

    [Theory]
    [InlineData(100, 121, 2, "0.1")]
    [InlineData(100, 800, 3, "1")]
    [InlineData(100, 12.5, 3, "-0.5")]
    [InlineData(100, 0, 4, "-1")]
    [InlineData(100, 100, 7, "0")]
    [InlineData(100, 150, 1, "0.5")]
    public void CompoundAnnualGrowthRate_WholeRoots_IsExact(decimal a, decimal b, int years, string expected)
    {
        Outcome<decimal> rate = Growth.CompoundAnnualGrowthRate(a, b, years);
        rate.Value.Should().Be(N(expected));
        Growth.CompoundAnnualGrowthRate(Quantity.Exact(a, Unit.Yuan), Quantity.Exact(b, Unit.Yuan), years).Bounds.Should().Be(Interval.Point(rate.Value));
    }

    [Fact]
    public void CompoundAnnualGrowthRate_RootThatNoDecimalHolds_StillHasItsPrintedValue()
    {
        // 100 -> 150 over 5 years: 8.447 %, not a decline
        Derived<Quantity> rate = Growth.CompoundAnnualGrowthRate(Quantity.Exact(100, Unit.Person), Quantity.Exact(150, Unit.Person), years: 5);
        rate.FromPrinted.Should().BeApproximately(0.0844717711976m, 1e-12m);
        rate.Bounds.Width.Should().BeLessThan(5e-28m);
        rate.ToString().Should().Be("Compound annual growth rate: about 8.45 % per year");
    }

    [Fact]
    public void CompoundAnnualGrowthRate_FactorThatOnlyARootHolds_IsHalfAYear()
    {
        // 2^90 -> 2^-10: the quotient 2^-100 lies below the smallest decimal, its hundredth root is one half.
        Growth.CompoundAnnualGrowthRate(1_237_940_039_285_380_274_899_124_224m, 0.0009765625m, 100).Value.Should().Be(-0.5m);
    }

    [Fact]
    public void CompoundAnnualGrowthRate_NoYears_IsUndefined()
    {
        Growth.CompoundAnnualGrowthRate(Talent2020, Talent2023, years: 0).Reason.Should().Be(UndefinedReason.NoElapsedTime);
        Growth.CompoundAnnualGrowthRate(69, 86, years: 0).Reason.Should().Be(UndefinedReason.NoElapsedTime);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void CompoundAnnualGrowthRate_NegativeYears_Throws(int years)
    {
        FluentActions.Invoking(() => Growth.CompoundAnnualGrowthRate(Talent2020, Talent2023, years)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(years));
        FluentActions.Invoking(() => Growth.CompoundAnnualGrowthRate(69, 86, years)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(years));
    }

    [Fact]
    public void CompoundAnnualGrowthRate_AllYearsOfTheCalendar_IsNearlyNothing()
    {
        Growth.CompoundAnnualGrowthRate(Talent2020, Talent2023, 19_997).Bounds.IsSubsetOf(Interval.Open(0, 2e-5m)).Should().BeTrue();
        FluentActions.Invoking(() => Growth.CompoundAnnualGrowthRate(Talent2020, Talent2023, 19_998)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("exact 35 fraction", "exact 40 fraction", "fraction-difference")]
    [InlineData("exact 5 fraction/year", "exact 4 fraction/year", "fraction-difference/year")]
    [InlineData("exact 35 person", "exact 40 person", "person")]
    [InlineData("exact 35 patent/10000 person", "exact 40 patent/10000 person", "patent/10000 person")]
    public void AbsoluteChange_Unit_IsThatOfADifference(string a, string b, string unit) =>
        Growth.AbsoluteChange(Q(a), Q(b)).Value.Unit.Code.Should().Be(unit);

    [Theory]
    [InlineData("exact 5 person", "exact 3 person", "[-2, -2]")]
    [InlineData("nearly 2000 person", "exact 2000 person", "(0, 200)")]
    [InlineData("exact 20000 person", "more-than 30000 person", "(10000, ∞)")]
    [InlineData("more-than 30000 person", "exact 20000 person", "(-∞, -10000)")]
    [InlineData("more-than 30000 person", "more-than 30000 person", "(-∞, ∞)")]
    public void AbsoluteChange_Figures_IsTheRange(string a, string b, string expected) =>
        Growth.AbsoluteChange(Q(a), Q(b)).Bounds.Should().Be(Interval.Parse(expected));

    [Fact]
    public void AbsoluteChange_BeyondTheLargestDecimal_Overflows()
    {
        Growth.AbsoluteChange(Quantity.Exact(decimal.MinValue, Unit.Yuan), Quantity.Exact(decimal.MaxValue, Unit.Yuan)).Reason.Should().Be(UndefinedReason.Overflow);
        Growth.AbsoluteChange(decimal.MinValue, decimal.MaxValue).Reason.Should().Be(UndefinedReason.Overflow);
        Growth.AbsoluteChange(690_000m, 860_000m).Value.Should().Be(170_000m);
    }

    [Fact]
    public void FromPrinted_OutsideTheBounds_IsLeftOutAndTold()
    {
        // "nearly 2,000" is below 2,000: the printed 100 % is the extreme that the words exclude.
        Derived<Quantity> growth = Growth.GrowthRate(Quantity.Exact(1_000, Unit.Person), Quantity.Nearly(2_000, Unit.Person));
        growth.Bounds.Should().Be(Interval.Open(0.8m, 1));
        growth.FromPrinted.Should().BeNull();
        growth.Detail!.In("en").Should().Contain("100 %");
        Growth.GrowthRate(Quantity.Exact(1_000, Unit.Person), Quantity.Between(1_500, 2_000, Unit.Person)).FromPrinted.Should().BeNull("nothing is printed");
        Growth.GrowthRate(Quantity.Exact(3, Unit.Person), Quantity.Exact(5, Unit.Person)).FromPrinted.Should().BeApproximately(0.6667m, 0.0001m, "2/3 is no decimal, and yet inside");
    }

    [Fact]
    public void DerivedInput_OfAnotherPolicy_IsToldInTheExplanation()
    {
        Quantity change = Growth.AbsoluteChange(Talent2020, Talent2023, BoundPolicy.Wide).Value;
        string text = Growth.GrowthRate(change, Talent2023).Explain(System.Globalization.CultureInfo.InvariantCulture);
        text.Should().Contain("computed").And.Contain("unrelated");
        Growth.GrowthRate(change, Quantity.Exact(5, Unit.Person)).Explain(System.Globalization.CultureInfo.InvariantCulture)
            .Should().Contain("wide/1").And.NotContain("no reading convention");
    }

    [Fact]
    public void Figures_Null_ThrowByName()
    {
        FluentActions.Invoking(() => Growth.AbsoluteChange(null!, Talent2023)).Should().Throw<ArgumentNullException>().WithParameterName("initial");
        FluentActions.Invoking(() => Growth.GrowthRate(Talent2020, null!)).Should().Throw<ArgumentNullException>().WithParameterName("final");
        FluentActions.Invoking(() => Growth.CompoundAnnualGrowthRate(null!, Talent2023, 3)).Should().Throw<ArgumentNullException>().WithParameterName("initial");
        FluentActions.Invoking(() => Growth.GrowthRate(null!, Stock(2020, 5))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Growth.AbsoluteChange(Stock(2020, 5), null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Observations_OfTwoSeries_ThrowByThePublicName()
    {
        TalentMetric elsewhere = Stock(2023, 6) with { Area = Area.Beijing };
        FluentActions.Invoking(() => Growth.AbsoluteChange(Stock(2020, 5), elsewhere)).Should().Throw<ArgumentException>().WithParameterName("final");
        FluentActions.Invoking(() => Growth.GrowthRate(Stock(2020, 5), elsewhere)).Should().Throw<ArgumentException>().WithParameterName("final");
        FluentActions.Invoking(() => Growth.CompoundAnnualGrowthRate(Stock(2020, 5), elsewhere)).Should().Throw<ArgumentException>().WithParameterName("final");
    }
}
