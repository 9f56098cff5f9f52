using System.Numerics;

namespace IpTalent.Domain;

/// <summary>An end of a quotient that is compared and never written: above over below, the latter zero or above; over zero it has no end.</summary>
internal readonly struct ExactFraction
{
    // Decimals as long as they hold both, and else whole numbers of 1e-28.
    private readonly (decimal Above, decimal Below) _short;
    private readonly (BigInteger Above, BigInteger Below) _long;
    private readonly bool _isLong;

    private ExactFraction(decimal above, decimal below, bool attained) => (_short, IsAttained) = ((above, below), attained);

    private ExactFraction(BigInteger above, BigInteger below, bool attained) => (_long, _isLong, IsAttained) = ((above, below), true, attained);

    public bool IsAttained { get; }

    public bool IsEndless => _isLong ? _long.Below.IsZero : _short.Below == 0;

    /// <summary>The fraction less one.</summary>
    public ExactFraction LessOne
    {
        get
        {
            if (!_isLong && Directed.IsSmall(_short.Above) && Directed.IsSmall(_short.Below))
            {
                decimal less = Directed.Subtract(_short.Above, _short.Below, Toward.Lower, out bool exact);
                if (exact)
                {
                    return new(less, _short.Below, IsAttained);
                }
            }

            (BigInteger above, BigInteger below) = Long;
            return new(above - below, below, IsAttained);
        }
    }

    private (BigInteger Above, BigInteger Below) Long => _isLong ? _long : (Quotients.Units(_short.Above), Quotients.Units(_short.Below));

    public static ExactFraction At(decimal value, bool attained) => new(value, 1m, attained);

    /// <summary>Without an end, above or below.</summary>
    public static ExactFraction Endless(int sign) => new(sign, 0m, false);

    public static ExactFraction Of(decimal above, decimal below, bool attained) => new(above, below, attained);

    /// <summary>a / (a + r).</summary>
    public static ExactFraction OfPartOfSum(decimal part, decimal rest, bool attained) =>
        RoundedSums.TryExact([part, rest], out decimal sum)
            ? new(part, sum, attained)
            : new(Quotients.Units(part), RoundedSums.UnitsOf([part, rest]), attained);

    /// <summary>Compares with a number, exactly.</summary>
    public int CompareTo(decimal value)
    {
        if (IsEndless)
        {
            return _isLong ? _long.Above.Sign : Math.Sign(_short.Above);
        }

        if (!_isLong && Quotients.TryProduct(_short.Below, value, out decimal product))
        {
            return _short.Above.CompareTo(product);
        }

        (BigInteger above, BigInteger below) = Long;
        return (above * Quotients.Units(1)).CompareTo(Quotients.Units(value) * below);
    }
}
