namespace IpTalent.Domain.Tests.Quantities;

/// <summary>The worked examples of the reading conventions, each with the phrase it comes from.</summary>
public sealed class QuantityBoundsTests
{
    private static readonly Unit Expert = Unit.Counting("expert", LocalizedText.Of("expert", "名"));

    public static TheoryData<string, Quantity, string> Examples => new()
    {
        { "69万", Quantity.Rounded(690_000, 10_000, Unit.Person), "[685000, 695000)" },
        { "690,000, whose precision is not told", Quantity.Rounded(690_000, Unit.Person), "[685000, 695000)" },
        { "86万人", Quantity.Rounded(860_000, 10_000, Unit.Person), "[855000, 865000)" },
        { "7万", Quantity.Rounded(70_000, 10_000, Unit.Person), "[65000, 75000)" },
        { "70,000: half a unit of the last digit would be more than 5 %", Quantity.Rounded(70_000, Unit.Person), "[66500, 73500)" },
        { "百名, a hundred", Quantity.Rounded(100, Unit.Person).With(ClaimTraits.RoundNumber), "[95, 105)" },
        { "100万: zeros before a scale word are trailing ones", Quantity.Rounded(1_000_000, Unit.Person), "[950000, 1050000)" },
        { "more than double", Quantity.MoreThan(2, Unit.Ratio), "(2, ∞)" },
        { "两倍以上, each of three hubs", Quantity.MoreThan(2, Unit.Ratio).With(ClaimTraits.EachOfSeveral), "(2, ∞)" },
        { "over 150", Quantity.MoreThan(150, Unit.Session), "(150, ∞)" },
        { "150余期", Quantity.Over(150, Unit.Session), "(150, 160)" },
        { "700余项", Quantity.Over(700, Unit.Task), "(700, 800)" },
        { "over 700", Quantity.MoreThan(700, Unit.Task), "(700, ∞)" },
        { "近2000人次", Quantity.Nearly(2_000, Unit.PersonTime), "(1800, 2000)" },
        { "近1200人次", Quantity.Nearly(1_200, Unit.PersonTime), "(1100, 1200)" },
        { "4个方面", Quantity.Of(4, Unit.Aspect), "[4, 4]" },
        { "68项", Quantity.Of(68, Unit.ListItem), "[68, 68]" },
        { "19期", Quantity.Of(19, Unit.Session), "[19, 19]" },
        { "48名", Quantity.Of(48, Unit.Person), "[48, 48]" },
        { "nine", Quantity.Of(9, Unit.Person), "[9, 9]" },
        { "sole, 唯一", Quantity.Exact(1, Unit.Institution).With(ClaimTraits.Uniqueness), "[1, 1]" },
        { "1.4875万人, whose last digit counts ones", Quantity.Of(14_875, Unit.Person), "[14875, 14875]" },
        { "超3万人", Quantity.MoreThan(30_000, 10_000, Unit.Person), "(30000, ∞)" },
        { "3.4万人", Quantity.Rounded(34_000, 1_000, Unit.Person), "[33500, 34500)" },
        { "约270人", Quantity.About(270, Unit.Person), "[260, 280]" },
        { "150余人", Quantity.Over(150, Unit.Person), "(150, 160)" },
        { "近2万人", Quantity.Nearly(20_000, Unit.Person), "(18000, 20000)" },
        { "近300名", Quantity.Nearly(300, Unit.Person), "(270, 300)" },
        { "近万名", Quantity.Nearly(10_000, Unit.Person), "(9000, 10000)" },
        { "30人左右", Quantity.About(30, Unit.Person), "[27, 33]" },
        { "multiple recommendations", Quantity.Several(Unit.Recommendation), "[2, ∞)" },
        { "一批", Quantity.Several(Expert), "[2, ∞)" },
        { "dozens of", Quantity.Indefinite(Interval.AtLeast(24), Unit.Person), "[24, ∞)" },
        { "数百", Quantity.Several(100, Unit.Person), "[200, 1000)" },
        { "几十", Quantity.Several(10, Unit.Person), "[20, 100)" },
        { "10万余: below the scale word", Quantity.Over(100_000, 10_000, Unit.Person), "(100000, 110000)" },
        { "10余万: above it", Quantity.Over(100_000, 100_000, Unit.Person), "(100000, 200000)" },
        { "十几", Quantity.Over(10, Unit.Person), "(10, 20)" },
        { "上百", Quantity.AtLeast(100, Unit.Person), "[100, ∞)" },
        { "不足5个", Quantity.LessThan(5, Unit.Institution), "[0, 5)" },
        { "5个以内", Quantity.AtMost(5, Unit.Institution), "[0, 5]" },
        { "五六十", Quantity.Between(50, 60, Unit.Person).With(ClaimTraits.NumeralPair), "[50, 60]" },
        { "35.2 %", Quantity.Percent(35.2m), "[0.3515, 0.3525)" },
        { "0.3 %", Quantity.Percent(0.3m), "[0.0025, 0.0035)" },
        { "35 %", Quantity.Percent(35), "[0.345, 0.355)" },
        { "a fall of 5 %: half of its last digit, as of 7万", Quantity.Percent(-5), "(-0.055, -0.045]" },
        { "30 %: a zero at the end tells nothing, so 5 % of it", Quantity.Percent(30), "[0.285, 0.315)" },
        { "3 points", Quantity.PercentagePoints(3), "[0.025, 0.035)" },
        { "no growth at all", Quantity.Percent(0), "[0, 0]" },
        { "6 per 10,000 people", Quantity.Of(6, Unit.Patent.Per(10_000, Unit.Person)), "[5.5, 6.5)" },
        { "20 per 10,000 people: a zero at the end tells nothing", Quantity.Of(20, Unit.Patent.Per(10_000, Unit.Person)), "[19, 21)" },
        { "3 times is no rate", Quantity.Rounded(3, Unit.Ratio), "[2.85, 3.15)" },
        { "6.3 per 10,000 people", Quantity.Of(6.3m, Unit.Patent.Per(10_000, Unit.Person)), "[6.25, 6.35)" },
        { "12 per 10,000 people: a rate is rounded however it is printed", Quantity.Of(12, Unit.Patent.Per(10_000, Unit.Person)), "[11.5, 12.5)" },
        { "14.0 times, whose zero counts", Quantity.Of(14.0m, Unit.Ratio), "[13.95, 14.05)" },
        { "超过…以上", Quantity.MoreThan(700, Unit.Task).With(ClaimTraits.Pleonastic), "(700, ∞)" },
        { "约…左右", Quantity.About(30, Unit.Person).With(ClaimTraits.Pleonastic), "[27, 33]" },
        { "近…余", Quantity.Nearly(48, Unit.Person).With(ClaimTraits.Contradictory), "(-∞, ∞)" },
        { "48余名: no digit is left to fill in", Quantity.Over(48, Unit.Person), "(-∞, ∞)" },
        { "2倍多: a ratio has parts to fill in", Quantity.Over(2, Unit.Ratio), "(2, 3)" },
    };

