using FsCheck;
using FsCheck.Fluent;

namespace IpTalent.Domain.Tests.Exact;

/// <summary>Intervals with open, closed and absent ends, and pairs of them that often share ends.</summary>
internal static class IntervalCases
{
    public static Gen<IntervalCase> Any { get; } = From(DecimalCases.Any);

    /// <summary>Ends small enough that few results leave the range of decimals.</summary>
    public static Gen<IntervalCase> Small { get; } = From(Gen.Frequency(
        (4, Gen.Choose(-12, 12).Select(n => (decimal)n)),
        (2, from n in Gen.Choose(-9999, 9999) from scale in Gen.Choose(0, 6) select n / (decimal)Math.Pow(10, scale)),
        (2, DecimalCases.Any.Where(value => Math.Abs(value) < 1000))));

    /// <summary>Two intervals of which the second takes over, mirrors or inverts an end of the first now and then.</summary>
    public static Gen<(IntervalCase Left, IntervalCase Right)> Pair { get; } = Gen.Frequency(
        (4, Any.Zip(Any, (left, right) => (left, right))),
        (4, Small.Zip(Small, (left, right) => (left, right))),
        (3, from factors in From(DecimalCases.Factor).Zip(From(DecimalCases.Factor), (left, right) => (left, right))
            from asQuotient in Gen.Elements(true, false)
            select asQuotient && Product(factors.left, factors.right) is { } product ? (product, factors.right) : factors),
        (1, Any.Select(both => (both, both))),
        (1, Small.Select(both => (both, both))),
        (3, from left in Gen.OneOf(Any, Small) from right in Related(left) select (left, right)));

    /// <summary>An interval and one inside it.</summary>
    public static Gen<(IntervalCase Inner, IntervalCase Outer)> Nested { get; } =
        from pair in Pair
        from keepsLower in Gen.Elements(true, false)
        from keepsUpper in Gen.Elements(true, false)
        let hull = Hull(pair.Left, pair.Right)
        let outer = new IntervalCase(
            keepsLower ? pair.Left.Lower : hull.Lower,
            keepsLower ? pair.Left.LowerIsClosed : hull.LowerIsClosed,
            keepsUpper ? pair.Left.Upper : hull.Upper,
            keepsUpper ? pair.Left.UpperIsClosed : hull.UpperIsClosed)
        select (pair.Left, outer);

    /// <summary>Simpler pairs: either member simplified.</summary>
    public static IEnumerable<(IntervalCase Left, IntervalCase Right)> SimplerPairs((IntervalCase Left, IntervalCase Right) pair) =>
    [
        .. pair.Left.Simpler().Select(left => (left, pair.Right)),
        .. pair.Right.Simpler().Select(right => (pair.Left, right)),
    ];

    /// <summary>Simpler pairs that are nested too.</summary>
    public static IEnumerable<(IntervalCase Inner, IntervalCase Outer)> SimplerNested((IntervalCase Inner, IntervalCase Outer) pair) =>
        SimplerPairs(pair).Where(simpler => simpler.Left.ToExact().IsSubsetOf(simpler.Right.ToExact()));

    /// <summary>Simpler pairs of nested pairs: either pair simplified.</summary>
    public static IEnumerable<((IntervalCase Inner, IntervalCase Outer) Left, (IntervalCase Inner, IntervalCase Outer) Right)> SimplerNestedPairs(
        ((IntervalCase Inner, IntervalCase Outer) Left, (IntervalCase Inner, IntervalCase Outer) Right) pairs) =>
    [
        .. SimplerNested(pairs.Left).Select(left => (left, pairs.Right)),
        .. SimplerNested(pairs.Right).Select(right => (pairs.Left, right)),
    ];

    /// <summary>Intervals whose ends lie at the edges of the n-th power or root.</summary>
    public static Gen<IntervalCase> ForPower(int degree) => From(DecimalCases.ForPower(degree));

    private static Gen<IntervalCase> From(Gen<decimal> ends)
    {
        Gen<bool> flag = Gen.Elements(true, false);
        return Gen.Frequency(
            (8, from one in ends
                from oneIsClosed in flag
                from other in ends
                from otherIsClosed in flag
                select IntervalCase.Between(one, oneIsClosed, other, otherIsClosed)),
            (2, ends.Select(IntervalCase.Point)),
            (2, from lower in ends from isClosed in flag select new IntervalCase(lower, isClosed, null, false)),
            (2, from upper in ends from isClosed in flag select new IntervalCase(null, false, upper, isClosed)),
            (1, from u in ends
                from zeroIsClosed in flag
                from otherIsClosed in flag
                select IntervalCase.Between(0, zeroIsClosed, u, otherIsClosed)),
            (1, from u in ends
                from oneIsClosed in flag
                from otherIsClosed in flag
                select IntervalCase.Between(-u, oneIsClosed, u, otherIsClosed)),
            (1, Gen.Constant(IntervalCase.Whole)));
    }

    private static Gen<IntervalCase> Related(IntervalCase first)
    {
        decimal[] own = new[] { first.Lower, first.Upper }.OfType<decimal>().DefaultIfEmpty(1).ToArray();
        decimal[] related = [.. own, .. own.Select(end => -end), .. own.Where(end => Math.Abs(end) > 1e-28m).Select(end => 1 / end), 0];
        return From(Gen.Elements(related));
    }

    private static IntervalCase Hull(IntervalCase left, IntervalCase right) => Held(left.ToExact().Hull(right.ToExact()))!.Value;

    private static IntervalCase? Product(IntervalCase left, IntervalCase right) => Held(left.ToExact() * right.ToExact());

    // The interval as decimals, or null where they do not hold it.
    private static IntervalCase? Held(ExactInterval exact)
    {
        decimal? lower = exact.Lower.Value is { } l ? DecimalGrid.Hold(l) : null;
        decimal? upper = exact.Upper.Value is { } u ? DecimalGrid.Hold(u) : null;
        return lower is null != exact.Lower.Value is null || upper is null != exact.Upper.Value is null
            ? null
            : new(lower, exact.Lower.IsClosed, upper, exact.Upper.IsClosed);
    }
}
