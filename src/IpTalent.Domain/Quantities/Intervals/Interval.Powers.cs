namespace IpTalent.Domain;

/// <content>Natural logarithm, exponential, and powers whose exponent is a fraction.</content>
public readonly partial struct Interval
{
    /// <summary>The range of the natural logarithm.</summary>
    /// <returns>Ends at most 4 steps outward; that of 1 is 0. No lower end where the values come as near to zero as one likes. Undefined:
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.ZeroValue"/>.</returns>
    public Outcome<Interval> Logarithm()
    {
        return WhyNoLogarithm() is { } reason
            ? Outcome<Interval>.Undefined(reason)
            : Outcome<Interval>.Of(new(Of(_lower, Toward.Lower), Of(_upper, Toward.Upper)));

        static End Of(End end, Toward side) => end.IsAbsent || end.Sign == 0
            ? End.Absent
            : End.At(Domain.Logarithm.Of(Factor.Of(end.Value)).Round(side, out bool exact), exact && end.IsClosed);
    }

    /// <summary>The range of e raised to the value.</summary>
    /// <returns>Ends at most 4 steps outward; that of 0 is 1.</returns>
    /// <exception cref="OverflowException">An end lies beyond the largest decimal: the value passes 66.54.</exception>
    public Interval Exponential() =>
        new(RationalPowers.Exponential(_lower, Toward.Lower), RationalPowers.Exponential(_upper, Toward.Upper));

    /// <summary>The range of the value raised to a fraction: x^(numerator / denominator).</summary>
    /// <param name="numerator">The numerator of the exponent; every value to the power 0 is 1.</param>
    /// <param name="denominator">The denominator of the exponent; above zero.</param>
    /// <returns>Ends at most 4 steps outward, exact where a decimal holds the power. Undefined: <see cref="UndefinedReason.NegativeValue"/>,
    /// since a fraction of a power of a negative number is none; <see cref="UndefinedReason.DivisorMayBeZero"/> for a negative exponent
    /// and a value that may be zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero or negative.</exception>
    /// <exception cref="OverflowException">An end lies beyond the largest decimal.</exception>
    public Outcome<Interval> Power(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        if (!IsPositive)
        {
            return Outcome<Interval>.Undefined(UndefinedReason.NegativeValue);
        }

        if (numerator < 0 && ContainsZero)
        {
            return Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero);
        }

        // The power rises with the value where the exponent is positive, and falls where it is negative.
        (End least, End most) = numerator < 0 ? (_upper, _lower) : (_lower, _upper);
        return Outcome<Interval>.Of(numerator == 0 ? Point(1) : new(Of(least, Toward.Lower), Of(most, Toward.Upper)));

        End Of(End end, Toward side) =>
            end.IsAbsent ? numerator < 0 ? End.At(0, closed: false) : end
            : end.Sign == 0 ? numerator < 0 ? End.Absent : end
            : RationalPowers.Of(end, End.At(1, closed: true), numerator, denominator, lessOne: false, side);
    }

    private UndefinedReason? WhyNoLogarithm() =>
        !IsPositive ? UndefinedReason.NegativeValue
        : ContainsZero ? UndefinedReason.ZeroValue
        : null;
}
