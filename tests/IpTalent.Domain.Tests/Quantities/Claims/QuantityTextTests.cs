using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace IpTalent.Domain.Tests.Quantities;

public sealed class QuantityTextTests
{
    private const int HugeLength = 50_000_000; // a hundred megabytes of UTF-16

    public static TheoryData<string, Quantity> Texts => new()
    {
        { "exact 48 person", Quantity.Exact(48, Unit.Person) },
        { "exact -5 person", Quantity.Exact(-5, Unit.Person) },
        { "exact 1 institution; traits=uniqueness", Quantity.Exact(1, Unit.Institution).With(ClaimTraits.Uniqueness) },
        { "rounded 690000 person", Quantity.Rounded(690_000, Unit.Person) },
        { "rounded 860000 person; traits=precision-told", Quantity.Rounded(860_000, 10_000, Unit.Person) },
        { "rounded 860000 person; granule=1000; traits=precision-told", Quantity.Rounded(860_000, 1_000, Unit.Person) },
        { "rounded 14 ratio; granule=0.1; traits=precision-told", Quantity.Rounded(14.0m, Unit.Ratio) },
        { "rounded 6.3 patent/10000 person; traits=precision-told", Quantity.Rounded(6.3m, Unit.Patent.Per(10_000, Unit.Person)) },
        { "rounded 0.352 fraction; traits=precision-told", Quantity.Percent(35.2m) },
        { "rounded 0.352 fraction; granule=0.0001; traits=precision-told", Quantity.Percent(35.20m) },
        { "rounded 1 fraction", Quantity.Percent(100) },
        { "rounded 0.5 fraction; granule=0.01", Quantity.Rounded(0.50m, Unit.Percent) },
        { "rounded 0.048 fraction-difference; traits=precision-told", Quantity.PercentagePoints(4.8m) },
        { "about 270 person; traits=pleonastic", Quantity.About(270, Unit.Person).With(ClaimTraits.Pleonastic) },
        { "nearly 1200 person-time", Quantity.Nearly(1_200, Unit.PersonTime) },
        { "over 150 session", Quantity.Over(150, Unit.Session) },
        { "over 48 person; traits=contradictory", Quantity.Over(48, Unit.Person) },
        { "more-than 2 ratio; traits=each-of-several", Quantity.MoreThan(2, Unit.Ratio).With(ClaimTraits.EachOfSeveral) },
        { "more-than 30000 person; traits=precision-told", Quantity.MoreThan(30_000, 10_000, Unit.Person) },
        { "at-least 100 person; traits=round-number+pleonastic", Quantity.AtLeast(100, Unit.Person).With(ClaimTraits.Pleonastic | ClaimTraits.RoundNumber) },
        { "less-than 5 CNY@2020", Quantity.LessThan(5, Unit.Money("CNY", 2020)) },
        { "at-most 5 ~person-hour", Quantity.AtMost(5, Unit.Measured("person-hour")) },
        { "between [50, 60] person; traits=numeral-pair", Quantity.Between(50, 60, Unit.Person).With(ClaimTraits.NumeralPair) },
        { "indefinite [2, ∞) recommendation", Quantity.Several(Unit.Recommendation) },
        { "indefinite [200, 1000) person", Quantity.Several(100, Unit.Person) },
        { "derived 0.2464 in (0.2302, 0.2628) fraction; policy=default/1", Quantity.Derived(Interval.Open(0.2302m, 0.2628m), Unit.Percent, BoundPolicy.Default, 0.2464m) },
        { "derived (1.375, 1.715) person-time/task; policy=wide/1", Quantity.Derived(Interval.Open(1.375m, 1.715m), Unit.PersonTime.Per(Unit.Task), BoundPolicy.Wide) },
        { "exact 79228162514264337593543950335 CNY", Quantity.Exact(decimal.MaxValue, Unit.Yuan) },
        { "exact -79228162514264337593543950335 CNY", Quantity.Exact(decimal.MinValue, Unit.Yuan) },
        { "exact -7.9228162514264337593543950335 CNY", Quantity.Exact(-7.9228162514264337593543950335m, Unit.Yuan) },
        { "exact 0.0000000000000000000000000001 CNY", Quantity.Exact(1e-28m, Unit.Yuan) },
    };

