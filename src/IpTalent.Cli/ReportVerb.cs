using System.CommandLine;
using System.Globalization;
using IpTalent.Cli.Output;
using IpTalent.Cli.Report;
using IpTalent.Domain;
using NodaTime;

namespace IpTalent.Cli;

/// <summary><c>iptalent report</c>: what a dataset says, what follows from it, and what validation found.</summary>
internal static class ReportVerb
{
    public static Command Build(TextWriter output)
    {
        var language = new Option<string>("--lang") { Description = "Language of the report.", DefaultValueFactory = _ => "en" };
        TakesOneOf(language, "en", "zh");
        var format = new Option<string>("--format") { Description = "Form of the report.", DefaultValueFactory = _ => "text" };
        TakesOneOf(format, "text", "markdown", "json");
        var policy = new Option<string>("--policy") { Description = "Reading convention for bounds.", DefaultValueFactory = _ => "default" };
        TakesOneOf(policy, [.. BoundPolicy.All.Select(known => known.Name)]);
        var dataset = new Option<string>("--dataset")
        {
            Description = $"{string.Join(" or ", Datasets.Names)}, or the path of a JSON dataset. National averages and the targets of plans come from the bundled context where the dataset has none.",
            DefaultValueFactory = _ => Datasets.Names[0],
        };

        var command = new Command("report", "Prints the figures of a dataset with their bounds, growth, progress towards targets, comparisons, and findings.")
        {
            language, format, policy, dataset,
        };
        command.SetAction(parsed =>
        {
            var context = new ReportContext(
                Datasets.Open(parsed.GetRequiredValue(dataset)),
                BoundPolicy.Parse(parsed.GetRequiredValue(policy), CultureInfo.InvariantCulture),
                CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)),
                SystemClock.Instance);
            Page page = ReportPage.Of(context);
            switch (parsed.GetRequiredValue(format))
            {
                case "json":
                    JsonOutput.Write(page, output);
                    break;
                case "markdown":
                    MarkdownOutput.Write(page, output);
                    break;
                default:
                    TerminalOutput.Write(page, output);
                    break;
            }

            return 0;
        });
        return command;
    }

    private static void TakesOneOf(Option<string> option, params string[] values)
    {
        option.HelpName = string.Join('|', values);
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            string? value = result.Tokens.Count == 0 ? null : result.Tokens[^1].Value;
            if (value is not null && !values.Contains(value, StringComparer.Ordinal))
            {
                result.AddError($"{option.Name} takes {string.Join(", ", values[..^1])} or {values[^1]}, not '{value}'");
            }
        });
    }
}
