using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Several bounded figures of zero or above, and vectors within their bounds to try.</summary>
internal static class ManyCases
{
    private static readonly Gen<IntervalCase> Figure = Gen.Frequency(
        (5, from low in Gen.Choose(0, 40)
            from width in Gen.Choose(0, 12)
            from open in Gen.Elements(true, false)
            select width == 0 ? IntervalCase.Point(low) : new IntervalCase(low, !open, low + width, open)),
        (2, Gen.Choose(0, 9).Select(n => IntervalCase.Point(n))),
        (1, MeasureCases.Level.Where(figure => figure.Upper is null or < 1_000_000_000_000m)));

    /// <summary>One to six figures.</summary>
    public static Gen<IntervalCase[]> Figures { get; } = Of(1, 6);

    /// <summary>As many figures as wanted.</summary>
    public static Gen<IntervalCase[]> Of(int least, int most) =>
        from count in Gen.Choose(least, most)
        from figures in Figure.ArrayOf(count)
        select figures;

    /// <summary>Checks a property of figures; fewer of them are simpler, unless the cases are of one's own.</summary>
    public static void Hold(Func<IntervalCase[], string?> fault, int oneIn = 4, Gen<IntervalCase[]>? cases = null, [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Law.Holds(cases ?? Figures, figures => figures.Length < 2 || cases is not null ? [] : Enumerable.Range(0, figures.Length).Select(i => figures.Where((_, j) => j != i).ToArray()),
            fault, oneIn, name);

    public static Quantity[] AsQuantities(this IntervalCase[] figures, Unit? unit = null) => Array.ConvertAll(figures, figure => figure.AsQuantity(unit));

    /// <summary>Whether all of them may be zero.</summary>
    public static bool MayAllBeZero(this IntervalCase[] figures) => Array.TrueForAll(figures, figure => figure.ToExact().Contains(0));

    /// <summary>Vectors of members: all least, all most, each alone at its other end, and mixtures.</summary>
    public static IEnumerable<Rational[]> Vectors(this IntervalCase[] figures)
    {
        Rational[][] members = Array.ConvertAll(figures, figure => figure.ToExact().Members().ToArray());
        for (int trial = 0; trial < 24; trial++)
        {
            var vector = new Rational[figures.Length];
            for (int i = 0; i < vector.Length; i++)
            {
                int place = trial < 8 ? (trial >> (i % 3)) & 1 : (int)((uint)((trial + 1) * 2_654_435 * ((i * 7) + 3)) >> 5);
                vector[i] = members[i][place % members[i].Length];
            }

            if (vector.Any(value => value.Sign > 0))
            {
                yield return vector;
            }
        }
    }

    /// <summary>The first vector whose value lies outside a result.</summary>
    public static string? Outside(this IEnumerable<Rational[]> vectors, Derived<Quantity> result, Func<Rational[], Rational> measure)
    {
        if (!result.IsDefined)
        {
            return null;
        }

        ExactInterval range = ExactInterval.Of(result.Bounds);
        return vectors.Where(vector => !range.Contains(measure(vector)))
            .Select(vector => $"({string.Join(", ", vector)}) has {(double)measure(vector).Numerator / (double)measure(vector).Denominator}, outside {result.Bounds}")
            .FirstOrDefault();
    }

    public static Rational Sum(this IEnumerable<Rational> values) => values.Aggregate(Rational.Zero, (sum, value) => sum + value);
}
