namespace IpTalent.Domain;

public sealed partial record Quantity
{
    /// <summary>Whether this figure is above another.</summary>
    /// <param name="other">A figure of the same unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes or no where the bounds decide; the two are taken as unrelated. Where whole things are counted, their whole numbers
    /// decide: more than 9 persons are more than "fewer than 10 persons".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Certainty IsGreaterThan(Quantity other, BoundPolicy? policy = null)
    {
        (Interval left, Interval right) = Comparable(other, policy);
        return right.Precedes(left) ? Certainty.Yes
            : left.Precedes(right) || Touches(left, right) ? Certainty.No
            : Certainty.Undetermined;
    }

    /// <summary>Whether this figure is below another.</summary>
    /// <inheritdoc cref="IsGreaterThan" path="/param|/returns|/exception"/>
    public Certainty IsLessThan(Quantity other, BoundPolicy? policy = null)
    {
        (Interval left, Interval right) = Comparable(other, policy);
        return left.Precedes(right) ? Certainty.Yes
            : right.Precedes(left) || Touches(right, left) ? Certainty.No
            : Certainty.Undetermined;
    }

    /// <summary>Whether this figure is the same as another or above it.</summary>
    /// <inheritdoc cref="IsGreaterThan" path="/param|/returns|/exception"/>
    public Certainty IsAtLeast(Quantity other, BoundPolicy? policy = null) => IsLessThan(other, policy).Negate();

    /// <summary>Whether this figure is the same as another or below it.</summary>
    /// <inheritdoc cref="IsGreaterThan" path="/param|/returns|/exception"/>
    public Certainty IsAtMost(Quantity other, BoundPolicy? policy = null) => IsGreaterThan(other, policy).Negate();

    /// <summary>Whether two figures are one number. Not equality of claims, which is <c>==</c>: "nearly 2,000" equals itself as a claim,
    /// and yet two sources that say so may mean different numbers.</summary>
    /// <inheritdoc cref="IsGreaterThan" path="/param|/returns|/exception"/>
    public Certainty IsSameNumberAs(Quantity other, BoundPolicy? policy = null)
    {
        (Interval left, Interval right) = Comparable(other, policy);
        return left.IsPoint && left == right ? Certainty.Yes
            : left.Overlaps(right) ? Certainty.Undetermined
            : Certainty.No;
    }

    // All of the left lies at or below all of the right: they meet in one attained number.
    private static bool Touches(Interval left, Interval right) =>
        left.UpperKind == EndKind.Closed && right.LowerKind == EndKind.Closed && left.Upper == right.Lower;

    private (Interval Left, Interval Right) Comparable(Quantity other, BoundPolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Unit != other.Unit)
        {
            throw new ArgumentException($"A figure in {Unit} cannot be compared with one in {other.Unit}; both must have the same unit.", nameof(other));
        }

        policy ??= BoundPolicy.Default;
        return (WholeNumbersUnder(policy) ?? Under(policy), other.WholeNumbersUnder(policy) ?? other.Under(policy));
    }
}
