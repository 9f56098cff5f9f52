namespace IpTalent.Domain;

/// <summary>An end of an interval raised to a whole power, rounded to one side.</summary>
internal static class Powers
{
    public static End Of(End end, int exponent, Toward side)
    {
        if (end.IsAbsent || exponent == 1 || end.Sign == 0)
        {
            return end;
        }

        if (end.Sign < 0)
        {
            // Even powers were folded to positive ends; odd ones mirror.
            return -Of(-end, exponent, side == Toward.Lower ? Toward.Upper : Toward.Lower);
        }

        if (exponent == 2)
        {
            return End.Product(end, end, side);
        }

        double magnitude = exponent * Math.Log10((double)end.Value);
        if (magnitude > 30)
        {
            throw new OverflowException($"{end.Value} to the power {exponent} lies beyond the largest decimal.");
        }

        if (magnitude < -30)
        {
            return End.At(side == Toward.Lower ? 0 : Directed.Step(0, Toward.Upper), closed: false);
        }

        Enclosure power = Enclosure.Of(end.Value).Power(exponent);
        decimal value = (exponent < 0 ? power.Reciprocal() : power).Round(side, out bool exact);
        return End.At(value, exact && end.IsClosed);
    }
}
