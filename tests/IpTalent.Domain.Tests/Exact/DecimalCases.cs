using FsCheck;
using FsCheck.Fluent;

namespace IpTalent.Domain.Tests.Exact;

/// <summary>Decimals that favour the places where decimal arithmetic rounds, overflows or ties.</summary>
internal static class DecimalCases
{
    private static readonly decimal[] Remarkable =
    [
        0m, 0m, 1m, -1m, 2m, -2m, 3m, 0.5m, -0.5m, 10m, 0.1m, 7m, -7m, 1.00m,
        1e-28m, -1e-28m, 2e-28m, 3e-28m, 1e-14m, -1e-14m,
        decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, decimal.MinValue + 1, decimal.MaxValue / 2, decimal.MaxValue / 3, decimal.MaxValue / 10,
        1e28m, -1e28m, 5e27m, 281474976710656m, -281474976710656m, // 2^48, whose square is one beyond the largest decimal
        281474976710655.9999999999999m, 7.9228162514264337593543950335m, 0.9999999999999999999999999999m, 1.0000000000000000000000000001m,
        0.3333333333333333333333333333m, 0.00006103515625m, // 2^-14: short, though its fourth power needs 56 decimals
        new(0, 0, 0, isNegative: true, scale: 0), new(0, 0, 0, isNegative: false, scale: 28),
    ];

    /// <summary>Any decimal, the awkward ones often.</summary>
    public static Gen<decimal> Any { get; } = Gen.Frequency(
        (4, Gen.Elements(Remarkable)),
        (4, Gen.Choose(-12, 12).Select(n => (decimal)n)),
        (2, Signed(Gen.Choose(-28, 28).Select(TenToThe))),
        (2, from power in Signed(Gen.Choose(-28, 28).Select(TenToThe)) from factor in Gen.Choose(1, 7) select power * factor),
        (2, from n in Gen.Choose(-9999, 9999) from scale in Gen.Choose(0, 6) select n * TenToThe(-scale)),
        (1, from n in Gen.Choose(-99, 99) from scale in Gen.Choose(20, 28) select n * TenToThe(-scale)),
        (1, TwosAndFives),
        (3, FullMantissa),
        (2, AnyMantissa),
        (1, Gen.Choose(0, 1000).Select(n => decimal.MaxValue - n)),
        (1, Gen.Choose(0, 1000).Select(n => decimal.MinValue + n)));

    /// <summary>Numbers whose product of two just fits a decimal, or just does not.</summary>
    public static Gen<decimal> Factor { get; } =
        from high in Gen.Choose(0, ushort.MaxValue)
        from low in Word
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 16)
        select new decimal(low, high, 0, isNegative, (byte)scale);

    /// <summary>Numbers whose n-th power, or which as n-th powers, lie at the edges: exact powers, their neighbours, the largest root.</summary>
    public static Gen<decimal> ForPower(int degree) => Gen.Frequency(
        (2, Any),
        (2, from root in Gen.Choose(-40, 40).Select(n => (decimal)n).Or(TwosAndFives).Or(Any)
            from offset in Gen.Elements(0m, 0m, 1e-28m, -1e-28m, 1m, -1m)
            let power = ((Rational)root).Power(degree)
            where Rational.Abs(power) < DecimalGrid.Largest - 1
            select DecimalGrid.Outward(power + offset, Side.Lower)),
        (1, from thousandths in Gen.Choose(-20, 20)
            from isNegative in Gen.Elements(true, false)
            let root = (decimal)Math.Min(Math.Pow(7.9228162514264e28, 1.0 / degree) * (1 + (thousandths / 1000.0)), 7.9228e28)
            select isNegative ? -root : root));

    // 2^i 5^j for signed i and j: whether a decimal holds a quotient or power of them depends on the exponents alone.
    private static Gen<decimal> TwosAndFives =>
        from two in Gen.Choose(-28, 60)
        from five in Gen.Choose(-28, 40)
        let held = DecimalGrid.Hold(((Rational)2).Power(two) * ((Rational)5).Power(five))
        where held is not null
        select held.Value;

    private static Gen<decimal> FullMantissa =>
        from low in Word
        from middle in Word
        from high in Word.Select(word => word | int.MinValue)
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, isNegative, (byte)scale);

    private static Gen<decimal> AnyMantissa =>
        from low in Word
        from middle in Gen.Frequency((1, Gen.Constant(0)), (1, Word))
        from high in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 1000)), (1, Word))
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, isNegative, (byte)scale);

    private static Gen<int> Word =>
        from high in Gen.Choose(0, ushort.MaxValue)
        from low in Gen.Choose(0, ushort.MaxValue)
        select unchecked((high << 16) | low);

    private static Gen<decimal> Signed(Gen<decimal> magnitudes) =>
        from magnitude in magnitudes
        from isNegative in Gen.Elements(true, false)
        select isNegative ? -magnitude : magnitude;

    private static decimal TenToThe(int exponent) => exponent < 0
        ? new(1, 0, 0, isNegative: false, scale: (byte)-exponent)
        : decimal.Parse("1" + new string('0', exponent), System.Globalization.CultureInfo.InvariantCulture);
}
