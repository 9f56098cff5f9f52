using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Writes a quantity as an object of its claim, and reads it back: <c>{"qualifier": "nearly", "number": 1200, "unit": "person-time"}</c>.</summary>
/// <remarks>Members: <c>qualifier</c>; <c>number</c>; <c>granule</c> where the number does not show it; <c>ends</c>, the text of an interval,
/// where the claim holds ends; <c>unit</c>; <c>traits</c>, a list of words; <c>policy</c> of a derived figure. Bounds are written for derived
/// figures alone.</remarks>
public sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    // A longer string is refused before it is copied.
    private const int LongestText = 4096;

    // Names that every quantity has; encoded once.
    private static readonly JsonEncodedText QualifierName = JsonEncodedText.Encode("qualifier");
    private static readonly JsonEncodedText NumberName = JsonEncodedText.Encode("number");
    private static readonly JsonEncodedText UnitName = JsonEncodedText.Encode("unit");

    private static readonly TextJsonConverter<Unit> PlainUnits = new();
    private static readonly WordJsonConverter<Qualifier> Words = new();
    private static readonly WordJsonConverter<ClaimTraits> Traits = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">A member is unknown, comes twice, is of another type, or the members do not make a claim.</exception>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, PlainUnits, options);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value, PlainUnits, options);
    }

    /// <summary>Reads a claim, and its unit as the document at hand has units.</summary>
    internal static Quantity Read(ref Utf8JsonReader reader, JsonConverter<Unit> units, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A quantity is an object such as {\"qualifier\": \"nearly\", \"number\": 1200, \"unit\": \"person-time\"}.");
        }

        Qualifier? qualifier = null;
        decimal? number = null;
        decimal? granule = null;
        Interval? ends = null;
        Unit? unit = null;
        ClaimTraits? traits = null;
        BoundPolicy? policy = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("qualifier"u8) && qualifier is null)
            {
                reader.Read();
                qualifier = Words.Read(ref reader, typeof(Qualifier), options);
            }
            else if (reader.ValueTextEquals("number"u8) && number is null)
            {
                number = Number(ref reader, "number");
            }
            else if (reader.ValueTextEquals("unit"u8) && unit is null)
            {
                reader.Read();
                unit = units.Read(ref reader, typeof(Unit), options);
            }
            else if (reader.ValueTextEquals("granule"u8) && granule is null)
            {
                granule = Number(ref reader, "granule");
            }
            else if (reader.ValueTextEquals("ends"u8) && ends is null)
            {
                reader.Read();
                ends = Value<Interval>(ref reader, "ends");
            }
            else if (reader.ValueTextEquals("traits"u8) && traits is null)
            {
                reader.Read();
                traits = Traits.Read(ref reader, typeof(ClaimTraits), options);
            }
            else if (reader.ValueTextEquals("policy"u8) && policy is null)
            {
                reader.Read();
                policy = Value<BoundPolicy>(ref reader, "policy");
            }
            else
            {
                throw new JsonException(Length(ref reader) > LongestText
                    ? "A quantity has no member with so long a name."
                    : $"A quantity has no member '{TextForm.Shorten(reader.GetString())}', or it comes twice.");
            }
        }

        return unit is not null && qualifier is { } known
            && Quantity.TryAssemble(known, number, ends, granule, traits ?? ClaimTraits.None, unit, policy, out Quantity? quantity)
            ? quantity
            : throw new JsonException("The members do not make a quantity: it needs a qualifier, a unit, and a number or the ends that go with the qualifier.");
    }

    /// <summary>Writes a claim, and its unit as the document at hand has units.</summary>
    internal static void Write(Utf8JsonWriter writer, Quantity value, JsonConverter<Unit> units, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(QualifierName);
        Words.Write(writer, value.Qualifier, options);
        if (value.Nominal is { } number)
        {
            writer.WriteNumber(NumberName, Plain(number));
        }

        if (Quantity.HoldsEnds(value.Qualifier))
        {
            writer.WriteString("ends"u8, value.Ends.ToString());
        }

        writer.WritePropertyName(UnitName);
        units.Write(writer, value.Unit, options);
        if (value.HasOwnGranule)
        {
            writer.WriteNumber("granule"u8, Plain(value.Granule!.Value));
        }

        if (value.Traits != ClaimTraits.None)
        {
            writer.WriteStartArray("traits"u8);
            foreach (string word in Quantity.WordsOf(value.Traits))
            {
                writer.WriteStringValue(word);
            }

            writer.WriteEndArray();
        }

        if (value.Policy is { } policy)
        {
            writer.WriteString("policy"u8, policy.ToString());
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is not the canonical text of a quantity.</exception>
    public override Quantity ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Length(ref reader) <= LongestText && Quantity.TryParse(reader.GetString(), out Quantity? quantity)
            ? quantity
            : throw new JsonException("The name of the member is not the text of a quantity.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.ToString());
    }

    // Zero has no sign.
    private static decimal Plain(decimal number) => number == 0 ? 0 : Quantity.Normalised(number);

    private static string Text(ref Utf8JsonReader reader, string member) =>
        reader.TokenType != JsonTokenType.String ? throw new JsonException($"The member '{member}' of a quantity is a string.")
        : Length(ref reader) > LongestText ? throw new JsonException($"The member '{member}' of a quantity is longer than any text it can hold.")
        : reader.GetString()!;

    private static long Length(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;

    private static T Value<T>(ref Utf8JsonReader reader, string member)
        where T : ISpanParsable<T> =>
        T.TryParse(Text(ref reader, member), null, out T? value)
            ? value
            : throw new JsonException($"'{TextForm.Shorten(Text(ref reader, member))}' is not a {typeof(T).Name} (member '{member}').");

    private static decimal Number(ref Utf8JsonReader reader, string member)
    {
        reader.Read();
        return Numbers.TryRead(ref reader, out decimal number)
            ? number
            : throw new JsonException($"The member '{member}' of a quantity is a number that a decimal holds.");
    }
}
