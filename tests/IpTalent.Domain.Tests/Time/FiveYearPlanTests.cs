using System.ComponentModel;
using System.Text.Json;
using NodaTime;

namespace IpTalent.Domain.Tests.Time;

public class FiveYearPlanTests
{
    public static TheoryData<int, int, int, string, string, string> Plans => new()
    {
        { 1, 1953, 1957, "1st Five-Year Plan", "“一五”计划", "第一个五年计划" },
        { 2, 1958, 1962, "2nd Five-Year Plan", "“二五”计划", "第二个五年计划" },
        { 3, 1966, 1970, "3rd Five-Year Plan", "“三五”计划", "第三个五年计划" },       // after the years of readjustment
        { 4, 1971, 1975, "4th Five-Year Plan", "“四五”计划", "第四个五年计划" },
        { 10, 2001, 2005, "10th Five-Year Plan", "“十五”计划", "第十个五年计划" },     // the last one called 计划
        { 11, 2006, 2010, "11th Five-Year Plan", "“十一五”规划", "第十一个五年规划" },
        { 12, 2011, 2015, "12th Five-Year Plan", "“十二五”规划", "第十二个五年规划" },
        { 13, 2016, 2020, "13th Five-Year Plan", "“十三五”规划", "第十三个五年规划" },
        { 14, 2021, 2025, "14th Five-Year Plan", "“十四五”规划", "第十四个五年规划" },
        { 15, 2026, 2030, "15th Five-Year Plan", "“十五五”规划", "第十五个五年规划" },
        { 20, 2051, 2055, "20th Five-Year Plan", "“二十五”规划", "第二十个五年规划" },
        { 21, 2056, 2060, "21st Five-Year Plan", "“二十一五”规划", "第二十一个五年规划" },
        { 110, 2501, 2505, "110th Five-Year Plan", "“一百一十五”规划", "第一百一十个五年规划" },
        { 111, 2506, 2510, "111th Five-Year Plan", "“一百一十一五”规划", "第一百一十一个五年规划" },
        { 1001, 6956, 6960, "1001st Five-Year Plan", "“一千零一五”规划", "第一千零一个五年规划" },
        { 1608, 9991, 9995, "1608th Five-Year Plan", "“一千六百零八五”规划", "第一千六百零八个五年规划" },
    };

    [Theory, MemberData(nameof(Plans))]
    public void Number_Plan_HasItsYearsAndNames(int number, int first, int last, string english, string chinese, string chineseInFull)
    {
        FiveYearPlan plan = FiveYearPlan.Number(number);

        (plan.Ordinal, plan.FirstYear, plan.LastYear).Should().Be((number, first, last));
        plan.Period.ToString().Should().Be($"{first}-01-01/{last}-12-31");
        plan.Start.ToString().Should().Be($"{first}-01-01");
        plan.End.Should().Be(YearEnd.Of(last));
        plan.Since.ToString().Should().Be($"{first}-01-01/..");
        plan.Name.Should().Be(LocalizedText.Of(english, chinese));
        plan.FullName.Should().Be(LocalizedText.Of(english, chineseInFull));
        plan.ToString().Should().Be($"FYP-{number}");
        FiveYearPlan.Parse($"FYP-{number}").Should().Be(plan);
        FiveYearPlan.Containing(new LocalDate(first, 1, 1)).Should().Be(plan);
        FiveYearPlan.Containing(new LocalDate(last, 12, 31)).Should().Be(plan);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1609)]           // would end in 10000
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Number_OutOfRange_Throws(int number) =>
        FluentActions.Invoking(() => FiveYearPlan.Number(number)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Containing_NoPlan_IsNull()
    {
        FiveYearPlan.Containing(new LocalDate(1952, 12, 31)).Should().BeNull();
        FiveYearPlan.Containing(new LocalDate(1963, 1, 1)).Should().BeNull();
        FiveYearPlan.Containing(new LocalDate(1965, 12, 31)).Should().BeNull();
        FiveYearPlan.Containing(new LocalDate(9996, 1, 1)).Should().BeNull();
        FiveYearPlan.Containing(LocalDate.MinIsoValue).Should().BeNull();
        FiveYearPlan.Containing(LocalDate.MaxIsoValue).Should().BeNull();
    }

    [Fact]
    public void Containing_OtherCalendar_TakesTheSameDay() =>
        FiveYearPlan.Containing(new LocalDate(2024, 6, 25).WithCalendar(CalendarSystem.PersianSimple)).Should().Be(FiveYearPlan.Number(14));

    [Fact]
    public void Default_IsTheFirst()
    {
        default(FiveYearPlan).Should().Be(FiveYearPlan.Number(1));
        default(FiveYearPlan).ToString().Should().Be("FYP-1");
        (FiveYearPlan.Number(13) < FiveYearPlan.Number(14)).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("FYP")]
    [InlineData("FYP-")]
    [InlineData("FYP-0")]
    [InlineData("FYP-014")]
    [InlineData("FYP-1609")]
    [InlineData("FYP-14 ")]
    [InlineData("FYP--1")]
    [InlineData("fyp-14")]
    [InlineData("FYP-99999999999999")]
    [InlineData("FYP-１４")]
    public void Parse_Nonsense_IsRefused(string text)
    {
        FiveYearPlan.TryParse(text, out FiveYearPlan none).Should().BeFalse();
        none.Should().Be(default(FiveYearPlan));
        FluentActions.Invoking(() => FiveYearPlan.Parse(text)).Should().Throw<FormatException>().WithMessage("*FYP-14*");
    }

    [Fact]
    public void Text_ConverterJsonAndNull()
    {
        TypeDescriptor.GetConverter(typeof(FiveYearPlan)).ConvertFrom("FYP-14").Should().Be(FiveYearPlan.Number(14));
        JsonSerializer.Serialize(FiveYearPlan.Number(14)).Should().Be("\"FYP-14\"");
        JsonSerializer.Deserialize<FiveYearPlan>("\"FYP-14\"").Should().Be(FiveYearPlan.Number(14));
        FiveYearPlan.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => FiveYearPlan.Parse(null!)).Should().Throw<ArgumentNullException>();
    }
}
