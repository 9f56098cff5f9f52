using System.Globalization;

namespace IpTalent.Domain.Tests.Quantities;

public sealed class QuantityDisplayTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly Unit PerTenThousand = Unit.Patent.Per(10_000, Unit.Person);
    private static readonly Quantity Growth = Quantity.Derived(Interval.Open(0.230215827m, 0.262773723m), Unit.Percent, BoundPolicy.Default, 0.246376812m);
    private static readonly Quantity PerTask = Quantity.Derived(Interval.Open(1.375m, 12m / 7), Unit.PersonTime.Per(Unit.Task), BoundPolicy.Default, 1.5m);

    public static TheoryData<Quantity, string, string> Claims => new()
    {
        { Quantity.Exact(48, Unit.Person), "48 persons", "48人" },
        { Quantity.Exact(1, Unit.Person), "1 person", "1人" },
        { Quantity.Exact(0, Unit.Person), "0 persons", "0人" },
        { Quantity.Exact(-1_500, Unit.Person), "-1,500 persons", "-1500人" },
        { Quantity.Exact(5_811, Unit.Person), "5,811 persons", "5811人" },
        { Quantity.Rounded(860_000, 10_000, Unit.Person), "860,000 persons", "86万人" },
        { Quantity.Rounded(690_000, Unit.Person), "690,000 persons", "69万人" },
        { Quantity.Exact(40_000, Unit.Person), "40,000 persons", "4万人" },
        { Quantity.Exact(34_396, Unit.Person), "34,396 persons", "34396人" },
        { Quantity.Rounded(34_000, Unit.Person), "34,000 persons", "34000人" }, // 3.4万 would tell a precision
        { Quantity.Rounded(12_000, 1_000, Unit.Person), "12,000 persons", "1.2万人" },
        { Quantity.MoreThan(1_000_000, Unit.Person), "more than 1,000,000 persons", "超过100万人" },
        { Quantity.Exact(300_000_000, Unit.Yuan), "300,000,000 CNY", "3亿元" },
        { Quantity.Rounded(34_000, 1_000, Unit.Person), "34,000 persons", "3.4万人" },
        { Quantity.Rounded(34_000, 100, Unit.Person), "34,000 persons", "3.40万人" },
        { Quantity.Rounded(350_000_000, 10_000_000, Unit.Yuan), "350,000,000 CNY", "3.5亿元" },
        { Quantity.Rounded(-860_000, 10_000, Unit.Person), "-860,000 persons", "-86万人" },
        { Quantity.Rounded(864_321, 10_000, Unit.Person), "864,321 persons", "864321人" }, // no digit is hidden
        { Quantity.Rounded(14.0m, Unit.Ratio), "14.0 times", "14.0倍" },
        { Quantity.About(270, Unit.Person), "about 270 persons", "约270人" },
        { Quantity.Nearly(1_200, Unit.PersonTime), "nearly 1,200 person-times", "近1200人次" },
        { Quantity.Nearly(20_000, 10_000, Unit.Person), "nearly 20,000 persons", "近2万人" },
        { Quantity.Over(150, Unit.Session), "150-odd sessions", "150余期" },
        { Quantity.Over(100_000, 10_000, Unit.Person), "100,000-odd persons", "10万余人" },
        { Quantity.Over(100_000, 100_000, Unit.Person), "100,000-odd persons", "10余万人" },
        { Quantity.Over(48, Unit.Person), "48-odd persons", "48余人" }, // as it was said, though it contradicts itself
        { Quantity.Over(10, Unit.Year), "just over 10 years", "10余年" },
        { Quantity.Over(2, Unit.Ratio), "just over 2 times", "2倍有余" },
        { Quantity.Percent(5, Qualifier.Over), "just over 5 %", "5%有余" },
        { Quantity.MoreThan(700, Unit.Task), "more than 700 tasks", "超过700项" },
        { Quantity.MoreThan(30_000, 10_000, Unit.Person), "more than 30,000 persons", "超过3万人" },
        { Quantity.MoreThan(2, Unit.Ratio).With(ClaimTraits.EachOfSeveral), "more than 2 times each", "均超过2倍" },
        { Quantity.AtLeast(100, Unit.Person), "at least 100 persons", "至少100人" },
        { Quantity.LessThan(5, Unit.Institution), "fewer than 5 institutions", "不足5家" },
        { Quantity.Percent(5, Qualifier.LessThan), "less than 5 %", "不足5%" },
        { Quantity.AtMost(5, Unit.Place), "at most 5 places", "至多5个名额" },
        { Quantity.Between(50, 60, Unit.Person), "between 50 and 60 persons", "50至60人" },
        { Quantity.Between(3.5m, 4.25m, Unit.Ratio), "between 3.5 and 4.25 times", "3.5至4.25倍" },
        { Quantity.Between(0.05m, 0.065m, Unit.Percent), "between 5 % and 6.5 %", "5%至6.5%" },
        { Quantity.Between(10_000, 20_000, Unit.Person), "between 10,000 and 20,000 persons", "1万至2万人" },
        { Quantity.Between(0, 20_000, Unit.Person), "between 0 and 20,000 persons", "0至20000人" },
        { Quantity.Between(9_500, 20_000, Unit.Person), "between 9,500 and 20,000 persons", "9500至20000人" },
        { Quantity.Several(Unit.Recommendation), "several recommendations", "多项建言" },
        { Quantity.Several(10, Unit.Person), "several tens of persons", "数十人" },
        { Quantity.Several(100, Unit.Person), "several hundred persons", "数百人" },
        { Quantity.Several(10_000, Unit.Person), "several tens of thousands of persons", "数万人" },
        { Quantity.Several(50, Unit.Person), "[100, 500) persons", "[100, 500)人" }, // no word for it
        { Quantity.Indefinite(Interval.AtLeast(24), Unit.Person), "dozens of persons", "[24, ∞)人" },
        { Growth, "24.64 %", "24.64%" },
        { Computed(0.1349609375m, "[0.1349609375, 0.1349609375]"), "about 13.5 %", "约13.5%" }, // 691 of 5,120
        { Computed(0.1875m, "[0.1875, 0.1875]"), "18.75 %", "18.75%" },
        { Computed(0.3333333333333333m, "(0.3333333333333332, 0.3333333333333334)"), "about 33.33 %", "约33.33%" },
        { PerTask, "1.5 person-times per task", "1.5人次/项" },
        { Quantity.Derived(Interval.Open(0.2302m, 0.2628m), Unit.Percent, BoundPolicy.Default), "(23.02 %, 26.28 %)", "(23.02%, 26.28%)" },

        // Units: percent and points, rates, money, and the user's own.
        { Quantity.Percent(35.2m), "35.2 %", "35.2%" },
        { Quantity.Percent(35.20m), "35.20 %", "35.20%" },
        { Quantity.Percent(100), "100 %", "100%" },
        { Quantity.Percent(-5), "-5 %", "-5%" },
        { Quantity.PercentagePoints(4.8m), "4.8 percentage points", "4.8个百分点" },
        { Quantity.PercentagePoints(1), "1 percentage point", "1个百分点" },
        { Quantity.Rounded(0.0762m, Unit.PercentPerYear), "7.62 % per year", "7.62%/年" },
        { Quantity.Rounded(6.3m, PerTenThousand), "6.3 patents per 10,000 persons", "6.3件/万人" },
        { Quantity.Exact(1, Unit.Person.Per(Unit.Institution)), "1 person per institution", "1人/家" },
        { Quantity.Exact(12, Unit.Year), "12 years", "12年" },
        { Quantity.Exact(100, Unit.Yuan), "100 CNY", "100元" },
        { Quantity.Exact(100, Unit.Money("CNY", 2020)), "100 CNY at 2020 prices", "100元（2020年价）" },
        { Quantity.Exact(100, Unit.Money("USD")), "100 USD", "100美元" },
        { Quantity.Exact(100, Unit.Money("XAU")), "100 XAU", "100 XAU" }, // no Chinese name here
        { Quantity.Exact(2, Unit.Counting("docket")), "2 dockets", "2 dockets" },
        { Quantity.Exact(2, Unit.Counting("docket", LocalizedText.Of("docket", "个案件"))), "2 dockets", "2个案件" },
        { Quantity.Exact(2, Unit.Counting("expert", LocalizedText.Chinese("名"))), "2 名", "2名" },
        { Quantity.Exact(2, Unit.Counting("body", "body", "bodies")), "2 bodies", "2 bodies" },
        { Quantity.Rounded(7.5m, Unit.Measured("person-hour")), "7.5 person-hours", "7.5 person-hours" },

        // The ends of the decimals.
        { Quantity.Exact(decimal.MaxValue, Unit.Percent), "7,922,816,251,426,433,759,354,395,033,500 %", "7922816251426433759354395033500%" },
        { Quantity.Exact(-792281625142643375935439503.35m, Unit.Percent), "-79,228,162,514,264,337,593,543,950,335 %", "-79228162514264337593543950335%" },
        { Quantity.Exact(-7922816251426433759354395033.5m, Unit.Percent), "-792,281,625,142,643,375,935,439,503,350 %", "-792281625142643375935439503350%" },
        { Quantity.Exact(1e-28m, Unit.Percent), "0.00000000000000000000000001 %", "0.00000000000000000000000001%" },
    };

    public static TheoryData<string, Quantity, string, string> Formats => new()
    {
        { "N", Quantity.Nearly(1_200, Unit.PersonTime), "1,200 person-times", "1200人次" },
        { "N", Quantity.Over(100_000, 100_000, Unit.Person), "100,000 persons", "10万人" },
        { "N", Growth, "24.64 %", "24.64%" },
        { "N", Quantity.Several(Unit.Task), "none", "无" },
        { "n", Quantity.Percent(35.20m), "35.20 %", "35.20%" },
        { "c", Quantity.Nearly(1_200, Unit.PersonTime), "nearly 1,200 person-times", "近1200人次" },
        // A phrase tells what the digits do not.
        { "P", Quantity.Nearly(1_200, Unit.PersonTime), "nearly 1,200 person-times", "近1200人次" }, // nothing
        { "P", Quantity.Exact(48, Unit.Person), "48 persons", "48人" }, // nothing
        { "p", Quantity.Rounded(860_000, 10_000, Unit.Person), "860,000 persons to the nearest 10,000", "86万人" }, // 86万 tells its precision, 860,000 does not
        { "P", Quantity.Rounded(690_000, Unit.Person), "690,000 persons", "690000人" }, // so that 69万 would tell too much
        { "P", Quantity.Rounded(700_000, Unit.Person), "700,000 persons", "70万人" }, // but the zero of 70万 tells nothing
        { "P", Quantity.Rounded(700_000, 100_000, Unit.Person), "700,000 persons to the nearest 100,000", "70万人（精确到100000）" },
        { "P", Quantity.Rounded(34_000, 100, Unit.Person), "34,000 persons to the nearest 100", "3.40万人" },
        { "P", Quantity.Rounded(864_321, 10_000, Unit.Person), "864,321 persons to the nearest 10,000", "864321人（精确到10000）" },
        { "P", Quantity.Rounded(48, Unit.Person), "48 persons in steps of 1", "48人（以1计）" }, // 48 alone is exact
        { "P", Quantity.Exact(40_000, Unit.Person), "exactly 40,000 persons", "恰好4万人" }, // 40,000 alone is rounded
        { "P", Quantity.Percent(35, Qualifier.Exact), "exactly 35 %", "恰好35%" },
        { "P", Quantity.Exact(12, Unit.Year), "exactly 12 years", "恰好12年" }, // a length of time has parts
        { "P", Quantity.Nearly(3, Unit.Year), "nearly 3 years", "将近3年" }, // 近3年 are the last three years
        { "P", Quantity.About(1_250, 50, Unit.Person), "about 1,250 persons in steps of 50", "约1250人（以50计）" },
        { "P", Quantity.Over(48, Unit.Person), "48-odd persons", "48余人" }, // contradicts itself without a word more
        { "P", Quantity.Nearly(10, Unit.Person).With(ClaimTraits.Contradictory), "nearly 10 persons (contradictory)", "近10人（表述自相矛盾）" },
        { "P", Quantity.Parse("rounded 0.6666666666666666666666666667 fraction; granule=0.3333333333333333333333333333"), "two thirds", "三分之二" },
        { "P", Quantity.Parse("nearly 0.5 fraction; granule=0.5"), "nearly one half", "近二分之一" },
        // A part told in words stays words, and its ends are cut outward: 1/3 - 5 % of it is 0.31666..., + 5 % is 0.35; 1/3 ± 10 % is 0.3 to 0.3666....
        { "C", Third(Qualifier.Rounded), "one third", "三分之一" },
        { "N", Third(Qualifier.About), "one third", "三分之一" },
        { "F", Third(Qualifier.Rounded), "one third in (31.66 %, 35 %)", "三分之一，介于(31.66%, 35%)" },
        { "F3", Third(Qualifier.Rounded), "one third in (31.666 %, 35 %)", "三分之一，介于(31.666%, 35%)" },
        { "F", Third(Qualifier.AtLeast), "at least one third in (33.33 %, ∞)", "至少三分之一，介于(33.33%, ∞)" },
        { "F", Quantity.Parse("nearly 0.5 fraction; granule=0.5"), "nearly one half in (45 %, 50 %)", "近二分之一，介于(45%, 50%)" },
        { "C", Quantity.Percent(50), "50 %", "50%" }, // as it was printed
        { "P", Quantity.Exact(decimal.MaxValue, Unit.Percent), "exactly 7,922,816,251,426,433,759,354,395,033,500 %", "恰好7922816251426433759354395033500%" },
        { "P", Growth, "24.64 %", "24.64%" },
        { "B", Quantity.Nearly(1_200, Unit.PersonTime), "(1,100, 1,200) person-times", "(1100, 1200)人次" },
        { "B", Quantity.Rounded(860_000, 10_000, Unit.Person), "[855,000, 865,000) persons", "[855000, 865000)人" },
        { "B", Quantity.MoreThan(2, Unit.Ratio), "(2, ∞) times", "(2, ∞)倍" },
        { "B", Quantity.Percent(5, Qualifier.LessThan), "(-∞, 5 %)", "(-∞, 5%)" },
        { "B", Quantity.Percent(0.3m), "[0.25 %, 0.35 %)", "[0.25%, 0.35%)" },
        { "B", Quantity.PercentagePoints(4.8m), "[4.75, 4.85) percentage points", "[4.75, 4.85)个百分点" },
        { "B", Quantity.Rounded(0.0762m, Unit.PercentPerYear), "[7.615 %, 7.625 %) per year", "[7.615%, 7.625%)/年" },
        { "B", Quantity.Rounded(6.3m, PerTenThousand), "[6.25, 6.35) patents per 10,000 persons", "[6.25, 6.35)件/万人" },
        { "B", Quantity.Rounded(1e-28m, Unit.Ratio), "(0, 0.0000000000000000000000000002) times", "(0, 0.0000000000000000000000000002)倍" },
        { "B", Quantity.Over(48, Unit.Person), "(-∞, ∞) persons", "(-∞, ∞)人" },
        { "B", PerTask, "(1.375, 1.715) person-times per task", "(1.375, 1.715)人次/项" }, // 1200/700 is below 1.715, not below 1.714
        { "B0", PerTask, "(1, 2) person-times per task", "(1, 2)人次/项" },
        { "B2", PerTask, "(1.37, 1.72) person-times per task", "(1.37, 1.72)人次/项" },
        { "B1", Quantity.Derived(Interval.Closed(-1.25m, -1.2m), Unit.Ratio, BoundPolicy.Default), "(-1.3, -1.2] times", "(-1.3, -1.2]倍" },
        { "F", Quantity.Nearly(1_200, Unit.PersonTime), "nearly 1,200 person-times in (1,100, 1,200)", "近1200人次，介于(1100, 1200)" },
        { "F", Quantity.Exact(48, Unit.Person), "48 persons", "48人" }, // the bounds say no more
        { "F", Quantity.Percent(35.2m), "35.2 % in [35.15 %, 35.25 %)", "35.2%，介于[35.15%, 35.25%)" },
        { "F", Quantity.Several(100, Unit.Person), "several hundred persons in [200, 1,000)", "数百人，介于[200, 1000)" },
        { "F", Growth, "24.64 % in (23.02 %, 26.28 %)", "24.64%，介于(23.02%, 26.28%)" },
        { "F0", Growth, "25 % in (23 %, 27 %)", "25%，介于(23%, 27%)" },
        { "F1", Growth, "24.6 % in (23 %, 26.3 %)", "24.6%，介于(23%, 26.3%)" },
        { "F2", Growth, "24.64 % in (23.02 %, 26.28 %)", "24.64%，介于(23.02%, 26.28%)" },
        { "F3", Growth, "24.638 % in (23.021 %, 26.278 %)", "24.638%，介于(23.021%, 26.278%)" },
        { "F4", Growth, "24.6377 % in (23.0215 %, 26.2774 %)", "24.6377%，介于(23.0215%, 26.2774%)" },
        { "F26", Growth, "24.6376812 % in (23.0215827 %, 26.2773723 %)", "24.6376812%，介于(23.0215827%, 26.2773723%)" },
        { "F", Quantity.Derived(Interval.Open(0.2302m, 0.2628m), Unit.Percent, BoundPolicy.Default), "(23.02 %, 26.28 %)", "(23.02%, 26.28%)" },
        { "F", Quantity.Derived(Interval.Point(0.1875m), Unit.Percent, BoundPolicy.Default, 0.1875m), "18.75 %", "18.75%" },
        { "F", Computed(0.1349609375m, "[0.1349609375, 0.1349609375]"), "about 13.5 %", "约13.5%" },
        { "F3", Computed(0.1349609375m, "[0.1349609375, 0.1349609375]"), "about 13.496 %", "约13.496%" },
        { "F8", Computed(0.1349609375m, "[0.1349609375, 0.1349609375]"), "13.49609375 %", "13.49609375%" },
        { "N", Computed(0.1349609375m, "[0.1349609375, 0.1349609375]"), "13.5 %", "13.5%" },

        // A number is never shown at an end that it excludes: more places, or "about".
        { "F", Computed(0.33333m, "(0.3333, 0.3334)"), "33.333 % in (33.33 %, 33.34 %)", "33.333%，介于(33.33%, 33.34%)" },
        { "F", Computed(0.666578m, "(0.6665, 0.6666)"), "66.658 % in (66.65 %, 66.66 %)", "66.658%，介于(66.65%, 66.66%)" },
        { "F2", Computed(0.33333m, "(0.3333, 0.3334)"), "about 33.33 %", "约33.33%" },
        { "F", Computed(0.3333333333333333m, "(0.3333333333333332, 0.3333333333333334)"), "about 33.33 %", "约33.33%" },
        { "F", Computed(0.3333333333333333m, "(0.3333333333333332, 0.4)"), "about 33.33 % in (33.33 %, 40 %)", "约33.33%，介于(33.33%, 40%)" },
        { "F", Computed(0.5m, "[0.5, 0.5000000000000001)"), "50 % in [50 %, 50.01 %)", "50%，介于[50%, 50.01%)" }, // attained
        { "F", Computed(0.5m, "(0.4999999999999999, 0.5000000000000001)"), "about 50 %", "约50%" },

        // Small numbers keep two significant digits, and their ends as many places.
        { "F", Computed(0.00043m, "[0.00043, 0.00043]"), "0.043 %", "0.043%" },
        { "F", Computed(0.000012345m, "(0.0000123, 0.0000124)"), "0.001235 % in (0.00123 %, 0.00124 %)", "0.001235%，介于(0.00123%, 0.00124%)" },
        { "F", Quantity.Derived(Interval.Point(0.0000123m), Unit.Ratio, BoundPolicy.Default, 0.0000123m), "about 0.000012 times", "约0.000012倍" },
        { "F", Quantity.Derived(Interval.Point(-0.0099m), Unit.Ratio, BoundPolicy.Default, -0.0099m), "-0.0099 times", "-0.0099倍" },
        { "F", Quantity.Derived(Interval.Point(0), Unit.Ratio, BoundPolicy.Default, 0), "0 times", "0倍" },
        { "B", Quantity.Derived(Interval.Open(0.00041m, 0.00044m), Unit.Ratio, BoundPolicy.Default), "(0.00041, 0.00044) times", "(0.00041, 0.00044)倍" },
        { "B", Quantity.Derived(Interval.Open(0.00041m, 0.44m), Unit.Ratio, BoundPolicy.Default), "(0, 0.44) times", "(0, 0.44)倍" },

        // What says nothing of a range says so.
        { "F", Computed(0.0725m, "(-∞, ∞)"), "7.25 %, without bounds", "7.25%（无上下界）" },

        // A claim that contradicts itself has no bounds to show.
        { "F", Quantity.Over(48, Unit.Person), "48-odd persons (contradictory)", "48余人（表述自相矛盾）" },
        { "F", Quantity.Nearly(10, Unit.Person).With(ClaimTraits.Contradictory), "nearly 10 persons (contradictory)", "近10人（表述自相矛盾）" },
        { "G", Quantity.Nearly(1_200, Unit.PersonTime), "nearly 1200 person-time", "nearly 1200 person-time" },
        { "g", Quantity.Nearly(1_200, Unit.PersonTime), "nearly 1200 person-time", "nearly 1200 person-time" },
        { "", Quantity.Nearly(1_200, Unit.PersonTime), "nearly 1200 person-time", "nearly 1200 person-time" },
    };

    private static Quantity Third(Qualifier qualifier) =>
        Quantity.Parse($"{qualifier switch { Qualifier.About => "about", Qualifier.AtLeast => "at-least", _ => "rounded" }} 0.3333333333333333333333333333 fraction; granule=0.3333333333333333333333333333");

    private static Quantity Computed(decimal number, string bounds) =>
        Quantity.Derived(Interval.Parse(bounds), Unit.Percent, BoundPolicy.Default, number);

    [Theory, MemberData(nameof(Claims))]
    public void ToString_Claim_ReadsLikeTheSource(Quantity claim, string english, string chinese)
    {
        claim.ToString("C", English).Should().Be(english);
        claim.ToString("C", Chinese).Should().Be(chinese);
    }

    [Theory, MemberData(nameof(Formats))]
    public void ToString_Format_ShowsWhatItNames(string format, Quantity claim, string english, string chinese)
    {
        claim.ToString(format, English).Should().Be(english);
        claim.ToString(format, Chinese).Should().Be(chinese);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void ToString_AnyOtherCulture_IsEnglishWithTheSameDigits(string culture)
    {
        CultureInfo provider = CultureInfo.GetCultureInfo(culture);

        Quantity.Nearly(1_200, Unit.PersonTime).ToString("F", provider).Should().Be("nearly 1,200 person-times in (1,100, 1,200)");
        Quantity.Percent(-35.2m).ToString("C", provider).Should().Be("-35.2 %");
        Quantity.Rounded(1_200, Unit.Money("USD", 2020)).ToString("C", provider).Should().Be("1,200 USD at 2020 prices");
    }

    [Theory]
    [InlineData("zh-CN", "近1200人次")]
    [InlineData("zh-Hant-TW", "近1200人次")]
    [InlineData("zh-HK", "近1200人次")]
    [InlineData("en", "nearly 1,200 person-times")]
    public void ToString_Culture_ChoosesTheLanguage(string culture, string expected) =>
        Quantity.Nearly(1_200, Unit.PersonTime).ToString("C", CultureInfo.GetCultureInfo(culture)).Should().Be(expected);

    [Fact]
    public void ToString_NoCulture_IsEnglish() => Quantity.Nearly(1_200, Unit.PersonTime).ToString("C", null).Should().Be("nearly 1,200 person-times");

    [Fact]
    public void ToString_Policy_ShowsItsBounds()
    {
        Quantity.Nearly(2_000, Unit.PersonTime).ToString("B", English, BoundPolicy.Wide).Should().Be("(1,000, 2,000) person-times");
        Quantity.Nearly(2_000, Unit.PersonTime).ToString("F", Chinese, BoundPolicy.Strict).Should().Be("近2000人次，介于[0, 2000)");
        FluentActions.Invoking(() => Quantity.Percent(5).ToString("B", English, null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("X")]
    [InlineData("D")]
    [InlineData("C2")]
    [InlineData("G0")]
    [InlineData("F27")]
    [InlineData("F-1")]
    [InlineData("F 2")]
    [InlineData("F222")]
    [InlineData("FF")]
    [InlineData(" ")]
    [InlineData("F２")]
    public void ToString_UnknownFormat_Throws(string format) =>
        FluentActions.Invoking(() => Quantity.Percent(5).ToString(format, English)).Should().Throw<FormatException>().WithMessage($"'{format}' is not a format*G, C, P, N, B or F*");

    [Fact]
    public void ToString_HugeFormat_IsCutInTheError() =>
        FluentActions.Invoking(() => Quantity.Percent(5).ToString(new string('F', 10_000_000), English)).Should().Throw<FormatException>()
            .Which.Message.Length.Should().BeLessThan(300);

    [Fact]
    public void ToString_AnyClaimAndFormat_IsShownWithoutAnException() => ClaimCases.Holds(ClaimCases.Any, claim =>
        (from format in (string[])["C", "N", "B", "F", "B0", "F2", "F26"]
         from culture in (CultureInfo[])[English, Chinese]
         let shown = claim.ToString(format, culture)
         where shown.Length == 0 || shown != shown.Trim() || shown.Contains("  ", StringComparison.Ordinal)
         select $"{format} in {culture} is '{shown}'").FirstOrDefault());
}
