using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace IpTalent.Domain.Tests.Quantities;

public sealed class UnitTests
{
    // code, one, several, in Chinese, kind, whole numbers, never below zero
    public static TheoryData<Unit, string, string, string, string, UnitKind, bool, bool> Known => new()
    {
        { Unit.Person, "person", "person", "persons", "人", UnitKind.Count, true, true },
        { Unit.PersonTime, "person-time", "person-time", "person-times", "人次", UnitKind.Count, true, true },
        { Unit.Participant, "participant", "participant", "participants", "名参加者", UnitKind.Count, true, true },
        { Unit.FtePersonYear, "fte-person-year", "FTE person-year", "FTE person-years", "人年", UnitKind.Count, false, true },
        { Unit.Enrolment, "enrolment", "enrolment", "enrolments", "人(在学)", UnitKind.Count, true, true },
        { Unit.Licence, "licence", "licence", "licences", "个执业证", UnitKind.Count, true, true },
        { Unit.Certificate, "certificate", "certificate", "certificates", "本证书", UnitKind.Count, true, true },
        { Unit.Listing, "listing", "listing", "listings", "条", UnitKind.Count, true, true },
        { Unit.Institution, "institution", "institution", "institutions", "家", UnitKind.Count, true, true },
        { Unit.Session, "session", "session", "sessions", "期", UnitKind.Count, true, true },
        { Unit.Course, "course", "course", "courses", "门课程", UnitKind.Count, true, true },
        { Unit.Task, "task", "task", "tasks", "项", UnitKind.Count, true, true },
        { Unit.ListItem, "list-item", "list item", "list items", "项", UnitKind.Count, true, true },
        { Unit.Recommendation, "recommendation", "recommendation", "recommendations", "项建言", UnitKind.Count, true, true },
        { Unit.Place, "place", "place", "places", "个名额", UnitKind.Count, true, true },
        { Unit.Visit, "visit", "visit", "visits", "次", UnitKind.Count, true, true },
        { Unit.Patent, "patent", "patent", "patents", "件", UnitKind.Count, true, true },
        { Unit.Region, "region", "region", "regions", "地", UnitKind.Count, true, true },
        { Unit.Aspect, "aspect", "aspect", "aspects", "个方面", UnitKind.Count, true, true },
        { Unit.Term, "term", "term", "terms", "届", UnitKind.Count, true, true },
        { Unit.Day, "day", "day", "days", "天", UnitKind.Duration, false, true },
        { Unit.Month, "month", "month", "months", "个月", UnitKind.Duration, false, true },
        { Unit.Year, "year", "year", "years", "年", UnitKind.Duration, false, true },
        { Unit.Ratio, "ratio", "times", "times", "倍", UnitKind.Ratio, false, true },
        { Unit.Percent, "fraction", "%", "%", "%", UnitKind.Proportion, false, false },
        { Unit.PercentagePoint, "fraction-difference", "percentage point", "percentage points", "个百分点", UnitKind.PercentagePoint, false, false },
        { Unit.Yuan, "CNY", "CNY", "CNY", "元", UnitKind.Money, false, false },
        { Unit.Money("EUR", 2015), "EUR@2015", "EUR at 2015 prices", "EUR at 2015 prices", "欧元（2015年价）", UnitKind.Money, false, false },
        { Unit.PercentPerYear, "fraction/year", "% per year", "% per year", "%/年", UnitKind.Rate, false, false },
        { Unit.Patent.Per(10_000, Unit.Person), "patent/10000 person", "patent per 10,000 persons", "patents per 10,000 persons", "件/万人", UnitKind.Rate, false, true },
        { Unit.Person.Per(Unit.Institution), "person/institution", "person per institution", "persons per institution", "人/家", UnitKind.Rate, false, true },
        { Unit.Yuan.Per(Unit.Person), "CNY/person", "CNY per person", "CNY per person", "元/人", UnitKind.Rate, false, false },
        { Unit.Person.Per(0.5m, Unit.Day), "person/0.5 day", "person per 0.5 days", "persons per 0.5 days", "人/0.5天", UnitKind.Rate, false, true },
        { Unit.Person.Per(1_000_000, Unit.Person), "person/1000000 person", "person per 1,000,000 persons", "persons per 1,000,000 persons", "人/百万人", UnitKind.Rate, false, true },
        { Unit.Counting("docket"), "docket", "docket", "dockets", "docket", UnitKind.Count, true, true },
        { Unit.Measured("person-hour"), "~person-hour", "person-hour", "person-hours", "person-hour", UnitKind.Count, false, true },
    };

