using System.CommandLine;
using System.Globalization;
using IpTalent.Cli.Output;
using IpTalent.Cli.Pages;
using IpTalent.Cli.Reading;
using IpTalent.Domain;
using IpTalent.Domain.Reading;

namespace IpTalent.Cli;

/// <summary><c>iptalent crosscheck</c>: two texts of one bulletin, figure by figure.</summary>
internal static class CrossCheckVerb
{
    public static Command Build(TextWriter output)
    {
        var english = new Argument<string>("EN") { Description = "The English text." };
        var chinese = new Argument<string>("ZH") { Description = "The Chinese text." };
        Option<string?> published = ReadVerb.Published();
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of the answer.", "text", "markdown", "json", "csv").WithDefault("text");
        var command = new Command("crosscheck", "Lays the figures of an English and a Chinese text side by side; exit code 1 where some conflict or are missing.")
        {
            english, chinese, published, language, format,
        };
        command.SetAction(parsed =>
        {
            CrossCheck check = CrossCheck.Of(
                TextInput.Read(parsed.GetRequiredValue(english)), TextInput.Read(parsed.GetRequiredValue(chinese)), ReadVerb.DayOf(parsed.GetValue(published)));
            var context = new PageContext(BoundPolicy.Default, CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            var section = new Section(
                "pairs", context.Say("Figures side by side", "数字对照"),
                [context.Column("verdict", "Verdict", "结论"), context.Column("english", "English", "英文"), context.Column("chinese", "Chinese", "中文"), context.Column("kept", "Kept", "采用")],
                [.. check.Pairs.Select(pair => new Cell[]
                {
                    new(context.Say(Words.Of(pair.Comparison.Agreement)), pair.Comparison.Agreement.ToString(), pair.Comparison.IsAgreement ? Tone.Good : Tone.Bad),
                    pair.English?.Text ?? "", pair.Chinese?.Text ?? "",
                    pair.Comparison.Kept is { } kept ? context.Figure(kept, "F") : Cell.Empty,
                })]);
            PageOutput.Write(new Page(context.Say("Cross-check", "中英文核对"), [section]), parsed.GetRequiredValue(format), output);
            return check.IsAgreement ? 0 : CommandLine.Refused;
        });
        return command;
    }
}
