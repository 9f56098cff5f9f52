using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using IpTalent.Domain.Serialization;
using NodaTime;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>The JSON Schema (2020-12) of documents, and of the lines of metric files, from what the serialiser knows of the records.</summary>
internal static class SchemaText
{
    private const string Code = "^[a-z0-9][a-z0-9.-]{0,127}$";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>What values other than records look like.</summary>
    private static readonly Dictionary<Type, Func<JsonObject>> Values = new()
    {
        [typeof(string)] = () => Typed("string"),
        [typeof(bool)] = () => Typed("boolean"),
        [typeof(int)] = () => Whole(int.MinValue, int.MaxValue),
        [typeof(long)] = () => Typed("integer"),
        [typeof(decimal)] = () => Typed("number"),
        [typeof(LocalDate)] = () => Text("^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$", "A day: 2023-12-31."),
        [typeof(Area)] = () => Text("^[A-Z0-9]([A-Z0-9._-]{0,46}[A-Z0-9])$", "The code of an area: CN-GD, 440300, or one that areas declares."),
        [typeof(AreaCode)] = () => Text("^[A-Z0-9]([A-Z0-9._-]{0,46}[A-Z0-9])$", "The code of an area."),
        [typeof(Unit)] = () => Text("^(~?[a-z][a-z0-9-]*|[A-Z]{3}(@[0-9]{4})?)(/([0-9.]+ )?(~?[a-z][a-z0-9-]*|[A-Z]{3}(@[0-9]{4})?))?$", "The code of a unit: person, patent/10000 person, CNY@2020."),
        [typeof(ReportingPeriod)] = () => Text("^[0-9PWMQSTADY./~?%\\[\\]-]+$", "A period: 2023-12-31, 2023-Q4, 2021-01-01/2024-06-30, 2021-01-01/..; ISO 8601-2 (EDTF)."),
        [typeof(DateRange)] = () => Text("^[0-9.-]+/[0-9.-]+$", "From day to day: 2021-01-01/2024-06-30; .. where an end is open."),
        [typeof(FiveYearPlan)] = () => Text("^FYP-[0-9]+$", "A Five-Year Plan: FYP-14."),
        [typeof(Interval)] = () => Text("^[\\[(](-?[0-9.]+|-∞), (-?[0-9.]+|∞)[\\])]$", "An interval: [685000, 695000)."),
        [typeof(BoundPolicy)] = () => Text("^[a-z]", "A reading convention: default/1."),
        [typeof(Indicator)] = () => Text("^[a-z0-9][a-z0-9.-]{0,127}(#[0-9]+)?$", "The code of an indicator that indicators or references declare; code#2 for the second of a code."),
        [typeof(LocalizedText)] = LocalizedTexts,
    };

    /// <summary>The schema, as its file has it.</summary>
    public static string Of()
    {
        var definitions = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        JsonObject tables = new()
        {
            [DocumentNames.Indicators] = ListOf(Record(typeof(Indicator), "IndicatorDeclaration", definitions)),
            [DocumentNames.Areas] = ListOf(DeclaredOr(typeof(Area), Record(typeof(AreaDeclaration), nameof(AreaDeclaration), definitions), definitions)),
            [DocumentNames.Units] = ListOf(DeclaredOr(typeof(Unit), Record(typeof(UnitDeclaration), nameof(UnitDeclaration), definitions), definitions)),
        };
        var members = new JsonObject
        {
            [DocumentNames.Version] = Whole(0, TalentJson.Version),
            [DocumentNames.Title] = Reference(typeof(LocalizedText), definitions),
        };
        foreach (KeyValuePair<string, JsonNode?> table in tables)
        {
            members[table.Key] = table.Value!.DeepClone();
        }

        members[DocumentNames.References] = Object(tables, []);
        foreach (Section section in Sections.All)
        {
            members[section.Name] = ListOf(Reference(section.RecordType, definitions));
        }

        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:iptalent:document:{TalentJson.Version}",
            ["title"] = "A dataset of published statistics on IP talent",
            ["description"] = "Also of each line of newline-delimited metrics: a document that declares, or $defs/TalentMetric.",
        };
        foreach (KeyValuePair<string, JsonNode?> keyword in Object(members, [DocumentNames.Version]))
        {
            schema[keyword.Key] = keyword.Value?.DeepClone();
        }

