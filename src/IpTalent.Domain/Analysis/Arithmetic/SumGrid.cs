using System.Numerics;

namespace IpTalent.Domain;

/// <summary>Cuts doubles of limited size into multiples of a coarse unit and of a fine one, the sums of which no order changes.</summary>
/// <remarks>Multiples of one unit add up without rounding as long as their sum stays below 2^53 of it. What is cut off is less than 2^-60
/// of the largest number, for a million of them. After J. Demmel and H. D. Nguyen, Fast Reproducible Floating-Point Summation (2013).</remarks>
internal readonly struct SumGrid
{
    private const long SignAndExponent = ~0xF_FFFF_FFFF_FFFF;

    // A number added to 1.5 x 2^k and taken off again is left as a multiple of 2^(k - 52).
    private readonly double _coarse;
    private readonly double _fine;

    /// <summary>The units for so many numbers, none further from zero than the largest, which is finite.</summary>
    public SumGrid(double largest, int count)
    {
        // 2^k is no less than all numbers together, and four times the largest at least, so that the sum with 1.5 x 2^k keeps its exponent.
        double power = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(largest) & SignAndExponent);
        double room = Math.Max(4, 2d * BitOperations.RoundUpToPowerOf2((uint)count));
        _coarse = 1.5 * power * room;
        // What the coarse unit leaves is half of it at most, 2^(k - 53).
        _fine = _coarse * Math.ScaleB(room, -53);
    }

    /// <summary>A sum of numbers above zero, the same in whatever order; doubles may not hold it.</summary>
    public static double Sum(ReadOnlySpan<double> numbers)
    {
        double largest = 0;
        foreach (double number in numbers)
        {
            largest = Math.Max(largest, number);
        }

        var grid = new SumGrid(largest, numbers.Length);
        (double coarse, double fine) = (0, 0);
        foreach (double number in numbers)
        {
            double part = grid.Coarse(number);
            coarse += part;
            fine += grid.Fine(number - part);
        }

        return coarse + fine;
    }

    public double Coarse(double number) => number + _coarse - _coarse;

    public Vector<double> Coarse(Vector<double> numbers) => numbers + new Vector<double>(_coarse) - new Vector<double>(_coarse);

    /// <summary>Of what the coarse unit leaves.</summary>
    public double Fine(double rest) => rest + _fine - _fine;

    /// <inheritdoc cref="Fine(double)"/>
    public Vector<double> Fine(Vector<double> rests) => rests + new Vector<double>(_fine) - new Vector<double>(_fine);
}
