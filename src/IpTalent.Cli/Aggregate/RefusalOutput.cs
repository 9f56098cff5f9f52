using System.Text.RegularExpressions;
using IpTalent.Cli.Pages;
using IpTalent.Domain;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli.Aggregate;

/// <summary>Why a question is refused, with the options that would be right in place of the methods of the library.</summary>
internal static partial class RefusalOutput
{
    private static readonly (string Method, string Option)[] Options =
    [
        ("First()", "--first"),
        ("Last()", "--last"),
        ("Median()", "--median"),
        ("RatioTo()", "--ratio-to"),
        ("WeightedMean()", "--weighted-by"),
        ("MissingValues.LeftOut", "--missing left-out"),
        ("Filter.AreaLevel", "--where area-level=..."),
        ("Filter.Period", "--where period=..."),
        (" IndicatorRelationKind.Unrelated", " unrelated in the dataset"),
        ("其为 unrelated in the dataset", "其在数据集中互不相关（unrelated）"),
        ("with Adding", "with --adding"),
        ("用 Adding", "用 --adding"),
        ("TalentDataset.AsKnownOn chooses among vintages, TalentDataset.Preferring among sources", "--where source=... chooses among sources, the day in the column published among revisions"),
        ("用 TalentDataset.AsKnownOn 选择版本，用 TalentDataset.Preferring 选择来源", "用 --where source=... 选择来源，用 published 列的日期选择版本"),
    ];

    public static void Write(IEnumerable<Refusal> refusals, PageContext context, TextWriter error)
    {
        foreach (Refusal refusal in refusals)
        {
            error.WriteLine($"iptalent: {context.Say("refused: ", "拒绝计算：")}{context.Say(refusal.Reason.Text)}");
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

        return Dimension().Replace(advice, found =>
        {
            string name = found.Groups["scheme"] is { Success: true } scheme ? scheme.Value : found.Groups["member"].Value.ToLowerInvariant();
            return $"{name} (--by {name})";
        });
    }

    // Dimension.Area(), Dimension.Period, Dimension.Of("sex").
    [GeneratedRegex("""Dimension\.(?<member>[A-Z][a-z]+)(\(("(?<scheme>[^"]*)")?\))?""")]
    private static partial Regex Dimension();
}
