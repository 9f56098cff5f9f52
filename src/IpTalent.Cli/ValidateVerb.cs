using System.CommandLine;
using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using IpTalent.Cli.Files;
using IpTalent.Cli.Output;
using IpTalent.Cli.Pages;
using IpTalent.Domain;
using IpTalent.Domain.Validation;
using IpTalent.Interchange;
using NodaTime;

namespace IpTalent.Cli;

/// <summary><c>iptalent validate</c>: what is wrong or odd in files.</summary>
internal static class ValidateVerb
{
    // CSV and JSON lines name sources and hubs, and have no place to list them.
    private static readonly string[] ListedElsewhere = [RuleCodes.UnknownSource, RuleCodes.UnknownHub];

    public static Command Build(TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("FILE") { Description = $"JSON datasets, JSON lines (.ndjson), CSV files, or {string.Join(" or ", Datasets.Names)}.", Arity = ArgumentArity.OneOrMore };
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of what is told.", "text", "markdown", "json").WithDefault("text");
        var layout = new CsvLayout();
        var command = new Command("validate", "Tells what is wrong or odd in files. Exit code 0 where nothing is but information, 1 where there are errors or warnings, 2 where a file cannot be used.")
        {
            files, language, format,
        };
        layout.AddTo(command);
        command.SetAction(parsed =>
        {
            var context = new PageContext(BoundPolicy.Default, CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            TidyCsvOptions options = layout.Of(parsed);
            var rows = new List<IReadOnlyList<Cell>>();
            bool found = false;
            foreach (string file in parsed.GetRequiredValue(files))
            {
                TidyCsvImport? csv = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? CsvFile.Import(file, options, error) : null;
                TalentDataset dataset = csv?.Dataset ?? Datasets.Open(file, error).Subject;
                bool hasLists = csv is null && !Datasets.IsLines(file);
                foreach (TidyCsvError wrong in csv?.Errors ?? [])
                {
                    rows.Add(Row(file, wrong.Line, Severity.Error, wrong.Code, wrong.Column ?? "", ConvertPage.Message(wrong, context)));
                }

                foreach (ValidationFailure failure in new TalentDatasetValidator(SystemClock.Instance).Validate(dataset).Errors
                    .Where(failure => hasLists || !ListedElsewhere.Contains(failure.ErrorCode)).OrderBy(failure => failure.Severity))
                {
                    found |= failure.Severity != Severity.Info;
                    rows.Add(Row(file, csv?.LineOf(failure.PropertyName), failure.Severity, failure.ErrorCode, failure.PropertyName, context.Say(failure.Message())));
                }

                found |= csv is { Errors.IsEmpty: false };
            }

            Section findings = new(
                "findings", context.Say("Findings", "校验结果"),
                [
                    context.Column("file", "File", "文件"), context.Column("line", "Line", "行"), context.Column("severity", "Severity", "级别"),
                    context.Column("code", "Code", "规则"), context.Column("path", "Where", "位置"), context.Column("message", "What", "内容"),
                ],
                rows, rows.Count == 0 ? context.Say("Nothing.", "无。") : null)
            {
                Folds = true,
            };
            (string, string, long)[] counts = [.. rows.GroupBy(row => row[3].Text, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Key, (long)group.Count()))];
            PageOutput.Write(new(context.Say("Validation", "校验"), [ConvertPage.Counts(context, counts), findings]), parsed.GetRequiredValue(format), output);
            return found ? CommandLine.Refused : 0;

            Cell[] Row(string file, long? line, Severity severity, string code, string where, string message) =>
                [file, line is { } told ? Cell.Of(told) : Cell.Empty, new(context.Say(Words.Of(severity)), severity.ToString()), code, where, message];
        });
        return command;
    }
}
