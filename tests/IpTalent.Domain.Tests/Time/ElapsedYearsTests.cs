using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace IpTalent.Domain.Tests.Time;

public class ElapsedYearsTests
{
    /// <summary>Hand-worked: from, to, the years as text, numerator and denominator in lowest terms.</summary>
    public static TheoryData<string, string, string, int, int> Examples => new()
    {
        { "2020-12-31", "2023-12-31", "3", 3, 1 },                       // the bulletin's growth
        { "2020-12-31", "2020-12-31", "0", 0, 1 },                       // no time at all
        { "2020-12-31", "2021-12-30", "0+364/365", 364, 365 },           // a day short
        { "2020-12-31", "2022-01-01", "1+1/365", 366, 365 },             // a day over
        { "2020-12-31", "2023-06-30", "2+181/365", 911, 365 },           // 31+28+31+30+31+30 days in the year to 2023-12-31
        { "2023-12-31", "2024-06-30", "0+182/366", 91, 183 },            // a leap day on the way, and in the year
        { "2023-03-01", "2024-02-29", "0+365/366", 365, 366 },           // the year to 2024-03-01 has 366 days
        { "2024-03-01", "2025-02-28", "0+364/365", 364, 365 },
        { "2020-02-29", "2021-02-27", "0+364/365", 364, 365 },           // the anniversary of 29 February is the 28th
        { "2020-02-29", "2021-02-28", "1", 1, 1 },
        { "2020-02-29", "2021-03-01", "1+1/365", 366, 365 },
        { "2020-02-29", "2024-02-28", "3+365/366", 1463, 366 },          // and the 29th again in a leap year
        { "2020-02-29", "2024-02-29", "4", 4, 1 },
        { "2019-02-28", "2020-02-28", "1", 1, 1 },                       // the 28th keeps its own
        { "2019-02-28", "2020-02-29", "1+1/366", 367, 366 },             // 2020-02-28 to 2021-02-28
        { "1900-02-28", "1901-02-28", "1", 1, 1 },                       // 1900 was no leap year
        { "1896-02-29", "1904-02-29", "8", 8, 1 },
        { "2021-01-01", "2021-03-15", "0+73/365", 1, 5 },                // lowest terms
        { "2023-12-31", "2020-12-31", "-3", -3, 1 },                     // backwards
        { "2023-06-30", "2020-12-31", "-2-181/365", -911, 365 },
        { "2021-02-27", "2020-02-29", "-0-364/365", -364, 365 },
        { "0001-01-01", "9999-12-31", "9998+364/365", 3_649_634, 365 },  // 9998 x 365 + 364
        { "9999-01-01", "9999-12-31", "0+364/365", 364, 365 },           // its anniversary year passes the last date
        { "9995-03-01", "9999-12-31", "4+305/366", 29, 6 },              // 1769/366; ends 10000-03-01: 10000 is a leap year
        { "-9998-01-01", "9999-12-31", "19997+364/365", 7_299_269, 365 },
    };

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    [Theory, MemberData(nameof(Examples))]
    public void Between_Dates_MatchesHandCalculation(string from, string to, string text, int numerator, int denominator)
    {
        ElapsedYears years = ElapsedYears.Between(Date(from), Date(to));

        years.ToString().Should().Be(text);
        years.Numerator.Should().Be(numerator);
        years.Denominator.Should().Be(denominator);
        years.IsWhole.Should().Be(denominator == 1);
        years.Sign.Should().Be(Math.Sign(numerator));
        ElapsedYears.Parse(text).Should().Be(years);
        years.Should().Be(-ElapsedYears.Between(Date(to), Date(from)));
    }

    [Fact]
    public void ToDecimal_Fraction_IsRoundedOnceAtTheEnd()
    {
        ElapsedYears.Parse("3").ToDecimal().Should().Be(3m);
        ElapsedYears.Parse("0+73/365").ToDecimal().Should().Be(0.2m);
        ElapsedYears.Parse("-2-181/365").ToDecimal().Should().Be(-911m / 365);
    }

