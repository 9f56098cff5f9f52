using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Finds the converter of a generic value of the library: <see cref="ValueList{T}"/>, <c>Outcome</c>, <c>Derived</c>. Each has its
/// JSON form by itself; nothing needs adding.</summary>
/// <remarks>A serialiser must know the type of the items or of the value. Generated contexts name it: <c>[JsonSerializable(typeof(T))]</c>.</remarks>
public sealed class GenericJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IGenericJson).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "No constructor runs: the type is asked for its converter, not used.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return ((IGenericJson)RuntimeHelpers.GetUninitializedObject(typeToConvert)).Converter;
    }
}
