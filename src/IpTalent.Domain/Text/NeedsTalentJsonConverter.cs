using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Stands on a type whose JSON holds records, and which <c>TalentJsonConverter</c> writes and reads. Without that one among the converters of a
/// serialiser it refuses both, since the type written member by member would come back changed, or not at all.</summary>
public sealed class NeedsTalentJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Refuses.</summary>
    /// <exception cref="NotSupportedException">Always: the serialiser has no <c>TalentJsonConverter</c>.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"{typeToConvert} is written and read by TalentJsonConverter, which this serialiser has not: options.Converters.Add(new TalentJsonConverter()), or "
        + "[JsonSourceGenerationOptions(Converters = [typeof(TalentJsonConverter)])] on a context that is used by itself; a context in the resolver chain of "
        + "other options, as in ASP.NET Core, goes by their converters.");
}
