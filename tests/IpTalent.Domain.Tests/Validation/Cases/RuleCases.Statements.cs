using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <content>Statements, lists, discrepancies and claims.</content>
internal static partial class RuleCases
{
    private static Statement Fact => new() { Text = Name, Citations = [Citation.Of("bulletin")] };

    private static Discrepancy Differing => new()
    {
        Code = "d01",
        First = new() { Text = "19 types" },
        Second = new() { Text = "19期" },
        Ruling = "19 sessions",
        Citations = [Citation.Of("bulletin")],
    };

    private static Claim Twice => new()
    {
        Text = LocalizedText.Of("more than double the national average", "超过全国平均水平的两倍"),
        Indicator = Heads,
        Areas = [Area.Beijing],
        Period = YearEnd.Of(2023),
        Quantity = Quantity.MoreThan(2, Unit.Ratio),
        ReferenceArea = Area.China,
        Citations = [Citation.Of("bulletin")],
    };

    private static RuleCase[] OfStatements =>
    [
        Info(RuleCodes.StatementWithoutCitation, "Citations", Fact with { Citations = [] }, Fact),
        Info(RuleCodes.StatementWithoutCitation, "Citations",
            Enumeration.Closed("one"), Enumeration.Closed("one") with { Citations = [Citation.Of("bulletin")] }),
        Info(RuleCodes.StatementWithoutCitation, "Citations", Twice with { Citations = [] }, Twice),
        Info(RuleCodes.StatementWithoutCitation, "Citations",
            Differing with { Citations = [] },
            Differing with { Citations = [], First = new() { Text = "a", SourceCode = "en" }, Second = new() { Text = "b", SourceCode = "zh" } }),
        Info(RuleCodes.EventUndated, "Period", Fact with { Kind = StatementKind.Event }, Fact with { Kind = StatementKind.Event, Period = P("2023-11") }),
        Warning(RuleCodes.OrganisationRoleTwice, "Parties[1]", Fact with { Parties = [.. Hosted, .. Hosted] }, Fact with { Parties = Hosted }),
        Error(RuleCodes.ListCountDiffers, "List.StatedCount",
            Fact with { List = Enumeration.Closed("one", "two") with { StatedCount = Quantity.Exact(4, Unit.Aspect) } },
            Fact with { List = Enumeration.Closed("one", "two") with { StatedCount = Quantity.Exact(2, Unit.Aspect) } }),
        // A list that goes on may be longer than what is listed, but not shorter.
        Error(RuleCodes.ListCountDiffers, "StatedCount",
            Enumeration.Open("one", "two") with { StatedCount = Quantity.Exact(1, Unit.Aspect) },
            Enumeration.Open("one", "two") with { StatedCount = Quantity.Exact(4, Unit.Aspect) }),
        Warning(RuleCodes.ListItemTwice, "Items[1]", Enumeration.Closed("one", "one"), Enumeration.Closed("one", LocalizedText.Of("one", "一"))),
        Info(RuleCodes.DiscrepancyUnruled, "Ruling", Differing with { Ruling = null }, Differing),
        Warning(RuleCodes.DiscrepancyWithoutDifference, "Second",
            Differing with { Second = Differing.First with { Language = "zh" } },
            Differing with { Second = Differing.First with { Quantity = Persons(19) } }),
        Warning(RuleCodes.ClaimIncomplete, "Quantity", Twice with { Quantity = null }, Twice with { Quantity = null, Kind = ClaimKind.Uniqueness }),
        Warning(RuleCodes.ClaimIncomplete, "ReferenceArea", Twice with { ReferenceArea = null }, Twice with { ReferenceArea = null, Kind = ClaimKind.Level }),
        Warning(RuleCodes.ClaimIncomplete, "ReferenceArea",
            Twice with { ReferenceArea = null, Kind = ClaimKind.ShareOf },
            Twice with { ReferenceArea = null, Kind = ClaimKind.ShareOf, ReferenceIndicatorCode = "all-heads" }),
        Warning(RuleCodes.ClaimIncomplete, "ReferencePeriod",
            Twice with { Kind = ClaimKind.RatioOverTime }, Twice with { Kind = ClaimKind.RatioOverTime, ReferencePeriod = YearEnd.Of(2021) }),
        Warning(RuleCodes.ClaimIncomplete, "ReferenceIndicatorCode",
            Twice with { Kind = ClaimKind.RatioToIndicator }, Twice with { Kind = ClaimKind.RatioToIndicator, ReferenceIndicatorCode = "all-heads" }),
        Error(RuleCodes.ClaimAgainstItself, "ReferenceArea", Twice with { ReferenceArea = Area.Beijing }, Twice),
        Error(RuleCodes.ClaimAgainstItself, "ReferencePeriod",
            Twice with { Kind = ClaimKind.RatioOverTime, ReferencePeriod = YearEnd.Of(2023) },
            Twice with { Kind = ClaimKind.RatioOverTime, ReferencePeriod = YearEnd.Of(2022) }),
        Error(RuleCodes.ClaimAgainstItself, "ReferenceIndicatorCode",
            Twice with { Kind = ClaimKind.RatioToIndicator, ReferenceIndicatorCode = "heads" },
            Twice with { Kind = ClaimKind.RatioToIndicator, ReferenceIndicatorCode = "all-heads" }),
        Error(RuleCodes.AreaUndeclared, "Areas[0]", Twice with { Areas = [Nowhere] }, Twice),
        // 19 is not more than twice 10; "nearly 25" may be less than 20 and may be more.
        Warning(RuleCodes.ClaimRefuted, "Claims[0].Quantity",
            Claiming(Twice, Stock(19, area: Area.Beijing), Stock(10, area: Area.China)),
            Claiming(Twice, Stock(Quantity.Nearly(22, Unit.Person), area: Area.Beijing), Stock(Quantity.About(10, Unit.Person), area: Area.China))),
        Warning(RuleCodes.ClaimRefuted, "Claims[0].Quantity",
            Claiming(Twice with { Kind = ClaimKind.Level, Quantity = Quantity.MoreThan(20, Unit.Person) }, Stock(20, area: Area.Beijing)),
            Claiming(Twice with { Kind = ClaimKind.Level, Quantity = Quantity.MoreThan(20, Unit.Person) }, Stock(21, area: Area.Beijing))),
    ];

    private static TalentDataset Claiming(Claim claim, params ReadOnlySpan<TalentMetric> metrics) =>
        Set(new() { Claims = [claim], Metrics = ValueList.Create(metrics) });
}
