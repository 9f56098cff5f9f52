using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IpTalent.Cli.Aggregate;
using IpTalent.Cli.Files;
using IpTalent.Cli.Output;
using IpTalent.Cli.Pages;
using IpTalent.Domain;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli;

/// <summary><c>iptalent aggregate</c>: figures summed, counted, averaged or picked by group, or the reasons why that would be wrong.</summary>
internal static class AggregateVerb
{
    private static readonly (string Word, MissingValues Value)[] MissingWords =
        [("undefined", MissingValues.Undefined), ("left-out", MissingValues.LeftOut), ("refused", MissingValues.Refused)];

    public static Command Build(TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("FILE") { Description = $"A JSON dataset, CSV, or {string.Join(" or ", Datasets.Names)}." };
        Option<string> input = Choice.Of("--input", "Form of the file; by its ending unless told.", "json", "csv");
        var by = new Option<string>("--by") { Description = $"What figures are grouped by, with commas: {Dimensions.Forms}.", HelpName = "DIMENSIONS", DefaultValueFactory = _ => "" };
        var rollup = new Option<string>("--rollup")
        {
            Description = "Grouped by these as well, and then again without the last, the last two, and so on, for subtotals and a total: --rollup area:province,year.",
            HelpName = "DIMENSIONS",
            DefaultValueFactory = _ => "",
        };
        var where = new Option<string[]>("--where") { Description = $"Only figures that have one of the values; may be repeated. KEY is {Condition.Keys}; years may be a range, year=2019..2023.", HelpName = "KEY=VALUE,VALUE" };
        var adding = new Option<string[]>("--adding") { Description = "Adds the categories of a scheme that is a partition; may be repeated.", HelpName = "SCHEME" };
        var top = new Option<int?>("--top") { Description = "Only so many of the largest groups, the largest first; so many of each subtotal.", HelpName = "K" };
        top.Validators.Add(result =>
        {
            if (result.Tokens is [.., var last] && !(int.TryParse(last.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0))
            {
                result.AddError($"--top takes a number of groups, 1 or more, not '{last.Value}'", $"--top须为组数，1以上的整数，不能是“{last.Value}”");
            }
        });
        Option<string> missing = Choice.Of("--missing", "What becomes of a group in which a figure is missing; undefined unless told.", [.. MissingWords.Select(word => word.Word)]);
        var layout = new CsvLayout(skipsBadRows: true);
        var explain = new Option<bool>("--explain") { Description = "Tells how the answer was worked out." };
        Option<string> policy = Choice.Policy();
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of the answer.", "text", "markdown", "json", "csv").WithDefault("text");
        var command = new Command("aggregate", "Sums, counts, averages or picks figures by group, with their bounds; refuses what would be wrong, and says what would be right.")
        {
            file, by, rollup, where, adding, top, missing, input, explain, policy, language, format,
        };
        foreach (Measure measure in Measure.All)
        {
            command.Add(measure.Option);
        }

        layout.AddTo(command);
        command.Validators.Add(result => Check(result, missing));
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(file);
            bool isCsv = parsed.GetValue(input) is { } told ? told == "csv" : CsvFile.Is(name);
            var context = new PageContext(BoundPolicy.Parse(parsed.GetRequiredValue(policy), CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            Dimension[] dimensions = Dimensions.Parse(parsed.GetRequiredValue(by));
            Dimension[] rolledUp = Dimensions.Parse(parsed.GetRequiredValue(rollup));
            Condition[] conditions = [.. (parsed.GetValue(where) ?? []).Select(Condition.Parse)];
            Measure measure = Given(parsed.CommandResult).FirstOrDefault() ?? Measure.All[0];
            MissingValues missingValues = Array.Find(MissingWords, word => word.Word == parsed.GetValue(missing)).Value;

            MetricFile metrics = MetricFile.Open(name, isCsv, layout.Of(parsed, context), error);
            PreparedAggregation prepared = Told(() =>
            {
                MetricTable table = metrics.Read(metric => Array.TrueForAll(conditions, condition => condition.Admits(metric)), admitted => MetricTable.From(admitted, context.Policy));
                Dimensions.Check(dimensions.Concat(rolledUp), table);
                AggregationScope scope = Scope(conditions, parsed.GetValue(adding) ?? [], metrics, table).By(dimensions).RollUp(rolledUp);
                AggregationPlan plan = measure.Ask(scope, new(measure.ValueOf(parsed), missingValues, metrics, table));
                return (parsed.GetValue(top) is { } count ? plan.Top(count) : plan).Prepare(table);
            });
            if (prepared.IsRefused)
            {
                RefusalOutput.Write(prepared.Refusals, context, error);
                return CommandLine.Refused;
            }

            AggregationResult result = prepared.Run();
            string form = parsed.GetRequiredValue(format);
            string? explanation = parsed.GetValue(explain) ? prepared.Explain() : null;
            PageOutput.Write(AggregatePage.Of(result, explanation, context), form, output);

            // Data formats have no room for it.
            foreach (string? beside in new[] { form is "csv" or "json" ? AggregatePage.Note(result, context) : null, form == "csv" ? explanation : null })
            {
                if (beside is not null)
                {
                    error.WriteLine($"iptalent: {beside}");
                }
            }

            return 0;
        });
        return command;
    }

    private static AggregationScope Scope(Condition[] conditions, string[] partitions, MetricFile file, MetricTable table)
    {
        // Of several conditions on indicators all must hold, as of any others.
        Indicator[] indicators = [.. table.Indicators];
        foreach (Condition condition in conditions.Where(condition => condition.IsOfIndicators))
        {
            indicators = [.. condition.Values.Select(code => Condition.IndicatorOf(code, file, table)).Distinct().Intersect(indicators)];
            if (indicators.Length == 0)
            {
                throw new UnusableInputException(
                    "no indicator fits all conditions; give several indicators with commas, --where indicator=CODE,CODE", "没有指标符合全部条件；多个指标请用逗号隔开，--where indicator=CODE,CODE");
            }
        }

        AggregationScope scope = conditions.Any(condition => condition.IsOfIndicators) ? AggregationPlan.Of(indicators) : AggregationPlan.All;
        scope = conditions.Aggregate(scope, (narrower, condition) => condition.On(narrower, file, table));
        return partitions.Aggregate(scope, (adding, code) => adding.Adding(file.Schemes.FirstOrDefault(scheme => scheme.Code == code)
            ?? throw NoScheme(code, string.Join(", ", file.Schemes.Where(scheme => scheme.IsPartition).Select(scheme => scheme.Code)))));
    }

    private static UnusableInputException NoScheme(string code, string schemes) =>
        new($"there is no category scheme '{code}'; --adding takes {schemes}", $"没有分类“{code}”；--adding可用{schemes}");

    private static IEnumerable<Measure> Given(CommandResult result) => Measure.All.Where(measure => result.GetResult(measure.Option) is { Implicit: false });

    private static void Check(CommandResult result, Option<string> missing)
    {
        Measure[] given = [.. Given(result)];
        if (given.Length > 1)
        {
            result.AddError(
                $"one measure is asked for at a time, not {string.Join(" and ", given.Select(measure => measure.Option.Name))}", $"一次只能求一项，不能同时用{string.Join("和", given.Select(measure => measure.Option.Name))}");
        }
        else if (given is [{ TakesMissing: false } counts] && result.GetResult(missing) is { Implicit: false })
        {
            result.AddError($"--missing does not go with {counts.Option.Name}, which always tells what is missing", $"--missing不能与{counts.Option.Name}同用，后者总会给出缺失个数");
        }
    }

    /// <summary>What the library refuses as an argument is what the user gave.</summary>
    private static T Told<T>(Func<T> prepare)
    {
        try
        {
            return prepare();
        }
        catch (ArgumentException exception)
        {
            string message = exception.Message.Split(" (Parameter", 2)[0].Replace("AggregationPlan.Of", "--where indicator=CODE", StringComparison.Ordinal);
            throw new UnusableInputException(message, $"不能这样汇总：{message}", exception);
        }
    }
}
