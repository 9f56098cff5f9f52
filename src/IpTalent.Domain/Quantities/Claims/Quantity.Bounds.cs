namespace IpTalent.Domain;

public sealed partial record Quantity
{
    /// <summary>The numbers that the claim allows under a policy.</summary>
    /// <remarks>The whole line where the claim says nothing or contradicts itself. The bounds of a negative number are the mirror image
    /// of those of its magnitude: "nearly -5" lies between -5 and 0's side of it. An end beyond the decimals is absent.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public Interval Under(BoundPolicy policy) => BoundsUnder(policy).Interval;

    /// <summary>The numbers that the claim allows under a policy, with what each end rests on.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public ClaimBounds BoundsUnder(BoundPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (Traits.HasFlag(ClaimTraits.Contradictory))
        {
            return default;
        }

        switch (Qualifier)
        {
            case Qualifier.Derived:
                return Held(Basis.Computed);
            case Qualifier.Between:
                return Held(Basis.Stated);
            case Qualifier.Indefinite:
                return Held(Basis.Lexical);
            default:
                decimal nominal = Nominal!.Value;
                ClaimBounds bounds = OfMagnitude(Math.Abs(nominal), Granule!.Value, policy);
                return nominal < 0 ? bounds.Mirrored() : bounds;
        }
    }

    private ClaimBounds Held(Basis basis) =>
        new(Ends, Ends.LowerKind == EndKind.Absent ? Basis.None : basis, Ends.UpperKind == EndKind.Absent ? Basis.None : basis);

    private ClaimBounds OfMagnitude(decimal n, decimal g, BoundPolicy policy)
    {
        End at = End.At(n, closed: true);
        End beside = End.At(n, closed: false);
        End zero = Unit.IsNonNegative ? End.At(0, closed: true) : End.Absent;
        Basis zeroBasis = Unit.IsNonNegative ? Basis.Unit : Basis.None;
        bool told = Traits.HasFlag(ClaimTraits.PrecisionTold);

        switch (Qualifier)
        {
            case Qualifier.Exact:
                return new(new(at, at), Basis.Stated, Basis.Stated);
            case Qualifier.MoreThan:
                return new(new(beside, End.Absent), Basis.Stated, Basis.None);
            case Qualifier.AtLeast:
                return new(new(at, End.Absent), Basis.Stated, Basis.None);
            // Fewer than zero of something contradicts its unit; what is said stands, what the unit says gives way.
            case Qualifier.LessThan:
                return n == 0 ? new(new(End.Absent, beside), Basis.None, Basis.Stated) : new(new(zero, beside), zeroBasis, Basis.Stated);
            case Qualifier.AtMost:
                return new(new(zero, at), zeroBasis, Basis.Stated);
            case Qualifier.Over:
                return new(new(beside, Raised(n, g, closed: false)), Basis.Stated, Basis.Lexical);
        }

        if (!policy.KeepsConventions)
        {
            return Qualifier == Qualifier.Nearly && n > 0
                ? new(new(zero, beside), zeroBasis, Basis.Stated)
                : new(new(zero, End.Absent), zeroBasis, Basis.None);
        }

        switch (Qualifier)
        {
            case Qualifier.Rounded:
                (End low, Basis basis) = Lowered(n, policy.Below(n, g, told), closed: true);
                decimal above = policy.Above(n, g, told);
                // Rounded zero, or a number whose half-width is zero, is that number.
                return new(new(low, above == 0 ? at : Raised(n, above, closed: false)), basis, Basis.Convention);
            case Qualifier.About:
                decimal width = policy.Hedge(n, g, Unit.IsWholeNumber);
                (low, basis) = Lowered(n, width, closed: true);
                return new(new(low, Raised(n, width, closed: true)), basis, Basis.Convention);
            default:
                (low, basis) = Lowered(n, policy.Hedge(n, g, Unit.IsWholeNumber), closed: false);
                bool empty = low.Value >= n;
                return new(empty ? Interval.LessThan(n) : new(low, beside), empty ? Basis.None : basis, Basis.Stated);
        }
    }

    /// <summary>n - width, but no convention passes below the unit's zero.</summary>
    private (End End, Basis Basis) Lowered(decimal n, decimal width, bool closed)
    {
        decimal value = Directed.Subtract(n, width, Toward.Lower, out bool exact);
        return Unit.IsNonNegative && value < 0
            ? (End.At(0, closed: true), Basis.Unit)
            : (End.At(value, closed && exact), Basis.Convention);
    }

    private static End Raised(decimal n, decimal width, bool closed)
    {
        // 7.9e28 plus its granule may pass the largest decimal: nothing is known above it then.
        if (n > decimal.MaxValue - width)
        {
            return End.Absent;
        }

        decimal value = Directed.Add(n, width, Toward.Upper, out bool exact);
        return End.At(value, closed && exact);
    }
}
