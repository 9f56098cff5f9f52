namespace IpTalent.Domain;

public readonly partial struct Interval
{
    /// <summary>The range of the sum.</summary>
    /// <exception cref="OverflowException">An end lies beyond the largest decimal.</exception>
    public static Interval operator +(Interval left, Interval right) =>
        new(End.Sum(left._lower, right._lower, Toward.Lower), End.Sum(left._upper, right._upper, Toward.Upper));

    /// <summary>The range of the difference of two unrelated values; an interval minus itself is not zero.</summary>
    /// <exception cref="OverflowException">An end lies beyond the largest decimal.</exception>
    public static Interval operator -(Interval left, Interval right) => left + -right;

    /// <summary>The mirror image about zero.</summary>
    public static Interval operator -(Interval value) => new(-value._upper, -value._lower);

    /// <summary>The range of the product of two unrelated values.</summary>
    /// <remarks>An end at zero that an attained zero factor makes is closed whatever the other factor is; zero times unbounded is zero.</remarks>
    /// <exception cref="OverflowException">An end lies beyond the largest decimal.</exception>
    public static Interval operator *(Interval left, Interval right)
    {
        if (left.IsNegative)
        {
            return -(-left * right);
        }

        if (right.IsNegative)
        {
            return -(left * -right);
        }

        // Each factor is now positive or straddles zero, and the product is monotone in each: its ends stand at these corners.
        return (left.IsPositive, right.IsPositive) switch
        {
            (true, true) => new(Corner(left._lower, right._lower, Toward.Lower), Corner(left._upper, right._upper, Toward.Upper)),
            (true, false) => new(Corner(left._upper, right._lower, Toward.Lower), Corner(left._upper, right._upper, Toward.Upper)),
            (false, true) => right * left,
            _ => new(
                Furthest(left._lower, right._upper, left._upper, right._lower, Toward.Lower),
                Furthest(left._lower, right._lower, left._upper, right._upper, Toward.Upper)),
        };
    }

    /// <summary>The range of the quotient of two unrelated values.</summary>
    /// <remarks>Unbounded where the divisor comes as near to zero as one likes without reaching it.</remarks>
    /// <exception cref="DivideByZeroException">The divisor may be zero; <see cref="DividedBy"/> says so instead of throwing.</exception>
    /// <exception cref="OverflowException">An end lies beyond the largest decimal.</exception>
    public static Interval operator /(Interval left, Interval right) =>
        right.ContainsZero
            ? throw new DivideByZeroException($"The divisor {right} may be zero.")
            : Quotient(left, right);

    /// <summary>The range of the quotient of two unrelated values.</summary>
    /// <returns>Undefined with <see cref="UndefinedReason.DivisorMayBeZero"/> where the divisor holds zero.</returns>
    /// <exception cref="OverflowException">An end lies beyond the largest decimal.</exception>
    public Outcome<Interval> DividedBy(Interval divisor) =>
        divisor.ContainsZero
            ? Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero)
            : Outcome<Interval>.Of(Quotient(this, divisor));

    /// <summary>The range of the value raised to a whole power.</summary>
    /// <param name="exponent">Any whole number; every value to the power 0 is 1.</param>
    /// <remarks>Unlike a product of the interval with itself, the factors are the same number. Ends at most 4 steps outward.</remarks>
    /// <exception cref="DivideByZeroException">The exponent is negative and the value may be zero.</exception>
    /// <exception cref="OverflowException">An end lies beyond the largest decimal.</exception>
    public Interval Power(int exponent)
    {
        if (exponent == 0)
        {
            return Point(1);
        }

        if (exponent < 0 && ContainsZero)
        {
            throw new DivideByZeroException($"A value in {this} to the power {exponent} may divide by zero.");
        }

        // An even power folds the line at zero; on what is left the power is monotone.
        Interval folded = exponent % 2 == 0 ? Magnitude() : this;
        return exponent > 0
            ? new(Powers.Of(folded._lower, exponent, Toward.Lower), Powers.Of(folded._upper, exponent, Toward.Upper))
            : folded.ReciprocalPower(exponent);
    }

    /// <summary>The range of the number whose power is the value.</summary>
    /// <param name="degree">2 for the square root, 3 for the cube root; 1 or more.</param>
    /// <returns>Ends at most 4 steps outward. Undefined with <see cref="UndefinedReason.NegativeValue"/> where the degree is even and
    /// the value may be negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is zero or negative.</exception>
    public Outcome<Interval> Root(int degree)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degree);
        return degree % 2 == 0 && (_lower.IsAbsent || _lower.Sign < 0)
            ? Outcome<Interval>.Undefined(UndefinedReason.NegativeValue)
            : Outcome<Interval>.Of(new(Roots.Of(_lower, degree, Toward.Lower), Roots.Of(_upper, degree, Toward.Upper)));
    }

    /// <summary>A negative power of values of one sign: it falls with the value, towards zero and away from it.</summary>
    private Interval ReciprocalPower(int exponent)
    {
        End lower = _upper.IsAbsent ? End.At(0, closed: false)
            : _upper.Sign == 0 ? End.Absent
            : Powers.Of(_upper, exponent, Toward.Lower);
        End upper = _lower.IsAbsent ? End.At(0, closed: false)
            : _lower.Sign == 0 ? End.Absent
            : Powers.Of(_lower, exponent, Toward.Upper);
        return new(lower, upper);
    }

    /// <summary>The distances from zero of the values inside.</summary>
    private Interval Magnitude()
    {
        if (!_upper.IsAbsent && _upper.Sign <= 0)
        {
            return -this;
        }

        if (!_lower.IsAbsent && _lower.Sign >= 0)
        {
            return this;
        }

        End zero = End.At(0, closed: true);
        End furthest = _lower.IsAbsent || _upper.IsAbsent ? End.Absent : Further(-_lower, _upper, Toward.Upper);
        return new(zero, furthest);
    }

    private static Interval Quotient(Interval dividend, Interval divisor)
    {
        if (!divisor._upper.IsAbsent && divisor._upper.Sign <= 0)
        {
            return Quotient(-dividend, -divisor);
        }

        // The divisor is positive: the quotient grows with the dividend, and with the divisor it moves towards zero.
        End upper = QuotientUpper(dividend._upper, divisor);
        End lower = -QuotientUpper(-dividend._lower, divisor);
        return new(lower, upper);
    }

    /// <summary>The upper end of a quotient by a positive divisor; the lower one is its mirror image.</summary>
    private static End QuotientUpper(End dividend, Interval divisor)
    {
        if (dividend.IsAbsent)
        {
            return End.Absent;
        }

        if (dividend.Sign == 0)
        {
            return dividend;
        }

        End by = dividend.Sign > 0 ? divisor._lower : divisor._upper;
        return by.IsAbsent ? End.At(0, closed: false)
            : by.Sign == 0 ? End.Absent
            : End.Quotient(dividend, by, Toward.Upper);
    }

    private bool IsPositive => !_lower.IsAbsent && _lower.Sign >= 0;

    // A zero alone is positive, so that what is left here has a negative side.
    private bool IsNegative => !_upper.IsAbsent && _upper.Sign <= 0 && !IsPositive;

    /// <summary>The product of two ends; zero times unbounded is zero, and an attained zero is attained whatever the other is.</summary>
    private static End Corner(End left, End right, Toward side)
    {
        if ((!left.IsAbsent && left.Sign == 0) || (!right.IsAbsent && right.Sign == 0))
        {
            return End.At(0, left.IsAttainedZero || right.IsAttainedZero);
        }

        return left.IsAbsent || right.IsAbsent ? End.Absent : End.Product(left, right, side);
    }

    /// <summary>The outer of two corners, both on the same side of zero.</summary>
    private static End Furthest(End left1, End right1, End left2, End right2, Toward side) =>
        left1.IsAbsent || right1.IsAbsent || left2.IsAbsent || right2.IsAbsent
            ? End.Absent
            : Further(End.Product(left1, right1, side), End.Product(left2, right2, side), side);

    /// <summary>The outer of two ends; where they tie, the closed one.</summary>
    private static End Further(End left, End right, Toward side) =>
        left.Value == right.Value ? (left.IsClosed ? left : right)
        : (left.Value < right.Value) == (side == Toward.Lower) ? left
        : right;
}