    [Fact]
    public void Default_IsZero()
    {
        ElapsedYears zero = default;

        zero.Should().Be(ElapsedYears.Between(new LocalDate(2023, 6, 1), new LocalDate(2023, 6, 1)));   // in a year of 366 days
        zero.Should().Be(ElapsedYears.Between(new LocalDate(2022, 6, 1), new LocalDate(2022, 6, 1)));
        zero.ToString().Should().Be("0");
        zero.DaysInYear.Should().Be(365);
        (-zero).Should().Be(zero);
    }

    [Fact]
    public void Between_OtherCalendar_TakesTheSameDay() =>
        ElapsedYears.Between(new LocalDate(2020, 12, 31).WithCalendar(CalendarSystem.IslamicBcl), new LocalDate(2023, 12, 31).WithCalendar(CalendarSystem.PersianSimple))
            .Should().Be(ElapsedYears.Parse("3"));

    [Theory]
    [InlineData("2020-12-31", "2023-12-31", "3")]
    [InlineData("2020-12-31?", "2023-12-31", "3")]               // an inferred date is a date
    [InlineData("2020-12-31~", "2023-12-31", null)]
    [InlineData("[2020-12-30..2020-12-31]", "2023-12-31", null)]
    [InlineData("2020", "2023", null)]                           // a stock dated by its year
    [InlineData("2020-12-31", "../2023-12-31", null)]
    public void Between_Periods_IsDefinedForKnownInstants(string from, string to, string? years) =>
        (ElapsedYears.Between(ReportingPeriod.Parse(from), ReportingPeriod.Parse(to))?.ToString()).Should().Be(years);

    [Theory]
    [InlineData("2020", "2023", "3")]
    [InlineData("2020-02", "2023-02", "3")]                      // February has 29 days, then 28
    [InlineData("2023-Q1", "2023-Q2", "0+90/365")]
    [InlineData("2016-01-01/P5Y", "2021-01-01/P5Y", "5")]
    [InlineData("2015-01-01/2015-08-31", "2017-01-01/2017-05-31", null)]   // eight months against five
    [InlineData("2022", "2023-Q1", null)]
    [InlineData("2022~", "2023~", null)]
    [InlineData("2020-12-31", "2023-12-31", null)]               // stocks are not flows
    public void BetweenStartsOf_Flows_IsDefinedForEqualLengths(string from, string to, string? years) =>
        (ElapsedYears.BetweenStartsOf(ReportingPeriod.Parse(from), ReportingPeriod.Parse(to))?.ToString()).Should().Be(years);

