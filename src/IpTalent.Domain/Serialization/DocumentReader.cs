using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Reads the contents of a dataset: once over the whole document, then the tables that records refer to, then the records.</summary>
internal sealed class DocumentReader
{
    private readonly References _references = new();
    private readonly JsonSerializerOptions _forTables;
    private readonly JsonSerializerOptions _forRecords;

    public DocumentReader()
    {
        _forTables = DocumentOptions.ForTables(_references);
        _forRecords = DocumentOptions.ForRecords(_references, _forTables);
    }

    /// <summary>On failure the reader stands where the failure is.</summary>
    public TalentDatasetContents Read(ref Utf8JsonReader reader)
    {
        // What writes documents puts tables before records. Where one follows, the whole is surveyed first; so it is where anything is wrong,
        // since what seems missing may stand there.
        Utf8JsonReader start = reader;
        TalentDatasetContents? contents;
        try
        {
            if (TryRead(ref reader, tablesComeFirst: true, out contents))
            {
                return contents;
            }
        }
        catch (Exception exception) when (DocumentFailure.IsRefusal(exception))
        {
            // Told by the second look.
        }

        reader = start;
        new DocumentReader().TryRead(ref reader, tablesComeFirst: false, out contents);
        return contents!;
    }

    private bool TryRead(ref Utf8JsonReader reader, bool tablesComeFirst, [NotNullWhen(true)] out TalentDatasetContents? contents)
    {
        Utf8JsonReader start = reader;
        Tables own = default;
        Tables brought = default;
        Survey(ref reader, ref own, ref brought, tablesComeFirst);
        TalentDatasetContents read = ReadTables(ref reader, own, brought);
        reader = start;
        contents = TryReadRecords(ref reader, tablesComeFirst, ref read) ? _references.Settle(read) : null;
        return contents is not null;
    }

    /// <summary>Reads a document that declares what the metrics after it name; nothing else of it is looked at.</summary>
    public void ReadDeclarations(ref Utf8JsonReader reader)
    {
        Tables own = default;
        Tables brought = default;
        Survey(ref reader, ref own, ref brought, tablesComeFirst: false);
        ReadTables(ref reader, own, brought);
    }

    /// <summary>Reads a metric that stands by itself, and names what was declared before.</summary>
    public TalentMetric ReadMetric(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A line is an object, not {TextForm.Describe(reader.TokenType)}.");
        }

        TalentMetric metric = Item<TalentMetric>(ref reader, _forRecords);

