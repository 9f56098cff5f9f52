using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Figures for one observation that cannot all be true, and are not told by one and the same source. All of them are kept.</summary>
/// <remarks>Of figures that cite no source nobody says that they are of one, so that they conflict as those of different sources do.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Conflict
{
    internal Conflict(ObservationKey observation, ValueList<TalentMetric> metrics, FigureAgreement agreement)
    {
        if (metrics.Count < 2)
        {
            throw new ArgumentException($"A conflict is between two figures or more, not {(metrics.IsEmpty ? "none" : "one")}.", nameof(metrics));
        }

        (Observation, Metrics, Agreement) = (observation, metrics, agreement);
    }

    /// <summary>The observation.</summary>
    public ObservationKey Observation { get; }

    /// <summary>All figures for it, two or more, those that agree among them included, in the order of the dataset.</summary>
    public ValueList<TalentMetric> Metrics { get; }

    /// <summary>How the first two that cannot both be true conflict: in value, unit or base.</summary>
    public FigureAgreement Agreement { get; }

    /// <summary>The figure of the first source, in an order of preference, that has one here; <see langword="null"/> where none has. A figure
    /// that cites no source is never preferred; it is found among <see cref="Metrics"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sourceCodes"/> is <see langword="null"/>.</exception>
    public TalentMetric? Preferring(params IEnumerable<string> sourceCodes)
    {
        ArgumentNullException.ThrowIfNull(sourceCodes);
        return sourceCodes
            .Select(code => Metrics.FirstOrDefault(metric => metric.Citations.Any(citation => citation.SourceCode == code)))
            .FirstOrDefault(metric => metric is not null);
    }

    /// <summary>The observation and the figures.</summary>
    public override string ToString() =>
        $"{Observation}: {string.Join(" / ", Metrics.Select(metric => metric.Quantity))} ({Agreement})";

    // Figures of one source that differ are a discrepancy of that source, not a conflict between sources.
    internal static Conflict? Among(ObservationKey observation, IEnumerable<TalentMetric> metrics)
    {
        ValueList<TalentMetric> figures = metrics.Where(metric => !metric.IsMissing).ToValueList();
        for (int i = 1; i < figures.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (!ShareSource(figures[i], figures[j])
                    && FigureComparison.Of(figures[j].Quantity, figures[i].Quantity) is { IsAgreement: false } comparison)
                {
                    return new(observation, figures, comparison.Agreement);
                }
            }
        }

        return null;
    }

    private static bool ShareSource(TalentMetric one, TalentMetric other) =>
        one.Citations.Any(citation => other.Citations.Any(its => its.SourceCode == citation.SourceCode));
}
