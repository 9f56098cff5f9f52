using IpTalent.Cli.Pages;
using IpTalent.Domain;
using NodaTime;

namespace IpTalent.Cli.Ask;

/// <summary>What is told in answer to a question.</summary>
/// <param name="context">The language and the reading convention.</param>
/// <param name="on">The date that is asked about, where the question takes one.</param>
internal sealed class Answer(PageContext context, LocalDate? on) : ResultLines(context)
{
    public LocalDate On => on!.Value;

    /// <summary>Says that the figures are not published ones.</summary>
    public void TellMadeUp() => Tell("data", LocalizedText.Of("Data", "数据"), LocalizedText.Of("made up for this example", "为本例虚构"), "made-up");
}
