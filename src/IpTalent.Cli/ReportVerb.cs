using System.CommandLine;
using System.Globalization;
using IpTalent.Cli.Files;
using IpTalent.Cli.Output;
using IpTalent.Cli.Pages;
using IpTalent.Cli.Report;
using IpTalent.Domain;
using NodaTime;

namespace IpTalent.Cli;

/// <summary><c>iptalent report</c>: what a dataset says, what follows from it, and what validation found.</summary>
internal static class ReportVerb
{
    public static Command Build(TextWriter output, TextWriter error)
    {
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of the report.", "text", "markdown", "json").WithDefault("text");
        Option<string> policy = Choice.Policy();
        Option<string> dataset = Datasets.Option(Datasets.Names[0]);
        var layout = new CsvLayout(skipsBadRows: true);

        var command = new Command("report", "Prints the figures of a dataset with their bounds, growth, progress towards targets, comparisons, and findings; national averages and the targets of plans come from the bundled context where the dataset has none.")
        {
            language, format, policy, dataset,
        };
        layout.AddTo(command);
        command.SetAction(parsed =>
        {
            var page = new PageContext(BoundPolicy.Parse(parsed.GetRequiredValue(policy), CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            var context = new ReportContext(Datasets.Open(parsed.GetRequiredValue(dataset), layout.Of(parsed, page), error), page.Policy, page.Culture, SystemClock.Instance);
            PageOutput.Write(ReportPage.Of(context), parsed.GetRequiredValue(format), output);
            return 0;
        });
        return command;
    }
}
