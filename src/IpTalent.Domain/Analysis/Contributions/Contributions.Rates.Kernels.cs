using System.Numerics;

namespace IpTalent.Domain;

public static partial class Contributions
{
    // A decimal is a whole number of 1e-28, a product of two one of 1e-56, and five times a half of that one of 1e-57.
    private const int ScaleOfProducts = -56;
    private const int ScaleOfHalves = -57;

    // Each product below has no figure in both of its factors, nor two groups one in common: the range of the sum is the sum of the ranges.
    internal static Outcome<Interval> WithinOf(ReadOnlySpan<Interval> x) =>
        SumOf(x, static (p1, r1, p2, r2) => p1 * (r2 - r1), ScaleOfProducts);

    internal static Outcome<Interval> BetweenOf(ReadOnlySpan<Interval> x) =>
        SumOf(x, static (p1, r1, p2, r2) => r1 * (p2 - p1), ScaleOfProducts);

    internal static Outcome<Interval> InteractionOf(ReadOnlySpan<Interval> x) =>
        SumOf(x, static (p1, r1, p2, r2) => (r2 - r1) * (p2 - p1), ScaleOfProducts);

    internal static Outcome<Interval> ChangeOf(ReadOnlySpan<Interval> x) =>
        SumOf(x, static (p1, r1, p2, r2) => (p2 * r2) - (p1 * r1), ScaleOfProducts);

    internal static Outcome<Interval> RateEffectOf(ReadOnlySpan<Interval> x) =>
        SumOf(x, static (p1, r1, p2, r2) => FiveTimes((r2 - r1) * (p1 + p2)), ScaleOfHalves);

    internal static Outcome<Interval> CompositionEffectOf(ReadOnlySpan<Interval> x) =>
        SumOf(x, static (p1, r1, p2, r2) => FiveTimes((p2 - p1) * (r1 + r2)), ScaleOfHalves);

    private static Outcome<Interval> SumOf(ReadOnlySpan<Interval> x, Effect effect, int scale)
    {
        if (x.IsEmpty)
        {
            return Outcome<Interval>.Undefined(UndefinedReason.TooFewObservations);
        }

        ExactRange sum = ExactRange.Zero;
        for (int i = 0; i < x.Length; i += 4)
        {
            if (MayBeNegative(x[i]) || MayBeNegative(x[i + 2]))
            {
                return Outcome<Interval>.Undefined(UndefinedReason.NegativeValue);
            }

            sum += effect(ExactRange.Of(x[i]), ExactRange.Of(x[i + 1]), ExactRange.Of(x[i + 2]), ExactRange.Of(x[i + 3]));
        }

        return Outcome<Interval>.Of(sum.ToInterval(scale));
    }

    private static ExactRange FiveTimes(ExactRange value) => value with { Lower = value.Lower * new BigInteger(5), Upper = value.Upper * new BigInteger(5) };
}
