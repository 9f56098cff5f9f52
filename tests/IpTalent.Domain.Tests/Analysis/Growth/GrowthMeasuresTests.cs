using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>The measures of growth by hand: digits from fractions and from mpmath 1.3 at 50 places, never from the library.</summary>
public class GrowthMeasuresTests
{
    public static TheoryData<string, Outcome<decimal>, decimal> Numbers => new()
    {
        { "x1.5", Growth.GrowthFactor(100, 150), 1.5m },
        { "nobody left", Growth.GrowthFactor(100, 0), 0 },
        { "five percent to six percent", Growth.PercentagePointChange(0.05m, 0.06m), 0.01m },
        { "nothing changed", Growth.LogGrowth(7, 7), 0 },
        { "ln(86/69)", Growth.LogGrowth(690_000, 860_000), 0.2202407916562483506880765661m },
        { "340/1550", Growth.SymmetricGrowthRate(690_000, 860_000), 0.2193548387096774193548387097m },
        { "all came", Growth.SymmetricGrowthRate(0, 5), 2 },
        { "all left", Growth.SymmetricGrowthRate(5, 0), -2 },
        { "100 to 150 in five years, and not -14 %", Growth.CompoundAnnualGrowthRate(100, 150, 5), 0.0844717711976986137456099224m },
        { "a day's growth of 0.01 %, kept up for 366", Growth.CompoundAnnualGrowthRate(1, 1.21m, OfDays(183)), 0.4641m },
        { "170,000 in three years", Growth.AverageAnnualChange(690_000, 860_000, 3), 56_666.666666666666666666666667m },
        { "backwards", Growth.AverageAnnualChange(860_000, 690_000, 4), -42_500 },
        { "17/69 over three", Growth.SimpleAverageGrowthRate(690_000, 860_000, 3), 0.0821256038647342995169082126m },
        { "1.02^4", Growth.AnnualisedGrowthRate(100, 102, 4), 0.08243216m },
        { "4 x 2 %", Growth.LinearAnnualisedApproximation(100, 102, 4), 0.08m },
        { "7 %", Growth.DoublingTime(0.07m), 10.24476835105872035959563063m },
        { "100 % doubles in one", Growth.DoublingTime(1), 1 },
        { "300 % twice in one", Growth.DoublingTime(3), 0.5m },
        { "a growth that nobody sees", Growth.DoublingTime(1e-6m), 693_147.5271334778271537212822m },
        { "the smallest growth of all", Growth.DoublingTime(1e-28m), 6_931_471_805_599_453_094_172_321_214.9m },
        { "5 % fewer every year", Growth.HalvingTime(-0.05m), 13.51340733396488610643078228m },
        { "half gone at once", Growth.HalvingTime(-0.5m), 1 },
        { "8 % against 5 %", Growth.GrowthDifferential(0.08m, 0.05m), 0.03m },
        { "20 %, then 25 %", Growth.Acceleration(100, 120, 150), 0.05m },
        { "860,000 / 1.246", Growth.ImpliedInitial(860_000, 0.246m), 690_208.66773675762439807383628m },
        { "doubled", Growth.ImpliedInitial(10, 1), 5 },
    };

