using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace IpTalent.Domain.Tests.Time;

public class DateRangeTests
{
    private static readonly LocalDate NewYear = new(2021, 1, 1);
    private static readonly LocalDate MidYear = new(2024, 6, 30);

    public static TheoryData<string, string, int?> Readings => new()
    {
        { "2021-01-01/2024-06-30", "2021-01-01/2024-06-30", 1277 },   // 365 + 365 + 365 + 182
        { "2021/2024-06", "2021-01-01/2024-06-30", 1277 },
        { "2023", "2023-01-01/2023-12-31", 365 },
        { "2023-Q4", "2023-10-01/2023-12-31", 92 },
        { "2024-02-29", "2024-02-29/2024-02-29", 1 },
        { "2021-01-01/..", "2021-01-01/..", null },
        { "../2023", "../2023-12-31", null },
        { "../..", "../..", null },
        { "0001-01-01/9999-12-31", "0001-01-01/9999-12-31", 3_652_059 },
    };

    [Theory, MemberData(nameof(Readings))]
    public void Parse_Text_ReadsItsDays(string text, string canonical, int? days)
    {
        DateRange range = DateRange.Parse(text);

        range.ToString().Should().Be(canonical);
        range.LengthInDays.Should().Be(days);
        range.IsBounded.Should().Be(days is not null);
        DateRange.Parse(canonical).Should().Be(range);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("..", 2)]
    [InlineData("2023-02-29", 8)]
    [InlineData("2023/2022", 5)]
    [InlineData("2023-01-01/2023-12-31 ", 21)]
    [InlineData("2023~", 4)]
    [InlineData("2023/", 5)]
    [InlineData("2016/P5Y", 5)]
    public void Parse_Nonsense_SaysWhere(string text, int position)
    {
        DateRange.TryParse(text, out DateRange none).Should().BeFalse();
        none.Should().Be(DateRange.Unbounded);
        FluentActions.Invoking(() => DateRange.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"*at position {position.ToString(CultureInfo.InvariantCulture)}.");
    }

    public static TheoryData<string, string, string> Words => new()
    {
        { "2021-01-01/2024-06-30", "from 2021-01-01 to 2024-06-30", "2021年1月1日至2024年6月30日" },
        { "2021-01-01/2021-01-01", "2021-01-01", "2021年1月1日" },  // one day is no range to read
        { "2021-01-01/..", "on 2021-01-01 or later", "2021年1月1日或以后" },
        { "../2024-06-30", "on 2024-06-30 or earlier", "2024年6月30日或以前" },
        { "../..", "on any day", "任何一天" },
    };

    [Theory, MemberData(nameof(Words))]
    public void ToString_D_IsWords(string text, string english, string chinese)
    {
        DateRange range = DateRange.Parse(text);
        range.ToString("D", CultureInfo.GetCultureInfo("de-DE")).Should().Be(english);
        range.ToString("D", CultureInfo.GetCultureInfo("zh-Hant-TW")).Should().Be(chinese);
        FluentActions.Invoking(() => range.ToString("X", null)).Should().Throw<FormatException>().WithMessage("'X'*G or D.");
    }

    [Fact]
    public void Constructor_ImpossibleEnds_Throws()
    {
        FluentActions.Invoking(() => DateRange.Between(MidYear, NewYear)).Should().Throw<ArgumentException>().WithMessage("*2021-01-01*2024-06-30*");
        FluentActions.Invoking(() => DateRange.Since(LocalDate.MinIsoValue)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DateRange.Until(new LocalDate(0, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DateRange.Year(10000)).Should().Throw<ArgumentOutOfRangeException>();
        DateRange.Until(LocalDate.MaxIsoValue).ToString().Should().Be("../9999-12-31");
    }

    [Fact]
    public void Constructor_OtherCalendar_TakesTheSameDay() =>
        DateRange.On(NewYear.WithCalendar(CalendarSystem.PersianSimple)).Should().Be(DateRange.On(NewYear));

    [Fact]
    public void Default_ExcludesNoDay()
    {
        DateRange all = default;

        all.Contains(LocalDate.MinIsoValue).Should().BeTrue();
        all.Contains(LocalDate.MaxIsoValue).Should().BeTrue();
        all.Contains(DateRange.Year(2023)).Should().BeTrue();
        DateRange.Year(2023).Contains(all).Should().BeFalse();
        all.IsBounded.Should().BeFalse();
        all.IsSingleDay.Should().BeFalse();
    }

    [Theory]
    [InlineData("2021", "2022", null, "2021/2022")]                              // they touch, and share no day
    [InlineData("2021", "2021-12-31/2022-06", "2021-12-31", "2021/2022-06")]     // one day in common
    [InlineData("2021/..", "../2023", "2021/2023", "../..")]
    [InlineData("../2021", "../2023", "../2021", "../2023")]
    [InlineData("2021/..", "2023/..", "2023/..", "2021/..")]
    [InlineData("../2021", "2023/..", null, "../..")]
    [InlineData("2021/2025", "2023", "2023", "2021/2025")]
    [InlineData("../..", "2023", "2023", "../..")]
    public void IntersectAndHull_TwoRanges_AreSymmetric(string one, string other, string? common, string hull)
    {
        (DateRange first, DateRange second) = (DateRange.Parse(one), DateRange.Parse(other));
        DateRange? expected = common is null ? null : DateRange.Parse(common);

        first.Intersect(second).Should().Be(expected);
        second.Intersect(first).Should().Be(expected);
        first.Overlaps(second).Should().Be(common is not null);
        second.Overlaps(first).Should().Be(common is not null);
        first.Hull(second).Should().Be(DateRange.Parse(hull));
        second.Hull(first).Should().Be(DateRange.Parse(hull));
    }

    [Fact]
    public void Intersect_AnyRanges_HoldsJustTheDaysOfBoth() =>
        Prop.ForAll(Periods.Ranges.ToArbitrary(), Periods.Ranges.ToArbitrary(), Periods.Dates.ToArbitrary(), (one, other, day) =>
            (one.Contains(day) && other.Contains(day)) == (one.Intersect(other)?.Contains(day) ?? false)
            && one.Hull(other).Contains(one) && one.Hull(other).Contains(other)
            && one.Contains(other) == (one.Hull(other) == one)
            && DateRange.Parse(one.ToString()) == one).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_ConverterJsonAndNull()
    {
        DateRange range = DateRange.Since(NewYear);

        TypeDescriptor.GetConverter(typeof(DateRange)).ConvertFrom(null, CultureInfo.GetCultureInfo("th-TH"), "2021-01-01/..").Should().Be(range);
        JsonSerializer.Serialize(range).Should().Be("\"2021-01-01/..\"");
        JsonSerializer.Deserialize<DateRange>("\"2021-01-01/..\"").Should().Be(range);
        DateRange.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => DateRange.Parse(null!)).Should().Throw<ArgumentNullException>();
    }
}
