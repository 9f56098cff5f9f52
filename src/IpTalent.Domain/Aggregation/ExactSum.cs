using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>A sum of decimals without rounding, as a whole number of 1e-28, so that no order of the terms makes a difference.</summary>
internal sealed class ExactSum
{
    private const int Scale = 28;
    private static readonly BigInteger Mantissas = BigInteger.One << 96;

    private BigInteger _total;

    public void Add(decimal term)
    {
        BigInteger magnitude = (BigInteger)Directed.Mantissa(term) * BigInteger.Pow(10, Scale - term.Scale);
        _total += term < 0 ? -magnitude : magnitude;
    }

    /// <summary>The sum as a decimal with as few decimal places as it needs; where no decimal holds it, the next one on a side.</summary>
    /// <exception cref="OverflowException">The sum lies beyond the largest decimal.</exception>
    public decimal ToDecimal(Toward side, out bool exact)
    {
        bool isNegative = _total.Sign < 0;
        for (int scale = Scale; scale >= 0; scale--)
        {
            BigInteger magnitude = BigInteger.DivRem(BigInteger.Abs(_total), BigInteger.Pow(10, Scale - scale), out BigInteger rest);
            exact = rest.IsZero;
            if (!exact && isNegative == (side == Toward.Lower))
            {
                magnitude++;
            }

            if (magnitude < Mantissas)
            {
                return Shortest(magnitude, scale, isNegative);
            }
        }

        throw new OverflowException("The sum lies beyond the largest decimal.");
    }

    private static decimal Shortest(BigInteger magnitude, int scale, bool isNegative)
    {
        while (scale > 0 && magnitude % 10 == 0)
        {
            magnitude /= 10;
            scale--;
        }

        return Directed.Compose((UInt128)magnitude, scale, isNegative);
    }
}
