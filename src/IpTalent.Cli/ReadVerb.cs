using System.CommandLine;
using IpTalent.Cli.Reading;
using IpTalent.Domain;
using IpTalent.Domain.Reading;
using NodaTime;

namespace IpTalent.Cli;

/// <summary><c>iptalent read</c>: every figure of a text.</summary>
internal static class ReadVerb
{
    public static Command Build(TextWriter output)
    {
        var file = new Argument<string>("FILE") { Description = "A text in UTF-8; - for the standard input.", DefaultValueFactory = _ => "-" };
        Option<string> language = Choice.Of("--lang", "Language of the text; auto tells it line by line.", "auto", "en", "zh").WithDefault("auto");
        Option<string?> published = Published();
        var lines = new Option<bool>("--lines") { Description = "Reads every line as a text of its own; ndjson gives one array per line." };
        Option<string> format = Choice.Of("--format", "Form of the answer.", "text", "json", "ndjson").WithDefault("text");
        var command = new Command("read", "Finds the figures of a text, with value, qualifier, bounds, unit and period.") { file, language, published, lines, format };
        command.SetAction(parsed =>
        {
            string text = TextInput.Read(parsed.GetRequiredValue(file));
            LocalDate? day = DayOf(parsed.GetValue(published));
            string told = parsed.GetRequiredValue(language);
            string form = parsed.GetRequiredValue(format);
            if (parsed.GetValue(lines))
            {
                FigureOutput.WriteLines(TextInput.Lines(text).Select(line => (line, Find(line, told, day))), form, output);
            }
            else
            {
                FigureOutput.Write(text, Find(text, told, day), form, output);
            }

            return 0;
        });
        return command;
    }

    public static Option<string?> Published() =>
        new("--published") { Description = "The day of publication, such as 2024-06-25, by which \"this year\" is told.", HelpName = "DATE" };

    /// <exception cref="UnusableInputException">It is not a day.</exception>
    public static LocalDate? DayOf(string? text) => text is null ? null
        : ReportingPeriod.TryParse(text, out ReportingPeriod? period) && period.Date is { } day ? day
        : throw new UnusableInputException($"--published takes a day such as 2024-06-25, not '{text}'", $"--published须为2024-06-25这样的日期，不能是“{text}”");

    // Line by line where the language is not told: a bulletin may hold both.
    private static List<FoundIn> Find(string text, string language, LocalDate? published)
    {
        if (language != "auto")
        {
            return [.. Reader(language == "zh").Find(text, published).Select(figure => new FoundIn(0, figure))];
        }

        List<FoundIn> found = [];
        for (int start = 0; start < text.Length;)
        {
            // Lines of one language are read together, so that a sentence may run over several.
            bool chinese = IsChinese(text, start, out int end);
            while (end < text.Length && IsChinese(text, end, out int next) == chinese)
            {
                end = next;
            }

            int offset = start;
            found.AddRange(Reader(chinese).Find(text.AsSpan(start, end - start), published).Select(figure => new FoundIn(offset, figure)));
            start = end;
        }

        return found;
    }

    private static FigureReader Reader(bool chinese) => chinese ? FigureReader.Chinese : FigureReader.English;

    private static bool IsChinese(string text, int start, out int end)
    {
        int newline = text.IndexOf('\n', start);
        end = newline < 0 ? text.Length : newline + 1;
        return text.AsSpan(start, end - start).ContainsAnyInRange('\u4e00', '\u9fff');
    }
}
