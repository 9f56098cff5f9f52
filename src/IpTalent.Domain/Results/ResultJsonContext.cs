using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What the JSON form of a result consists of, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Formula))]
[JsonSerializable(typeof(ValueList<Input>))]
[JsonSerializable(typeof(Input))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(FigurePhrase))]
[JsonSerializable(typeof(LocalizedText))]
[JsonSerializable(typeof(BoundPolicy))]
[JsonSerializable(typeof(UndefinedReason))]
[JsonSerializable(typeof(Certainty))]
[JsonSerializable(typeof(TargetProgress))]
[JsonSerializable(typeof(DateRange))]
[JsonSerializable(typeof(Interval))]
[JsonSerializable(typeof(ElapsedYears))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(string))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;
