using System.Text.Json;
using System.Text.RegularExpressions;
using IpTalent.Domain.Tests.Laws;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>The enums of quantities and of results stand in JSON by name, so that a number that moves changes no stored text.</summary>
public class EnumJsonTests
{
    /// <summary>Every public enum of the folder.</summary>
    public static TheoryData<Type> Enums => [.. Types];

    private static readonly Type[] Types =
    [
        .. SourceTree.Files(SourceTree.At("src/IpTalent.Domain/Quantities"))
            .SelectMany(file => Regex.Matches(file.Text, @"^public enum (\w+)", RegexOptions.Multiline))
            .Select(match => Law.Library.GetType($"IpTalent.Domain.{match.Groups[1].Value}", throwOnError: true)!),
    ];

    [Fact]
    public void Enums_OfResults_AreAmongThem() =>
        Types.Should().Contain([typeof(Certainty), typeof(Qualifier), typeof(Basis), typeof(EndKind), typeof(UndefinedReason)]);

    [Theory, MemberData(nameof(Enums))]
    public void Json_EveryMember_IsItsNameAndComesBack(Type type)
    {
        foreach (object member in Enum.GetValues(type))
        {
            string json = JsonSerializer.Serialize(member, type);
            json.Should().Be($"\"{member}\"");
            JsonSerializer.Deserialize(json, type).Should().Be(member);
        }

        FluentActions.Invoking(() => JsonSerializer.Deserialize("\"NoSuchName\"", type)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Json_SeveralTraits_AreTheirNames() =>
        JsonSerializer.Deserialize<ClaimTraits>(JsonSerializer.Serialize(ClaimTraits.RoundNumber | ClaimTraits.Pleonastic)).Should().Be(ClaimTraits.RoundNumber | ClaimTraits.Pleonastic);
}
