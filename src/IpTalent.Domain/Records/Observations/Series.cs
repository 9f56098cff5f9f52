using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>The observations of one indicator in one area, in the order of time.</summary>
/// <remarks>Gaps stay gaps: a missing figure is a metric without a quantity, and nothing is filled in. Where sources differ, a period
/// comes more than once. Two series are equal when they hold equal metrics.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Series : IReadOnlyList<TalentMetric>, IEquatable<Series>
{
    private Series(Indicator indicator, Area area, ValueList<CategoryReference> categories, ValueList<TalentMetric> metrics) =>
        (Indicator, Area, Categories, Metrics) = (indicator, area, categories, metrics);

    /// <summary>What is counted.</summary>
    public Indicator Indicator { get; }

    /// <summary>Where.</summary>
    public Area Area { get; }

    /// <summary>The categories to which the counts are confined; empty for the whole.</summary>
    public ValueList<CategoryReference> Categories { get; }

    /// <summary>The metrics in the order of their periods.</summary>
    public ValueList<TalentMetric> Metrics { get; }

    /// <summary>How many metrics there are.</summary>
    public int Count => Metrics.Count;

    /// <summary>Whether some period comes more than once, because sources differ.</summary>
    public bool HasSeveralPerPeriod
    {
        get
        {
            for (int i = 1; i < Metrics.Count; i++)
            {
                if (Metrics[i].Period.Equals(Metrics[i - 1].Period))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The metric at a place in the order of time, beginning at 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public TalentMetric this[int index] => Metrics[index];

    /// <summary>A series of given metrics, in whatever order.</summary>
    /// <exception cref="ArgumentException">There is no metric, or they do not share indicator, area and categories.</exception>
    public static Series Of(params ReadOnlySpan<TalentMetric> metrics)
    {
        if (metrics.IsEmpty)
        {
            throw new ArgumentException("A series needs a metric to know its indicator and area; use Of(indicator, area, metrics) for an empty one.", nameof(metrics));
        }

        ArgumentNullException.ThrowIfNull(metrics[0], nameof(metrics));
        return Of(metrics[0].Indicator, metrics[0].Area, metrics.ToArray(), metrics[0].Categories);
    }

    /// <summary>A series of given metrics, in whatever order, possibly none.</summary>
    /// <exception cref="ArgumentException">A metric is of another indicator, area or category.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Series Of(Indicator indicator, Area area, IEnumerable<TalentMetric> metrics, ValueList<CategoryReference> categories = default)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(metrics);
        categories = ObservationKey.Ordered(categories);
        ValueList<TalentMetric> ordered = metrics.OrderBy(metric => metric.Period).ToValueList();
        foreach (TalentMetric metric in ordered)
        {
            if (metric.Indicator.Code != indicator.Code || !metric.Area.Equals(area) || ObservationKey.Ordered(metric.Categories) != categories)
            {
                throw new ArgumentException($"'{metric}' does not belong to the series of {indicator.Code} in {area.Code}.", nameof(metrics));
            }
        }

        return new(indicator, area, categories, ordered);
    }

    /// <summary>The metrics of exactly that period; empty where there are none, several where sources differ.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public ValueList<TalentMetric> At(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Metrics.Where(metric => metric.Period.Equals(period)).ToValueList();
    }

    /// <summary>The series as a chart needs it: one point per metric, a gap for a missing figure.</summary>
    /// <param name="policy">How bounds are read; the default policy unless told otherwise.</param>
    /// <returns>A metric whose period has neither end nor start has no date, and no point.</returns>
    public ValueList<ChartPoint> ToPoints(BoundPolicy? policy = null)
    {
        policy ??= BoundPolicy.Default;
        var points = new List<ChartPoint>(Metrics.Count);
        foreach (TalentMetric metric in Metrics)
        {
            if ((metric.Period.End ?? metric.Period.Start) is not { } date)
            {
                continue;
            }

            Interval bounds = metric.Quantity?.Under(policy) ?? default;
            points.Add(new(date, metric.Quantity?.Nominal, bounds.Lower, bounds.Upper));
        }

        return points.ToValueList();
    }

    /// <inheritdoc/>
    public bool Equals(Series? other) =>
        other is not null && Indicator == other.Indicator && Area.Equals(other.Area) && Categories == other.Categories && Metrics == other.Metrics;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Series);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Indicator, Area, Metrics);

    /// <summary>Enumerates the metrics in the order of time.</summary>
    public IEnumerator<TalentMetric> GetEnumerator() => ((IEnumerable<TalentMetric>)Metrics).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Indicator, area, and how many metrics there are.</summary>
    public override string ToString() => $"{Indicator.Code} {Area.Code}: {TextForm.Counted(Metrics.Count, "observation")}";
}
