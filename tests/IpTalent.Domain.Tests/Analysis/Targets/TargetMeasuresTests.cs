using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>The measures of targets by hand: digits from fractions and from mpmath 1.3 at 50 places, never from the library.</summary>
public class TargetMeasuresTests
{
    private static readonly Quantity Million = Quantity.MoreThan(1_000_000, Unit.Person);

    public static TheoryData<string, Outcome<decimal>, decimal> Numbers => new()
    {
        { "140,000 to go", Targets.TargetGap(860_000, 1_000_000), 140_000 },
        { "86 %", Targets.TargetAttainment(860_000, 1_000_000), 0.86m },
        { "70,000 a year", Targets.RequiredAnnualIncrement(860_000, 1_000_000, 2), 70_000 },
        { "twice in one year at 100 %", Targets.YearsToTarget(50, 100, 1), 1 },
        { "eight times", Targets.YearsToTarget(1, 8, 1), 3 },
        { "at 7.62 %", Targets.YearsToTarget(860_000, 1_000_000, 0.0762m), 2.053791552897336349858532602m },
        { "down to a quarter by halves", Targets.YearsToTarget(100, 25, -0.5m, TargetSide.Ceiling), 2 },
        { "there already", Targets.YearsToTarget(100, 100, 0.01m), 0 },
        { "there, and so whatever the pace", Targets.YearsToTarget(150, 100, -0.5m), 0 },
        { "a third of the way up", Targets.ExpectedPathValue(100, 130, 1, 3), 110 },
        { "down", Targets.ExpectedPathValue(100, 40, 1, 3), 80 },
        { "beyond the due date", Targets.ExpectedPathValue(100, 130, 4, 3), 140 },
        { "steady growth over half the time", Targets.ExpectedPathValue(100, 400, 2, 4, TargetPath.Compound), 200 },
        { "100 x 2^(1/3)", Targets.ExpectedPathValue(100, 200, 1, 3, TargetPath.Compound), 125.9921049894873164767210607m },
        { "at the start", Targets.ExpectedPathValue(100, 200, 0, 3, TargetPath.Compound), 100 },
        { "at the end", Targets.ExpectedPathValue(100, 200, 3, 3, TargetPath.Compound), 200 },
        { "behind", Targets.ActualToRequiredRatio(100, 120, 200, 2, 5), 0.6418706852018327245901520758m },
        { "690,000, 860,000, 1,000,000", Targets.ActualToRequiredRatio(69, 86, 100, 3, 5), 0.9888317319831789076100878214m },
        { "a decline, too slow", Targets.ActualToRequiredRatio(100, 90, 50, 2, 10), 0.7662982583086664108592793869m },
        { "10 % a year, as required", Targets.ActualToRequiredRatio(100, 110, 121, 1, 2), 1 },
        { "nothing gained", Targets.ActualToRequiredRatio(100, 100, 121, 1, 2), 0 },
        { "twice the 10 % required", Targets.ActualToRequiredRatio(100, 144, 121, 2, 2), 2 },
    };

    [Theory, MemberData(nameof(Numbers))]
    public void Numbers_Exact_AreThoseWorkedOutByHand(string remark, Outcome<decimal> actual, decimal expected) =>
        actual.Value.Should().BeApproximately(expected, Math.Max(4e-28m, Math.Abs(expected) * 3e-28m), remark);

