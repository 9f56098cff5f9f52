namespace IpTalent.Domain.Tests.Quantities;

/// <summary>The truth tables of Kleene's three-valued logic.</summary>
public sealed class CertaintyTests
{
    private const Certainty Yes = Certainty.Yes;
    private const Certainty No = Certainty.No;
    private const Certainty Open = Certainty.Undetermined;

    [Theory]
    [InlineData(Yes, Yes, Yes, Yes)]
    [InlineData(Yes, Open, Open, Yes)]
    [InlineData(Yes, No, No, Yes)]
    [InlineData(Open, Open, Open, Open)]
    [InlineData(Open, No, No, Open)]
    [InlineData(No, No, No, No)]
    public void AndOr_EachPair_FollowTheTable(Certainty one, Certainty other, Certainty and, Certainty or)
    {
        one.And(other).Should().Be(and);
        other.And(one).Should().Be(and);
        one.Or(other).Should().Be(or);
        other.Or(one).Should().Be(or);
    }

    [Theory]
    [InlineData(Yes, No)]
    [InlineData(No, Yes)]
    [InlineData(Open, Open)]
    public void Negate_Each_IsTurnedRound(Certainty value, Certainty negated)
    {
        value.Negate().Should().Be(negated);
        value.Negate().Negate().Should().Be(value);
    }

    [Fact]
    public void Default_Certainty_IsUndetermined() => default(Certainty).Should().Be(Open);
}
