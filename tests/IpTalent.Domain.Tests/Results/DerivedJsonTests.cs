using System.Text.Json;

namespace IpTalent.Domain.Tests.Results;

/// <summary>Every result comes back from JSON equal, with or without a value, by any serialiser.</summary>
public class DerivedJsonTests
{
    private static readonly Quantity Nothing = Quantity.Exact(0, Unit.Person);

    [Fact]
    public void Json_Results_ComeBackEqual()
    {
        ComesBack(Examples.Talent.GrowthRate());
        ComesBack(Growth.GrowthRate(Nothing, Nothing));
        ComesBack(Claims.IsMoreThan(2, Quantity.Exact(3, Unit.Person), Quantity.Exact(7, Unit.Person)));
        ComesBack(Targets.DateOfReaching(Examples.Talent2020, Examples.Talent2023, Examples.Million));
        ComesBack(Targets.DateOfReaching(Examples.Talent2023, Examples.Talent2020, Examples.Million));
        ComesBack(Targets.AssessProgress(Examples.Talent2020, Examples.Talent2023, Examples.Million));
        ComesBack(Inequality.LorenzCurve([Quantity.Exact(1, Unit.Person), Quantity.Exact(3, Unit.Person)]));
        ComesBack(Inequality.LorenzCurve([Nothing]));
        ComesBack(Ratios.Rate(Examples.Attorneys, Examples.Population, 10_000));
    }

    public static TheoryData<Type> Results =>
    [
        typeof(LorenzCurve), typeof(LorenzPoint), typeof(ShiftShareEffects), typeof(KitagawaDecomposition), typeof(WithinBetweenDecomposition),
        typeof(TrendGrowth), typeof(PeriodResult),
    ];

    [Theory]
    [MemberData(nameof(Results))]
    public void Json_MembersOfResults_AreInCamelCase(Type result) =>
        JsonSerializerOptions.Default.GetTypeInfo(result).Properties.Select(member => member.Name).Should().NotBeEmpty().And.OnlyContain(name => char.IsAsciiLetterLower(name[0]));

    [Fact]
    public void Json_Curve_LooksLikeThis()
    {
        string json = JsonSerializer.Serialize(Inequality.LorenzCurve([Quantity.Exact(1, Unit.Person), Quantity.Exact(3, Unit.Person)]).Value);

        json.Should().Be("""{"points":[{"population":"[0, 0]","share":"[0, 0]"},{"population":"[0.5, 0.5]","share":"[0.25, 0.25]"},{"population":"[1, 1]","share":"[1, 1]"}]}""");
        JsonSerializer.Deserialize<LorenzPoint>("""{"population":"[0.5, 0.5]","share":"[0.25, 0.25]"}""").Share.Should().Be(Interval.Point(0.25m));
        JsonSerializer.Deserialize<PeriodResult>(JsonSerializer.Serialize(new PeriodResult(YearEnd.Of(2023), Examples.Talent.GrowthRate()))).Should()
            .Be(new PeriodResult(YearEnd.Of(2023), Examples.Talent.GrowthRate()));
    }

    [Fact]
    public void Json_Undefined_TellsTheReason()
    {
        string json = JsonSerializer.Serialize(Growth.GrowthRate(Nothing, Nothing));

        json.Should().StartWith("""{"reason":"zero-base","formula":{"code":"growth-rate","name":{""").And.EndWith("\"policy\":\"default/1\"}").And.NotContain("\"value\"");
        JsonSerializer.Deserialize<Derived<Quantity>>(json)!.Reason.Should().Be(UndefinedReason.ZeroBase);
    }

    [Theory]
    [InlineData("{}")] // nothing
    [InlineData("""{"reason":"missing","formula":{"code":"a","name":{"en":"a"},"expression":"a"}}""")] // no policy
    [InlineData("""{"reason":"missing","policy":"default/1"}""")] // no formula
    [InlineData("""{"reason":"missing","formula":{"code":" ","name":{"en":"a"},"expression":"a"},"policy":"default/1"}""")] // a blank code
    [InlineData("""{"value":{"qualifier":"exact","number":1,"unit":"person"},"reason":"missing","formula":{"code":"a","name":{"en":"a"},"expression":"a"},"policy":"default/1"}""")] // both
    [InlineData("""{"value":null,"formula":{"code":"a","name":{"en":"a"},"expression":"a"},"policy":"default/1"}""")]
    [InlineData("""{"reason":"missing","because":1,"formula":{"code":"a","name":{"en":"a"},"expression":"a"},"policy":"default/1"}""")]
    [InlineData("[]")]
    [InlineData("1")]
    public void Json_NoResult_IsRefused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Derived<Quantity>>(json)).Should().Throw<JsonException>();

    private static void ComesBack<T>(Derived<T> derived)
        where T : notnull
    {
        string json = JsonSerializer.Serialize(derived);
        Derived<T> back = JsonSerializer.Deserialize<Derived<T>>(json)!;

        back.Should().Be(derived, json);
        JsonSerializer.Serialize(back).Should().Be(json);
    }
}
