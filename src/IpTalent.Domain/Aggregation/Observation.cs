namespace IpTalent.Domain.Aggregation;

/// <summary>All that the rows of a table tell of one observation, so that none is counted twice.</summary>
internal sealed record Observation
{
    /// <summary>Stands among the versions of a definition for "slightly otherwise than defined".</summary>
    public const string Differs = "(differs)";

    private Observation(ObservationKey key, TalentMetric[] metrics, BoundPolicy policy)
    {
        (Indicator, Area, Period, Categories) = (metrics[0].Indicator, metrics[0].Area, metrics[0].Period, key.Categories);
        Quantity[] figures = [.. metrics.Where(metric => !metric.IsConfidential).Select(metric => metric.Quantity).OfType<Quantity>().Distinct()];
        IsConflicting = figures.Length > 1;

        // Which of several disagreeing figures stands here never matters: whoever would use one refuses.
        Quantity = figures.FirstOrDefault();
        Bounds = Quantity?.Under(policy) ?? default;
        IsSuppressed = Quantity is null && metrics.Any(metric => metric.IsConfidential);
        IsBreak = metrics.Any(metric => metric.Has(ObservationStatus.TimeSeriesBreak));
        string[] versions = [.. metrics.Select(metric => metric.Attributes?.DefinitionVersion).OfType<string>()];
        bool differs = metrics.Any(metric => metric.Has(ObservationStatus.DefinitionDiffers));
        Definitions = new([.. versions.Concat(differs ? [Differs] : Array.Empty<string>()).Distinct().Order(StringComparer.Ordinal)]);
        Sources = new([.. metrics.SelectMany(metric => metric.Citations).Select(citation => citation.SourceCode)]);
    }

    public Indicator Indicator { get; }

    public Area Area { get; }

    public ReportingPeriod Period { get; }

    public ValueList<CategoryReference> Categories { get; }

    /// <summary>The figure, absent where none is published, or where it is not to be used.</summary>
    public Quantity? Quantity { get; }

    public Interval Bounds { get; }

    /// <summary>Whether it has no figure since that is kept back, whatever the rows hold.</summary>
    public bool IsSuppressed { get; }

    /// <summary>Whether its rows claim different things.</summary>
    public bool IsConflicting { get; }

    public bool IsBreak { get; }

    /// <summary>The versions of the definition that its rows name; empty where none is named.</summary>
    public ValueList<string> Definitions { get; }

    public ValueList<string> Sources { get; }

    public bool IsMissing => Quantity is null;

    /// <summary>The observations of rows in whatever order, always in the same one.</summary>
    public static ValueList<Observation> Of(IEnumerable<TalentMetric> metrics, BoundPolicy policy) =>
        metrics.GroupBy(ObservationKey.Of)
            .OrderBy(group => group.Key.Indicator, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Area)
            .ThenBy(group => group.Key.Period)
            .ThenBy(group => group.Key.Categories.ToString(), StringComparer.Ordinal)
            .Select(group => new Observation(group.Key, [.. group], policy)).ToValueList();

    public override string ToString() => $"{Indicator.Code} {Area.Code} {Period}";
}
