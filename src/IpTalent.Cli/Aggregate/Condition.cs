using System.Globalization;
using IpTalent.Domain;

namespace IpTalent.Cli.Aggregate;

/// <summary>One <c>--where KEY=VALUE,VALUE</c>: figures stay that have one of the values.</summary>
internal sealed record Condition(string Key, ValueList<string> Values)
{
    private const string IndicatorKey = "indicator";

    // What a key looks at, apart from the codes of category schemes.
    private static readonly (string Key, Func<string, MetricFile, Predicate<TalentMetric>> Holds)[] Known =
    [
        (IndicatorKey, (code, _) => metric => metric.Indicator.Code == code),
        ("area", (text, file) => Is(AreaOf(text, file))),
        ("within", (text, file) => IsWithin(AreaOf(text, file))),
        ("period", (text, _) => Is(PeriodOf(text))),
        ("year", (text, _) => IsWithin(YearsOf(text))),
        ("source", (code, _) => metric => metric.Citations.Any(citation => citation.SourceCode == code)),
    ];

    public bool IsOfIndicators => Key == IndicatorKey;

    public static string Keys { get; } = $"{string.Join(", ", Known.Select(known => known.Key))}, or the code of a category scheme";

    /// <exception cref="UnusableInputException">The text is not a condition.</exception>
    public static Condition Parse(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? new(text[..equals].Trim(), text[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries).ToValueList())
            : throw new UnusableInputException($"'{text}' is no condition: --where takes KEY=VALUE or KEY=VALUE,VALUE, where KEY is {Keys}");
    }

    /// <summary>Whether a figure of the file stays.</summary>
    /// <exception cref="UnusableInputException">The key or a value has no meaning, or the file has no such indicator or scheme.</exception>
    public Predicate<TalentMetric> On(MetricFile file)
    {
        Func<string, MetricFile, Predicate<TalentMetric>>? known = Array.Find(Known, one => one.Key == Key).Holds;
        Check(file, known is null);
        Predicate<TalentMetric>[] any = [.. Values.Select(value => known is null ? IsOf(value) : known(value, file))];
        return metric => Array.Exists(any, holds => holds(metric));
    }

    public override string ToString() => $"{Key}={string.Join(',', (IEnumerable<string>)Values)}";

    private void Check(MetricFile file, bool isScheme)
    {
        if (IsOfIndicators)
        {
            string[] codes = [.. file.Metrics.Select(metric => metric.Indicator.Code).Distinct().Order(StringComparer.Ordinal)];
            if (Values.FirstOrDefault(value => !codes.Contains(value)) is { } unknown)
            {
                throw new UnusableInputException($"'{file.Name}' has no indicator '{unknown}'; it has {string.Join(", ", codes)}");
            }
        }

        if (isScheme && !file.Metrics.Any(metric => metric.Categories.Any(category => category.Scheme == Key)))
        {
            throw new UnusableInputException($"'{file.Name}' has no category scheme '{Key}'; --where takes {Keys}");
        }
    }

    // A blank value is the whole: no category of the scheme.
    private Predicate<TalentMetric> IsOf(string category) => category.Length == 0
        ? metric => metric.Categories.All(one => one.Scheme != Key)
        : metric => metric.Categories.Any(one => one.Scheme == Key && one.Category == category);

    private static Predicate<TalentMetric> Is(Area area) => metric => metric.Area == area;

    private static Predicate<TalentMetric> IsWithin(Area area) => metric => area.Contains(metric.Area);

    private static Predicate<TalentMetric> Is(ReportingPeriod period) => metric => metric.Period == period;

    private static Predicate<TalentMetric> IsWithin(ReportingPeriod years) => metric => years.Contains(metric.Period);

    private static Area AreaOf(string text, MetricFile file) =>
        file.Areas.FirstOrDefault(area => AreaCode.TryParse(text, out AreaCode code) && area.Code == code)
        ?? (Area.TryParse(text, out Area? known) ? known
            : throw new UnusableInputException($"'{text}' is not an area: give a code such as CN-GD or a name such as Guangdong or 广东"));

    private static ReportingPeriod PeriodOf(string text) => ReportingPeriod.TryParse(text, out ReportingPeriod? period)
        ? period
        : throw new UnusableInputException($"'{text}' is not a period: give one such as 2023-12-31, 2023, 2023-Q4 or 2024-03");

    private static ReportingPeriod YearsOf(string text)
    {
        string[] ends = text.Split("..");
        return ends.Length <= 2 && TryReadYear(ends[0], out int first) && TryReadYear(ends[^1], out int last) && first <= last
            ? ReportingPeriod.Years(first, last)
            : throw new UnusableInputException($"'{text}' is not a year or a range of years: give 2023, or 2019..2023");
    }

    private static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1 and <= 9999;
}
