using System.Numerics;

namespace IpTalent.Domain;

/// <summary>Where the ratio of the actual to the required growth rate turns with the figure both begin at, and what it is there.</summary>
/// <remarks>
/// <para>With x = ln(a / T), u = (ln(b / T) - x) / t and v = -x / n the ratio is (exp(u) - 1) / (exp(v) - 1). It turns where
/// F = t (1 - exp(-u)) - n (1 - exp(-v)) is zero. F has the slope exp(-v) - exp(-u): it rises while u is above v, and falls from there on, so that there is
/// at most one turn on either side of that peak.</para>
/// <para>At a turn the derivatives of the two rates have the ratio of the rates themselves, which is therefore n / t x exp(u - v) there. That moves one
/// way with x, and little, so that its values at the ends of a bracket of the turn enclose the ratio there.</para>
/// </remarks>
internal sealed class PaceTurns
{
    // Beyond that a rate is a loss of everything but for less than a step.
    private const double Furthest = 69;

    // Beyond the binary places of a logarithm an Int128 holds numbers to 512; sums take half of them.
    private const int LargestExponent = 7;

    // Binary places of exponentials; below the nearest of their logarithms a series tells them to that many.
    private const int Scale = 240;
    private const double Nearest = 1d / 1024;

    private const int Narrowest = 64;

    private readonly ElapsedYears _elapsed;
    private readonly ElapsedYears _total;
    private readonly Logarithm _latest;
    private readonly Logarithm _ratioOfYears;
    private readonly (double T, double N) _years;

    // x is told in units of 2^-places: more of them where all three figures lie near each other.
    private readonly int _places;
    private readonly Int128 _low;
    private readonly Int128 _high;

    /// <summary>The turns between two ends of a, none of which is negative, for a latest figure and a target above zero.</summary>
    public PaceTurns(Interval a, decimal latest, decimal target, ElapsedYears elapsed, ElapsedYears total)
    {
        (_elapsed, _total, _years) = (elapsed, total, ((double)elapsed.ToDecimal(), (double)total.ToDecimal()));
        _latest = Logarithm.Of(Factor.Between(target, latest));
        _ratioOfYears = Logarithm.Of(
            new Factor((UInt128)total.Numerator * (UInt128)elapsed.Denominator, 0, (UInt128)total.Denominator * (UInt128)elapsed.Numerator, 0));
        // A figure at first without an end is sought to where both rates are losses of everything, beyond all decimals.
        double all = ((Furthest + 1) * Math.Max(_years.T, _years.N)) + Math.Abs(Real(_latest));
        Logarithm? low = a.LowerEnd.Sign == 0 ? null : Logarithm.Of(Factor.Between(target, a.LowerEnd.Value));
        Logarithm? high = a.UpperEnd.IsAbsent ? null : Logarithm.Of(Factor.Between(target, a.UpperEnd.Value));
        double largest = Math.Max(Math.Abs(Real(_latest)), Math.Max(low is { } least ? Math.Abs(Real(least)) : all, high is { } most ? Math.Abs(Real(most)) : all));
        int exponent = Math.ILogB(largest);
        _places = LogarithmTables.Places + Math.Max(0, -exponent) - Math.Max(0, exponent - LargestExponent);
        _low = low?.With(_places).Units ?? Whole(-all);
        _high = high?.With(_places).Units ?? Whole(all);
    }

    /// <summary>A bound of the ratio at each turn.</summary>
    public IEnumerable<decimal> Bounds(Toward side)
    {
        if (_elapsed == _total || _latest.IsZero)
        {
            // F has one sign throughout, or on either side of the target, where all three meet.
            yield break;
        }

        // Where u = v.
        double peak = Real(_latest) / _years.T / ((1 / _years.T) - (1 / _years.N));
        Int128 middle = Whole(Math.Clamp(peak, Real(_low), Real(_high)));
        foreach ((Int128 from, Int128 to) in new[] { (_low, middle), (middle, _high) })
        {
            if (from < to && Sign(from) * Sign(to) <= 0)
            {
                yield return Bound(from, to, side);
            }
        }
    }

    private decimal Bound(Int128 from, Int128 to, Toward side)
    {
        Int128 turn = Turn(from, to);
        if (IsLossOfAll(Real(turn)))
        {
            return Directed.Step(1, side);
        }

        (Int128 left, Int128 right) = (turn, turn);
        for (Int128 width = Narrowest; left == right || IsBeyond(left, from) || IsBeyond(right, to); width *= 16)
        {
            (left, right) = (Int128.Max(turn - width, from), Int128.Min(turn + width, to));
        }

        (decimal one, decimal other) = (Ratio(left, side), Ratio(right, side));
        return side == Toward.Upper ? Math.Max(one, other) : Math.Min(one, other);

        // Whether the turn may lie between it and the end.
        bool IsBeyond(Int128 x, Int128 end) => x != end && Sign(x) != Sign(end);
    }

