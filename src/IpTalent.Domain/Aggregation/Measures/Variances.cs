using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The sample variance of the printed numbers of a group, formed once from exact sums; it carries no bounds.</summary>
internal static class Variances
{
    /// <exception cref="OverflowException">The value lies beyond the largest decimal.</exception>
    public static GroupAnswer Of(Figures figures, int group, int scale)
    {
        if (figures.Count(group) < 2)
        {
            return GroupAnswer.Undefined(UndefinedReason.TooFewObservations, "a variance needs two figures");
        }

        if (figures.NumbersOf(group) is not { } numbers)
        {
            return new(null, Interval.AtLeast(0));
        }

        BigInteger sum = BigInteger.Zero, squares = BigInteger.Zero, count = numbers.Length;
        foreach (BigInteger number in numbers)
        {
            sum += number;
            squares += number * number;
        }

        BigInteger divisor = count * (count - 1) * BigInteger.Pow(10, 2 * scale);
        decimal variance = ExactNumber.Quotient((count * squares) - (sum * sum), divisor, null, out _);
        return new(variance, Interval.AtLeast(0));
    }
}
