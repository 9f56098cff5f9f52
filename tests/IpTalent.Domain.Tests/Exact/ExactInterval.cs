namespace IpTalent.Domain.Tests.Exact;

/// <summary>A non-empty set of rationals without gaps, and the exact sets that arithmetic makes of such sets.</summary>
/// <remarks>Every operation is the range {f(x, y) : x in X, y in Y}, derived from the sets and not from a rule about ends: an end is
/// the limit of what the operands reach, and it is closed exactly if some pair of their members attains it.</remarks>
internal sealed record ExactInterval
{
    public ExactInterval(ExactEnd lower, ExactEnd upper)
    {
        if (lower.Value is { } l && upper.Value is { } u && (l > u || (l == u && !(lower.IsClosed && upper.IsClosed))))
        {
            throw new ArgumentException($"No value lies between {lower} and {upper}.", nameof(lower));
        }

        (Lower, Upper) = (lower, upper);
    }

    public static ExactInterval Whole { get; } = new(ExactEnd.Absent, ExactEnd.Absent);

    public ExactEnd Lower { get; }

    public ExactEnd Upper { get; }

    public bool LeavesDecimals => Lower.LiesBeyondDecimals || Upper.LiesBeyondDecimals;

    public static ExactInterval Point(Rational value) => new(ExactEnd.Closed(value), ExactEnd.Closed(value));

    public bool Contains(Rational value) =>
        (Lower.Value is not { } l || l < value || (l == value && Lower.IsClosed))
        && (Upper.Value is not { } u || value < u || (u == value && Upper.IsClosed));

    public static ExactInterval operator -(ExactInterval operand) => new(Mirrored(operand.Upper), Mirrored(operand.Lower));

    public static ExactInterval operator +(ExactInterval left, ExactInterval right) =>
        new(Sum(left.Lower, right.Lower), Sum(left.Upper, right.Upper));

    public static ExactInterval operator -(ExactInterval left, ExactInterval right) => left + -right;

    public static ExactInterval operator *(ExactInterval left, ExactInterval right)
    {
        // A product is linear in either factor, so it comes closest to its bounds at the four corners.
        (Extended Value, bool IsAttained)[] corners =
        [
            Product(left.LowerLimit, left.Lower, right.LowerLimit, right.Lower),
            Product(left.LowerLimit, left.Lower, right.UpperLimit, right.Upper),
            Product(left.UpperLimit, left.Upper, right.LowerLimit, right.Lower),
            Product(left.UpperLimit, left.Upper, right.UpperLimit, right.Upper),
        ];
        bool attainsZero = left.Contains(Rational.Zero) || right.Contains(Rational.Zero);
        return new(
            EndAt(corners.MinBy(corner => corner.Value).Value),
            EndAt(corners.MaxBy(corner => corner.Value).Value));

        // Zero is attained by any member pair with a zero in it; any other extreme by a corner alone, since along an edge
        // and inside the product would only stay the same if the other factor were zero.
        ExactEnd EndAt(Extended limit) => limit.Infinity != 0
            ? ExactEnd.Absent
            : new(limit.Value, limit.Value.Sign == 0 ? attainsZero : corners.Any(corner => corner.Value == limit && corner.IsAttained));
    }

    /// <summary>The exact quotient, or <see langword="null"/> where zero is a member of the divisor.</summary>
    public ExactInterval? DividedBy(ExactInterval divisor) => divisor.Reciprocal() is { } reciprocal ? this * reciprocal : null;

    /// <summary>The range of 1/x, or <see langword="null"/> where zero is a member.</summary>
    public ExactInterval? Reciprocal()
    {
        if (Contains(Rational.Zero))
        {
            return null;
        }

        // 1/x falls on either side of zero: the far end becomes the near one, 0 the limit at infinity and the reverse.
        return new(Inverted(Upper), Inverted(Lower));

        static ExactEnd Inverted(ExactEnd end) => end.Value switch
        {
            null => ExactEnd.Open(Rational.Zero),
            { Sign: 0 } => ExactEnd.Absent,
            { } value => new(Rational.One / value, end.IsClosed),
        };
    }

    /// <summary>The range of x^n, with x^0 = 1 for every x, or <see langword="null"/> where a negative exponent meets a member zero.</summary>
    public ExactInterval? Power(int exponent)
    {
        if (exponent < 0)
        {
            return Reciprocal()?.Power(-exponent);
        }

        if (exponent == 0)
        {
            return Point(1);
        }

        ExactEnd lower = Raised(Lower);
        ExactEnd upper = Raised(Upper);
        if (exponent % 2 == 1 || Lower.Value is { Sign: >= 0 })
        {
            return new(lower, upper);
        }

        if (Upper.Value is { Sign: <= 0 })
        {
            return new(upper, lower);
        }

        // Zero lies strictly inside; the end that reaches further decides, and of two equally far ends one member is enough.
        ExactEnd further = (lower.Value, upper.Value) switch
        {
            (null, _) or (_, null) => ExactEnd.Absent,
            ({ } l, { } u) when l == u => new(l, lower.IsClosed || upper.IsClosed),
            ({ } l, { } u) => l > u ? lower : upper,
        };
        return new(ExactEnd.Closed(Rational.Zero), further);

        ExactEnd Raised(ExactEnd end) => end.Value is { } value ? new(value.Power(exponent), end.IsClosed) : ExactEnd.Absent;
    }

