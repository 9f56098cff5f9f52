using System.Numerics;

namespace IpTalent.Domain;

/// <summary>Four disjoint cells of a table, in a common unit: a category in a region (e), the rest of the region (r), the rest of the category (c), and
/// everything else (o).</summary>
internal sealed class LocationCells
{
    private readonly Cell _e;
    private readonly Cell _r;
    private readonly Cell _c;
    private readonly Cell _o;

    private LocationCells(Cell e, Cell r, Cell c, Cell o) => (_e, _r, _c, _o) = (e, r, c, o);

    /// <summary>Takes the four cells; undefined where one may be negative, or the region as a whole zero.</summary>
    /// <param name="x">The cells.</param>
    /// <param name="ofCategory">Whether the category as a whole must be above zero as well.</param>
    public static Outcome<LocationCells> Of(ReadOnlySpan<Interval> x, bool ofCategory)
    {
        int scale = 0;
        foreach (Interval cell in x)
        {
            if (cell.LowerEnd.IsAbsent || cell.LowerEnd.Sign < 0)
            {
                return Outcome<LocationCells>.Undefined(UndefinedReason.NegativeValue);
            }

            scale = Math.Max(scale, Math.Max(cell.LowerEnd.Value.Scale, cell.UpperEnd.Value.Scale));
        }

        return x[0].ContainsZero && (x[1].ContainsZero || (ofCategory && x[2].ContainsZero))
            ? Outcome<LocationCells>.Undefined(UndefinedReason.DivisorMayBeZero)
            : Outcome<LocationCells>.Of(new(Cell.Of(x[0], scale), Cell.Of(x[1], scale), Cell.Of(x[2], scale), Cell.Of(x[3], scale)));
    }

    /// <summary>The range of the location quotient f = e (e + r + c + o) / ((e + r)(e + c)) = 1 + (e o - r c) / ((e + r)(e + c)); or of (f - 1) / (f + 1).</summary>
    /// <remarks>
    /// <para>f falls in r and c and rises in o. In e it rises up to e* = (rc + √R) / o, R = rc (r + o)(c + o), and falls from there on, for the derivative has
    /// the sign of o (e + r)(e + c) - (e o - r c)(2 e + r + c), a parabola in e that opens downwards and is positive at 0. So the lower end stands at
    /// the least or the greatest e, and the upper at e* where the bounds hold it, else at the end next to it.</para>
    /// <para>At e* the factor o / (2 e + r + c) is what f has above 1, and so f = 1 + o² / (r (c + o) + c (r + o) + 2 √R).</para>
    /// </remarks>
    public Interval Quotient(bool symmetric)
    {
        Corner lower = At(_e.Lower, _r.Upper, _c.Upper, _o.Lower);
        if (!_e.Upper.IsEndless || !(_r.Upper.IsEndless || _c.Upper.IsEndless))
        {
            lower = Corner.Lesser(lower, At(_e.Upper, _r.Upper, _c.Upper, _o.Lower));
        }

        Corner upper = Highest();
        (End least, End most) = (lower.Rounded(Toward.Lower, symmetric), upper.Rounded(Toward.Upper, symmetric));

        // One value alone is attained, whatever the ends are that it does not depend on.
        return !most.IsAbsent && least.Value == most.Value ? Interval.Point(least.Value) : new(least, most);
    }

    /// <summary>The range of the quotient to the rest of the nation, e (c + o) / ((e + r) c): it rises in e and o and falls in r and c.</summary>
    public Interval QuotientToRest()
    {
        (End least, End most) = (
            ToRest(_e.Lower, _r.Upper, _c.Upper, _o.Lower).Rounded(Toward.Lower, symmetric: false),
            ToRest(_e.Upper, _r.Lower, _c.Lower, _o.Upper).Rounded(Toward.Upper, symmetric: false));
        return !most.IsAbsent && least.Value == most.Value ? Interval.Point(least.Value) : new(least, most);
    }

    /// <summary>The range of the difference of shares, e / (e + r) - (e + c) / (e + r + c + o).</summary>
    /// <remarks>With the region and the rest changing places with their complements it changes its sign, so that the lower end is the upper one of
    /// those cells, mirrored.</remarks>
    public Interval Difference()
    {
        Corner upper = Greatest(_e, _r, _c, _o);
        Corner lower = Greatest(_r, _e, _o, _c);
        (End least, End most) = (-lower.Rounded(Toward.Upper, symmetric: false), upper.Rounded(Toward.Upper, symmetric: false));
        return least.Value == most.Value ? Interval.Point(least.Value) : new(least, most);
    }

    /// <summary>Whether the location quotient is 1 or more, which is to say e o ≥ r c.</summary>
    public Certainty IsOneOrMore()
    {
        bool surely = !_r.Upper.IsEndless && !_c.Upper.IsEndless
            ? _e.Lower.Value * _o.Lower.Value >= _r.Upper.Value * _c.Upper.Value
            : _r.Upper.IsNone || _c.Upper.IsNone;
        bool possibly = (_e.Upper.IsEndless && (_o.Upper.IsEndless || _o.Upper.Value.Sign > 0))
            || (_o.Upper.IsEndless && (_e.Upper.IsEndless || _e.Upper.Value.Sign > 0))
            || _e.Upper.Value * _o.Upper.Value >= _r.Lower.Value * _c.Lower.Value;
        return surely ? Certainty.Yes : possibly ? Certainty.Undetermined : Certainty.No;
    }

