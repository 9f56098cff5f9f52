using System.Numerics;

namespace IpTalent.Domain;

public static partial class Concentration
{
    // H rises with inequality. Its least value is known exactly, at the level of the least squares.
    internal static Outcome<Interval> HerfindahlHirschmanOf(ReadOnlySpan<Interval> parts) =>
        Distribution.Of(parts).Then(x => Outcome<Interval>.Of(x.Rising(Herfindahl, x.LeastSquares)));

    // (H - 1/n) / (1 - 1/n) = (n H - 1) / (n - 1) and 1 / H move with H alone, so that their ends stand where its ends do.
    internal static Outcome<Interval> NormalisedHerfindahlOf(ReadOnlySpan<Interval> parts) =>
        parts.Length == 1
            ? Outcome<Interval>.Undefined(UndefinedReason.TooFewObservations)
            : Distribution.Of(parts).Then(x => Outcome<Interval>.Of(x.Rising(
                vector => Distribution.Squares(vector) is var (part, whole) ? Distribution.Quotient((x.Count * part) - whole, (x.Count - 1) * whole) : default,
                x.LeastSquares)));

    internal static Outcome<Interval> NumbersEquivalentOf(ReadOnlySpan<Interval> parts) =>
        Distribution.Of(parts).Then(x => Outcome<Interval>.Of(x.Falling(
            vector => Distribution.Squares(vector) is var (part, whole) ? Distribution.Quotient(whole, part) : default,
            x.LeastSquares)));

    // Sharp: see the distribution, where it is argued.
    internal static Outcome<Interval> ConcentrationRatioOf(int k, ReadOnlySpan<Interval> parts) =>
        parts.Length < k
            ? Outcome<Interval>.Undefined(UndefinedReason.TooFewObservations)
            : Distribution.Of(parts).Then(x => Outcome<Interval>.Of(x.PartOfLargest(k)));

    /// <summary>The first half of the figures are the parts, the other half their reference.</summary>
    internal static Outcome<Interval> HooverIndexOf(ReadOnlySpan<Interval> figures)
    {
        Outcome<Distribution> parts = Distribution.Of(figures[..(figures.Length / 2)]);
        Outcome<Distribution> reference = Distribution.Of(figures[(figures.Length / 2)..]);
        return parts.Then(x => reference.Then(r => Outcome<Interval>.Of(HooverIndexOf(x, r))));
    }

    private static Interval HooverIndexOf(Distribution x, Distribution r)
    {
        if (!x.IsExact || !r.IsExact)
        {
            return Differences.HalfSum([.. Enumerable.Range(0, x.Count).Select(i => x.Part(i) - r.Part(i))]);
        }

        (BigInteger xs, BigInteger rs) = (Distribution.Sum(x.Lower), Distribution.Sum(r.Lower));
        BigInteger sum = 0;
        for (int i = 0; i < x.Count; i++)
        {
            sum += BigInteger.Abs((x.Lower[i] * rs) - (r.Lower[i] * xs));
        }

        return Distribution.Quotient(sum, 2 * xs * rs);
    }

    private static Interval Herfindahl(BigInteger[] vector) =>
        Distribution.Squares(vector) is var (part, whole) ? Distribution.Quotient(part, whole) : default;
}
