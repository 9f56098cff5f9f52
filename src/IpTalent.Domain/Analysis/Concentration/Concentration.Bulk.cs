namespace IpTalent.Domain;

public static partial class Concentration
{
    /// <summary>The Herfindahl-Hirschman index of many numbers, approximately: Σ (x / Σ x)² in double.</summary>
    /// <param name="parts">x; a million of them if wished.</param>
    /// <returns>From 1 / n to 1, approximate to some 13 digits; the same whatever the order of the numbers. Undefined:
    /// <see cref="UndefinedReason.TooFewObservations"/> (none), <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.Missing"/> (a number is
    /// not a number), <see cref="UndefinedReason.AllZero"/>, <see cref="UndefinedReason.Overflow"/> (a number is infinite).</returns>
    /// <remarks>It carries no bounds; <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/> is exact and does.</remarks>
    public static Outcome<double> ApproximateHerfindahlHirschman(ReadOnlySpan<double> parts)
    {
        if (Bulk.WhyNone(parts, out double largest) is { } reason)
        {
            return Outcome<double>.Undefined(reason);
        }

        (double sum, double squares) = Bulk.SumsOf(parts, largest, Bulk.FactorFor(largest));
        return Outcome<double>.Of(squares / sum / sum);
    }
}