    private Corner Highest()
    {
        (Bound r, Bound c, Bound o) = (_r.Lower, _c.Lower, _o.Upper);
        bool isNone = _e.Upper.IsNone;
        if (o.IsEndless && !isNone)
        {
            return Corner.Endless;
        }

        if (isNone || o.Value.IsZero)
        {
            return At(_e.Upper, r, c, o);
        }

        if (r.Value.IsZero || c.Value.IsZero)
        {
            return At(_e.Lower, r, c, o);
        }

        BigInteger radicand = r.Value * c.Value * (r.Value + o.Value) * (c.Value + o.Value);
        int toLower = Compare(_e.Lower);
        int toUpper = _e.Upper.IsEndless ? -1 : Compare(_e.Upper);
        if (toLower < 0 || toUpper > 0)
        {
            return At(toLower < 0 ? _e.Lower : _e.Upper, r, c, o);
        }

        bool isInside = (toLower > 0 || _e.Lower.IsClosed) && (toUpper < 0 || _e.Upper.IsClosed);
        (BigInteger root, BigInteger scale, bool isExact) = SquareRoots.Scaled(radicand);
        BigInteger above = o.Value * o.Value * scale;
        BigInteger below = (((r.Value * (c.Value + o.Value)) + (c.Value * (r.Value + o.Value))) * scale) + (2 * root);
        return new(below + above, below, isExact && isInside && r.IsClosed && c.IsClosed && o.IsClosed);

        // Where e* lies beside a value of e: √R beside o e - r c.
        int Compare(Bound e)
        {
            BigInteger difference = (o.Value * e.Value) - (r.Value * c.Value);
            return difference.Sign < 0 ? 1 : radicand.CompareTo(difference * difference);
        }
    }

    // At ends that are there or not; where one is approached only, the limit.
    private static Corner At(Bound e, Bound r, Bound c, Bound o)
    {
        if (!e.IsEndless && e.Value.IsZero && (e.IsClosed || ((r.IsEndless || r.Value.Sign > 0) && (c.IsEndless || c.Value.Sign > 0))))
        {
            return new(0, 1, e.IsClosed);
        }

        // Without anything else, and without a rest of the region or of the category, it is 1 whatever the others are.
        if (o.IsNone && (r.IsNone || c.IsNone))
        {
            return new(1, 1, o.IsClosed && ((r.IsNone && r.IsClosed) || (c.IsNone && c.IsClosed)));
        }

        if (r.IsEndless || c.IsEndless)
        {
            BigInteger other = r.IsEndless ? c.Value : r.Value;
            return r.IsEndless && c.IsEndless ? new(0, 1, false)
                : e.Value.IsZero ? new(1, 1, false)
                : new(e.Value, e.Value + other, false);
        }

        if (e.IsEndless)
        {
            return new(1, 1, false);
        }

        bool isClosed = e.IsClosed && r.IsClosed && c.IsClosed && o.IsClosed;
        return e.Value.IsZero
            ? r.Value.IsZero && c.Value.IsZero ? Corner.Endless : new(r.Value + c.Value + o.Value, r.Value + c.Value, false)
            : new(e.Value * (e.Value + r.Value + c.Value + o.Value), (e.Value + r.Value) * (e.Value + c.Value), isClosed);
    }

    private static Corner ToRest(Bound e, Bound r, Bound c, Bound o)
    {
        // e / (e + r): 1 where there is no rest of the region, whatever e is.
        bool isAll = r.IsNone;
        (BigInteger part, BigInteger whole, bool closed) =
            isAll ? (1, 1, r.IsClosed)
            : r.IsEndless ? (0, 1, !e.IsEndless && e.Value.IsZero && e.IsClosed)
            : e.IsEndless ? (1, 1, false)
            : (e.Value, e.Value + r.Value, e.IsClosed && (r.IsClosed || e.Value.IsZero));
        if (part.IsZero)
        {
            return new(0, 1, closed);
        }

        // (c + o) / c: 1 where there is nothing else, whatever c is.
        return o.IsNone ? new(part, whole, closed && o.IsClosed)
            : c.IsEndless ? new(part, whole, false)
            : o.IsEndless || c.Value.IsZero ? Corner.Endless
            : new(part * (c.Value + o.Value), whole * c.Value, closed && c.IsClosed && o.IsClosed);
    }