    [Theory, MemberData(nameof(Known))]
    public void Unit_Each_HasItsCodeNamesAndNature(
        Unit unit, string code, string one, string several, string chinese, UnitKind kind, bool isWhole, bool isNonNegative)
    {
        unit.Code.Should().Be(code);
        unit.Name.In("en").Should().Be(one);
        unit.PluralName.In("en").Should().Be(several);
        unit.Name.In("zh").Should().Be(chinese);
        unit.Kind.Should().Be(kind);
        unit.IsWholeNumber.Should().Be(isWhole);
        unit.IsNonNegative.Should().Be(isNonNegative);
        unit.ToString().Should().Be(code);
        unit.ToString("X", CultureInfo.GetCultureInfo("ar-SA")).Should().Be(code);

        Unit read = Unit.Parse(code);
        read.Should().Be(unit);
        (read.Kind, read.IsWholeNumber, read.IsNonNegative, read.Scale, read.PriceYear).Should().Be((unit.Kind, unit.IsWholeNumber, unit.IsNonNegative, unit.Scale, unit.PriceYear));
        (read.Numerator, read.Denominator).Should().Be((unit.Numerator, unit.Denominator));
        (read.Name, read.PluralName).Should().Be((unit.Name, unit.PluralName));
        JsonSerializer.Deserialize<Unit>(JsonSerializer.Serialize(unit)).Should().Be(unit);
        TypeDescriptor.GetConverter(typeof(Unit)).ConvertFromInvariantString(code).Should().Be(unit);
        TypeDescriptor.GetConverter(typeof(Unit)).ConvertToInvariantString(unit).Should().Be(code);
    }

    [Fact]
    public void Json_UnitAsName_RoundTrips() =>
        JsonSerializer.Deserialize<Dictionary<Unit, int>>("""{"patent/10000 person": 3}""")![Unit.Patent.Per(10_000, Unit.Person)].Should().Be(3);

