using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace IpTalent.Domain.Tests.Time;

public partial class ReportingPeriodTests
{
    private static readonly LocalDate NewYear = new(2021, 1, 1);
    private static readonly LocalDate MidYear = new(2024, 6, 30);

    public static TheoryData<ReportingPeriod, string> Factories => new()
    {
        { ReportingPeriod.At(MidYear), "2024-06-30" },
        { YearEnd.Of(2023), "2023-12-31" },
        { FiveYearPlan.Number(13).End, "2020-12-31" },                                       // “十三五”末
        { ReportingPeriod.OneDayIn(DateRange.Year(2023)), "[2023-01-01..2023-12-31]" },      // a stock dated "2023"
        { ReportingPeriod.Year(2023), "2023" },
        { ReportingPeriod.Years(2023, 2023), "2023" },
        { ReportingPeriod.Years(2016, 2020), "2016-01-01/2020-12-31" },
        { ReportingPeriod.HalfYear(2023, 2), "2023-S2" },
        { ReportingPeriod.Quarter(2023, 4), "2023-Q4" },
        { ReportingPeriod.Month(2024, 3), "2024-03" },
        { ReportingPeriod.Between(NewYear, MidYear), "2021-01-01/2024-06-30" },
        { ReportingPeriod.Between(NewYear, NewYear), "2021-01-01/2021-01-01" },
        { ReportingPeriod.Between(ReportingPeriod.Month(2020, 7).AsApproximate(), ReportingPeriod.Month(2024, 6).AsInferred()), "2020-07~/2024-06-30?" },
        { ReportingPeriod.Between(DateRange.Parse("2020-06/2021-01-01"), DateRange.Parse("2024-06")), "[2020-06-01..2021-01-01]/[2024-06-01..2024-06-30]" },
        { ReportingPeriod.Since(NewYear), "2021-01-01/.." },
        { ReportingPeriod.Since(FiveYearPlan.Number(14).Period), "2021-01-01/.." },          // “十四五”以来
        { ReportingPeriod.Until(MidYear), "../2024-06-30" },
        { ReportingPeriod.Until(ReportingPeriod.Year(2023)), "../2023-12-31" },
        { ReportingPeriod.Year(2024).AsInferred(), "2024?" },                                // 今年
        { ReportingPeriod.Year(2024).AsApproximate(), "2024~" },
        { ReportingPeriod.Year(2024).AsInferred().AsApproximate(), "2024%" },
        { ReportingPeriod.Between(NewYear, MidYear).AsApproximate(), "2021-01-01~/2024-06-30~" },
        { ReportingPeriod.Parse("2024-01-01?/2024-12-31").AsApproximate(), "2024%/2024~" },
        { ReportingPeriod.At(MidYear).AsApproximate(), "2024-06-30~" },
        { ReportingPeriod.At(MidYear.WithCalendar(CalendarSystem.PersianSimple)), "2024-06-30" },   // the same day in another calendar
        { ReportingPeriod.At(LocalDate.MaxIsoValue), "9999-12-31" },
    };

    [Theory, MemberData(nameof(Factories))]
    public void Factory_ReadsLikeItsText(ReportingPeriod period, string text)
    {
        period.ToString().Should().Be(text);
        period.Should().Be(ReportingPeriod.Parse(text));
    }

