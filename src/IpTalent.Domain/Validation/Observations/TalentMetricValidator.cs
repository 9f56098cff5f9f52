using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges one observation by itself: its unit, its kind against its period, the future, what its attributes say.</summary>
public sealed class TalentMetricValidator : RecordValidator<TalentMetric>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells which periods are over; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public TalentMetricValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);

        RuleFor(metric => metric.Quantity)
            .Must((metric, quantity) => quantity is null || !metric.Indicator.IsDeclared || quantity.Unit == metric.Indicator.Unit)
            .Tells(RuleCodes.UnitMismatch, (metric, quantity) => [quantity!.Unit, metric.Indicator, metric.Indicator.Unit]);
        RuleFor(metric => metric.Quantity!)
            .SetValidator(metric => QuantityValidator.For(metric.Indicator.Kind));

        RuleFor(metric => metric.Indicator).IsDeclared();
        RuleFor(metric => metric.Area).IsDeclared<TalentMetric>();

        RuleFor(metric => metric.Period)
            .Must((metric, period) => metric.Indicator.Kind != MeasureKind.Stock || period.Kind != PeriodKind.Closed
                || period.LengthInDays == 1 || period.IsApproximate || period.IsInferred)
            .Tells(RuleCodes.StockOverPeriod, (metric, period) => [metric.Indicator, period]);
        RuleFor(metric => metric.Period)
            .Must((metric, period) => metric.Indicator.Kind != MeasureKind.Flow || !period.IsInstant)
            .Tells(RuleCodes.FlowAtInstant, (metric, period) => [metric.Indicator, period]);
        RuleFor(metric => metric.Period)
            .Must((metric, period) => metric.IsMissing || metric.Has(ObservationStatus.Forecast) || !period.BeginsAfter(clock.Today()))
            .Tells(RuleCodes.PeriodNotBegun, (metric, period) => [period, clock.Today(), metric.Indicator, metric.Area]);
        RuleFor(metric => metric.Period)
            .Must((metric, period) => metric.IsMissing || IsPreliminary(metric) || period.BeginsAfter(clock.Today())
                || !(period.SurelyRunsTo() > clock.Today()))
            .Tells(RuleCodes.PeriodNotOver, (metric, period) => [period, clock.Today(), metric.Indicator, metric.Area]);

        RuleFor(metric => metric.Citations)
            .Must((metric, citations) => !citations.IsEmpty || metric.IsMissing || metric.Attributes?.Derivation is not null)
            .Tells(RuleCodes.MetricWithoutSource, (metric, _) => [metric]);
        RuleForEach(metric => metric.Citations).SetValidator(new CitationValidator());

        RuleFor(metric => metric.Uncertainty!.Confidence)
            .Must((metric, confidence) => confidence is null || metric.Quantity is null || metric.Quantity.Bounds.Overlaps(confidence.Interval))
            .Tells(RuleCodes.ConfidenceIntervalMisses, (metric, confidence) => [metric.Quantity, confidence!.Interval])
            .When(metric => metric.Uncertainty is not null);

        When(metric => metric.Attributes is not null, () =>
        {
            RuleFor(metric => metric.Attributes!.Vintage)
                .Must((metric, vintage) => vintage is null || metric.IsMissing || metric.Has(ObservationStatus.Forecast)
                    || !(metric.Period.SurelyRunsTo() > vintage.Published))
                .Tells(RuleCodes.PublishedBeforeEnd, (metric, vintage) => [metric.Period, vintage!.Published, metric.Indicator, metric.Area]);
            RuleFor(metric => metric.Attributes!.Correction)
                .Must((metric, correction) => correction is null || correction.Printed != metric.Quantity)
                .Tells(RuleCodes.CorrectionChangesNothing, (_, correction) => [correction!.Printed]);
            RuleFor(metric => metric.Attributes!.DefinitionVersion)
                .Must((metric, version) => version is null || metric.Indicator.Definitions.IsEmpty || metric.Indicator.FindDefinition(version) is not null)
                .Tells(RuleCodes.DefinitionUnknown, (metric, version) => [metric.Indicator, version]);
        });
    }

    private static bool IsPreliminary(TalentMetric metric) => metric.Attributes is { Status: var status }
        && status.AsSpan().IndexOfAny(ObservationStatus.Forecast, ObservationStatus.Estimated, ObservationStatus.Provisional) >= 0;
}
