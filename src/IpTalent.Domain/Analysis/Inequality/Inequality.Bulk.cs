using System.Buffers;

namespace IpTalent.Domain;

public static partial class Inequality
{
    /// <summary>The Gini coefficient of many numbers, approximately: Σ (2 i - n - 1) x_i / (n Σ x) in double, the numbers in order.</summary>
    /// <param name="figures">x; a million of them if wished.</param>
    /// <returns>From 0 to 1 - 1 / n, approximate to some 13 digits; the same whatever the order of the numbers, which are summed in their own. Undefined:
    /// <see cref="UndefinedReason.TooFewObservations"/> (none), <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.Missing"/> (a number is
    /// not a number), <see cref="UndefinedReason.AllZero"/>, <see cref="UndefinedReason.Overflow"/> (a number is infinite).</returns>
    /// <remarks>It carries no bounds; <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/> is exact and does.</remarks>
    public static Outcome<double> ApproximateGini(ReadOnlySpan<double> figures)
    {
        if (Bulk.WhyNone(figures, out double largest) is { } reason)
        {
            return Outcome<double>.Undefined(reason);
        }

        double[] rented = ArrayPool<double>.Shared.Rent(figures.Length);
        Span<double> ordered = rented.AsSpan(0, figures.Length);
        figures.CopyTo(ordered);
        ordered.Sort();
        (double sum, double weighted) = (0, 0);
        double place = 1d - figures.Length;
        foreach (double figure in ordered)
        {
            double scaled = figure / largest;
            sum += scaled;
            weighted += place * scaled;
            place += 2;
        }

        ArrayPool<double>.Shared.Return(rented);
        return Outcome<double>.Of(Math.Max(0, weighted / figures.Length / sum));
    }

    /// <summary>Theil's T of many numbers, approximately: Σ (x / m) ln(x / m) / n in double.</summary>
    /// <param name="figures">x; a million of them if wished.</param>
    /// <returns>From 0 to ln n, approximate to some 12 digits; the same whatever the order of the numbers. Undefined as
    /// <see cref="ApproximateGini(ReadOnlySpan{double})"/>.</returns>
    /// <remarks>It carries no bounds; <see cref="TheilT(ReadOnlySpan{Quantity}, BoundPolicy?)"/> does.</remarks>
    public static Outcome<double> ApproximateTheilT(ReadOnlySpan<double> figures)
    {
        if (Bulk.WhyNone(figures, out double largest) is { } reason)
        {
            return Outcome<double>.Undefined(reason);
        }

        double factor = Bulk.FactorFor(largest);
        double mean = Bulk.SumsOf(figures, largest, factor).Sum / figures.Length;

        // Between 0 and 1 the product is 1 / e at most, and above it is largest with the figure.
        double most = largest * factor / mean;
        var grid = new SumGrid(Math.Max(1, most * Math.Log(most)), figures.Length);
        (double coarse, double fine) = (0, 0);
        foreach (double figure in figures)
        {
            double part = figure * factor / mean;

            // The limit of x ln x at zero is zero, where the product is none.
            double term = part > 0 ? part * Math.Log(part) : 0;
            part = grid.Coarse(term);
            coarse += part;
            fine += grid.Fine(term - part);
        }

        return Outcome<double>.Of(Math.Max(0, (coarse + fine) / figures.Length));
    }
}
