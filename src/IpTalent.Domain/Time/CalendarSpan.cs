using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace IpTalent.Domain;

/// <summary>The days from <see cref="First"/> to <see cref="Last"/>, and how the calendar names them.</summary>
internal readonly record struct CalendarSpan(LocalDate First, LocalDate Last)
{
    public const int FirstYear = 1;
    public const int LastYear = 9999;

    // 400 years are one whole cycle of the calendar: what would pass the last date of NodaTime is computed one cycle earlier.
    private const int YearsInCycle = 400;

    public static int CheckedYear(int year, string parameter) => year is >= FirstYear and <= LastYear
        ? year
        : throw new ArgumentOutOfRangeException(parameter, year, "A year is written in four digits: from 1 to 9999.");

    /// <summary>The same day in the ISO calendar, refused where four digits cannot write its year.</summary>
    public static LocalDate Checked(LocalDate date, string parameter)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return iso.Year is >= FirstYear and <= LastYear
            ? iso
            : throw new ArgumentOutOfRangeException(parameter, date, "A date is written with a year of four digits: from 0001-01-01 to 9999-12-31.");
    }

    public static CalendarSpan Day(LocalDate day) => new(day, day);

    /// <summary>Whole months, counted from 1: the second of three-month parts is April to June.</summary>
    public static CalendarSpan Months(int year, int part, int monthsInPart)
    {
        var first = new LocalDate(year, (part - 1) * monthsInPart + 1, 1);
        return new(first, new LocalDate(year, part * monthsInPart, 1).With(DateAdjusters.EndOfMonth));
    }

    /// <summary>A week of ISO 8601; <see langword="null"/> where the year has no such week, or it passes the year 9999.</summary>
    public static CalendarSpan? Week(int weekYear, int week)
    {
        if (week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(weekYear, CalendarSystem.Iso))
        {
            return null;
        }

        LocalDate monday = WeekYearRules.Iso.GetLocalDate(weekYear, week, IsoDayOfWeek.Monday, CalendarSystem.Iso);
        return Period.DaysBetween(monday, LocalDate.MaxIsoValue) < 6 ? null : new(monday, monday.PlusDays(6));
    }

    public int LengthInDays => Period.DaysBetween(First, Last) + 1;

    /// <summary>The length in years, months and days, with both ends counted.</summary>
    public Period Length
    {
        get
        {
            bool atTheEdge = Last == LocalDate.MaxIsoValue;
            LocalDate first = atTheEdge ? First.PlusYears(-YearsInCycle) : First;
            LocalDate last = atTheEdge ? Last.PlusYears(-YearsInCycle) : Last;
            return Period.Between(first, last.PlusDays(1), PeriodUnits.YearMonthDay);
        }
    }

    /// <summary>How many whole months these are, 0 where they are not: from a day of the month to the eve of the same day.</summary>
    public int WholeMonths
    {
        get
        {
            int apart = (Last.Year - First.Year) * 12 + Last.Month - First.Month;
            int daysInLastMonth = CalendarSystem.Iso.GetDaysInMonth(Last.Year, Last.Month);
            return First.Day == 1
                ? Last.Day == daysInLastMonth ? apart + 1 : 0
                : Last.Day == First.Day - 1 && Last.Day < daysInLastMonth ? apart : 0;
        }
    }

    public CalendarUnit? Unit => WholeMonths switch
    {
        _ when First.Day != 1 => IsWeek ? CalendarUnit.Week : null,
        12 when First.Month == 1 => CalendarUnit.Year,
        6 when First.Month % 6 == 1 => CalendarUnit.HalfYear,
        4 when First.Month % 4 == 1 => CalendarUnit.FourMonths,
        3 when First.Month % 3 == 1 => CalendarUnit.Quarter,
        1 => CalendarUnit.Month,
        _ => IsWeek ? CalendarUnit.Week : null,
    };

    private bool IsWeek => First.DayOfWeek == IsoDayOfWeek.Monday && LengthInDays == 7;

    /// <summary>The days from <see cref="First"/> on over a duration; <see langword="null"/> where that is no day, or passes 9999.</summary>
    public static CalendarSpan? Starting(LocalDate first, int months, int days)
    {
        if (MonthIndex(first) + months > (LastYear + 1) * 12)
        {
            return null;
        }

        LocalDate next = first.PlusYears(-YearsInCycle).PlusMonths(months);
        LocalDate end = new(LastYear - YearsInCycle, 12, 31);
        return days > Period.DaysBetween(next, end) + 1 ? null : new(first, next.PlusDays(days - 1).PlusYears(YearsInCycle));
    }

    /// <summary>The days up to <see cref="Last"/> over a duration; <see langword="null"/> where they begin before the year 1.</summary>
    public static CalendarSpan? Ending(LocalDate last, int months, int days)
    {
        if (MonthIndex(last) - months < FirstYear * 12 - 1)
        {
            return null;
        }

        LocalDate first = last.PlusYears(-YearsInCycle).PlusDays(1).PlusMonths(-months);
        LocalDate start = new(FirstYear - YearsInCycle, 1, 1);
        return days > Period.DaysBetween(start, first) ? null : new(first.PlusDays(-days).PlusYears(YearsInCycle), last);
    }

    /// <summary>The calendar's short name of these days, or <see langword="null"/> where they fill no unit.</summary>
    public string? Name
    {
        get
        {
            string year = Digits(First.Year, 4);
            return Unit switch
            {
                CalendarUnit.Year => year,
                CalendarUnit.HalfYear => $"{year}-S{Digits(Last.Month / 6, 1)}",
                CalendarUnit.FourMonths => $"{year}-T{Digits(Last.Month / 4, 1)}",
                CalendarUnit.Quarter => $"{year}-Q{Digits(Last.Month / 3, 1)}",
                CalendarUnit.Month => $"{year}-{Digits(Last.Month, 2)}",
                CalendarUnit.Week => $"{Digits(WeekYearRules.Iso.GetWeekYear(First), 4)}-W{Digits(WeekYearRules.Iso.GetWeekOfWeekYear(First), 2)}",
                _ => null,
            };
        }
    }

    /// <summary>The unit in words, or <see langword="null"/> where they fill none: "first half of 2023", 2023年上半年.</summary>
    public string? Words(bool chinese) => Unit is not { } unit ? null : chinese ? ChineseWords(unit) : EnglishWords(unit);

    public static string DayWords(LocalDate day, bool chinese) => chinese ? $"{day.Year}年{day.Month}月{day.Day}日" : NameOf(day);

    public static string NameOf(LocalDate day) => $"{Digits(day.Year, 4)}-{Digits(day.Month, 2)}-{Digits(day.Day, 2)}";

    private string? EnglishWords(CalendarUnit unit) => unit switch
    {
        CalendarUnit.HalfYear => $"{(Last.Month == 6 ? "first" : "second")} half of {Digits(First.Year, 4)}",
        CalendarUnit.FourMonths => $"{Digits(First.Year, 4)}-{Digits(First.Month, 2)} to {Digits(First.Year, 4)}-{Digits(Last.Month, 2)}",
        CalendarUnit.Quarter => $"quarter {Digits(Last.Month / 3, 1)} of {Digits(First.Year, 4)}",
        CalendarUnit.Week => $"week {Digits(WeekYearRules.Iso.GetWeekOfWeekYear(First), 1)} of {Digits(WeekYearRules.Iso.GetWeekYear(First), 4)}",
        _ => Name,
    };

    private string ChineseWords(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Year => $"{First.Year}年",
        CalendarUnit.HalfYear => $"{First.Year}年{(Last.Month == 6 ? "上" : "下")}半年",
        CalendarUnit.FourMonths => $"{First.Year}年{First.Month}月至{Last.Month}月",
        CalendarUnit.Quarter => $"{First.Year}年第{"一二三四"[Last.Month / 3 - 1]}季度",
        CalendarUnit.Month => $"{First.Year}年{First.Month}月",
        _ => $"{WeekYearRules.Iso.GetWeekYear(First)}年第{WeekYearRules.Iso.GetWeekOfWeekYear(First)}周",
    };

    private static int MonthIndex(LocalDate date) => date.Year * 12 + date.Month - 1;

    private static string Digits(int number, int width) => number.ToString("D" + (char)('0' + width), CultureInfo.InvariantCulture);
}
