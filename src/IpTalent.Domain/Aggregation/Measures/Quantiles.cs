using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The smallest, largest and middle figures of a group, and any quantile between them.</summary>
/// <remarks>Each order statistic grows with every figure, so that its least value is that of the lower ends and its greatest that of the
/// upper ends, both reached at once by all figures of the group.</remarks>
internal static class Quantiles
{
    /// <exception cref="OverflowException">The value lies beyond the largest decimal.</exception>
    public static GroupAnswer Of(Figures figures, int group, int scale, decimal probability)
    {
        BigInteger[]? numbers = figures.NumbersOf(group);
        decimal? number = null;
        if (numbers is not null)
        {
            Array.Sort(numbers);
            (BigInteger dividend, BigInteger divisor) = Between(numbers, number => number, probability);
            number = ExactNumber.Quotient(dividend, divisor * BigInteger.Pow(10, scale), null, out _);
        }

        return new(number, new(EndOf(figures.EndsOf(group, Toward.Lower), Toward.Lower), EndOf(figures.EndsOf(group, Toward.Upper), Toward.Upper)));

        End EndOf(FigureEnd[] ends, Toward side)
        {
            (int first, int second) = PlacesOf(ends.Length, probability, out _);
            if (ends[first].Kind == EndKind.Absent || ends[second].Kind == EndKind.Absent)
            {
                return End.Absent;
            }

            (BigInteger dividend, BigInteger divisor) = Between(ends, end => end.At, probability);
            decimal value = ExactNumber.Quotient(dividend, divisor * BigInteger.Pow(10, scale), side, out bool exact);
            return End.At(value, exact && ends[first].Kind == EndKind.Closed && ends[second].Kind == EndKind.Closed);
        }
    }

    // The value at place (n - 1) x probability, as a quotient.
    private static (BigInteger Dividend, BigInteger Divisor) Between<T>(T[] sorted, Func<T, BigInteger> value, decimal probability)
    {
        (int first, int second) = PlacesOf(sorted.Length, probability, out decimal part);
        BigInteger divisor = BigInteger.Pow(10, part.Scale), weight = (BigInteger)Directed.Mantissa(part);
        return ((value(sorted[first]) * (divisor - weight)) + (value(sorted[second]) * weight), divisor);
    }

    // Two equal places where no figure between is needed, so that an end there does not matter.
    private static (int First, int Second) PlacesOf(int count, decimal probability, out decimal part)
    {
        decimal place = (count - 1) * probability;
        int first = (int)decimal.Floor(place);
        part = place - first;
        return (first, part == 0 ? first : first + 1);
    }
}
