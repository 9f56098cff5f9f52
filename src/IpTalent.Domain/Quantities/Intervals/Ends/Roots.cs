namespace IpTalent.Domain;

/// <summary>The n-th root of an end of an interval, rounded to one side.</summary>
internal static class Roots
{
    private const int HighestScale = 28;

    // Below 2^96, with room for the error of a double.
    private const double LargestMantissa = 7.92e28;

    // In units of the last place of the root. The powers of root and ten are short by 32 x degree parts in 2^127 at most, which
    // is 2^-122 of the root and so less than 2^-26 of a unit; the double that tells the rest adds less than that.
    private const double Doubt = 1e-6;

    public static End Of(End end, int degree, Toward side)
    {
        if (end.IsAbsent || degree == 1 || end.Sign == 0)
        {
            return end;
        }

        if (end.Sign < 0)
        {
            return -Of(-end, degree, side == Toward.Lower ? Toward.Upper : Toward.Lower);
        }

        decimal root = Of(end.Value, degree, side, out bool exact);
        return End.At(root, exact && end.IsClosed);
    }

    /// <summary>The root of a positive number: by double, then by Newton's method on 128 bits until no whole unit of the last place is missing.</summary>
    private static decimal Of(decimal value, int degree, Toward side, out bool exact)
    {
        double guess = degree switch
        {
            2 => Math.Sqrt((double)value),
            3 => Math.Cbrt((double)value),
            _ => Math.Pow((double)value, 1d / degree),
        };
        int scale = HighestScale;
        double digits = guess * 1e28;
        for (; digits > LargestMantissa; digits /= 10)
        {
            scale--;
        }

        // In whole units: root^degree = radicand, the units being 10^-scale and 10^(-scale x degree).
        LeadingBits radicand = LeadingBits.Of(Directed.Mantissa(value)) * LeadingBits.PowerOfTen(((long)scale * degree) - value.Scale);
        var root = (UInt128)digits;
        double rest = Missing(root, degree, radicand);
        for (double whole; (whole = Math.Floor(rest + Doubt)) != 0; rest = Missing(root, degree, radicand))
        {
            root = (UInt128)((Int128)root + (Int128)whole);
        }

        // Now the true root is root + rest, the rest below one. Without a rest it may be the decimal itself, or just beside it.
        bool isBeside = rest <= Doubt;
        exact = isBeside && IsRoot(Directed.Normalised(InUnits(root, scale)), degree, Directed.Normalised(value));
        return exact ? Directed.Normalised(InUnits(root, scale))
            : side == Toward.Upper ? InUnits(root + 1, scale)
            : InUnits(isBeside ? root - 1 : root, scale);
    }

    /// <summary>What the root lacks, in its own units: (1 + x)^(1/n) - 1 of it, x being what the radicand has over its power.</summary>
    private static double Missing(UInt128 root, int degree, LeadingBits radicand)
    {
        double x = radicand.ExcessOver(LeadingBits.Of(root).Power(degree));
        // The series to its second term; x is no more than the error of a double, so that the third is lost in the doubt.
        return (double)root * (x / degree) * (1 - ((degree - 1d) * x / (2d * degree)));
    }

    /// <summary>Whether a decimal is the root itself. Neither number ends in zeros behind the point, and so neither does the power.</summary>
    private static bool IsRoot(decimal root, int degree, decimal value)
    {
        if ((long)root.Scale * degree != value.Scale)
        {
            return false;
        }

        UInt128 mantissa = Directed.Mantissa(root);
        UInt128 power = mantissa;
        UInt128 wanted = Directed.Mantissa(value);
        for (int i = 1; i < degree && mantissa > 1 && power <= wanted / mantissa; i++)
        {
            power *= mantissa;
        }

        return power == wanted;
    }

    private static decimal InUnits(UInt128 root, int scale) => Directed.Compose(root, scale, negative: false);
}
