using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Ratios over a part and its rest, and over many figures, against exact ranges.</summary>
public sealed partial class RatioLaws
{
    [Fact]
    public void ShareOfSum_AnyBounds_IsTheExactRange() => Law.Holds(MeasureCases.Pair, (a, r) =>
    {
        Derived<Quantity> result = Ratios.ShareOfSum(a.AsQuantity(), r.AsQuantity());
        return a.Lower is null or < 0 || r.Lower is null or < 0 ? MeasureCases.FaultOfReason(UndefinedReason.NegativeValue, result)
            : ExactShare(a.ToExact(), r.ToExact()) is { } exact ? MeasureCases.Fault(exact, result)
            : MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result);
    });

    [Fact]
    public void ShareOfSum_MembersOfTheBounds_LieInside() => Law.Holds(MeasureCases.Pair, (a, r) =>
    {
        if (Ratios.ShareOfSum(a.AsQuantity(), r.AsQuantity()) is not { IsDefined: true } result)
        {
            return null;
        }

        ExactInterval range = ExactInterval.Of(result.Bounds);
        return (from part in a.ToExact().Members()
                from rest in r.ToExact().Members()
                where !range.Contains(part / (part + rest))
                select $"{part} of it and {rest} lies outside {range}").FirstOrDefault();
    });

    [Fact]
    public void ShareOfSum_OfSeveral_IsTheExactRangeInWhateverOrder() => Law.Holds(MeasureCases.Levels, MeasureCases.Simpler, cases =>
    {
        int k = cases.Length / 2;
        Quantity[] figures = cases.AsQuantities();
        Derived<Quantity> result = Ratios.ShareOfSum(figures.AsSpan()[..k], figures.AsSpan()[k..]);
        Derived<Quantity> reversed = Ratios.ShareOfSum([.. figures[..k].Reverse()], [.. figures[k..].Reverse()]);
        return ExactShare(MeasureCases.Sum(cases[..k]), MeasureCases.Sum(cases[k..])) is not { } exact
                ? MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result)
            : result.Bounds != reversed.Bounds ? $"{result.Bounds} and reversed {reversed.Bounds}."
            : MeasureCases.Fault(exact, result);
    });

    [Fact]
    public void CumulativeShare_OfSeveral_IsTheShareOfTheFirst() => Law.Holds(MeasureCases.Levels, MeasureCases.Simpler, cases =>
    {
        ValueList<Derived<Quantity>> shares = Ratios.CumulativeShare(cases.AsQuantities());
        return Enumerable.Range(1, cases.Length).Select(k =>
            ExactShare(MeasureCases.Sum(cases[..k]), MeasureCases.Sum(cases[k..])) is { } exact
                ? MeasureCases.Fault(exact, shares[k - 1])
                : MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, shares[k - 1])).FirstOrDefault(fault => fault is not null);
    });

    [Fact]
    public void AverageParticipations_AnyBounds_IsTheExactRangeOverPersonsWhoAllCame() => Law.Holds(MeasureCases.Pair, (attendances, persons) =>
    {
        Derived<Quantity> result = Ratios.AverageParticipations(attendances.AsQuantity(Unit.PersonTime), persons.AsQuantity());
        if (persons.Lower is null or < 0 || attendances.Upper < 0)
        {
            return MeasureCases.FaultOfReason(UndefinedReason.NegativeValue, result);
        }

        if (persons.ToExact().Contains(0))
        {
            return MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result);
        }

        // The attendances that some number of persons is not above, and of their quotients what is not below one.
        ExactInterval? possible = attendances.ToExact().Intersect(new(persons.ToExact().Lower, ExactEnd.Absent));
        return possible is null
            ? MeasureCases.FaultOfReason(UndefinedReason.SubsetExceedsTotal, result)
            : MeasureCases.Fault(possible.DividedBy(persons.ToExact())!.Intersect(new(ExactEnd.Closed(1), ExactEnd.Absent))!, result);
    });

    [Fact]
    public void DependencyRatio_OfSeveral_IsTheExactRange() => Law.Holds(MeasureCases.Levels, MeasureCases.Simpler, cases =>
    {
        Derived<Quantity> result = Ratios.DependencyRatio(cases[1..].AsQuantities(), cases[0].AsQuantity());
        return (ExactInterval.Point(100) * MeasureCases.Sum(cases[1..])).DividedBy(cases[0].ToExact()) is { } exact
            ? MeasureCases.Fault(exact, result)
            : MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result);
    });

    [Fact]
    public void RelativeToAverage_OfItselfAndOthers_IsTheExactRange() => Law.Holds(MeasureCases.Levels, MeasureCases.Simpler, cases =>
    {
        Derived<Quantity> result = Ratios.RelativeToAverage(cases[0].AsQuantity(), cases[1..].AsQuantities());
        return ExactShare(cases[0].ToExact(), MeasureCases.Sum(cases[1..])) is { } share
            ? MeasureCases.Fault(share * ExactInterval.Point(cases.Length), result)
            : MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result);
    });

    [Fact]
    public void RelativeToAverage_AnyBounds_IsTheExactRange() => Law.Holds(MeasureCases.Pair, (figure, average) =>
    {
        Derived<Quantity> result = Ratios.RelativeToAverage(figure.AsQuantity(), average.AsQuantity());
        return figure.Lower is null or < 0 || average.Lower is null or < 0 ? MeasureCases.FaultOfReason(UndefinedReason.NegativeValue, result)
            : figure.ToExact().DividedBy(average.ToExact()) is { } exact ? MeasureCases.Fault(exact, result)
            : MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result);
    });

    // a - (a + r) / n, with a taken once: a (n - 1) / n - r / n.
    [Fact]
    public void GapToAverage_OfItselfAndOthers_IsTheExactRange() => Law.Holds(MeasureCases.Several(), MeasureCases.Simpler, cases =>
    {
        int n = cases.Length;
        ExactInterval exact = (cases[0].ToExact() * ExactInterval.Point(new Rational(n - 1, n)))
            - (MeasureCases.Sum(cases[1..]) * ExactInterval.Point(new Rational(1, n)));
        return MeasureCases.Fault(exact, Ratios.GapToAverage(cases[0].AsQuantity(), cases[1..].AsQuantities()));
    });

    // Of two figures the ratio is a quotient, and the ratio over all is the largest over pairs, or 1 where they can all be equal.
    [Fact]
    public void DisparityRatio_OfSeveral_IsTheExactRange() => Law.Holds(MeasureCases.Levels, MeasureCases.Simpler, cases =>
    {
        Derived<Quantity> result = Ratios.DisparityRatio(cases.AsQuantities());
        if (cases.Any(value => value.ToExact().Contains(0)))
        {
            return MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result);
        }

        ExactInterval[] quotients =
        [
            .. from i in Enumerable.Range(0, cases.Length)
               from j in Enumerable.Range(0, cases.Length)
               where i != j
               select cases[i].ToExact().DividedBy(cases[j].ToExact())!,
        ];
        ExactInterval least = quotients.Aggregate(new ExactInterval(ExactEnd.Closed(1), ExactEnd.Absent),
            (range, quotient) => range.Intersect(new(quotient.Lower, ExactEnd.Absent))!);
        ExactInterval most = quotients.Aggregate((range, quotient) => range.Hull(quotient));
        return MeasureCases.Fault(new(least.Lower, most.Upper), result);
    });

    [Fact]
    public void RankDescending_OfThree_IsEveryRankThatTheNumbersGive() => Law.Holds(
        MeasureCases.Several().Select(cases => cases.Take(3).ToArray()), MeasureCases.Simpler, cases =>
        {
            ValueList<Derived<Quantity>> ranks = Ratios.RankDescending(cases.AsQuantities());
            Rational[][] members = [.. cases.Select(value => value.ToExact().Members().ToArray())];
            for (int i = 0; i < cases.Length; i++)
            {
                IEnumerable<int> possible = from own in members[i]
                                            let above = members.Where((_, j) => j != i)
                                            from one in above.First()
                                            from other in above.Skip(1).FirstOrDefault() ?? [own]
                                            select 1 + (one > own ? 1 : 0) + (other > own ? 1 : 0);
                if (ranks[i].Bounds != Interval.Closed(possible.Min(), possible.Max()))
                {
                    return $"{ranks[i].Bounds} instead of {possible.Min()} to {possible.Max()} for the figure {i + 1}.";
                }
            }

            return null;
        }, oneIn: 10);

    [Fact]
    public void RoundToTotal_AnyNumbers_KeepTheTotalAndMoveByLessThanAGranule() => Law.Holds(
        from granule in Gen.Elements(0.001m, 0.01m, 1m, 5m, 0.3m, 10_000m)
        from parts in Gen.Choose(-1_000_000, 1_000_000).Select(n => n / 1000m).ArrayOf()
        select (granule, parts),
        pair => pair.parts.Length == 0 ? [] : [(pair.granule, pair.parts[1..])],
        pair =>
        {
            (decimal granule, decimal[] parts) = pair;
            ValueList<decimal> rounded = Ratios.RoundToTotal(granule, parts);
            Rational total = parts.Aggregate((Rational)0, (sum, part) => sum + part);
            Rational told = rounded.Aggregate((Rational)0, (sum, part) => sum + part);
            decimal[] again = [.. Ratios.RoundToTotal(granule, [.. parts.Reverse()]).Order()];
            return rounded.Any(part => part % granule != 0) ? "A number is no multiple of the granule."
                : Rational.Abs(told - total) * 2 > granule ? $"{told} is not {total} rounded."
                : rounded.Zip(parts).Any(both => Math.Abs(both.First - both.Second) >= granule) ? "A number moved too far."
                : rounded.Zip(parts).Any(both => both.Second % granule == 0 && both.First != both.Second) ? "A multiple of the granule moved."
                : !again.SequenceEqual(rounded.Order()) ? "Another order gives other numbers."
                : null;
        });

    // 1 / (1 + r / a), or where the part may be nothing, 1 - 1 / (1 + a / r): each takes either figure once.
    private static ExactInterval? ExactShare(ExactInterval part, ExactInterval rest)
    {
        ExactInterval one = ExactInterval.Point(1);
        return !part.Contains(0) ? (one + rest.DividedBy(part)!).Reciprocal()
            : !rest.Contains(0) ? one - (one + part.DividedBy(rest)!).Reciprocal()!
            : null;
    }
}
