namespace IpTalent.Domain.Validation;

/// <summary>The codes by which findings of validation are known; they never change their meaning.</summary>
/// <remarks>A failure bears one as its error code. What a rule says, and how severe it is, stands in <see cref="ValidationRules"/>.</remarks>
public static class RuleCodes
{
    /// <summary>A figure is told in another unit than its indicator, or than what it counts. Error.</summary>
    public const string UnitMismatch = "unit-mismatch";

    /// <summary>A count or level that cannot be negative lies below zero. Error.</summary>
    public const string NegativeCount = "negative-count";

    /// <summary>A flow, rate or average of something countable lies below zero. Warning.</summary>
    public const string NegativeFlow = "negative-flow";

    /// <summary>A part of something that is counted in whole numbers. Error.</summary>
    public const string FractionalCount = "fractional-count";

    /// <summary>The words that hedge a figure contradict each other. Warning.</summary>
    public const string ContradictoryClaim = "contradictory-claim";

    /// <summary>A stock is told for a period instead of a day. Warning.</summary>
    public const string StockOverPeriod = "stock-over-period";

    /// <summary>A flow is told for a day instead of a period. Warning.</summary>
    public const string FlowAtInstant = "flow-at-instant";

    /// <summary>A figure that is no forecast is reported for a period in the future. Error.</summary>
    public const string PeriodNotBegun = "period-not-begun";

    /// <summary>A figure that is neither forecast, estimated nor provisional is reported for a period that is not over. Warning.</summary>
    public const string PeriodNotOver = "period-not-over";

    /// <summary>A figure was published before the day or period that it is for. Error.</summary>
    public const string PublishedBeforeEnd = "published-before-end";

    /// <summary>A metric names a version of the definition that its indicator does not have. Warning.</summary>
    public const string DefinitionUnknown = "definition-unknown";

    /// <summary>A figure lies outside its own confidence interval. Warning.</summary>
    public const string ConfidenceIntervalMisses = "confidence-interval-misses";

    /// <summary>A correction repeats the figure it is to mend. Warning.</summary>
    public const string CorrectionChangesNothing = "correction-changes-nothing";

    /// <summary>A metric cites no source and tells no derivation. Info.</summary>
    public const string MetricWithoutSource = "metric-without-source";

    /// <summary>A code of an indicator that nobody declares. Error.</summary>
    public const string IndicatorUndeclared = "indicator-undeclared";

    /// <summary>A code of an area that no list holds and nobody declares. Error.</summary>
    public const string AreaUndeclared = "area-undeclared";

    /// <summary>A stock is declared to add up over time. Warning.</summary>
    public const string StockAddsOverTime = "stock-adds-over-time";

    /// <summary>An indicator told in percent or times is declared a stock or a flow, and so would add up. Warning.</summary>
    public const string ProportionNotPerUnit = "proportion-not-per-unit";

    /// <summary>Two versions of a definition apply on one day, or bear one number. Warning.</summary>
    public const string DefinitionsOverlap = "definitions-overlap";

    /// <summary>An indicator's relations to another, or to itself, cannot all hold. Error.</summary>
    public const string RelationsContradict = "relations-contradict";

    /// <summary>A category names a parent that its scheme does not have, or lies within itself. Error.</summary>
    public const string CategoryParentUnknown = "category-parent-unknown";

    /// <summary>A category scheme has no categories. Warning.</summary>
    public const string SchemeEmpty = "scheme-empty";

    /// <summary>A correspondence table leads from a scheme to the same version of it. Error.</summary>
    public const string CorrespondenceToItself = "correspondence-to-itself";

    /// <summary>A category that corresponds one to one goes to several others, or several go to it. Error.</summary>
    public const string OneToOneShared = "one-to-one-shared";

    /// <summary>One citation holds the same words from the same place twice. Warning.</summary>
    public const string CitationPhraseTwice = "citation-phrase-twice";

    /// <summary>A source has no date of publication. Info.</summary>
    public const string SourceUndated = "source-undated";

    /// <summary>A source or plan is dated in the future. Error.</summary>
    public const string PublishedInFuture = "published-in-future";

    /// <summary>A record names itself as its parent, original or reference. Error.</summary>
    public const string RefersToItself = "refers-to-itself";

    /// <summary>A repost, translation or report does not say of what. Info.</summary>
    public const string OriginalUnknown = "original-unknown";

    /// <summary>A department or school does not say of which organisation. Info.</summary>
    public const string ParentMissing = "parent-missing";

    /// <summary>A person holds one post twice at the same time. Warning.</summary>
    public const string OfficeTwice = "office-twice";

    /// <summary>Something in the future is reported as done. Error.</summary>
    public const string ReportedInFuture = "reported-in-future";

    /// <summary>Something planned lies in the past, and nobody reported whether it came about. Info.</summary>
    public const string PlanOverdue = "plan-overdue";

    /// <summary>A milestone stands behind a later one. Warning.</summary>
    public const string MilestonesOutOfOrder = "milestones-out-of-order";

    /// <summary>A hub is measured by an area that shares no place with its territory. Error.</summary>
    public const string ProxyElsewhere = "proxy-elsewhere";

