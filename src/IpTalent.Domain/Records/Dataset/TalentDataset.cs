using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace IpTalent.Domain;

/// <summary>Observations with everything that explains them: sources, hubs, programmes, committees, plans, targets, statements.</summary>
/// <remarks>Immutable and safe to share between threads; indexes are built when first asked. Two datasets are equal when they hold equal
/// records in the same order. A dataset takes what it is given: duplicate codes, codes that nothing bears and conflicting figures load,
/// and validation tells of them.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class TalentDataset : IEquatable<TalentDataset>
{
    private TalentDataset(TalentDatasetContents contents)
    {
        Contents = contents;
        _metrics = new(contents.Metrics);
        _metricsByCode = new(contents.Metrics, metric => metric.Code);
        _indicators = new(() => IndicatorsOf(contents));
        _indicatorsByCode = new(() => new(_indicators.Value, indicator => indicator.Code));
        _schemes = new(contents.Schemes, scheme => scheme.Code);
        _organisations = new(contents.Organisations, organisation => organisation.Code);
        _people = new(contents.People, person => person.Code);
        _sources = new(contents.Sources, source => source.Code);
        _hubs = new(contents.Hubs, hub => hub.Code);
        _programs = new(contents.Programs, program => program.Code);
        _committees = new(contents.Committees, committee => committee.Code);
        _plans = new(contents.Plans, plan => plan.Code);
        _targets = new(contents.Targets, target => target.Code);
        _statements = new(contents.Statements, statement => statement.Code);
        _enumerations = new(contents.Enumerations, enumeration => enumeration.Code);
        _claims = new(contents.Claims, claim => claim.Code);
        _discrepancies = new(contents.Discrepancies, discrepancy => discrepancy.Code);
        _standing = new(() => Revisions.StandingOn(LocalDate.MaxIsoValue, contents.Metrics, FindSource));
        _standingIndex = new(() => new(_standing.Value));
        _conflicts = new(() => ConflictsAmong(_standing.Value));
    }

    /// <summary>A dataset that holds nothing.</summary>
    public static TalentDataset Empty { get; } = new(new());

    /// <summary>All it holds, list by list; the way to write it, and to make a changed one with <see cref="Of(TalentDatasetContents)"/>.</summary>
    public TalentDatasetContents Contents { get; }

    /// <summary>The observations, all revisions and all sources, in the order in which they were given.</summary>
    public ValueList<TalentMetric> Metrics => Contents.Metrics;

    /// <summary>A dataset of metrics alone.</summary>
    /// <exception cref="ArgumentException">A metric is <see langword="null"/>.</exception>
    public static TalentDataset Of(params ReadOnlySpan<TalentMetric> metrics) => new(new() { Metrics = ValueList.Create(metrics) });

    /// <summary>A dataset of metrics alone.</summary>
    /// <exception cref="ArgumentException">A metric is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="metrics"/> is <see langword="null"/>.</exception>
    public static TalentDataset Of(IEnumerable<TalentMetric> metrics) => new(new() { Metrics = metrics.ToValueList() });

    /// <summary>A dataset of records of every kind: <c>TalentDataset.Of(new TalentDatasetContents { Metrics = [...], Sources = [...] })</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="contents"/> is <see langword="null"/>.</exception>
    [OverloadResolutionPriority(1)]
    public static TalentDataset Of(TalentDatasetContents contents) => new(TextRules.Present(contents));

    /// <summary>The dataset with metrics more.</summary>
    /// <exception cref="ArgumentException">A metric is <see langword="null"/>.</exception>
    public TalentDataset Add(params ReadOnlySpan<TalentMetric> metrics) =>
        new(Contents with { Metrics = [.. Metrics, .. ValueList.Create(metrics)] });

    /// <summary>The dataset with its contents changed: <c>dataset.With(contents => contents with { Hubs = [hub] })</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="change"/>, or what it returns, is <see langword="null"/>.</exception>
    public TalentDataset With(Func<TalentDatasetContents, TalentDatasetContents> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Of(change(Contents));
    }

    /// <summary>All records of both, this dataset's first. Only records that are equal in every member are taken as one, so that
    /// conflicting figures and revisions stand side by side.</summary>
    /// <remarks>Merging twice changes nothing more, and the order of the two changes the order of the records alone. The title is this
    /// dataset's, else the other's.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public TalentDataset Merge(TalentDataset other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (TalentDatasetContents mine, TalentDatasetContents its) = (Contents, other.Contents);
        return new(new()
        {
            Title = mine.Title ?? its.Title,
            Metrics = Union(mine.Metrics, its.Metrics),
            Indicators = Union(mine.Indicators, its.Indicators),
            Areas = Union(mine.Areas, its.Areas),
            Units = Union(mine.Units, its.Units),
            Schemes = Union(mine.Schemes, its.Schemes),
            Correspondences = Union(mine.Correspondences, its.Correspondences),
            Organisations = Union(mine.Organisations, its.Organisations),
            People = Union(mine.People, its.People),
            Sources = Union(mine.Sources, its.Sources),
            Hubs = Union(mine.Hubs, its.Hubs),
            Programs = Union(mine.Programs, its.Programs),
            Committees = Union(mine.Committees, its.Committees),
            Plans = Union(mine.Plans, its.Plans),
            Targets = Union(mine.Targets, its.Targets),
            Statements = Union(mine.Statements, its.Statements),
            Enumerations = Union(mine.Enumerations, its.Enumerations),
            Claims = Union(mine.Claims, its.Claims),
            Discrepancies = Union(mine.Discrepancies, its.Discrepancies),
        });
    }

    /// <inheritdoc/>
    public bool Equals(TalentDataset? other) => ReferenceEquals(this, other) || (other is not null && Contents == other.Contents);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TalentDataset);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        Metrics.Count, Contents.Sources.Count, Metrics.IsEmpty ? null : Metrics[0], Metrics.IsEmpty ? null : Metrics[^1]);

    /// <summary>Whether both hold equal records in the same order.</summary>
    public static bool operator ==(TalentDataset? left, TalentDataset? right) => Equals(left, right);

    /// <summary>Whether they differ in a record, or in the order of records.</summary>
    public static bool operator !=(TalentDataset? left, TalentDataset? right) => !Equals(left, right);

    /// <summary>The title, and how many metrics and sources there are.</summary>
    public override string ToString() => Contents.ToString();

    private static ValueList<T> Union<T>(ValueList<T> mine, ValueList<T> its) => mine.Concat(its).Distinct().ToValueList();
}
