using System.CommandLine;
using System.Globalization;
using System.Text;
using IpTalent.Cli.Files;
using IpTalent.Cli.Output;
using IpTalent.Cli.Pages;
using IpTalent.Domain;
using IpTalent.Interchange;

namespace IpTalent.Cli;

/// <summary><c>iptalent import</c>: figures out of a CSV file, whoever made it, with what is wrong in it line by line.</summary>
internal static class ImportVerb
{
    public static Command Build(TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("FILE") { Description = "A CSV file: a row for each figure, or years across." };
        var to = new Option<string>("--to") { Description = $"The file to write, whole or not at all; its form by its ending: {DatasetFile.Endings}.", Required = true, HelpName = "FILE" };
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of what is told.", "text", "markdown", "json").WithDefault("text");
        var layout = new CsvLayout();
        var command = new Command("import", "Reads CSV, keeps the good figures, and tells what is wrong with the others. Exit code 0 where all is well, 1 where a row is wrong, 2 where the file cannot be used.")
        {
            file, to, language, format,
        };
        layout.AddTo(command);
        command.SetAction(parsed =>
        {
            var context = new PageContext(BoundPolicy.Default, CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            string path = parsed.GetRequiredValue(file);
            string target = parsed.GetRequiredValue(to);
            DatasetFile.Check(target, path);
            TidyCsvImport import = CsvFile.Import(path, layout.Of(parsed, context).Options, error);
            DatasetFile.Write(import.Dataset, target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CultureInfo.InvariantCulture);
            Section[] sections =
            [
                ConvertPage.Summary(import.Summary, context),
                .. import.Errors.IsEmpty ? Array.Empty<Section>() : [ConvertPage.Errors("errors", context.Say("What is wrong", "错误"), import.Errors, context)],
                .. import.Warnings.IsEmpty ? Array.Empty<Section>() : [ConvertPage.Errors("warnings", context.Say("What is doubtful", "存疑"), import.Warnings, context)],
            ];
            PageOutput.Write(new($"{path} → {target}", sections), parsed.GetRequiredValue(format), output);
            return import.Errors.IsEmpty ? 0 : CommandLine.Refused;
        });
        return command;
    }
}
