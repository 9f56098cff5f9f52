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

    // Each width that a policy sets has its half sentence, so that the bounds of no figure lie beyond what the sentence says.
    [Theory]
    [InlineData("default", "half a unit", "at most 5 % of the figure unless its precision is told", "at most 10 % of the figure", "at least 2 for whole numbers")]
    [InlineData("wide", "half a unit of its last digit below", "one unit above", "within one unit", "at least 2 for whole numbers")]
    [InlineData("tight", "half a unit", "rounded or hedged", "at most 5 % of the figure", "at least 2 for whole numbers")]
    public void Convention_Policy_TellsCapsAndLeastWidth(string policy, params string[] parts)
    {
        LocalizedText convention = BoundPolicy.Parse(policy).Convention;
        parts.Should().AllSatisfy(part => convention.In("en").Should().Contain(part));
        convention.In("zh").Should().Contain("至少为2");
        Quantity.Nearly(10, Unit.Person).Under(BoundPolicy.Parse(policy)).Lower.Should().BeLessThanOrEqualTo(8);
    }

    [Fact]
    public void Convention_Default_IsTrueOfARoundMillion()
    {
        Quantity.Rounded(1_000_000, Unit.Person).Bounds.Should().Be(Interval.Parse("[950000, 1050000)"));
        BoundPolicy.Default.Convention.In("zh").Should().Contain("未表明精度的不超过该数的5%").And.Contain("不超过该数的10%");
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