    public static TheoryData<string, Derived<Quantity>, string, string> Figures => new()
    {
        { "855,000 to 865,000 of a million", Targets.TargetGap(Talent2023, Million), "(135000, 145000]", "person" },
        { "percentage points", Targets.TargetGap(Quantity.Percent(35, Qualifier.Exact), Quantity.Percent(40, Qualifier.AtLeast)), "[0.05, 0.05]", "fraction-difference" },
        { "a part of a million", Targets.TargetAttainment(Talent2023, Million), "[0.855, 0.865)", "fraction" },
        { "in two years", Targets.RequiredAnnualIncrement(Talent2023, Million, 2), "(67500, 72500]", "person/year" },
        { "a rate in its unit", Targets.RequiredAnnualIncrement(Q("exact 9 patent/10000 person"), Q("at-least 12 patent/10000 person"), 3), "[1, 1]", "patent/10000 person" },
        { "at 7 to 8 %", Targets.YearsToTarget(Talent2023, Million, Rate("[0.07, 0.08]")), "(1.884405, 2.3153553)", "year" },
        { "at 8 % or less", Targets.YearsToTarget(Q("exact 50 person"), Q("at-least 100 person"), Rate("(0, 1]")), "[1, ∞)", "year" },
        { "as fast as you like", Targets.YearsToTarget(Q("exact 50 person"), Q("at-least 100 person"), Rate("[1, ∞)")), "(0, 1]", "year" },
        { "it may be there", Targets.YearsToTarget(Q("between [50, 150] person"), Q("at-least 100 person"), Rate("[1, 1]")), "[0, 1]", "year" },
        { "it surely is", Targets.YearsToTarget(Q("at-least 100 person"), Q("more-than 100 person"), Rate("[-1, 0]")), "[0, 0]", "year" },
        { "nearly there", Targets.YearsToTarget(Q("nearly 100 person"), Q("at-least 100 person"), Rate("[1, 1]")), "(0, 0.1520031)", "year" },
        { "ever so few", Targets.YearsToTarget(Bounded("(0, 50]"), Q("at-least 100 person"), Rate("[1, 1]")), "[1, ∞)", "year" },
        { "down to half", Targets.YearsToTarget(Q("between [100, 200] person"), Q("at-most 50 person"), Rate("[-0.5, -0.5]")), "[1, 2]", "year" },
        { "all at once", Targets.YearsToTarget(Q("exact 100 person"), Q("at-most 50 person"), Rate("[-1, -0.5]")), "(0, 1]", "year" },
        { "halfway", Targets.ExpectedPathValue(Talent2020, Million, 1, 2), "[842500, 847500)", "person" },
        { "a baseline counts the other way beyond the end", Targets.ExpectedPathValue(Q("between [10, 20] person"), Q("at-least 30 person"), 2, 1), "[40, 50]", "person" },
        { "steady growth from 10 to 40 or from 20 to 40", Targets.ExpectedPathValue(Q("between [10, 20] person"), Q("at-least 40 person"), 1, 2, TargetPath.Compound), "[20, 28.2842713)", "person" },
        { "from next to nothing", Targets.ExpectedPathValue(Q("more-than 0 person"), Q("at-least 40 person"), 1, 2, TargetPath.Compound), "(0, ∞)", "person" },
        { "within the rounding", Targets.ActualToRequiredRatio(Talent2020, Talent2023, Million, 3, 5), "(0.9473011, 1.028887)", "fraction" },
        { "from just below the target", Targets.ActualToRequiredRatio(Bounded("[50, 100)"), Q("exact 100 person"), Q("at-least 100 person"), 1, 2), "(2, 2.4142136)", "fraction" },
        { "on either side of the baseline", Targets.ActualToRequiredRatio(Q("exact 100 person"), Q("between [90, 110] person"), Q("at-least 121 person"), 1, 2), "[-1, 1]", "fraction" },
    };

    [Theory, MemberData(nameof(Figures))]
    public void Figures_WithBounds_GiveTheRange(string remark, Derived<Quantity> actual, string expected, string unit)
    {
        Interval shown = actual.Bounds == Interval.Parse(expected) ? actual.Bounds : actual.Bounds.Shown(7);
        shown.Should().Be(Interval.Parse(expected), remark);
        actual.Value.Unit.Code.Should().Be(unit, remark);
    }