    [Fact]
    public void Factory_ImpossibleValues_Throw()
    {
        FluentActions.Invoking(() => ReportingPeriod.At(LocalDate.MinIsoValue)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportingPeriod.Since(new LocalDate(0, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportingPeriod.Year(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportingPeriod.Year(10000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => YearEnd.Of(10000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportingPeriod.HalfYear(2023, 3)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportingPeriod.Quarter(2023, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportingPeriod.Month(2023, 13)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The month of a year is from 1 to 12.*");
        FluentActions.Invoking(() => ReportingPeriod.Years(2024, 2023)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportingPeriod.Between(MidYear, NewYear)).Should().Throw<ArgumentException>().WithMessage("*2021-01-01*2024-06-30*");
        FluentActions.Invoking(() => ReportingPeriod.OneDayIn(DateRange.Since(NewYear))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportingPeriod.Between(DateRange.Unbounded, DateRange.Year(2023))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportingPeriod.Between(ReportingPeriod.Until(NewYear), ReportingPeriod.Year(2023))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportingPeriod.Since(ReportingPeriod.Until(NewYear))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportingPeriod.Until(ReportingPeriod.Since(NewYear))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportingPeriod.Since((ReportingPeriod)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportingPeriod.Year(2023).Overlaps(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportingPeriod.Year(2023).SameLengthAs(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("2023-12-31", "2023-12-31/2023-12-31", "2023-12-31/2023-12-31", false)]
    [InlineData("2023", "2023-01-01/2023-01-01", "2023-12-31/2023-12-31", false)]
    [InlineData("2023?", "2023-01-01/2023-01-01", "2023-12-31/2023-12-31", true)]               // inferred, its days firm
    [InlineData("2020~", "2020-01-01/2020-12-31", "2020-01-01/2020-12-31", true)]
    [InlineData("2020-07~/2024-06?", "2020-07-01/2020-07-31", "2024-06-30/2024-06-30", true)]
    [InlineData("2020~/2020-03-15", "2020-01-01/2020-03-15", "2020-03-15/2020-03-15", true)]    // no start after the end
    [InlineData("2020-11-15/2020~", "2020-11-15/2020-11-15", "2020-11-15/2020-12-31", true)]
    [InlineData("2021-01-01/..", "2021-01-01/2021-01-01", "2021-01-01/..", true)]
    [InlineData("../2023-12-31", "../2023-12-31", "2023-12-31/2023-12-31", true)]
    [InlineData("[2023-01-01..2023-06-30]", "2023-01-01/2023-06-30", "2023-01-01/2023-06-30", true)]
    [InlineData("[2020-06-01..2021-01-01]/2024-06-30", "2020-06-01/2021-01-01", "2024-06-30/2024-06-30", true)]
    public void Ranges_OfEachEnd_AreAsTold(string text, string start, string end, bool isUncertain)
    {
        ReportingPeriod period = ReportingPeriod.Parse(text);

        period.StartRange.Should().Be(DateRange.Parse(start));
        period.EndRange.Should().Be(DateRange.Parse(end));
        period.IsUncertain.Should().Be(isUncertain);
    }

    [Fact]
    public void Qualifiers_OfEachEnd_AreTold()
    {
        ReportingPeriod period = ReportingPeriod.Parse("2020-07~/2024-06?");

        (period.StartIsApproximate, period.StartIsInferred, period.EndIsApproximate, period.EndIsInferred).Should().Be((true, false, false, true));
        (period.IsApproximate, period.IsInferred, period.IsInstant).Should().Be((true, true, false));
        YearEnd.Of(2023).Date.Should().Be(new LocalDate(2023, 12, 31));
        ReportingPeriod.OneDayIn(DateRange.Year(2023)).Date.Should().BeNull();
        ReportingPeriod.Between(NewYear, NewYear).Date.Should().BeNull();
    }

    [Theory]
    [InlineData("2023", CalendarUnit.Year, 365, "P1Y")]
    [InlineData("2024", CalendarUnit.Year, 366, "P1Y")]
    [InlineData("2024-S1", CalendarUnit.HalfYear, 182, "P6M")]
    [InlineData("2023-T1", CalendarUnit.FourMonths, 120, "P4M")]
    [InlineData("2023-Q4", CalendarUnit.Quarter, 92, "P3M")]
    [InlineData("2024-02", CalendarUnit.Month, 29, "P1M")]
    [InlineData("2023-W05", CalendarUnit.Week, 7, "P7D")]
    [InlineData("2024?", CalendarUnit.Year, 366, "P1Y")]
    [InlineData("2024~", CalendarUnit.Year, 366, "P1Y")]
    [InlineData("2021-01-01/2024-06-30", null, 1277, "P3Y6M")]
    [InlineData("2023-02/2023-04", null, 89, "P3M")]                // three months, but no quarter
    [InlineData("2023-12-31/2023-12-31", null, 1, "P1D")]
    [InlineData("2023-12-31", null, 0, "P")]                        // an instant has no extent
    [InlineData("[2023-01-01..2023-12-31]", null, 0, "P")]
    [InlineData("9999", CalendarUnit.Year, 365, "P1Y")]
    [InlineData("9999-12-31/9999-12-31", null, 1, "P1D")]
    [InlineData("0001-01-01/9999-12-31", null, 3_652_059, "P9999Y")]
    [InlineData("2021-01-01/..", null, null, null)]
    [InlineData("../2021-01-01", null, null, null)]
    public void Length_Period_IsByTheCalendar(string text, CalendarUnit? unit, int? days, string? length)
    {
        ReportingPeriod period = ReportingPeriod.Parse(text);

        period.Unit.Should().Be(unit);
        period.LengthInDays.Should().Be(days);
        (period.Length?.ToString()).Should().Be(length == "P" ? Period.Zero.ToString() : length);
    }

    [Theory]
    [InlineData("2023", "2024", true)]                                       // 365 and 366 days
    [InlineData("2023-Q1", "2023-Q4", true)]                                 // 90 and 92 days
    [InlineData("2023-S1", "2024-S2", true)]
    [InlineData("2015-01-01/2015-08-31", "2017-01-01/2017-05-31", false)]    // flows of eight months against five
    [InlineData("2022", "2023-01-01/2023-08-31", false)]                     // full year against year to date
    [InlineData("2023-02/2023-04", "2023-Q4", true)]                         // three months each
    [InlineData("2023-01-16/2023-02-15", "2023-02-16/2023-03-15", true)]     // from the 16th to the 15th: a month each
    [InlineData("2023-02-10/2023-03-12", "2023-01", true)]                   // 31 days each
    [InlineData("2023-02-10/2023-03-12", "2023-04", false)]                  // 31 days, and 30
    [InlineData("2024-02", "2023-02-01/P28D", true)]                         // the same month, 29 and 28 days
    [InlineData("2024-02", "2023-03-01/P28D", false)]                        // 29 days against 28
    [InlineData("2023-W05", "2023-W06", true)]
    [InlineData("2023-01-31/2023-04-30", "2023-Q4", false)]                  // 31 January to 30 April is no whole number of months; 90 days, and 92
    [InlineData("2023-01-31/2023-02-27", "2023-W05/2023-W08", true)]         // 28 days each
    [InlineData("2024?", "2023", true)]                                      // inferred, but as long
    [InlineData("2024~", "2023~", false)]                                    // approximate: not known
    [InlineData("2021-01-01/..", "2021-01-01/..", false)]                    // no length at all
    [InlineData("2020-12-31", "2023-12-31", true)]                           // two stocks
    [InlineData("[2023-01-01..2023-12-31]", "2023-12-31", true)]
    [InlineData("2023-12-31", "2023-12-31/2023-12-31", false)]               // a stock and a flow of one day
    public void SameLengthAs_TwoPeriods_IsByTheCalendar(string one, string other, bool same)
    {
        ReportingPeriod.Parse(one).SameLengthAs(ReportingPeriod.Parse(other)).Should().Be(same);
        ReportingPeriod.Parse(other).SameLengthAs(ReportingPeriod.Parse(one)).Should().Be(same);
    }

    [Theory]
    [InlineData("2023", "2023-01-01", true)]
    [InlineData("2023", "2023-12-31", true)]
    [InlineData("2023", "2022-12-31", false)]
    [InlineData("2023", "2024-01-01", false)]
    [InlineData("2021-01-01/..", "2020-12-31", false)]
    [InlineData("2021-01-01/..", "9999-12-31", true)]
    [InlineData("../2023-12-31", "0001-01-01", true)]
    [InlineData("../2023-12-31", "2024-01-01", false)]
    public void Contains_Day_CountsBothEnds(string period, string day, bool expected)
    {
        ReportingPeriod.Parse(period).Contains(ReportingPeriod.Parse(day).Date!.Value).Should().Be(expected);
        ReportingPeriod.Parse(period).Contains(ReportingPeriod.Parse(day)).Should().Be(expected);
        ReportingPeriod.Parse(period).Overlaps(ReportingPeriod.Parse(day)).Should().Be(expected);
    }

    [Theory]
    [InlineData("2023", "2023-Q4", true, true)]
    [InlineData("2023-Q4", "2023", false, true)]
    [InlineData("2021-01-01/..", "2024-03-01/..", true, true)]       // an activity since 2021, a term since 2024
    [InlineData("2024-03-01/..", "2021-01-01/..", false, true)]
    [InlineData("2023-S1", "2023-S2", false, false)]
    [InlineData("../2020", "2021/..", false, false)]
    public void Contains_Period_NeedsEveryDay(string one, string other, bool contains, bool overlaps)
    {
        ReportingPeriod.Parse(one).Contains(ReportingPeriod.Parse(other)).Should().Be(contains);
        ReportingPeriod.Parse(one).Overlaps(ReportingPeriod.Parse(other)).Should().Be(overlaps);
    }

    [Theory]
    [InlineData("2023", "2022", "2024")]
    [InlineData("2024-Q1", "2023-Q4", "2024-Q2")]
    [InlineData("2024-02", "2024-01", "2024-03")]
    [InlineData("2016/2020", "2011/2015", "2021/2025")]
    [InlineData("2024?", "2023?", "2025?")]
    [InlineData("9999", "9998", null)]
    [InlineData("0001", null, "0002")]
    [InlineData("9996/9998", "9993/9995", null)]
    [InlineData("2024~", null, null)]
    [InlineData("2023-12-31", null, null)]
    [InlineData("2023-W05", null, null)]
    [InlineData("2021-01-01/..", null, null)]
    public void NextAndPrevious_WholeMonths_AreAdjacent(string period, string? previous, string? next)
    {
        (ReportingPeriod.Parse(period).Previous()?.ToString()).Should().Be(previous is null ? null : ReportingPeriod.Parse(previous).ToString());
        (ReportingPeriod.Parse(period).Next()?.ToString()).Should().Be(next is null ? null : ReportingPeriod.Parse(next).ToString());
    }

    [Fact]
    public void Next_AnyUnit_IsAsLongAndLeadsBack() => Prop.ForAll(Periods.Units.ToArbitrary(), period =>
        period.Next() is not { } next
            ? period.End == LocalDate.MaxIsoValue
            : next.Previous() == period && next.SameLengthAs(period) && next.Start == period.End!.Value.PlusDays(1) && next.Unit == period.Unit && next > period)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void CompareTo_Periods_OrdersByStartThenEnd()
    {
        string[] inOrder = ["../2020-12-31", "../2023-12-31", "2021-01-01", "2021-01", "2021-Q1", "2021", "2021?", "2021~", "2021-01-01/2024-06-30", "2021-01-01/..", "2021-Q2"];
        ReportingPeriod[] periods = [.. inOrder.Reverse().Select(ReportingPeriod.Parse).Order()];

        periods.Select(period => period.ToString()).Should().Equal(inOrder);
        ReportingPeriod.Year(2023).CompareTo(null).Should().BePositive();
        (ReportingPeriod.Year(2022) < ReportingPeriod.Year(2023)).Should().BeTrue();
        (ReportingPeriod.Year(2022) >= ReportingPeriod.Year(2023)).Should().BeFalse();
        (ReportingPeriod.Year(2023) > null).Should().BeTrue();
    }

    [Fact]
    public void Equals_InstantAndOneDay_Differ()
    {
        ReportingPeriod instant = ReportingPeriod.At(NewYear);
        ReportingPeriod day = ReportingPeriod.Between(NewYear, NewYear);

        (instant == day).Should().BeFalse();
        instant.CompareTo(day).Should().NotBe(0);
        instant.Equals((object)"2021-01-01").Should().BeFalse();
    }

    [Fact]
    public void Members_AnyPeriod_AgreeWithEachOther() => Prop.ForAll(Periods.Any.ToArbitrary(), Periods.Any.ToArbitrary(), (one, other) =>
        one.StartRange.Start == one.Start && one.EndRange.End == one.End
        && one.Dates.Contains(one.StartRange) && one.Dates.Contains(one.EndRange)
        && one.Contains(one) && one.Overlaps(one)
        && (one.LengthInDays is null) == (one.Length is null)
        && one.Overlaps(other) == other.Overlaps(one)
        && one.SameLengthAs(other) == other.SameLengthAs(one)
        && one.AsInferred().AsApproximate() == one.AsApproximate().AsInferred()
        && one.AsApproximate() == one.AsApproximate().AsApproximate()).QuickCheckThrowOnFailure();
}
