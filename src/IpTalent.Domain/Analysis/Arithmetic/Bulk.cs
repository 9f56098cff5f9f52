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

    /// <summary>The sum of the numbers, each by the largest of them, so that it leaves no doubles.</summary>
    public static double SumBy(double largest, ReadOnlySpan<double> numbers)
    {
        double factor = 1 / largest;
        double sum = 0;
        int place = 0;
        if (double.IsNormal(factor))
        {
            ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(numbers);
            Vector<double> sums = Vector<double>.Zero;
            foreach (Vector<double> vector in vectors)
            {
                sums += vector * factor;
            }

            sum = Vector.Sum(sums);
            place = vectors.Length * Vector<double>.Count;
        }

        for (; place < numbers.Length; place++)
        {
            sum += numbers[place] / largest;
        }

        return sum;
    }
}
