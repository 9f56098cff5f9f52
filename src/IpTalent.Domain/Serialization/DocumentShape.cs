using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>What the records of a document look like, to say what would be right where one does not fit.</summary>
internal static class DocumentShape
{
    private static readonly JsonSerializerOptions Tables = DocumentOptions.ForTables(null);
    private static readonly JsonSerializerOptions Records = DocumentOptions.ForRecords(new(), Tables);

    /// <summary>What the serialiser refused, in words of the document; nothing where a converter has told already. The path becomes
    /// that of the record where it is the record that lacks something.</summary>
    public static string? Explain(ReadOnlySpan<byte> utf8, ref DocumentPath path, Type? root = null)
    {
        bool isRecord = path.Token is JsonTokenType.EndObject;
        ReadOnlySpan<DocumentPath.Place> places = path.Places.AsSpan();
        string? member = isRecord || places.IsEmpty ? null : places[^1].Name;
        if (RecordAt(member is null ? places : places[..^1], root) is not { } record)
        {
            return null;
        }

        if (member is null && !isRecord)
        {
            return path.Token is JsonTokenType.StartObject or JsonTokenType.None ? null : $"{Named(record)} is an object, not {TextForm.Describe(path.Token)}.";
        }

        Dictionary<string, string?> told = MembersOf(utf8[path.RecordStart..]);
        if (record.PolymorphismOptions is { } kinds)
        {
            string key = kinds.TypeDiscriminatorPropertyName;
            JsonDerivedType kind = kinds.DerivedTypes.FirstOrDefault(kind => kind.TypeDiscriminator is string word && word == told.GetValueOrDefault(key));
            if (kind.DerivedType is null)
            {
                path = path with { Places = member is null ? path.Places : path.Places[..^1] };
                return $"{Named(record)} needs the member {key}, one of the words {string.Join(", ", kinds.DerivedTypes.Select(one => one.TypeDiscriminator))}.";
            }

            record = Tables.GetTypeInfo(kind.DerivedType);
        }

        string name = Named(record);
        JsonPropertyInfo? property = record.Properties.FirstOrDefault(property => property.Name == member);
        if (isRecord)
        {
            string[] missing = [.. record.Properties.Where(one => one.IsRequired && !told.ContainsKey(one.Name)).Select(one => one.Name)];
            return missing.Length == 0 ? null : $"{name} needs the member{(missing.Length == 1 ? "" : "s")} {string.Join(" and ", missing)}.";
        }

        if (path.Token == JsonTokenType.PropertyName)
        {
            return property is null
                ? $"{name} has no member '{TextForm.Shorten(member)}'; it has {string.Join(", ", record.Properties.Select(one => one.Name))}."
                : $"The member '{member}' comes twice.";
        }

        return property is null ? null : Wanted(property, path.Token);
    }

    private static string? Wanted(JsonPropertyInfo property, JsonTokenType token)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        string found = TextForm.Describe(token);
        return token == JsonTokenType.Null ? $"The member '{property.Name}' is never null{(property.IsRequired ? "" : "; leave it out")}."
            : type == typeof(bool) ? $"The member '{property.Name}' is true or false, not {found}."
            : type == typeof(int) || type == typeof(long) ? $"The member '{property.Name}' is a whole number without quotes that fits {(type == typeof(int) ? 32 : 64)} bits."
            : Records.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object && token != JsonTokenType.StartObject ? $"The member '{property.Name}' is an object, not {found}."
            : null;
    }

    private static string Named(JsonTypeInfo record) => $"{("AEIOU".Contains(record.Type.Name[0], StringComparison.Ordinal) ? "An" : "A")} {record.Type.Name}";

    private static JsonTypeInfo? RecordAt(ReadOnlySpan<DocumentPath.Place> places, Type? root)
    {
        if (root is not null)
        {
            return RecordAt(root, places);
        }

        if (places is [{ Name: DocumentNames.References }, ..])
        {
            places = places[1..];
        }

        if (places is not [{ Name: { } table }, { IsArray: true }, ..])
        {
            return null;
        }

        Type? type = table switch
        {
            DocumentNames.Units => typeof(UnitDeclaration),
            DocumentNames.Areas => typeof(AreaDeclaration),
            DocumentNames.Indicators => typeof(Indicator),
            _ => Sections.Find(table)?.RecordType,
        };
        return RecordAt(type, places[2..]);
    }

    private static JsonTypeInfo? RecordAt(Type? type, ReadOnlySpan<DocumentPath.Place> places)
    {
        foreach (DocumentPath.Place place in places)
        {
            if (place.Name is { } name)
            {
                type = type is null ? null : TypeOf(Tables.GetTypeInfo(type), name);
            }
        }

        return type is not null && Tables.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } record ? record : null;
    }

    private static Type? TypeOf(JsonTypeInfo record, string member)
    {
        IEnumerable<JsonPropertyInfo> properties = record.PolymorphismOptions is { } kinds
            ? kinds.DerivedTypes.SelectMany(kind => Tables.GetTypeInfo(kind.DerivedType).Properties)
            : record.Properties;
        Type? type = properties.FirstOrDefault(property => property.Name == member)?.PropertyType;
        return type is not null && Tables.GetTypeInfo(type).Converter is IListJsonConverter list ? list.ItemType : type;
    }

    // The names of an object with the values that are words, as far as it can be read.
    private static Dictionary<string, string?> MembersOf(ReadOnlySpan<byte> utf8)
    {
        var members = new Dictionary<string, string?>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DocumentOptions.MaxDepth, AllowMultipleValues = true });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                members[name] = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // It breaks off; what was read will do.
        }

        return members;
    }
}
