using System.Numerics;

namespace IpTalent.Domain;

/// <summary>A range with ends in whole numbers of a small unit, so that sums of products are rounded once at the end.</summary>
/// <remarks>Sums have the unit of their terms, products that of both factors multiplied. An absent end is never closed.</remarks>
internal readonly record struct ExactRange(BigInteger? Lower, bool LowerIsClosed, BigInteger? Upper, bool UpperIsClosed)
{
    public static ExactRange Zero { get; } = new(BigInteger.Zero, true, BigInteger.Zero, true);

    /// <summary>In units of 1e-28, of which every decimal is a whole number.</summary>
    public static ExactRange Of(Interval interval) => new(
        interval.Lower is { } lower ? Quotients.Units(lower) : null, interval.LowerEnd.IsClosed,
        interval.Upper is { } upper ? Quotients.Units(upper) : null, interval.UpperEnd.IsClosed);

    public static ExactRange operator -(ExactRange value) => new(-value.Upper, value.UpperIsClosed, -value.Lower, value.LowerIsClosed);

    public static ExactRange operator +(ExactRange left, ExactRange right) => new(
        left.Lower + right.Lower, left.LowerIsClosed && right.LowerIsClosed,
        left.Upper + right.Upper, left.UpperIsClosed && right.UpperIsClosed);

    public static ExactRange operator -(ExactRange left, ExactRange right) => left + -right;

    /// <summary>The range of the product of two unrelated values.</summary>
    public static ExactRange operator *(ExactRange left, ExactRange right)
    {
        ReadOnlySpan<Corner> corners =
        [
            Corner.Of(left.Lower, -1, left.LowerIsClosed, right.Lower, -1, right.LowerIsClosed),
            Corner.Of(left.Lower, -1, left.LowerIsClosed, right.Upper, 1, right.UpperIsClosed),
            Corner.Of(left.Upper, 1, left.UpperIsClosed, right.Lower, -1, right.LowerIsClosed),
            Corner.Of(left.Upper, 1, left.UpperIsClosed, right.Upper, 1, right.UpperIsClosed),
        ];
        (Corner least, Corner most) = (corners[0], corners[0]);
        foreach (Corner corner in corners)
        {
            (int below, int above) = (corner.CompareTo(least), corner.CompareTo(most));
            least = below < 0 || (below == 0 && corner.IsAttained) ? corner : least;
            most = above > 0 || (above == 0 && corner.IsAttained) ? corner : most;
        }

        // Zero is attained by whatever holds a zero, any other extreme at a corner alone.
        bool attainsZero = left.HoldsZero || right.HoldsZero;
        return new(least.Finite, least.IsClosed(attainsZero), most.Finite, most.IsClosed(attainsZero));
    }

    /// <summary>Rounded outward from units of 10^exponent.</summary>
    /// <exception cref="OverflowException">An end lies beyond the largest decimal.</exception>
    public Interval ToInterval(int exponent) => new(End(Lower, LowerIsClosed, Toward.Lower, exponent), End(Upper, UpperIsClosed, Toward.Upper, exponent));

    private bool HoldsZero =>
        (Lower is not { } lower || lower.Sign < 0 || (lower.IsZero && LowerIsClosed))
        && (Upper is not { } upper || upper.Sign > 0 || (upper.IsZero && UpperIsClosed));

    private static End End(BigInteger? units, bool closed, Toward side, int exponent)
    {
        if (units is not { } value)
        {
            return Domain.End.Absent;
        }

        decimal rounded = Quotients.Round(value, exponent, side, out bool exact);
        return Domain.End.At(rounded, exact && closed);
    }

    /// <summary>The product at two ends; where <paramref name="Infinity"/> is not 0 it has no end that way.</summary>
    private readonly record struct Corner(BigInteger Value, int Infinity, bool IsAttained) : IComparable<Corner>
    {
        public BigInteger? Finite => Infinity == 0 ? Value : null;

        // Zero times unbounded is zero: however far the one factor goes, the other is zero.
        public static Corner Of(BigInteger? x, int xSide, bool xIsClosed, BigInteger? y, int ySide, bool yIsClosed) =>
            x is { } left && y is { } right ? new(left * right, 0, xIsClosed && yIsClosed)
            : new(BigInteger.Zero, (x?.Sign ?? xSide) * (y?.Sign ?? ySide), false);

        public int CompareTo(Corner other) => Infinity != other.Infinity ? Infinity.CompareTo(other.Infinity) : Value.CompareTo(other.Value);

        public bool IsClosed(bool attainsZero) => Infinity == 0 && (Value.IsZero ? attainsZero : IsAttained);
    }
}
