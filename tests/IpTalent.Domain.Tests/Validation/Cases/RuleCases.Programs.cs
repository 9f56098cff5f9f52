using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <content>Programmes of every kind.</content>
internal static partial class RuleCases
{
    private static ValueList<OrganisationRole> Hosted => [OrganisationRole.Of("tsinghua", OrganisationRoleKind.Host)];

    private static TrainingBase Base => new() { Code = "base", Name = Name, Organisations = Hosted };

    private static DegreeProgram Degree => new() { Code = "master", Name = Name, Organisations = Hosted };

    private static TrainingActivity Training => new() { Code = "training", Name = Name, Organisations = Hosted, Period = P("2023") };

    private static TitleEvaluation Titles => new() { Code = "titles", Name = Name, Organisations = Hosted, Ladder = TitleEvaluation.StandardLadder };

    private static ServiceList Services => new() { Code = "services", Name = Name, Organisations = Hosted };

    private static RuleCase[] OfPrograms =>
    [
        Info(RuleCodes.ProgramWithoutOrganisation, "Organisations", Base with { Organisations = [] }, Base),
        Warning(RuleCodes.OrganisationRoleTwice, "Organisations[1]",
            Base with { Organisations = [.. Hosted, .. Hosted] },
            Base with { Organisations = [.. Hosted, OrganisationRole.Of("tsinghua", OrganisationRoleKind.Signatory)] }),
        Error(RuleCodes.AreaUndeclared, "Areas[0]", Base with { Areas = [Nowhere] }, Base with { Areas = [Area.Shanghai] }),
        Error(RuleCodes.ReportedInFuture, "Milestones[0].Period",
            Base with { Milestones = [Milestone.Reported(MilestoneState.Running, P("2025"))] },
            Base with { Milestones = [Milestone.Reported(MilestoneState.Running, P("2024"))] }),
        // "About 30" places are at most 33.
        Warning(RuleCodes.CohortExceedsPlaces, "Cohorts[0]",
            Degree with { Places = Quantity.About(30, Unit.Place), Cohorts = [new() { Size = Persons(34) }] },
            Degree with { Places = Quantity.About(30, Unit.Place), Cohorts = [new() { Size = Persons(33) }] }),
        Error(RuleCodes.ReportedInFuture, "Cohorts[0]",
            Degree with { Cohorts = [new() { Enrolment = P("2024-09") }] },
            Degree with { Cohorts = [new() { Enrolment = P("2024-09"), IsPlanned = true }] }),
        Warning(RuleCodes.CohortsOutOfOrder, "Cohorts[1]",
            Degree with { Cohorts = [new() { Number = 1 }, new() { Number = 1 }] }, Degree with { Cohorts = [new() { Number = 1 }, new()] }),
        Error(RuleCodes.AttendancesInPersons, "Attendances",
            Training with { Attendances = Quantity.Nearly(2_000, Unit.Participant) }, Training with { Attendances = Quantity.Nearly(2_000, Unit.PersonTime) }),
        // Over 150 sessions; fewer than 150 attendances cannot be, 160 can.
        Warning(RuleCodes.FewerAttendancesThanSessions, "Attendances",
            Training with { Sessions = Quantity.Over(150, Unit.Session), Attendances = Quantity.Exact(150, Unit.PersonTime) },
            Training with { Sessions = Quantity.Over(150, Unit.Session), Attendances = Quantity.Exact(151, Unit.PersonTime) }),
        Info(RuleCodes.FigureWithoutPeriod, "Sessions",
            Training with { Period = null, Sessions = Quantity.Exact(19, Unit.Session) }, Training with { Sessions = Quantity.Exact(19, Unit.Session) }),
        Error(RuleCodes.NegativeCount, "Sessions.Nominal",
            Training with { Sessions = Quantity.Exact(-19, Unit.Session) }, Training with { Sessions = Quantity.Exact(19, Unit.Session) }),
        Warning(RuleCodes.LadderOutOfOrder, "Ladder[2]",
            Titles with { Ladder = [Titles.Ladder[1], Titles.Ladder[2], Titles.Ladder[0]] }, Titles with { Ladder = [Titles.Ladder[1], Titles.Ladder[3], Titles.Ladder[2]] }),
        Error(RuleCodes.CodeTwice, "Ladder[4].Code", Titles with { Ladder = [.. Titles.Ladder, Titles.Ladder[3]] }, Titles),
        Error(RuleCodes.ListCountDiffers, "Length",
            Services with { Length = Quantity.Exact(2, Unit.ListItem), Items = Enumeration.Closed("search") },
            Services with { Length = Quantity.Exact(2, Unit.ListItem), Items = Enumeration.Open("search") }),
        Warning(RuleCodes.ListItemTwice, "Items.Items[1]",
            Services with { Items = Enumeration.Closed("search", "search") }, Services with { Items = Enumeration.Closed("search", "Search") }),
        Info(RuleCodes.FigureWithoutPeriod, "Participants",
            new ExchangeProgram { Code = "exchange", Name = Name, Participants = Persons(3) },
            new ExchangeProgram { Code = "exchange", Name = Name, Participants = Persons(3), Period = P("2023") }),
        Warning(RuleCodes.ListItemTwice, "Fields.Items[1]",
            new RecruitmentProgram { Code = "recruitment", Name = Name, Fields = Enumeration.Closed("chips", "chips") },
            new RecruitmentProgram { Code = "recruitment", Name = Name, Fields = Enumeration.Closed("chips", "data") }),
        Info(RuleCodes.ProgramWithoutOrganisation, "Organisations",
            new GuidelineDocument { Code = "guideline", Name = Name }, new GuidelineDocument { Code = "guideline", Name = Name, Organisations = Hosted }),
    ];
}
