using System.Numerics;
using System.Runtime.InteropServices;

namespace IpTalent.Domain;

public static partial class Concentration
{
    /// <summary>The Herfindahl-Hirschman index of many numbers, approximately: Σ (x / Σ x)² in double.</summary>
    /// <param name="parts">x; a million of them if wished.</param>
    /// <returns>From 1 / n to 1, approximate to some 13 digits, of which the last may depend on the order of the numbers. Undefined:
    /// <see cref="UndefinedReason.TooFewObservations"/> (none), <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.Missing"/> (a number is
    /// not a number), <see cref="UndefinedReason.AllZero"/>, <see cref="UndefinedReason.Overflow"/> (a number is infinite).</returns>
    /// <remarks>It carries no bounds; <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/> is exact and does.</remarks>
    public static Outcome<double> ApproximateHerfindahlHirschman(ReadOnlySpan<double> parts)
    {
        if (Bulk.WhyNone(parts, out double largest) is { } reason)
        {
            return Outcome<double>.Undefined(reason);
        }

        // By the largest, so that no square leaves the doubles.
        double factor = 1 / largest;
        bool isNormal = double.IsNormal(factor);
        Vector<double> sums = Vector<double>.Zero, squares = Vector<double>.Zero;
        (double sum, double square) = (0, 0);
        int place = 0;
        if (isNormal)
        {
            ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(parts);
            foreach (Vector<double> vector in vectors)
            {
                Vector<double> scaled = vector * factor;
                sums += scaled;
                squares += scaled * scaled;
            }

            (sum, square) = (Vector.Sum(sums), Vector.Sum(squares));
            place = vectors.Length * Vector<double>.Count;
        }

        for (; place < parts.Length; place++)
        {
            double scaled = parts[place] / largest;
            sum += scaled;
            square += scaled * scaled;
        }

        return Outcome<double>.Of(square / sum / sum);
    }
}
