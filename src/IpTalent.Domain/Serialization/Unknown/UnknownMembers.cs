using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>Takes out of a document what this version does not know, and puts it back.</summary>
internal sealed class UnknownMembers
{
    private static readonly JsonSerializerOptions Tables = DocumentOptions.ForTables(null);
    private static readonly JsonSerializerOptions Compact = new(Tables) { WriteIndented = false };
    private static readonly JsonSerializerOptions Records = DocumentOptions.ForRecords(new(), Tables);

    private readonly List<UnknownMember> _found = [];
    private readonly Stack<UnknownPlace> _places = new();

    /// <summary>Takes out what is unknown, in the order of the document.</summary>
    public static ValueList<UnknownMember> TakeFrom(JsonObject document)
    {
        var members = new UnknownMembers();
        members.SiftDocument(document);
        return members._found.ToValueList();
    }

    /// <summary>Puts back what still has a place.</summary>
    public static void PutInto(JsonObject document, ValueList<UnknownMember> unknown)
    {
        foreach (UnknownMember member in unknown)
        {
            UnknownPlace last = member.Places[^1];
            JsonNode? parent = document;
            JsonObject? holder = null;
            foreach (UnknownPlace place in member.Places.AsSpan()[..^1])
            {
                holder = parent as JsonObject;
                parent = Find(parent, place);
            }

            if (parent is null && holder is not null && last.Name is null)
            {
                // A list of which nothing else was known, and which is not written when it is empty.
                parent = holder[member.Places[^2].Name!] = new JsonArray();
            }

            if (parent is JsonObject record && last.Name is { } name)
            {
                // A word that has since been replaced by a known one stays replaced.
                record.TryAdd(name, JsonNode.Parse(member.Json));
            }
            else if (parent is JsonArray list)
            {
                list.Insert(Math.Min(last.Index, list.Count), JsonNode.Parse(member.Json));
            }
        }
    }

    private static JsonNode? Find(JsonNode? parent, UnknownPlace place) =>
        place.Name is { } name ? (parent as JsonObject)?[name]
        : parent is not JsonArray list ? null
        : place.Index < list.Count && CodeOf(list[place.Index]) == place.Code ? list[place.Index]
        : place.Code is null ? null
        : list.FirstOrDefault(item => CodeOf(item) == place.Code);

    private static string? CodeOf(JsonNode? item) => item is JsonObject record && record["code"] is JsonValue value && value.TryGetValue(out string? code) ? code : null;

    private void SiftDocument(JsonObject document)
    {
        foreach ((string name, JsonNode? member) in document.ToArray())
        {
            _places.Push(new(name, 0, null));
            if (name == DocumentNames.References && member is JsonObject references)
            {
                SiftDocument(references);
            }
            else if (TypeOf(name) is { } record)
            {
                SiftList(member, Info(record));
            }
            else if (name is not (DocumentNames.Version or DocumentNames.Title or DocumentNames.References))
            {
                document.Remove(name);
                Note(member);
            }

            _places.Pop();
        }
    }

    private void SiftList(JsonNode? list, JsonTypeInfo item)
    {
        if (list is not JsonArray items)
        {
            return;
        }

        JsonNode?[] all = [.. items];
        for (int i = 0; i < all.Length; i++)
        {
            _places.Push(new(null, i, CodeOf(all[i])));
            if (!IsKnown(all[i], item))
            {
                items.Remove(all[i]);
                Note(all[i]);
            }

            _places.Pop();
        }
    }

    // Whether a value is of this version, apart from members that it takes out.
    private bool IsKnown(JsonNode? value, JsonTypeInfo info)
    {
        if (info.Converter is IListJsonConverter list)
        {
            SiftList(value, Info(list.ItemType));
        }
        else if ((Nullable.GetUnderlyingType(info.Type) ?? info.Type) is { IsEnum: true } words)
        {
            return value is not JsonValue word || word.GetValueKind() != JsonValueKind.String || IsWord(word, words);
        }
        else if (info.Kind == JsonTypeInfoKind.Object && value is JsonObject record)
        {
            return SiftRecord(record, info);
        }

        return true;
    }

    private static bool IsWord(JsonValue word, Type words)
    {
        try
        {
            word.Deserialize(Info(words));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private bool SiftRecord(JsonObject record, JsonTypeInfo info)
    {
        string? kindName = null;
        if (info.PolymorphismOptions is { } kinds)
        {
            kindName = kinds.TypeDiscriminatorPropertyName;
            if (record[kindName] is not JsonValue told || !told.TryGetValue(out string? word))
            {
                return true;
            }

            JsonDerivedType kind = kinds.DerivedTypes.FirstOrDefault(kind => kind.TypeDiscriminator is string known && known == word);
            if (kind.DerivedType is null)
            {
                return false;
            }

            info = Info(kind.DerivedType);
        }

        foreach ((string name, JsonNode? value) in record.ToArray())
        {
            if (name == kindName)
            {
                continue;
            }

            _places.Push(new(name, 0, null));
            JsonPropertyInfo? member = info.Properties.FirstOrDefault(member => member.Name == name);
            bool isKnown = member is not null && (IsKnown(value, Info(member.PropertyType)) || member.IsRequired);
            if (!isKnown)
            {
                record.Remove(name);
                Note(value);
            }

            _places.Pop();
        }

        return true;
    }

    private void Note(JsonNode? value) => _found.Add(new(_places.Reverse().ToValueList(), value?.ToJsonString(Compact) ?? "null"));

    private static Type? TypeOf(string table) => table switch
    {
        DocumentNames.Units => typeof(UnitDeclaration),
        DocumentNames.Areas => typeof(AreaDeclaration),
        DocumentNames.Indicators => typeof(Indicator),
        _ => Sections.Find(table)?.RecordType,
    };

    // An indicator is a record in its table, and a name elsewhere: a text has no members to look at.
    private static JsonTypeInfo Info(Type type) => type == typeof(Indicator) ? Tables.GetTypeInfo(type) : Records.GetTypeInfo(type);
}
