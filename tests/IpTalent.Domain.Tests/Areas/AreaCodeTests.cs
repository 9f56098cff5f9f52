using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace IpTalent.Domain.Tests.Areas;

public class AreaCodeTests
{
    public static TheoryData<string, string, AreaCodeKind> Codes => new()
    {
        { "CN", "CN", AreaCodeKind.Country },
        { "cn", "CN", AreaCodeKind.Country },
        { "CN-GD", "CN-GD", AreaCodeKind.Subdivision },
        { "cn-hi", "CN-HI", AreaCodeKind.Subdivision },   // a dotted i must not appear in Turkish
        { "DE-BY", "DE-BY", AreaCodeKind.Subdivision },
        { "FR-2A", "FR-2A", AreaCodeKind.Subdivision },   // digits are allowed behind the hyphen
        { "GB-ENG", "GB-ENG", AreaCodeKind.Subdivision },   // three characters at most
        { "440300", "440300", AreaCodeKind.ChineseDivision },
        { "001", "001", AreaCodeKind.UnM49 },
        { "156", "156", AreaCodeKind.UnM49 },
        { "GBA", "GBA", AreaCodeKind.Other },   // three letters: a word from four on
        { "X-NANSHAN", "X-NANSHAN", AreaCodeKind.Other },
        { "X-1", "X-1", AreaCodeKind.Other },   // one letter is no country
        { "CN-ABCD", "CN-ABCD", AreaCodeKind.Other },   // four characters are no subdivision
        { "C1-AB", "C1-AB", AreaCodeKind.Other },
        { "DE21", "DE21", AreaCodeKind.Other },
        { "44", "44", AreaCodeKind.Other },
        { "440305001001", "440305001001", AreaCodeKind.Other },   // twelve digits, as statistics number villages
        { "a.b_c-d", "A.B_C-D", AreaCodeKind.Other },
        { "X-0123456789012345678901234567890123456789012345", "X-0123456789012345678901234567890123456789012345", AreaCodeKind.Other },   // 48
    };

    public static TheoryData<string, int> NoCodes => new()
    {
        { "", 0 },
        { "C", 1 },   // one character says nothing
        { "Guangdnog", 3 },   // a misspelt name is no code
        { "WORD", 3 },
        { " CN", 0 },
        { "CN ", 2 },
        { "CN GD", 2 },
        { "-CN", 0 },
        { "CN-", 2 },
        { "CN--GD", 3 },
        { "广东", 0 },
        { "ＣＮ", 0 },   // full width is for names and tables, not for codes
        { "CN\0", 2 },
        { "İ1", 0 },
        { "X-01234567890123456789012345678901234567890123456", 48 },   // 49 characters
    };

    [Theory, MemberData(nameof(Codes))]
    public void Parse_Code_IsReadInUpperCase(string text, string canonical, AreaCodeKind kind)
    {
        AreaCode code = AreaCode.Parse(text);

        code.ToString().Should().Be(canonical);
        code.Kind.Should().Be(kind);
        AreaCode.Parse(canonical).Should().Be(code);
        AreaCode.TryParse(text, out AreaCode tried).Should().BeTrue();
        tried.Should().Be(code);
    }

    [Theory, MemberData(nameof(NoCodes))]
    public void Parse_NoCode_TellsWhere(string text, int position)
    {
        Action parse = () => AreaCode.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage($"*CN-GD*position {position.ToString(CultureInfo.InvariantCulture)}.");
        AreaCode.TryParse(text, out AreaCode code).Should().BeFalse();
        code.Should().Be(AreaCode.World);
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Action parse = () => AreaCode.Parse(null!);
        parse.Should().Throw<ArgumentNullException>();
        AreaCode.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Default_IsTheWorld()
    {
        default(AreaCode).ToString().Should().Be("001");
        default(AreaCode).Should().Be(AreaCode.Parse("001"));
        default(AreaCode).GetHashCode().Should().Be(AreaCode.Parse("001").GetHashCode());
        default(AreaCode).Kind.Should().Be(AreaCodeKind.UnM49);
        (new AreaCode[1])[0].Should().Be(AreaCode.World);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void Text_AnyCulture_IsTheSame(string culture)
    {
        using var _ = new CultureScope(culture);

        AreaCode.Parse("cn-hi").ToString().Should().Be("CN-HI");
        $"{AreaCode.Parse("id")}".Should().Be("ID");
    }

    [Fact]
    public void Order_FollowsTheCharacters()
    {
        string[] ordered = ["001", "156", "440300", "CN", "CN-BJ", "CN-GD", "GBA"];   // digits before letters

        ordered.Reverse().Select(AreaCode.Parse).Order().Select(code => code.ToString()).Should().Equal(ordered);
        (AreaCode.Parse("CN") < AreaCode.Parse("CN-BJ")).Should().BeTrue();
        (AreaCode.Parse("cn") >= AreaCode.Parse("CN")).Should().BeTrue();
        (AreaCode.Parse("CN-BJ") > AreaCode.Parse("GBA")).Should().BeFalse();
        (AreaCode.Parse("CN") <= default(AreaCode)).Should().BeFalse();
    }

    [Fact]
    public void Format_OtherThanG_Throws()
    {
        AreaCode code = AreaCode.Parse("CN-GD");
        Action format = () => code.ToString("N", CultureInfo.InvariantCulture);

        format.Should().Throw<FormatException>();
        code.ToString("G", null).Should().Be("CN-GD");
        var exact = new char[5];
        code.TryFormat(exact, out int written, "", null).Should().BeTrue();
        (written, new string(exact)).Should().Be((5, "CN-GD"));
        code.TryFormat(new char[4], out written, "", null).Should().BeFalse();
        written.Should().Be(0);
    }

    [Fact]
    public void Text_RandomCharacters_EitherFailOrRoundTripEveryWay()
    {
        Gen<string> texts = Gen.Elements("aZi09-_. é广".ToCharArray()).ListOf().Select(letters => string.Concat(letters));
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(AreaCode));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            if (!AreaCode.TryParse(text, out AreaCode code))
            {
                return true;
            }

            string canonical = text.ToUpperInvariant();
            return code.ToString() == canonical
                && AreaCode.Parse(code.ToString()) == code
                && (AreaCode)converter.ConvertFromInvariantString(converter.ConvertToInvariantString(code)!)! == code
                && JsonSerializer.Deserialize<AreaCode>(JsonSerializer.Serialize(code)) == code;
        }).QuickCheckThrowOnFailure();
    }
}
