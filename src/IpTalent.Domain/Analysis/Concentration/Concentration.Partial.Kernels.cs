namespace IpTalent.Domain;

public static partial class Concentration
{
    internal static Outcome<Interval> HerfindahlBoundsOf(ReadOnlySpan<Interval> figures, int? others) =>
        PublishedParts.Of(figures, others).Then(parts => Outcome<Interval>.Of(parts.Herfindahl()));

    internal static Outcome<Interval> ConcentrationRatioBoundsOf(int k, ReadOnlySpan<Interval> figures, int? others) =>
        figures.Length > 1 && others is { } rest && k > figures.Length - 1 + rest
            ? Outcome<Interval>.Undefined(UndefinedReason.TooFewObservations)
            : PublishedParts.Of(figures, others).Then(parts => Outcome<Interval>.Of(parts.PartOfLargest(k)));

    // No fewer than the largest group, which may hold all the others; no more than all together, were they apart, or than there are.
    internal static Outcome<Interval> UnionBoundsOf(Interval[] groups, Interval? population)
    {
        if (WhyNone(groups, population) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        End least = groups.Select(group => group.LowerEnd).MaxBy(end => (end.Value, !end.IsClosed));
        End most = groups.Aggregate(End.At(0, closed: true), (sum, group) => End.Sum(sum, group.UpperEnd, Toward.Upper));
        return Outcome<Interval>.Of(population is { } all ? new(least, Lesser(most, all.UpperEnd)) : new(least, most));
    }

    // No more than the smallest group, were it in all the others; no fewer than what is left where those outside each of them are all apart.
    internal static Outcome<Interval> IntersectionBoundsOf(Interval[] groups, Interval? population)
    {
        if (WhyNone(groups, population) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        End most = groups.Select(group => group.UpperEnd).Aggregate(Lesser);
        End least = End.At(0, closed: true);
        if (groups.Length == 1)
        {
            least = groups[0].LowerEnd;
        }
        else if (population is { UpperEnd.IsAbsent: false } all)
        {
            End sum = groups.Aggregate(End.At(0, closed: true), (total, group) => End.Sum(total, group.LowerEnd, Toward.Lower));
            End outside = End.Product(all.UpperEnd, End.At(groups.Length - 1, closed: true), Toward.Upper);
            End left = End.Difference(sum, outside, Toward.Lower);
            least = left.Sign >= 0 ? left : least;
        }

        return Outcome<Interval>.Of(new(least, most));
    }

    // a attendances in s sessions are those of a / s persons at least, who all came every time, and of one where there is any at all.
    internal static Outcome<Interval> DistinctPersonsBoundsOf(Interval attendances, Interval? sessions, Interval? population)
    {
        if (WhyNone([attendances], null) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        if (sessions is { } count && (count.LowerEnd.IsAbsent || count.LowerEnd.Sign <= 0))
        {
            return Outcome<Interval>.Undefined(count.LowerEnd.IsAbsent || count.LowerEnd.Sign < 0 ? UndefinedReason.NegativeValue : UndefinedReason.DivisorMayBeZero);
        }

        decimal least = attendances.LowerEnd.Value;
        if (sessions is { UpperEnd.IsAbsent: false } held)
        {
            least = decimal.Ceiling(End.Quotient(attendances.LowerEnd, held.UpperEnd, Toward.Lower).Value);
        }
        else
        {
            least = attendances.ContainsZero ? 0 : 1;
        }

        End most = population is { } all ? Lesser(attendances.UpperEnd, all.UpperEnd) : attendances.UpperEnd;
        return !most.IsAbsent && most.Value < least
            ? Outcome<Interval>.Undefined(UndefinedReason.SubsetExceedsTotal)
            : Outcome<Interval>.Of(new(End.At(least, closed: true), most.IsAbsent ? most : End.At(most.Value, closed: true)));
    }

    private static UndefinedReason? WhyNone(Interval[] groups, Interval? population) =>
        Array.Exists(groups, group => group.LowerEnd.IsAbsent || group.LowerEnd.Sign < 0) ? UndefinedReason.NegativeValue
        : population is { } all && Array.Exists(groups, all.Precedes) ? UndefinedReason.SubsetExceedsTotal
        : null;

    private static End Lesser(End one, End other) =>
        one.IsAbsent ? other
        : other.IsAbsent ? one
        : one.Value == other.Value ? (one.IsClosed ? other : one)
        : one.Value < other.Value ? one : other;
}
