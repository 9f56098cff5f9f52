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
        var language = new Option<string>("--lang") { Description = "Language of the report: en or zh.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "zh");
        var format = new Option<string>("--format") { Description = "text, markdown or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var policy = new Option<string>("--policy") { Description = "Reading convention for bounds: default, strict, wide or tight.", DefaultValueFactory = _ => "default" };
        policy.AcceptOnlyFromAmong([.. BoundPolicy.All.Select(known => known.Name)]);
        var dataset = new Option<string>("--dataset")
        {
            Description = $"{string.Join(" or ", Datasets.Names)}, or the path of a JSON dataset.",
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
}
