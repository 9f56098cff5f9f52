using System.Text.Json;

namespace IpTalent.Domain.Tests.Quantities;

public sealed class OutcomeTests
{
    private static readonly Outcome<decimal> Undefined = Outcome<decimal>.Undefined(UndefinedReason.DivisorMayBeZero, "the divisor is [0, 1]");

    [Fact]
    public void Default_Outcome_IsMissing()
    {
        Outcome<decimal> outcome = default;

        outcome.IsDefined.Should().BeFalse();
        outcome.Reason.Should().Be(UndefinedReason.Missing);
        outcome.Detail.Should().BeNull();
        outcome.ToString().Should().Be("undefined: Missing");
        outcome.Should().Be(Outcome<decimal>.Undefined(UndefinedReason.Missing));
        outcome.TryGetValue(out _).Should().BeFalse();
        FluentActions.Invoking(() => outcome.Value).Should().Throw<InvalidOperationException>().WithMessage("*Missing*IsDefined*");
        default(Outcome<string>).GetHashCode().Should().Be(default(Outcome<string>).GetHashCode());
    }

    [Fact]
    public void Of_Value_IsDefined()
    {
        Outcome<decimal> outcome = Outcome<decimal>.Of(1.5m);

        outcome.IsDefined.Should().BeTrue();
        outcome.Value.Should().Be(1.5m);
        outcome.Reason.Should().BeNull();
        outcome.TryGetValue(out decimal value).Should().BeTrue();
        value.Should().Be(1.5m);
        FluentActions.Invoking(() => Outcome<string>.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Undefined_Reason_IsToldWithItsDetail()
    {
        Undefined.IsDefined.Should().BeFalse();
        Undefined.Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Undefined.ToString().Should().Be("undefined: DivisorMayBeZero, the divisor is [0, 1]");
        FluentActions.Invoking(() => Undefined.Value).Should().Throw<InvalidOperationException>().WithMessage("*DivisorMayBeZero: the divisor is [0, 1]*");
    }

    [Fact]
    public void Then_Chain_StopsAtTheFirstReason()
    {
        Outcome<decimal>.Of(2).Then(value => Outcome<string>.Of($"{value * 2}")).Should().Be(Outcome<string>.Of("4"));
        Undefined.Then<string>(_ => throw new InvalidOperationException("is not asked")).Should().Be(Outcome<string>.Undefined(UndefinedReason.DivisorMayBeZero, "the divisor is [0, 1]"));
        Outcome<decimal>.Of(2).Then(_ => Outcome<string>.Undefined(UndefinedReason.NegativeValue)).Reason.Should().Be(UndefinedReason.NegativeValue);
        FluentActions.Invoking(() => Undefined.Then<string>(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equality_Outcomes_CoversValueReasonAndDetail()
    {
        (Outcome<decimal>.Of(1.0m) == Outcome<decimal>.Of(1.00m)).Should().BeTrue();
        Outcome<decimal>.Of(1.0m).GetHashCode().Should().Be(Outcome<decimal>.Of(1.00m).GetHashCode());
        (Outcome<decimal>.Of(0) != default).Should().BeTrue();
        (Undefined == Outcome<decimal>.Undefined(UndefinedReason.DivisorMayBeZero)).Should().BeFalse();
        Undefined.Equals((object)Undefined).Should().BeTrue();
        Undefined.Equals("undefined").Should().BeFalse();
    }

    [Fact]
    public void Json_Outcome_IsItsValueOrReasonAndComesBack()
    {
        Undefined.ValueOrDefault.Should().Be(0);
        JsonSerializer.Serialize(Undefined).Should().Be("""{"reason":"divisor-may-be-zero","detail":"the divisor is [0, 1]"}""");
        JsonSerializer.Serialize(Outcome<Certainty>.Of(Certainty.Yes)).Should().Be("""{"value":"yes"}""");
        JsonSerializer.Serialize(default(Outcome<Quantity>)).Should().Be("""{"reason":"missing"}""");
        JsonSerializer.Deserialize<Outcome<decimal>>(JsonSerializer.Serialize(Undefined)).Should().Be(Undefined);
        JsonSerializer.Deserialize<Outcome<decimal>>(JsonSerializer.Serialize(Outcome<decimal>.Of(0))).Should().Be(Outcome<decimal>.Of(0));
    }

    [Theory]
    [InlineData("{}")] // neither
    [InlineData("""{"value":1,"reason":"missing"}""")] // both
    [InlineData("""{"value":1,"value":1}""")] // twice
    [InlineData("""{"value":1,"detail":"why"}""")] // a value needs no excuse
    [InlineData("""{"value":null}""")]
    [InlineData("""{"reason":"Missing"}""")] // the name of the member, not its word
    [InlineData("""{"reason":"missing","because":1}""")]
    [InlineData("[]")]
    public void Json_NoOutcome_IsRefused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Outcome<decimal>>(json)).Should().Throw<JsonException>();
}
