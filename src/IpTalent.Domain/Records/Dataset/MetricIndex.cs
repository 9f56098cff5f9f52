namespace IpTalent.Domain;

/// <summary>Metrics by indicator, area and period, and every combination of the three. Each combination is indexed when first asked, so
/// that loading costs nothing, and then answers in constant time.</summary>
internal sealed class MetricIndex
{
    private readonly Lazy<Dictionary<Key, ValueList<TalentMetric>>>[] _byCombination;

    public MetricIndex(ValueList<TalentMetric> metrics) =>
        _byCombination = [.. Enumerable.Range(0, 8).Select(combination =>
            new Lazy<Dictionary<Key, ValueList<TalentMetric>>>(() => Build(metrics, (Parts)combination)))];

    /// <summary>The metrics that match every part given, in the order of the dataset.</summary>
    public ValueList<TalentMetric> Find(Indicator? indicator, Area? area, ReportingPeriod? period)
    {
        Parts given = (indicator is null ? 0 : Parts.Indicator) | (area is null ? 0 : Parts.Area) | (period is null ? 0 : Parts.Period);
        return _byCombination[(int)given].Value.GetValueOrDefault(new(indicator?.Code, area, period));
    }

    private static Dictionary<Key, ValueList<TalentMetric>> Build(ValueList<TalentMetric> metrics, Parts parts)
    {
        var groups = new Dictionary<Key, List<TalentMetric>>();
        foreach (TalentMetric metric in metrics)
        {
            var key = new Key(
                parts.HasFlag(Parts.Indicator) ? metric.Indicator.Code : null,
                parts.HasFlag(Parts.Area) ? metric.Area : null,
                parts.HasFlag(Parts.Period) ? metric.Period : null);
            if (!groups.TryGetValue(key, out List<TalentMetric>? group))
            {
                groups.Add(key, group = []);
            }

            group.Add(metric);
        }

        return groups.ToDictionary(group => group.Key, group => group.Value.ToValueList());
    }

    [Flags]
    private enum Parts
    {
        None = 0,
        Indicator = 1,
        Area = 2,
        Period = 4,
    }

    private readonly record struct Key(string? Indicator, Area? Area, ReportingPeriod? Period);
}
