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
            CsvRules rules = layout.Of(parsed, context);
            var rows = new List<IReadOnlyList<Cell>>();
            var unusable = new List<LocalizedText>();
            bool found = false;
            foreach (string file in parsed.GetRequiredValue(files))
            {
                try
                {
                    found |= Tell(file);
                }
                catch (UnusableInputException exception)
                {
                    unusable.Add(exception.Text);   // the others are judged all the same
                }
            }

            foreach (LocalizedText text in unusable)
            {
                FailureOutput.Write(text, null, parsed, error);
            }

            if (unusable.Count == parsed.GetRequiredValue(files).Length)
            {
                return CommandLine.Unusable;
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
            return unusable.Count > 0 ? CommandLine.Unusable : found ? CommandLine.Refused : 0;

            // Whether there is more than information.
            bool Tell(string file)
            {
                DatasetChoice choice = Datasets.Open(file, rules with { BadRows = BadRows.Kept }, error);
                foreach (TidyCsvError wrong in choice.Csv?.Errors ?? [])
                {
                    rows.Add(Row(file, wrong.Line, Severity.Error, wrong.Code, wrong.Column ?? "", ConvertPage.Message(wrong, context)));
                }

                foreach (TidyCsvError doubtful in choice.Csv?.Warnings ?? [])
                {
                    rows.Add(Row(file, doubtful.Line, Severity.Warning, doubtful.Code, doubtful.Column ?? "", ConvertPage.Message(doubtful, context)));
                }

                ValidationFailure[] failures = [.. choice.Findings(SystemClock.Instance)];
                foreach (ValidationFailure failure in failures)
                {
                    rows.Add(Row(file, choice.LineOf(failure.PropertyName), failure.Severity, failure.ErrorCode, failure.PropertyName, InLines(context.Say(failure.Message()), choice)));
                }

                return choice.Csv is { Errors.IsEmpty: false } or { Warnings.IsEmpty: false } || Array.Exists(failures, failure => failure.Severity != Severity.Info);
            }

            // Other figures are told by their places in the dataset; a file of rows has lines.
            string InLines(string message, DatasetChoice choice) =>
                MetricPath.Pattern().Replace(message, place => choice.LineOf(place.Value) is { } line ? context.Say($"line {line}", $"第{line}行") : place.Value);

            Cell[] Row(string file, long? line, Severity severity, string code, string where, string message) =>
                [file, line is { } told ? Cell.Of(told) : Cell.Empty, new(context.Say(Words.Of(severity)), severity.ToString()), code, where, message];
        });
        return command;
    }
}
