using System.Collections.Immutable;

namespace IpTalent.Domain.Serialization;

/// <summary>The lists of records in the order in which a document holds them.</summary>
internal static class Sections
{
    public static ImmutableArray<Section> All { get; } =
    [
        Section.Of("schemes", contents => contents.Schemes, (contents, records) => contents with { Schemes = records }),
        Section.Of("correspondences", contents => contents.Correspondences, (contents, records) => contents with { Correspondences = records }),
        Section.Of("organisations", contents => contents.Organisations, (contents, records) => contents with { Organisations = records }),
        Section.Of("people", contents => contents.People, (contents, records) => contents with { People = records }),
        Section.Of("sources", contents => contents.Sources, (contents, records) => contents with { Sources = records }),
        Section.Of("metrics", contents => contents.Metrics, (contents, records) => contents with { Metrics = records }),
        Section.Of("hubs", contents => contents.Hubs, (contents, records) => contents with { Hubs = records }),
        Section.Of("programs", contents => contents.Programs, (contents, records) => contents with { Programs = records }),
        Section.Of("committees", contents => contents.Committees, (contents, records) => contents with { Committees = records }),
        Section.Of("plans", contents => contents.Plans, (contents, records) => contents with { Plans = records }),
        Section.Of("targets", contents => contents.Targets, (contents, records) => contents with { Targets = records }),
        Section.Of("statements", contents => contents.Statements, (contents, records) => contents with { Statements = records }),
        Section.Of("enumerations", contents => contents.Enumerations, (contents, records) => contents with { Enumerations = records }),
        Section.Of("claims", contents => contents.Claims, (contents, records) => contents with { Claims = records }),
        Section.Of("discrepancies", contents => contents.Discrepancies, (contents, records) => contents with { Discrepancies = records }),
    ];

    public static Section? Find(string name) => All.FirstOrDefault(section => section.Name == name);
}