        schema["$defs"] = new JsonObject(definitions.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));
        return schema.ToJsonString(Indented) + "\n";
    }

    // A reference to the definition of a type, which is made when first asked for.
    private static JsonObject Reference(Type type, SortedDictionary<string, JsonObject> definitions)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return ListOf(Reference(type.GetGenericArguments()[0], definitions));
        }

        if (type.IsPrimitive || type == typeof(string) || type == typeof(decimal))
        {
            return Values[type]();
        }

        return type == typeof(Quantity) ? Defined(nameof(Quantity), () => Quantities(definitions), definitions)
            : type.IsEnum ? Defined(type.Name, () => Words(type), definitions)
            : Values.TryGetValue(type, out Func<JsonObject>? make) ? Defined(type.Name, make, definitions)
            : Record(type, type.Name, definitions);
    }

    private static JsonObject Record(Type type, string name, SortedDictionary<string, JsonObject> definitions) => Defined(name, () =>
    {
        // Indicators in records are names; where they are declared, the tables' own metadata tells what they are.
        JsonTypeInfo info = DocumentOptions.ForTables(null).GetTypeInfo(type);
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            throw new NotSupportedException($"What does a {type.Name} look like? Add it to {nameof(SchemaText)}.{nameof(Values)}.");
        }

        return info.PolymorphismOptions is not { } kinds ? RecordOf(info, null, definitions)
            : new()
            {
                ["oneOf"] = new JsonArray([.. kinds.DerivedTypes.Select(kind => (JsonNode)Defined(kind.DerivedType.Name,
                () => RecordOf(DocumentOptions.ForTables(null).GetTypeInfo(kind.DerivedType), (kinds.TypeDiscriminatorPropertyName, (string)kind.TypeDiscriminator!), definitions), definitions))])
            };
    }, definitions);

    private static JsonObject RecordOf(JsonTypeInfo info, (string Name, string Word)? kind, SortedDictionary<string, JsonObject> definitions)
    {
        var members = new JsonObject();
        var required = new List<string>();
        if (kind is { } told)
        {
            members[told.Name] = new JsonObject { ["const"] = told.Word };
            required.Add(told.Name);
        }

        foreach (JsonPropertyInfo member in info.Properties.OrderBy(member => member.Order))
        {
            bool isCode = member.PropertyType == typeof(string) && (member.Name == "code" || member.Name.EndsWith("Code", StringComparison.Ordinal));
            members[member.Name] = isCode ? Text(Code, null) : Reference(member.PropertyType, definitions);
            if (member.IsRequired)
            {
                required.Add(member.Name);
            }
        }

        return Object(members, required);
    }

    private static JsonObject Quantities(SortedDictionary<string, JsonObject> definitions)
    {
        JsonObject schema = Object(
            new()
            {
                ["qualifier"] = Reference(typeof(Qualifier), definitions),
                ["number"] = Typed("number"),
                ["ends"] = Reference(typeof(Interval), definitions),
                ["unit"] = Reference(typeof(Unit), definitions),
                ["granule"] = new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0 },
                ["traits"] = ListOf(Reference(typeof(ClaimTraits), definitions)),
                ["policy"] = Reference(typeof(BoundPolicy), definitions),
            },
            ["qualifier", "unit"]);

        // Ends are stored where the claim holds them, the policy with computed ones alone.
        string[] withEnds = [.. Enum.GetValues<Qualifier>().Where(Quantity.HoldsEnds).Select(Quantity.WordOf)];
        schema["if"] = new JsonObject { ["properties"] = new JsonObject { ["qualifier"] = new JsonObject { ["enum"] = new JsonArray([.. withEnds.Select(word => (JsonNode)word)]) } } };
        schema["then"] = new JsonObject { ["required"] = new JsonArray("ends"), ["properties"] = new JsonObject { ["granule"] = false } };
        schema["else"] = new JsonObject { ["required"] = new JsonArray("number"), ["properties"] = new JsonObject { ["ends"] = false, ["policy"] = false } };
        return schema;
    }

    private static JsonObject Words(Type type) => new()
    {
        ["enum"] = new JsonArray([.. Enum.GetValues(type).Cast<object>()
            .Where(member => !type.IsDefined(typeof(FlagsAttribute), inherit: false) || Convert.ToInt32(member, null) != 0)
            .Select(member => JsonSerializer.SerializeToNode(member, type) is JsonArray { Count: 1 } flag ? flag[0]!.DeepClone() : JsonSerializer.SerializeToNode(member, type))]),
    };

    private static JsonObject LocalizedTexts() => new()
    {
        ["type"] = "object",
        ["description"] = "A text by language tag: {\"en\": ..., \"zh\": ...}.",
        ["minProperties"] = 1,
        ["propertyNames"] = new JsonObject { ["pattern"] = "^[A-Za-z][A-Za-z0-9-]{0,33}[A-Za-z0-9]$" },
        ["additionalProperties"] = new JsonObject { ["type"] = "string", ["pattern"] = "\\S" },
    };

    private static JsonObject Defined(string name, Func<JsonObject> make, SortedDictionary<string, JsonObject> definitions)
    {
        if (!definitions.ContainsKey(name))
        {
            definitions.Add(name, []);
            definitions[name] = make();
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject DeclaredOr(Type code, JsonObject declaration, SortedDictionary<string, JsonObject> definitions) =>
        new() { ["oneOf"] = new JsonArray(Reference(code, definitions), declaration) };

    private static JsonObject Object(JsonObject members, IEnumerable<string> required)
    {
        JsonObject schema = new() { ["type"] = "object", ["properties"] = members };
        JsonArray needed = [.. required.Select(name => (JsonNode)name)];
        if (needed.Count > 0)
        {
            schema["required"] = needed;
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject Whole(int least, int most) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    private static JsonObject Text(string pattern, string? description)
    {
        JsonObject schema = new() { ["type"] = "string", ["pattern"] = pattern };
        if (description is not null)
        {
            schema["description"] = description;
        }

        return schema;
    }
}
