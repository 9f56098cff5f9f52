using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>Powers and roots against the exact range over all members, ends at most four steps out.</summary>
public sealed class IntervalPowerLaws
{
    private const int Steps = 4;

    public static TheoryData<int> Exponents => [.. Enumerable.Range(-4, 17)];

    public static TheoryData<int> Degrees => [.. Enumerable.Range(2, 11)];

    [Theory, MemberData(nameof(Exponents))]
    public void Power_AnyInterval_IsTheExactRangeRoundedOutward(int exponent) => Law.Holds(
        Operands(exponent),
        value => IntervalJudge.Fault(value.ToExact().Power(exponent), () => value.ToInterval().Power(exponent), Steps));

    [Theory]
    [InlineData(20)]
    [InlineData(-21)]
    [InlineData(100)]
    [InlineData(365)]
    public void Power_LargeExponent_IsTheExactRangeRoundedOutward(int exponent) => Law.Holds(
        Gen.OneOf(Operands(exponent), NearOne),
        value => IntervalJudge.Fault(value.ToExact().Power(exponent), () => value.ToInterval().Power(exponent), Steps),
        oneIn: 10);

    [Theory, MemberData(nameof(Degrees))]
    public void Root_AnyInterval_IsTheExactRangeRoundedOutward(int degree) => Law.Holds(Operands(degree), value => FaultOfRoot(value, degree));

    [Theory]
    [InlineData(20)]
    [InlineData(33)]
    [InlineData(100)]
    [InlineData(365)]
    public void Root_LargeDegree_IsTheExactRangeRoundedOutward(int degree) =>
        Law.Holds(Gen.OneOf(Operands(degree), NearOne), value => FaultOfRoot(value, degree), oneIn: 10);

    [Fact]
    public void Root_DegreeOne_IsTheIntervalItself() => Law.Holds(
        IntervalCases.Any,
        value => value.ToInterval().Root(1) == Outcome<Interval>.Of(value.ToInterval()) ? null : $"{value.ToInterval().Root(1)}");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Root_DegreeBelowOne_Throws(int degree) =>
        FluentActions.Invoking(() => Interval.Point(1).Root(degree)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory, MemberData(nameof(Exponents))]
    public void Power_MembersOfTheOperand_GiveMembersOfTheResult(int exponent) => Law.Holds(Operands(exponent), value =>
    {
        if (IntervalJudge.Attempt(() => value.ToInterval().Power(exponent)).Result is not { } result)
        {
            return null;
        }

        ExactInterval enclosure = ExactInterval.Of(result);
        return (from member in value.ToExact().Members()
                where !enclosure.Contains(member.Power(exponent))
                select $"{member} to the {exponent} lies outside {result}.").FirstOrDefault();
    });

    [Theory, MemberData(nameof(Degrees))]
    public void Root_PowersOfItsMembers_ReachEveryMemberOfTheRadicand(int degree) => Law.Holds(Operands(degree), value =>
    {
        if (value.ToInterval().Root(degree) is not { IsDefined: true, Value: var root })
        {
            return null;
        }

        // A lower end below zero takes part with its zero, since an even power of anything less is no root.
        ExactInterval ends = ExactInterval.Of(root);
        ExactInterval? powers = degree % 2 == 0 ? ends.Intersect(ExactInterval.Of(Interval.AtLeast(0)))?.Power(degree) : ends.Power(degree);
        return (from member in value.ToExact().Members()
                where powers?.Contains(member) != true
                select $"{member} is no power of a member of {root}.").FirstOrDefault();
    });

    [Theory, MemberData(nameof(Exponents))]
    public void Power_WiderOperand_GivesAWiderResult(int exponent) => HoldsForNested(exponent, value => value.Power(exponent));

    [Theory, MemberData(nameof(Degrees))]
    public void Root_WiderOperand_GivesAWiderResult(int degree) => HoldsForNested(
        degree,
        value => value.Root(degree) is { IsDefined: true, Value: var root } ? root : throw new DivideByZeroException());

    private static void HoldsForNested(int exponent, Func<Interval, Interval> operation) => Law.Holds(
        from pair in IntervalCases.Nested.Or(Operands(exponent).Zip(Operands(exponent), (inner, outer) => (inner, outer)))
        where pair.Item1.ToExact().IsSubsetOf(pair.Item2.ToExact())
        select pair,
        IntervalCases.SimplerNested,
        pair => IntervalJudge.Attempt(() => operation(pair.Item1.ToInterval())).Result is { } narrow
            && IntervalJudge.Attempt(() => operation(pair.Item2.ToInterval())).Result is { } wide
            && !narrow.IsSubsetOf(wide)
                ? $"{narrow} of {pair.Item1} is not inside {wide} of {pair.Item2}."
                : null,
        name: $"Wider operand, exponent or degree {exponent}");

    private static string? FaultOfRoot(IntervalCase value, int degree)
    {
        ExactInterval radicand = value.ToExact();
        Outcome<Interval> root = value.ToInterval().Root(degree);
        bool mayBeNegative = radicand.Lower.Value is null or { Sign: < 0 };
        return degree % 2 == 0 && mayBeNegative
            ? root.Reason == UndefinedReason.NegativeValue ? null : $"The radicand may be negative: {root}."
            : root.IsDefined ? IntervalJudge.FaultOfRoot(radicand, degree, root.Value, Steps)
            : $"{root} although every member has a root.";
    }

    // Growth factors, whose high powers stay within the decimals.
    private static Gen<IntervalCase> NearOne =>
        from one in Gen.Choose(-99_999, 99_999)
        from other in Gen.Choose(-99_999, 99_999)
        from isClosed in Gen.Elements(true, false)
        select IntervalCase.Between(1 + (one / 1_000_000m), isClosed, 1 + (other / 1_000_000m), !isClosed);

    private static Gen<IntervalCase> Operands(int exponent) =>
        Gen.OneOf(IntervalCases.Any, IntervalCases.Small, IntervalCases.ForPower(Math.Max(Math.Abs(exponent), 1)), IntervalCases.ForPower(1));
}
