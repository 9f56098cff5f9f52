using System.Text;
using System.Text.Unicode;
using CsvHelper;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>The cells of the row at which a file stands, and what is wrong with them.</summary>
internal sealed class TidyCells(CsvReader row, TidyColumns columns, string encoding, bool isTranscoded)
{
    /// <summary>The longest cell that is read, in bytes of UTF-8.</summary>
    public const int LongestCell = 32 * 1024;

    // Texts repeat from row to row; a file whose texts do not must not fill the memory.
    private const int MostKept = 10_000;

    // Looking for what was meant takes longer than reading a row.
    private const int MostSuggested = 1_000;

    private readonly Dictionary<(string, string), string?> _suggestions = [];
    private readonly List<TidyCsvError> _errors = [];
    private readonly List<TidyCsvError> _warnings = [];
    private readonly HashSet<(string, string, string)> _doubted = [];

    public delegate bool TryGetByLetter<T>(char letter, out T value);

    /// <summary>What is wrong with the row.</summary>
    public IReadOnlyList<TidyCsvError> Errors => _errors;

    /// <summary>What is doubtful in it, though it is read.</summary>
    public IReadOnlyList<TidyCsvError> Warnings => _warnings;

    /// <summary>A cell in letters, digits and signs of the usual width; what the column holds in every row where the file lacks it.</summary>
    public string this[string column] => columns.PlaceOf(column) is >= 0 and int place ? this[place] : columns.ConstantOf(column);

    /// <summary>The cell in a place, in letters, digits and signs of the usual width.</summary>
    public string this[int place] => TidyText.Folded(TidyText.Restored(Raw(place)));

    /// <summary>Looks at a new row: whether it holds anything, and nothing that makes it unreadable as a whole.</summary>
    /// <returns><see langword="null"/> for a blank row; <see langword="false"/> where it is unreadable.</returns>
    public bool? Begin()
    {
        _errors.Clear();
        _warnings.Clear();
        if (!IsDecoded(row.RawRecord))
        {
            Wrong(new(TidyCsvCodes.NotDecodable, null, Encoding.UTF8.GetString(row.RawRecord), encoding));
            return false;
        }

        return IsBlank() ? null : !HasLongCell();
    }

    /// <summary>Whether a column of the file is blank here; not so for one that the file lacks.</summary>
    public bool IsBlank(string column) => columns.PlaceOf(column) is >= 0 and int place && row.IsEmpty(place);

    public string AsItStands(string column) => columns.PlaceOf(column) is >= 0 and int place ? TidyText.Restored(Raw(place)) : columns.ConstantOf(column);

    public string[] Parts(string column) => this[column] is { Length: > 0 } text ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    public string? Code(string column) => this[column] is { Length: > 0 } code ? Coded(column, code, text => Citation.Of(text).SourceCode) : null;

    /// <summary>What a code stands for; its error where it has not the form of one.</summary>
    public T? Coded<T>(string column, string code, Func<string, T> make)
        where T : class
    {
        try
        {
            return make(code);
        }
        catch (ArgumentException)
        {
            Wrong(new(TidyCsvCodes.NotACode, column, code) { Suggestion = Likely(code) });
            return null;
        }

        static string? Likely(string code) => code.ToLowerInvariant().Replace(' ', '-').Replace('_', '-') is var likely && TidyColumns.IsScheme(likely) ? likely : null;
    }

    public T? Word<T>(string column, TryGetByLetter<T>? byLetter)
        where T : struct, Enum
    {
        string word = this[column];
        if (word.Length == 0)
        {
            return null;
        }

        if (TidyWords<T>.TryRead(word, out T value) || (word.Length == 1 && byLetter is not null && byLetter(word[0], out value)))
        {
            return value;
        }

        WrongWord<T>(column, word);
        return null;
    }

