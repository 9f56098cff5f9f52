using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <content>Hubs, committees, plans and targets.</content>
internal static partial class RuleCases
{
    private static TalentHub Hub => new() { Code = "hub-gba", Name = Name, Territory = Area.GreaterBayArea };

    private static Target Goal => Target.Of(Heads, Area.China, Quantity.Rounded(40_000, Unit.Person), 2025) with { PlanCode = "plan-14" };

    private static Plan Fourteenth => new()
    {
        Code = "plan-14",
        Title = LocalizedText.Of("The 14th", "十四五规划"),
        IssuerCodes = ["office"],
        Period = FiveYearPlan.Number(14).Period,
        Published = P("2021-12-31"),
    };

    private static RuleCase[] OfBodies =>
    [
        Error(RuleCodes.AreaUndeclared, "Territory", Hub with { Territory = Nowhere }, Hub),
        Error(RuleCodes.AreaUndeclared, "StatisticsArea", Hub with { StatisticsArea = Nowhere }, Hub),
        Error(RuleCodes.ProxyElsewhere, "StatisticsArea", Hub with { StatisticsArea = Area.Beijing }, Hub with { StatisticsArea = Area.Guangdong }),
        Warning(RuleCodes.ProjectWithoutPlan, "ProjectCode",
            Hub with { ProjectCode = "talent-hubs" }, Hub with { ProjectCode = "talent-hubs", PlanCode = "plan-14" }),
        // Nine of 48; "more than 40" of "at most 50" is possible; 51 are too many whatever "about 45" means.
        Error(RuleCodes.CompositionExceedsMembers, "Terms[0].Composition[0]",
            Council(Term(5) with { Members = Quantity.About(45, Unit.Person), Composition = [Part(51)] }),
            Council(Term(5) with { Members = Quantity.About(45, Unit.Person), Composition = [Part(47)] })),
        Error(RuleCodes.CompositionExceedsMembers, "Composition[0]",
            Term(5) with { Members = Quantity.Exact(8, Unit.Counting("expert")), Composition = [Part(9)] },
            Term(5) with { Members = Quantity.Exact(8, Unit.Institution), Composition = [Part(9)] }),
        Error(RuleCodes.TermsOverlap, "Terms[1]",
            Council(Term(4) with { Ended = P("2024-04") }, Term(5) with { Established = P("2024-03") }),
            Council(Term(4) with { Ended = P("2024-03") }, Term(5) with { Established = P("2024-03") })),
        Error(RuleCodes.TermsOverlap, "Terms[1]",
            Council(Term(4) with { Established = P("2025") }, Term(5) with { Established = P("2024") }),
            Council(Term(4) with { Established = P("2024") }, Term(5) with { Established = P("2024") })),
        Error(RuleCodes.TermEndsBeforeStart, "Ended",
            Term(5) with { Established = P("2024-03"), Ended = P("2024-02") }, Term(5) with { Established = P("2024-03"), Ended = P("2024") }),
        Error(RuleCodes.ReportedInFuture, "Established", Term(5) with { Established = P("2025") }, Term(5) with { Established = P("2024") }),
        // The fifth term began in March 2024; what was done since 2021 is partly the work of the fourth, told of or not.
        Info(RuleCodes.ActivitySpansTerms, "Activities[0]",
            Council(Term(5) with { Established = P("2024-03") }) with { Activities = [Work("2021-01-01/..")] },
            Council(Term(5) with { Established = P("2024-03") }) with { Activities = [Work("2024-03-01/..")] }),
        Info(RuleCodes.ActivitySpansTerms, "Activities[0]",
            Council(Term(4), Term(5) with { Established = P("2024-03") }) with { Activities = [Work("2024-02/2024-03")] },
            Council(Term(4), Term(5) with { Established = P("2024-03") }) with { Activities = [Work("2024-02")] }),
        Error(RuleCodes.NegativeCount, "Activities[0].Figures[0].Nominal",
            Council(Term(1)) with { Activities = [Work("2021") with { Figures = [Quantity.Exact(-1, Unit.Task)] }] },
            Council(Term(1)) with { Activities = [Work("2021") with { Figures = [Quantity.Over(700, Unit.Task)] }] }),
        Info(RuleCodes.FigureWithoutPeriod, "Recommendations[0]",
            Term(5) with { Recommendations = [new() { Count = Quantity.Several(Unit.Recommendation) }] },
            Term(5) with { Recommendations = [new() { Count = Quantity.Several(Unit.Recommendation), Period = P("2024-03-01/..") }] }),
        Warning(RuleCodes.PlanPublishedLate, "Published",
            Fourteenth with { Published = P("2026-01-01") }, Fourteenth with { Published = P("2025-12-31") }),
        Error(RuleCodes.PublishedInFuture, "Published", Fourteenth with { Published = P("2024-08") }, Fourteenth with { Published = P("2024-07") }),
        Info(RuleCodes.PlanWithoutIssuer, "IssuerCodes", Fourteenth with { IssuerCodes = [] }, Fourteenth),
        Error(RuleCodes.CodeTwice, "Projects[1].Code",
            Fourteenth with { Projects = [new() { Code = "hubs", Name = Name }, new() { Code = "hubs", Name = "Other" }] },
            Fourteenth with { Projects = [new() { Code = "hubs", Name = Name }, new() { Code = "bases", Name = Name }] }),
        Error(RuleCodes.UnitMismatch, "Threshold",
            Goal with { Threshold = Quantity.Rounded(40_000, Unit.Certificate) }, Goal),
        Error(RuleCodes.UnitMismatch, "Baseline.Quantity", Goal with { Baseline = From(Quantity.Exact(1, Unit.Licence)) }, Goal with { Baseline = From(Persons(1)) }),
        Error(RuleCodes.TargetBeforeBaseline, "Due",
            Goal with { Baseline = From(Persons(1)), Due = Day(2020, 12, 31) }, Goal with { Baseline = From(Persons(1)), Due = Day(2021, 1, 1) }),
        // 45,000 rounded to thousands lies above 40,000; 40,000 itself only reaches it, and as a printed number may be less.
        Warning(RuleCodes.TargetMetAtBaseline, "Baseline.Quantity",
            Goal with { Baseline = From(Quantity.Rounded(45_000, Unit.Person)) }, Goal with { Baseline = From(Quantity.Rounded(40_000, Unit.Person)) }),
        Warning(RuleCodes.TargetMetAtBaseline, "Baseline.Quantity",
            Goal with { Side = TargetSide.Ceiling, Baseline = From(Persons(39_999)) }, Goal with { Side = TargetSide.Ceiling, Baseline = From(Persons(40_001)) }),
        Warning(RuleCodes.TargetReadingContradicts, "Threshold",
            Goal with { Threshold = Quantity.MoreThan(1_000_000, Unit.Person) },
            Goal with { Threshold = Quantity.MoreThan(1_000_000, Unit.Person), Strictness = TargetStrictness.Beyond }),
        Warning(RuleCodes.TargetReadingContradicts, "Threshold",
            Goal with { Threshold = Quantity.AtMost(10, Unit.Person) },
            Goal with { Threshold = Quantity.AtMost(10, Unit.Person), Side = TargetSide.Ceiling }),
        Info(RuleCodes.TargetWithoutPlanner, "PlanCode", Goal with { PlanCode = null }, Goal with { PlanCode = null, SetBy = "office" }),
    ];

    private static CommitteeTerm Term(int number) => new() { Number = number };

    private static Committee Council(params ReadOnlySpan<CommitteeTerm> terms) => new() { Code = "council", Name = Name, Terms = ValueList.Create(terms) };

    private static CompositionPart Part(decimal number) => new() { Name = LocalizedText.Of("academicians", "院士"), Members = Persons(number) };

    private static CommitteeActivity Work(string period) => new() { Description = "tasks", Period = P(period) };

    private static TargetBaseline From(Quantity quantity) => new() { Quantity = quantity, Period = YearEnd.Of(2020) };
}
