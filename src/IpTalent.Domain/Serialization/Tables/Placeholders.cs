namespace IpTalent.Domain.Serialization;

/// <summary>The indicators made up for codes that a document uses but does not declare.</summary>
internal static class Placeholders
{
    /// <summary>The unit of an indicator of which no figure is told.</summary>
    public static Unit UnknownUnit { get; } = Unit.Counting("unknown");

    /// <summary>The unit of the first figure of each indicator, metrics before targets.</summary>
    public static Dictionary<string, Unit> UnitsByCode(TalentDatasetContents contents)
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (TalentMetric metric in contents.Metrics)
        {
            if (metric.Quantity is { } quantity)
            {
                units.TryAdd(metric.Indicator.Code, quantity.Unit);
            }
        }

        foreach (Target target in contents.Targets)
        {
            units.TryAdd(target.Indicator.Code, target.Threshold.Unit);
        }

        return units;
    }

    public static Indicator Of(string code, Dictionary<string, Unit> units) =>
        Indicator.Undeclared(code, units.GetValueOrDefault(code, UnknownUnit));
}
