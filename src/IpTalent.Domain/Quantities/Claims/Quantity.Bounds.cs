namespace IpTalent.Domain;

public sealed partial record Quantity
{
    /// <summary>The whole numbers that the claim allows under <see cref="BoundPolicy.Default"/>; see <see cref="WholeNumbersUnder"/>.</summary>
    public Interval? WholeNumbers => WholeNumbersUnder(BoundPolicy.Default);

    /// <summary>The numbers that the claim allows under a policy.</summary>
    /// <remarks>The whole line where the claim says nothing or contradicts itself. The bounds of a negative number are the mirror image
    /// of those of its magnitude: a fall of nearly 10 lies in (-10, -8). An end beyond the decimals is absent, one between two decimals
    /// is the next one outward and open.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public Interval Under(BoundPolicy policy) => BoundsUnder(policy).Interval;

    /// <summary>The whole numbers that the claim allows under a policy: 1,101 to 1,199 for "nearly 1,200 persons", 9 alone for 近10人.</summary>
    /// <returns>Whole, closed ends; a side without an end stays without one. <see langword="null"/> where the unit has parts, where the
    /// figure is derived or printed with parts (an average may lie between two whole numbers), and where no whole number lies within the bounds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public Interval? WholeNumbersUnder(BoundPolicy policy)
    {
        Interval bounds = Under(policy);
        bool isCounted = Unit.IsWholeNumber && Qualifier != Qualifier.Derived
            && decimal.IsInteger(Nominal ?? 0) && decimal.IsInteger(Ends.Lower ?? 0) && decimal.IsInteger(Ends.Upper ?? 0);
        return isCounted ? bounds.WholeNumbers : null;
    }

    /// <summary>The numbers that the claim allows under a policy, with what each end rests on.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public ClaimBounds BoundsUnder(BoundPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if ((Traits & ClaimTraits.Contradictory) != 0)
        {
            return default;
        }

        switch (Qualifier)
        {
            case Qualifier.Derived:
                return Held(Basis.Computed);
            case Qualifier.Between:
                return Held((Traits & ClaimTraits.NumeralPair) != 0 ? Basis.Lexical : Basis.Stated);
            case Qualifier.Indefinite:
                return Held(Basis.Lexical);
            default:
                decimal nominal = Nominal!.Value;
                ClaimBounds bounds = OfMagnitude(Math.Abs(nominal), Granule!.Value, policy);
                return decimal.Sign(nominal) < 0 ? bounds.Mirrored() : bounds;
        }
    }

    private ClaimBounds Held(Basis basis) => Resting(Ends.LowerEnd, basis, Ends.UpperEnd, basis);

    private ClaimBounds OfMagnitude(decimal n, decimal g, BoundPolicy policy)
    {
        End at = End.At(n, closed: true);
        End beside = End.At(n, closed: false);
        End zero = Unit.IsNonNegative ? End.At(0, closed: true) : End.Absent;
        // Of percentages and rates, which are rounded however they are printed, the last digit is a rounded one, as that of 7万 is.
        bool told = (Traits & ClaimTraits.PrecisionTold) != 0
            || (n != 0 && (Unit.IsShownInHundredths ? g == 0.01m : Unit.Kind == UnitKind.Rate && g == 1));

        switch (Qualifier)
        {
            case Qualifier.Exact:
                return Resting(at, Basis.Stated, at, Basis.Stated);
            case Qualifier.MoreThan:
                return Resting(beside, Basis.Stated, End.Absent, Basis.None);
            case Qualifier.AtLeast:
                return Resting(at, Basis.Stated, End.Absent, Basis.None);
            case Qualifier.LessThan:
                return Below(zero, Basis.Unit, beside);
            case Qualifier.AtMost:
                return Resting(zero, Basis.Unit, at, Basis.Stated);
            case Qualifier.Over:
                return Resting(beside, Basis.Stated, Raised(beside, End.At(g, closed: true)), Basis.Lexical);
            case Qualifier.Nearly when n == 0 || !policy.KeepsConventions:
                return Below(zero, Basis.Unit, beside);
            case Qualifier.Nearly:
                (End low, Basis basis) = Lowered(beside, policy.Hedge(n, g, Unit.IsWholeNumber));
                return Below(low, basis, beside);
        }

        // Rounded or about.
        if (!policy.KeepsConventions)
        {
            return Resting(zero, Basis.Unit, End.Absent, Basis.None);
        }

        if (Qualifier == Qualifier.About)
        {
            End width = policy.Hedge(n, g, Unit.IsWholeNumber);
            (End low, Basis basis) = Lowered(at, width);
            return Resting(low, basis, Raised(at, width), Basis.Convention);
        }

        (End below, End above) = policy.HalfWidths(n, g, told);
        (End least, Basis leastBasis) = Lowered(at, below);
        // Zero rounded to a precision that is not told has no half-width; it is that number.
        return Resting(least, leastBasis, above.Sign == 0 ? at : Raised(beside, above), Basis.Convention);
    }

    // Less than zero of what cannot be below zero: what is said stands, what unit or convention add gives way.
    private static ClaimBounds Below(End lower, Basis basis, End upper) =>
        Resting(!lower.IsAbsent && lower.Value >= upper.Value ? End.Absent : lower, basis, upper, Basis.Stated);

    private static ClaimBounds Resting(End lower, Basis lowerBasis, End upper, Basis upperBasis) =>
        new(new(lower, upper), lower.IsAbsent ? Basis.None : lowerBasis, upper.IsAbsent ? Basis.None : upperBasis);

    /// <summary>The number less a width, but no convention passes below the unit's zero.</summary>
    private (End End, Basis Basis) Lowered(End number, End width)
    {
        End lowered = End.Difference(number, width, Toward.Lower);
        return Unit.IsNonNegative && lowered.Sign < 0
            ? (End.At(0, closed: true), Basis.Unit)
            : (lowered, Basis.Convention);
    }

    // 7.9e28 plus its granule may pass the largest decimal: nothing is known above it then.
    private static End Raised(End number, End width) =>
        !(Directed.IsSmall(width.Value) && Directed.IsSmall(number.Value)) && width.Value > decimal.MaxValue - number.Value ? End.Absent : End.Sum(number, width, Toward.Upper);
}