    // The difference, (e o - r c) / ((e + r)(e + r + c + o)), falls in c and rises in o. In r it falls and then rises, so that it is greatest at
    // an end; in e it rises and then falls, being greatest where with k = c + o the region is k (r + √(r (r + o))) / o, and there
    // (√(r + o) - √r)² / k = o² / (k (2 r + o + 2 √(r (r + o)))).
    private static Corner Greatest(Cell e, Cell r, Cell c, Cell o)
    {
        if (o.Upper.IsEndless)
        {
            // Nothing of the nation is of the category then, and the share of the region is left.
            return e.Upper.IsEndless ? new(1, 1, false)
                : e.Upper.Value.IsZero ? new(0, 1, c.Lower.IsNone && c.Lower.IsClosed)
                : new(e.Upper.Value, e.Upper.Value + r.Lower.Value, false);
        }

        Corner greatest = Greatest(e, r.Lower, c.Lower, o.Upper);
        return r.Upper.IsEndless ? Corner.Greater(greatest, new(0, 1, false)) : Corner.Greater(greatest, Greatest(e, r.Upper, c.Lower, o.Upper));
    }

    private static Corner Greatest(Cell e, Bound r, Bound c, Bound o)
    {
        BigInteger others = c.Value + o.Value;
        if (o.Value.IsZero || others.IsZero)
        {
            // It rises in e, towards zero.
            return DifferenceAt(e.Upper, r, c, o);
        }

        BigInteger radicand = r.Value * (r.Value + o.Value);
        int toLower = Compare(e.Lower);
        int toUpper = e.Upper.IsEndless ? -1 : Compare(e.Upper);
        if (toLower < 0 || (toUpper > 0 && !e.Upper.IsEndless))
        {
            return DifferenceAt(toLower < 0 ? e.Lower : e.Upper, r, c, o);
        }

        bool isInside = (toLower > 0 || e.Lower.IsClosed) && (toUpper < 0 || e.Upper.IsClosed);
        (BigInteger root, BigInteger scale, bool isExact) = SquareRoots.Scaled(radicand);
        return new(
            o.Value * o.Value * scale,
            others * ((((2 * r.Value) + o.Value) * scale) + (2 * root)),
            isExact && isInside && r.IsClosed && c.IsClosed && o.IsClosed && radicand.Sign > 0);

        int Compare(Bound end)
        {
            BigInteger difference = (o.Value * (end.Value + r.Value)) - (others * r.Value);
            return difference.Sign < 0 ? 1 : (others * others * radicand).CompareTo(difference * difference);
        }
    }

    private static Corner DifferenceAt(Bound e, Bound r, Bound c, Bound o)
    {
        // Nothing on either side of e o - r c: it is 0 whatever the others are.
        if ((e.IsNone || o.IsNone) && (r.IsNone || c.IsNone) && !(e.IsNone && r.IsNone))
        {
            return new(0, 1, ((e.IsNone && e.IsClosed) || (o.IsNone && o.IsClosed)) && ((r.IsNone && r.IsClosed) || (c.IsNone && c.IsClosed)));
        }

        if (e.IsEndless)
        {
            return new(0, 1, false);
        }

        BigInteger region = e.Value + r.Value;
        BigInteger nation = region + c.Value + o.Value;
        bool isClosed = e.IsClosed && r.IsClosed && c.IsClosed && o.IsClosed;

        // No region at all, the limit of one that is all of the category.
        return region.IsZero ? new(o.Value, BigInteger.Max(c.Value + o.Value, 1), false)
            : new((e.Value * o.Value) - (r.Value * c.Value), region * nation, isClosed);
    }

    private readonly record struct Bound(BigInteger Value, EndKind Kind)
    {
        public bool IsEndless => Kind == EndKind.Absent;

        public bool IsClosed => Kind == EndKind.Closed;

        public bool IsNone => !IsEndless && Value.IsZero;
    }

    private readonly record struct Cell(Bound Lower, Bound Upper)
    {
        public static Cell Of(Interval interval, int scale) => new(Of(interval.LowerEnd, scale), Of(interval.UpperEnd, scale));

        private static Bound Of(End end, int scale) => new(Distribution.Units(end.Value, scale), end.Kind);
    }

    /// <summary>A value at a corner as a quotient, or endless; rounding once keeps all of its digits.</summary>
    private readonly record struct Corner(BigInteger Dividend, BigInteger Divisor, bool IsClosed)
    {
        public static Corner Endless { get; } = new(1, 0, false);

        public bool IsEndless => Divisor.IsZero;

        public static Corner Lesser(Corner one, Corner other) => other.IsEndless ? one : one.IsEndless ? other : Order(one, other) is var order && order == 0
            ? (one.IsClosed ? one : other) : order < 0 ? one : other;

        public static Corner Greater(Corner one, Corner other) => Order(one, other) is var order && order == 0
            ? (one.IsClosed ? one : other) : order > 0 ? one : other;

        /// <summary>The value, or where it is a quotient f and is to be symmetric about zero (f - 1) / (f + 1).</summary>
        public End Rounded(Toward side, bool symmetric) =>
            symmetric ? Quotients.Rounded(Dividend - Divisor, Dividend + Divisor, IsClosed, side)
            : IsEndless ? End.Absent
            : Quotients.Rounded(Dividend, Divisor, IsClosed, side);

        private static int Order(Corner one, Corner other) => (one.Dividend * other.Divisor).CompareTo(other.Dividend * one.Divisor);
    }
}
