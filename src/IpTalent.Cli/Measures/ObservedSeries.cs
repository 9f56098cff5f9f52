using IpTalent.Domain;

namespace IpTalent.Cli.Measures;

/// <summary>The series that a user names, with one figure for each period.</summary>
internal static class ObservedSeries
{
    /// <summary>The indicator of a code, else of a name in either language.</summary>
    /// <exception cref="UnusableInputException">The dataset has no such indicator, or several of the name.</exception>
    public static Indicator IndicatorOf(TalentDataset dataset, string codeOrName)
    {
        Indicator[] all = [.. dataset.Metrics.Select(metric => metric.Indicator).DistinctBy(indicator => indicator.Code)];
        if ((dataset.FindIndicator(codeOrName) ?? (Array.FindAll(all, indicator => IsNamed(indicator, codeOrName)) is [var only] ? only : null)) is { } found)
        {
            return found;
        }

        string[] near = [.. all.Where(indicator => Texts(indicator).Any(text => text.Contains(codeOrName, StringComparison.OrdinalIgnoreCase))).Select(indicator => indicator.Code)];
        string known = List(near.Length > 0 ? near : all.Select(indicator => indicator.Code));
        throw new UnusableInputException($"there is no indicator '{codeOrName}' here; {(near.Length > 0 ? "near it are" : "there are")} {known}", $"此处没有指标“{codeOrName}”；{(near.Length > 0 ? "相近的有" : "现有")}{known}");
    }

    /// <summary>Whether an indicator has that code or, in either language, that name.</summary>
    public static bool IsNamed(Indicator indicator, string codeOrName) => Texts(indicator).Contains(codeOrName, StringComparer.OrdinalIgnoreCase);

    /// <exception cref="UnusableInputException">There is no such area.</exception>
    public static Area AreaOf(TalentDataset dataset, string codeOrName) =>
        dataset.Contents.Areas.Concat(dataset.Metrics.Select(metric => metric.Area)).FirstOrDefault(area => area.Code.ToString() == codeOrName) ?? Area.Find(codeOrName)
        ?? throw new UnusableInputException($"there is no area '{codeOrName}'; give a code such as CN-GD or 440300, or a name such as Guangdong or 广东", $"没有地区“{codeOrName}”；请给出CN-GD、440300这样的代码，或广东、Guangdong这样的名称");

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
            throw new UnusableInputException($"{option} takes a period such as 2020, 2020-12-31 or 2023-Q1, not '{text}'", $"{option}须为2020、2020-12-31、2023-Q1这样的时期，不能是“{text}”");
        }

        ReportingPeriod[] found = series.Any(metric => metric.Period.Equals(wanted))
            ? [wanted]
            : [.. series.Select(metric => metric.Period).Where(wanted.Contains)];
        return found is [var only]
            ? only
            : throw NotOne(series, $"{option} {text}", isNone: found.Length == 0, List(series.Select(metric => metric.Period.ToString())));
    }

    /// <summary>The figures of a series from one of its periods to another.</summary>
    public static Series Within(this Series series, ReportingPeriod from, ReportingPeriod to) => Series.Of(
        series.Indicator, series.Area, series.Where(metric => metric.Period >= from && metric.Period <= to), series.Categories);

    public static string List(IEnumerable<string> words) => string.Join(", ", words.Distinct());

    private static UnusableInputException NotOne(Series series, string wanted, bool isNone, string periods) => new(
        $"{wanted} names {(isNone ? "no figure" : "several figures")} of {series.Indicator.Code} in {series.Area.Code}; there are {periods}",
        $"{wanted}在{series.Area.Code}的{series.Indicator.Code}中{(isNone ? "没有数据" : "对应多个数据")}；现有{periods}");

    private static IEnumerable<string> Texts(Indicator indicator) => indicator.Name.Texts.Select(text => text.Value).Append(indicator.Code);

    private static TalentMetric Kept(TalentMetric[] same, BoundPolicy policy) =>
        (same.Any(metric => !metric.IsMissing) ? same.Where(metric => !metric.IsMissing) : same[..1]).Aggregate((one, other) =>
            FigureComparison.Of(one.Quantity, other.Quantity, policy).Kept is { } kept
                ? (kept == one.Quantity ? one : other)
                : throw Disagreeing(one, other));

    private static UnusableInputException Disagreeing(TalentMetric one, TalentMetric other) => new(
        $"{one.Code ?? one.ToString()} and {other.Code ?? other.ToString()} disagree: {one.Quantity}, {other.Quantity}; a dataset with one of them can be used",
        $"{one.Code ?? one.ToString()}与{other.Code ?? other.ToString()}不一致：{one.Quantity}、{other.Quantity}；只含其一的数据集可用");
}
