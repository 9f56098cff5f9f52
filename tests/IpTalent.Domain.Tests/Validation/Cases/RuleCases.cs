using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Tests.Validation;

/// <summary>A breach and a near miss for every rule. Today is 2024-07-01.</summary>
internal static partial class RuleCases
{
    private static Indicator Heads => Indicator.Stock("heads", LocalizedText.Of("Heads", "人数"), Unit.Person);
    private static Indicator Entries => Indicator.Flow("entries", LocalizedText.Of("Entries", "新增人数"), Unit.Person);
    private static Indicator Average => Indicator.PerUnit("average", LocalizedText.Of("Average", "平均人数"), Unit.Person);
    private static LocalizedText Name => LocalizedText.Of("Name", "名称");
    private static Area Nowhere => Area.Undeclared("X-NOWHERE");
    private static CategoryScheme Sides => new()
    {
        Code = "sides",
        Name = Name,
        Categories = [Category.Of("left", Name), Category.Of("right", Name)],
    };

    public static IReadOnlyList<RuleCase> All { get; } =
        [.. OfMetrics, .. OfIndicators, .. OfSources, .. OfBodies, .. OfPrograms, .. OfStatements, .. OfReferences, .. OfFigures, .. OfTotals, .. OfGrowth];

    private static RuleCase Error(string code, string path, object breach, object nearMiss) => new(code, Severity.Error, path, breach, nearMiss);

    private static RuleCase Warning(string code, string path, object breach, object nearMiss) => new(code, Severity.Warning, path, breach, nearMiss);

    private static RuleCase Info(string code, string path, object breach, object nearMiss) => new(code, Severity.Info, path, breach, nearMiss);

    private static Quantity Persons(decimal number) => Quantity.Exact(number, Unit.Person);

    private static TalentMetric Stock(decimal number, int year = 2023, Area? area = null) => Stock(Persons(number), year, area);

    private static TalentMetric Stock(Quantity quantity, int year = 2023, Area? area = null) =>
        TalentMetric.At(Heads, area ?? Area.Guangdong, YearEnd.Of(year), quantity);

    private static TalentMetric Flow(decimal number, ReportingPeriod? period = null) =>
        TalentMetric.At(Entries, Area.Guangdong, period ?? ReportingPeriod.Year(2023), Persons(number));

    private static TalentMetric With(this TalentMetric metric, MetricAttributes attributes) => metric with { Attributes = attributes };

    private static TalentMetric Marked(this TalentMetric metric, params ReadOnlySpan<ObservationStatus> status) =>
        metric with { Attributes = (metric.Attributes ?? new()) with { Status = ValueList.Create(status) } };

    private static LocalDate Day(int year, int month, int day) => new(year, month, day);

    private static ReportingPeriod P(string text) => ReportingPeriod.Parse(text);

    private static TalentDataset Set(TalentDatasetContents contents) => TalentDataset.Of(contents);

    private static Source Source(string code) => new() { Code = code, Title = Name };
}
