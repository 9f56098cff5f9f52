using IpTalent.Cli.Pages;
using IpTalent.Interchange;

namespace IpTalent.Cli.Files;

/// <summary>What was read or written, and what is wrong with it.</summary>
internal static class ConvertPage
{
    // A table is for reading; data formats have more of the text.
    private const int LongestQuote = 60;

    public static Section Summary(TidyCsvSummary summary, PageContext context) => Counts(context,
    [
        ("rows", context.Say("Rows", "行数"), summary.Rows),
        ("metrics", context.Say("Figures kept", "保留的数据"), summary.Metrics),
        ("missing", context.Say("Figures missing among them", "其中缺失"), summary.Missing),
        ("wrong-rows", context.Say("Wrong rows", "有误的行"), summary.WrongRows),
        .. summary.Errors.Select(error => (error.Key, error.Key, error.Value)),
    ]);

    public static Section Counts(PageContext context, (string Code, string What, long Count)[] counts) => new(
        "summary", context.Say("Summary", "汇总"),
        [context.Column("what", "What", "内容"), context.Column("count", "Count", "数量")],
        [.. counts.Select(count => new Cell[] { new(count.What, count.Code), Cell.Of(count.Count) })]);

    public static Section Errors(string code, string heading, IEnumerable<TidyCsvError> errors, PageContext context) => new(
        code, heading,
        [
            context.Column("line", "Line", "行"), context.Column("column", "Column", "列"), context.Column("code", "Code", "代码"),
            context.Column("text", "Text", "原文"), context.Column("suggestion", "Did you mean", "是否为"), context.Column("message", "What", "内容"),
        ],
        [.. errors.Select(error => new Cell[]
        {
            Cell.Of(error.Line), error.Column ?? "", error.Code, new(Quoted(error.Text), error.Text), error.Suggestion ?? "",
            $"{context.Say(error.Problem)}{context.Say("; ", "；")}{context.Say(error.Instead)}",
        })])
    {
        Folds = true,
    };

    /// <summary>An error without its place: what stands there, what is wrong with it, and what would be right.</summary>
    public static string Message(TidyCsvError error, PageContext context)
    {
        string suggestion = error.Suggestion is { } meant ? context.Say($"did you mean '{meant}'? ", $"是否为“{meant}”？") : "";
        string text = Quoted(error.Text);
        return context.Say($"'{text}' {error.Problem.In("en")}; {suggestion}{error.Instead.In("en")}", $"“{text}”{error.Problem.In("zh")}；{suggestion}{error.Instead.In("zh")}");
    }

    private static string Quoted(string text) => text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}…";
}
