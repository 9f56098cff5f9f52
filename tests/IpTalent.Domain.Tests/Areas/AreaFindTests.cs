using System.Diagnostics;

namespace IpTalent.Domain.Tests.Areas;

public class AreaFindTests
{
    public static TheoryData<string, string> Spellings => new()
    {
        // one area by all that it is called
        { "广东", "CN-GD" },
        { "广东省", "CN-GD" },
        { "廣東", "CN-GD" },
        { "廣東省", "CN-GD" },
        { "粤", "CN-GD" },
        { "Guangdong", "CN-GD" },
        { "Guangdong Province", "CN-GD" },
        { "Guangdong Sheng", "CN-GD" },
        { "440000", "CN-GD" },
        { "CN-44", "CN-GD" },   // ISO 3166-2 until 2017
        { "cn-gd", "CN-GD" },
        { "GUANGDONG PROVINCE", "CN-GD" },

        // what tables and keyboards do to it
        { "  Guangdong ", "CN-GD" },
        { "\u3000广东\u3000", "CN-GD" },   // full-width space
        { "广 东 省", "CN-GD" },
        { "\uFEFFGuangdong", "CN-GD" },   // byte order mark
        { "Ｇｕａｎｇｄｏｎｇ", "CN-GD" },
        { "４４００００", "CN-GD" },
        { "CN\u2013GD", "CN-GD" },   // en dash
        { "CN - GD", "CN-GD" },
        { "Hong\u00A0Kong", "CN-HK" },   // no-break space
        { "Hong   Kong", "CN-HK" },
        { "the Netherlands", "NL" },
        { "Trinidad & Tobago", "TT" },
        { "Trinidad&Tobago", null! },   // no space: not a spelling anybody uses
        { "Côte d\u2019Ivoire", "CI" },
        { "Cote d'Ivoire", "CI" },
        { "刚果(金)", "CD" },   // half-width brackets
        { "刚果（布）", "CG" },
        { "St. Lucia", "LC" },

        // easily confused
        { "Shanxi", "CN-SX" },
        { "Shaanxi", "CN-SN" },
        { "山西", "CN-SX" },
        { "陕西", "CN-SN" },
        { "Henan", "CN-HA" },
        { "Hunan", "CN-HN" },
        { "Hainan", "CN-HI" },
        { "贵州", "CN-GZ" },
        { "广州", "440100" },
        { "Guinea", "GN" },
        { "Guinea-Bissau", "GW" },
        { "Dominica", "DM" },
        { "吉林", "CN-JL" },

        // two names for one place
        { "内蒙古", "CN-NM" },
        { "内蒙古自治区", "CN-NM" },
        { "Inner Mongolia", "CN-NM" },
        { "Nei Mongol", "CN-NM" },
        { "Xizang", "CN-XZ" },
        { "Tibet", "CN-XZ" },
        { "Macau", "CN-MO" },
        { "Macao SAR", "CN-MO" },
        { "HK", "CN-HK" },
        { "HKG", "CN-HK" },
        { "CN-HK", "CN-HK" },
        { "香港特別行政區", "CN-HK" },
        { "Hong Kong, China", "CN-HK" },
        { "中国台湾", "CN-TW" },
        { "臺灣", "CN-TW" },
        { "Taiwan, Province of China", "CN-TW" },
        { "全国", "CN" },
        { "national", "CN" },
        { "CHN", "CN" },
        { "156", "CN" },
        { "Turkey", "TR" },
        { "Republic of Korea", "KR" },
        { "UK", "GB" },
        { "Vietnam", "VN" },
        { "world", "001" },
        { "粤港澳大湾区", "GBA" },
        { "大湾区", "GBA" },
        { "Guangdong-Hong Kong-Macao Greater Bay Area", "GBA" },
        { "Guangdong\u2013Hong Kong\u2013Macao Greater Bay Area", "GBA" },
        { "the Greater Bay Area", "GBA" },

        // not found
        { "", null! },
        { "   ", null! },
        { "the", null! },
        { "&", null! },
        { "粤港澳", null! },   // all of Guangdong with Hong Kong and Macao: not the Greater Bay Area
        { "Korea", null! },   // which?
        { "刚果", null! },
        { "Guangdnog", null! },
        { "Guang dong", null! },   // a space inside a Latin name is a misspelling
        { "XK", null! },   // not assigned in ISO 3166-1
        { "UN", null! },
        { "445200", null! },   // Jieyang: a city of Guangdong that the lists do not hold
        { "\uD800", null! },   // half a surrogate pair
    };

