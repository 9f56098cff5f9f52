using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <content>Codes by which records name each other, within a dataset.</content>
internal static partial class RuleCases
{
    private static RuleCase[] OfReferences =>
    [
        Error(RuleCodes.CodeTwice, "Sources[1].Code",
            Set(new() { Sources = [Source("a"), Source("a")] }), Set(new() { Sources = [Source("a")], Organisations = [Body("a")] })),
        Error(RuleCodes.CodeTwice, "Schemes[1].Code",
            Set(new() { Schemes = [Sides with { Version = "2" }, Sides with { Version = "2" }] }),
            Set(new() { Schemes = [Sides, Sides with { Version = "2" }] })),
        Error(RuleCodes.UnknownSource, "Metrics[0].Citations[1].SourceCode",
            Set(new() { Metrics = [Stock(1).CitedFrom("a").CitedFrom("b")], Sources = [Source("a")] }),
            Set(new() { Metrics = [Stock(1).CitedFrom("a").CitedFrom("b")], Sources = [Source("a"), Source("b")] })),
        Error(RuleCodes.UnknownSource, "Hubs[0].Milestones[0].Citations[0].SourceCode",
            Set(new() { Hubs = [Hub with { Milestones = [new() { Citations = [Citation.Of("a")] }] }] }),
            Set(new() { Hubs = [Hub with { Milestones = [new() { Citations = [Citation.Of("a")] }] }], Sources = [Source("a")] })),
        Error(RuleCodes.UnknownSource, "Statements[0].List.Citations[0].SourceCode",
            Set(new() { Statements = [new() { Text = Name, List = new() { Citations = [Citation.Of("a")] } }] }),
            Set(new() { Statements = [new() { Text = Name, List = new() { Citations = [Citation.Of("a")] } }], Sources = [Source("a")] })),
        Error(RuleCodes.UnknownOrganisation, "Programs[0].Organisations[0].OrganisationCode",
            Set(new() { Programs = [Base] }), Set(new() { Programs = [Base], Organisations = [Body("tsinghua")] })),
        Error(RuleCodes.UnknownOrganisation, "Plans[0].IssuerCodes[0]",
            Set(new() { Plans = [Fourteenth] }), Set(new() { Plans = [Fourteenth], Organisations = [Body("office")] })),
        Error(RuleCodes.UnknownPerson, "Metrics[0].Citations[0].Attribution.PersonCode", Said([]), Said([Holder()])),
        Error(RuleCodes.UnknownHub, "Metrics[0].Attributes.ProxyFor", Proxy(Area.Guangdong), Proxy(Area.Guangdong, Hub)),
        Error(RuleCodes.UnknownPlan, "Targets[0].PlanCode", Set(new() { Targets = [Goal] }), Set(new() { Targets = [Goal], Plans = [Fourteenth] })),
        Error(RuleCodes.UnknownProject, "Hubs[0].ProjectCode",
            Set(new() { Hubs = [Hub with { PlanCode = "plan-14", ProjectCode = "hubs" }], Plans = [Fourteenth] }),
            Set(new() { Hubs = [Hub with { PlanCode = "plan-14", ProjectCode = "hubs" }], Plans = [Fourteenth with { Projects = [new() { Code = "hubs", Name = Name }] }] })),
        Error(RuleCodes.UnknownMetric, "Metrics[0].Attributes.Vintage.Replaces",
            TalentDataset.Of(Stock(1).With(new() { Vintage = new() { Published = Day(2024, 2, 1), Replaces = "first" } })),
            TalentDataset.Of(Stock(1).With(new() { Vintage = new() { Published = Day(2024, 2, 1), Replaces = "first" } }), Stock(2) with { Code = "first" })),
        Error(RuleCodes.UnknownMetric, "Programs[0].MetricCodes[0]",
            Set(new() { Programs = [Base with { MetricCodes = ["f1"] }] }),
            Set(new() { Programs = [Base with { MetricCodes = ["f1"] }], Metrics = [Stock(1) with { Code = "f1" }] })),
        Error(RuleCodes.UnknownCategory, "Metrics[0].Categories[0]",
            Set(new() { Metrics = [Stock(1) with { Categories = [CategoryReference.Of("sides", "middle")] }], Schemes = [Sides] }),
            Set(new() { Metrics = [Stock(1) with { Categories = [CategoryReference.Of("sides", "left")] }], Schemes = [Sides] })),
        Error(RuleCodes.UnknownCategory, "Metrics[0].Categories[0]",
            TalentDataset.Of(Stock(1) with { Categories = [CategoryReference.Of("sex", "unknown")] }),
            TalentDataset.Of(Stock(1) with { Categories = [CategoryReference.Of("sex", "female")] })),
        Error(RuleCodes.UnknownCategory, "Correspondences[0].Links[0].To",
            Set(new() { Schemes = [Sides], Correspondences = [Table("sides", "2") with { Links = [Link("left", "middle", default)] }] }),
            Set(new() { Schemes = [Sides], Correspondences = [Table("sides", "2") with { Links = [Link("left", "right", default)] }] })),
        Warning(RuleCodes.UnknownIndicator, "Indicators[0].Relations[0].Code",
            TalentDataset.Of(TalentMetric.At(Heads.With(IndicatorRelationKind.PartOf, "all-heads"), Area.China, YearEnd.Of(2023), 1)),
            TalentDataset.Of(TalentMetric.At(Heads.With(IndicatorRelationKind.PartOf, "ip-talent-total"), Area.China, YearEnd.Of(2023), 1))),
        Error(RuleCodes.UnknownRecord, "Statements[0].SubjectCodes[0]",
            Set(new() { Statements = [Fact with { SubjectCodes = ["hub-gba"] }] }),
            Set(new() { Statements = [Fact with { SubjectCodes = ["hub-gba"] }], Hubs = [Hub] })),
        Error(RuleCodes.UnknownRecord, "Discrepancies[0].ConcernedCodes[0]",
            Set(new() { Discrepancies = [Differing with { ConcernedCodes = ["f1"] }] }),
            Set(new() { Discrepancies = [Differing with { ConcernedCodes = ["f1"] }], Metrics = [Stock(1) with { Code = "f1" }] })),
        Error(RuleCodes.ParentsCircular, "Organisations[0].ParentCode",
            Set(new() { Organisations = [Body("a") with { ParentCode = "b" }, Body("b") with { ParentCode = "a" }] }),
            Set(new() { Organisations = [Body("a") with { ParentCode = "b" }, Body("b") with { ParentCode = "c" }, Body("c")] })),
        Warning(RuleCodes.DeclarationsDiffer, "Metrics[1].Indicator",
            TalentDataset.Of(Stock(1), Stock(2, 2022) with { Indicator = Heads with { Kind = MeasureKind.Flow } }),
            TalentDataset.Of(Stock(1), Stock(2, 2022) with { Indicator = Heads with { } })),
        Error(RuleCodes.RepostBeforeOriginal, "Sources[0].Published",
            Set(new() { Sources = [Source("copy") with { OriginalCode = "a", Published = P("2024-01-31") }, Source("a") with { Published = P("2024-02") }] }),
            Set(new() { Sources = [Source("copy") with { OriginalCode = "a", Published = P("2024-01-31") }, Source("a") with { Published = P("2024") }] })),
        Warning(RuleCodes.PhraseLanguage, "Metrics[0].Citations[0].Phrases[0].Language", Worded("en", Persons(1)), Worded("zh-Hans", Persons(1))),
        Warning(RuleCodes.PhraseConflict, "Metrics[0].Citations[0].Phrases[0]", Worded("zh", Persons(2)), Worded("zh", Quantity.AtMost(2, Unit.Person))),
        Warning(RuleCodes.PhraseConflict, "Metrics[0].Citations[0].Phrases[0]",
            Worded("zh", Persons(2)),
            Worded("zh", Persons(2)).With(contents => contents with { Discrepancies = [Differing with { ConcernedCodes = ["f1"] }] })),
        Warning(RuleCodes.PublishedBeforeFigure, "Metrics[0].Citations[0].SourceCode", Published("2023-12-30"), Published("2023-12")),
    ];

    private static TalentDataset Said(ValueList<Person> people) => Set(new()
    {
        Metrics = [Stock(1).CitedFrom(Citation.Of("a") with { Attribution = new() { PersonCode = "li" } })],
        Sources = [Source("a")],
        People = people,
    });

    private static TalentDataset Proxy(Area area, params ReadOnlySpan<TalentHub> hubs) => Set(new()
    {
        Metrics = [Stock(1, area: area).With(new() { ProxyFor = "hub-gba" })],
        Hubs = ValueList.Create(hubs),
    });

    private static TalentDataset Worded(string language, Quantity claim) => Set(new()
    {
        Metrics = [Stock(1).CitedFrom(Citation.Of("a") with { Phrases = [FigurePhrase.Of(language, "1人", claim)] }) with { Code = "f1" }],
        Sources = [Source("a") with { Language = "zh" }],
    });

    private static TalentDataset Published(string when) => Set(new()
    {
        Metrics = [Stock(1).CitedFrom("a")],
        Sources = [Source("a") with { Published = P(when) }],
    });
}
