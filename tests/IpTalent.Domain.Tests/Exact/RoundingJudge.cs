using System.Globalization;
using System.Numerics;

namespace IpTalent.Domain.Tests.Exact;

/// <summary>Whether a decimal end is what the rule of rounding makes of an exact one.</summary>
/// <remarks>The rule: the exact value where a decimal holds it, open or closed as it is; else a decimal further out, at most a given
/// number of steps away, and open. One step is the larger of 1e-28 and one unit in the 28th significant digit.</remarks>
internal static class RoundingJudge
{
    /// <summary>What is wrong with an actual end, or <see langword="null"/> where it keeps the rule.</summary>
    public static string? Fault(Side side, ExactEnd exact, decimal? actual, bool actualIsClosed, int steps) => exact.Value is { } value
        ? Fault(side, value.CompareTo, DecimalGrid.Hold(value), exact.IsClosed, actual, actualIsClosed, steps)
        : FaultOfAbsentEnd(side, actual, actualIsClosed);

    /// <summary>The same for the end that is the n-th root of an exact one, told by raising the actual end to the n-th power.</summary>
    /// <remarks>An even degree takes no negative radicand.</remarks>
    public static string? FaultOfRoot(Side side, ExactEnd radicand, int degree, decimal? actual, bool actualIsClosed, int steps)
    {
        if (radicand.Value is not { } value)
        {
            return FaultOfAbsentEnd(side, actual, actualIsClosed);
        }

        decimal? held = RationalRoot(value, degree) is { } root ? DecimalGrid.Hold(root) : null;
        return Fault(side, RootAgainst, held, radicand.IsClosed, actual, actualIsClosed, steps);

        // Powers of an even degree order non-negative values only; a negative candidate lies below every such root.
        int RootAgainst(Rational candidate) => degree % 2 == 0 && candidate.Sign < 0 ? 1 : value.CompareTo(candidate.Power(degree));
    }

    /// <summary>The n-th root where it is a fraction, else <see langword="null"/>.</summary>
    public static Rational? RationalRoot(Rational value, int degree)
    {
        // A fraction in lowest terms is an n-th power only if its numerator and its denominator both are.
        return WholeRoot(BigInteger.Abs(value.Numerator), degree) is { } numerator && WholeRoot(value.Denominator, degree) is { } denominator
            ? new(value.Sign * numerator, denominator)
            : null;
    }

    private static string? Fault(
        Side side, Func<Rational, int> exactAgainst, decimal? held, bool exactIsClosed, decimal? actual, bool actualIsClosed, int steps)
    {
        if (actual is not { } end)
        {
            return $"{side} end is absent.";
        }

        if (held is { } expected)
        {
            return end != expected ? Text($"{side} end is {end}; a decimal holds the exact value {expected}.")
                : actualIsClosed != exactIsClosed ? Text($"{side} end {end} is {Word(actualIsClosed)}; it should be {Word(exactIsClosed)}.")
                : null;
        }

        if (actualIsClosed)
        {
            return Text($"{side} end {end} was moved by rounding and yet is closed.");
        }

        Rational inward = side == Side.Lower ? 1 : -1;
        Rational step = DecimalGrid.StepAt(end);
        Rational stepFurtherIn = DecimalGrid.StepAt(end + (inward * steps * step));
        Rational limit = end + (inward * steps * (stepFurtherIn > step ? stepFurtherIn : step));
        return exactAgainst(end) * inward.Sign <= 0 ? Text($"{side} end {end} cuts off values of the exact result.")
            : exactAgainst(limit) * inward.Sign > 0 ? Text($"{side} end {end} lies more than {steps} steps out.")
            : null;
    }

    private static string? FaultOfAbsentEnd(Side side, decimal? actual, bool actualIsClosed) =>
        actual is { } end ? Text($"{side} end is {end}; it should be absent.")
        : actualIsClosed ? $"{side} end is absent and yet closed."
        : null;

    private static BigInteger? WholeRoot(BigInteger value, int degree)
    {
        BigInteger low = 0;
        BigInteger high = BigInteger.One << ((int)(value.GetBitLength() / degree) + 1);
        while (low < high)
        {
            BigInteger middle = (low + high) >> 1;
            if (BigInteger.Pow(middle, degree) < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return BigInteger.Pow(low, degree) == value ? low : null;
    }

    private static string Word(bool isClosed) => isClosed ? "closed" : "open";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