    [Theory, MemberData(nameof(Spellings))]
    public void Find_Spelling_FindsTheAreaOrNothing(string text, string? code) => (Area.Find(text)?.ToString()).Should().Be(code);

    [Theory]
    [InlineData("tr-TR")]   // i and I are two letters there
    [InlineData("az")]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    public void Find_EveryNameInEitherCase_IsFoundInEveryCulture(string culture)
    {
        using var _ = new CultureScope(culture);
        foreach (Area area in Area.Known)
        {
            foreach (string name in new[] { area.Code.ToString(), area.Name.In("en"), area.Name.In("zh"), area.OfficialName.In("en") })
            {
                Area.Find(name.ToLowerInvariant()).Should().BeSameAs(area);
                Area.Find(name.ToUpperInvariant()).Should().BeSameAs(area);
            }
        }
    }

    [Fact]
    public void Find_Null_Throws()
    {
        Action find = () => Area.Find(null!);
        Action of = () => Area.Of(null!);

        find.Should().Throw<ArgumentNullException>().WithParameterName("codeOrName");
        of.Should().Throw<ArgumentNullException>().WithParameterName("codeOrName");
    }

    [Theory]
    [InlineData("Guangdnog", "did you mean Guangdong (CN-GD)?")]   // two letters swapped
    [InlineData("Schenzhen", "did you mean Shenzhen (440300)?")]
    [InlineData("黑竜江", "did you mean Heilongjiang (CN-HL)?")]
    [InlineData("内蒙古自治州", "did you mean Inner Mongolia (CN-NM)?")]
    [InlineData("Switzerlnd", "did you mean Switzerland (CH)?")]
    public void Of_MisspeltName_SuggestsTheNearest(string text, string suggestion)
    {
        Action of = () => Area.Of(text);
        of.Should().Throw<ArgumentException>().WithMessage($"'{text}'*; {suggestion} Give a code*Area.Define*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("广冬")]   // one character off both 广东 and 广西
    [InlineData("Zzzzzzzzzz")]
    public void Of_NothingNear_SuggestsNothing(string text)
    {
        Action of = () => Area.Of(text);
        of.Should().Throw<ArgumentException>().Which.Message.Should().Contain("a known area. Give a code such as CN-GD").And.NotContain("did you mean");
    }

    [Fact]
    public void Of_KnownArea_IsTheOneOfTheProperty() => Area.Of("深圳").Should().BeSameAs(Area.Shenzhen);

    [Theory]
    [InlineData('x')]
    [InlineData(' ')]
    [InlineData('0')]
    public void EveryDoor_HundredMegabytes_FailsFast(char filling)
    {
        string huge = new(filling, 50_000_000);
        Action[] doors =
        [
            () => Area.Of(huge), () => Area.Parse(huge), () => AreaCode.Parse(huge), () => Area.Undeclared(huge),
            () => Area.Define(huge, "Huge", Area.Shenzhen), () => Area.DefineGroup(huge, "Huge", Area.Shenzhen),
        ];
        var clock = Stopwatch.StartNew();

        Area.Find(huge).Should().BeNull();
        Area.TryParse(huge, out _).Should().BeFalse();
        AreaCode.TryParse(huge, out _).Should().BeFalse();
        foreach (Action door in doors)
        {
            Exception thrown = Record.Exception(door);
            (thrown is ArgumentException or FormatException).Should().BeTrue();
            thrown.Message.Length.Should().BeLessThan(500);
        }

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }
}
