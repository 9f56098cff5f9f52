using System.Collections.Immutable;

namespace IpTalent.Domain.Validation;

/// <summary>The rules for a metric by itself, in the order in which they are told; those for its citations stand with citations.</summary>
internal static class MetricRules
{
    public static ImmutableArray<MetricRule> All { get; } =
    [
        MetricRule.For(metric => metric.Quantity, RuleCodes.UnitMismatch, "Quantity",
            (metric, _) => metric.Quantity is { } quantity && metric.Indicator.IsDeclared && quantity.Unit != metric.Indicator.Unit,
            (metric, _) => [metric.Quantity!.Unit, metric.Indicator, metric.Indicator.Unit]),
        MetricRule.For(metric => metric.Quantity, RuleCodes.ContradictoryClaim, "Quantity.Traits",
            (metric, _) => metric.Quantity is { } quantity && QuantityValidator.IsContradictory(quantity),
            (metric, _) => [metric.Quantity]),
        MetricRule.For(metric => metric.Quantity, RuleCodes.NegativeCount, "Quantity.Nominal",
            (metric, _) => metric.Indicator.Kind == MeasureKind.Stock && metric.Quantity is { } quantity && QuantityValidator.IsBelowZero(quantity),
            (metric, _) => [metric.Quantity, metric.Quantity!.Unit]),
        MetricRule.For(metric => metric.Quantity, RuleCodes.NegativeFlow, "Quantity.Nominal",
            (metric, _) => metric.Indicator.Kind != MeasureKind.Stock && metric.Quantity is { } quantity && QuantityValidator.IsBelowZero(quantity),
            (metric, _) => [metric.Quantity, metric.Quantity!.Unit]),
        MetricRule.For(metric => metric.Quantity, RuleCodes.FractionalCount, "Quantity.Nominal",
            (metric, _) => metric.Indicator.Kind != MeasureKind.PerUnit && metric.Quantity is { } quantity && QuantityValidator.HasPartsOfWholes(quantity),
            (metric, _) => [metric.Quantity, metric.Quantity!.Unit]),

        MetricRule.For(metric => metric.Indicator, RuleCodes.IndicatorUndeclared, "Indicator",
            (metric, _) => !metric.Indicator.IsDeclared,
            (metric, _) => [metric.Indicator.Code]),
        MetricRule.For(metric => metric.Area, RuleCodes.AreaUndeclared, "Area",
            (metric, _) => !metric.Area.IsDeclared,
            (metric, _) => [metric.Area.Code]),

        MetricRule.For(metric => metric.Period, RuleCodes.StockOverPeriod, "Period",
            (metric, _) => metric.Indicator.Kind == MeasureKind.Stock && metric.Period is { Kind: PeriodKind.Closed, IsApproximate: false, IsInferred: false } period
                && period.LengthInDays != 1,
            (metric, _) => [metric.Indicator, metric.Period]),
        MetricRule.For(metric => metric.Period, RuleCodes.FlowAtInstant, "Period",
            (metric, _) => metric.Indicator.Kind == MeasureKind.Flow && metric.Period.IsInstant,
            (metric, _) => [metric.Indicator, metric.Period]),
        MetricRule.For(metric => metric.Period, RuleCodes.PeriodNotBegun, "Period",
            (metric, today) => metric.Period.BeginsAfter(today) && !metric.IsMissing && !metric.Has(ObservationStatus.Forecast),
            (metric, today) => [metric.Period, today, metric.Indicator, metric.Area]),
        MetricRule.For(metric => metric.Period, RuleCodes.PeriodNotOver, "Period",
            (metric, today) => metric.Period.SurelyRunsBeyond(today) && !metric.IsMissing && !IsPreliminary(metric) && !metric.Period.BeginsAfter(today),
            (metric, today) => [metric.Period, today, metric.Indicator, metric.Area]),

        MetricRule.For(metric => metric.Citations, RuleCodes.MetricWithoutSource, "Citations",
            (metric, _) => metric.Citations.IsEmpty && !metric.IsMissing && metric.Attributes?.Derivation is null,
            (metric, _) => [metric]),
        MetricRule.For(metric => metric.Uncertainty, RuleCodes.ConfidenceIntervalMisses, "Uncertainty.Confidence",
            (metric, _) => metric.Uncertainty?.Confidence is { } confidence && metric.Quantity is { } quantity && !quantity.Bounds.Overlaps(confidence.Interval),
            (metric, _) => [metric.Quantity, metric.Uncertainty!.Confidence!.Interval]),

        MetricRule.For(metric => metric.Attributes, RuleCodes.PublishedBeforeEnd, "Attributes.Vintage",
            (metric, _) => metric.Attributes?.Vintage is { } vintage && !metric.IsMissing && !metric.Has(ObservationStatus.Forecast)
                && metric.Period.SurelyRunsBeyond(vintage.Published),
            (metric, _) => [metric.Period, metric.Attributes!.Vintage!.Published, metric.Indicator, metric.Area]),
        MetricRule.For(metric => metric.Attributes, RuleCodes.CorrectionChangesNothing, "Attributes.Correction",
            (metric, _) => metric.Attributes?.Correction is { } correction && correction.Printed == metric.Quantity,
            (metric, _) => [metric.Quantity]),
        MetricRule.For(metric => metric.Attributes, RuleCodes.DefinitionUnknown, "Attributes.DefinitionVersion",
            (metric, _) => metric.Attributes?.DefinitionVersion is { } version && !metric.Indicator.Definitions.IsEmpty
                && metric.Indicator.FindDefinition(version) is null,
            (metric, _) => [metric.Indicator, metric.Attributes!.DefinitionVersion]),
    ];

    private static bool IsPreliminary(TalentMetric metric) => metric.Attributes is { Status: var status }
        && status.AsSpan().IndexOfAny(ObservationStatus.Forecast, ObservationStatus.Estimated, ObservationStatus.Provisional) >= 0;
}