        // Nothing but space may follow; the reader tells.
        reader.Read();
        return _references.Settle(metric);
    }

    /// <summary>Reads a metric out of the list of a document that was declared before.</summary>
    public TalentMetric ReadItem(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null
            ? throw new JsonException("An item of a list is never null; leave it out.")
            : _references.Settle(Item<TalentMetric>(ref reader, _forRecords));
    }

    /// <summary>The records beside the metrics that were read one by one, with the indicators that were made up for those.</summary>
    public TalentDatasetContents SettleBeside(TalentDatasetContents rest) => _references.SettleBeside(rest);

    /// <summary>The refusal of what is no object at all.</summary>
    public static JsonException NotADocument(JsonTokenType found) =>
        new($"A document is an object that holds \"{DocumentNames.Version}\": {TalentJson.Version}, not {TextForm.Describe(found)}.");

    /// <summary>The refusal of a name that an object has already.</summary>
    public static JsonException ComesTwice(string name) => new($"The member '{TextForm.Shorten(name)}' comes twice.");

    private TalentDatasetContents ReadTables(ref Utf8JsonReader reader, Tables own, Tables brought)
    {
        ValueList<Unit> units = ReadUnits(ref reader, own.Units);
        ReadUnits(ref reader, brought.Units);
        var areas = new AreaTable(_references);
        int listed = ReadAreas(ref reader, areas, own.Areas, DocumentNames.Areas);
        ReadAreas(ref reader, areas, brought.Areas, $"{DocumentNames.References}.{DocumentNames.Areas}");
        TalentDatasetContents contents = new()
        {
            Units = units,
            Areas = areas.Build().Take(listed).ToValueList(),
            Indicators = ReadIndicators(ref reader, own.Indicators),
        };
        ReadIndicators(ref reader, brought.Indicators);
        return contents;
    }

    // Finds version and tables: in the whole document, or in what stands before its records.
    private static void Survey(ref Utf8JsonReader reader, ref Tables own, ref Tables brought, bool tablesComeFirst)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw NotADocument(reader.TokenType);
        }

        Utf8JsonReader unknown = default;
        bool isWhole = true;
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (isWhole && ReadName(ref reader, names) is { } name)
        {
            Utf8JsonReader atName = reader;
            reader.Read();
            switch (name)
            {
                case DocumentNames.Version:
                    CheckVersion(ref reader);
                    break;
                case DocumentNames.References:
                    SurveyReferences(ref reader, ref brought);
                    break;
                case var section when Sections.Find(section) is not null:
                    isWhole = !(tablesComeFirst && names.Contains(DocumentNames.Version));
                    if (isWhole)
                    {
                        reader.Skip();
                    }

                    break;
                default:
                    if (!own.Keep(name, reader) && name != DocumentNames.Title && unknown.TokenType == JsonTokenType.None)
                    {
                        unknown = atName;
                    }

                    reader.Skip();
                    break;
            }
        }

        if (!names.Contains(DocumentNames.Version))
        {
            throw new JsonException($"The member \"{DocumentNames.Version}\" is missing, which tells the version of the document: \"{DocumentNames.Version}\": {TalentJson.Version}.");
        }

        if (isWhole)
        {
            // Nothing but space may follow; the reader tells.
            reader.Read();
        }

        if (unknown.TokenType != JsonTokenType.None)
        {
            reader = unknown;
            throw NoSuchMember();
        }
    }

    private static JsonException NoSuchMember() =>
        new($"A document has no such member; it has {DocumentNames.Version}, {DocumentNames.Title}, {DocumentNames.Units}, {DocumentNames.Areas}, "
            + $"{DocumentNames.Indicators}, {string.Join(", ", Sections.All.Select(section => section.Name))} and {DocumentNames.References}.");

    private static void SurveyReferences(ref Utf8JsonReader reader, ref Tables brought)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"The references are an object, not {TextForm.Describe(reader.TokenType)}.");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        while (ReadName(ref reader, names) is { } name)
        {
            Utf8JsonReader atName = reader;
            reader.Read();
            if (!brought.Keep(name, reader))
            {
                reader = atName;
                throw new JsonException($"The references have no such member; they have {DocumentNames.Units}, {DocumentNames.Areas} and {DocumentNames.Indicators}.");
            }

            reader.Skip();
        }
    }

    private static string? ReadName(ref Utf8JsonReader reader, HashSet<string> names)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        string name = reader.GetString()!;
        return names.Add(name) ? name : throw ComesTwice(name);
    }

    private static void CheckVersion(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out int version) || version < 0)
        {
            throw new JsonException($"The version is a whole number: \"{DocumentNames.Version}\": {TalentJson.Version}.");
        }

        if (version > TalentJson.Version)
        {
            throw new JsonException($"The document has version {version}, and this library reads up to version {TalentJson.Version}; a newer one will read it.");
        }
    }

    private ValueList<Unit> ReadUnits(ref Utf8JsonReader reader, Utf8JsonReader table)
    {
        var units = new List<Unit>();
        for (bool more = Enter(ref reader, table); more && Next(ref reader);)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                units.Add(Item<UnitDeclaration>(ref reader, _forTables).ToUnit());
                _references.Declare(units[^1]);
            }
            else
            {
                units.Add(Item<Unit>(ref reader, _forTables));
            }
        }

        return units.ToValueList();
    }

    private int ReadAreas(ref Utf8JsonReader reader, AreaTable areas, Utf8JsonReader table, string name)
    {
        int count = 0;
        for (bool more = Enter(ref reader, table); more && Next(ref reader); count++)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                areas.Add(Item<AreaDeclaration>(ref reader, _forTables), $"$.{name}[{count}]");
            }
            else
            {
                areas.Add(Item<Area>(ref reader, _forTables));
            }
        }

        return count;
    }

    private ValueList<Indicator> ReadIndicators(ref Utf8JsonReader reader, Utf8JsonReader table)
    {
        var indicators = new List<Indicator>();
        for (bool more = Enter(ref reader, table); more && Next(ref reader);)
        {
            indicators.Add(Item<Indicator>(ref reader, _forTables));
            _references.Declare(indicators[^1]);
        }

        return indicators.ToValueList();
    }

    // False where a table follows records that may name what it declares.
    private bool TryReadRecords(ref Utf8JsonReader reader, bool tablesComeFirst, ref TalentDatasetContents contents)
    {
        reader.Read();
        bool isAmongRecords = false;
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (ReadName(ref reader, names) is { } name)
        {
            Utf8JsonReader atName = reader;
            reader.Read();
            if (Sections.Find(name) is { } section)
            {
                contents = section.Read(ref reader, contents, _forRecords, tablesComeFirst);
                isAmongRecords = true;
            }
            else if (name == DocumentNames.Title && reader.TokenType != JsonTokenType.Null)
            {
                contents = contents with { Title = Item<LocalizedText>(ref reader, _forRecords) };
            }
            else if (name is DocumentNames.Version or DocumentNames.Title)
            {
                reader.Skip();
            }
            else if (name is DocumentNames.References or DocumentNames.Units or DocumentNames.Areas or DocumentNames.Indicators)
            {
                if (isAmongRecords && tablesComeFirst)
                {
                    return false;
                }

                reader.Skip();
            }
            else
            {
                reader = atName;
                throw NoSuchMember();
            }
        }

        // Nothing but space may follow; the reader tells.
        reader.Read();
        return true;
    }

    private static bool Enter(ref Utf8JsonReader reader, Utf8JsonReader table)
    {
        if (table.TokenType == JsonTokenType.None)
        {
            return false;
        }

        reader = table;
        return reader.TokenType == JsonTokenType.StartArray
            ? true
            : throw new JsonException($"A list is written in brackets, not as {TextForm.Describe(reader.TokenType)}.");
    }

    private static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    private static T Item<T>(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        ((JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter).Read(ref reader, typeof(T), options)!;

    /// <summary>Readers that stand at the tables of a document, or have not begun where there is none.</summary>
    private ref struct Tables
    {
        public Utf8JsonReader Units;
        public Utf8JsonReader Areas;
        public Utf8JsonReader Indicators;

        public bool Keep(string name, Utf8JsonReader reader)
        {
            switch (name)
            {
                case DocumentNames.Units:
                    Units = reader;
                    return true;
                case DocumentNames.Areas:
                    Areas = reader;
                    return true;
                case DocumentNames.Indicators:
                    Indicators = reader;
                    return true;
                default:
                    return false;
            }
        }
    }
}
