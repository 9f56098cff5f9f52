using NodaTime;

namespace IpTalent.Domain.Reading;

/// <summary>"The past four years" of a publication: they begin somewhere between so many years before it and the first of so many calendar
/// years, and end about when it was published.</summary>
internal static class PastYears
{
    public static ReportingPeriod Of(int years, LocalDate published)
    {
        LocalDate month = new(published.Year, published.Month, 1);
        LocalDate rolling = month.PlusYears(-years);
        LocalDate calendar = new(published.Year - years + 1, 1, 1);
        ReportingPeriod start = ReportingPeriod.OneDayIn(new DateRange(rolling < calendar ? rolling : calendar, rolling < calendar ? calendar : rolling));
        return ReportingPeriod.Between(start, ReportingPeriod.Month(published.Year, published.Month).AsApproximate().AsInferred());
    }
}
