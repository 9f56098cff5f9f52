using IpTalent.Cli.Report;
using IpTalent.Domain;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli.Aggregate;

/// <summary>Why a question is refused, with the options that would be right in place of the methods of the library.</summary>
internal static class RefusalOutput
{
    private static readonly (string Method, string Option)[] Options =
    [
        ("group by Dimension.Area()", "give --by area"),
        ("group by Dimension.Period", "give --by period"),
        ("group by Dimension.Indicator", "give --by indicator"),
        ("by Dimension.Area()", "with --by area"),
        ("Dimension.Area()", "--by area"),
        ("Dimension.Period", "--by period"),
        ("Dimension.Indicator", "--by indicator"),
        ("First()", "--first"),
        ("Last()", "--last"),
        ("MissingValues.LeftOut", "--missing left-out"),
        ("TalentDataset.AsKnownOn chooses among vintages, Conflict.Preferring among sources", "--where source=CODE chooses among sources"),
        ("用 TalentDataset.AsKnownOn 选择版本，用 Conflict.Preferring 选择来源", "用 --where source=编号 选择来源"),
    ];

    public static void Write(IEnumerable<Refusal> refusals, PageContext context, TextWriter error)
    {
        foreach (Refusal refusal in refusals)
        {
            error.WriteLine($"iptalent: {context.Say("refused", "拒绝计算")}: {context.Say(refusal.Reason.Text)}");
            error.WriteLine($"  {context.Say(refusal.Message)}");
            error.WriteLine($"  {context.Say("instead: ", "建议：")}{InOptions(context.Say(refusal.Instead))}");
        }
    }

    private static string InOptions(string advice)
    {
        foreach ((string method, string option) in Options)
        {
            advice = advice.Replace(method, option, StringComparison.Ordinal);
        }

        return advice;
    }
}