    public static TheoryData<string, UndefinedReason?, UndefinedReason> WithoutMeaning => new()
    {
        { "no number to reach", Targets.TargetGap(Talent2023, Quantity.Several(Unit.Person)).Reason, UndefinedReason.Missing },
        { "nor a part of it", Targets.TargetAttainment(Talent2023, Quantity.Several(Unit.Person)).Reason, UndefinedReason.Missing },
        { "licences are no persons", Targets.TargetGap(Talent2023, Q("exact 5 licence")).Reason, UndefinedReason.UnitMismatch },
        { "a part of nothing", Targets.TargetAttainment(Talent2023, Q("at-most 0 person")).Reason, UndefinedReason.DivisorMayBeZero },
        { "a part of a debt", Targets.TargetAttainment(Q("exact 5 yuan"), Q("at-most -5 yuan")).Reason, UndefinedReason.NegativeBase },
        { "no time left", Targets.RequiredAnnualIncrement(Talent2023, Million, 0).Reason, UndefinedReason.NoElapsedTime },
        { "no growth", Targets.YearsToTarget(Talent2023, Million, Rate("[0, 0.1]")).Reason, UndefinedReason.TargetNeverReached },
        { "away from it", Targets.YearsToTarget(Talent2023, Million, Rate("[-0.1, -0.1]")).Reason, UndefinedReason.TargetNeverReached },
        { "growth from a ceiling", Targets.YearsToTarget(Talent2023, Q("at-most 5 person"), Rate("[0.1, 0.1]")).Reason, UndefinedReason.TargetNeverReached },
        { "a decline by a part never takes all", Targets.YearsToTarget(Talent2023, Q("at-most 0 person"), Rate("[-0.5, -0.5]")).Reason, UndefinedReason.TargetNeverReached },
        { "a loss of more than all", Targets.YearsToTarget(Talent2023, Q("at-most 5 person"), Rate("[-2, -0.5]")).Reason, UndefinedReason.NegativeValue },
        { "from nobody", Targets.YearsToTarget(Q("exact 0 person"), Million, Rate("[0.1, 0.1]")).Reason, UndefinedReason.ZeroBase },
        { "from a debt", Targets.YearsToTarget(Q("exact -5 yuan"), Q("at-least 5 yuan"), Rate("[0.1, 0.1]")).Reason, UndefinedReason.NegativeBase },
        { "a growth of no year", Targets.YearsToTarget(Talent2023, Million, Quantity.Percent(5)).Reason, UndefinedReason.UnitMismatch },
        { "numbers: away", Targets.YearsToTarget(86, 100, -0.1m).Reason, UndefinedReason.TargetNeverReached },
        { "no plan", Targets.ExpectedPathValue(Talent2020, Million, 0, 0).Reason, UndefinedReason.NoElapsedTime },
        { "numbers: no plan", Targets.ExpectedPathValue(1, 2, 0, 0).Reason, UndefinedReason.NoElapsedTime },
        { "steady growth from nobody", Targets.ExpectedPathValue(0, 2, 1, 2, TargetPath.Compound).Reason, UndefinedReason.ZeroBase },
        { "steady decline to nobody", Targets.ExpectedPathValue(1, 0, 1, 2, TargetPath.Compound).Reason, UndefinedReason.ZeroValue },
        { "steady growth of a debt", Targets.ExpectedPathValue(-1, 2, 1, 2, TargetPath.Compound).Reason, UndefinedReason.NegativeBase },
        { "steady decline to a debt", Targets.ExpectedPathValue(1, -2, 1, 2, TargetPath.Compound).Reason, UndefinedReason.SignChange },
        { "nothing has happened yet", Targets.ActualToRequiredRatio(1, 2, 3, 0, 2).Reason, UndefinedReason.NoElapsedTime },
        { "begun at the target", Targets.ActualToRequiredRatio(3, 2, 3, 1, 2).Reason, UndefinedReason.DivisorMayBeZero },
        { "begun at nothing", Targets.ActualToRequiredRatio(0, 2, 3, 1, 2).Reason, UndefinedReason.ZeroBase },
        { "begun below", Targets.ActualToRequiredRatio(-1, 2, 3, 1, 2).Reason, UndefinedReason.NegativeBase },
        { "come to below", Targets.ActualToRequiredRatio(1, -2, 3, 1, 2).Reason, UndefinedReason.SignChange },
        { "a target of nothing has no pace", Targets.ActualToRequiredRatio(1, 2, 0, 1, 2).Reason, UndefinedReason.ZeroValue },
        { "an assessment needs a path", Targets.AssessProgress(Talent2020, Talent2023, Million, 0, 0).Reason, UndefinedReason.NoElapsedTime },
        { "and a number", Targets.AssessProgress(Talent2020, Talent2023, Quantity.Several(Unit.Person), 3, 5).Reason, UndefinedReason.Missing },
        { "and one unit", Targets.AssessProgress(Talent2020, Q("exact 5 licence"), Million, 3, 5).Reason, UndefinedReason.UnitMismatch },
    };

