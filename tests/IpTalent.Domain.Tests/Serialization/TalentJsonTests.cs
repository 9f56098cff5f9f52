using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using IpTalent.Domain.Serialization;
using IpTalent.Domain.Tests.Laws;
using IpTalent.Domain.Tests.Records;

namespace IpTalent.Domain.Tests.Serialization;

public partial class TalentJsonTests
{
    private static readonly TalentDataset Filled = TalentDataset.Of(FilledRecords.Contents);

    private static readonly Indicator Visits = Indicator.Flow("visits", LocalizedText.Of("Visits", "访问"), Unit.Visit);

    public static TheoryData<string> Datasets => ["empty", "bulletin", "filled"];

    /// <summary>The sample proves nothing of a member that it leaves alone.</summary>
    [Fact]
    public void Filled_EveryMemberOfEveryRecord_DiffersFromItsDefault()
    {
        ILookup<Type, object> records = FilledRecords.Within(FilledRecords.Contents).ToLookup(record => record.GetType());

        Type[] held = FilledRecords.RecordsOf(typeof(TalentDatasetContents));
        Law.Holds(from type in held
                  from member in FilledRecords.Settable(type)
                  let defaultValue = member.PropertyType.IsValueType ? Activator.CreateInstance(member.PropertyType) : null
                  where !records[type].Any(record => !Equals(member.GetValue(record), defaultValue))
                  select $"{type.Name}.{member.Name}");
        held.Should().HaveCountGreaterThan(35);
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Read_Written_IsEqual(string name)
    {
        TalentDataset dataset = Dataset(name);
        string json = TalentJson.Write(dataset);

        TalentDataset back = TalentJson.Read(json);

        foreach (PropertyInfo list in typeof(TalentDatasetContents).GetProperties())
        {
            list.GetValue(back.Contents).Should().Be(list.GetValue(dataset.Contents), list.Name);
        }

        back.Should().Be(dataset);
        TalentJson.Write(back).Should().Be(json);
    }

    /// <summary>Areas and units are equal by their codes, so their names and parents are looked at by themselves.</summary>
    [Fact]
    public void Read_AreasAndUnitsOfOnesOwn_KeepWhatTheyAreMadeOf()
    {
        TalentDataset dataset = TalentDataset.Of(
            TalentMetric.At(Visits, FilledRecords.Ring, YearEnd.Of(2023), Quantity.Nearly(30, FilledRecords.Docket.Per(1000, Unit.Person))));

        TalentMetric back = TalentJson.Read(TalentJson.Write(dataset)).Metrics[0];

        back.Area.Name.Should().Be(LocalizedText.Of("Ring", "圈"));
        back.Area.Members.Should().Equal(FilledRecords.Town, Area.Beijing);
        back.Area.Members[0].Name.In("zh").Should().Be("粤海");
        back.Area.Members[0].Level.Should().Be(AreaLevel.Town);
        back.Area.Members[0].Parent!.Name.In("en").Should().Be("Nanshan");
        back.Area.Members[0].Parent!.Parent.Should().BeSameAs(Area.Shenzhen);
        back.Quantity!.Unit.Numerator!.Name.In("zh").Should().Be("案卷");
        back.Quantity.Unit.PluralName.In("en").Should().Be(FilledRecords.Docket.Per(1000, Unit.Person).PluralName.In("en"));
    }

    [Fact]
    public void Write_TablesOfTheDataset_StayApartFromWhatRecordsBring()
    {
        TalentDataset listed = TalentDataset.Of(new TalentDatasetContents { Indicators = [Visits], Metrics = [TalentMetric.At(Visits, Area.China, YearEnd.Of(2023), 5)] });
        TalentDataset brought = TalentDataset.Of(TalentMetric.At(Visits, Area.China, YearEnd.Of(2023), 5));

        TalentJson.Read(TalentJson.Write(listed)).Contents.Indicators.Should().Equal(Visits);
        TalentJson.Read(TalentJson.Write(brought)).Contents.Indicators.Should().BeEmpty();
        TalentJson.Read(TalentJson.Write(brought)).Metrics[0].Indicator.Should().Be(Visits);
    }

    [Fact]
    public void Write_IndicatorsThatShareACode_AreNumbered()
    {
        Indicator other = Visits with { Direction = Direction.HigherIsBetter };
        TalentDataset dataset = TalentDataset.Of(
            TalentMetric.At(Visits, Area.China, YearEnd.Of(2022), 5),
            TalentMetric.At(other, Area.China, YearEnd.Of(2023), 5),
            TalentMetric.At(Indicator.Undeclared("visits", Unit.Visit), Area.China, YearEnd.Of(2024), 5));

        string json = TalentJson.Write(dataset);

        json.Should().Contain("\"indicator\": \"visits\"").And.Contain("\"indicator\": \"visits#2\"").And.Contain("\"indicator\": \"visits#3\"");
        TalentJson.Read(json).Should().Be(dataset);
    }

    [Fact]
    public void Read_UndeclaredCodes_BecomePlaceholders()
    {
        TalentDataset dataset = TalentJson.Read("""
            {
              "metrics": [
                { "indicator": "mystery", "area": "X-NOWHERE", "period": "2022", "missingReason": "not-published" },
                { "indicator": "mystery", "area": "CN", "period": "2023", "quantity": { "qualifier": "exact", "number": 3, "unit": "task" } },
                { "indicator": "nothing", "area": "CN", "period": "2023", "missingReason": "suppressed" }
              ],
              "targets": [
                { "indicator": "mystery", "area": "CN", "due": "2025-12-31", "threshold": { "qualifier": "exact", "number": 3, "unit": "person" } }
              ],
              "iptalent": 0
            }
            """);

        dataset.Metrics[0].Indicator.Should().Be(Indicator.Undeclared("mystery", Unit.Task));
        dataset.Contents.Targets[0].Indicator.Should().BeSameAs(dataset.Metrics[0].Indicator);
        dataset.Metrics[2].Indicator.IsDeclared.Should().BeFalse();
        dataset.Metrics[0].Area.IsDeclared.Should().BeFalse();
        TalentJson.Write(dataset).Should().NotContain("references");
        TalentJson.Read(TalentJson.Write(dataset)).Should().Be(dataset);
    }

    /// <summary>A placeholder that reading would not make up in the same way is declared as what it is.</summary>
    [Fact]
    public void Write_PlaceholderOfAnotherUnitThanItsFigures_ComesBackEqual()
    {
        TalentDataset dataset = TalentDataset.Of(
            TalentMetric.At(Indicator.Undeclared("mystery", Unit.Person), Area.China, YearEnd.Of(2023), Quantity.Nearly(3, Unit.Task)));

        TalentJson.Read(TalentJson.Write(dataset)).Should().Be(dataset);
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Read_MembersInAnyOrder_AreTheSame(string name)
    {
        TalentDataset dataset = Dataset(name);
        JsonNode reversed = Reversed(JsonNode.Parse(TalentJson.Write(dataset))!);

        TalentJson.Read(reversed.ToJsonString()).Should().Be(dataset);
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void WriteAndRead_Culture_MakesNoDifference(string culture)
    {
        byte[] expected = Cultures.Run("", () => Encoding.UTF8.GetBytes(TalentJson.Write(Filled)));

        Cultures.Run(culture, () => TalentJson.Write(Filled)).Should().Be(Encoding.UTF8.GetString(expected));
        Cultures.Run(culture, () => TalentJson.Read(expected)).Should().Be(Filled);
    }

    [Fact]
    public void Write_SmallDataset_LooksLikeThis() =>
        TalentJson.Write(TalentDataset.Of(new TalentDatasetContents
        {
            Title = LocalizedText.Of("Visits to the base", "基地访问"),
            Indicators = [Visits],
            Metrics =
            [
                TalentMetric.At(Visits, Area.Guangdong, YearEnd.Of(2023), Quantity.Over(150, Unit.Visit)).CitedFrom("bulletin") with { Code = "f1" },
            ],
            Programs = [new TrainingBase { Code = "base", Name = "Base", IsNational = true }],
        })).Should().Be("""
            {
              "iptalent": 1,
              "title": {
                "en": "Visits to the base",
                "zh": "基地访问"
              },
              "indicators": [
                {
                  "code": "visits",
                  "name": {
                    "en": "Visits",
                    "zh": "访问"
                  },
                  "unit": "visit",
                  "kind": "flow"
                }
              ],
              "metrics": [
                {
                  "code": "f1",
                  "indicator": "visits",
                  "area": "CN-GD",
                  "period": "2023-12-31",
                  "quantity": {
                    "qualifier": "over",
                    "number": 150,
                    "unit": "visit"
                  },
                  "citations": [
                    {
                      "sourceCode": "bulletin"
                    }
                  ]
                }
              ],
              "programs": [
                {
                  "type": "training-base",
                  "code": "base",
                  "name": {
                    "en": "Base"
                  },
                  "isNational": true
                }
              ]
            }
            """.ReplaceLineEndings("\n"));

    /// <summary>Where a printed 1.50 is no 1.5. In a quantity its granule tells.</summary>
    [Theory]
    [InlineData("1.5")]
    [InlineData("1.500")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    public void WriteAndRead_Decimal_KeepsItsPlaces(string number)
    {
        decimal error = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        string json = TalentJson.Write(TalentDataset.Of(TalentMetric.At(Visits, Area.China, YearEnd.Of(2023), 5) with { Uncertainty = new() { StandardError = error } }));

        json.Should().Contain($"\"standardError\": {number}");
        decimal.GetBits(TalentJson.Read(json).Metrics[0].Uncertainty!.StandardError!.Value).Should().Equal(decimal.GetBits(error));
    }

    [Fact]
    public async Task Streams_AllWays_HoldTheSameBytes()
    {
        byte[] expected = Encoding.UTF8.GetBytes(TalentJson.Write(Filled));
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        using var later = new MemoryStream();

        TalentJson.Write(buffer, Filled);
        TalentJson.Write(stream, Filled);
        await TalentJson.WriteAsync(later, Filled);

        buffer.WrittenSpan.ToArray().Should().Equal(expected);
        stream.ToArray().Should().Equal(expected);
        later.ToArray().Should().Equal(expected);
        later.Position = 0;
        (await TalentJson.ReadAsync(later)).Should().Be(Filled);
        later.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Read_MarkAtTheBeginning_IsSkipped() =>
        TalentJson.Read([0xEF, 0xBB, 0xBF, .. "{\"iptalent\":0}"u8]).Should().Be(TalentDataset.Empty);

    private static TalentDataset Dataset(string name) => name switch
    {
        "empty" => TalentDataset.Empty,
        "bulletin" => TalentDataset.Of(SampleBulletin.Contents),
        _ => Filled,
    };

    private static JsonNode Reversed(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : (JsonNode?)Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(item => Reversed(item!))]),
        _ => node.DeepClone(),
    };
}