    /// <summary>The zero of F between two ends as near as digits tell: halved in double, and from there by Newton's method.</summary>
    private Int128 Turn(Int128 from, Int128 to)
    {
        (double left, double right) = (Real(from), Real(to));
        int sign = Sign(from) != 0 ? Sign(from) : -Sign(to);
        for (int i = 0; i < 64; i++)
        {
            double middle = (left + right) / 2;
            (left, right) = Math.Sign(Nearly(middle)) == sign ? (middle, right) : (left, middle);
        }

        Int128 turn = Int128.Clamp(Whole(left), from, to);
        for (int i = 0; i < 8 && !IsLossOfAll(Real(turn)); i++)
        {
            (BigInteger value, _, BigInteger slope) = Derivative(turn);
            if (slope.IsZero)
            {
                break;
            }

            BigInteger step = (value << _places) / slope;
            if (step.IsZero)
            {
                break;
            }

            BigInteger next = turn - step;
            turn = next < from ? from : next > to ? to : (Int128)next;
        }

        return turn;
    }

    /// <summary>Whether F is above or below zero; 0 where its digits do not tell.</summary>
    private int Sign(Int128 x)
    {
        if (IsLossOfAll(Real(x)))
        {
            double difference = Nearly(Real(x));
            return Math.Abs(difference) < 1e-12 ? 0 : Math.Sign(difference);
        }

        // Mostly fifteen digits tell, and save the rest.
        (double t, double n) = _years;
        double near = Nearly(Real(x));
        double size = (t * (1 + Math.Exp((Real(x) - Real(_latest)) / t))) + (n * (1 + Math.Exp(Real(x) / n)));
        if (Math.Abs(near) > size * 1e-9)
        {
            return Math.Sign(near);
        }

        (BigInteger value, BigInteger doubt, _) = Derivative(x);
        return BigInteger.Abs(value) <= doubt ? 0 : value.Sign;
    }

    /// <summary>F, by how much it may be off, and its slope, in a common unit.</summary>
    private (BigInteger Value, BigInteger Doubt, BigInteger Slope) Derivative(Int128 x)
    {
        (BigInteger actual, BigInteger doubt) = Exponential(Negative(ActualAt(x)));
        (BigInteger required, BigInteger otherDoubt) = Exponential(Negative(RequiredAt(x)));
        BigInteger one = BigInteger.One << Scale;
        BigInteger t = (BigInteger)_elapsed.Numerator * _total.Denominator;
        BigInteger n = (BigInteger)_total.Numerator * _elapsed.Denominator;
        return (
            (t * (one - actual)) - (n * (one - required)),
            (t * doubt) + (n * otherDoubt),
            (required - actual) * _elapsed.Denominator * _total.Denominator);
    }

    private decimal Ratio(Int128 x, Toward side) =>
        RationalPowers.Round(_ratioOfYears + ActualAt(x) + Negative(RequiredAt(x)), lessOne: false, side, out _);

    private Logarithm ActualAt(Int128 x) => (_latest + new Logarithm(-x, _places, 0)).Times(_elapsed.Denominator, _elapsed.Numerator);

    private Logarithm RequiredAt(Int128 x) => new Logarithm(-x, _places, 0).Times(_total.Denominator, _total.Numerator);

    /// <summary>F in double, or where losses of nearly everything are compared a number of its sign: n exp(-v) - t exp(-u) decides then.</summary>
    private double Nearly(double x)
    {
        (double t, double n) = _years;
        (double u, double v) = ((Real(_latest) - x) / t, -x / n);
        return IsLossOfAll(x) ? u - v + Math.Log(n / t) : (t * -double.ExpM1(-u)) + (n * double.ExpM1(-v));
    }

    private bool IsLossOfAll(double x) => x - Real(_latest) > Furthest * _years.T || x > Furthest * _years.N;

    private double Real(Int128 x) => Math.ScaleB((double)x, -_places);

    private Int128 Whole(double x) => (Int128)Math.ScaleB(x, _places);

    private static double Real(Logarithm logarithm) => Math.ScaleB((double)logarithm.Units, -logarithm.Bits);

    private static Logarithm Negative(Logarithm value) => value with { Units = -value.Units };

    private static (BigInteger Value, BigInteger Doubt) Exponential(Logarithm logarithm)
    {
        double size = Real(logarithm);
        if (size < -Furthest)
        {
            return (BigInteger.Zero, BigInteger.One << (Scale - 99));
        }

        if (Math.Abs(size) < Nearest)
        {
            BigInteger x = Shifted(logarithm.Units, Scale - logarithm.Bits);
            BigInteger term = BigInteger.One << Scale;
            BigInteger sum = term;
            for (int n = 1; !term.IsZero && !term.Equals(BigInteger.MinusOne); n++)
            {
                term = ((term * x) >> Scale) / n;
                sum += term;
            }

            return (sum, Shifted((BigInteger)logarithm.Doubt * 2, Scale - logarithm.Bits) + 64);
        }

        (UInt128 units, int exponent, UInt128 doubt) = logarithm.Exponential();
        return (Shifted(units, Scale - 126 + exponent), Shifted(doubt, Scale - 126 + exponent) + 2);
    }

    private static BigInteger Shifted(BigInteger value, int places) => places >= 0 ? value << places : value >> -places;
}