    /// <summary>A hub belongs to a project of no plan. Warning.</summary>
    public const string ProjectWithoutPlan = "project-without-plan";

    /// <summary>A group within a committee is certainly larger than the committee. Error.</summary>
    public const string CompositionExceedsMembers = "composition-exceeds-members";

    /// <summary>A term of office ends after the next one begins. Error.</summary>
    public const string TermsOverlap = "terms-overlap";

    /// <summary>A term of office ends before it begins. Error.</summary>
    public const string TermEndsBeforeStart = "term-ends-before-start";

    /// <summary>What a committee did over a time is the work of several terms. Info.</summary>
    public const string ActivitySpansTerms = "activity-spans-terms";

    /// <summary>A plan was published after the years it covers. Warning.</summary>
    public const string PlanPublishedLate = "plan-published-late";

    /// <summary>Nobody is said to have issued a plan. Info.</summary>
    public const string PlanWithoutIssuer = "plan-without-issuer";

    /// <summary>A target is due on or before the day of its baseline. Error.</summary>
    public const string TargetBeforeBaseline = "target-before-baseline";

    /// <summary>A baseline certainly attains its target. Warning.</summary>
    public const string TargetMetAtBaseline = "target-met-at-baseline";

    /// <summary>Side or strictness of a target contradict the words of its threshold. Warning.</summary>
    public const string TargetReadingContradicts = "target-reading-contradicts";

    /// <summary>Neither a plan nor an organisation is named that sets a target. Info.</summary>
    public const string TargetWithoutPlanner = "target-without-planner";

    /// <summary>A programme names no organisation. Info.</summary>
    public const string ProgramWithoutOrganisation = "program-without-organisation";

    /// <summary>An organisation comes twice in one role. Warning.</summary>
    public const string OrganisationRoleTwice = "organisation-role-twice";

    /// <summary>An intake is certainly larger than the places. Warning.</summary>
    public const string CohortExceedsPlaces = "cohort-exceeds-places";

    /// <summary>The numbers of intakes do not rise. Warning.</summary>
    public const string CohortsOutOfOrder = "cohorts-out-of-order";

    /// <summary>Attendances of training are told in persons or other things than attendances. Error.</summary>
    public const string AttendancesInPersons = "attendances-in-persons";

    /// <summary>Training had certainly fewer attendances than sessions. Warning.</summary>
    public const string FewerAttendancesThanSessions = "fewer-attendances-than-sessions";

    /// <summary>An advanced title stands below one that is not advanced. Warning.</summary>
    public const string LadderOutOfOrder = "ladder-out-of-order";

    /// <summary>A figure of a programme or committee does not tell for which time. Info.</summary>
    public const string FigureWithoutPeriod = "figure-without-period";

    /// <summary>A statement, list, claim or discrepancy cites no source. Info.</summary>
    public const string StatementWithoutCitation = "statement-without-citation";

    /// <summary>An event has no date. Info.</summary>
    public const string EventUndated = "event-undated";

    /// <summary>The number of items that a source states is certainly not the number of items listed. Error.</summary>
    public const string ListCountDiffers = "list-count-differs";

    /// <summary>A list holds an item twice. Warning.</summary>
    public const string ListItemTwice = "list-item-twice";

    /// <summary>Nobody has ruled what stands where two statements differ. Info.</summary>
    public const string DiscrepancyUnruled = "discrepancy-unruled";

    /// <summary>Both sides of a discrepancy say the same. Warning.</summary>
    public const string DiscrepancyWithoutDifference = "discrepancy-without-difference";

    /// <summary>A claim lacks the figure, area, time or indicator that its kind compares with. Warning.</summary>
    public const string ClaimIncomplete = "claim-incomplete";

    /// <summary>A claim compares an area, time or indicator with itself, or with a later time. Error.</summary>
    public const string ClaimAgainstItself = "claim-against-itself";

    /// <summary>The figures of the dataset certainly refute a claim. Warning.</summary>
    public const string ClaimRefuted = "claim-refuted";

    /// <summary>Two records of a kind bear one code. Error.</summary>
    public const string CodeTwice = "code-twice";

    /// <summary>A code names no source of the dataset. Error.</summary>
    public const string UnknownSource = "unknown-source";

    /// <summary>A code names no organisation of the dataset. Error.</summary>
    public const string UnknownOrganisation = "unknown-organisation";

    /// <summary>A code names no person of the dataset. Error.</summary>
    public const string UnknownPerson = "unknown-person";

    /// <summary>A code names no hub of the dataset. Error.</summary>
    public const string UnknownHub = "unknown-hub";

    /// <summary>A code names no plan of the dataset. Error.</summary>
    public const string UnknownPlan = "unknown-plan";

    /// <summary>A code names no project of its plan. Error.</summary>
    public const string UnknownProject = "unknown-project";

    /// <summary>A code names no metric of the dataset. Error.</summary>
    public const string UnknownMetric = "unknown-metric";

    /// <summary>A metric, target or table names a scheme or category that nobody declares. Error.</summary>
    public const string UnknownCategory = "unknown-category";

