using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Serialization;

/// <summary>Brings the records of the library, its results and lists of them to a serialiser of one's own, in the form that documents have.</summary>
/// <remarks>
/// <para>One line: <c>options.Converters.Add(new TalentJsonConverter())</c>, also on the <c>SerializerOptions</c> of ASP.NET Core, or
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(TalentJsonConverter)])]</c> on a context of one's own. In the
/// resolver chain of other options (<c>SerializerOptions.TypeInfoResolverChain</c>) a context goes by the converters of those, which then need the line. Values (quantities, periods, units, words,
/// <see cref="ValueList{T}"/>, <see cref="Outcome{T}"/>, <see cref="Derived{T}"/>) need no line. Every public value and result comes back equal. What would not
/// come back without the line refuses to be written without it, by <see cref="NeedsTalentJsonConverter"/>.</para>
/// <para>A record outside a document stands for itself: its indicator is written in full, and a bare code is read as the common indicator of that code;
/// areas and units stand by their codes, so that those of one's own come back without names. A dataset is written as its document.</para>
/// <para>An answer (<see cref="AggregationResult"/>) is written with its plan, its policy, the indicators of its rows, and row by row for each grouping set;
/// read back, it answers the same and needs no table. A filter that is a test of one's own, or that lies within an area of one's own, is refused in
/// writing with a <see cref="NotSupportedException"/>, since what is read back would let other rows through.</para>
/// </remarks>
public sealed class TalentJsonConverter : JsonConverterFactory
{
    // Closed types, so that trimming and native code keep them.
    private static readonly FrozenDictionary<Type, JsonConverter> Converters = ((KeyValuePair<Type, JsonConverter>[])
    [
        .. ResultForms.Converters.Select(converter => KeyValuePair.Create(converter.Type!, converter)),
        .. Of<Additivity>(),
        .. Of<Attribution>(),
        .. Of<Category>(),
        .. Of<CategoryCorrespondence>(),
        .. Of<CategoryLink>(),
        .. Of<CategoryReference>(),
        .. Of<CategoryScheme>(),
        .. Of<ChartPoint>(),
        .. Of<Citation>(),
        .. Of<Claim>(),
        .. Of<ClaimBounds>(),
        .. Of<Cohort>(),
        .. Of<Committee>(),
        .. Of<CommitteeActivity>(),
        .. Of<CommitteeRecommendations>(),
        .. Of<CommitteeTerm>(),
        .. Of<CompositionPart>(),
        .. Of<ConfidenceInterval>(),
        .. Of<Contributor>(),
        .. Of<Correction>(),
        .. Of<DegreeProgram>(),
        .. Of<Discrepancy>(),
        .. Of<DiscrepancySide>(),
        .. Of<Enumeration>(),
        .. Of<ExchangeProgram>(),
        .. Of<FigurePhrase>(),
        .. Of<Formula>(),
        .. Of<GuidelineDocument>(),
        .. Of<Indicator>(),
        .. Of<IndicatorBreak>(),
        .. Of<IndicatorDefinition>(),
        .. Of<IndicatorRelation>(),
        .. Of<Input>(),
        .. Of<MetricAttributes>(),
        .. Of<Milestone>(),
        .. Of<Office>(),
        .. Of<Organisation>(),
        .. Of<OrganisationRole>(),
        .. Of<Person>(),
        .. Of<Plan>(),
        .. Of<PlanProject>(),
        .. Of<RecruitmentProgram>(),
        .. Of<ServiceList>(),
        .. Of<Source>(),
        .. Of<Statement>(),
        .. Of<TalentHub>(),
        .. Of<TalentMetric>(),
        .. Of<TalentProgram>(),
        .. Of<Target>(),
        .. Of<TargetBaseline>(),
        .. Of<TitleEvaluation>(),
        .. Of<TitleRank>(),
        .. Of<TrainingActivity>(),
        .. Of<TrainingBase>(),
        .. Of<Uncertainty>(),
        .. Of<Vintage>(),
        .. Of<KitagawaDecomposition>(),
        .. Of<LexiconWord>(),
        .. Of<LorenzCurve>(),
        .. Of<LorenzPoint>(),
        .. Of<PeriodResult>(),
        .. Of<ReadingStop>(),
        .. Of<ShiftShareEffects>(),
        .. Of<TrendGrowth>(),
        .. Of<WithinBetweenDecomposition>(),
        .. OfList<AggregationPlan>(),
        .. OfList<AggregationResult>(),
        .. OfList<AggregationRow>(),
        .. OfList<AggregationScope>(),
        .. OfList<AreaOverlap>(),
        .. OfList<AreaPartition>(),
        .. OfList<Conflict>(),
        .. OfList<CrossCheck>(),
        .. OfList<CrossCheckPair>(),
        .. OfList<FigureComparison>(),
        .. OfList<FigureDraft>(),
        .. OfList<Filter>(),
        .. OfList<FoundFigure>(),
        .. OfList<MetricFinding>(),
        .. OfList<ObservationKey>(),
        .. OfList<Refusal>(),
        .. OfList<RegionalTable>(),
        .. OfList<Series>(),
        .. OfList<TalentDataset>(),
        .. OfList<TalentDatasetContents>(),
        .. OfList<ValidationRule>(),
    ]).ToFrozenDictionary();

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Converters.GetValueOrDefault(typeToConvert);

    private static KeyValuePair<Type, JsonConverter>[] Of<T>() => [new(typeof(T), new RecordConverter<T>()), .. OfList<T>()];

    private static KeyValuePair<Type, JsonConverter>[] OfList<T>() => [new(typeof(ValueList<T>), new RecordConverter<ValueList<T>>())];
}