    [Fact]
    public void Equality_Units_GoByTheCode()
    {
        (Unit.Counting("docket", "docket") == Unit.Parse("docket")).Should().BeTrue();
        Unit.Counting("docket", "case").GetHashCode().Should().Be(Unit.Parse("docket").GetHashCode());
        (Unit.Counting("docket") != Unit.Measured("docket")).Should().BeTrue();
        (Unit.Money("CNY") == Unit.Yuan).Should().BeTrue();
        (Unit.Money("CNY", 2020) == Unit.Yuan).Should().BeFalse();
        (Unit.Patent.Per(10_000.00m, Unit.Person) == Unit.Parse("patent/10000 person")).Should().BeTrue();
        (Unit.Patent.Per(1.0m, Unit.Person) == Unit.Patent.Per(Unit.Person)).Should().BeTrue();
        (Unit.Percent == Unit.PercentagePoint).Should().BeFalse();
        Unit.Person.Equals("person").Should().BeFalse();
        Unit.Person.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Counting_Names_AreTheUsersOwn()
    {
        Unit both = Unit.Counting("docket", LocalizedText.Of("docket", "个案件"));
        both.PluralName.Should().Be(LocalizedText.Of("dockets", "个案件"));

        Unit given = Unit.Counting("agency", LocalizedText.Of("agency", "家机构"), LocalizedText.Of("agencies", "家机构"));
        given.Name.In("en").Should().Be("agency");
        given.PluralName.In("en").Should().Be("agencies");

        Unit.Parse("persons").PluralName.In("en").Should().Be("persons", "a word that was only read");
        Unit.Counting("expert", LocalizedText.Chinese("名")).PluralName.Should().Be(LocalizedText.Chinese("名"));
        Unit.Measured("person-hour", LocalizedText.Of("person-hour", "人时")).Per(Unit.Week()).Name.In("zh").Should().Be("人时/周");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Docket")]
    [InlineData("2nd")]
    [InlineData("-docket")]
    [InlineData("docket-")]
    [InlineData("a docket")]
    [InlineData("a/b")]
    [InlineData("~hour")]
    [InlineData("案件")]
    [InlineData("person")] // the library's own
    [InlineData("fraction")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")] // 65 letters
    public void Counting_Code_IsRefused(string code)
    {
        FluentActions.Invoking(() => Unit.Counting(code)).Should().Throw<ArgumentException>().WithParameterName(nameof(code));
        FluentActions.Invoking(() => Unit.Measured(code)).Should().Throw<ArgumentException>().WithParameterName(nameof(code));
    }

    [Fact]
    public void Counting_LongestCode_IsTaken()
    {
        string code = new('a', 64);
        Unit rate = Unit.Measured(code).Per(0.0000000000000000000000000001m, Unit.Measured(code));

        Unit.Parse(Unit.Counting(code).Code).IsWholeNumber.Should().BeTrue();
        Unit.Parse(rate.Code).Should().Be(rate);
    }

    [Fact]
    public void Code_NullOrHuge_IsRefused()
    {
        FluentActions.Invoking(() => Unit.Counting(null!)).Should().Throw<ArgumentNullException>().WithParameterName("code");
        FluentActions.Invoking(() => Unit.Measured(null!)).Should().Throw<ArgumentNullException>().WithParameterName("code");
        FluentActions.Invoking(() => Unit.Counting(new string('a', 50_000_000))).Should().Throw<ArgumentException>().Which.Message.Length.Should().BeLessThan(400);
        FluentActions.Invoking(() => Unit.Money(new string('A', 50_000_000))).Should().Throw<ArgumentException>().Which.Message.Length.Should().BeLessThan(400);
    }

    [Theory]
    [InlineData("")]
    [InlineData("cny")]
    [InlineData("CNYX")]
    [InlineData("元")]
    public void Money_Currency_IsRefused(string currency) =>
        FluentActions.Invoking(() => Unit.Money(currency)).Should().Throw<ArgumentException>().WithMessage("*three capital letters*");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void Money_PriceYear_IsRefused(int year) =>
        FluentActions.Invoking(() => Unit.Money("CNY", year)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("pricesOf");

    [Fact]
    public void Money_PriceYears_AreKept()
    {
        Unit.Money("CNY", 2020).PriceYear.Should().Be(2020);
        Unit.Money("CNY", 1).Code.Should().Be("CNY@0001");
        Unit.Money("CNY", 9999).Code.Should().Be("CNY@9999");
        Unit.Yuan.PriceYear.Should().BeNull();
        FluentActions.Invoking(() => Unit.Money(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Per_Parts_AreKept()
    {
        Unit rate = Unit.Patent.Per(10_000, Unit.Person);

        rate.Numerator.Should().Be(Unit.Patent);
        rate.Denominator.Should().Be(Unit.Person);
        rate.Scale.Should().Be(10_000);
        (Unit.Person.Numerator, Unit.Person.Denominator, Unit.Person.Scale).Should().Be((null, null, 1m));
        Unit.Percent.Per(Unit.Year).Should().Be(Unit.PercentPerYear);
    }

    [Fact]
    public void Per_BadArguments_Throw()
    {
        Unit rate = Unit.Patent.Per(Unit.Person);
        FluentActions.Invoking(() => rate.Per(Unit.Year)).Should().Throw<ArgumentException>().WithMessage("A rate of rates*");
        FluentActions.Invoking(() => Unit.Year.Per(rate)).Should().Throw<ArgumentException>().WithMessage("A rate of rates*");
        FluentActions.Invoking(() => Unit.Person.Per(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Unit.Person.Per(0, Unit.Year)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("scale");
        FluentActions.Invoking(() => Unit.Person.Per(decimal.MinValue, Unit.Year)).Should().Throw<ArgumentOutOfRangeException>();
        Unit.Parse(Unit.Person.Per(decimal.MaxValue, Unit.Year).Code).Scale.Should().Be(decimal.MaxValue);
    }

    // text, and the position that the error names
    [Theory]
    [InlineData("", 0)]
    [InlineData(" ", 0)]
    [InlineData("Person", 0)]
    [InlineData("person ", 0)]
    [InlineData("~", 0)]
    [InlineData("~person", 0)]
    [InlineData("人", 0)]
    [InlineData("CNY@20", 0)]
    [InlineData("CNY@0000", 0)]
    [InlineData("CNY@２０２０", 0)]
    [InlineData("/person", 0)]
    [InlineData("Patent/person", 0)]
    [InlineData("patent/", 7)]
    [InlineData("patent/1 person", 7)] // a scale of one is not written
    [InlineData("patent/0 person", 7)]
    [InlineData("patent/-5 person", 7)]
    [InlineData("patent/1e4 person", 7)]
    [InlineData("patent/10,000 person", 7)]
    [InlineData("patent/10000 Person", 13)]
    [InlineData("patent/10000", 7)]
    [InlineData("patent/person/year", 7)] // a rate of rates
    public void Parse_Malformed_TellsWhere(string text, int position)
    {
        Unit.TryParse(text, out Unit? unit).Should().BeFalse();
        unit.Should().BeNull();
        FluentActions.Invoking(() => Unit.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a unit such as*position {position}.");
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        FluentActions.Invoking(() => Unit.Parse(null!)).Should().Throw<ArgumentNullException>();
        Unit.TryParse(null, out _).Should().BeFalse();
    }
}

file static class MoreUnits
{
    extension(Unit)
    {
        public static Unit Week() => Unit.Measured("week", LocalizedText.Of("week", "周"));
    }
}