    public static TheoryData<string, Quantity, string> WideExamples => new()
    {
        { "69万 may have been cut off", Quantity.Rounded(690_000, 10_000, Unit.Person), "[685000, 700000)" },
        { "86万人", Quantity.Rounded(860_000, 10_000, Unit.Person), "[855000, 870000)" },
        { "近2000人次, without the cap of 10 %", Quantity.Nearly(2_000, Unit.PersonTime), "(1000, 2000)" },
        { "百名, without the cap of 5 %", Quantity.Rounded(100, Unit.Person), "[50, 200)" },
    };

    public static TheoryData<string, Quantity, string?> WholeNumbers => new()
    {
        { "近1200", Quantity.Nearly(1_200, Unit.PersonTime), "[1101, 1199]" },
        { "近10", Quantity.Nearly(10, Unit.Person), "[9, 9]" },
        { "近2", Quantity.Nearly(2, Unit.Person), "[1, 1]" },
        { "近1: nobody is the only whole number left", Quantity.Nearly(1, Unit.Person), "[0, 0]" },
        { "150余期", Quantity.Over(150, Unit.Session), "[151, 159]" },
        { "约270人", Quantity.About(270, Unit.Person), "[260, 280]" },
        { "百名", Quantity.Rounded(100, Unit.Person), "[95, 104]" },
        { "不足5", Quantity.LessThan(5, Unit.Person), "[0, 4]" },
        { "over 700", Quantity.MoreThan(700, Unit.Task), "[701, ∞)" },
        { "a fall of nearly 10", Quantity.Nearly(-10, Unit.Person), "[-9, -9]" },
        { "数百", Quantity.Several(100, Unit.Person), "[200, 999]" },
        { "more than any decimal", Quantity.MoreThan(decimal.MaxValue, Unit.Person), "(79228162514264337593543950335, ∞)" },
        { "a unit that has parts", Quantity.Nearly(10, Unit.Year), null },
        { "an average of persons", Quantity.Rounded(14.5m, Unit.Person), null },
        { "an average between two whole numbers", Quantity.Between(1.5m, 2.5m, Unit.Person), null },
        { "a computed figure may be an average", Quantity.Derived(Interval.Open(8, 10), Unit.Person, BoundPolicy.Default), null },
    };

