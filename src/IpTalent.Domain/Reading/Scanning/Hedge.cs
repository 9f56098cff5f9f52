namespace IpTalent.Domain.Reading;

/// <summary>What the cues around one number come to.</summary>
/// <param name="Qualifier">The qualifier; <see langword="null"/> without a cue.</param>
/// <param name="Traits">Pleonastic or contradictory, where it is said twice.</param>
/// <param name="IsTotal">It is a total: exact, unless the number tells that it is rounded.</param>
internal readonly record struct Hedge(Qualifier? Qualifier, ClaimTraits Traits = ClaimTraits.None, bool IsTotal = false)
{
    private enum Side
    {
        Around,
        Above,
        Below,
    }

    /// <summary>Two cues on one number. Strict beats inclusive; what points both ways contradicts itself.</summary>
    public static Hedge Join(in Hedge outer, in Hedge inner) => outer.Qualifier is null ? inner : inner.Qualifier is null ? outer : Joined(outer, inner);

    private static Hedge Joined(in Hedge outer, in Hedge inner)
    {
        (Qualifier one, Qualifier other) = (outer.Qualifier!.Value, inner.Qualifier!.Value);
        ClaimTraits traits = outer.Traits | inner.Traits;
        if (one == Domain.Qualifier.Exact || other == Domain.Qualifier.Exact)
        {
            // 共近2000: the total is hedged all the same.
            return new(one == Domain.Qualifier.Exact ? other : one, traits);
        }

        Side first = SideOf(one);
        Side second = SideOf(other);
        if (first == second)
        {
            return new(Stricter(one, other), traits | ClaimTraits.Pleonastic);
        }

        // 约150余: about is all that is claimed; 约…以上 states an end all the same. But nearly so many or so says two things.
        return one == Domain.Qualifier.About ? new(other == Domain.Qualifier.Over ? one : other, traits)
            : new(one, traits | ClaimTraits.Contradictory);
    }

    private static Qualifier Stricter(Qualifier one, Qualifier other) => one == other ? one : SideOf(one) switch
    {
        Side.Above => Domain.Qualifier.MoreThan,
        Side.Below => one == Domain.Qualifier.Nearly || other == Domain.Qualifier.Nearly ? Domain.Qualifier.Nearly : Domain.Qualifier.LessThan,
        _ => one,
    };

    private static Side SideOf(Qualifier qualifier) => qualifier switch
    {
        Domain.Qualifier.Over or Domain.Qualifier.MoreThan or Domain.Qualifier.AtLeast => Side.Above,
        Domain.Qualifier.Nearly or Domain.Qualifier.LessThan or Domain.Qualifier.AtMost => Side.Below,
        _ => Side.Around,
    };
}
