using NodaTime;

namespace IpTalent.Domain;

/// <content>What a dataset answers: metrics by what they observe, records by their codes, series, revisions, conflicts.</content>
public sealed partial class TalentDataset
{
    private readonly MetricIndex _metrics;
    private readonly CodeIndex<TalentMetric> _metricsByCode;
    private readonly Lazy<ValueList<Indicator>> _indicators;
    private readonly Lazy<CodeIndex<Indicator>> _indicatorsByCode;
    private readonly CodeIndex<CategoryScheme> _schemes;
    private readonly CodeIndex<Organisation> _organisations;
    private readonly CodeIndex<Person> _people;
    private readonly CodeIndex<Source> _sources;
    private readonly CodeIndex<TalentHub> _hubs;
    private readonly CodeIndex<TalentProgram> _programs;
    private readonly CodeIndex<Committee> _committees;
    private readonly CodeIndex<Plan> _plans;
    private readonly CodeIndex<Target> _targets;
    private readonly CodeIndex<Statement> _statements;
    private readonly CodeIndex<Enumeration> _enumerations;
    private readonly CodeIndex<Claim> _claims;
    private readonly CodeIndex<Discrepancy> _discrepancies;
    private readonly Lazy<ValueList<TalentMetric>> _standing;
    private readonly Lazy<MetricIndex> _standingIndex;
    private readonly Lazy<ValueList<Conflict>> _conflicts;

    /// <summary>The indicators that it declares, or that its metrics, targets and claims are about; each code once, the declared first.</summary>
    public ValueList<Indicator> Indicators => _indicators.Value;

    /// <summary>Where figures for one observation cannot all be true: those of different sources, and those that cite none. Revisions that a
    /// later one replaced do not count, nor do figures of one and the same source.</summary>
    public ValueList<Conflict> Conflicts => _conflicts.Value;

    /// <summary>The metrics of an indicator, area and period, or of any combination of them; what is left out matches all.</summary>
    /// <returns>In the order of the dataset, all revisions, sources and categories; empty where there are none.</returns>
    public ValueList<TalentMetric> Find(Indicator? indicator = null, Area? area = null, ReportingPeriod? period = null) =>
        _metrics.Find(indicator, area, period);

    /// <summary>The observations of an indicator in an area, in the order of time: of the whole, or of given categories.</summary>
    /// <returns>Without revisions that a later one replaced; empty where there are none. Where sources differ, a period comes more
    /// than once.</returns>
    /// <exception cref="ArgumentException">A category is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="area"/> is <see langword="null"/>.</exception>
    public Series Series(Indicator indicator, Area area, params ReadOnlySpan<CategoryReference> categories)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(area);
        ValueList<CategoryReference> wanted = ObservationKey.Ordered(ValueList.Create(categories));
        return Domain.Series.Of(indicator, area,
            _standingIndex.Value.Find(indicator, area, null).Where(metric => ObservationKey.Ordered(metric.Categories) == wanted), wanted);
    }

    /// <summary>The dataset as somebody knew it on a day: what was published later is left out, and of the revisions of one observation
    /// only the newest published by then is kept.</summary>
    /// <remarks>A metric is published on the day of its vintage; without one, on the day of the earliest source it cites (the last day
    /// of a month or year); without either it counts as always known. Only metrics are left out, no other records. The
    /// calendar of the date does not matter.</remarks>
    public TalentDataset AsKnownOn(LocalDate date) => new(Contents with { Metrics = Revisions.StandingOn(date.WithCalendar(CalendarSystem.Iso), Metrics, FindSource) });

    /// <summary>The dataset as some sources tell it: of each observation that one of them has a figure of, only the figures of the first of them
    /// that has one. Where none has, all stay.</summary>
    /// <param name="sourceCodes">The sources, in the order in which they are preferred.</param>
    /// <remarks>A series or a table can then be made of an observation that several sources tell; <see cref="Conflicts"/> shows where they
    /// differ. The revisions of one source all stay. Only metrics are left out, no other records.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="sourceCodes"/> is <see langword="null"/>.</exception>
    public TalentDataset Preferring(params IEnumerable<string> sourceCodes)
    {
        ArgumentNullException.ThrowIfNull(sourceCodes);
        string[] order = [.. sourceCodes];
        var ranked = Metrics.Select(metric => (Metric: metric, Key: ObservationKey.Of(metric), Rank: RankOf(metric))).ToList();
        Dictionary<ObservationKey, int> best = ranked.GroupBy(one => one.Key).ToDictionary(same => same.Key, same => same.Min(one => one.Rank));
        return new(Contents with { Metrics = ranked.Where(one => one.Rank == best[one.Key]).Select(one => one.Metric).ToValueList() });

        int RankOf(TalentMetric metric) => metric.IsMissing ? order.Length : metric.Citations
            .Select(citation => Array.IndexOf(order, citation.SourceCode))
            .Where(place => place >= 0)
            .DefaultIfEmpty(order.Length)
            .Min();
    }

    /// <summary>The metric with that code, the first where several bear it; <see langword="null"/> where none does.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public TalentMetric? FindMetric(string code) => _metricsByCode.Find(code);

    /// <summary>The indicator with that code, of those in <see cref="Indicators"/>; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Indicator? FindIndicator(string code) => _indicatorsByCode.Value.Find(code);

    /// <summary>The category scheme with that code, the first version where there are several; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public CategoryScheme? FindScheme(string code) => _schemes.Find(code);

    /// <summary>The organisation with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Organisation? FindOrganisation(string code) => _organisations.Find(code);

    /// <summary>The person with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Person? FindPerson(string code) => _people.Find(code);

    /// <summary>The source with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Source? FindSource(string code) => _sources.Find(code);

    /// <summary>The hub with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public TalentHub? FindHub(string code) => _hubs.Find(code);

    /// <summary>The programme with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public TalentProgram? FindProgram(string code) => _programs.Find(code);

    /// <summary>The committee with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Committee? FindCommittee(string code) => _committees.Find(code);

    /// <summary>The plan with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Plan? FindPlan(string code) => _plans.Find(code);

    /// <summary>The target with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Target? FindTarget(string code) => _targets.Find(code);

    /// <summary>The statement with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Statement? FindStatement(string code) => _statements.Find(code);

    /// <summary>The list with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Enumeration? FindEnumeration(string code) => _enumerations.Find(code);

    /// <summary>The claim with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Claim? FindClaim(string code) => _claims.Find(code);

    /// <summary>The discrepancy with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Discrepancy? FindDiscrepancy(string code) => _discrepancies.Find(code);

    /// <summary>The targets for an indicator in an area, whoever set them.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ValueList<Target> TargetsFor(Indicator indicator, Area area)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(area);
        return Contents.Targets.Where(target => target.Indicator.Code == indicator.Code && target.Area == area).ToValueList();
    }

    private static ValueList<Indicator> IndicatorsOf(TalentDatasetContents contents) =>
        contents.Indicators
            .Concat(contents.Metrics.Select(metric => metric.Indicator))
            .Concat(contents.Targets.Select(target => target.Indicator))
            .Concat(contents.Claims.Select(claim => claim.Indicator))
            .DistinctBy(indicator => indicator.Code, StringComparer.Ordinal).ToValueList();

    private static ValueList<Conflict> ConflictsAmong(ValueList<TalentMetric> metrics) =>
        metrics.GroupBy(ObservationKey.Of)
            .Select(group => Conflict.Among(group.Key, group))
            .OfType<Conflict>().ToValueList();
}
