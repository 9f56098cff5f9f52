using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace IpTalent.Domain.Tests.Areas;

public class AreaTextTests
{
    [Fact]
    public void Text_EveryKnownArea_IsItsCodeAndRoundTripsEveryWay()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Area));
        foreach (Area area in Area.Known)
        {
            area.ToString().Should().Be(area.Code.ToString());
            Area.Parse(area.ToString()).Should().BeSameAs(area);
            Area.Parse(area.ToString().AsSpan(), CultureInfo.InvariantCulture).Should().BeSameAs(area);
            converter.ConvertFromInvariantString(converter.ConvertToInvariantString(area)!).Should().BeSameAs(area);
            string json = JsonSerializer.Serialize(area);
            json.Should().Be($"\"{area.Code}\"");
            JsonSerializer.Deserialize<Area>(json).Should().BeSameAs(area);
        }
    }

    [Fact]
    public void Parse_NameOfAKnownArea_IsThatArea()
    {
        Area.Parse("广东省").Should().BeSameAs(Area.Guangdong);
        Area.TryParse("hong kong", out Area? area).Should().BeTrue();
        area.Should().BeSameAs(Area.HongKong);
        TypeDescriptor.GetConverter(typeof(Area)).ConvertFrom(null, new CultureInfo("tr-TR"), "MACAU").Should().BeSameAs(Area.Macao);
    }

    [Fact]
    public void Parse_CodeOfNoKnownArea_IsUndeclaredAndEqualsTheOneThatAUserDefined()
    {
        Area nanshan = Area.Define("440305", LocalizedText.Of("Nanshan", "南山"), Area.Shenzhen);

        Area loaded = JsonSerializer.Deserialize<Area>(JsonSerializer.Serialize(nanshan))!;

        loaded.Should().Be(nanshan);
        loaded.IsDeclared.Should().BeFalse();
        loaded.Name.ToString().Should().Be("440305");
        loaded.Parent.Should().BeNull();
    }

    [Theory]
    [InlineData("Guangdnog")]   // a misspelt name must not pass for a code
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("南山")]
    [InlineData("X NANSHAN")]
    public void Parse_NeitherCodeNorKnownName_TellsSo(string text)
    {
        Action parse = () => Area.Parse(text);
        Action read = () => JsonSerializer.Deserialize<Area>(JsonSerializer.Serialize(text));

        parse.Should().Throw<FormatException>().WithMessage($"'{text}' is not the code or name of a known area*CN-GD*position*");
        read.Should().Throw<JsonException>();
        Area.TryParse(text, out Area? area).Should().BeFalse();
        area.Should().BeNull();
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Action parse = () => Area.Parse(null!);
        parse.Should().Throw<ArgumentNullException>();
        Area.TryParse(null, out _).Should().BeFalse();
        JsonSerializer.Deserialize<Area>("null").Should().BeNull();
    }

    [Fact]
    public void Json_NameOfAMember_IsTheCode()
    {
        var counts = new Dictionary<Area, int> { [Area.Guangdong] = 5811, [Area.GreaterBayArea] = 1 };

        string json = JsonSerializer.Serialize(counts);

        json.Should().Be("""{"CN-GD":5811,"GBA":1}""");
        JsonSerializer.Deserialize<Dictionary<Area, int>>(json).Should().Equal(counts);
    }

    [Fact]
    public void Format_OtherThanG_Throws()
    {
        Action format = () => Area.Guangdong.ToString("zh", CultureInfo.InvariantCulture);

        format.Should().Throw<FormatException>();
        $"{Area.Guangdong:G}".Should().Be("CN-GD");
        var text = new char[2];
        Area.China.TryFormat(text, out int written, "G", new CultureInfo("ar-SA")).Should().BeTrue();
        (written, new string(text)).Should().Be((2, "CN"));
    }

    [Fact]
    public void Equality_FollowsTheCode()
    {
        Area mine = Area.Define("X-A", "One", Area.China);
        Area other = Area.Define("x-a", "Another name", Area.Shenzhen);

        (mine == other).Should().BeTrue();
        mine.Equals((object)other).Should().BeTrue();
        mine.GetHashCode().Should().Be(other.GetHashCode());
        (mine != Area.Undeclared("X-B")).Should().BeTrue();
        mine.Equals(null).Should().BeFalse();
        (mine == null).Should().BeFalse();
    }
}
