namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>What random tables are made of, with the facts about each that the reference needs, told by hand rather than asked of the library.</summary>
internal static class ReferencePool
{
    /// <param name="Area">The area.</param>
    /// <param name="Places">The smallest places that it is made of.</param>
    /// <param name="Prefecture">The code of its prefecture, if it lies in one.</param>
    /// <param name="Province">The code of its province, if it lies in one.</param>
    /// <param name="Country">The code of the country that counts it, if one does.</param>
    /// <param name="Level">Its own level.</param>
    public sealed record Place(Area Area, string[] Places, string? Prefecture, string? Province, string? Country, AreaLevel Level)
    {
        public string Code { get; } = Area.Code.ToString();
    }

    /// <param name="Period">The period.</param>
    /// <param name="First">Its first day as year, month and day; the lowest number where it is open.</param>
    /// <param name="Last">Its last day, likewise; the highest number where it is open.</param>
    /// <param name="Length">Equal for periods known to be equally long; <see langword="null"/> where it is not known.</param>
    /// <param name="Month">The calendar month in which it lies, if it does.</param>
    /// <param name="Quarter">The quarter of a year, likewise.</param>
    /// <param name="Year">The calendar year, likewise.</param>
    /// <param name="Plan">The first year of the Five-Year Plan, likewise.</param>
    public sealed record Span(ReportingPeriod Period, int First, int Last, string? Length, int? Month, int? Quarter, int? Year, int? Plan)
    {
        public string Text { get; } = Period.ToString();
    }

    public static readonly Place[] Cities =
    [
        new(Area.Guangzhou, ["gz"], "440100", "CN-GD", "CN", AreaLevel.Prefecture), new(Area.Shenzhen, ["sz"], "440300", "CN-GD", "CN", AreaLevel.Prefecture),
        new(Area.Zhuhai, ["zh"], "440400", "CN-GD", "CN", AreaLevel.Prefecture),
    ];

    public static readonly Place[] Provinces =
    [
        new(Area.Guangdong, ["gz", "sz", "zh", "gd-rest"], null, "CN-GD", "CN", AreaLevel.Province), new(Area.Beijing, ["bj"], null, "CN-BJ", "CN", AreaLevel.Province),
        new(Area.HongKong, ["hk"], null, "CN-HK", null, AreaLevel.Province), new(Area.Macao, ["mo"], null, "CN-MO", null, AreaLevel.Province),
    ];

    public static readonly Place[] Larger =
    [
        new(Area.China, ["gz", "sz", "zh", "gd-rest", "bj", "cn-rest"], null, null, "CN", AreaLevel.Country),
        new(Area.GreaterBayArea, ["gz", "sz", "zh", "hk", "mo", "gba-rest"], null, null, null, AreaLevel.Group),
        new(Area.Of("FR"), ["fr"], null, null, "FR", AreaLevel.Country),
    ];

    public static readonly Span[] YearEnds = [.. Enumerable.Range(2019, 4).Select(year => new Span(YearEnd.Of(year), Day(year, 12, 31), Day(year, 12, 31), "instant", 12, 4, year, PlanOf(year)))];

    public static readonly Span[] MidYears = [.. Enumerable.Range(2019, 4).Select(year => new Span(ReportingPeriod.Parse($"{year}-06-30"), Day(year, 6, 30), Day(year, 6, 30), "instant", 6, 2, year, PlanOf(year)))];

    public static readonly Span[] Years = [.. Enumerable.Range(2019, 4).Select(year => new Span(ReportingPeriod.Year(year), Day(year, 1, 1), Day(year, 12, 31), "12 months", null, null, year, PlanOf(year)))];

    public static readonly Span[] Halves =
    [
        .. Enumerable.Range(2019, 4).SelectMany(year => new Span[]
        {
            new(ReportingPeriod.HalfYear(year, 1), Day(year, 1, 1), Day(year, 6, 30), "6 months", null, null, year, PlanOf(year)),
            new(ReportingPeriod.HalfYear(year, 2), Day(year, 7, 1), Day(year, 12, 31), "6 months", null, null, year, PlanOf(year)),
        }),
    ];

    public static readonly Span[] Quarters =
    [
        .. new[] { 2020, 2021 }.SelectMany(year => new Span[]
        {
            new(ReportingPeriod.Quarter(year, 1), Day(year, 1, 1), Day(year, 3, 31), "3 months", null, 1, year, PlanOf(year)),
            new(ReportingPeriod.Quarter(year, 2), Day(year, 4, 1), Day(year, 6, 30), "3 months", null, 2, year, PlanOf(year)),
            new(ReportingPeriod.Quarter(year, 3), Day(year, 7, 1), Day(year, 9, 30), "3 months", null, 3, year, PlanOf(year)),
            new(ReportingPeriod.Quarter(year, 4), Day(year, 10, 1), Day(year, 12, 31), "3 months", null, 4, year, PlanOf(year)),
        }),
    ];