    [Theory, MemberData(nameof(WithoutMeaning))]
    public void Figures_WithoutMeaning_SayWhy(string remark, UndefinedReason? actual, UndefinedReason reason) => actual.Should().Be(reason, remark);

    [Theory]
    [InlineData("exact 100 person", "exact 130 person", "at-least 200 person", 1, 4, TargetProgress.OnTrack, "125 would do")]
    [InlineData("exact 100 person", "exact 125 person", "at-least 200 person", 1, 4, TargetProgress.OnTrack, "and does")]
    [InlineData("exact 100 person", "exact 124 person", "at-least 200 person", 1, 4, TargetProgress.Behind, "one less does not")]
    [InlineData("exact 100 person", "exact 100 person", "at-least 200 person", 1, 4, TargetProgress.Behind, "standing still")]
    [InlineData("exact 100 person", "exact 99 person", "at-least 200 person", 1, 4, TargetProgress.MovingAway, "going back")]
    [InlineData("exact 100 person", "exact 200 person", "at-least 200 person", 1, 4, TargetProgress.Achieved, "reach is attained at the number")]
    [InlineData("exact 100 person", "exact 200 person", "more-than 200 person", 1, 4, TargetProgress.OnTrack, "more than is not")]
    [InlineData("exact 100 person", "exact 201 person", "more-than 200 person", 1, 4, TargetProgress.Achieved, "only beyond")]
    [InlineData("exact 100 person", "exact 199 person", "at-least 200 person", 5, 4, TargetProgress.Behind, "after the due date")]
    [InlineData("exact 100 person", "exact 75 person", "at-most 50 person", 1, 2, TargetProgress.OnTrack, "a decline that is meant")]
    [InlineData("exact 100 person", "exact 76 person", "at-most 50 person", 1, 2, TargetProgress.Behind, "too slow")]
    [InlineData("exact 100 person", "exact 101 person", "at-most 50 person", 1, 2, TargetProgress.MovingAway, "a rise")]
    [InlineData("exact 100 person", "exact 50 person", "less-than 50 person", 1, 2, TargetProgress.OnTrack, "not below yet")]
    [InlineData("exact 100 person", "between [120, 130] person", "at-least 200 person", 1, 4, TargetProgress.Undetermined, "on either side of the path")]
    [InlineData("exact 100 person", "between [90, 110] person", "at-least 200 person", 1, 4, TargetProgress.Undetermined, "on either side of the baseline")]
    [InlineData("exact 100 person", "between [190, 210] person", "at-least 200 person", 1, 4, TargetProgress.Undetermined, "on either side of the target")]
    [InlineData("between [90, 110] person", "exact 140 person", "at-least 200 person", 1, 4, TargetProgress.OnTrack, "wherever it began: 132.5 at most")]
    public void AssessProgress_Figures_IsTheVerdict(
        string a, string b, string target, int elapsed, int total, TargetProgress expected, string remark) =>
        Targets.AssessProgress(Q(a), Q(b), Q(target), elapsed, total).Value.Should().Be(expected, remark);

