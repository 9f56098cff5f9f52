using System.Numerics;

namespace IpTalent.Domain;

public static partial class Inequality
{
    internal static Outcome<Interval> GiniOf(ReadOnlySpan<Interval> figures) =>
        Distribution.Of(figures).Then(x => Outcome<Interval>.Of(GiniOf(x, x.Count)));

    internal static Outcome<Interval> CorrectedGiniOf(ReadOnlySpan<Interval> figures) =>
        figures.Length == 1
            ? Outcome<Interval>.Undefined(UndefinedReason.TooFewObservations)
            : Distribution.Of(figures).Then(x => Outcome<Interval>.Of(GiniOf(x, x.Count - 1)));

    internal static Outcome<Interval> CoefficientOfVariationOf(ReadOnlySpan<Interval> figures) =>
        Distribution.Of(figures).Then(x => Outcome<Interval>.Of(x.Rising(
            vector => Distribution.Squares(vector) is var (part, whole) ? SquareRoots.Quotient((x.Count * part) - whole, Distribution.Sum(vector)) : default,
            x.LeastSquares)));

    // √(n / (n - 1)) times that of a population.
    internal static Outcome<Interval> SampleCoefficientOfVariationOf(ReadOnlySpan<Interval> figures) =>
        figures.Length == 1
            ? Outcome<Interval>.Undefined(UndefinedReason.TooFewObservations)
            : Distribution.Of(figures).Then(x => Outcome<Interval>.Of(x.Rising(
                vector => Distribution.Squares(vector) is var (part, whole)
                    ? SquareRoots.Quotient(((x.Count * part) - whole) * x.Count * (x.Count - 1), (x.Count - 1) * Distribution.Sum(vector))
                    : default,
                x.LeastSquares)));

    /// <summary>The first half are the figures, the other half their weights.</summary>
    internal static Outcome<Interval> WeightedGiniOf(ReadOnlySpan<Interval> figures)
    {
        int count = figures.Length / 2;
        bool mayAllBeZero = count > 0;
        for (int i = 0; i < count; i++)
        {
            mayAllBeZero &= figures[i].ContainsZero || figures[count + i].ContainsZero;
        }

        Outcome<Distribution> values = Distribution.Of(figures[..count]);
        Outcome<Distribution> weights = Distribution.Of(figures[count..]);
        return values.Then(x => weights.Then(w => mayAllBeZero
            ? Outcome<Interval>.Undefined(UndefinedReason.AllZero)
            : Outcome<Interval>.Of(WeightedGiniOf(x, w))));
    }

    // All Gini coefficients rise with inequality. Between two levels at which figures meet an end it is a quotient of two linear functions of the
    // level, so that its least value stands at one of these.
    private static Interval GiniOf(Distribution x, int divisor) => x.Rising(
        vector => GiniOf(vector, divisor) is var (part, whole) ? Distribution.Quotient(part, whole) : default,
        x.Levels.MinBy(vector => GiniOf(vector, divisor), Distribution.ByPart));

    private static (BigInteger Part, BigInteger Whole) GiniOf(BigInteger[] vector, int divisor)
    {
        BigInteger part = 0;
        int place = 1 - vector.Length;
        foreach (BigInteger figure in vector.Order())
        {
            part += place * figure;
            place += 2;
        }

        return (part, divisor * Distribution.Sum(vector));
    }

    // Exact figures and weights: with the weights up to the i-th in the order of the figures, C_i, the sum over pairs is that of
    // w_i x_i (C_i + C_(i-1) - W). Others: each difference at its own ends, over the sums at theirs.
    private static Interval WeightedGiniOf(Distribution x, Distribution w)
    {
        BigInteger?[] xu = x.Upper, wu = w.Upper;
        BigInteger least = 0;
        BigInteger lowest = 0;
        for (int i = 0; i < x.Count; i++)
        {
            lowest += w.Lower[i] * x.Lower[i];
        }

        if (x.IsExact && w.IsExact)
        {
            int[] order = [.. Enumerable.Range(0, x.Count).OrderBy(i => x.Lower[i])];
            BigInteger total = Distribution.Sum(w.Lower);
            BigInteger cumulated = 0;
            foreach (int i in order)
            {
                least += w.Lower[i] * x.Lower[i] * ((2 * cumulated) + w.Lower[i] - total);
                cumulated += w.Lower[i];
            }

            return Distribution.Quotient(least, total * lowest);
        }

        BigInteger? most = 0;
        BigInteger? highest = 0;
        for (int i = 0; i < x.Count; i++)
        {
            highest += wu[i] * xu[i];
            for (int j = 0; j < i; j++)
            {
                least += w.Lower[i] * w.Lower[j] * BigInteger.Max(0, Apart(i, j) ?? 0);
                most += wu[i] * wu[j] * (xu[i] - x.Lower[j] is { } up && xu[j] - x.Lower[i] is { } down ? BigInteger.Max(up, down) : null);
            }
        }

        BigInteger? whole = wu.Aggregate((BigInteger?)0, (sum, end) => sum + end) * highest;
        BigInteger part = Distribution.Sum(w.Lower) * lowest;
        End lower = whole is { } of ? Quotients.Rounded(least, of, closed: true, Toward.Lower) : End.At(0, closed: true);
        End upper = most < part ? Quotients.Rounded(most!.Value, part, closed: true, Toward.Upper) : End.At(1, closed: true);
        return new(lower, upper);

        // How far the bounds of two figures lie apart.
        BigInteger? Apart(int i, int j) => x.Lower[i] > xu[j] ? x.Lower[i] - xu[j] : x.Lower[j] > xu[i] ? x.Lower[j] - xu[i] : null;
    }
}
