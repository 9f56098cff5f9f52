using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Ask;

/// <summary>An answer as a table, or the table of all questions.</summary>
internal static class AskPage
{
    private static IEnumerable<Source> Known => BundledDatasets.Bulletin.Contents.Sources.Concat(BundledDatasets.Context.Contents.Sources);

    public static Page Of(Question question, Answer answer, bool explains, PageContext context)
    {
        Section lines = answer.ToSection("answer", context.Say(question.Asker));
        return new($"{question.Number}. {context.Say(question.Title)}", explains ? [lines, .. answer.ToExplanations(), .. ResultLines.ToSources([answer], Known, context)] : [lines])
        {
            Keys = [("question", $"{question.Number}"), ("policy", context.Policy.ToString())],
        };
    }

    /// <summary>The questions, under those who ask them.</summary>
    public static Page List(PageContext context) => new(
        context.Say("What the library answers: iptalent ask N", "本库可回答的问题：iptalent ask N"),
        [
            .. Questions.All.GroupBy(question => question.Asker).Select(group => new Section(
                $"questions-{group.First().Number}", context.Say(group.Key),
                [context.Column("number", "N", "编号"), context.Column("question", "Question", "问题")],
                [.. group.Select(question => new Cell[] { $"{question.Number}", context.Say(question.Title) })])),
        ]);
}
