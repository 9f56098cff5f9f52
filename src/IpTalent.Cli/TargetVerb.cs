using System.CommandLine;
using System.Globalization;
using IpTalent.Cli.Files;
using IpTalent.Cli.Measures;
using IpTalent.Cli.Output;
using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli;

/// <summary><c>iptalent target</c>: how far targets are attained, what they still take, and when they are reached.</summary>
internal static class TargetVerb
{
    public static Command Build(TextWriter output, TextWriter error)
    {
        var wanted = new Argument<string?>("INDICATOR|CODE")
        {
            Description = "The code of a target, or the code or name of the indicator that it is set for; all targets unless told.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> dataset = Datasets.Option("context");
        var layout = new CsvLayout(skipsBadRows: true);
        var explain = new Option<bool>("--explain") { Description = "Tells how each result was worked out." };
        Option<string> policy = Choice.Policy();
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of the answer.", "text", "markdown", "json").WithDefault("text");
        var command = new Command("target", "Prints progress towards targets, what they still take and when they are reached, with bounds; exit code 1 where nothing has a value.")
        {
            wanted, dataset, explain, policy, language, format,
        };
        layout.AddTo(command);
        command.SetAction(parsed =>
        {
            var context = new PageContext(BoundPolicy.Parse(parsed.GetRequiredValue(policy), CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            DatasetChoice data = Datasets.Open(parsed.GetRequiredValue(dataset), layout.Of(parsed, context), error);
            (Target Target, ResultLines Lines)[] targets =
            [
                .. Find(data, parsed.GetValue(wanted)).Select(target => (target, TargetPage.Lines(target, Figures(data, target, context.Policy), context))),
            ];
            PageOutput.Write(TargetPage.Of(targets, data.Subject.Contents.Sources.Concat(data.Background.Contents.Sources), parsed.GetValue(explain), context), parsed.GetRequiredValue(format), output);
            return Array.Exists(targets, target => target.Lines.HasAnswer) ? 0 : CommandLine.Refused;
        });
        return command;
    }

    /// <summary>The dataset's own targets; where it has none, those of the background.</summary>
    private static Target[] Find(DatasetChoice data, string? wanted)
    {
        ValueList<Target> own = data.Subject.Contents.Targets;
        ValueList<Target> all = own.IsEmpty ? data.Background.Contents.Targets : own;
        Target[] found = [.. all.Where(target => wanted is null || target.Code == wanted || ObservedSeries.IsNamed(target.Indicator, wanted))];
        return found.Length > 0
            ? found
            : throw (wanted is null ? new("there is no target in the dataset", "数据集中没有目标")
                : NoTarget(wanted, ObservedSeries.List(all.Select(target => $"{target.Code} ({target.Indicator.Code})"))));
    }

    private static UnusableInputException NoTarget(string wanted, string targets) => new($"there is no target '{wanted}'; there are {targets}", $"没有目标“{wanted}”；现有{targets}");

    private static Series Figures(DatasetChoice data, Target target, BoundPolicy policy)
    {
        Series own = data.Subject.Series(target.Indicator, target.Area, [.. target.Categories]);
        return ObservedSeries.Of(own.Any(metric => !metric.IsMissing) ? own : data.Background.Series(target.Indicator, target.Area, [.. target.Categories]), policy);
    }
}
