using System.Text.Json;
using System.Text.RegularExpressions;
using IpTalent.Domain.Tests.Laws;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>Every enum stands in JSON by words, the same within a document and alone, so that a number that moves changes no stored text.</summary>
public class EnumJsonTests
{
    public static TheoryData<Type> Enums => [.. Law.PublicTypes.Where(type => type.IsEnum)];

    [Theory, MemberData(nameof(Enums))]
    public void Json_EveryMember_IsAWordAndComesBack(Type type)
    {
        foreach (object member in Enum.GetValues(type))
        {
            string json = JsonSerializer.Serialize(member, type);
            string word = Regex.Replace(member.ToString()!, "(?<=[a-z])(?=[A-Z])", "-").ToLowerInvariant();
            bool isFlags = type.IsDefined(typeof(FlagsAttribute), inherit: false);
            json.Should().Be(!isFlags ? $"\"{word}\"" : word == "none" ? "[]" : $"[\"{word}\"]");
            JsonSerializer.Deserialize(json, type).Should().Be(member);
        }

        FluentActions.Invoking(() => JsonSerializer.Deserialize("\"NoSuchWord\"", type)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Json_SeveralTraits_AreTheirWords()
    {
        string json = JsonSerializer.Serialize(ClaimTraits.RoundNumber | ClaimTraits.Pleonastic);

        json.Should().Be("""["round-number","pleonastic"]""");
        JsonSerializer.Deserialize<ClaimTraits>(json).Should().Be(ClaimTraits.RoundNumber | ClaimTraits.Pleonastic);
        JsonSerializer.Deserialize<Dictionary<Certainty, int>>("""{"yes":1}""").Should().ContainKey(Certainty.Yes);
    }
}
