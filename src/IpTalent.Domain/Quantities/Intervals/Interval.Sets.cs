namespace IpTalent.Domain;

public readonly partial struct Interval
{
    /// <summary>Half of the sum of the ends, to within one decimal step; <see langword="null"/> where an end is absent.</summary>
    /// <remarks>A middle of the interval, not an estimate: nothing says that the value is more likely there.</remarks>
    public decimal? Midpoint => IsBounded ? MiddleOf(_lower.Value, _upper.Value) : null;

    /// <summary>Half of the width, rounded up; <see langword="null"/> where an end is absent.</summary>
    /// <exception cref="OverflowException">The width lies beyond the largest decimal.</exception>
    public decimal? Radius => Width is { } width ? Directed.Divide(width, 2, Toward.Upper, out _) : null;

    /// <summary>The upper end less the lower, rounded up; <see langword="null"/> where an end is absent.</summary>
    /// <exception cref="OverflowException">The width lies beyond the largest decimal.</exception>
    public decimal? Width => IsBounded ? Directed.Subtract(_upper.Value, _lower.Value, Toward.Upper, out _) : null;

    /// <summary>Whether the number lies inside.</summary>
    public bool Contains(decimal value) =>
        (_lower.IsAbsent || _lower.Value < value || (_lower.IsClosed && _lower.Value == value))
        && (_upper.IsAbsent || value < _upper.Value || (_upper.IsClosed && _upper.Value == value));

    /// <summary>Whether zero lies inside.</summary>
    internal bool ContainsZero =>
        (_lower.IsAbsent || _lower.Sign < 0 || _lower.IsAttainedZero) && (_upper.IsAbsent || _upper.Sign > 0 || _upper.IsAttainedZero);

    /// <summary>Whether there is no decimal inside, and the value is one of the two ends around it.</summary>
    internal bool IsNeighbour(decimal value) =>
        !_lower.IsAbsent && !_upper.IsAbsent && (value == _lower.Value || value == _upper.Value)
        && _lower.Value < _upper.Value && Directed.Step(_lower.Value, Toward.Upper) == _upper.Value;

    /// <summary>Whether every number inside lies in <paramref name="other"/> too.</summary>
    public bool IsSubsetOf(Interval other) => Covers(other._lower, _lower, 1) && Covers(other._upper, _upper, -1);

    /// <summary>Whether every number inside lies in <paramref name="other"/> with room on both sides.</summary>
    /// <remarks>An open interval is interior to itself, a closed one is not; nothing is interior to a point.</remarks>
    public bool IsInteriorTo(Interval other) => Covers(Opened(other._lower), _lower, 1) && Covers(Opened(other._upper), _upper, -1);

    /// <summary>Whether every number inside is below every number in <paramref name="other"/>.</summary>
    public bool Precedes(Interval other) =>
        !_upper.IsAbsent && !other._lower.IsAbsent
        && (_upper.Value < other._lower.Value
            || (_upper.Value == other._lower.Value && !(_upper.IsClosed && other._lower.IsClosed)));

    /// <summary>Whether some number lies in both.</summary>
    public bool Overlaps(Interval other) => !Precedes(other) && !other.Precedes(this);

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Hull(Interval other) =>
        new(_lower.IsAbsent || other._lower.IsAbsent ? End.Absent : Further(_lower, other._lower, Toward.Lower),
            _upper.IsAbsent || other._upper.IsAbsent ? End.Absent : Further(_upper, other._upper, Toward.Upper));

    /// <summary>The numbers that lie in both; <see langword="null"/> where there is none.</summary>
    public Interval? Intersect(Interval other) =>
        Overlaps(other) ? new(Nearer(_lower, other._lower, Toward.Lower), Nearer(_upper, other._upper, Toward.Upper)) : null;

    private static bool Covers(End outer, End inner, int inward) =>
        outer.IsAbsent
        || (!inner.IsAbsent
            && (inner.Value.CompareTo(outer.Value) * inward > 0
                || (inner.Value == outer.Value && (outer.IsClosed || !inner.IsClosed))));

    private static End Opened(End end) => end.IsAbsent ? end : End.At(end.Value, closed: false);

    private static End Nearer(End left, End right, Toward side)
    {
        if (left.IsAbsent || right.IsAbsent)
        {
            return left.IsAbsent ? right : left;
        }

        return left.Value == right.Value ? (left.IsClosed ? right : left)
            : (left.Value > right.Value) == (side == Toward.Lower) ? left
            : right;
    }

    private static decimal MiddleOf(decimal lower, decimal upper) =>
        // Ends of one sign may have a sum beyond the decimals, ends of two signs a difference.
        lower == upper ? lower
        : Directed.MiddleOfNeighbours(lower, upper) is { } either ? either
        : (decimal.Sign(lower) < 0) == (decimal.Sign(upper) < 0) ? lower + ((upper - lower) / 2)
        : (lower + upper) / 2;
}