    /// <summary>The smallest interval that holds both.</summary>
    public ExactInterval Hull(ExactInterval other) => new(
        CompareLower(Lower, other.Lower) <= 0 ? Lower : other.Lower,
        CompareUpper(Upper, other.Upper) >= 0 ? Upper : other.Upper);

    /// <summary>What both hold, or <see langword="null"/> where that is nothing.</summary>
    public ExactInterval? Intersect(ExactInterval other)
    {
        ExactEnd lower = CompareLower(Lower, other.Lower) >= 0 ? Lower : other.Lower;
        ExactEnd upper = CompareUpper(Upper, other.Upper) <= 0 ? Upper : other.Upper;
        return lower.Value is { } l && upper.Value is { } u && (l > u || (l == u && !(lower.IsClosed && upper.IsClosed)))
            ? null
            : new(lower, upper);
    }

    public bool IsSubsetOf(ExactInterval other) =>
        CompareLower(Lower, other.Lower) >= 0 && CompareUpper(Upper, other.Upper) <= 0;

    /// <summary>What an interval under test holds, read off its ends.</summary>
    public static ExactInterval Of(Interval interval) => new(
        interval.Lower is { } lower ? new(lower, interval.LowerKind == EndKind.Closed) : ExactEnd.Absent,
        interval.Upper is { } upper ? new(upper, interval.UpperKind == EndKind.Closed) : ExactEnd.Absent);

    /// <summary>Whether every value of this is less than every value of the other.</summary>
    public bool LiesBelow(ExactInterval other) => Upper.Value is { } u && other.Lower.Value is { } l
        && (u < l || (u == l && !(Upper.IsClosed && other.Lower.IsClosed)));

    /// <summary>Whether the other reaches beyond this on both sides: no end of the other's is a member of this.</summary>
    public bool IsInteriorTo(ExactInterval other) => IsSubsetOf(other)
        && !(other.Lower.Value is { } l && Contains(l)) && !(other.Upper.Value is { } u && Contains(u));

    /// <summary>Members worth trying: attained ends, values very near and far, zero, and some in between.</summary>
    public IEnumerable<Rational> Members()
    {
        Rational near = Rational.TenToThe(-300);
        Rational far = Rational.TenToThe(300);
        Rational low = Lower.Value ?? ((Upper.Value ?? 0) - far);
        Rational high = Upper.Value ?? ((Lower.Value ?? 0) + far);
        Rational width = high - low;
        Rational[] candidates =
        [
            low, high, 0, 1, -1, low + near, high - near, low + 1, high - 1, low + (width * near), high - (width * near),
            low + (width / 2), low + (width / 3), near, -near,
        ];
        return candidates.Where(Contains).Distinct();
    }

    public override string ToString() =>
        $"{(Lower.IsClosed ? '[' : '(')}{Lower.Value?.ToString() ?? "-∞"}, {Upper.Value?.ToString() ?? "∞"}{(Upper.IsClosed ? ']' : ')')}";

    private Extended LowerLimit => Lower.Value is { } value ? new(value, 0) : new(0, -1);

    private Extended UpperLimit => Upper.Value is { } value ? new(value, 0) : new(0, 1);

    private static ExactEnd Mirrored(ExactEnd end) => end.Value is { } value ? new(-value, end.IsClosed) : ExactEnd.Absent;

    private static ExactEnd Sum(ExactEnd left, ExactEnd right) => left.Value is { } l && right.Value is { } r
        ? new(l + r, left.IsClosed && right.IsClosed)
        : ExactEnd.Absent;

    private static (Extended Value, bool IsAttained) Product(Extended x, ExactEnd xEnd, Extended y, ExactEnd yEnd)
    {
        // Zero times a member is zero however far the member lies, so the limit towards an absent end is zero too.
        int infinity = (x.Infinity, y.Infinity) switch
        {
            (0, 0) => 0,
            (0, _) => x.Value.Sign * y.Infinity,
            (_, 0) => x.Infinity * y.Value.Sign,
            _ => x.Infinity * y.Infinity,
        };
        return (new(x.Value * y.Value, infinity), xEnd.IsClosed && yEnd.IsClosed);
    }

    private static int CompareLower(ExactEnd left, ExactEnd right) => (left.Value, right.Value) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } l, { } r) => l == r ? right.IsClosed.CompareTo(left.IsClosed) : l.CompareTo(r),
    };

    private static int CompareUpper(ExactEnd left, ExactEnd right) => (left.Value, right.Value) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } l, { } r) => l == r ? left.IsClosed.CompareTo(right.IsClosed) : l.CompareTo(r),
    };

    // A value, or where the sign of infinity is not 0 the limit in that direction; its value is then 0.
    private readonly record struct Extended(Rational Value, int Infinity) : IComparable<Extended>
    {
        public int CompareTo(Extended other) =>
            Infinity != other.Infinity ? Infinity.CompareTo(other.Infinity) : Value.CompareTo(other.Value);
    }
}
