using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace IpTalent.Domain.Tests.Time;

/// <summary>Generators of dates and periods, dense at the places where calendars are hard.</summary>
internal static class Periods
{
    private static readonly int FirstDay = Period.DaysBetween(new LocalDate(1970, 1, 1), new LocalDate(1, 1, 1));
    private static readonly int LastDay = Period.DaysBetween(new LocalDate(1970, 1, 1), LocalDate.MaxIsoValue);

    public static Gen<LocalDate> Dates => Gen.OneOf(
        Gen.Choose(FirstDay, LastDay).Select(OnDay),
        Gen.Choose(Day(1950), Day(2060)).Select(OnDay),
        from year in Gen.Choose(1996, 2024)
        from date in Gen.Elements((1, 1), (12, 31), (2, 28), (3, 1), (6, 30), (7, 1))
        select new LocalDate(year, date.Item1, date.Item2),
        Gen.Elements(1904, 1996, 2000, 2020, 2024).Select(year => new LocalDate(year, 2, 29)),
        Gen.Elements(new LocalDate(1, 1, 1), LocalDate.MaxIsoValue));

    public static Gen<DateRange> Ranges => from one in Dates
                                           from other in Dates
                                           select DateRange.Between(LocalDate.Min(one, other), LocalDate.Max(one, other));

    public static Gen<ReportingPeriod> Units => from year in Gen.Frequency((3, Gen.Choose(2015, 2026)), (1, Gen.Elements(1, 2, 9998, 9999)))
                                                from parts in Gen.Elements(1, 2, 4, 12)
                                                from part in Gen.Choose(1, parts)
                                                select parts switch
                                                {
                                                    1 => ReportingPeriod.Year(year),
                                                    2 => ReportingPeriod.HalfYear(year, part),
                                                    4 => ReportingPeriod.Quarter(year, part),
                                                    _ => ReportingPeriod.Month(year, part),
                                                };

    public static Gen<ReportingPeriod> Closed => Gen.OneOf(
        Units,
        Ranges.Select(range => ReportingPeriod.Between(range.Start!.Value, range.End!.Value)),
        from year in Gen.Choose(1990, 2030)
        from week in Gen.Choose(1, 52)
        select ReportingPeriod.Parse($"{year}-W{week:00}"));

    public static Gen<ReportingPeriod> Any
    {
        get
        {
            Gen<ReportingPeriod> single = from period in Gen.OneOf(Closed, Dates.Select(ReportingPeriod.At), Ranges.Select(ReportingPeriod.OneDayIn))
                                          from mark in Gen.Choose(0, 5)
                                          select mark switch
                                          {
                                              1 => period.AsApproximate(),
                                              2 => period.AsInferred(),
                                              3 => period.AsApproximate().AsInferred(),
                                              _ => period,
                                          };
            Gen<ReportingPeriod> pair = from one in single
                                        from other in single
                                        select one.Start <= other.End ? ReportingPeriod.Between(one, other) : ReportingPeriod.Between(other, one);
            return Gen.OneOf(single, pair, single.Select(ReportingPeriod.Since), single.Select(ReportingPeriod.Until));
        }
    }

    private static int Day(int year) => Period.DaysBetween(new LocalDate(1970, 1, 1), new LocalDate(year, 1, 1));

    private static LocalDate OnDay(int day) => new LocalDate(1970, 1, 1).PlusDays(day);
}
