using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Serialization;

/// <summary>What is written and read beside records: results, findings, plans.</summary>
internal static class ResultForms
{
    /// <summary>Of those that are not written member by member.</summary>
    public static ImmutableArray<JsonConverter> Converters { get; } =
    [
        new DatasetConverter(),
        new ValidationRuleConverter(),
        new FormConverter<AggregationPlan, PlanForm>(PlanForm.Of, form => form.To()),
        new FormConverter<AggregationResult, AnswerForm>(AnswerForm.Of, form => form.To()),
        new FormConverter<AggregationRow, LoneRowForm>(LoneRowForm.Of, form => form.To()),
        new FormConverter<AggregationScope, ScopeForm>(ScopeForm.Of, form => form.To()),
        new FormConverter<AreaOverlap, AreaOverlapForm>(AreaOverlapForm.Of, form => form.To()),
        new FormConverter<AreaPartition, AreaPartitionForm>(AreaPartitionForm.Of, form => form.To()),
        new FormConverter<Conflict, ConflictForm>(ConflictForm.Of, form => form.To()),
        new FormConverter<CrossCheck, CrossCheckForm>(CrossCheckForm.Of, form => form.To()),
        new FormConverter<CrossCheckPair, CrossCheckPairForm>(CrossCheckPairForm.Of, form => form.To()),
        new FormConverter<FigureComparison, FigureComparisonForm>(FigureComparisonForm.Of, form => form.To()),
        new FormConverter<FigureDraft, FigureDraftForm>(FigureDraftForm.Of, form => form.To()),
        new FormConverter<Filter, FilterForm>(FilterForm.Of, form => form.To()),
        new FormConverter<FoundFigure, FoundFigureForm>(FoundFigureForm.Of, form => form.To()),
        new FormConverter<MetricFinding, MetricFindingForm>(MetricFindingForm.Of, form => form.To()),
        new FormConverter<ObservationKey, ObservationKeyForm>(ObservationKeyForm.Of, form => form.To()),
        new FormConverter<Refusal, RefusalForm>(RefusalForm.Of, form => form.To()),
        new FormConverter<RegionalTable, RegionalTableForm>(RegionalTableForm.Of, form => form.To()),
        new FormConverter<Series, SeriesForm>(SeriesForm.Of, form => form.To()),
        new FormConverter<TalentDatasetContents, TalentDataset>(TalentDataset.Of, dataset => dataset.Contents),
    ];

    /// <summary>For records and results that no document holds.</summary>
    public static JsonSerializerOptions Alone { get; } = ForResults();

    private static JsonSerializerOptions ForResults()
    {
        var options = new JsonSerializerOptions(DocumentOptions.Alone)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(DocumentOptions.Resolver, ResultContext.Default.WithAddedModifier(DocumentOptions.Arrange)),
        };
        foreach (JsonConverter converter in Converters)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }
}
