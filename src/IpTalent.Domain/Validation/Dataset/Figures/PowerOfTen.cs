using System.Collections.Immutable;
using System.Globalization;

namespace IpTalent.Domain.Validation;

/// <summary>Slips of scale: a figure that is ten, a hundred, a thousand or ten thousand times what it should be, or as many times less.</summary>
internal static class PowerOfTen
{
    // How far the ratio of two figures may lie from a whole power of ten to be taken for one.
    private const decimal Slack = 1.25m;
    private static readonly ImmutableArray<decimal> Scales = [10, 100, 1_000, 10_000];

    /// <summary>The power by which a figure is off, as it is told: <c>10</c>, <c>1/100</c>; <see langword="null"/> where it is off by none.</summary>
    public static string? Between(decimal value, decimal usual)
    {
        if (value <= 0 || usual <= 0)
        {
            return null;
        }

        foreach (decimal scale in Scales)
        {
            if (IsAbout(value, scale, usual, Slack))
            {
                return scale.ToString(CultureInfo.InvariantCulture);
            }

            if (IsAbout(usual, scale, value, Slack))
            {
                return string.Create(CultureInfo.InvariantCulture, $"1/{scale}");
            }
        }

        return null;
    }

    /// <summary>The middle of two figures, which no sum of them has to be held for.</summary>
    public static decimal Middle(decimal one, decimal other) => one < 0 == other < 0 ? one + ((other - one) / 2) : (one + other) / 2;

    /// <summary>Whether one figure is so many times another, give or take the slack. Divided rather than multiplied, so that no figure
    /// overflows.</summary>
    public static bool IsAbout(decimal larger, decimal times, decimal smaller, decimal slack) =>
        larger / times / slack <= smaller && smaller / slack <= larger / times;
}
