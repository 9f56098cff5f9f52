namespace IpTalent.Domain;

public static partial class Ratios
{
    private static readonly Interval Nothing = Interval.Point(0);

    // a / (a + r), or so many times that, rises with a and falls with r. Of nothing and something it is 0, of something and nothing 1,
    // whatever the something is.
    internal static Outcome<Interval> ShareOfSumOf(Interval part, Interval rest, int times = 1)
    {
        if (MayBeNegative(part) || MayBeNegative(rest))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.NegativeValue);
        }

        return part.ContainsZero && rest.ContainsZero ? Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero)
            : Outcome<Interval>.Of(
                part == Nothing ? Nothing
                : rest == Nothing ? Interval.Point(times)
                : part.IsPoint && rest.IsPoint ? Interval.From(ShareAt(part.LowerEnd, rest.LowerEnd, times, Toward.Lower))
                : new(ShareAt(part.LowerEnd, rest.UpperEnd, times, Toward.Lower), ShareAt(part.UpperEnd, rest.LowerEnd, times, Toward.Upper)));
    }

    /// <summary>The share at one end of each, neither interval being zero alone.</summary>
    private static End ShareAt(End part, End rest, int times, Toward side) =>
        part.IsAbsent ? End.At(times, closed: rest.IsAttainedZero)
        : part.Sign == 0 ? part
        : rest.IsAbsent ? End.At(0, closed: false)
        : rest.Sign == 0 ? End.At(times, rest.IsClosed)
        : times == 1 ? Quotients.OfPartOfSum(part, rest, side)
        : Quotients.OfSums(Repeated(part.Value, times), [part.Value, rest.Value], part.IsClosed && rest.IsClosed, side);

    private static bool MayBeNegative(Interval value) => value.LowerEnd.IsAbsent || value.LowerEnd.Sign < 0;

    private static Outcome<Interval> DependencyOf(Interval dependents, Interval supporters) =>
        MayBeNegative(dependents) || MayBeNegative(supporters)
            ? Outcome<Interval>.Undefined(UndefinedReason.NegativeValue)
            : RateOf(dependents, supporters, 100);

    // t / p with p <= t rises with t and falls with p: its ends are tl / pu, raised to 1 where the two meet, and tu / pl.
    internal static Outcome<Interval> ParticipationsOf(Interval attendances, Interval persons)
    {
        if (MayBeNegative(persons) || (attendances.UpperEnd is { IsAbsent: false, Value: < 0 }))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.NegativeValue);
        }

        if (persons.ContainsZero)
        {
            return Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero);
        }

        if (attendances.Precedes(persons))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.SubsetExceedsTotal);
        }

        (End least, End most) = (attendances.LowerEnd, persons.UpperEnd);
        End lower = least.IsAbsent || most.IsAbsent || least.Value < most.Value ? End.At(1, closed: true) : End.Quotient(least, most, Toward.Lower);
        End upper = attendances.UpperEnd.IsAbsent || persons.LowerEnd.Sign == 0
            ? End.Absent
            : End.Quotient(attendances.UpperEnd, persons.LowerEnd, Toward.Upper);
        return Outcome<Interval>.Of(new(lower, upper));
    }
}
