using System.CommandLine;
using System.Globalization;
using IpTalent.Cli.Files;
using IpTalent.Cli.Output;
using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli;

/// <summary><c>iptalent export</c>: a dataset as a file.</summary>
internal static class ExportVerb
{
    public static Command Build(TextWriter output, TextWriter error)
    {
        Option<string> dataset = Datasets.Option(Datasets.Names[0]);
        var to = new Option<string>("--to") { Description = $"The file to write, whole or not at all; its form by its ending: {DatasetFile.Endings}.", Required = true, HelpName = "FILE" };
        Option<string> encoding = CsvLayout.EncodingOption();
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of what is told.", "text", "markdown", "json").WithDefault("text");
        var command = new Command("export", "Writes a dataset as JSON, which holds all of it, or its figures as JSON lines or as CSV, with headings in the language that is told; import reads CSV that is laid out otherwise. Exit code 0, or 2 where a file cannot be used.")
        {
            dataset, to, encoding, language, format,
        };
        command.SetAction(parsed =>
        {
            var context = new PageContext(BoundPolicy.Default, CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            string target = parsed.GetRequiredValue(to);
            DatasetFile.Check(target, parsed.GetRequiredValue(dataset));
            var rules = new CsvRules(new(), BadRows.Refused, context.Culture.TwoLetterISOLanguageName);
            TalentDataset subject = Datasets.Open(parsed.GetRequiredValue(dataset), rules, error).Subject;
            DatasetFile.Write(subject, target, CsvLayout.EncodingOf(parsed.GetRequiredValue(encoding)), context.Culture);
            Section counts = ConvertPage.Counts(context,
            [
                ("metrics", context.Say("Figures written", "写出的数据"), subject.Metrics.Count),
                ("missing", context.Say("Figures missing among them", "其中缺失"), subject.Metrics.Count(metric => metric.IsMissing)),
            ]);
            PageOutput.Write(new($"{parsed.GetRequiredValue(dataset)} → {target}", [counts]), parsed.GetRequiredValue(format), output);
            return 0;
        });
        return command;
    }
}
