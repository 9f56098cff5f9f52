namespace IpTalent.Domain.Validation;

/// <summary>The codes that the records of a dataset bear.</summary>
internal static class RecordCodes
{
    /// <summary>Lists of records with their codes; a scheme is told apart by its version too, an absent code is left out.</summary>
    public static IEnumerable<(string List, IEnumerable<string?> Codes)> Of(TalentDatasetContents contents) =>
    [
        (nameof(contents.Metrics), contents.Metrics.Select(metric => metric.Code)),
        (nameof(contents.Indicators), contents.Indicators.Select(indicator => indicator.Code)),
        (nameof(contents.Areas), contents.Areas.Select(area => area.Code.ToString())),
        (nameof(contents.Units), contents.Units.Select(unit => unit.Code)),
        (nameof(contents.Schemes), contents.Schemes.Select(scheme => scheme.Version is null ? scheme.Code : $"{scheme.Code} {scheme.Version}")),
        (nameof(contents.Organisations), contents.Organisations.Select(organisation => organisation.Code)),
        (nameof(contents.People), contents.People.Select(person => person.Code)),
        (nameof(contents.Sources), contents.Sources.Select(source => source.Code)),
        (nameof(contents.Hubs), contents.Hubs.Select(hub => hub.Code)),
        (nameof(contents.Programs), contents.Programs.Select(program => program.Code)),
        (nameof(contents.Committees), contents.Committees.Select(committee => committee.Code)),
        (nameof(contents.Plans), contents.Plans.Select(plan => plan.Code)),
        (nameof(contents.Targets), contents.Targets.Select(target => target.Code)),
        (nameof(contents.Statements), contents.Statements.Select(statement => statement.Code)),
        (nameof(contents.Enumerations), contents.Enumerations.Select(list => list.Code)),
        (nameof(contents.Claims), contents.Claims.Select(claim => claim.Code)),
        (nameof(contents.Discrepancies), contents.Discrepancies.Select(discrepancy => discrepancy.Code)),
    ];

    /// <summary>Whatever a statement or discrepancy may name, projects of plans and lists within statements included.</summary>
    public static HashSet<string> In(TalentDataset dataset) =>
        Of(dataset.Contents).SelectMany(list => list.Codes).OfType<string>()
            .Concat(dataset.Contents.Schemes.Select(scheme => scheme.Code))
            .Concat(dataset.Contents.Plans.SelectMany(plan => plan.Projects).Select(project => project.Code))
            .Concat(dataset.Contents.Statements.Select(statement => statement.List?.Code).OfType<string>())
            .Concat(dataset.Indicators.Select(indicator => indicator.Code))
            .ToHashSet(StringComparer.Ordinal);
}
