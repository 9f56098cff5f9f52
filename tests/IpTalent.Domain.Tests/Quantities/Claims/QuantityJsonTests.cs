using System.Text;
using System.Text.Json;

namespace IpTalent.Domain.Tests.Quantities;

public sealed class QuantityJsonTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions WithComments = new() { ReadCommentHandling = JsonCommentHandling.Skip };
    private static readonly JsonSerializerOptions ByteByByte = new() { DefaultBufferSize = 1 };

    public static TheoryData<Quantity, string> Documents => new()
    {
        { Quantity.Nearly(1_200, Unit.PersonTime), """{"qualifier":"nearly","number":1200,"unit":"person-time"}""" },
        { Quantity.Rounded(860_000, 1_000, Unit.Person), """{"qualifier":"rounded","number":860000,"unit":"person","granule":1000,"traits":["precision-told"]}""" },
        { Quantity.Rounded(14.0m, Unit.Ratio), """{"qualifier":"rounded","number":14,"unit":"ratio","granule":0.1,"traits":["precision-told"]}""" },
        { Quantity.Percent(35.2m), """{"qualifier":"rounded","number":0.352,"unit":"fraction","traits":["precision-told"]}""" },
        { Quantity.Between(50, 60, Unit.Person).With(ClaimTraits.NumeralPair), """{"qualifier":"between","ends":"[50, 60]","unit":"person","traits":["numeral-pair"]}""" },
        { Quantity.Several(Unit.Recommendation), """{"qualifier":"indefinite","ends":"[2, ∞)","unit":"recommendation"}""" },
        {
            Quantity.Derived(Interval.Open(0.2302m, 0.2628m), Unit.PercentPerYear, BoundPolicy.Wide, 0.25m),
            """{"qualifier":"derived","number":0.25,"ends":"(0.2302, 0.2628)","unit":"fraction/year","policy":"wide/1"}"""
        },
    };

    public static TheoryData<string> Malformed => new()
    {
        { "5" }, { "\"nearly 1200 person-time\"" }, { "[]" }, { "{}" },
        { """{"number":5,"unit":"person"}""" }, // no qualifier
        { """{"qualifier":"nearly","unit":"person"}""" }, // no number
        { """{"qualifier":"nearly","number":5}""" }, // no unit
        { """{"qualifier":"nearly","number":"5","unit":"person"}""" }, // a string for a number
        { """{"qualifier":"nearly","number":null,"unit":"person"}""" },
        { """{"qualifier":"nearly","number":1e29,"unit":"person"}""" }, // beyond the decimals
        { """{"qualifier":"Nearly","number":5,"unit":"person"}""" },
        { """{"qualifier":3,"number":5,"unit":"person"}""" },
        { """{"qualifier":"nearly","number":5,"unit":{}}""" },
        { """{"qualifier":"nearly","number":5,"unit":"a b c"}""" },
        { """{"qualifier":"nearly","number":5,"unit":"person","granule":0}""" },
        { """{"qualifier":"nearly","number":5,"unit":"person","granule":-1}""" },
        { """{"qualifier":"nearly","number":5,"unit":"person","granule":1e28}""" },
        { """{"qualifier":"nearly","number":5,"unit":"person","traits":"pleonastic"}""" },
        { """{"qualifier":"nearly","number":5,"unit":"person","traits":["loud"]}""" },
        { """{"qualifier":"nearly","number":5,"unit":"person","traits":[1]}""" },
        { """{"qualifier":"nearly","number":5,"unit":"person","policy":"default/1"}""" }, // printed claims hold none
        { """{"qualifier":"nearly","number":5,"unit":"person","ends":"[1, 5]"}""" },
        { """{"qualifier":"nearly","number":5,"number":5,"unit":"person"}""" }, // twice
        { """{"qualifier":"nearly","number":5,"unit":"person","bounds":"[1, 5]"}""" }, // unknown
        { """{"qualifier":"between","number":5,"unit":"person"}""" },
        { """{"qualifier":"between","ends":"[6, 5]","unit":"person"}""" },
        { """{"qualifier":"derived","ends":"[5, 6]","unit":"person"}""" }, // no policy
        { """{"qualifier":"derived","ends":"[5, 6]","unit":"person","policy":"loose/1"}""" },
        { """{"qualifier":"derived","number":7,"ends":"[5, 6]","unit":"person","policy":"default/1"}""" }, // outside
        { """{"qualifier":"nearly","number":5,"unit":"person" """ }, // cut off
    };

    [Theory, MemberData(nameof(Documents))]
    public void Json_Claim_IsAnObjectOfTheClaim(Quantity claim, string json)
    {
        JsonSerializer.Serialize(claim, Plain).Should().Be(json);
        JsonSerializer.Deserialize<Quantity>(json).Should().Be(claim);
    }

    [Fact]
    public void Json_AnyClaim_RoundTrips() => ClaimCases.Holds(ClaimCases.Any, claim =>
        JsonSerializer.Deserialize<Quantity>(JsonSerializer.Serialize(claim)) is { } back && back == claim && back.ToString() == claim.ToString()
            ? null
            : JsonSerializer.Serialize(claim));

    [Fact]
    public void Json_AnyClaimAsName_RoundTrips() => ClaimCases.Holds(ClaimCases.Any, claim =>
        JsonSerializer.Deserialize<Dictionary<Quantity, int>>(JsonSerializer.Serialize(new Dictionary<Quantity, int> { [claim] = 7 }))![claim] == 7 ? null : "lost");

    [Theory, MemberData(nameof(Malformed))]
    public void Json_Malformed_ThrowsJsonException(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Quantity>(json)).Should().Throw<JsonException>();

    [Fact]
    public void Json_MembersInAnyOrderWithComments_AreRead() =>
        JsonSerializer.Deserialize<Quantity>(
            """{"unit": "person", /* as printed */ "traits": [], "number": 5, "qualifier": "exact"}""",
            WithComments).Should().Be(Quantity.Exact(5, Unit.Person));

    [Fact]
    public void Json_Null_IsNoQuantity() => JsonSerializer.Deserialize<Quantity>("null").Should().BeNull();

    [Theory]
    [InlineData("""{"qualifier":"@","number":5,"unit":"person"}""")]
    [InlineData("""{"qualifier":"nearly","number":5,"unit":"@"}""")]
    [InlineData("""{"qualifier":"nearly","number":5,"unit":"person","traits":["@"]}""")]
    [InlineData("""{"qualifier":"nearly","number":5,"unit":"person","@":1}""")]
    [InlineData("""{"qualifier":"between","ends":"@","unit":"person"}""")]
    public void Json_HugeString_IsRefused(string json)
    {
        byte[] document = Encoding.UTF8.GetBytes(json.Replace("@", new string('a', 100_000_000), StringComparison.Ordinal));

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Quantity>(document)).Should().Throw<JsonException>().Which.Message.Length.Should().BeLessThan(400);
    }

    [Fact]
    public async Task Json_FromSmallPieces_IsRead()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Quantity.Derived(Interval.Open(1, 2), Unit.Ratio, BoundPolicy.Wide, 1.5m))));

        Quantity? read = await JsonSerializer.DeserializeAsync<Quantity>(stream, ByteByByte);

        read.Should().Be(Quantity.Derived(Interval.Open(1, 2), Unit.Ratio, BoundPolicy.Wide, 1.5m));
    }
}
