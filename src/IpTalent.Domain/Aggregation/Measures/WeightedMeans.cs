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

        if (terms.TrueForAll(term => term.LowestWeight.IsZero))
        {
            return GroupAnswer.Undefined(UndefinedReason.DivisorMayBeZero, "all weights may be zero");
        }

        BigInteger unit = BigInteger.Pow(10, terms[0].Scale);
        decimal? number = terms.TrueForAll(term => term.IsPrinted)
            ? ExactNumber.Quotient(Sum(terms, term => term.Number * term.Weight), Sum(terms, term => term.Weight) * unit, null, out _)
            : null;
        return new(number, new(EndOf(terms, unit, Toward.Lower), EndOf(terms, unit, Toward.Upper)));
    }

    /// <summary>The same where every weight is exact and stands beside its figure, from the sums of a whole run.</summary>
    public static GroupAnswer Of(System.Numerics.BigInteger[][] products, Int128 weights, GroupedRows rows, int group)
    {
        if (weights == 0)
        {
            return GroupAnswer.Undefined(UndefinedReason.DivisorMayBeZero, "all weights may be zero");
        }

        BigInteger divisor = weights * BigInteger.Pow(10, rows.ScaleOf(group));
        decimal lower = ExactNumber.Quotient(products[0][group] - (rows.HasBounds ? products[1][group] : 0), divisor, Toward.Lower, out bool lowerExact);
        decimal upper = ExactNumber.Quotient(products[0][group] + (rows.HasBounds ? products[2][group] : 0), divisor, Toward.Upper, out bool upperExact);
        return new(ExactNumber.Quotient(products[0][group], divisor, null, out _), new(End.At(lower, lowerExact), End.At(upper, upperExact)));
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
            bool pulls = side == Toward.Lower ? term.At(side) * divisor < dividend : term.At(side) * divisor > dividend;
            (dividend, divisor) = pulls ? (dividend + (term.At(side) * more), divisor + more) : (dividend, divisor);
        }

        decimal value = ExactNumber.Quotient(dividend, divisor * unit, side, out bool exact);
        bool isOpen = terms.TrueForAll(term => term.LowestWeight == term.HighestWeight) && terms.Exists(term => term.KindAt(side) == EndKind.Open && term.LowestWeight > 0);
        return End.At(value, exact && !isOpen);
    }

    private static BigInteger Sum(List<Term> terms, Func<Term, BigInteger> of) => terms.Aggregate(BigInteger.Zero, (sum, term) => sum + of(term));

    private sealed record Term(Lane Figures, int Row, Lane Weights, int WeightRow)
    {
        public int Scale => Figures.Scale;

        public BigInteger Number => Figures.Values[Row];

        public BigInteger Weight => Weights.Values[WeightRow];

        public bool IsPrinted => (Marks(Figures, Row) & EndMarks.NotPrinted) == 0 && (Marks(Weights, WeightRow) & EndMarks.NotPrinted) == 0;

        public BigInteger LowestWeight => (Marks(Weights, WeightRow) & EndMarks.LowerAbsent) != 0
            ? Weights.Indicator.Unit.IsNonNegative ? 0 : -1
            : Weight - (Weights.Below?[WeightRow] ?? 0);

        public BigInteger? HighestWeight => (Marks(Weights, WeightRow) & EndMarks.UpperAbsent) != 0 ? null : Weight + (Weights.Above?[WeightRow] ?? 0);

        public BigInteger At(Toward side) => side == Toward.Lower ? Number - (Figures.Below?[Row] ?? 0) : Number + (Figures.Above?[Row] ?? 0);

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
