// A table as an office keeps it: read, judged, and asked. The figures are made up.
using FluentValidation.Results;
using IpTalent.Domain;
using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Validation;
using IpTalent.Interchange;
using NodaTime;

var attorneys = Indicator.Stock("attorneys", LocalizedText.Of("Practising attorneys", "执业专利代理师"), Unit.Person);
var layout = new TidyCsvOptions
{
    Indicators = [attorneys],
    Columns = new Dictionary<string, string> { ["area"] = "地区" },
    Constants = new Dictionary<string, string> { ["indicator"] = attorneys.Code },
    StocksAtYearEnd = true,
    ReadFigurePhrases = true,
};

// Good rows are kept; each error says where it is and what would be right.
using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "figures.csv"));
TidyCsvImport import = TidyCsv.Import(file, layout);
foreach (TidyCsvError error in import.Errors)
{
    Console.WriteLine($"left out: {error}");
}

// What is readable may still be implausible. An injected clock tells what "today" is.
ValidationResult verdict = new TalentDatasetValidator(SystemClock.Instance).Validate(import.Dataset);
foreach (ValidationFailure failure in verdict.Errors.Where(failure => failure.ErrorCode == RuleCodes.ScaleSlip))
{
    Console.WriteLine($"line {import.LineOf(failure.PropertyName)}: {failure.Message().In("en")}");
}

// Growth carries the bounds of what it rests on, and says so where there is no answer.
foreach (Area area in import.Dataset.Metrics.Select(metric => metric.Area).Distinct())
{
    Derived<Quantity> growth = import.Dataset.Series(attorneys, area).GrowthRate(YearEnd.Of(2022), YearEnd.Of(2023));
    Console.WriteLine($"{area.Name}: {(growth.IsDefined ? $"{growth.Value:F}" : $"no growth rate, {growth.Reason}")}");
}

// One total for each year; a sum over the years would be refused, attorneys being a stock.
MetricTable table = MetricTable.From(import.Dataset.Metrics);
foreach (AggregationRow year in table.Run(AggregationPlan.Of(attorneys).By(Dimension.Year).Sum()))
{
    Console.WriteLine($"{year.Period}: {year.Number} in {year.Bounds}, from {year.Count} areas");
}