    /// <summary>A relation or claim names an indicator that neither the dataset nor the library holds. Warning.</summary>
    public const string UnknownIndicator = "unknown-indicator";

    /// <summary>A statement or discrepancy is about a code that no record of the dataset bears. Error.</summary>
    public const string UnknownRecord = "unknown-record";

    /// <summary>Organisations lie within each other. Error.</summary>
    public const string ParentsCircular = "parents-circular";

    /// <summary>Two records carry different declarations of one indicator. Warning.</summary>
    public const string DeclarationsDiffer = "declarations-differ";

    /// <summary>A repost, translation or report is older than what it repeats. Error.</summary>
    public const string RepostBeforeOriginal = "repost-before-original";

    /// <summary>A phrase is in another language than its source. Warning.</summary>
    public const string PhraseLanguage = "phrase-language";

    /// <summary>The words of a source claim something else than the metric that cites them, and no discrepancy tells so. Warning.</summary>
    public const string PhraseConflict = "phrase-conflict";

    /// <summary>A source is older than the day or period of a figure that it is cited for. Warning.</summary>
    public const string PublishedBeforeFigure = "published-before-figure";

    /// <summary>One source's figure for one observation is there twice. Warning.</summary>
    public const string DuplicateObservation = "duplicate-observation";

    /// <summary>One source gives two figures for one observation that cannot both be true, and no discrepancy tells so. Warning.</summary>
    public const string SourceContradictsItself = "source-contradicts-itself";

    /// <summary>Different sources give figures for one observation that cannot both be true. Warning.</summary>
    public const string ConflictingValues = "conflicting-values";

    /// <summary>A revision replaces a figure for something else. Warning.</summary>
    public const string ReplacesOtherObservation = "replaces-other-observation";

    /// <summary>A revision replaces a figure that was published on the same day or later. Error.</summary>
    public const string ReplacesLater = "replaces-later";

    /// <summary>The latest revision of a figure has no figure. Warning.</summary>
    public const string RevisedToNothing = "revised-to-nothing";

    /// <summary>A part is certainly larger than the whole that it is declared to be part of. Error.</summary>
    public const string PartExceedsTotal = "part-exceeds-total";

    /// <summary>A series runs across a declared break, so that growth across it is undefined. Info.</summary>
    public const string BreakInSeries = "break-in-series";

    /// <summary>A figure of a series is ten, a hundred, a thousand or ten thousand times its neighbours, or as many times less. Warning.</summary>
    public const string ScaleSlip = "scale-slip";

    /// <summary>A metric stands in for a hub that is not declared to be measured by its area. Warning.</summary>
    public const string ProxyUndeclared = "proxy-undeclared";

    /// <summary>No metric of the area by which a hub is measured says that it stands in for the hub. Warning.</summary>
    public const string ProxyUnmarked = "proxy-unmarked";

    /// <summary>A target is due before its plan begins, or after it ends. Warning.</summary>
    public const string DueOutsidePlan = "due-outside-plan";

    /// <summary>One planner sets two thresholds for one indicator, area and day. Warning.</summary>
    public const string TargetsConflict = "targets-conflict";

    /// <summary>A unit that neither the library knows nor anybody declares, such as a misspelt one. Warning.</summary>
    public const string UnitUndeclared = "unit-undeclared";

    /// <summary>A published rate or share contradicts the figures that it is made of. Warning.</summary>
    public const string RateContradictsParts = "rate-contradicts-parts";

    /// <summary>A published rate and the figures that it is made of are a whole power of ten apart. Warning.</summary>
    public const string ScaleAgainstRate = "scale-against-rate";

    /// <summary>A published growth rate contradicts the figures of the series that it is declared to be the growth of. Warning.</summary>
    public const string GrowthRateContradictsSeries = "growth-rate-contradicts-series";

    /// <summary>The parts of a declared partition do not add up to their total, rounding considered. Warning.</summary>
    public const string PartsOffTotal = "parts-off-total";

    /// <summary>The published shares of all parts of a declared partition do not make up 100 %, rounding considered. Warning.</summary>
    public const string SharesOffWhole = "shares-off-whole";

    /// <summary>A stock differs from the one before it, with what came in and without what went out. Warning.</summary>
    public const string StockFlowMismatch = "stock-flow-mismatch";

    /// <summary>Parts of one whole are together certainly more than it, though none is declared to overlap another. Warning.</summary>
    public const string UndeclaredOverlap = "undeclared-overlap";

    /// <summary>A zero stands between figures that are far from zero, as where a gap was filled with it. Warning.</summary>
    public const string MissingAsZero = "missing-as-zero";

    /// <summary>Flows of one series are counted over periods of different lengths. Info.</summary>
    public const string UnequalPeriods = "unequal-periods";

    /// <summary>A later revision replaced a figure. Info.</summary>
    public const string SupersededFigure = "superseded-figure";

    /// <summary>The newest figure of a series is older than the validator takes for fresh, which is three years unless told otherwise. Info.</summary>
    public const string StaleFigure = "stale-figure";

    /// <summary>A figure that is kept back can be worked out from those that are published. Error.</summary>
    public const string ConfidentialDisclosed = "confidential-disclosed";
}
