using IpTalent.Domain;

namespace IpTalent.Cli.Measures;

/// <summary>The series that a user names, with one figure for each period.</summary>
internal static class ObservedSeries
{
    /// <exception cref="UnusableInputException">The dataset has no such indicator.</exception>
    public static Indicator IndicatorOf(TalentDataset dataset, string code) => dataset.FindIndicator(code)
        ?? throw new UnusableInputException($"there is no indicator '{code}' here; there are {List(dataset.Metrics.Select(metric => metric.Indicator.Code))}");

    /// <exception cref="UnusableInputException">There is no such area.</exception>
    public static Area AreaOf(TalentDataset dataset, string codeOrName) =>
        dataset.Contents.Areas.FirstOrDefault(area => area.Code.ToString() == codeOrName) ?? Area.Find(codeOrName)
        ?? throw new UnusableInputException($"there is no area '{codeOrName}'; give a code such as CN-GD or 440300, or a name such as Guangdong or 广东");

    /// <summary>Of several figures for a period that agree, the one that says more.</summary>
    /// <exception cref="UnusableInputException">Figures for a period disagree.</exception>
    public static Series Of(Series published, BoundPolicy policy) => Series.Of(
        published.Indicator, published.Area, published.GroupBy(metric => metric.Period).Select(same => Kept([.. same], policy)), published.Categories);

    /// <summary>The one period of a series that is the wanted one, or lies within it: 2020 finds 2020-12-31.</summary>
    /// <exception cref="UnusableInputException">The text is no period, or the series has none or several there.</exception>
    public static ReportingPeriod PeriodOf(Series series, string text, string option)
    {
        if (!ReportingPeriod.TryParse(text, out ReportingPeriod? wanted))
        {
            throw new UnusableInputException($"{option} takes a period such as 2020, 2020-12-31 or 2023-Q1, not '{text}'");
        }

        ReportingPeriod[] found = series.Any(metric => metric.Period.Equals(wanted))
            ? [wanted]
            : [.. series.Select(metric => metric.Period).Where(wanted.Contains)];
        return found is [var only]
            ? only
            : throw new UnusableInputException($"{option} {text} names {(found.Length == 0 ? "no figure" : "several figures")} of {series.Indicator.Code} in {series.Area.Code}; there are {List(series.Select(metric => metric.Period.ToString()))}");
    }

    public static string List(IEnumerable<string> words) => string.Join(", ", words.Distinct());

    private static TalentMetric Kept(TalentMetric[] same, BoundPolicy policy) =>
        (same.Any(metric => !metric.IsMissing) ? same.Where(metric => !metric.IsMissing) : same[..1]).Aggregate((one, other) =>
            FigureComparison.Of(one.Quantity, other.Quantity, policy).Kept is { } kept
                ? (kept == one.Quantity ? one : other)
                : throw new UnusableInputException($"{one.Code ?? one.ToString()} and {other.Code ?? other.ToString()} disagree: {one.Quantity}, {other.Quantity}; a dataset with one of them can be used"));
}
