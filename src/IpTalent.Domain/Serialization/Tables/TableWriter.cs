using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes the tables in which a document declares its indicators, areas and units.</summary>
internal sealed class TableWriter(References references, JsonSerializerOptions forTables)
{
    /// <summary>Writes what was used and not declared.</summary>
    public void WriteUsed(Utf8JsonWriter writer) => Write(writer, references.UsedUnits, references.UsedAreas, references.UsedIndicators);

    /// <summary>Writes the tables that hold anything.</summary>
    public void Write(Utf8JsonWriter writer, IReadOnlyList<Unit> units, IReadOnlyList<Area> areas, IReadOnlyList<Indicator> indicators)
    {
        // By index, and indicators first where a list grows as it is written: an indicator may bring a unit, an area its parent.
        WriteTable(writer, DocumentNames.Indicators, indicators, indicator => Serialize(writer, indicator, forTables));
        WriteTable(writer, DocumentNames.Areas, areas, area => WriteArea(writer, area));
        WriteTable(writer, DocumentNames.Units, units, unit => WriteUnit(writer, unit));
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
            Serialize(writer, area, forTables);
            return;
        }

        if (area.Parent is { } parent)
        {
            references.Use(parent);
        }

        foreach (Area member in area.Members)
        {
            references.Use(member);
        }

        Serialize(writer, AreaDeclaration.Of(area), forTables);
    }

    private void WriteUnit(Utf8JsonWriter writer, Unit unit)
    {
        if (References.HasOwnNames(unit))
        {
            Serialize(writer, UnitDeclaration.Of(unit), forTables);
        }
        else
        {
            Serialize(writer, unit, forTables);
        }
    }

    private static void Serialize<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
}