    [Theory, MemberData(nameof(Examples))]
    public void Bounds_WorkedExample_AreAsStated(string phrase, Quantity claim, string expected) =>
        claim.Bounds.Should().Be(Interval.Parse(expected), phrase);

    [Theory, MemberData(nameof(WideExamples))]
    public void Under_Wide_AreAsStated(string phrase, Quantity claim, string expected) =>
        claim.Under(BoundPolicy.Wide).Should().Be(Interval.Parse(expected), phrase);

    [Theory, MemberData(nameof(WholeNumbers))]
    public void WholeNumbers_Example_AreThoseWithin(string phrase, Quantity claim, string? expected) =>
        claim.WholeNumbers.Should().Be(expected is null ? null : Interval.Parse(expected), phrase);

    [Fact]
    public void Bounds_Growth_EncloseWhatThePrintedNumbersGive()
    {
        Quantity then = Quantity.Rounded(690_000, 10_000, Unit.Person);
        Quantity now = Quantity.Rounded(860_000, 10_000, Unit.Person);
        Interval Growth(BoundPolicy policy) => (now.Under(policy) / then.Under(policy)) - Interval.Point(1);
        Interval Compound(BoundPolicy policy) => (now.Under(policy) / then.Under(policy)).Root(3).Value - Interval.Point(1);

        Growth(BoundPolicy.Default).Shown(4).Should().Be(Interval.Open(0.2302m, 0.2628m));
        Growth(BoundPolicy.Wide).Shown(4).Should().Be(Interval.Open(0.2214m, 0.2701m));
        Compound(BoundPolicy.Default).Shown(4).Should().Be(Interval.Open(0.0715m, 0.0809m));
        Growth(BoundPolicy.Default).Contains(0.2464m).Should().BeTrue();
        Compound(BoundPolicy.Default).Contains(0.0762m).Should().BeTrue();
    }

    [Fact]
    public void Bounds_AttendancesPerTask_HaveThePrintedQuotientAtTheirExtreme()
    {
        Interval perTask = Quantity.Nearly(1_200, Unit.PersonTime).Bounds / Quantity.Over(700, Unit.Task).Bounds;

        perTask.Lower.Should().Be(1.375m);
        perTask.Shown(3).Should().Be(Interval.Open(1.375m, 1.715m));
        Quantity.Derived(perTask, Unit.PersonTime.Per(Unit.Task), BoundPolicy.Default).ToString("B", null)
            .Should().Be("(1.375, 1.715) person-times per task");
    }

    [Fact]
    public void Bounds_Derived_AreThoseHeldUnderEveryPolicy()
    {
        Quantity growth = Quantity.Derived(Interval.Open(0.2302m, 0.2628m), Unit.Percent, BoundPolicy.Wide, 0.2464m);

        growth.Policy.Should().Be(BoundPolicy.Wide);
        growth.Nominal.Should().Be(0.2464m);
        foreach (BoundPolicy policy in BoundPolicy.All)
        {
            growth.BoundsUnder(policy).Should().Be(new ClaimBounds(Interval.Open(0.2302m, 0.2628m), Basis.Computed, Basis.Computed));
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1.5, true)]
    [InlineData(2, false)]
    public void Derived_FromPrinted_IsKeptOnlyWithinTheBounds(double printed, bool isKept) =>
        Quantity.Derived(Interval.Open(1, 2), Unit.Ratio, BoundPolicy.Default, (decimal)printed).Nominal.HasValue.Should().Be(isKept);

    [Fact]
    public void ToString_Bounds_TellsWhatTheEndsRestOn() =>
        Quantity.Over(150, Unit.Session).BoundsUnder(BoundPolicy.Default).ToString().Should().Be("(150, 160) Stated, Lexical");
}
