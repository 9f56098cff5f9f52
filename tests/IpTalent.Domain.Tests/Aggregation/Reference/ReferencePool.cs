namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>What random tables are made of, with the facts about each that the reference needs, told by hand rather than asked of the library.</summary>
internal static class ReferencePool
{
    /// <param name="Area">The area.</param>
    /// <param name="Places">The smallest places that it is made of.</param>
    /// <param name="Province">The code of its province, if it lies in one.</param>
    /// <param name="Country">The code of the country that counts it, if one does.</param>
    public sealed record Place(Area Area, string[] Places, string? Province, string? Country);

    /// <param name="Period">The period.</param>
    /// <param name="First">Its first day, counted in tenths of a year from 2020; the lowest number where it is open.</param>
    /// <param name="Last">Its last day, likewise.</param>
    /// <param name="Length">Equal for periods known to be equally long; <see langword="null"/> where it is not known.</param>
    /// <param name="Year">The calendar year in which it lies, if it does.</param>
    public sealed record Span(ReportingPeriod Period, int First, int Last, string? Length, int? Year);

    public static readonly Place[] Cities =
    [
        new(Area.Guangzhou, ["gz"], "CN-GD", "CN"), new(Area.Shenzhen, ["sz"], "CN-GD", "CN"), new(Area.Zhuhai, ["zh"], "CN-GD", "CN"),
    ];

    public static readonly Place[] Provinces =
    [
        new(Area.Guangdong, ["gz", "sz", "zh", "gd-rest"], "CN-GD", "CN"), new(Area.Beijing, ["bj"], "CN-BJ", "CN"),
        new(Area.HongKong, ["hk"], "CN-HK", null), new(Area.Macao, ["mo"], "CN-MO", null),
    ];

    public static readonly Place[] Larger =
    [
        new(Area.China, ["gz", "sz", "zh", "gd-rest", "bj", "cn-rest"], null, "CN"), new(Area.GreaterBayArea, ["gz", "sz", "zh", "hk", "mo", "gba-rest"], null, null),
        new(Area.Of("FR"), ["fr"], null, "FR"),
    ];

    public static readonly Span[] YearEnds = [.. Enumerable.Range(2020, 4).Select(year => new Span(YearEnd.Of(year), Day(year, 9), Day(year, 9), "instant", year))];

    public static readonly Span[] MidYears = [.. Enumerable.Range(2020, 4).Select(year => new Span(ReportingPeriod.Parse($"{year}-06-30"), Day(year, 4), Day(year, 4), "instant", year))];

    public static readonly Span[] Years = [.. Enumerable.Range(2020, 4).Select(year => new Span(ReportingPeriod.Year(year), Day(year, 0), Day(year, 9), "year", year))];

    public static readonly Span[] Halves =
        [.. Enumerable.Range(2020, 4).SelectMany(year => new[] { 1, 2 }, (year, half) => new Span(ReportingPeriod.HalfYear(year, half), Day(year, (half - 1) * 5), Day(year, (half * 5) - 1), "half", year))];

    public static readonly Span[] Odd =
    [
        new(ReportingPeriod.Parse("2021/2025"), Day(2021, 0), Day(2025, 9), "five years", null),
        new(ReportingPeriod.Parse("2021-01-01/.."), Day(2021, 0), int.MaxValue, null, null),
        new(ReportingPeriod.Parse("../2020-12-31"), int.MinValue, Day(2020, 9), null, null),
    ];

    // The break lies at the beginning of 2022.
    public const int BreakAt = 20;

    public static readonly Indicator Stock = Indicator.Stock("stock", "Stock", Unit.Person);
    public static readonly Indicator OtherStock = Indicator.Stock("other-stock", "Other stock", Unit.Person);
    public static readonly Indicator Part = Indicator.Stock("part", "Part of the stock", Unit.Person).With(IndicatorRelationKind.PartOf, "stock");
    public static readonly Indicator Flow = Indicator.Flow("flow", "Flow", Unit.Person);
    public static readonly Indicator Money = Indicator.Flow("money", "Money", Unit.Yuan);
    public static readonly Indicator Broken = Indicator.Flow("broken", "Broken", Unit.Person) with { Breaks = [new() { From = new(2022, 1, 1) }] };
    public static readonly Indicator Distinct = Indicator.Flow("distinct", "Distinct", Unit.Person) with { DeclaredAdditivity = Additivity.None with { OverAreas = true } };
    public static readonly Indicator Rate = Indicator.PerUnit("rate", "Rate", Unit.Ratio);
    public static readonly Indicator[] Indicators = [Stock, OtherStock, Part, Flow, Money, Broken, Distinct, Rate];

    public static readonly IReadOnlyDictionary<string, (bool OverTime, bool OverAreas)> Adds = new Dictionary<string, (bool, bool)>
    {
        ["stock"] = (false, true),
        ["other-stock"] = (false, true),
        ["part"] = (false, true),
        ["flow"] = (true, true),
        ["money"] = (true, true),
        ["broken"] = (true, true),
        ["distinct"] = (false, true),
        ["rate"] = (false, false),
    };

    public static readonly IReadOnlyDictionary<string, Place> ByArea = Cities.Concat(Provinces).Concat(Larger).ToDictionary(place => place.Area.Code.ToString());

    public static readonly IReadOnlyDictionary<string, Span> ByPeriod =
        YearEnds.Concat(MidYears).Concat(Years).Concat(Halves).Concat(Odd).ToDictionary(span => span.Period.ToString());

    private static int Day(int year, int tenth) => ((year - 2020) * 10) + tenth;
}
