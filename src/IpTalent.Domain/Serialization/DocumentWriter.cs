using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes the contents of a dataset, member by member in one order.</summary>
internal sealed class DocumentWriter
{
    private readonly TalentDatasetContents _contents;
    private readonly References _references;
    private readonly JsonSerializerOptions _forTables;
    private readonly JsonSerializerOptions _forRecords;

    public DocumentWriter(TalentDatasetContents contents)
    {
        _contents = contents;
        _references = References.Of(contents);
        _forTables = DocumentOptions.ForTables(_references);
        _forRecords = DocumentOptions.ForRecords(_references, _forTables);
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber(DocumentNames.Version, TalentJson.Version);
        if (_contents.Title is { } title)
        {
            writer.WritePropertyName(DocumentNames.Title);
            Serialize(writer, title, _forTables);
        }

        WriteTables(writer, _contents.Units, _contents.Areas, _contents.Indicators);
        foreach (Section section in Sections.All)
        {
            section.Write(writer, _contents, _forRecords);
        }

        WriteBrought(writer);
        writer.WriteEndObject();
        writer.Flush();
    }

    private void WriteTables(Utf8JsonWriter writer, IReadOnlyList<Unit> units, IReadOnlyList<Area> areas, IReadOnlyList<Indicator> indicators)
    {
        // By index, and indicators first where a list grows as it is written: an indicator may bring a unit, an area its parent.
        WriteTable(writer, DocumentNames.Indicators, indicators, indicator => Serialize(writer, indicator, _forTables));
        WriteTable(writer, DocumentNames.Areas, areas, area => WriteArea(writer, area));
        WriteTable(writer, DocumentNames.Units, units, unit => WriteUnit(writer, unit));
    }

    private void WriteBrought(Utf8JsonWriter writer)
    {
        if (_references.UsedIndicators.Count + _references.UsedAreas.Count + _references.UsedUnits.Count > 0)
        {
            writer.WriteStartObject(DocumentNames.References);
            WriteTables(writer, _references.UsedUnits, _references.UsedAreas, _references.UsedIndicators);
            writer.WriteEndObject();
        }
    }

    private static void WriteTable<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        for (int i = 0; i < items.Count; i++)
        {
            write(items[i]);
        }

        writer.WriteEndArray();
    }

    private void WriteArea(Utf8JsonWriter writer, Area area)
    {
        if (!References.IsOwn(area))
        {
            Serialize(writer, area, _forTables);
            return;
        }

        if (area.Parent is { } parent)
        {
            _references.Use(parent);
        }

        foreach (Area member in area.Members)
        {
            _references.Use(member);
        }

        Serialize(writer, AreaDeclaration.Of(area), _forTables);
    }

    private void WriteUnit(Utf8JsonWriter writer, Unit unit)
    {
        if (References.HasOwnNames(unit))
        {
            Serialize(writer, UnitDeclaration.Of(unit), _forTables);
        }
        else
        {
            Serialize(writer, unit, _forTables);
        }
    }

    private static void Serialize<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
}
