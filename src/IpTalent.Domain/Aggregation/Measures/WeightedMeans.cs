using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The mean of the figures of a group, each counting as often as its weight says.</summary>
/// <remarks>The mean grows with every figure, and moves towards a figure whose weight grows: it is least with all figures at their lower ends
/// and heavy weights on the least of them, up to some place in their order.</remarks>
internal static class WeightedMeans
{
    /// <exception cref="OverflowException">The value lies beyond the largest decimal.</exception>
    public static GroupAnswer Of(Figures figures, WeightRows weights, int group)
    {
        var terms = new List<Term>(figures.Count(group));
        for (int i = 0; i < figures.Count(group); i++)
        {
            (Lane lane, int row) = figures.At(group, i);
            if (weights.Of(row) is >= 0 and var weightRow)
            {
                terms.Add(new(lane, row, weights.Weights, weightRow));
            }
        }

        if (terms.Exists(term => term.LowestWeight < 0))
        {
            return GroupAnswer.Undefined(UndefinedReason.NegativeValue, "a weight may be negative");
        }

        if (terms.TrueForAll(term => term.LowestWeight.IsZero && term.LowestWeightIsClosed))
        {
            return GroupAnswer.Undefined(UndefinedReason.DivisorMayBeZero, "all weights may be zero");
        }

        BigInteger unit = BigInteger.Pow(10, terms[0].Scale);
        decimal? number = terms.TrueForAll(term => term.IsPrinted) && Sum(terms, term => term.Weight) is { Sign: > 0 } weight
            ? ExactNumber.Quotient(Sum(terms, term => term.Number * term.Weight), weight * unit, null, out _)
            : null;
        return new(number, new(EndOf(terms, unit, Toward.Lower), EndOf(terms, unit, Toward.Upper)));
    }

    /// <summary>The same where every weight is exact and stands beside its figure, from the sums of a whole run.</summary>
    /// <param name="sums">The sums of a group.</param>
    /// <param name="scale">The decimal places of its figures.</param>
    public static GroupAnswer Of((BigInteger Printed, BigInteger Below, BigInteger Above, Int128 Weight) sums, int scale)
    {
        if (sums.Weight == 0)
        {
            return GroupAnswer.Undefined(UndefinedReason.DivisorMayBeZero, "all weights may be zero");
        }

        BigInteger divisor = sums.Weight * BigInteger.Pow(10, scale);
        decimal lower = ExactNumber.Quotient(sums.Printed - sums.Below, divisor, Toward.Lower, out bool lowerExact);
        decimal upper = ExactNumber.Quotient(sums.Printed + sums.Above, divisor, Toward.Upper, out bool upperExact);
        return new(ExactNumber.Quotient(sums.Printed, divisor, null, out _), new(End.At(lower, lowerExact), End.At(upper, upperExact)));
    }

    private static End EndOf(List<Term> terms, BigInteger unit, Toward side)
    {
        if (terms.Exists(term => term.KindAt(side) == EndKind.Absent && term.HighestWeight != 0))
        {
            return End.Absent;
        }

        // Beginning with the figures that pull the mean to this side.
        List<Term> ordered = [.. terms.OrderBy(term => side == Toward.Lower ? term.At(side) : -term.At(side))];
        if (terms.Exists(term => term.HighestWeight is null))
        {
            return End.At(ExactNumber.Quotient(ordered[0].At(side), unit, side, out _), closed: true);
        }

        BigInteger dividend = Sum(terms, term => term.At(side) * term.LowestWeight), divisor = Sum(terms, term => term.LowestWeight);
        foreach (Term term in ordered)
        {
            BigInteger more = term.HighestWeight!.Value - term.LowestWeight;
            bool pulls = divisor.IsZero ? more.Sign > 0 : term.PullOn(dividend, divisor, side) > 0;
            (dividend, divisor) = pulls ? (dividend + (term.At(side) * more), divisor + more) : (dividend, divisor);
        }

        decimal value = ExactNumber.Quotient(dividend, divisor * unit, side, out bool exact);

        // The end belongs to the mean if all that weighs anything there has reached its own end, and something may weigh.
        bool isReached = terms.TrueForAll(term => term.PullOn(dividend, divisor, side) switch
        {
            > 0 => term.HighestWeightIsClosed && (term.IsClosedAt(side) || term.HighestWeight!.Value.IsZero),
            < 0 => term.LowestWeightIsClosed && (term.IsClosedAt(side) || term.LowestWeight.IsZero),
            _ => term.IsClosedAt(side) || (term.LowestWeightIsClosed && term.LowestWeight.IsZero),
        });
        return End.At(value, exact && isReached && terms.Exists(term => term.IsClosedAt(side) && term.HighestWeight!.Value.Sign > 0));
    }

    private static BigInteger Sum(List<Term> terms, Func<Term, BigInteger> of) => terms.Aggregate(BigInteger.Zero, (sum, term) => sum + of(term));

    private sealed record Term(Lane Figures, int Row, Lane Weights, int WeightRow)
    {
        public int Scale => Figures.Scale;

        public BigInteger Number => Figures.Values[Row];

        public BigInteger Weight => Weights.Values[WeightRow];

        public bool IsPrinted => (Marks(Figures, Row) & EndMarks.NotPrinted) == 0 && (Marks(Weights, WeightRow) & EndMarks.NotPrinted) == 0;

        public BigInteger LowestWeight => (Marks(Weights, WeightRow) & EndMarks.LowerAbsent) != 0
            ? Weights.Indicator.Unit.IsNonNegative && !IsBelowZero ? 0 : -1
            : Weight - (Weights.Below?[WeightRow] ?? 0);

        public bool LowestWeightIsClosed => (Marks(Weights, WeightRow) & EndMarks.LowerOpen) == 0;

        public bool HighestWeightIsClosed => (Marks(Weights, WeightRow) & EndMarks.UpperOpen) == 0;

        private bool IsBelowZero => HighestWeight is { } highest && (highest.Sign < 0 || (highest.IsZero && !HighestWeightIsClosed));

        public BigInteger? HighestWeight => (Marks(Weights, WeightRow) & EndMarks.UpperAbsent) != 0 ? null : Weight + (Weights.Above?[WeightRow] ?? 0);

        public BigInteger At(Toward side) => side == Toward.Lower ? Number - (Figures.Below?[Row] ?? 0) : Number + (Figures.Above?[Row] ?? 0);

        /// <summary>Positive where more weight here moves a mean to the side.</summary>
        public int PullOn(BigInteger dividend, BigInteger divisor, Toward side) =>
            side == Toward.Lower ? dividend.CompareTo(At(side) * divisor) : (At(side) * divisor).CompareTo(dividend);

        public bool IsClosedAt(Toward side) => KindAt(side) == EndKind.Closed;

        public EndKind KindAt(Toward side)
        {
            EndMarks marks = Marks(Figures, Row);
            return (marks & (side == Toward.Lower ? EndMarks.LowerAbsent : EndMarks.UpperAbsent)) != 0 ? EndKind.Absent
                : (marks & (side == Toward.Lower ? EndMarks.LowerOpen : EndMarks.UpperOpen)) != 0 ? EndKind.Open
                : EndKind.Closed;
        }

        private static EndMarks Marks(Lane lane, int row) => lane.Ends is { } ends ? (EndMarks)ends[row] : EndMarks.None;
    }
}
