using System.Numerics;

namespace IpTalent.Domain;

/// <summary>The largest parts of a total whose other parts are not published, as parts of one, in units so small that rounding never shows.</summary>
internal sealed class PublishedParts
{
    private static readonly BigInteger One = Enclosure.PowerOfTen(38);

    // Bounds of each published part, and for each m the most that the m largest of them hold together.
    private readonly BigInteger[] _lower;
    private readonly BigInteger[] _upper;
    private readonly BigInteger[] _most;

    private readonly int? _others;

    // What an unpublished part holds at most.
    private readonly BigInteger _mostOfOther;

    private PublishedParts(BigInteger[] lower, BigInteger[] upper, BigInteger[] most, int? others, BigInteger mostOfOther) =>
        (_lower, _upper, _most, _others, _mostOfOther) = (lower, upper, most, others, mostOfOther);

    /// <summary>Takes the figures of the parts, the total being the last.</summary>
    public static Outcome<PublishedParts> Of(ReadOnlySpan<Interval> figures, int? others)
    {
        if (figures.Length < 2)
        {
            return Outcome<PublishedParts>.Undefined(UndefinedReason.TooFewObservations);
        }

        int scale = 0;
        foreach (Interval figure in figures)
        {
            if (figure.LowerEnd.IsAbsent || figure.LowerEnd.Sign < 0)
            {
                return Outcome<PublishedParts>.Undefined(UndefinedReason.NegativeValue);
            }

            scale = Math.Max(scale, Math.Max(figure.LowerEnd.Value.Scale, figure.UpperEnd.Value.Scale));
        }

        Interval[] parts = figures[..^1].ToArray();
        Interval total = figures[^1];
        BigInteger[] lower = Array.ConvertAll(parts, part => Distribution.Units(part.LowerEnd.Value, scale));
        BigInteger?[] upper = Array.ConvertAll(parts, part => Upper(part, scale));
        BigInteger lowest = Distribution.Sum(lower);
        if (Upper(total, scale) < lowest)
        {
            return Outcome<PublishedParts>.Undefined(UndefinedReason.SubsetExceedsTotal);
        }

        if (total.ContainsZero && lowest.IsZero)
        {
            return Outcome<PublishedParts>.Undefined(UndefinedReason.AllZero);
        }

        BigInteger leastTotal = Distribution.Units(total.LowerEnd.Value, scale);
        BigInteger? mostTotal = Upper(total, scale);
        BigInteger?[] largest = [.. upper.OrderBy(end => end is null ? 0 : 1).ThenByDescending(end => end)];
        BigInteger[] smallest = [.. lower.Order()];
        BigInteger other = upper.OfType<BigInteger>().DefaultIfEmpty(-1).Min();
        var published = new PublishedParts(
            Array.ConvertAll(lower, end => mostTotal is { } most ? end * One / most : BigInteger.Zero),
            [.. upper.Select((end, i) => MostPart(end, lowest - lower[i], leastTotal))],
            [.. Enumerable.Range(1, parts.Length).Select(m => MostPart(
                largest.Take(m).Aggregate((BigInteger?)0, (sum, end) => sum + end), Distribution.Sum(smallest[..^m]), leastTotal))],
            others,
            // Every published part is as large as it at least.
            other < 0 ? (One / (parts.Length + 1)) + 1 : MostPart(other, Distribution.Sum(Array.ConvertAll(lower, end => BigInteger.Max(end, other))), leastTotal));
        return published.HoldTheTotal
            ? Outcome<PublishedParts>.Of(published)
            : Outcome<PublishedParts>.Undefined(UndefinedReason.SubsetExceedsTotal);
    }

    /// <summary>Whether the others can hold what the published parts leave.</summary>
    private bool HoldTheTotal => _most[^1] >= One || (_mostOfOther.Sign > 0 && (_others is null || _most[^1] + (_others * _mostOfOther) >= One));