    public void WrongWord<T>(string column, string word)
        where T : struct, Enum =>
        Wrong(new(TidyCsvCodes.NotAWord, column, word, TidyWords<T>.All) { Suggestion = Suggested(column, word, text => TidyNearest.Of(text, TidyWords<T>.List)) });

    /// <summary>What the text of a cell stands for, looked up once for each text.</summary>
    public T? Kept<T>(Dictionary<string, T> kept, string column, Func<string, T?> find, string wrong, Func<string, string?> suggest)
        where T : class
    {
        string text = this[column];
        if (kept.TryGetValue(text, out T? value))
        {
            return value;
        }

        value = text.Length == 0 ? null : find(text);
        if (value is null)
        {
            // What would be right is the same for a blank cell.
            LocalizedText instead = TidyCsvCodes.TextsOf(wrong, []).Instead;
            Wrong(text.Length == 0
                ? new(TidyCsvCodes.Blank, column, "", instead.In("en"), instead.In("zh"))
                : new(wrong, column, text) { Suggestion = Suggested(column, text, suggest) });
            return null;
        }

        if (kept.Count == MostKept)
        {
            kept.Clear();
        }

        kept.Add(text, value);
        return value;
    }

    public string? Suggested(string column, string text, Func<string, string?> suggest)
    {
        if (!_suggestions.TryGetValue((column, text), out string? suggestion) && _suggestions.Count < MostSuggested)
        {
            suggestion = suggest(text);
            _suggestions.Add((column, text), suggestion);
        }

        return suggestion;
    }

    public void Wrong(TidyCsvError error)
    {
        // Of a whole cell the text is told as it stands there.
        bool isWhole = error.Column is { } column && error.Text.Length > 0 && this[column] == error.Text;
        _errors.Add((isWhole ? error.Of(Raw(error.Column!)) : error) with { Line = row.LineNumber });
    }

    /// <summary>The names in two columns, as they stand there, with their languages.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Names(string column, string columnZh)
    {
        var names = new List<KeyValuePair<string, string>>();
        foreach ((string from, string language) in new[] { (column, "en"), (columnZh, "zh") })
        {
            if (AsItStands(from) is { Length: > 0 } name)
            {
                names.Add(new(language, name));
            }
        }

        return names;
    }

    /// <summary>Tells of each name that is none of what the row's code stands for, once for the file.</summary>
    public void Compare(string column, string columnZh, string code, LocalizedText name, Func<string, bool> isNameOfIt)
    {
        foreach (string from in new[] { column, columnZh })
        {
            string told = this[from];
            if (told.Length > 0 && !isNameOfIt(told) && _doubted.Add((from, code, told)))
            {
                _warnings.Add(new TidyCsvError(TidyCsvCodes.NameDiffers, from, Raw(from), code, name.In("en"), name.In("zh")) with { Line = row.LineNumber });
                if (_doubted.Count == MostKept)
                {
                    _doubted.Clear();
                }
            }
        }
    }

    private string Raw(string column) => columns.PlaceOf(column) is >= 0 and int place ? Raw(place) : columns.ConstantOf(column);

    private string Raw(int place) => place < 0 || row.IsEmpty(place) ? "" : row.GetString(place).Trim();

    private bool IsDecoded(ReadOnlySpan<byte> record) =>
        Utf8.IsValid(record) && !record.Contains((byte)0) && !(isTranscoded && record.IndexOf("\uFFFD"u8) >= 0);   // which decoding puts for bytes that mean nothing

    private bool IsBlank()
    {
        for (int i = 0; i < row.FieldCount; i++)
        {
            if (!row.IsEmpty(i))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasLongCell()
    {
        for (int i = 0; i < row.FieldCount && row.RawRecord.Length > LongestCell; i++)
        {
            if (row.GetSpan(i).Length > LongestCell)
            {
                Wrong(new(TidyCsvCodes.CellTooLong, row.Headers[i].Trim(), row.GetString(i), LongestCell));
                return true;
            }
        }

        return false;
    }
}
