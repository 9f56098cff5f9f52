using System.Numerics;

namespace IpTalent.Domain;

public static partial class ShiftShare
{
    // In the order in which they are told.
    private enum Effect
    {
        National,
        IndustryMix,
        Regional,
        New,
        Exited,
        Total,
        Allocation,
    }

    /// <summary>One effect; the figures are the region's at first and later, then those of all other regions at first and later.</summary>
    private static Outcome<Interval> EffectOf(Effect effect, ReadOnlySpan<Interval> figures, RegionalReference reference, bool allocates)
    {
        foreach (Interval figure in figures)
        {
            if (figure.LowerEnd.IsAbsent || figure.LowerEnd.Sign < 0)
            {
                return Outcome<Interval>.Undefined(UndefinedReason.NegativeValue);
            }
        }

        int count = figures.Length / 4;
        Interval[] a = figures[..count].ToArray();
        Interval[] b = figures[count..(2 * count)].ToArray();
        Interval[] restA = figures[(2 * count)..(3 * count)].ToArray();
        Interval[] restB = figures[(3 * count)..].ToArray();
        Interval zero = Interval.Point(0);
        int[] kept = [.. Enumerable.Range(0, count).Where(i => a[i] != zero && b[i] != zero)];

        // What the reference grew from and to.
        bool isNation = reference == RegionalReference.Nation;
        Interval[] from = isNation ? [.. a.Select((figure, i) => figure + restA[i])] : restA;
        Interval[] to = isNation ? [.. b.Select((figure, i) => figure + restB[i])] : restB;
        Interval whole = RoundedSums.Of(from);
        if (whole.ContainsZero || Array.Exists(kept, i => from[i].ContainsZero || (allocates && a[i].ContainsZero)))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.ZeroBase);
        }

        // A sum over the categories that the region had and has; nothing else enters it.
        Interval Sum(Func<int, Interval> term) => RoundedSums.Of([.. kept.Select(term)]);

        return Outcome<Interval>.Of(effect switch
        {
            Effect.National => Sum(i => a[i]) * Growth(),
            Effect.IndustryMix => Sum(i => a[i] * (GrowthOf(i) - Growth())),
            Effect.Regional => allocates ? Sum(i => Homothetic(i) * (Own(i) - GrowthOf(i))) : Sum(Regional),
            Effect.Allocation => Sum(i => (a[i] - Homothetic(i)) * (Own(i) - GrowthOf(i))),
            Effect.New => RoundedSums.Of([.. b.Where((_, i) => a[i] == zero)]),
            Effect.Exited => -RoundedSums.Of([.. a.Where((figure, i) => figure != zero && b[i] == zero)]),
            _ => RoundedSums.Of(b) - RoundedSums.Of(a),
        });

        Interval Growth() => Domain.Growth.GrowthRateOf(whole, RoundedSums.Of(to)).Value;

        Interval GrowthOf(int i) => Domain.Growth.GrowthRateOf(from[i], to[i]).Value;

        Interval Own(int i) => Domain.Growth.GrowthRateOf(a[i], b[i]).Value;

        Interval Homothetic(int i) => RoundedSums.Of(a) * (from[i] / whole).Intersect(Interval.Closed(0, 1))!.Value;

        // b - a (1 + G_i): against the nation (b A - a B) / (a + A) with the others' A and B, which rises in b and A and falls in a and B; against
        // the rest b - a B / A. The figures enter once each, so that the ends are sharp.
        Interval Regional(int i) =>
            isNation ? new(At(b[i].LowerEnd, restA[i].LowerEnd, a[i].UpperEnd, restB[i].UpperEnd), -At(restB[i].LowerEnd, a[i].LowerEnd, restA[i].UpperEnd, b[i].UpperEnd))
            : b[i] - (a[i] * (restB[i] / restA[i]));
    }

    // The least (b A - a B) / (a + A), b and A being lower ends and a and B upper ones. Its mirror image, with a and A, b and B changing places, is
    // the greatest.
    private static End At(End b, End restA, End a, End restB)
    {
        // As a part of both a is all where it has no end, and nothing where it is zero.
        if (a is { IsAbsent: false, Value: 0 })
        {
            return End.At(b.Value, closed: true);
        }

        if (restB.IsAbsent)
        {
            return End.Absent;
        }

        if (a.IsAbsent)
        {
            return End.At(-restB.Value, closed: true);
        }

        BigInteger dividend = (Quotients.Units(b.Value) * Quotients.Units(restA.Value)) - (Quotients.Units(a.Value) * Quotients.Units(restB.Value));
        return Quotients.Rounded(dividend, (Quotients.Units(a.Value) + Quotients.Units(restA.Value)) * Enclosure.PowerOfTen(28), closed: true, Toward.Lower);
    }
}
