using System.Numerics;

namespace IpTalent.Domain;

/// <summary>Sums of many ends, rounded once: neither their number nor their order shows in the result.</summary>
internal static class RoundedSums
{
    private const int HighestScale = 28;

    /// <summary>The range of the sum of unrelated values.</summary>
    public static Interval Of(ReadOnlySpan<Interval> terms) => new(Of(terms, Toward.Lower), Of(terms, Toward.Upper));

    /// <summary>The same; <see langword="null"/> where no decimal holds an end of it.</summary>
    public static Interval? Find(ReadOnlySpan<Interval> terms)
    {
        try
        {
            return Of(terms);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The sum where decimals hold it and all sums on the way.</summary>
    public static bool TryExact(ReadOnlySpan<decimal> terms, out decimal sum)
    {
        sum = 0;
        foreach (decimal term in terms)
        {
            if (!Directed.IsSmall(sum) || !Directed.IsSmall(term))
            {
                return false;
            }

            sum = Directed.Add(sum, term, Toward.Lower, out bool exact);
            if (!exact)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the terms make up for each other.</summary>
    public static bool AreZero(ReadOnlySpan<decimal> terms) => TryExact(terms, out decimal sum) ? sum == 0 : UnitsOf(terms).IsZero;

    /// <summary>The sum in units of 1e-28, of which every decimal is a whole number.</summary>
    public static BigInteger UnitsOf(ReadOnlySpan<decimal> terms)
    {
        BigInteger sum = BigInteger.Zero;
        foreach (decimal term in terms)
        {
            sum += Quotients.Units(term);
        }

        return sum;
    }

    private static End Of(ReadOnlySpan<Interval> terms, Toward side)
    {
        Span<decimal> values = terms.Length <= 32 ? stackalloc decimal[terms.Length] : new decimal[terms.Length];
        bool closed = true;
        for (int i = 0; i < terms.Length; i++)
        {
            End end = side == Toward.Lower ? terms[i].LowerEnd : terms[i].UpperEnd;
            if (end.IsAbsent)
            {
                return End.Absent;
            }

            values[i] = end.Value;
            closed &= end.IsClosed;
        }

        if (TryExact(values, out decimal sum))
        {
            return End.At(sum, closed);
        }

        decimal rounded = Quotients.Round(UnitsOf(values), -HighestScale, side, out bool exact);
        return End.At(rounded, exact && closed);
    }
}
