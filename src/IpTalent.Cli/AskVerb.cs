using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IpTalent.Cli.Ask;
using IpTalent.Cli.Output;
using IpTalent.Cli.Pages;
using IpTalent.Domain;
using NodaTime;

namespace IpTalent.Cli;

/// <summary><c>iptalent ask</c>: answers one of the 25 questions of the cookbook, or lists them.</summary>
internal static class AskVerb
{
    public static Command Build(TextWriter output)
    {
        var number = new Argument<string?>("N")
        {
            Description = $"The number of a question, 1 to {Questions.All.Count}; without it all questions are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var on = new Option<string?>("--on") { Description = "The date that question 10 asks about, such as 2025-06-30.", HelpName = "DATE" };
        var explain = new Option<bool>("--explain") { Description = "Tells how each result was worked out." };
        Option<string> policy = Choice.Policy();
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of the answer.", "text", "markdown", "json").WithDefault("text");
        var command = new Command("ask", "Answers a question of the cookbook on the bundled figures, with bounds, or says why there is no answer.")
        {
            number, on, explain, policy, language, format,
        };
        command.Validators.Add(result => Check(result, number, on));
        command.SetAction(parsed =>
        {
            var context = new PageContext(BoundPolicy.Parse(parsed.GetRequiredValue(policy), CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            Page page = Find(parsed.GetValue(number)) is { } question
                ? PageOf(question, DateOf(parsed.GetValue(on)), parsed.GetValue(explain), context)
                : AskPage.List(context);
            PageOutput.Write(page, parsed.GetRequiredValue(format), output);
            return 0;
        });
        return command;
    }

    private static Page PageOf(Question question, LocalDate? on, bool explains, PageContext context)
    {
        var answer = new Answer(context, on);
        question.Work(answer);
        return AskPage.Of(question, answer, explains, context);
    }

    private static void Check(CommandResult result, Argument<string?> number, Option<string?> on)
    {
        string? asked = result.GetValue(number);
        string? date = result.GetValue(on);
        if (asked is not null && Find(asked) is null)
        {
            result.AddError($"there is no question '{asked}'; ask takes 1 to {Questions.All.Count}, and without a number lists them", $"没有问题“{asked}”；ask的取值为1至{Questions.All.Count}，不给数字则列出全部问题");
        }
        else if (date is not null && Find(asked) is not { TakesDate: true })
        {
            string dated = string.Join(", ", Questions.All.Where(question => question.TakesDate).Select(question => question.Number));
            result.AddError($"--on goes with question {dated} alone", $"--on只用于问题{dated}");
        }
        else if (date is null && Find(asked) is { TakesDate: true })
        {
            result.AddError($"question {asked} asks about a date; give it, such as --on 2025-06-30", $"问题{asked}需要日期，如--on 2025-06-30");
        }
        else if (date is not null && DateOf(date) is null)
        {
            result.AddError($"--on takes a date such as 2025-06-30, not '{date}'", $"--on须为2025-06-30这样的日期，不能是“{date}”");
        }
    }

    private static Question? Find(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int wanted) ? Questions.All.FirstOrDefault(question => question.Number == wanted) : null;

    private static LocalDate? DateOf(string? text) =>
        ReportingPeriod.TryParse(text, out ReportingPeriod? period) && period is { IsInstant: true, IsApproximate: false, IsInferred: false } ? period.Date : null;
}
