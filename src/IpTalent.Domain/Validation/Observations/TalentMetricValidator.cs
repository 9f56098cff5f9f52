using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges one observation by itself: its unit, its kind against its period, the future, what its attributes say.</summary>
/// <remarks>For more metrics than memory holds, <see cref="MetricStreamValidator"/> finds the same, at many times the pace.</remarks>
public sealed class TalentMetricValidator : RecordValidator<TalentMetric>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells which periods are over; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public TalentMetricValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);

        foreach (MetricRule rule in MetricRules.All)
        {
            rule.AddTo(this, clock);
        }

        RuleForEach(metric => metric.Citations).SetValidator(new CitationValidator());
    }
}