    [Fact]
    public void AssessProgress_Numbers_IsThatOfExactFigures()
    {
        Targets.AssessProgress(100, 125, 200, 1, 4).Value.Should().Be(TargetProgress.OnTrack, "125 would do");
        Targets.AssessProgress(100, 124.9m, 200, 1, 4).Value.Should().Be(TargetProgress.Behind);
        Targets.AssessProgress(100, 99, 200, 1, 4).Value.Should().Be(TargetProgress.MovingAway);
        Targets.AssessProgress(100, 200, 200, 1, 4).Value.Should().Be(TargetProgress.Achieved);
        Targets.AssessProgress(100, 76, 50, 1, 2, side: TargetSide.Ceiling).Value.Should().Be(TargetProgress.Behind, "75 would do");
        Targets.AssessProgress(-100, -80, -60, 1, 2).Value.Should().Be(TargetProgress.OnTrack, "a straight path leads through losses too");
        Targets.AssessProgress(-100, -80, -60, 1, 2, TargetPath.Compound).Reason.Should().Be(UndefinedReason.NegativeBase);
        Targets.AssessProgress(100, 125, 200, 0, 0).Reason.Should().Be(UndefinedReason.NoElapsedTime);
    }

    [Fact]
    public void AssessProgress_OfSteadyGrowth_AsksForLessEarly()
    {
        // 100 x 2^(1/2) = 141.4 instead of 150.
        Targets.AssessProgress(Q("exact 100 person"), Q("exact 142 person"), Q("at-least 200 person"), 1, 2).Value.Should().Be(TargetProgress.Behind);
        Targets.AssessProgress(Q("exact 100 person"), Q("exact 142 person"), Q("at-least 200 person"), 1, 2, TargetPath.Compound).Value.Should().Be(TargetProgress.OnTrack);
    }

    [Theory]
    [InlineData("en", "behind")]
    [InlineData("zh", "落后于预期")]
    public void AssessProgress_Explained_SaysItInWords(string language, string word)
    {
        string text = Targets.AssessProgress(Q("exact 100 person"), Q("exact 124 person"), Q("at-least 200 person"), 1, 4)
            .Explain(System.Globalization.CultureInfo.GetCultureInfo(language));
        text.Should().Contain(word).And.Contain("a + (T - a) × t / n").And.Contain("200");
    }

    public static TheoryData<string, Derived<DateRange>, string> Days => new()
    {
        { "doubled in a year to the day", Targets.DateOfReaching(Q("exact 50 person"), Day(2023, 12, 31), Q("at-least 100 person"), Rate("[1, 1]")), "2024-12-31/2024-12-31" },
        { "half a year of 366 days", Targets.DateOfReaching(Q("exact 50 person"), Day(2023, 12, 31), Q("at-least 100 person"), Rate("[3, 3]")), "2024-07-01/2024-07-01" },
        { "half a year of 365 days is 182.5, and so 183", Targets.DateOfReaching(Q("exact 50 person"), Day(2022, 12, 31), Q("at-least 100 person"), Rate("[3, 3]")), "2023-07-02/2023-07-02" },
        { "29 February keeps its anniversary on the 28th", Targets.DateOfReaching(Q("exact 50 person"), Day(2024, 2, 29), Q("at-least 100 person"), Rate("[1, 1]")), "2025-02-28/2025-02-28" },
        { "there already", Targets.DateOfReaching(Q("exact 100 person"), Day(2024, 2, 29), Q("at-least 100 person"), Rate("[1, 1]")), "2024-02-29/2024-02-29" },
        { "between one year and never", Targets.DateOfReaching(Q("exact 50 person"), Day(2023, 12, 31), Q("at-least 100 person"), Rate("(0, 1]")), "2024-12-31/.." },
        { "beyond the calendar", Targets.DateOfReaching(Q("exact 50 person"), Day(2023, 12, 31), Q("at-least 100 person"), Rate("[0.00005, 1]")), "2024-12-31/.." },
    };

