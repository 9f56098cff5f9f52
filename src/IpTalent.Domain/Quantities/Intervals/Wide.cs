using System.Collections.Immutable;

namespace IpTalent.Domain;

/// <summary>A 256-bit two's complement integer on the stack: just enough to compare the exact result of a decimal operation
/// with the rounded one. No operand below passes 2^192, so nothing here overflows.</summary>
internal readonly struct Wide
{
    private static readonly ImmutableArray<ulong> PowersOfTen = [.. Enumerable.Range(0, 20).Select(exponent => (ulong)Math.Pow(10, exponent))];

    private readonly ulong _w0;
    private readonly ulong _w1;
    private readonly ulong _w2;
    private readonly ulong _w3;

    private Wide(ulong w0, ulong w1, ulong w2, ulong w3) => (_w0, _w1, _w2, _w3) = (w0, w1, w2, w3);

    public Wide(UInt128 value)
        : this(unchecked((ulong)value), (ulong)(value >> 64), 0, 0)
    {
    }

    public bool IsNegative => _w3 >> 63 != 0;

    /// <summary>The exact product of two mantissas.</summary>
    public static Wide Product(UInt128 left, UInt128 right)
    {
        Wide wide = new(left);
        Wide high = wide.Times((ulong)(right >> 64));
        return wide.Times(unchecked((ulong)right)) + new Wide(0, high._w0, high._w1, high._w2);
    }

    public Wide TimesPowerOfTen(int exponent)
    {
        Wide result = this;
        for (; exponent > 19; exponent -= 19)
        {
            result = result.Times(PowersOfTen[19]);
        }

        return exponent == 0 ? result : result.Times(PowersOfTen[exponent]);
    }

    public int CompareMagnitude(Wide other) =>
        _w3 != other._w3 ? _w3.CompareTo(other._w3)
        : _w2 != other._w2 ? _w2.CompareTo(other._w2)
        : _w1 != other._w1 ? _w1.CompareTo(other._w1)
        : _w0.CompareTo(other._w0);

    public int Sign => IsNegative ? -1 : (_w0 | _w1 | _w2 | _w3) == 0 ? 0 : 1;

    public static Wide operator +(Wide left, Wide right)
    {
        unchecked
        {
            UInt128 sum = (UInt128)left._w0 + right._w0;
            ulong w0 = (ulong)sum;
            sum = (UInt128)left._w1 + right._w1 + (sum >> 64);
            ulong w1 = (ulong)sum;
            sum = (UInt128)left._w2 + right._w2 + (sum >> 64);
            return new(w0, w1, (ulong)sum, left._w3 + right._w3 + (ulong)(sum >> 64));
        }
    }

    public static Wide operator -(Wide value) => new Wide(~value._w0, ~value._w1, ~value._w2, ~value._w3) + new Wide(UInt128.One);

    private Wide Times(ulong factor)
    {
        unchecked
        {
            UInt128 product = Math.BigMul(_w0, factor);
            ulong w0 = (ulong)product;
            product = Math.BigMul(_w1, factor) + (product >> 64);
            ulong w1 = (ulong)product;
            product = Math.BigMul(_w2, factor) + (product >> 64);
            return new(w0, w1, (ulong)product, (_w3 * factor) + (ulong)(product >> 64));
        }
    }
}
