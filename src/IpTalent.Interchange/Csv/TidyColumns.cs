using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>The columns of a tidy CSV file: their names, and in which place each stands.</summary>
internal sealed class TidyColumns
{
    public const string Indicator = "indicator";
    public const string Area = "area";
    public const string Period = "period";
    public const string Value = "value";
    public const string Unit = "unit";
    public const string Qualifier = "qualifier";
    public const string Lower = "lower";
    public const string Upper = "upper";
    public const string Status = "status";
    public const string Confidentiality = "confidentiality";
    public const string MissingReason = "missing_reason";
    public const string Source = "source";
    public const string Kind = "kind";
    public const string DefinitionVersion = "definition_version";
    public const string Code = "code";

    private static readonly string[] Required = [Indicator, Area, Period, Value];

    private readonly Dictionary<string, int> _places;

    private TidyColumns(Dictionary<string, int> places, (string Scheme, int Place)[] schemes) => (_places, Schemes) = (places, schemes);

    /// <summary>All that have a meaning of their own, in the order in which they are written; any other names a category scheme.</summary>
    public static IReadOnlyList<string> Named { get; } =
    [
        Indicator, Area, Period, Value, Unit, Qualifier, Lower, Upper, Status, Confidentiality, MissingReason, Source, Kind,
        DefinitionVersion, Code,
    ];

    /// <summary>The columns that hold categories.</summary>
    public IReadOnlyList<(string Scheme, int Place)> Schemes { get; }

    /// <summary>Where a column stands; -1 where the file has none of that name.</summary>
    public int PlaceOf(string column) => _places.GetValueOrDefault(column, -1);

    /// <summary>Reads a header.</summary>
    /// <exception cref="TidyCsvException">A required column is missing, a name comes twice, or cannot be that of a scheme.</exception>
    public static TidyColumns Of(IReadOnlyList<string> header)
    {
        string[] names = [.. header.Select(name => name.Trim().ToLowerInvariant())];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var schemes = new List<(string, int)>();
        for (int i = 0; i < names.Length; i++)
        {
            if (!places.TryAdd(names[i], i))
            {
                throw Wrong(header[i], "is the name of two columns", "name each column once");
            }

            if (!Named.Contains(names[i]))
            {
                schemes.Add(IsScheme(names[i]) ? (names[i], i) : throw Wrong(header[i], "is neither a column of the format nor the code of a category scheme",
                    $"name it one of {string.Join(", ", Named)}, or by a code of a-z, 0-9, '.' and '-'"));
            }
        }

        foreach (string column in Required)
        {
            if (!places.ContainsKey(column))
            {
                throw Wrong(string.Join(',', header), $"has no column {column}", $"give the columns {string.Join(", ", Required)} and whichever others are needed, separated by commas");
            }
        }

        return new(places, [.. schemes]);
    }

    /// <summary>Whether a column of that name holds the categories of a scheme.</summary>
    public static bool IsScheme(string name)
    {
        if (Named.Contains(name))
        {
            return false;
        }

        try
        {
            CategoryReference.Of(name, name);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static TidyCsvException Wrong(string text, string problem, string instead) =>
        new(new TidyCsvError(null, text, problem, instead) { Line = 1 });
}
