using System.Globalization;
using System.Numerics;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>Exact numbers as decimals and as text: ends rounded outward, other numbers to the nearest.</summary>
internal static class ReferenceNumber
{
    /// <summary>An end of bounds, where a decimal reaches as far.</summary>
    public static (EndKind Kind, decimal? At) Rounded(ExactEnd end, Side side) => end.Value is not { } value ? (EndKind.Absent, null)
        : DecimalGrid.Hold(value) is { } held ? (end.IsClosed ? EndKind.Closed : EndKind.Open, held)
        : (EndKind.Open, DecimalGrid.Outward(value, side));

    /// <summary>The nearest decimal, of two equally near ones the even one; <see langword="null"/> where it lies beyond the largest.</summary>
    public static decimal? Nearest(Rational value)
    {
        for (int places = 28; places >= 0; places--)
        {
            Rational scaled = Rational.Abs(value) * Rational.TenToThe(places);
            var whole = BigInteger.DivRem(scaled.Numerator, scaled.Denominator, out BigInteger rest);
            int half = (2 * rest).CompareTo(scaled.Denominator);
            whole += half > 0 || (half == 0 && !whole.IsEven) ? 1 : 0;
            if (DecimalGrid.Hold((Rational)whole / Rational.TenToThe(places)) is { } held && whole <= new BigInteger(decimal.MaxValue))
            {
                return value.Sign < 0 ? -held : held;
            }
        }

        return null;
    }

    // Zeros behind the last place of an end tell nothing: a step outward may leave some.
    public static string End(EndKind kind, decimal? value) => kind switch
    {
        EndKind.Absent => "none",
        EndKind.Open => $"open{Text(DecimalGrid.Hold(value!.Value))}",
        _ => $"closed{Text(DecimalGrid.Hold(value!.Value))}",
    };

    // Digits and scale, so that 4 and 4.0 differ.
    public static string Text(decimal? value) => value is { } number ? number.ToString(CultureInfo.InvariantCulture) : "none";
}
