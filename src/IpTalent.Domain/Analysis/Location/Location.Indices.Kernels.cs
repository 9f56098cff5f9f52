using System.Numerics;

namespace IpTalent.Domain;

// The first half of the figures are those of the region (or category), the other half what lies beside each in all other regions (or categories).
public static partial class Location
{
    internal static Outcome<Interval> KrugmanIndexOf(RegionalReference reference, ReadOnlySpan<Interval> figures) =>
        Specialisation(reference, figures, Interval.Point(2));

    internal static Outcome<Interval> SpecialisationOf(RegionalReference reference, ReadOnlySpan<Interval> figures) =>
        Specialisation(reference, figures, Interval.Point(1));

    // One by the sum of the location quotients, each weighing what its category is of the region. The sum is 1 at least (Cauchy and Schwarz).
    internal static Outcome<Interval> HachmanIndexOf(ReadOnlySpan<Interval> figures)
    {
        if (Refused(figures, restMatters: false) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        Interval[][] cells = Around(figures);
        Distribution region = Distribution.Of(figures[..cells.Length]).Value;
        var terms = new List<Interval>();
        for (int j = 0; j < cells.Length; j++)
        {
            // What nobody has is no category; of what perhaps nobody has the quotient has no limit.
            if (figures[j] != Interval.Point(0))
            {
                Outcome<Interval> quotient = LocationQuotientOf(cells[j]);
                terms.Add(quotient.IsDefined ? quotient.Value * region.Part(j) : Interval.AtLeast(0));
            }
        }

        Interval sum = region.IsExact && ExactHachman(figures) is { } exact ? exact : Sums.Of([.. terms]);
        Interval bounded = sum.Intersect(Interval.AtLeast(1)) ?? Interval.Point(1);
        return Outcome<Interval>.Of(Interval.Point(1) / bounded);
    }

    // The sum over pairs of regions of |x_i (x_j + r_j) - x_j (x_i + r_i)| = |x_i r_j - x_j r_i|, which has the first sum for its whole and all for the other.
    internal static Outcome<Interval> LocationalGiniOf(ReadOnlySpan<Interval> figures)
    {
        Outcome<Distribution> all = Distribution.Of(figures);
        Outcome<Distribution> category = Distribution.Of(figures[..(figures.Length / 2)]);
        return all.Then(x => category.Then(_ => Outcome<Interval>.Of(LocationalGini(x))));
    }

    internal static Outcome<Interval> AdvantagesOf(ReadOnlySpan<Interval> figures)
    {
        (int surely, int possibly) = (0, 0);
        foreach (Interval[] cells in Around(figures))
        {
            // Neither here nor there: no category, or no region.
            if (cells[0] == Interval.Point(0) && cells[2] == Interval.Point(0))
            {
                continue;
            }

            Outcome<LocationCells> around = LocationCells.Of(cells, ofCategory: true);
            if (!around.TryGetValue(out LocationCells? found))
            {
                return Outcome<Interval>.Undefined(around.Reason!.Value);
            }

            Certainty isAdvantage = found.IsOneOrMore();
            surely += isAdvantage == Certainty.Yes ? 1 : 0;
            possibly += isAdvantage == Certainty.No ? 0 : 1;
        }

        return Outcome<Interval>.Of(Interval.Closed(surely, possibly));
    }

    private static Outcome<Interval> Specialisation(RegionalReference reference, ReadOnlySpan<Interval> figures, Interval factor)
    {
        if (Refused(figures, restMatters: reference == RegionalReference.RestOfNation) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        int count = figures.Length / 2;
        Distribution all = Distribution.Of(figures).Value;
        if (all.IsExact)
        {
            BigInteger[] x = all.Lower[..count];
            BigInteger[] y = reference == RegionalReference.Nation ? [.. x.Select((figure, j) => figure + all.Lower[count + j])] : all.Lower[count..];
            (BigInteger xs, BigInteger ys) = (Distribution.Sum(x), Distribution.Sum(y));
            BigInteger sum = x.Select((figure, j) => BigInteger.Abs((figure * ys) - (y[j] * xs))).Aggregate(BigInteger.Zero, (total, part) => total + part);
            return Outcome<Interval>.Of(Distribution.Quotient(sum * (BigInteger)factor.Lower!.Value, 2 * xs * ys));
        }

        var differences = new Interval[count];
        if (reference == RegionalReference.Nation)
        {
            Interval[][] cells = Around(figures);
            for (int j = 0; j < count; j++)
            {
                differences[j] = AdditiveLocationQuotientOf(cells[j]).Value;
            }
        }
        else
        {
            (Distribution region, Distribution rest) = (Distribution.Of(figures[..count]).Value, Distribution.Of(figures[count..]).Value);
            for (int j = 0; j < count; j++)
            {
                differences[j] = region.Part(j) - rest.Part(j);
            }
        }

        return Outcome<Interval>.Of(Differences.HalfSum(differences) * factor);
    }

    private static UndefinedReason? Refused(ReadOnlySpan<Interval> figures, bool restMatters)
    {
        int count = figures.Length / 2;
        Outcome<Distribution> rest = Distribution.Of(figures[count..]);
        return Distribution.Of(figures[..count]).Reason is { } reason ? reason
            : rest.Reason is { } other && (restMatters || other != UndefinedReason.AllZero) ? other
            : null;
    }

    /// <summary>For each figure its four cells: itself, the others beside it on its side, its counterpart, and the others of that.</summary>
    private static Interval[][] Around(ReadOnlySpan<Interval> figures)
    {
        Interval[] own = figures[..(figures.Length / 2)].ToArray();
        Interval[] rest = figures[own.Length..].ToArray();
        return [.. Enumerable.Range(0, own.Length).Select(j => new[] { own[j], Others(own, j), rest[j], Others(rest, j) })];

        static Interval Others(Interval[] values, int j) => Sums.Of([.. values[..j], .. values[(j + 1)..]]);
    }

    // Σ x² N / (y X²), each term rounded once.
    private static Interval? ExactHachman(ReadOnlySpan<Interval> figures)
    {
        Distribution all = Distribution.Of(figures).Value;
        if (!all.IsExact)
        {
            return null;
        }

        int count = figures.Length / 2;
        BigInteger region = Distribution.Sum(all.Lower[..count]);
        BigInteger nation = Distribution.Sum(all.Lower);
        return Sums.Of([.. Enumerable.Range(0, count).Where(j => !all.Lower[j].IsZero).Select(j => Distribution.Quotient(
            all.Lower[j] * all.Lower[j] * nation, (all.Lower[j] + all.Lower[count + j]) * region * region))]);
    }

    private static Interval LocationalGini(Distribution all)
    {
        int count = all.Count / 2;
        BigInteger least = 0;
        BigInteger? most = 0;
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                (BigInteger? highest, BigInteger? lowest) = (Above(i, j), Above(j, i));
                most += highest is { } above && lowest is { } below ? BigInteger.Max(above, below) : null;

                // Where the difference has one sign it is no smaller than at the nearer end.
                BigInteger nearest = highest < 0 ? -highest.Value : lowest < 0 ? -lowest.Value : 0;
                least += nearest;
            }
        }

        BigInteger part = Distribution.Sum(all.Lower[..count]) * Distribution.Sum(all.Lower);
        BigInteger? whole = all.Upper[..count].Aggregate((BigInteger?)0, (sum, end) => sum + end) * all.Upper.Aggregate((BigInteger?)0, (sum, end) => sum + end);
        return all.IsExact ? Distribution.Quotient(most!.Value, part) : new(
            whole is { } of ? Quotients.Rounded(least, of, closed: true, Toward.Lower) : End.At(0, closed: true),
            most < part ? Quotients.Rounded(most!.Value, part, closed: true, Toward.Upper) : End.At(1, closed: true));

        // The greatest x_i r_j - x_j r_i.
        BigInteger? Above(int i, int j) => (all.Upper[i] * all.Upper[count + j]) - (all.Lower[j] * all.Lower[count + i]);
    }
}