    public static TheoryData<string, Derived<Quantity>, string, string, decimal?> Figures => new()
    {
        // remark, measure, the bounds to the places shown, the unit's code, from the printed numbers
        { "[855/695, 865/685)", Growth.GrowthFactor(Talent2020, Talent2023), "(1.2302158, 1.2627738)", "ratio", 1.246376811594202898550724638m },
        { "logarithms of these", Growth.LogGrowth(Talent2020, Talent2023), "(0.2071896, 0.2333107)", "fraction", 0.2202407916562483506880765661m },
        { "320/1550 and 360/1550", Growth.SymmetricGrowthRate(Talent2020, Talent2023), "(0.2064516, 0.2322581)", "fraction", 0.2193548387096774193548387097m },
        { "two years and 181 days", Growth.CompoundAnnualGrowthRate(Talent2020, Talent2023, HalfYearMore), "(0.0865551, 0.0979864)", "fraction/year", 0.0922517280736152761157941475m },
        { "160,000 and 180,000 over 3", Growth.AverageAnnualChange(Talent2020, Talent2023, 3), "(53333.3333333, 60000)", "person/year", 56_666.666666666666666666666667m },
        { "over 911/365 years", Growth.AverageAnnualChange(Quantity.Exact(690_000, Unit.Person), Quantity.Exact(860_000, Unit.Person), HalfYearMore), "(68111.9648737, 68111.9648738)", "person/year", 68_111.96487376509330406147091m },
        { "from -5 to 5", Growth.AverageAnnualChange(Q("exact -5 person"), Q("exact 5 person"), 2), "[5, 5]", "person/year", 5 },
        { "a rate stays in its unit", Growth.AverageAnnualChange(Q("exact 3 patent/10000 person"), Q("exact 5 patent/10000 person"), 2), "[1, 1]", "patent/10000 person", 1 },
        { "points per year", Growth.AverageAnnualChange(Quantity.Percent(5, Qualifier.Exact), Quantity.Percent(7, Qualifier.Exact), 2), "[0.01, 0.01]", "fraction-difference/year", 0.01m },
        { "everyone left", Growth.SimpleAverageGrowthRate(Q("between [3, 4] person"), Q("exact 0 person"), 3), "(-0.3333334, -0.3333333)", "fraction/year", null },
        { "5 % to 7 % by their printed tenths", Growth.PercentagePointChange(Quantity.Percent(5.0m), Quantity.Percent(7.0m)), "(0.019, 0.021)", "fraction-difference", 0.02m },
        { "between 6 % and 8 %", Growth.DoublingTime(Rate("[0.06, 0.08]")), "(9.0064683, 11.8956611)", "year", null },
        { "more than 0", Growth.DoublingTime(Rate("(0, 1]")), "[1, ∞)", "year", null },
        { "any growth above one", Growth.DoublingTime(Rate("[1, ∞)")), "(0, 1]", "year", null },
        { "growth per period", Growth.DoublingTime(Quantity.Percent(100, Qualifier.Exact)), "[1, 1]", "~period", 1 },
        { "half to nearly all", Growth.HalvingTime(Rate("(-1, -0.5]")), "(0, 1]", "year", null },
        { "a loss that may be next to none", Growth.HalvingTime(Rate("[-0.5, 0)")), "[1, ∞)", "year", null },
        { "rates per year", Growth.GrowthDifferential(Rate("[0.08, 0.09]"), Rate("[0.05, 0.06]")), "[0.02, 0.04]", "fraction-difference/year", null },
        { "one number in both rates", Growth.Acceleration(Q("exact 100 person"), Q("between [110, 120] person"), Q("exact 132 person")), "[-0.1, 0.1]", "fraction-difference", null },
        { "from next to nobody", Growth.Acceleration(Q("more-than 0 person"), Q("exact 1 person"), Q("exact 2 person")), "(-∞, 2)", "fraction-difference", null },
        { "a printed 24.6 %", Growth.ImpliedInitial(Talent2023, Quantity.Percent(24.6m)), "(685920.5776173, 694500.2007227)", "person", 690_208.66773675762439807383628m },
        { "a loss of nearly all", Growth.ImpliedInitial(Q("exact 5 person"), Rate("(-1, 0]", Unit.Percent)), "[5, ∞)", "person", null },
        { "growth without end", Growth.ImpliedInitial(Q("exact 5 person"), Rate("[0, ∞)", Unit.Percent)), "(0, 5]", "person", null },
        { "from an endless base", Growth.GrowthFactor(Q("at-least 10 person"), Q("exact 5 person")), "(0, 0.5]", "ratio", 0.5m },
        { "nearly nobody there at first", Growth.SymmetricGrowthRate(Q("exact 0 person"), Q("at-least 1 person")), "[2, 2]", "fraction", 2 },
        { "on either side of everything", Growth.SymmetricGrowthRate(Q("at-least 0 person"), Q("exact 5 person")), "(-2, 2]", "fraction", 2 },
    };

    [Theory, MemberData(nameof(Numbers))]
    public void Numbers_Exact_AreThoseWorkedOutByHand(string remark, Outcome<decimal> actual, decimal expected) =>
        actual.Value.Should().BeApproximately(expected, Math.Max(4e-28m, Math.Abs(expected) * 3e-28m), remark);

    [Theory, MemberData(nameof(Figures))]
    public void Figures_WithBounds_GiveTheRange(string remark, Derived<Quantity> actual, string expected, string unit, decimal? fromPrinted)
    {
        Interval shown = actual.Bounds == Interval.Parse(expected) ? actual.Bounds : actual.Bounds.Shown(7);
        shown.Should().Be(Interval.Parse(expected), remark);
        actual.Value.Unit.Code.Should().Be(unit, remark);
        if (fromPrinted is { } value)
        {
            actual.FromPrinted.Should().BeApproximately(value, Math.Max(4e-28m, Math.Abs(value) * 3e-28m), remark);
        }
        else
        {
            actual.FromPrinted.Should().BeNull(remark);
        }
    }

