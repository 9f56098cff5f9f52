using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>What the serialiser knows of the records, generated at compile time, so that trimming and native code lose nothing.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TalentDatasetContents))]
[JsonSerializable(typeof(AreaDeclaration))]
[JsonSerializable(typeof(UnitDeclaration))]
internal sealed partial class TalentJsonContext : JsonSerializerContext;
