using FluentValidation;
using FluentValidation.Results;
using IpTalent.Cli.Pages;
using IpTalent.Domain.Validation;

namespace IpTalent.Cli.Report;

/// <summary>What validation found, the gravest first.</summary>
internal static class FindingsSection
{
    public static Section Of(ReportContext context)
    {
        ValidationFailure[] failures = [.. context.Choice.Findings(context.Clock)];
        return new(
            "findings",
            context.Say("What validation found", "校验结果"),
            [
                context.Column("severity", "Severity", "级别"),
                context.Column("code", "Code", "规则"),
                context.Column("path", "Where", "位置"),
                context.Column("message", "What", "内容"),
            ],
            [.. failures.Select(failure => Row(context, failure))],
            failures.Length == 0 ? context.Say("Nothing.", "无。") : null);
    }

    private static IReadOnlyList<Cell> Row(ReportContext context, ValidationFailure failure) =>
    [
        new(context.Say(Words.Of(failure.Severity)), failure.Severity.ToString(), failure.Severity switch
        {
            Severity.Error => Tone.Bad,
            Severity.Warning => Tone.Caution,
            _ => Tone.Plain,
        }),
        failure.ErrorCode,
        failure.PropertyName,
        context.Say(failure.Message()),
    ];
}