    public static TheoryData<string, Derived<Quantity>, UndefinedReason> WithoutMeaning => new()
    {
        { "a decline twice as deep is no growth of 14.9 %", Growth.CompoundAnnualGrowthRate(Q("exact -100 yuan"), Q("exact -200 yuan"), 5), UndefinedReason.NegativeBase },
        { "0/0 is not 0 %", Growth.GrowthRate(Q("exact 0 person"), Q("exact 0 person")), UndefinedReason.ZeroBase },
        { "nor is it a factor", Growth.GrowthFactor(Q("exact 0 person"), Q("exact 0 person")), UndefinedReason.ZeroBase },
        { "nor symmetric", Growth.SymmetricGrowthRate(Q("exact 0 person"), Q("exact 0 person")), UndefinedReason.DivisorMayBeZero },
        { "both may be zero", Growth.SymmetricGrowthRate(Q("at-least 0 person"), Q("at-most 5 person")), UndefinedReason.DivisorMayBeZero },
        { "from below zero", Growth.SymmetricGrowthRate(Q("exact -1 yuan"), Q("exact 1 yuan")), UndefinedReason.NegativeBase },
        { "to below zero", Growth.SymmetricGrowthRate(Q("exact 1 yuan"), Q("exact -1 yuan")), UndefinedReason.SignChange },
        { "no logarithm of nothing", Growth.LogGrowth(Q("exact 5 person"), Q("exact 0 person")), UndefinedReason.ZeroValue },
        { "the base is told first", Growth.LogGrowth(Q("exact 0 person"), Q("exact 0 person")), UndefinedReason.ZeroBase },
        { "persons have no points", Growth.PercentagePointChange(Q("exact 5 person"), Q("exact 6 person")), UndefinedReason.UnitMismatch },
        { "nor do points", Growth.PercentagePointChange(Quantity.PercentagePoints(1), Quantity.PercentagePoints(2)), UndefinedReason.UnitMismatch },
        { "percent against persons", Growth.PercentagePointChange(Quantity.Percent(1), Q("exact 6 person")), UndefinedReason.UnitMismatch },
        { "no time", Growth.AverageAnnualChange(Talent2020, Talent2023, 0), UndefinedReason.NoElapsedTime },
        { "no time for it either", Growth.SimpleAverageGrowthRate(Talent2020, Talent2023, 0), UndefinedReason.NoElapsedTime },
        { "months of another unit", Growth.AnnualisedGrowthRate(Talent2020, Q("exact 5 licence"), 12), UndefinedReason.UnitMismatch },
        { "no growth never doubles", Growth.DoublingTime(Rate("[0, 0.1]")), UndefinedReason.TargetNeverReached },
        { "a decline never doubles", Growth.DoublingTime(Rate("[-0.1, 0.1]")), UndefinedReason.TargetNeverReached },
        { "growth never halves", Growth.HalvingTime(Rate("[-0.1, 0.1]")), UndefinedReason.TargetNeverReached },
        { "all gone is not half", Growth.HalvingTime(Rate("[-1, -0.1]")), UndefinedReason.ZeroValue },
        { "less than nothing left", Growth.HalvingTime(Rate("[-2, -0.1]")), UndefinedReason.NegativeValue },
        { "persons do not double at a rate of persons", Growth.DoublingTime(Q("exact 5 person")), UndefinedReason.UnitMismatch },
        { "rates of another time", Growth.GrowthDifferential(Rate("[0, 1]"), Quantity.Percent(5)), UndefinedReason.UnitMismatch },
        { "no rates", Growth.GrowthDifferential(Q("exact 5 person"), Q("exact 4 person")), UndefinedReason.UnitMismatch },
        { "no start", Growth.Acceleration(Q("exact 0 person"), Q("exact 4 person"), Q("exact 4 person")), UndefinedReason.ZeroBase },
        { "nobody between", Growth.Acceleration(Q("exact 1 person"), Q("exact 0 person"), Q("exact 4 person")), UndefinedReason.ZeroBase },
        { "below zero at the end", Growth.Acceleration(Q("exact 1 yuan"), Q("exact 1 yuan"), Q("exact -4 yuan")), UndefinedReason.SignChange },
        { "all was lost: from what?", Growth.ImpliedInitial(Q("exact 5 person"), Quantity.Percent(-100, Qualifier.Exact)), UndefinedReason.DivisorMayBeZero },
        { "more than all was lost", Growth.ImpliedInitial(Q("exact 5 person"), Quantity.Percent(-150, Qualifier.Exact)), UndefinedReason.NegativeValue },
        { "a loss in yuan", Growth.ImpliedInitial(Q("exact -5 yuan"), Quantity.Percent(5)), UndefinedReason.NegativeValue },
        { "a rate per year tells no period", Growth.ImpliedInitial(Q("exact 5 person"), Rate("[0, 1]")), UndefinedReason.UnitMismatch },
        { "too many to be told", Growth.AnnualisedGrowthRate(Q("exact 1 person"), Q("exact 900 person"), 12), UndefinedReason.Overflow },
    };

