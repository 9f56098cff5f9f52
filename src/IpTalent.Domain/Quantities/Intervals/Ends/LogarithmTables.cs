using System.Collections.Immutable;
using System.Numerics;

namespace IpTalent.Domain;

/// <summary>The constants of logarithm and exponential, each worked out from its series when first needed.</summary>
internal static class LogarithmTables
{
    /// <summary>How many binary places a logarithm has: beside them an <see cref="Int128"/> holds whole numbers to 512.</summary>
    public const int Places = 118;

    /// <summary>How many binary places the terms of a series have.</summary>
    public const int SeriesPlaces = 127;

    /// <summary>Where the series of a logarithm ends: what is missing of ln(1 + r), r below 2^-7, is less than r^18 / 18 and so 2^-130.</summary>
    public const int Terms = 17;

    // The constants are worked out to more places than they are kept with.
    private const int WorkingPlaces = 192;
    private const int ExponentialTerms = 12;

    public static Int128 LogarithmOf2 { get; } = (Int128)Kept(LogarithmOf2InFull, Places);

    public static Int128 LogarithmOf10 { get; } = (Int128)Kept((3 * LogarithmOf2InFull) + (2 * AtanhOfReciprocal(9)), Places);

    /// <summary>At i - 256, for i from 256 to 511: the least R with R i at least 2^17, so that R / 512 brings any number that begins
    /// with i / 256 to 1 or a little above.</summary>
    public static ImmutableArray<ushort> Reducers { get; } = [.. Enumerable.Range(256, 256).Select(i => (ushort)(((1 << 17) + i - 1) / i))];

    /// <summary>At R - 256, for R from 256 to 512: ln(512 / R).</summary>
    public static ImmutableArray<Int128> Reductions { get; } = ReductionsFrom256();

    /// <summary>At n, from 1: 1 / n.</summary>
    public static ImmutableArray<UInt128> Reciprocals { get; } =
        [.. Enumerable.Range(0, Terms + 1).Select(n => (UInt128)((BigInteger.One << SeriesPlaces) / Math.Max(n, 1)))];

    /// <summary>At n: 1 / n!. What is missing of exp(r), r below 2^-8, is less than 2^-136.</summary>
    public static ImmutableArray<UInt128> ReciprocalFactorials { get; } = FactorialsUpTo(ExponentialTerms);

    /// <summary>At j, up to the logarithm of 2: exp(j / 256).</summary>
    public static ImmutableArray<UInt128> Exponentials { get; } = ExponentialsOf256ths();

    private static BigInteger LogarithmOf2InFull => 2 * AtanhOfReciprocal(3);

    private static ImmutableArray<Int128> ReductionsFrom256()
    {
        // ln(R + 1) - ln(R) = 2 atanh(1 / (2 R + 1)), from 512 downwards.
        var reductions = new Int128[257];
        BigInteger sum = 0;
        for (int r = 511; r >= 256; r--)
        {
            sum += 2 * AtanhOfReciprocal((2 * r) + 1);
            reductions[r - 256] = (Int128)Kept(sum, Places);
        }

        return [.. reductions];
    }

    private static ImmutableArray<UInt128> ExponentialsOf256ths()
    {
        BigInteger one = BigInteger.One << WorkingPlaces;
        BigInteger step = one;
        BigInteger term = one;
        for (int n = 1; !term.IsZero; n++)
        {
            term /= 256 * n;
            step += term;
        }

        var exponentials = new UInt128[178];
        BigInteger power = one;
        for (int j = 0; j < exponentials.Length; j++)
        {
            exponentials[j] = (UInt128)Kept(power, SeriesPlaces);
            power = (power * step) >> WorkingPlaces;
        }

        return [.. exponentials];
    }

    private static ImmutableArray<UInt128> FactorialsUpTo(int terms)
    {
        var reciprocals = new UInt128[terms + 1];
        BigInteger factorial = 1;
        for (int n = 0; n <= terms; n++)
        {
            factorial *= Math.Max(n, 1);
            reciprocals[n] = (UInt128)((BigInteger.One << SeriesPlaces) / factorial);
        }

        return [.. reciprocals];
    }

    private static BigInteger AtanhOfReciprocal(int n)
    {
        BigInteger power = (BigInteger.One << WorkingPlaces) / n;
        BigInteger sum = power;
        for (int i = 3; !power.IsZero; i += 2)
        {
            power /= n * n;
            sum += power / i;
        }

        return sum;
    }

    private static BigInteger Kept(BigInteger value, int places) => (value + (BigInteger.One << (WorkingPlaces - places - 1))) >> (WorkingPlaces - places);
}
