using IpTalent.Cli.Output;
using IpTalent.Domain;
using IpTalent.Interchange;

namespace IpTalent.Cli.Files;

/// <summary>Reads a CSV file, with a bar on the terminal where it is long, and says which option would help where it cannot be read.</summary>
internal static class CsvFile
{
    private const int MostErrorsTold = 20;

    /// <summary>Whether a file holds CSV, by its ending.</summary>
    public static bool Is(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>All of a file: its good figures, and what is wrong with the others.</summary>
    /// <exception cref="UnusableInputException">The file or its header cannot be read.</exception>
    public static TidyCsvImport Import(string path, TidyCsvOptions options, TextWriter? error) =>
        Read(path, error, stream => TidyCsv.Import(stream, options));

    /// <summary>All of a file, where its wrong rows may be left out.</summary>
    /// <exception cref="UnusableInputException">The file or its header cannot be read, or a row is wrong and may not be left out.</exception>
    public static TidyCsvImport ImportBy(string path, CsvRules rules, TextWriter? error)
    {
        TidyCsvImport import = Import(path, rules.Options, error);
        if (rules.BadRows == BadRows.Refused && import.Errors is [var first, ..])
        {
            throw Unusable(path, first);
        }

        if (rules.BadRows != BadRows.Kept)
        {
            TellDoubtful([.. import.Warnings.Take(MostErrorsTold)], import.Warnings.Count, rules.Language, error);
        }

        if (rules.BadRows == BadRows.LeftOut)
        {
            TellLeftOut([.. import.Errors.Take(MostErrorsTold)], import.Errors.Count, rules.Language, error);
        }

        return import;
    }

    /// <summary>Works with the figures of a file while they are read, in memory that does not grow with its rows.</summary>
    /// <exception cref="UnusableInputException">The file or its header cannot be read, or a row is wrong and may not be left out.</exception>
    public static T Stream<T>(string path, CsvRules rules, TextWriter? error, Func<IEnumerable<TalentMetric>, T> use)
    {
        // Told after the bar is gone from the terminal.
        List<TidyCsvError> told = [], doubtful = [];
        int count = 0, doubts = 0;
        TidyCsvOptions options = rules.Options with
        {
            OnError = rules.BadRows == BadRows.Refused ? null : wrong => Keep(wrong, told, ref count),
            OnWarning = warning => Keep(warning, doubtful, ref doubts),
        };
        try
        {
            return Read(path, error, stream => use(TidyCsv.Read(stream, options)));
        }
        finally
        {
            TellDoubtful(doubtful, doubts, rules.Language, error);
            TellLeftOut(told, count, rules.Language, error);
        }

        static void Keep(TidyCsvError wrong, List<TidyCsvError> kept, ref int count)
        {
            if (count++ < MostErrorsTold)
            {
                kept.Add(wrong);
            }
        }
    }

    private static T Read<T>(string path, TextWriter? error, Func<Stream, T> read)
    {
        InputFile.Check(path);
        try
        {
            return LoadProgress.Show(error, path, read);
        }
        catch (TidyCsvException exception)
        {
            throw Unusable(path, exception.Error, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputFile.Unreadable(path, exception);
        }
    }

    private static UnusableInputException Unusable(string path, TidyCsvError wrong, Exception? inner = null)
    {
        // Where the library says what to tell, here is the option that tells it.
        string? option = wrong.Code switch
        {
            TidyCsvCodes.SeparatorHint when CsvLayout.IsSeparator(wrong.Text[^1]) => $"--separator {CsvLayout.WordOf(wrong.Text[^1])}",
            TidyCsvCodes.SeparatorDiffers => $"--separator {CsvLayout.SeparatorIn(wrong.Text)}",
            TidyCsvCodes.NotDecodable when !wrong.Text.Contains('\0', StringComparison.Ordinal) => "--encoding gb18030",
            TidyCsvCodes.ColumnUnknown or TidyCsvCodes.ColumnUnnamed => "--map COLUMN=HEADING, --ignore-other-columns",
            TidyCsvCodes.ColumnMissing => "--map COLUMN=HEADING, --set COLUMN=TEXT",
            TidyCsvCodes.NotANumber => "--skip-bad-rows, --phrases",
            _ when wrong.Line > 1 => "--skip-bad-rows",
            _ => null,
        };
        return new($"'{path}', {wrong}{(option is null ? "" : $" ({option})")}", $"“{path}”{wrong.ToString("zh")}{(option is null ? "" : $"（{option}）")}", inner);
    }

    private static void TellLeftOut(List<TidyCsvError> told, int count, string language, TextWriter? error) =>
        Tell(told, count, language == "zh" ? ("略去：", "处错误") : ("left out: ", count - told.Count == 1 ? " more error" : " more errors"), language, error);

    private static void TellDoubtful(List<TidyCsvError> told, int count, string language, TextWriter? error) =>
        Tell(told, count, language == "zh" ? ("存疑：", "处疑问") : ("doubtful: ", count - told.Count == 1 ? " more doubt" : " more doubts"), language, error);

    private static void Tell(List<TidyCsvError> told, int count, (string Begin, string More) words, string language, TextWriter? error)
    {
        foreach (TidyCsvError wrong in told)
        {
            error?.WriteLine($"iptalent: {words.Begin}{PlainText.Of(wrong.ToString(language))}");
        }

        if (count - told.Count is > 0 and var more)
        {
            error?.WriteLine($"iptalent: {words.Begin}{(language == "zh" ? "另有" : "")}{more}{words.More}");
        }
    }
}
