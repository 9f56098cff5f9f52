using System.CommandLine;
using System.Text;
using IpTalent.Cli.Pages;
using IpTalent.Domain;
using IpTalent.Interchange;

namespace IpTalent.Cli.Files;

/// <summary>The options that tell how a CSV file is laid out.</summary>
/// <param name="skipsBadRows">Whether the verb works with the good rows alone; else it tells what is wrong with the others anyway.</param>
internal sealed class CsvLayout(bool skipsBadRows = false)
{
    private static readonly (string Word, char Separator)[] Separators = [("comma", ','), ("semicolon", ';'), ("tab", '\t'), ("bar", '|')];

    private static readonly (string Word, MissingReason Reason)[] Reasons =
    [
        ("not-published", MissingReason.NotPublished), ("not-collected", MissingReason.NotCollected), ("suppressed", MissingReason.Suppressed), ("not-applicable", MissingReason.NotApplicable),
    ];

    private readonly Option<string[]> _map = new("--map") { Description = "Under which heading CSV has a column of ours: --map area=省份; may be repeated.", HelpName = "COLUMN=HEADING" };
    private readonly Option<string[]> _set = new("--set") { Description = "What a column that CSV lacks holds in every row: --set indicator=patent-agencies; may be repeated.", HelpName = "COLUMN=TEXT" };
    private readonly Option<bool> _ignore = new("--ignore-other-columns") { Description = "Leaves columns of CSV aside that are not known here." };
    private readonly Option<bool> _yearEnd = new("--year-end") { Description = "Takes a bare year of a stock for its last day." };
    private readonly Option<bool> _undeclared = new("--undeclared-areas") { Description = "Takes unknown codes of areas in CSV as they are; nobody checks what those areas overlap." };
    private readonly Option<bool> _phrases = new("--phrases") { Description = "Reads values of CSV in words too, such as 近2000人次 or \"nearly 1,200 person-times\"." };
    private readonly Option<string[]> _missing = new("--missing") { Description = "What stands for a missing value in CSV, and why it is missing: --missing n/a=not-applicable; may be repeated.", HelpName = "MARK=REASON" };
    private readonly Option<bool> _skip = new("--skip-bad-rows") { Description = "Tells of wrong rows of CSV and leaves them out." };
    private readonly Option<string> _separator = Choice.Of("--separator", "What stands between the cells of CSV.", [.. Separators.Select(one => one.Word)]).WithDefault("comma");
    private readonly Option<string> _encoding = EncodingOption();

    /// <summary>The option that tells the encoding of CSV.</summary>
    public static Option<string> EncodingOption() => Choice.Of("--encoding", "Encoding of CSV.", "utf-8", "utf-8-bom", "gb18030").WithDefault("utf-8");

    public static Encoding EncodingOf(string word) => word == "gb18030" ? TidyCsv.Gb18030 : new UTF8Encoding(encoderShouldEmitUTF8Identifier: word == "utf-8-bom");

    /// <summary>The word for the separator that a header has instead.</summary>
    public static string SeparatorIn(string header) => Separators.First(one => one.Separator != ',' && header.Contains(one.Separator, StringComparison.Ordinal)).Word;

    public static bool IsSeparator(char separator) => Separators.Any(one => one.Separator == separator);

    /// <summary>The word for a separator.</summary>
    public static string WordOf(char separator) => Separators.First(one => one.Separator == separator).Word;

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _map, _set, _ignore, _yearEnd, _phrases, _missing, _undeclared, _separator, _encoding })
        {
            command.Add(option);
        }

        if (skipsBadRows)
        {
            command.Add(_skip);
        }
    }

    /// <exception cref="UnusableInputException">An option names no column.</exception>
    public CsvRules Of(ParseResult parsed, PageContext context) => new(OptionsOf(parsed), skipsBadRows && parsed.GetValue(_skip) ? BadRows.LeftOut : BadRows.Refused, context.Culture.TwoLetterISOLanguageName);

    private TidyCsvOptions OptionsOf(ParseResult parsed)
    {
        try
        {
            return new()
            {
                Columns = Pairs("--map", parsed.GetValue(_map)),
                Constants = Pairs("--set", parsed.GetValue(_set)),
                IgnoreOtherColumns = parsed.GetValue(_ignore),
                StocksAtYearEnd = parsed.GetValue(_yearEnd),
                ReadFigurePhrases = parsed.GetValue(_phrases),
                MissingMarks = Pairs("--missing", parsed.GetValue(_missing)).ToDictionary(pair => pair.Key, pair => ReasonOf(pair.Value)),
                AllowUndeclaredAreas = parsed.GetValue(_undeclared),
                Separator = Array.Find(Separators, one => one.Word == parsed.GetRequiredValue(_separator)).Separator,
                Encoding = EncodingOf(parsed.GetRequiredValue(_encoding)),
            };
        }
        catch (ArgumentException exception)
        {
            string message = exception.Message.Split(" (Parameter", 2)[0];
            throw new UnusableInputException(message, $"--map、--set或--missing有误：{message}", exception);
        }
    }

    private static MissingReason ReasonOf(string word)
    {
        int at = Array.FindIndex(Reasons, one => one.Word == word.Trim());
        string all = string.Join(", ", Reasons.Select(one => one.Word));
        return at >= 0 ? Reasons[at].Reason
            : throw new UnusableInputException($"'{word}' is no reason why a value is missing; give one of {all}", $"“{word}”不是缺失原因；请给出以下之一：{all}");
    }

    private static Dictionary<string, string> Pairs(string option, string[]? given)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string text in given ?? [])
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == text.Length - 1 || !pairs.TryAdd(text[..equals].Trim(), text[(equals + 1)..]))
            {
                throw new UnusableInputException($"'{text}' is no use to {option}, which takes {(option == "--missing" ? "MARK=REASON, each mark once" : "COLUMN=TEXT, each column once")}",
                    $"“{text}”不能用于{option}；请给出{(option == "--missing" ? "MARK=REASON，每个标记一次" : "COLUMN=TEXT，每列一次")}");
            }
        }

        return pairs;
    }
}
