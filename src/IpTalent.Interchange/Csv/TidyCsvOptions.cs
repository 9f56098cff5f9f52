using System.Collections.Frozen;
using System.Text;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>How CSV is read: what its codes mean beyond what the library knows, how a file of others is laid out, and what becomes of a
/// wrong row.</summary>
public sealed record TidyCsvOptions
{
    /// <summary>What may stand between cells.</summary>
    internal const string Separators = ",;\t|";

    /// <summary>Indicators by which codes and names are understood, before those of <see cref="Domain.Indicators"/>. Of two with one code the
    /// first counts.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>Areas that are found by code or name, before the known ones. Of two with one code or name the first counts.</summary>
    public ValueList<Area> Areas { get; init; }

    /// <summary>Whether an unknown code of an area is taken as <see cref="Area.Undeclared"/>; an error unless told otherwise.</summary>
    /// <remarks>Nobody can tell what an undeclared area overlaps, so that a sum over it may count the same twice.</remarks>
    public bool AllowUndeclaredAreas { get; init; }

    /// <summary>Under which heading a file of others has a column of ours: <c>["area"] = "省份"</c>. A column that is not named here has its
    /// own name.</summary>
    /// <exception cref="ArgumentException">A key is neither a column of the format nor the code of a category scheme, or a heading comes twice.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyDictionary<string, string> Columns
    {
        get;
        init
        {
            FrozenDictionary<string, string> columns = Checked(value);
            field = columns.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count() == columns.Count ? columns
                : throw new ArgumentException("One heading stands for two columns; map each heading once.", nameof(value));
        }
    } = FrozenDictionary<string, string>.Empty;

    /// <summary>What a column that the file lacks would hold in every row: <c>["indicator"] = "practising-attorneys"</c>.</summary>
    /// <exception cref="ArgumentException">A key is neither a column of the format nor the code of a category scheme.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyDictionary<string, string> Constants { get; init => field = Checked(value); } = FrozenDictionary<string, string>.Empty;

    /// <summary>Whether columns are left aside that are neither of the format nor mapped nor a category scheme of the library; an error unless
    /// told otherwise.</summary>
    public bool IgnoreOtherColumns { get; init; }

    /// <summary>Whether a bare year stands for its last day where a stock is told, as in most tables of others; for itself unless told
    /// otherwise.</summary>
    public bool StocksAtYearEnd { get; init; }

    /// <summary>Whether a value that is no plain number is read as a figure phrase, in Chinese or English: 近2000人次, "nearly 1,200
    /// person-times", 86万; an error unless told otherwise.</summary>
    /// <remarks>A phrase is read by <see cref="Domain.Reading.FigureReader"/>. It takes the unit of its row where it tells none, and is an error
    /// where it tells another. With it "1,200" passes for a number, of which a column of plain numbers should rather hear.</remarks>
    public bool ReadFigurePhrases { get; init; }

    /// <summary>What stands for a value that is missing, and why it is: <c>["—"] = MissingReason.NotPublished</c>, <c>["n/a"] =
    /// MissingReason.NotApplicable</c>; nothing but a blank cell unless told otherwise. Letters of either case and width are one.</summary>
    /// <remarks>A reason that the row tells, by status or in the column for it, counts for more.</remarks>
    /// <exception cref="ArgumentException">A mark is blank, two are one, or a reason is none of the enumeration.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyDictionary<string, MissingReason> MissingMarks { get; init => field = Checked(value); } = FrozenDictionary<string, MissingReason>.Empty;

    /// <summary>What stands between cells: a comma unless told otherwise, a semicolon, a tab or a vertical bar.</summary>
    /// <exception cref="ArgumentException">The value is none of these.</exception>
    public char Separator
    {
        get;
        init => field = Separators.Contains(value, StringComparison.Ordinal) ? value
            : throw new ArgumentException($"'{value}' cannot separate cells; give a comma, a semicolon, a tab or a vertical bar.", nameof(value));
    } = ',';

    /// <summary>The encoding of a stream, such as <see cref="TidyCsv.Gb18030"/>; UTF-8 where it is <see langword="null"/>. A byte order mark of
    /// UTF-16 counts for more.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Takes each error of a row, which is then left out, while the others are read; the first error is thrown where nobody takes it.</summary>
    /// <remarks>Called in the order of the lines, while the rows are enumerated: <c>OnError = errors.Add</c>. Of a row with years across only
    /// the wrong figures are left out.</remarks>
    public Action<TidyCsvError>? OnError { get; init; }

    /// <summary>Takes what is doubtful in a row that is read all the same, such as a name that is not the one of its code; told once of each
    /// text, and to nobody where nobody takes it.</summary>
    public Action<TidyCsvError>? OnWarning { get; init; }

    /// <summary>Takes the counts when the last row has been read; not called where reading ends before it.</summary>
    public Action<TidyCsvSummary>? OnEnd { get; init; }

    /// <summary>What a separator is called; <see langword="null"/> for what is none.</summary>
    internal static string? NameOf(char separator) => separator switch { ',' => "comma", ';' => "semicolon", '\t' => "tab", '|' => "bar", _ => null };

    /// <summary>The same with other takers.</summary>
    internal TidyCsvOptions With(Action<TidyCsvError> onError, Action<TidyCsvError> onWarning, Action<TidyCsvSummary> onEnd) =>
        this with { OnError = OnError + onError, OnWarning = OnWarning + onWarning, OnEnd = OnEnd + onEnd };

    private static FrozenDictionary<string, string> Checked(IReadOnlyDictionary<string, string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return columns.ToFrozenDictionary(
            column => TidyColumns.NameOf(column.Key) ?? (TidyColumns.IsScheme(column.Key) && TidyColumns.NameMeant(column.Key) is null ? column.Key : throw new ArgumentException(
                $"'{column.Key}' is neither a column of the format nor the code of a category scheme; {(TidyColumns.NameMeant(column.Key) is { } meant ? $"did you mean '{meant}'? " : "")}give one of {string.Join(", ", TidyColumns.Named)}, or a code of a-z, 0-9, '.' and '-'.", nameof(columns))),
            column => TidyText.Folded(column.Value ?? throw new ArgumentException($"The column '{column.Key}' stands for nothing.", nameof(columns))),
            StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, MissingReason> Checked(IReadOnlyDictionary<string, MissingReason> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var read = new Dictionary<string, MissingReason>(StringComparer.OrdinalIgnoreCase);
        foreach ((string mark, MissingReason reason) in marks)
        {
            string folded = TidyText.Folded(mark);
            if (folded.Length == 0)
            {
                throw new ArgumentException("A blank value is missing anyway; give the marks of others, such as \"—\" or \"n/a\".", nameof(marks));
            }

            if (!Enum.IsDefined(reason) || !read.TryAdd(folded, reason))
            {
                throw new ArgumentException($"The mark '{mark}' has {(Enum.IsDefined(reason) ? "two reasons" : "no reason")}; give each mark one of {TidyWords<MissingReason>.All}.", nameof(marks));
            }
        }

        return read.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