    [Theory]
    [InlineData("2020", "2023", "2+1/365", "3+364/365")]         // 2020-12-31 to 2023-01-01; 2020-01-01 to 2023-12-31
    [InlineData("2020-12-31", "2023-12-31", "3", "3")]
    [InlineData("2023", "2023", "-0-364/365", "0+364/365")]
    [InlineData("2020", "2023-01-01/..", "2+1/365", null)]
    [InlineData("../2020", "2023", "2+1/365", null)]
    [InlineData("2020-01-01/..", "2023", null, "3+364/365")]
    public void ShortestAndLongest_Periods_BoundTheYears(string from, string to, string? shortest, string? longest)
    {
        (ElapsedYears.Shortest(ReportingPeriod.Parse(from), ReportingPeriod.Parse(to))?.ToString()).Should().Be(shortest);
        (ElapsedYears.Longest(ReportingPeriod.Parse(from), ReportingPeriod.Parse(to))?.ToString()).Should().Be(longest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-0")]
    [InlineData("03")]
    [InlineData("+3")]
    [InlineData("3.5")]
    [InlineData("3+0/365")]
    [InlineData("3+365/365")]
    [InlineData("3+366/366")]
    [InlineData("3+1/364")]
    [InlineData("3+1/367")]
    [InlineData("3-1/365")]      // the signs differ
    [InlineData("-3+1/365")]
    [InlineData("3+01/365")]
    [InlineData("3+1/365 ")]
    [InlineData("3+1")]
    [InlineData("19998")]
    [InlineData("99999999999999999999")]
    public void Parse_Nonsense_IsRefused(string text)
    {
        ElapsedYears.TryParse(text, out ElapsedYears years).Should().BeFalse();
        years.Should().Be(ElapsedYears.Zero);
        FluentActions.Invoking(() => ElapsedYears.Parse(text)).Should().Throw<FormatException>().WithMessage("*elapsed years*");
    }

    [Fact]
    public void Null_IsRefused()
    {
        ReportingPeriod period = YearEnd.Of(2023);

        ElapsedYears.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => ElapsedYears.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ElapsedYears.Between(null!, period)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ElapsedYears.Shortest(period, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Text_ConverterAndJson_RoundTrip()
    {
        ElapsedYears years = ElapsedYears.Parse("2+181/366");

        TypeDescriptor.GetConverter(typeof(ElapsedYears)).ConvertFrom(null, CultureInfo.GetCultureInfo("ar-SA"), "2+181/366").Should().Be(years);
        JsonSerializer.Serialize(years.Negate()).Should().Be("\"-2-181/366\"");
        JsonSerializer.Deserialize<ElapsedYears>("\"-2-181/366\"").Should().Be(years.Negate());
    }

    [Fact]
    public void Between_WholeYearsLater_IsWhole() => Prop.ForAll(Periods.Dates.ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (from, years) =>
        from.Year + years > 9999 || ElapsedYears.Between(from, from.PlusYears(years)) == ElapsedYears.Parse($"{years}")).QuickCheckThrowOnFailure();

    // Whole years and days lead back to the date: NodaTime's own PlusYears keeps 29 February on the 28th.
    [Fact]
    public void Between_ForwardsInTime_LeadsToTheDate() => Prop.ForAll(Periods.Ranges.ToArbitrary(), range =>
    {
        ElapsedYears years = ElapsedYears.Between(range.Start!.Value, range.End!.Value);
        return range.Start.Value.PlusYears(years.WholeYears).PlusDays(years.Days) == range.End
            && years.Days >= 0 && years.Days < years.DaysInYear;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Between_Reversed_IsTheNegative() => Prop.ForAll(Periods.Dates.ToArbitrary(), Periods.Dates.ToArbitrary(), (one, other) =>
        ElapsedYears.Between(one, other) == -ElapsedYears.Between(other, one)
        && ElapsedYears.Between(one, other).Sign == Math.Sign(other.CompareTo(one))).QuickCheckThrowOnFailure();

    // Shortest and Longest rest on this: a later end is more time, a later start less or as much.
    [Fact]
    public void Between_LaterDates_NeverRunsBackwards() => Prop.ForAll(Periods.Dates.ToArbitrary(), Periods.Dates.ToArbitrary(), (from, to) =>
        (to == LocalDate.MaxIsoValue || ElapsedYears.Between(from, to.PlusDays(1)) > ElapsedYears.Between(from, to) || to < from)
        && (from == LocalDate.MaxIsoValue || from >= to || ElapsedYears.Between(from.PlusDays(1), to) <= ElapsedYears.Between(from, to)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Text_AnyYears_RoundTrips() => Prop.ForAll(Periods.Dates.ToArbitrary(), Periods.Dates.ToArbitrary(), (one, other) =>
    {
        ElapsedYears years = ElapsedYears.Between(one, other);
        return ElapsedYears.Parse(years.ToString()) == years && ElapsedYears.Parse(years.ToString()).CompareTo(years) == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whole_Years_AreThoseBetweenAnniversaries()
    {
        ElapsedYears three = 3;
        three.Should().Be(ElapsedYears.Between(new LocalDate(2020, 12, 31), new LocalDate(2023, 12, 31)));
        ElapsedYears.Whole(-3).Should().Be(-three);
        ElapsedYears.Whole(19_997).ToString().Should().Be("19997", "the furthest that two dates lie apart");
        FluentActions.Invoking(() => ElapsedYears.Whole(19_998)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ElapsedYears.Whole(-19_998)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
