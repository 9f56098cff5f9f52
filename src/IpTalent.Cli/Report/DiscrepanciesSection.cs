using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Report;

/// <summary>Where two tellings of one fact differ.</summary>
internal static class DiscrepanciesSection
{
    public static Section Of(ReportContext context) => new(
        "discrepancies",
        context.Say("Where the two languages disagree", "中英文不一致之处"),
        [
            context.Column("code", "Code", "编号"),
            context.Column("severity", "Severity", "程度"),
            context.Column("kind", "Kind", "类别"),
            context.Column("first", "One side", "一方"),
            context.Column("second", "Other side", "另一方"),
            context.Column("ruling", "Ruling", "判断"),
        ],
        [.. context.Subject.Contents.Discrepancies.Select(discrepancy => Row(context, discrepancy))],
        context.Subject.Contents.Discrepancies.IsEmpty ? context.Say("None is recorded.", "没有记录。") : null);

    private static IReadOnlyList<Cell> Row(ReportContext context, Discrepancy discrepancy) =>
    [
        discrepancy.Code,
        new(context.Say(Words.Of(discrepancy.Severity)), discrepancy.Severity.ToString(), discrepancy.Severity == DiscrepancySeverity.Major ? Tone.Bad : Tone.Plain),
        new(context.Say(Words.Of(discrepancy.Kind)), discrepancy.Kind.ToString()),
        Side(context, discrepancy.First),
        Side(context, discrepancy.Second),
        discrepancy.Ruling is { } ruling ? context.Say(ruling) : "",
    ];

    private static string Side(ReportContext context, DiscrepancySide side) =>
        side.Text is { } text ? (side.Language is { } language ? text.In(language) : context.Say(text)) : context.Say("(absent)", "（无）");
}
