using System.Numerics;
using System.Runtime.InteropServices;

namespace IpTalent.Domain;

/// <summary>What measures over many doubles ask of them first.</summary>
internal static class Bulk
{
    /// <summary>Why nothing is computed of the numbers; else the largest of them, above zero and finite.</summary>
    public static UndefinedReason? WhyNone(ReadOnlySpan<double> numbers, out double largest)
    {
        largest = 0;
        if (numbers.IsEmpty)
        {
            return UndefinedReason.TooFewObservations;
        }

        // What is not a number is neither above nor below another; it shows by not being zero or above.
        Vector<double> most = Vector<double>.Zero;
        Vector<long> isFine = Vector<long>.AllBitsSet;
        ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(numbers);
        foreach (Vector<double> vector in vectors)
        {
            isFine &= Vector.GreaterThanOrEqual(vector, Vector<double>.Zero);
            most = Vector.ConditionalSelect(Vector.GreaterThan(vector, most), vector, most);
        }

        for (int i = 0; i < Vector<double>.Count; i++)
        {
            largest = Math.Max(largest, most[i]);
        }

        bool allFine = Vector.EqualsAll(isFine, Vector<long>.AllBitsSet);
        foreach (double number in numbers[(vectors.Length * Vector<double>.Count)..])
        {
            allFine &= number >= 0;
            largest = Math.Max(largest, number);
        }

        return !allFine ? numbers.ContainsAnyExceptInRange(double.NegativeInfinity, double.PositiveInfinity) ? UndefinedReason.Missing : UndefinedReason.NegativeValue
            : largest == 0 ? UndefinedReason.AllZero
            : double.IsInfinity(largest) ? UndefinedReason.Overflow
            : null;
    }

    /// <summary>By which power of two numbers are multiplied so that the largest, and its square, is an ordinary double; that rounds nothing.</summary>
    public static double FactorFor(double largest) => Math.ScaleB(1, Math.Min(-Math.ILogB(largest), 1022));

    /// <summary>The sums of the numbers and of their squares, all first multiplied by a factor.</summary>
    public static (double Sum, double Squares) SumsOf(ReadOnlySpan<double> numbers, double largest, double factor)
    {
        SumGrid grid = new(largest * factor, numbers.Length);
        SumGrid squareGrid = new(largest * factor * (largest * factor), numbers.Length);
        Vector<double> sums = Vector<double>.Zero, rests = Vector<double>.Zero, squares = Vector<double>.Zero, squareRests = Vector<double>.Zero;
        ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(numbers);

        // The last numbers with zeros beside them.
        Span<double> last = stackalloc double[Vector<double>.Count];
        last.Clear();
        numbers[(vectors.Length * Vector<double>.Count)..].CopyTo(last);
        for (int i = 0; i <= vectors.Length; i++)
        {
            Vector<double> scaled = (i < vectors.Length ? vectors[i] : new Vector<double>(last)) * factor;
            Vector<double> square = scaled * scaled;
            Vector<double> part = grid.Coarse(scaled);
            Vector<double> squarePart = squareGrid.Coarse(square);
            sums += part;
            squares += squarePart;
            rests += grid.Fine(scaled - part);
            squareRests += squareGrid.Fine(square - squarePart);
        }

        return (Vector.Sum(sums) + Vector.Sum(rests), Vector.Sum(squares) + Vector.Sum(squareRests));
    }
}