    [Theory, MemberData(nameof(Days))]
    public void DateOfReaching_Figures_IsTheRangeOfDays(string remark, Derived<DateRange> actual, string expected) =>
        actual.Value.Should().Be(DateRange.Parse(expected), remark);

    // The day of the figure is not the day on which the target was reached.
    [Fact]
    public void DateOfReaching_AttainedAlready_SaysSo()
    {
        Targets.DateOfReaching(Q("exact 100 person"), Day(2024, 2, 29), Q("at-least 100 person"), Rate("[1, 1]")).Detail.Should().Be(
            LocalizedText.Of("the figure is at the target or beyond it already, and this is its day", "该数据已达到或超过目标值，所示为该数据的日期"));
        Targets.DateOfReaching(Q("between [90, 110] person"), Day(2024, 2, 29), Q("at-least 100 person"), Rate("[1, 1]")).Detail.Should().BeNull("it may be short of it");
        Targets.DateOfReaching(Q("exact 50 person"), Day(2024, 2, 29), Q("at-least 100 person"), Rate("[1, 1]")).Detail.Should().BeNull("a year is to come");
    }

    [Fact]
    public void DateOfReaching_WithoutMeaning_SaysWhy()
    {
        Targets.DateOfReaching(Q("exact 50 person"), Day(2023, 12, 31), Q("at-least 100 person"), Rate("[0.00005, 0.00006]")).Reason.Should().Be(UndefinedReason.Overflow);
        Targets.DateOfReaching(Q("exact 50 person"), Day(2023, 12, 31), Q("at-least 100 person"), Rate("[0, 1]")).Reason.Should().Be(UndefinedReason.TargetNeverReached);
        FluentActions.Invoking(() => Targets.DateOfReaching(Talent2023, Day(2023, 12, 31), null!, Rate("[0, 1]"))).Should().Throw<ArgumentNullException>().WithParameterName("threshold");
    }

    // Question 2 of the domain: when is one million reached at the pace of 2020 to 2023?
    [Fact]
    public void DateOfReaching_AtThePaceOfTheBulletin_IsARangeOfDays()
    {
        Series talent = BundledDatasets.Bulletin.Series(Domain.Indicators.IpTalentTotal, Area.China);
        TalentMetric earlier = talent.At(FiveYearPlan.Number(13).End)[0];
        TalentMetric latest = talent.At(YearEnd.Of(2023))[0];
        Target target = Target.Of(Domain.Indicators.IpTalentTotal, Area.China, Million, 2025);
        Targets.YearsToTarget(earlier, latest, target).Bounds.Shown(7).Should().Be(Interval.Parse("(1.8647982, 2.2682673)"), "3 ln(100/86.5) / ln(86.5/68.5) and 3 ln(100/85.5) / ln(85.5/69.5)");
        Targets.DateOfReaching(earlier, latest, target).Value.Should().Be(DateRange.Parse("2025-11-12/2026-04-08"));
        talent.DateOfReaching(target, since: earlier.Period).Value.Should().Be(DateRange.Parse("2025-11-12/2026-04-08"));

        // The growth as a figure of its own gives the same days: what shortens the way quickens the pace.
        Targets.DateOfReaching(latest, target, Growth.CompoundAnnualGrowthRate(earlier, latest).Value).Value.Should().Be(DateRange.Parse("2025-11-12/2026-04-08"));

        // Questions 1 and 3: how far, on the path, and what per year?
        Targets.AssessProgress(earlier, latest, target).Value.Should().Be(TargetProgress.Behind, "690,000 + 3/5 of 310,000 is 876,000");
        Targets.RequiredAnnualIncrement(latest, target).Bounds.Should().Be(Interval.OpenClosed(67_500, 72_500));
    }

    private static Quantity Bounded(string bounds) => Quantity.Derived(Interval.Parse(bounds), Unit.Person, BoundPolicy.Default);

    private static Quantity Rate(string bounds) => Quantity.Derived(Interval.Parse(bounds), Unit.PercentPerYear, BoundPolicy.Default);
}