    /// <summary>Bounds of the sum of the squared parts.</summary>
    public Interval Herfindahl() => new(LeastSquares(), MostSquares());

    /// <summary>Bounds of what the k largest parts hold, k being no more than there are.</summary>
    public Interval PartOfLargest(int k)
    {
        int beyond = Math.Max(0, k - _lower.Length);
        BigInteger most = BigInteger.Min(One, _most[Math.Min(k, _most.Length) - 1] + (beyond * _mostOfOther));
        BigInteger least = Distribution.Sum([.. _lower.OrderDescending().Take(k)]);
        // Equal parts of the rest are the least that more of them can hold.
        (BigInteger part, BigInteger whole) = beyond > 0 && _others is { } others
            ? ((least * others) + (beyond * (One - least)), One * others)
            : (least, One);
        return new(Quotients.Rounded(part, whole, closed: true, Toward.Lower), Quotients.Rounded(most, One, closed: true, Toward.Upper));
    }

    // The vector that takes for each m the most that the m largest can hold, and after the published parts equal steps of the most that another
    // can hold, majorises every way to share out the total.
    private End MostSquares()
    {
        BigInteger squares = 0;
        BigInteger before = 0;
        foreach (BigInteger increment in Distribution.Increments([0, .. _most]))
        {
            BigInteger step = BigInteger.Min(increment, One - before);
            squares += step * step;
            before += step;
        }

        if (before < One)
        {
            BigInteger steps = BigInteger.DivRem(One - before, _mostOfOther, out BigInteger rest);
            squares += (steps * _mostOfOther * _mostOfOther) + (rest * rest);
        }

        return Quotients.Rounded(squares, One * One, closed: true, Toward.Upper);
    }

    // Least where all parts stand at one level t, or at the end of their bounds nearest to it: with the sum B and the squares A of those at an
    // end, and m at the level, m t = 1 - B and the squares are A + (1 - B)² / m.
    private End LeastSquares()
    {
        if (_others is null)
        {
            // Any number of others may be as small as one likes.
            return Quotients.Rounded(_lower.Aggregate(BigInteger.Zero, (sum, end) => sum + (end * end)), One * One, closed: true, Toward.Lower);
        }

        BigInteger[] ends = [.. _lower.Concat(_upper).Append(0).Append(One).Distinct().Order()];
        for (int piece = 0; piece + 1 < ends.Length; piece++)
        {
            (BigInteger from, BigInteger to) = (ends[piece], ends[piece + 1]);
            (BigInteger sum, BigInteger squares, int level) = (0, 0, _others.Value);
            for (int i = 0; i < _lower.Length; i++)
            {
                BigInteger? end = _lower[i] >= to ? _lower[i] : _upper[i] <= from ? _upper[i] : null;
                sum += end ?? 0;
                squares += (end * end) ?? 0;
                level += end is null ? 1 : 0;
            }

            BigInteger left = One - sum;
            if (level > 0 && left >= from * level && left <= to * level)
            {
                return Quotients.Rounded((squares * level) + (left * left), One * One * level, closed: true, Toward.Lower);
            }
        }

        // No others, and the published parts make up the total as they stand.
        return Quotients.Rounded(_lower.Aggregate(BigInteger.Zero, (sum, end) => sum + (end * end)), One * One, closed: true, Toward.Lower);
    }

    /// <summary>The greatest part a / (a + rest) that a figure holds of a total, which is no less than a number.</summary>
    private static BigInteger MostPart(BigInteger? figure, BigInteger rest, BigInteger leastTotal)
    {
        if (figure is not { } part)
        {
            return One;
        }

        BigInteger whole = BigInteger.Max(part + rest, leastTotal);
        return part.IsZero ? 0 : ((part * One) + whole - 1) / whole;
    }

    private static BigInteger? Upper(Interval figure, int scale) =>
        figure.UpperEnd.IsAbsent ? null : Distribution.Units(figure.UpperEnd.Value, scale);
}
