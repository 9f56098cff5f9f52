using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <content>Indicators and categories.</content>
internal static partial class RuleCases
{
    private static RuleCase[] OfIndicators =>
    [
        Warning(RuleCodes.StockAddsOverTime, "DeclaredAdditivity",
            Heads with { DeclaredAdditivity = Additivity.Of(MeasureKind.Flow) },
            Heads with { DeclaredAdditivity = Additivity.Of(MeasureKind.Stock) }),
        Warning(RuleCodes.ProportionNotPerUnit, "Kind",
            Indicator.Stock("share", Name, Unit.Percent), Indicator.PerUnit("share", Name, Unit.Percent)),
        Warning(RuleCodes.DefinitionsOverlap, "Definitions[1]", TwiceDefined("2022-01-01/2022-12-31", "2022-12-31/.."), TwiceDefined("2022-01-01/2022-12-31", "2023-01-01/..")),
        Warning(RuleCodes.DefinitionsOverlap, "Definitions[1]",
            Heads with { Definitions = [new() { Version = "1", Text = "all" }, new() { Version = "1", Text = "some" }] }, Defined),
        Error(RuleCodes.RefersToItself, "Relations[0]",
            Heads.With(IndicatorRelationKind.PartOf, "heads"), Heads.With(IndicatorRelationKind.PartOf, "all-heads")),
        Error(RuleCodes.RelationsContradict, "Relations[1]",
            Heads.With(IndicatorRelationKind.PartOf, "all-heads").With(IndicatorRelationKind.SupersetOf, "all-heads"),
            Heads.With(IndicatorRelationKind.PartOf, "all-heads").With(IndicatorRelationKind.OtherCountOf, "all-heads")),
        Error(RuleCodes.RelationsContradict, "Relations[1]",
            Heads.With(IndicatorRelationKind.Unrelated, "all-heads").With(IndicatorRelationKind.OtherCountOf, "all-heads"),
            Heads.With(IndicatorRelationKind.Unrelated, "all-heads").With(IndicatorRelationKind.OtherCountOf, "heads-fte")),
        // The growth of a number is no part of it.
        Error(RuleCodes.RelationsContradict, "Relations[1]",
            HeadsGrowth.With(IndicatorRelationKind.PartOf, "heads"), HeadsGrowth.With(IndicatorRelationKind.PartOf, "all-growth")),
        Warning(RuleCodes.SchemeEmpty, "Categories", Sides with { Categories = [] }, Sides),
        Error(RuleCodes.CategoryParentUnknown, "Categories[1].ParentCode", Nested("middle"), Nested("left")),
        Error(RuleCodes.CategoryParentUnknown, "Categories[1].ParentCode", Nested("right"), Nested("left")),
        Error(RuleCodes.CorrespondenceToItself, "ToScheme", Table("sides", null), Table("sides", "2")),
        Error(RuleCodes.OneToOneShared, "Links[1]",
            Links(Link("left", "west", CorrespondenceKind.ManyToOne), Link("right", "west", CorrespondenceKind.OneToOne)),
            Links(Link("left", "west", CorrespondenceKind.ManyToOne), Link("right", "west", CorrespondenceKind.ManyToOne))),
        Error(RuleCodes.OneToOneShared, "Links[0]",
            Links(Link("left", "west", CorrespondenceKind.OneToOne), Link("left", "east", CorrespondenceKind.Partial)),
            Links(Link("left", "west", CorrespondenceKind.OneToOne), Link("right", "east", CorrespondenceKind.Partial))),
    ];

    private static Indicator TwiceDefined(string first, string second) => Heads with
    {
        Definitions =
        [
            new() { Version = "1", Text = Name, Validity = DateRange.Parse(first) },
            new() { Version = "2", Text = Name, Validity = DateRange.Parse(second) },
        ],
    };

    private static CategoryScheme Nested(string parent) => Sides with
    {
        Categories = [Category.Of("left", Name), Category.Of("right", Name) with { ParentCode = parent }],
    };

    private static CategoryCorrespondence Table(string to, string? version) => new() { FromScheme = "sides", ToScheme = to, ToVersion = version };

    private static CategoryCorrespondence Links(params ReadOnlySpan<CategoryLink> links) => Table("winds", null) with { Links = ValueList.Create(links) };

    private static CategoryLink Link(string from, string to, CorrespondenceKind kind) => new() { From = from, To = to, Kind = kind };
}
