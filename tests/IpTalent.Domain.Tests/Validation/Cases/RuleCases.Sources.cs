using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <content>Sources, organisations, people and milestones.</content>
internal static partial class RuleCases
{
    private static RuleCase[] OfSources =>
    [
        Warning(RuleCodes.CitationPhraseTwice, "Phrases[1]",
            Phrases(FigurePhrase.Of("zh", "86万人"), FigurePhrase.Of("zh", "86万人")),
            Phrases(FigurePhrase.Of("zh", "86万人") with { Locator = "headline" }, FigurePhrase.Of("zh", "86万人"))),
        Warning(RuleCodes.ContradictoryClaim, "Phrases[0]",
            Phrases(FigurePhrase.Of("zh", "48余名", Quantity.Over(48, Unit.Person).With(ClaimTraits.Contradictory))),
            Phrases(FigurePhrase.Of("zh", "40余名", Quantity.Over(40, Unit.Person)))),
        Info(RuleCodes.SourceUndated, "Published", Source("yearbook"), Source("yearbook") with { Published = P("2023") }),
        Error(RuleCodes.PublishedInFuture, "Published",
            Source("yearbook") with { Published = P("2024-07-03") }, Source("yearbook") with { Published = P("2024") }),
        Info(RuleCodes.OriginalUnknown, "Form",
            Source("copy") with { Form = SourceForm.Repost }, Source("copy") with { Form = SourceForm.Repost, OriginalCode = "yearbook" }),
        Info(RuleCodes.OriginalUnknown, "Form",
            Source("copy") with { Form = SourceForm.Translation }, Source("copy") with { Form = SourceForm.Translation, TranslationOf = "yearbook" }),
        Error(RuleCodes.RefersToItself, "OriginalCode",
            Source("yearbook") with { OriginalCode = "yearbook" }, Source("yearbook") with { OriginalCode = "register" }),
        Error(RuleCodes.RefersToItself, "TranslationOf",
            Source("yearbook") with { TranslationOf = "yearbook" }, Source("yearbook") with { TranslationOf = "register" }),
        Error(RuleCodes.RefersToItself, "ParentCode", Body("office") with { ParentCode = "office" }, Body("office") with { ParentCode = "ministry" }),
        Info(RuleCodes.ParentMissing, "ParentCode",
            Body("personnel") with { Kind = OrganisationKind.Department },
            Body("personnel") with { Kind = OrganisationKind.Department, ParentCode = "office" }),
        Error(RuleCodes.AreaUndeclared, "Area", Body("office") with { Area = Nowhere }, Body("office") with { Area = Area.Beijing }),
        Warning(RuleCodes.OfficeTwice, "Offices[1]",
            Holder(new() { Title = "Dean", Held = P("2020/2023") }, new() { Title = "Dean", Held = P("2023/2024") }),
            Holder(new() { Title = "Dean", Held = P("2020/2022") }, new() { Title = "Dean", Held = P("2023/2024") })),
        Error(RuleCodes.ReportedInFuture, "Period",
            Milestone.Reported(MilestoneState.FirstCohort, P("2024-09")), Milestone.Announced(MilestoneState.FirstCohort, P("2024-09"))),
        Info(RuleCodes.PlanOverdue, "Milestones[0]",
            Hub with { Milestones = [Milestone.Announced(MilestoneState.Established, P("2023"))] },
            Hub with { Milestones = [Milestone.Announced(MilestoneState.Established, P("2024"))] }),
        // Recruiting is borne out by the cohort that came.
        Info(RuleCodes.PlanOverdue, "Milestones[0]",
            Hub with { Milestones = [Milestone.Announced(MilestoneState.Recruiting, P("2023-05")), Milestone.Reported(MilestoneState.Agreed, P("2023-01"))] },
            Hub with { Milestones = [Milestone.Announced(MilestoneState.Recruiting, P("2023-05")), Milestone.Reported(MilestoneState.FirstCohort, P("2023-09"))] }),
        Warning(RuleCodes.MilestonesOutOfOrder, "Milestones[1]",
            Base with { Milestones = [Milestone.Reported(MilestoneState.Running, P("2023-02")), Milestone.Reported(MilestoneState.Agreed, P("2023-01"))] },
            Base with { Milestones = [Milestone.Reported(MilestoneState.Agreed, P("2023")), Milestone.Reported(MilestoneState.Running, P("2023-02"))] }),
    ];

    private static Citation Phrases(params ReadOnlySpan<FigurePhrase> phrases) => Citation.Of("bulletin") with { Phrases = ValueList.Create(phrases) };

    private static Organisation Body(string code) => new() { Code = code, Name = Name };

    private static Person Holder(params ReadOnlySpan<Office> offices) => new() { Code = "li", Name = Name, Offices = ValueList.Create(offices) };
}
