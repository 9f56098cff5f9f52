using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IpTalent.Cli.Aggregate;
using IpTalent.Cli.Output;
using IpTalent.Cli.Report;
using IpTalent.Domain;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli;

/// <summary><c>iptalent aggregate</c>: figures summed, counted or picked by group, or the reasons why that would be wrong.</summary>
internal static class AggregateVerb
{
    /// <summary>Exit code for a question that is refused.</summary>
    private const int Refused = 1;

    private static readonly (string Word, MissingValues Value)[] MissingWords =
        [("undefined", MissingValues.Undefined), ("left-out", MissingValues.LeftOut), ("refused", MissingValues.Refused)];

    public static Command Build(TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("FILE") { Description = $"A JSON dataset, tidy CSV (a row for each figure), or {string.Join(" or ", Datasets.Names)}." };
        Option<string> input = Choice.Of("--input", "Form of the file; by its ending unless told.", "json", "csv");
        var by = new Option<string>("--by") { Description = $"What figures are grouped by, with commas: {Dimensions.All}.", HelpName = "DIMENSIONS", DefaultValueFactory = _ => "" };
        var where = new Option<string[]>("--where") { Description = $"Only figures that have one of the values; may be repeated. KEY is {Condition.Keys}; years may be a range, year=2019..2023.", HelpName = "KEY=VALUE,VALUE" };
        Option<string> missing = Choice.Of("--missing", "What becomes of a group in which a figure is missing.", [.. MissingWords.Select(word => word.Word)]).WithDefault("undefined");
        var undeclared = new Option<bool>("--undeclared-areas") { Description = "Takes unknown codes of areas in CSV as they are; nobody checks what those areas overlap." };
        var skip = new Option<bool>("--skip-bad-rows") { Description = "Tells of wrong rows of CSV and leaves them out." };
        Option<string> policy = Choice.Policy();
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of the answer.", "text", "markdown", "json", "csv").WithDefault("text");
        var command = new Command("aggregate", "Sums, counts or picks figures by group, with their bounds; refuses what would add up wrongly, and says what would be right.")
        {
            file, by, where, missing, input, undeclared, skip, policy, language, format,
        };
        foreach (Measure measure in Measure.All)
        {
            command.Add(measure.Option);
        }

        command.Validators.Add(OneMeasure);
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(file);
            bool isCsv = parsed.GetValue(input) is { } told ? told == "csv" : name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
            var context = new PageContext(BoundPolicy.Parse(parsed.GetRequiredValue(policy), CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            Dimension[] dimensions = [.. Dimensions.Parse(parsed.GetRequiredValue(by))];
            Condition[] conditions = [.. (parsed.GetValue(where) ?? []).Select(Condition.Parse)];
            Measure measure = Measure.All.FirstOrDefault(one => parsed.GetResult(one.Option) is { Implicit: false }) ?? Measure.All[0];
            var arguments = new MeasureArguments(Array.Find(MissingWords, word => word.Word == parsed.GetValue(missing)).Value);

            MetricFile metrics = MetricFile.Open(name, isCsv, new(parsed.GetValue(undeclared), parsed.GetValue(skip)), error);
            PreparedAggregation prepared = Prepare(metrics, conditions, context.Policy, scope => measure.Ask(scope.By(dimensions), arguments));
            if (prepared.IsRefused)
            {
                RefusalOutput.Write(prepared.Refusals, context, error);
                return Refused;
            }

            AggregationResult result = prepared.Run();
            string form = parsed.GetRequiredValue(format);
            PageOutput.Write(AggregatePage.Of(result, conditions, context), form, output);
            if (form is "csv" or "json" && AggregatePage.Note(result, context) is { } note)
            {
                error.WriteLine($"iptalent: {note}");
            }

            return 0;
        });
        return command;
    }

    private static void OneMeasure(CommandResult result)
    {
        string[] given = [.. Measure.All.Select(measure => measure.Option).Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name)];
        if (given.Length > 1)
        {
            result.AddError($"one measure is asked for at a time, not {string.Join(" and ", given)}");
        }
    }

    private static PreparedAggregation Prepare(MetricFile file, Condition[] conditions, BoundPolicy policy, Func<AggregationScope, AggregationPlan> ask)
    {
        Predicate<TalentMetric>[] all = [.. conditions.Select(condition => condition.On(file))];
        try
        {
            TalentMetric[] metrics = [.. file.Metrics.Where(metric => Array.TrueForAll(all, holds => holds(metric)))];
            MetricTable table = MetricTable.From(metrics, policy);
            bool isAboutSome = table.Indicators.Count > 0 && conditions.Any(condition => condition.IsOfIndicators);
            return ask(isAboutSome ? AggregationPlan.Of(table.Indicators) : AggregationPlan.All).Prepare(table);
        }
        catch (ArgumentException exception)
        {
            // Two definitions under one code, or two dimensions of one kind: the message without the name of the parameter.
            throw new UnusableInputException(exception.Message.Split(" (Parameter", 2)[0], exception);
        }
    }
}
