using System.Globalization;
using IpTalent.Domain;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli.Aggregate;

/// <summary>One <c>--where KEY=VALUE,VALUE</c>: figures stay that have one of the values.</summary>
internal sealed record Condition(string Key, ValueList<string> Values)
{
    private const string IndicatorKey = "indicator";
    private const string SourceKey = "source";

    // Besides indicators, which a plan names; sources, which no table has as a dimension; and the codes of category schemes.
    private static readonly (string Key, Func<ValueList<string>, MetricFile, Filter> Filter)[] Known =
    [
        ("area", (values, file) => Filter.Area(values.Select(text => AreaOf(text, file)))),
        ("within", (values, file) => Filter.AreaWithin(values.Select(text => AreaOf(text, file)))),
        ("area-level", (values, _) => Filter.AreaLevel(LevelOf(values))),
        ("period", (values, _) => Filter.Period(values.Select(PeriodOf))),
        ("year", (values, _) => Filter.PeriodWithin(values.Select(YearsOf))),
    ];

    public const string Keys = $"{IndicatorKey}, area, within (an area with its parts), area-level, period, year, {SourceKey}, or the code of a category scheme";

    private const string KeysInChinese = $"{IndicatorKey}、area、within（地区及其组成）、area-level、period、year、{SourceKey}，或分类的代码";

    public bool IsOfIndicators => Key == IndicatorKey;

    /// <exception cref="UnusableInputException">The text is not a condition.</exception>
    public static Condition Parse(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? new(text[..equals].Trim(), text[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries).ToValueList())
            : throw new UnusableInputException(
                $"'{text}' is no condition: --where takes KEY=VALUE or KEY=VALUE,VALUE, where KEY is {Keys}", $"“{text}”不是条件：--where须为KEY=VALUE或KEY=VALUE,VALUE，KEY为{KeysInChinese}");
    }

    /// <summary>Whether a figure comes into the table at all.</summary>
    public bool Admits(TalentMetric metric) => Key != SourceKey || metric.Citations.Any(citation => Values.Contains(citation.SourceCode));

    /// <summary>The scope with this condition.</summary>
    /// <exception cref="UnusableInputException">A value has no meaning, or the table has no such scheme.</exception>
    public AggregationScope On(AggregationScope scope, MetricFile file, MetricTable table)
    {
        if (Key is IndicatorKey or SourceKey)
        {
            return scope;
        }

        if (Array.Find(Known, one => one.Key == Key).Filter is { } filter)
        {
            return scope.Where(filter(Values, file));
        }

        return table.FurtherDimensions.Any(scheme => scheme.Name == Key)
            ? scope.Where(Filter.Of(Key, Values))   // "" is the whole
            : throw new UnusableInputException($"'{file.Name}' has no category scheme '{Key}'; --where takes {Keys}", $"“{file.Name}”没有分类“{Key}”；--where可用{KeysInChinese}");
    }

    /// <summary>The indicator of the table with that code.</summary>
    /// <exception cref="UnusableInputException">There is none.</exception>
    public static Indicator IndicatorOf(string code, MetricFile file, MetricTable table) =>
        table.Indicators.FirstOrDefault(indicator => indicator.Code == code)
        ?? throw NoIndicator(code, file.Name, string.Join(", ", table.Indicators.Select(indicator => indicator.Code)));

    private static UnusableInputException NoIndicator(string code, string file, string indicators) =>
        new($"'{file}' has no indicator '{code}'; it has {indicators}", $"“{file}”没有指标“{code}”；现有{indicators}");

    private static Area AreaOf(string text, MetricFile file) =>
        file.Areas.FirstOrDefault(area => AreaCode.TryParse(text, out AreaCode code) && area.Code == code)
        ?? (Area.TryParse(text, out Area? known) ? known
            : throw new UnusableInputException(
                $"'{text}' is not an area: give a code such as CN-GD or a name such as Guangdong or 广东", $"“{text}”不是地区：请给出CN-GD这样的代码，或广东、Guangdong这样的名称"));

    private static AreaLevel LevelOf(ValueList<string> values) =>
        values is [var text] && Dimension.TryParse($"area:{text}", null, out Dimension? dimension) && dimension.Level is { } level
            ? level
            : throw new UnusableInputException(
                $"'{string.Join(',', (IEnumerable<string>)values)}' is not a level of areas: give one, such as country, province or prefecture",
                $"“{string.Join(',', (IEnumerable<string>)values)}”不是地区级别：请给出一个，如country、province、prefecture");

    private static ReportingPeriod PeriodOf(string text) => ReportingPeriod.TryParse(text, out ReportingPeriod? period)
        ? period
        : throw new UnusableInputException($"'{text}' is not a period: give one such as 2023-12-31, 2023, 2023-Q4 or 2024-03", $"“{text}”不是时期：请给出2023-12-31、2023、2023-Q4、2024-03这样的时期");

    private static ReportingPeriod YearsOf(string text)
    {
        string[] ends = text.Split("..");
        return ends.Length <= 2 && TryReadYear(ends[0], out int first) && TryReadYear(ends[^1], out int last) && first <= last
            ? ReportingPeriod.Years(first, last)
            : throw new UnusableInputException($"'{text}' is not a year or a range of years: give 2023, or 2019..2023", $"“{text}”不是年份或年份范围：请给出2023，或2019..2023");
    }

    private static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1 and <= 9999;
}
