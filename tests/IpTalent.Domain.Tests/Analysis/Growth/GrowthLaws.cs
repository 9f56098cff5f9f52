using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Growth against the exact range over all figures within their bounds: enclosed, and reached within four steps.</summary>
public sealed class GrowthLaws
{
    public static TheoryData<int> Years => [1, 2, 3, 5, 10, 33, 100];

    [Fact]
    public void AbsoluteChange_AnyBounds_IsTheExactRange() => Law.Holds(
        IntervalCases.Pair,
        (a, b) => MeasureCases.Fault(b.ToExact() - a.ToExact(), Growth.AbsoluteChange(a.AsQuantity(), b.AsQuantity())));

    [Fact]
    public void GrowthRate_AnyBounds_IsTheExactRange() => Law.Holds(MeasureCases.Pair, (a, b) =>
        WhyNone(a, b) is { } reason
            ? MeasureCases.FaultOfReason(reason, Growth.GrowthRate(a.AsQuantity(), b.AsQuantity()))
            : MeasureCases.Fault(ExactRate(a.ToExact(), b.ToExact()), Growth.GrowthRate(a.AsQuantity(), b.AsQuantity())));

    [Fact]
    public void GrowthRate_MembersOfTheBounds_LieInside() => Law.Holds(MeasureCases.Pair, (a, b) =>
    {
        if (Growth.GrowthRate(a.AsQuantity(), b.AsQuantity()) is not { IsDefined: true } result)
        {
            return null;
        }

        ExactInterval range = ExactInterval.Of(result.Bounds);
        return (from x in a.ToExact().Members()
                from y in b.ToExact().Members()
                where !range.Contains((y - x) / x)
                select $"from {x} to {y} is {(y - x) / x}, outside {range}").FirstOrDefault();
    });

    [Theory, MemberData(nameof(Years))]
    public void CompoundAnnualGrowthRate_AnyBounds_IsTheExactRange(int years) => Law.Holds(
        MeasureCases.Pair,
        (a, b) =>
        {
            Derived<Quantity> result = Growth.CompoundAnnualGrowthRate(a.AsQuantity(), b.AsQuantity(), years);
            return WhyNone(a, b) is { } reason ? MeasureCases.FaultOfReason(reason, result) : FaultOfCompound(a.ToExact(), b.ToExact(), years, result);
        },
        oneIn: years > 10 ? 10 : 2,
        name: $"Compound growth over {years} years");

    [Fact]
    public void Growth_WiderBounds_GiveWiderResults() => Law.Holds(
        MeasureCases.Level.Zip(MeasureCases.Level, (a, b) => (Left: a, Right: b)).Zip(MeasureCases.Level, (pair, other) => (pair.Left, pair.Right, other)),
        triple => [],
        triple =>
        {
            (IntervalCase a, IntervalCase b, IntervalCase other) = triple;
            Quantity wide = Quantity.Derived(a.ToInterval().Hull(other.ToInterval()), Unit.Person, BoundPolicy.Default);
            return Widened("rate", Growth.GrowthRate(a.AsQuantity(), b.AsQuantity()), Growth.GrowthRate(wide, b.AsQuantity()))
                ?? Widened("compound rate", Growth.CompoundAnnualGrowthRate(a.AsQuantity(), b.AsQuantity(), 3), Growth.CompoundAnnualGrowthRate(wide, b.AsQuantity(), 3))
                ?? Widened("change", Growth.AbsoluteChange(b.AsQuantity(), a.AsQuantity()), Growth.AbsoluteChange(b.AsQuantity(), wide));
        });

    [Fact]
    public void Decimals_AnyNumbers_AreTheExactValueOrNextToIt() => Law.Holds(
        DecimalCases.Any.Zip(DecimalCases.Any, (a, b) => (A: Math.Abs(a), B: Math.Abs(b))),
        pair => [],
        pair =>
        {
            Outcome<decimal> rate = Growth.GrowthRate(pair.A, pair.B);
            if (pair.A == 0)
            {
                return rate.Reason == UndefinedReason.ZeroBase ? null : $"{rate}";
            }

            Rational exact = ((Rational)pair.B - pair.A) / pair.A;
            return rate.IsDefined
                ? Rational.Abs(exact - rate.Value) < DecimalGrid.StepAt(exact) ? null : $"{rate.Value} for {exact}"
                : Rational.Abs(exact) > DecimalGrid.Largest - 1 ? null : $"{rate} for {exact}";
        });

    private static string? Widened(string what, Derived<Quantity> narrow, Derived<Quantity> wide) =>
        narrow.IsDefined && wide.IsDefined && !narrow.Bounds.IsSubsetOf(wide.Bounds) ? $"The {what} {narrow.Bounds} is not inside {wide.Bounds}." : null;

    private static UndefinedReason? WhyNone(IntervalCase a, IntervalCase b) =>
        a.Lower is null or < 0 ? UndefinedReason.NegativeBase
        : a.ToExact().Contains(0) ? UndefinedReason.ZeroBase
        : b.Lower is null or < 0 ? UndefinedReason.SignChange
        : null;

    // For a base above zero the rate is the quotient less one, each of the two figures entering once.
    private static ExactInterval ExactRate(ExactInterval a, ExactInterval b) => b.DividedBy(a)! - ExactInterval.Point(1);

    /// <summary>Judges the ends by raising one plus the rate to the power of the years.</summary>
    private static string? FaultOfCompound(ExactInterval a, ExactInterval b, int years, Derived<Quantity> result)
    {
        ExactInterval factor = b.DividedBy(a)!;
        if (!result.IsDefined)
        {
            return result.Reason == UndefinedReason.Overflow && (factor.Upper.Value ?? factor.Lower.Value) is { } most && most > (DecimalGrid.Largest - 100).Power(years)
                ? null
                : $"{result.Reason}, although the factor is {factor}.";
        }

        return FaultOfEnd(Side.Lower, factor.Lower, years, result.Bounds.Lower, result.Bounds.LowerKind)
            ?? FaultOfEnd(Side.Upper, factor.Upper, years, result.Bounds.Upper, result.Bounds.UpperKind);
    }

    private static string? FaultOfEnd(Side side, ExactEnd factor, int years, decimal? end, EndKind kind)
    {
        if (factor.Value is not { } value)
        {
            return end is null ? null : $"{side} end is {end}; it should be absent.";
        }

        if (end is not { } rate)
        {
            return $"{side} end is absent; the factor ends at {value}.";
        }

        Rational inward = side == Side.Lower ? 1 : -1;
        Rational reached = (Rational)rate + 1;
        int outside = (reached.Sign < 0 ? -1 : reached.Power(years).CompareTo(value)) * inward.Sign;
        if (outside == 0)
        {
            return kind == EndKind.Closed == factor.IsClosed ? null : $"{side} end {rate} is {kind}, the exact one {factor}.";
        }

        Rational further = reached + (inward * MeasureCases.Steps * DecimalGrid.StepAt((Rational)rate + (inward * MeasureCases.Steps * DecimalGrid.StepAt(rate))));
        return outside > 0 ? $"{side} end {rate} cuts off values: the factor ends at {value}."
            : kind == EndKind.Closed ? $"{side} end {rate} was rounded and yet is closed."
            : further.Sign > 0 && (further.Power(years).CompareTo(value) * inward.Sign) < 0 ? $"{side} end {rate} lies more than {MeasureCases.Steps} steps out of {value}."
            : null;
    }
}