    // What is wrong, and the position that the error names.
    public static TheoryData<string, int> Malformed => new()
    {
        { "", 0 }, // nothing
        { "nearly", 0 }, // a qualifier alone
        { "Nearly 1200 person", 0 }, // words of the text are lower case
        { "circa 1200 person", 0 }, // no qualifier
        { "86万人", 0 }, // a phrase, which a figure reader reads
        { "nearly 1,200 person", 7 }, // grouping
        { "nearly 1.2e3 person", 7 }, // an exponent
        { "nearly  1200 person", 7 }, // two spaces
        { "nearly person", 7 }, // no number
        { "nearly 1200", 7 }, // no unit
        { "nearly 1200 Person", 12 }, // a unit that is no code
        { "nearly 1200 person/", 19 }, // a rate without its base
        { "nearly 1200 person ", 12 }, // a space behind the unit
        { "nearly 1200 person; granule=0", 19 }, // no unit of a digit
        { "nearly 1200 person; granule=x", 19 },
        { "nearly 1200 person; granule=10; granule=10", 31 }, // twice
        { "nearly 1200 person; traits=round", 19 }, // no trait
        { "nearly 1200 person; traits=", 19 },
        { "nearly 1200 person;", 19 },
        { "nearly 1200 person; policy=default/1", 7 }, // printed claims hold no policy
        { "nearly [1, 2] person", 7 }, // nor ends
        { "nearly 1 in [1, 2] person", 7 },
        { "exact 79228162514264337593543950336 person", 6 }, // one more than a decimal holds
        { "between 50 person", 8 }, // two ends, not a number
        { "between (50, 60) person", 8 }, // both named numbers belong to it
        { "between [60, 50] person", 8 },
        { "between [50, ∞) person", 8 },
        { "derived [1, 2] person", 8 }, // a computed figure names its policy
        { "derived 3 in [1, 2] person; policy=default/1", 8 }, // a printed value outside the bounds
        { "derived [1, 2] person; policy=loose/1", 22 },
        { "indefinite [2, ∞)", 11 },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Text_Claim_IsWrittenAndReadBack(string text, Quantity claim)
    {
        claim.ToString().Should().Be(text);
        Quantity.Parse(text).Should().Be(claim);
        Quantity.Parse(text).GetHashCode().Should().Be(claim.GetHashCode());
        claim.ToString("G", CultureInfo.GetCultureInfo("zh-CN")).Should().Be(text);
        TypeDescriptor.GetConverter(typeof(Quantity)).ConvertFromInvariantString(text).Should().Be(claim);
    }

    [Theory, MemberData(nameof(Malformed))]
    public void Parse_Malformed_TellsWhere(string text, int position)
    {
        Quantity.TryParse(text, out Quantity? quantity).Should().BeFalse();
        quantity.Should().BeNull();
        FluentActions.Invoking(() => Quantity.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a quantity: a qualifier*position {position}.");
    }

    [Fact]
    public void Text_AnyClaim_RoundTrips() => ClaimCases.Holds(ClaimCases.Any, claim =>
    {
        Quantity back = Quantity.Parse(claim.ToString());
        return back == claim && back.GetHashCode() == claim.GetHashCode() && back.ToString() == claim.ToString() ? null : $"read back as {back}";
    });

    [Fact]
    public void Text_AnyClaimRead_HasTheBoundsOfTheClaim() => ClaimCases.Holds(ClaimCases.Any, claim =>
    {
        Quantity back = Quantity.Parse(claim.ToString());
        return BoundPolicy.All.All(policy => back.BoundsUnder(policy) == claim.BoundsUnder(policy)) ? null : $"{claim.Bounds} became {back.Bounds}";
    });

    [Theory]
    [InlineData("over 48 person", "over 48 person; traits=contradictory")] // what follows from the claim is added
    [InlineData("rounded 6.30 ratio", "rounded 6.3 ratio")] // a granule of hundredths is written as such
    [InlineData("rounded 860000 person; granule=10000", "rounded 860000 person")] // as its zeros tell
    [InlineData("exact +5 person", "exact 5 person")]
    [InlineData("exact -0 person", "exact 0 person")]
    [InlineData("exact 05 person", "exact 5 person")]
    [InlineData("rounded 1 patent/10000.0 person", "rounded 1 patent/10000 person")]
    [InlineData("rounded 1 ratio; traits=pleonastic+round-number", "rounded 1 ratio; traits=round-number+pleonastic")]
    [InlineData("derived [1, 2] ratio; policy=DEFAULT", "derived [1, 2] ratio; policy=default/1")]
    public void Parse_OtherSpelling_IsWrittenCanonically(string text, string canonical) => Quantity.Parse(text).ToString().Should().Be(canonical);

    [Theory]
    [InlineData("9")]
    [InlineData("a")]
    [InlineData("exact 9 person")]
    [InlineData("exact 9 person; traits=pleonastic+")]
    [InlineData("; ")]
    public void TryParse_HugeText_IsRefusedFast(string part)
    {
        string text = string.Create(HugeLength, part, (room, it) =>
        {
            it.CopyTo(room);
            for (int done = it.Length; done < room.Length; done *= 2)
            {
                room[..Math.Min(done, room.Length - done)].CopyTo(room[done..]);
            }
        });
        var clock = Stopwatch.StartNew();

        Quantity.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => Quantity.Parse(text)).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(300);
        Unit.TryParse(text, out _).Should().BeFalse();
        BoundPolicy.TryParse(text, out _).Should().BeFalse();

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        FluentActions.Invoking(() => Quantity.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Quantity.Parse(null!, CultureInfo.InvariantCulture)).Should().Throw<ArgumentNullException>();
        Quantity.TryParse(null, out _).Should().BeFalse();
        Quantity.TryParse((string?)null, CultureInfo.InvariantCulture, out _).Should().BeFalse();
    }

    [Fact]
    public void TryFormat_Room_IsFilledOrRefused()
    {
        Quantity claim = Quantity.Nearly(1_200, Unit.PersonTime);
        Span<char> room = stackalloc char[23];

        claim.TryFormat(room, out int written, default, null).Should().BeTrue();
        room[..written].ToString().Should().Be("nearly 1200 person-time");
        claim.TryFormat(room[..22], out written, default, null).Should().BeFalse();
        written.Should().Be(0);
        claim.TryFormat(room, out written, "C", CultureInfo.GetCultureInfo("zh-CN")).Should().BeTrue();
        room[..written].ToString().Should().Be("近1200人次");
    }

    [Fact]
    public void Equality_Claims_CoversTheClaimAlone()
    {
        Quantity.Rounded(860_000, Unit.Person).Should().NotBe(Quantity.Rounded(860_000, 10_000, Unit.Person), "one tells its precision");
        Quantity.Rounded(14, Unit.Ratio).Should().NotBe(Quantity.Rounded(14.0m, Unit.Ratio), "one tells tenths");
        Quantity.Exact(14, Unit.Person).Should().NotBe(Quantity.Exact(14, Unit.PersonTime));
        Quantity.Exact(14, Unit.Person).Should().NotBe(Quantity.About(14, Unit.Person));
        Quantity.Percent(35.2m).Should().Be(Quantity.Rounded(0.352m, Unit.Percent));
        Quantity.Percent(5).Should().Be(Quantity.Rounded(0.05m, Unit.Percent), "5 % has no decimal point, however it is stored");
        Quantity.Exact(5, Unit.Counting("docket", "docket")).Should().Be(Quantity.Exact(5, Unit.Counting("docket", "case")), "names are for display");
    }
}