    [Theory, MemberData(nameof(WithoutMeaning))]
    public void Figures_WithoutMeaning_SayWhy(string remark, Derived<Quantity> actual, UndefinedReason reason)
    {
        actual.Reason.Should().Be(reason, remark);
        actual.Explain(System.Globalization.CultureInfo.InvariantCulture).Should().Contain("undefined, since");
    }

    [Fact]
    public void Numbers_OutOfRange_Throw()
    {
        FluentActions.Invoking(() => Growth.AnnualisedGrowthRate(1, 2, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Growth.AnnualisedGrowthRate(Talent2020, Talent2023, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Growth.LinearAnnualisedApproximation(1, 2, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Growth.LinearAnnualisedApproximation(Talent2020, Talent2023, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Growth.AverageAnnualChange(1, 2, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("years");
        FluentActions.Invoking(() => Growth.SimpleAverageGrowthRate(Talent2020, Talent2023, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("years");
        Growth.AverageAnnualChange(1, 2, 0).Reason.Should().Be(UndefinedReason.NoElapsedTime);
        Growth.DoublingTime(0).Reason.Should().Be(UndefinedReason.TargetNeverReached);
        FluentActions.Invoking(() => Growth.DoublingTime(null!)).Should().Throw<ArgumentNullException>().WithParameterName("rate");
        FluentActions.Invoking(() => Growth.Acceleration(Talent2020, null!, Talent2023)).Should().Throw<ArgumentNullException>().WithParameterName("middle");
    }

    [Theory]
    [InlineData("exact 100 person", "exact 125 person", 25.0, Certainty.Yes, "as it says")]
    [InlineData("exact 100 person", "exact 125 person", 24.9, Certainty.No, "24.85 to 24.95 is not 25")]
    [InlineData("rounded 690000 person; granule=10000", "rounded 860000 person; granule=10000", 24.6, Certainty.Yes, "within the rounding of all three")]
    [InlineData("rounded 690000 person; granule=10000", "rounded 860000 person; granule=10000", 22.9, Certainty.No, "below 855/695 - 1 = 23.02 %")]
    [InlineData("rounded 690000 person; granule=10000", "rounded 860000 person; granule=10000", 26.4, Certainty.No, "above 865/685 - 1 = 26.28 %")]
    [InlineData("at-least 100 person", "exact 1 person", -99.5, Certainty.Yes, "from 200")]
    [InlineData("at-least 100 person", "exact 1 person", -98.0, Certainty.No, "from 50 only")]
    [InlineData("exact 100 person", "exact 0 person", -100.0, Certainty.Yes, "all are gone")]
    public void IsConsistentWithPublishedRate_Figures_AreHeldAgainstEachOther(string a, string b, double printed, Certainty expected, string remark) =>
        Growth.IsConsistentWithPublishedRate(Q(a), Q(b), Quantity.Percent((decimal)printed + 0.0m)).Value.Should().Be(expected, remark);

    [Fact]
    public void IsConsistentWithPublishedRate_EndsThatAreNotAttained_DoNotMeet()
    {
        // b is below 125, and the rate at least 25 %.
        Growth.IsConsistentWithPublishedRate(Q("exact 100 person"), Q("less-than 125 person"), Quantity.Percent(25, Qualifier.AtLeast)).Value.Should().Be(Certainty.No);
        Growth.IsConsistentWithPublishedRate(Q("exact 100 person"), Q("at-most 125 person"), Quantity.Percent(25, Qualifier.AtLeast)).Value.Should().Be(Certainty.Yes);
        Growth.IsConsistentWithPublishedRate(Q("more-than 100 person"), Q("exact 0 person"), Quantity.Percent(-100, Qualifier.Exact)).Value.Should().Be(Certainty.Yes);
        Growth.IsConsistentWithPublishedRate(Q("more-than 100 person"), Q("exact 1 person"), Quantity.Percent(-100, Qualifier.Exact)).Value.Should().Be(Certainty.No);
        Growth.IsConsistentWithPublishedRate(Q("exact 0 person"), Q("exact 1 person"), Quantity.Percent(5)).Reason.Should().Be(UndefinedReason.ZeroBase);
        Growth.IsConsistentWithPublishedRate(Q("exact 1 person"), Q("exact 1 person"), Q("exact 1 person")).Reason.Should().Be(UndefinedReason.UnitMismatch);
    }

    private static ElapsedYears HalfYearMore => ElapsedYears.Between(Day(2020, 12, 31), Day(2023, 6, 30));

    private static ElapsedYears OfDays(int days) => ElapsedYears.Between(Day(2024, 1, 1), Day(2024, 1, 1).PlusDays(days));

    private static Quantity Rate(string bounds, Unit? unit = null) => Quantity.Derived(Interval.Parse(bounds), unit ?? Unit.PercentPerYear, BoundPolicy.Default);
}
