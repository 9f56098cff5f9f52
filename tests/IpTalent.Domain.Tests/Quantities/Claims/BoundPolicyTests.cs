using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace IpTalent.Domain.Tests.Quantities;

public sealed class BoundPolicyTests
{
    public static TheoryData<BoundPolicy, string> Policies => new()
    {
        { BoundPolicy.Default, "default/1" },
        { BoundPolicy.Strict, "strict/1" },
        { BoundPolicy.Wide, "wide/1" },
        { BoundPolicy.Tight, "tight/1" },
    };

    [Theory, MemberData(nameof(Policies))]
    public void Text_Policy_NamesItselfAndItsVersion(BoundPolicy policy, string text)
    {
        policy.ToString().Should().Be(text);
        policy.ToString("X", CultureInfo.GetCultureInfo("ar-SA")).Should().Be(text);
        $"{policy.Name}/{policy.Version}".Should().Be(text);
        BoundPolicy.Parse(text).Should().BeSameAs(policy);
        BoundPolicy.Parse(policy.Name.ToUpperInvariant()).Should().BeSameAs(policy);
        JsonSerializer.Serialize(policy).Should().Be($"\"{text}\"");
        JsonSerializer.Deserialize<BoundPolicy>($"\"{policy.Name}\"").Should().BeSameAs(policy);
        TypeDescriptor.GetConverter(typeof(BoundPolicy)).ConvertFromInvariantString(text).Should().BeSameAs(policy);
        policy.Convention.Has("en").Should().BeTrue();
        policy.Convention.Has("zh").Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("default/2")]
    [InlineData("default/")]
    [InlineData(" default")]
    [InlineData("loose")]
    public void Parse_NoSuchPolicy_Throws(string text)
    {
        BoundPolicy.TryParse(text, out BoundPolicy? policy).Should().BeFalse();
        policy.Should().BeNull();
        FluentActions.Invoking(() => BoundPolicy.Parse(text)).Should().Throw<FormatException>().WithMessage("*default/1, strict/1, wide/1 or tight/1*");
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        FluentActions.Invoking(() => BoundPolicy.Parse(null!)).Should().Throw<ArgumentNullException>();
        BoundPolicy.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void All_Policies_AreApart()
    {
        BoundPolicy.All.Should().OnlyHaveUniqueItems().And.HaveCount(4);
        (BoundPolicy.Default == BoundPolicy.Parse("default")).Should().BeTrue();
        (BoundPolicy.Default != BoundPolicy.Strict).Should().BeTrue();
        BoundPolicy.Default.GetHashCode().Should().Be(BoundPolicy.Parse("default").GetHashCode());
        BoundPolicy.Default.Equals((object?)null).Should().BeFalse();
    }
}
