using FluentValidation.Results;
using IpTalent.Domain;
using IpTalent.Domain.Validation;
using IpTalent.Interchange;
using NodaTime;

namespace IpTalent.Cli.Files;

/// <summary>A dataset to report on, and another to look up what it is held against.</summary>
internal sealed record DatasetChoice(TalentDataset Subject, TalentDataset Background)
{
    // CSV and JSON lines name sources, hubs and speakers, and have no place to list them.
    private static readonly string[] ListedElsewhere = [RuleCodes.UnknownSource, RuleCodes.UnknownHub, RuleCodes.UnknownPerson, RuleCodes.UnknownOrganisation];

    /// <summary>Whether it lists what its figures name.</summary>
    public bool HasLists { get; init; } = true;

    /// <summary>The file, where it is CSV.</summary>
    public TidyCsvImport? Csv { get; init; }

    /// <summary>The line of the figure whose path it is; <see langword="null"/> where the file does not tell figures by lines.</summary>
    public Func<string, long?> LineOf { get; init; } = _ => null;

    /// <summary>Whether areas that nobody declares were asked for as they are.</summary>
    public bool AllowsUndeclaredAreas { get; init; }

    // CSV tells of an indicator of one's own what it has columns for, and neither form lists categories of one's own.
    private bool IsListedElsewhere(ValidationFailure failure) => ListedElsewhere.Contains(failure.ErrorCode)
        || (failure.ErrorCode == RuleCodes.IndicatorUndeclared && Csv is not null)
        || (failure.ErrorCode == RuleCodes.UnknownCategory && failure.AttemptedValue is string category && !CategorySchemes.All.Any(scheme => category.StartsWith($"{scheme.Code}:", StringComparison.Ordinal)));

    /// <summary>What validation finds, the gravest first, without what a file of its form cannot help.</summary>
    public IEnumerable<ValidationFailure> Findings(IClock clock) => new TalentDatasetValidator(clock).Validate(Subject).Errors
        .Where(failure => HasLists || !IsListedElsewhere(failure))
        .Where(failure => !AllowsUndeclaredAreas || failure.ErrorCode != RuleCodes.AreaUndeclared)
        .OrderBy(failure => failure.Severity);
}
