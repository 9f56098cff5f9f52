using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using IpTalent.Domain.Serialization;
using NodaTime;
using NodaTime.Text;

namespace IpTalent.Domain.Tests.Records;

/// <summary>Whether the records survive a serialiser that leaves defaults out: nothing required may be left out, and nothing may rest on
/// an initialiser that an absent member would not run. The document itself is another layer's business.</summary>
public partial class RecordJsonTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new ValueLists(), new Dates(), new JsonStringEnumConverter() },
        TypeInfoResolver = JsonTypeInfoResolver.Combine(DocumentOptions.Kinds, new DefaultJsonTypeInfoResolver()),
    };

    // Generated code sets absent init-only members to default(T), reflection leaves them alone; records must stand both.
    private static readonly JsonSerializerOptions Generated = new(Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(DocumentOptions.Kinds, Context.Default, new DefaultJsonTypeInfoResolver()),
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Contents_DefaultsLeftOut_ComeBackEqual(bool generated)
    {
        JsonSerializerOptions options = generated ? Generated : Options;
        string json = JsonSerializer.Serialize(SampleBulletin.Contents, options);

        TalentDatasetContents back = JsonSerializer.Deserialize<TalentDatasetContents>(json, options)!;

        foreach (PropertyInfo list in typeof(TalentDatasetContents).GetProperties())
        {
            list.GetValue(back).Should().Be(list.GetValue(SampleBulletin.Contents), list.Name);
        }

        TalentDataset.Of(back).Should().Be(TalentDataset.Of(SampleBulletin.Contents));
    }

    [Fact]
    public void Context_RecordsWithinLists_AreGenerated() =>
        new[] { typeof(TalentMetric), typeof(DegreeProgram), typeof(Citation), typeof(CommitteeTerm), typeof(DiscrepancySide) }
            .Should().OnlyContain(type => Context.Default.GetTypeInfo(type) != null);

    [Fact]
    public void Sample_EveryList_HoldsSomething()
    {
        foreach (PropertyInfo list in typeof(TalentDatasetContents).GetProperties().Where(list => list.Name != nameof(TalentDatasetContents.Areas)))
        {
            list.GetValue(SampleBulletin.Contents).Should().NotBe(list.PropertyType.IsValueType ? Activator.CreateInstance(list.PropertyType) : null, list.Name);
        }
    }

    [Fact]
    public void Required_NoMember_HasADefaultThatIsLeftOut()
    {
        foreach (Type record in typeof(TalentMetric).Assembly.GetExportedTypes())
        {
            foreach (PropertyInfo member in record.GetProperties().Where(member => member.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null))
            {
                bool canBeDefault = member.PropertyType.IsEnum || member.PropertyType == typeof(bool)
                    || (member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>));
                canBeDefault.Should().BeFalse($"{record.Name}.{member.Name} would be left out and then missed");
            }
        }
    }

    [Fact]
    public void TalentProgram_EachKind_HasADiscriminatorOfItsOwn()
    {
        Type[] kinds = [.. typeof(TalentProgram).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(TalentProgram)))];
        IList<JsonDerivedType> declared = Options.GetTypeInfo(typeof(TalentProgram)).PolymorphismOptions!.DerivedTypes;

        declared.Select(kind => kind.DerivedType).Should().BeEquivalentTo(kinds);
        declared.Select(kind => kind.TypeDiscriminator).Should().OnlyHaveUniqueItems();
        JsonSerializer.Serialize<TalentProgram>(SampleBulletin.Contents.Programs[5], Options).Should().StartWith("""{"type":"service-list",""");
    }

    [Fact]
    public void Metric_BothQuantityAndReason_DoesNotLoad()
    {
        string json = JsonSerializer.Serialize(SampleBulletin.Contents.Metrics[2], Options)
            .Replace("\"MissingReason\":", "\"Quantity\":\"5 person\",\"MissingReason\":", StringComparison.Ordinal);

        FluentActions.Invoking(() => JsonSerializer.Deserialize<TalentMetric>(json, Options)).Should().Throw<Exception>();
    }

    private sealed class ValueLists : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

        private sealed class Of<T> : JsonConverter<ValueList<T>>
        {
            public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                JsonSerializer.Deserialize<T[]>(ref reader, options)!.ToValueList();

            public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) =>
                JsonSerializer.Serialize(writer, value.ToArray(), options);
        }
    }

    private sealed class Dates : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }

    [JsonSerializable(typeof(TalentDatasetContents))]
    [JsonSerializable(typeof(TalentMetric))]
    [JsonSerializable(typeof(TalentProgram))]
    [JsonSerializable(typeof(DegreeProgram))]
    [JsonSerializable(typeof(Citation))]
    [JsonSerializable(typeof(CommitteeTerm))]
    [JsonSerializable(typeof(DiscrepancySide))]
    private sealed partial class Context : JsonSerializerContext;
}
