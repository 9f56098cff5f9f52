using System.Runtime.CompilerServices;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges any number of metrics one by one, as they are read: what <see cref="TalentMetricValidator"/> finds, without the cost of a
/// validator per metric.</summary>
/// <remarks>Memory does not grow with the stream; nothing is kept but the metric at hand. What compares figures with each other is
/// <see cref="TalentDatasetValidator"/>'s. It holds no state but its clock, and may be shared between threads.</remarks>
public sealed class MetricStreamValidator
{
    private readonly IClock _clock;

    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells which periods are over; today is the date in the easternmost time zone, asked once at the start of a stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public MetricStreamValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        _clock = clock;
    }

    /// <summary>What is wrong with the metrics, in their order; those that are right bring nothing.</summary>
    /// <remarks>The metrics are read as the findings are asked for.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="metrics"/> is <see langword="null"/>.</exception>
    public IEnumerable<MetricFinding> Validate(IEnumerable<TalentMetric> metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        return Found(metrics, _clock.Today());
    }

    /// <summary>What is wrong with the metrics, in their order; those that are right bring nothing.</summary>
    /// <remarks>The metrics are read as the findings are asked for.</remarks>
    /// <param name="metrics">The metrics, of a file or a connection.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="metrics"/> is <see langword="null"/>.</exception>
    public IAsyncEnumerable<MetricFinding> ValidateAsync(IAsyncEnumerable<TalentMetric> metrics, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        return FoundAsync(metrics, _clock.Today(), cancellation);
    }

    private static IEnumerable<MetricFinding> Found(IEnumerable<TalentMetric> metrics, LocalDate today)
    {
        var found = new List<MetricFinding>();
        long index = 0;
        foreach (TalentMetric metric in metrics)
        {
            Judge(metric, index++, today, found);
            foreach (MetricFinding finding in found)
            {
                yield return finding;
            }

            found.Clear();
        }
    }

    private static async IAsyncEnumerable<MetricFinding> FoundAsync(
        IAsyncEnumerable<TalentMetric> metrics, LocalDate today, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var found = new List<MetricFinding>();
        long index = 0;
        await foreach (TalentMetric metric in metrics.WithCancellation(cancellation).ConfigureAwait(false))
        {
            Judge(metric, index++, today, found);
            foreach (MetricFinding finding in found)
            {
                yield return finding;
            }

            found.Clear();
        }
    }

    // In the order of the validator: rule by rule, then citation by citation, there too rule by rule.
    private static void Judge(TalentMetric metric, long index, LocalDate today, List<MetricFinding> found)
    {
        foreach (MetricRule rule in MetricRules.All)
        {
            if (rule.IsBroken(metric, today))
            {
                found.Add(new(index, metric, rule.Rule, rule.Path, rule.Found(metric, today)));
            }
        }

        for (int i = 0; i < metric.Citations.Count; i++)
        {
            Citation citation = metric.Citations[i];
            for (int j = 0; j < citation.Phrases.Count; j++)
            {
                if (CitationValidator.ComesTwice(citation, citation.Phrases[j]))
                {
                    Add(RuleCodes.CitationPhraseTwice, i, j, citation.Phrases[j].Text);
                }
            }

            for (int j = 0; j < citation.Phrases.Count; j++)
            {
                if (CitationValidator.IsContradictory(citation.Phrases[j]))
                {
                    Add(RuleCodes.ContradictoryClaim, i, j, citation.Phrases[j].Quantity);
                }
            }
        }

        void Add(string code, int citation, int phrase, object? told) =>
            found.Add(new(index, metric, ValidationRules.Of(code), $"Citations[{citation}].Phrases[{phrase}]", [told]));
    }
}