    public static readonly Span[] Months =
    [
        new(ReportingPeriod.Month(2020, 12), Day(2020, 12, 1), Day(2020, 12, 31), "1 month", 12, 4, 2020, 2016),
        new(ReportingPeriod.Month(2021, 1), Day(2021, 1, 1), Day(2021, 1, 31), "1 month", 1, 1, 2021, 2021),
        new(ReportingPeriod.Month(2021, 2), Day(2021, 2, 1), Day(2021, 2, 28), "1 month", 2, 1, 2021, 2021),
        new(ReportingPeriod.Month(2021, 4), Day(2021, 4, 1), Day(2021, 4, 30), "1 month", 4, 2, 2021, 2021),
    ];

    // As long as a year, and each has days in common with two of them.
    public static readonly Span[] Rolling =
    [
        new(ReportingPeriod.Parse("2019-07-01/2020-06-30"), Day(2019, 7, 1), Day(2020, 6, 30), "12 months", null, null, null, 2016),
        new(ReportingPeriod.Parse("2020-07-01/2021-06-30"), Day(2020, 7, 1), Day(2021, 6, 30), "12 months", null, null, null, null),
    ];

    public static readonly Span[] Odd =
    [
        new(ReportingPeriod.Parse("2021/2025"), Day(2021, 1, 1), Day(2025, 12, 31), "60 months", null, null, null, 2021),
        new(ReportingPeriod.Parse("2021-01-01/.."), Day(2021, 1, 1), int.MaxValue, null, null, null, null, null),
        new(ReportingPeriod.Parse("../2020-12-31"), int.MinValue, Day(2020, 12, 31), null, null, null, null, null),
    ];

    public static readonly int BreakAt = Day(2021, 1, 1);

    public static readonly Indicator Stock = Indicator.Stock("stock", "Stock", Unit.Person);
    public static readonly Indicator OtherStock = Indicator.Stock("other-stock", "Other stock", Unit.Person).With(IndicatorRelationKind.Unrelated, "stock");
    public static readonly Indicator Part = Indicator.Stock("part", "Part of the stock", Unit.Person).With(IndicatorRelationKind.PartOf, "stock");
    public static readonly Indicator Flow = Indicator.Flow("flow", "Flow", Unit.Person);
    public static readonly Indicator OtherFlow = Indicator.Flow("other-flow", "Other flow", Unit.Person).With(IndicatorRelationKind.Unrelated, "flow");
    public static readonly Indicator Money = Indicator.Flow("money", "Money", Unit.Yuan);
    public static readonly Indicator Broken = Indicator.Flow("broken", "Broken", Unit.Person) with { Breaks = [new() { From = new(2021, 1, 1) }], Relations = [IndicatorRelation.Of(IndicatorRelationKind.Unrelated, "other-flow")] };
    public static readonly Indicator Distinct = Indicator.Flow("distinct", "Distinct", Unit.Person) with { DeclaredAdditivity = Additivity.None with { OverAreas = true } };
    public static readonly Indicator Rate = Indicator.PerUnit("rate", "Rate", Unit.Ratio);
    public static readonly Indicator[] Indicators = [Stock, OtherStock, Part, Flow, OtherFlow, Money, Broken, Distinct, Rate];

    /// <param name="Kind">A stock, a flow or a rate.</param>
    /// <param name="OverTime">Whether its figures add over time.</param>
    /// <param name="OverAreas">Whether they add over areas.</param>
    /// <param name="OverCategories">Whether they add over the categories of a partition.</param>
    public sealed record Facts(char Kind, string Unit, bool OverTime, bool OverAreas, bool OverCategories);

    public static readonly IReadOnlyDictionary<string, Facts> Of = new Dictionary<string, Facts>
    {
        ["stock"] = new('s', "person", false, true, true),
        ["other-stock"] = new('s', "person", false, true, true),
        ["part"] = new('s', "person", false, true, true),
        ["flow"] = new('f', "person", true, true, true),
        ["other-flow"] = new('f', "person", true, true, true),
        ["money"] = new('f', "CNY", true, true, true),
        ["broken"] = new('f', "person", true, true, true),
        ["distinct"] = new('f', "person", false, true, false),
        ["rate"] = new('r', "ratio", false, false, false),
    };

    /// <summary>The pairs that are declared to have nothing in common.</summary>
    public static readonly IReadOnlySet<(string One, string Other)> Apart = new HashSet<(string, string)>
    {
        ("stock", "other-stock"), ("other-stock", "stock"), ("flow", "other-flow"), ("other-flow", "flow"), ("broken", "other-flow"), ("other-flow", "broken"),
    };

    public static readonly CategoryScheme Sex = new() { Code = "sex", Name = "Sex", IsPartition = true, Categories = [Category.Of("female", "Women"), Category.Of("male", "Men")] };

    // Somebody may work in two fields.
    public static readonly CategoryScheme Field = new() { Code = "field", Name = "Field", Categories = [Category.Of("patents", "Patents"), Category.Of("marks", "Trade marks")] };

    private static int Day(int year, int month, int day) => (year * 10_000) + (month * 100) + day;

    private static int PlanOf(int year) => year <= 2020 ? 2016 : 2021;
}
