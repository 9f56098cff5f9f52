using System.Globalization;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>Relations, hull, intersection and middle of intervals against the exact sets.</summary>
public sealed class IntervalSetLaws
{
    [Fact]
    public void Default_IsTheWholeLine()
    {
        default(Interval).Should().Be(Interval.Whole);
        default(Interval).Lower.Should().BeNull();
        default(Interval).Upper.Should().BeNull();
        default(Interval).LowerKind.Should().Be(EndKind.Absent);
        default(Interval).UpperKind.Should().Be(EndKind.Absent);
        default(Interval).IsBounded.Should().BeFalse();
        default(Interval).IsPoint.Should().BeFalse();
        default(Interval).Contains(decimal.MinValue).Should().BeTrue();
        default(Interval).ToString().Should().Be("(-∞, ∞)");
    }

    [Fact]
    public void Factories_Ends_AreKept() => Law.Holds(IntervalCases.Any, value =>
        ExactInterval.Of(value.ToInterval()) == value.ToExact()
        && value.ToInterval().IsBounded == (value.Lower is not null && value.Upper is not null)
        && value.ToInterval().IsPoint == (value.Lower is not null && value.Lower == value.Upper)
            ? null
            : $"{value.ToInterval()}");

    [Theory]
    [InlineData("2", "1")]
    [InlineData("0.0000000000000000000000000001", "0")]
    public void Factories_LowerAboveUpper_Throw(string lower, string upper)
    {
        (decimal l, decimal u) = (decimal.Parse(lower, CultureInfo.InvariantCulture), decimal.Parse(upper, CultureInfo.InvariantCulture));
        FluentActions.Invoking(() => Interval.Closed(l, u)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Interval.Open(l, u)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Interval.ClosedOpen(l, u)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Interval.OpenClosed(l, u)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Factories_EqualEnds_MakeAPointOnlyWhereBothBelong()
    {
        Interval.Closed(1, 1.0m).Should().Be(Interval.Point(1));
        FluentActions.Invoking(() => Interval.Open(1, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Interval.ClosedOpen(1, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Interval.OpenClosed(1, 1)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equals_Pair_MeansTheSameNumbers() => Law.Holds(IntervalCases.Pair, (left, right) =>
    {
        (Interval x, Interval y) = (left.ToInterval(), right.ToInterval());
        bool areEqual = left.ToExact() == right.ToExact();
        return x.Equals(y) == areEqual && x == y == areEqual && x != y == !areEqual && x.Equals((object)y) == areEqual
            && (!areEqual || (x.GetHashCode() == y.GetHashCode() && x.ToString() == y.ToString()))
                ? null
                : "Equality, hash or text disagree with the ends.";
    });

    [Fact]
    public void Equals_TheSameNumbersAtAnotherScale_HasTheSameHashAndText() => Law.Holds(IntervalCases.Any, value =>
    {
        IntervalCase rescaled = value with { Lower = Rescaled(value.Lower), Upper = Rescaled(value.Upper) };
        (Interval one, Interval other) = (value.ToInterval(), rescaled.ToInterval());
        return one == other && one.GetHashCode() == other.GetHashCode() && one.ToString() == other.ToString()
            ? null
            : $"{one} and {other} are told apart.";

        // The least scale, and no sign of zero.
        static decimal? Rescaled(decimal? end) => end is { } number ? DecimalGrid.Hold(number) : null;
    });

    [Fact]
    public void Contains_Number_AgreesWithTheEnds() => Law.Holds(
        IntervalCases.Pair.SelectMany(pair => DecimalCases.Any.Select(number => (pair.Left, Numbers: new[] { number, pair.Left.Lower, pair.Left.Upper, pair.Right.Lower, pair.Right.Upper }))),
        value => [],
        value => value.Numbers.OfType<decimal>().All(number => value.Left.ToInterval().Contains(number) == value.Left.ToExact().Contains(number))
            ? null
            : "A number is told wrongly.");

    [Fact]
    public void Relations_Pair_AgreeWithTheSets() => Law.Holds(IntervalCases.Pair, (left, right) =>
    {
        (Interval x, Interval y) = (left.ToInterval(), right.ToInterval());
        (ExactInterval exactX, ExactInterval exactY) = (left.ToExact(), right.ToExact());
        return x.IsSubsetOf(y) != exactX.IsSubsetOf(exactY) ? "IsSubsetOf"
            : x.IsInteriorTo(y) != exactX.IsInteriorTo(exactY) ? "IsInteriorTo"
            : x.Precedes(y) != exactX.LiesBelow(exactY) ? "Precedes"
            : x.Overlaps(y) != exactX.Intersect(exactY) is not null ? "Overlaps"
            : null;
    });

    [Fact]
    public void Relations_NestedPair_AgreeWithTheSets() => Law.Holds(IntervalCases.Nested, IntervalCases.SimplerNested, pair =>
        !pair.Inner.ToInterval().IsSubsetOf(pair.Outer.ToInterval()) ? "IsSubsetOf"
            : pair.Inner.ToInterval().IsInteriorTo(pair.Outer.ToInterval()) != pair.Inner.ToExact().IsInteriorTo(pair.Outer.ToExact()) ? "IsInteriorTo"
            : null);

    [Fact]
    public void Hull_Pair_IsTheSmallestAroundBoth() => Law.Holds(IntervalCases.Pair, (left, right) =>
        ExactInterval.Of(left.ToInterval().Hull(right.ToInterval())) is var hull && hull == left.ToExact().Hull(right.ToExact())
            ? null
            : $"{hull}");

    [Fact]
    public void Intersect_Pair_IsWhatBothHold() => Law.Holds(IntervalCases.Pair, (left, right) =>
    {
        Interval? common = left.ToInterval().Intersect(right.ToInterval());
        return (common is { } some ? ExactInterval.Of(some) : null) == left.ToExact().Intersect(right.ToExact()) ? null : $"{common}";
    });

    [Fact]
    public void Midpoint_BoundedInterval_IsWithinOneStepOfTheMiddle() => Law.Holds(IntervalCases.Any, value =>
    {
        decimal? midpoint = value.ToInterval().Midpoint;
        if (value is not { Lower: { } lower, Upper: { } upper })
        {
            return midpoint is null ? null : "An unbounded interval has no middle.";
        }

        Rational middle = ((Rational)lower + upper) / 2;
        return midpoint is not { } actual ? "The middle is missing."
            : actual < lower || actual > upper ? $"{actual} lies outside."
            : Rational.Abs(actual - middle) > DecimalGrid.StepAt(middle) ? $"{actual} is more than a step from {middle}."
            : null;
    });

    [Fact]
    public void WidthAndRadius_BoundedInterval_AreRoundedUp() => Law.Holds(IntervalCases.Any, value =>
    {
        if (value is not { Lower: { } lower, Upper: { } upper })
        {
            return value.ToInterval().Width is null && value.ToInterval().Radius is null ? null : "An unbounded interval has no width.";
        }

        Rational width = (Rational)upper - lower;
        Rational radius = width / 2;
        try
        {
            return width > DecimalGrid.Largest ? $"The width {width} is no decimal, yet {value.ToInterval().Width}."
                : RoundingJudge.Fault(Side.Upper, ExactEnd.Open(width), value.ToInterval().Width, false, steps: 1) is { } fault ? $"The width: {fault}"
                // Half of a width that was rounded itself: two steps, even where a decimal holds the radius.
                : value.ToInterval().Radius is { } actual && actual >= radius && actual <= radius + (2 * DecimalGrid.StepAt(radius)) ? null
                : $"The radius is {value.ToInterval().Radius} instead of {radius}.";
        }
        catch (OverflowException)
        {
            return width > DecimalGrid.Largest ? null : $"The width {width} is within the range of decimals.";
        }
    });
}
