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
    public static Command Build(TextWriter output)
    {
        var wanted = new Argument<string?>("INDICATOR|CODE")
        {
            Description = "The code of a target, or the code or name of the indicator that it is set for; all targets unless told.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> dataset = Datasets.Option("context");
        var explain = new Option<bool>("--explain") { Description = "Tells how each result was worked out." };
        Option<string> policy = Choice.Policy();
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of the answer.", "text", "markdown", "json").WithDefault("text");
        var command = new Command("target", "Prints progress towards targets, what they still take and when they are reached, with bounds; exit code 1 where nothing has a value.")
        {
            wanted, dataset, explain, policy, language, format,
        };
        command.SetAction(parsed =>
        {
            var context = new PageContext(BoundPolicy.Parse(parsed.GetRequiredValue(policy), CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            DatasetChoice data = Datasets.Open(parsed.GetRequiredValue(dataset));
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
            : throw new UnusableInputException(wanted is null
                ? "there is no target in the dataset"
                : $"there is no target '{wanted}'; there are {ObservedSeries.List(all.Select(target => $"{target.Code} ({target.Indicator.Code})"))}");
    }

    private static Series Figures(DatasetChoice data, Target target, BoundPolicy policy)
    {
        Series own = data.Subject.Series(target.Indicator, target.Area, [.. target.Categories]);
        return ObservedSeries.Of(own.Any(metric => !metric.IsMissing) ? own : data.Background.Series(target.Indicator, target.Area, [.. target.Categories]), policy);
    }
}
