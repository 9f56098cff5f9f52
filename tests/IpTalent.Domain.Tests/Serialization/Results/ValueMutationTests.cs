using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Serialization;
using IpTalent.Domain.Tests.Laws;
using Xunit.Abstractions;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>Whatever happens to the JSON of a value or result, it is a value that comes back and answers what it is asked, or refused with a <see cref="JsonException"/>.</summary>
/// <remarks>IPTALENT_MUTATIONS sets how many of all values together, IPTALENT_SEED the seed, which the test prints.</remarks>
public class ValueMutationTests(ITestOutputHelper output)
{
    private static readonly int Mutations = JsonMutationTests.Setting("IPTALENT_MUTATIONS", 2_000);
    private static readonly int Seed = JsonMutationTests.Setting("IPTALENT_SEED", 20_260_102);
    private static readonly MetricTable Table = JsonSamples.Table();
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new TalentJsonConverter() } };

    private static readonly string[] Scalars =
        ["-1", "0", "1", "1e400", "1e-400", "0.5", "2147483647", "9223372036854775807", "99999999999999999999999999999999", "null", "\"\"", "\" \"", "[]", "{}", "true", "false", "[null]", "[[]]", "\"\\ud800\"", "\"CN\"", "\"2023\""];

    [Fact]
    public void Read_MutatedValue_IsAValueOrRefused()
    {
        (Type Type, byte[][] Texts)[] values =
            [.. JsonLaws.Values.Select(type => (type, JsonSamples.Of(type).Select(sample => JsonSerializer.SerializeToUtf8Bytes(sample, type, Options)).ToArray()))];
        output.WriteLine($"IPTALENT_SEED={Seed} IPTALENT_MUTATIONS={Mutations}, {values.Length} types");
        var random = new Random(Seed);
        int refused = 0;
        Law.Holds(Enumerable.Range(0, Mutations).Select(i =>
        {
            (Type type, byte[][] texts) = values[i % values.Length];
            byte[] text = texts[random.Next(texts.Length)];
            byte[] mutated = random.Next(4) == 0 ? JsonMutationTests.Mutated(text, random) : Rearranged(text, random);
            return Breach(type, mutated, ref refused) is { } breach ? $"{Law.NameOf(type)}, mutation {i}: {breach}\n{Encoding.UTF8.GetString(mutated)}" : null;
        }).OfType<string>());

        refused.Should().BeInRange(1, Mutations - 1, "some mutations break a value, and some do not; else the test would show little");
    }

    private static string? Breach(Type type, byte[] json, ref int refused)
    {
        string step = "reading";
        try
        {
            object? value = JsonSerializer.Deserialize(json, type, Options);
            step = "writing what was read";
            string written = JsonSerializer.Serialize(value, type, Options);
            step = $"reading {written}";
            object? back = JsonSerializer.Deserialize(written, type, Options);
            step = "comparing";
            if (value is null ? back is not null : !JsonSamples.AreSame(value, back))
            {
                return $"{value} comes back as {back} from {written}";
            }

            step = "writing again";
            if (JsonSerializer.Serialize(back, type, Options) is var again && again != written)
            {
                return $"{written} is written again as {again}";
            }

            step = "asking";
            return value is null ? null : Failure(value, 4);
        }
        catch (JsonException refusal) when (step == "reading")
        {
            refused++;
            return string.IsNullOrWhiteSpace(refusal.Message) || refusal.Message.Length > json.Length + 2_000 ? $"a refusal of {refusal.Message.Length} characters" : null;
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            return $"{step}: {exception}";
        }
    }

    /// <summary>What a value cannot answer of itself, its members and its items.</summary>
    private static string? Failure(object value, int depth)
    {
        Type type = value.GetType();
        string asked = "its text, hash or equality";
        try
        {
            if (value.ToString() is null | value.GetHashCode() != value.GetHashCode() | !value.Equals(value))
            {
                return $"{Law.NameOf(type)}: no text, or unequal to itself";
            }

            if (depth == 0 || type.Assembly != typeof(TalentMetric).Assembly)
            {
                return null;
            }

            asked = "items";
            foreach (object? item in value is IEnumerable items ? items.Cast<object?>().Take(20) : [])
            {
                if (item is not null && Failure(item, depth - 1) is { } failure)
                {
                    return failure;
                }
            }

            // The value of an outcome is there only where it is defined; that of a row without one likewise.
            bool isUndefined = type.GetProperty("IsDefined")?.GetValue(value) is false;
            foreach (PropertyInfo member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.GetIndexParameters().Length == 0 && !(isUndefined && member.Name == "Value")))
            {
                asked = member.Name;
                if (member.GetValue(value) is { } answer && Failure(answer, depth - 1) is { } failure)
                {
                    return failure;
                }
            }

            asked = "labels";
            if (value is AggregationRow row)
            {
                _ = row.Dimensions.Select(dimension => row.Label(dimension.Name ?? "none")).ToList();
            }

            asked = "an answer";
            if (value is AggregationPlan plan && plan.Prepare(Table) is { IsRefused: false } prepared && Failure(prepared.Run(), depth - 1) is { } wrong)
            {
                return wrong;
            }

            asked = "its rows";
            return value is AggregationResult result ? Lost(result) : null;
        }
        catch (ArgumentException unknown) when (asked == "an answer" && unknown.Message.Contains("no dimension", StringComparison.Ordinal))
        {
            // Told of a plan for another table.
            return null;
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            return $"{Law.NameOf(type)} asked for {asked}: {(exception as TargetInvocationException)?.InnerException ?? exception}";
        }
    }

    private static string? Lost(AggregationResult result)
    {
        foreach (AggregationRow row in result)
        {
            (string, string)[] labels = [.. row.Dimensions.Where(dimension => dimension.Name is not null).Select(dimension => (dimension.Name!, row.Label(dimension.Name!)!))];
            if (result.Find(row.Indicator, row.Area, row.Period, labels) is not { } found || !found.Equals(row))
            {
                return $"{row} is not found by its keys";
            }
        }

        try
        {
            return result.ToMetrics().Any(metric => metric is null) ? "an observation is null" : null;
        }
        catch (InvalidOperationException)
        {
            // Told of plans whose rows are no figures, and of rows that nothing names.
            return null;
        }
    }

    // Members and items changed one to three times, so that the text stays JSON and the value is what is tried.
    private static byte[] Rearranged(byte[] json, Random random)
    {
        byte[] text = json;
        for (int times = random.Next(1, 4); times > 0 && Parts(text) is { Count: > 0 } parts; times--)
        {
            (int whole, int start, int end) = parts[random.Next(parts.Count)];
            (int otherWhole, int otherStart, int otherEnd) = parts[random.Next(parts.Count)];
            text = random.Next(7) switch
            {
                0 => Without(text, whole, end),
                1 => [.. text[..whole], .. text[whole..end], (byte)',', .. text[whole..]],
                2 => [.. text[..whole], .. text[otherWhole..otherEnd], .. text[end..]],
                3 => [.. text[..start], .. text[otherStart..otherEnd], .. text[end..]],
                4 when end <= otherStart => [.. text[..start], .. text[otherStart..otherEnd], .. text[end..otherStart], .. text[start..end], .. text[otherEnd..]],
                _ => [.. text[..start], .. Encoding.UTF8.GetBytes(Scalars[random.Next(Scalars.Length)]), .. text[end..]],
            };
        }

        return text;
    }

    // With the comma before or behind it.
    private static byte[] Without(byte[] text, int start, int end)
    {
        int before = text.AsSpan(0, start).TrimEnd(" \n"u8).Length;
        int behind = text.Length - text.AsSpan(end).TrimStart(" \n"u8).Length;
        return before > 0 && text[before - 1] == ',' ? [.. text[..(before - 1)], .. text[end..]]
            : behind < text.Length && text[behind] == ',' ? [.. text[..start], .. text[(behind + 1)..]]
            : [.. text[..start], .. text[end..]];
    }

    /// <summary>The members and items of a text: where each begins, with its name; where its value begins; and where that ends.</summary>
    private static List<(int Whole, int Start, int End)> Parts(byte[] text)
    {
        var parts = new List<(int, int, int)>();
        var open = new Stack<(int Whole, int Start)>();
        var reader = new Utf8JsonReader(text);
        int name = -1;
        try
        {
            while (reader.Read())
            {
                int start = (int)reader.TokenStartIndex;
                int whole = name >= 0 ? name : start;
                name = -1;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = start;
                        break;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((whole, start));
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        (int first, int value) = open.Pop();
                        parts.Add((first, value, (int)reader.BytesConsumed));
                        break;
                    default:
                        parts.Add((whole, start, (int)reader.BytesConsumed));
                        break;
                }
            }
        }
        catch (JsonException)
        {
            // An earlier change broke it; what stands before is changed further.
        }

        return parts;
    }
}
