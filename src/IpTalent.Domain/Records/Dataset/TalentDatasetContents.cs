using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>What a dataset holds, list by list: the shape in which it is written, read and changed.</summary>
/// <remarks>Every list is empty unless given. Records name each other by code; a code that nothing bears is no error here, and validation
/// tells of it.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TalentDatasetContents
{
    /// <summary>What the dataset is called; absent where it has no name.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The observations.</summary>
    public ValueList<TalentMetric> Metrics { get; init; }

    /// <summary>Indicators that the dataset declares, beyond those that its metrics bring with them.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>Areas and groups that the dataset declares, beyond those that the library knows.</summary>
    public ValueList<Area> Areas { get; init; }

    /// <summary>Units that the dataset declares, beyond those that the library knows.</summary>
    public ValueList<Unit> Units { get; init; }

    /// <summary>The category schemes that metrics refer to.</summary>
    public ValueList<CategoryScheme> Schemes { get; init; }

    /// <summary>Tables between category schemes.</summary>
    public ValueList<CategoryCorrespondence> Correspondences { get; init; }

    /// <summary>The organisations.</summary>
    public ValueList<Organisation> Organisations { get; init; }

    /// <summary>The people whom sources name.</summary>
    public ValueList<Person> People { get; init; }

    /// <summary>The sources.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>The talent hubs.</summary>
    public ValueList<TalentHub> Hubs { get; init; }

    /// <summary>The programmes of every kind.</summary>
    public ValueList<TalentProgram> Programs { get; init; }

    /// <summary>The committees.</summary>
    public ValueList<Committee> Committees { get; init; }

    /// <summary>The plans.</summary>
    public ValueList<Plan> Plans { get; init; }

    /// <summary>The targets.</summary>
    public ValueList<Target> Targets { get; init; }

    /// <summary>The facts that are no figures.</summary>
    public ValueList<Statement> Statements { get; init; }

    /// <summary>The lists that sources give.</summary>
    public ValueList<Enumeration> Enumerations { get; init; }

    /// <summary>The statements that figures can bear out or refute.</summary>
    public ValueList<Claim> Claims { get; init; }

    /// <summary>Where two statements of one fact differ.</summary>
    public ValueList<Discrepancy> Discrepancies { get; init; }

    /// <summary>The title, and how many metrics and sources there are.</summary>
    public override string ToString() =>
        $"{Title?.ToString() ?? "dataset"}: {TextForm.Counted(Metrics.Count, "metric")}, {TextForm.Counted(Sources.Count, "source")}";
}
