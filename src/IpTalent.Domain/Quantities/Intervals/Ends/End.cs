namespace IpTalent.Domain;

/// <summary>One end of an interval while it is being computed.</summary>
internal readonly record struct End(decimal Value, EndKind Kind)
{
    public static End Absent => default;

    public bool IsAbsent => Kind == EndKind.Absent;

    public bool IsClosed => Kind == EndKind.Closed;

    public bool IsAttainedZero => IsClosed && Sign == 0;

    /// <summary>-1 below zero, 1 above, 0 at it.</summary>
    public int Sign => decimal.Sign(Value);

    public static End At(decimal value, bool closed) => new(value, closed ? EndKind.Closed : EndKind.Open);

    public static End Sum(End left, End right, Toward side)
    {
        if (left.IsAbsent || right.IsAbsent)
        {
            return Absent;
        }

        decimal value = Directed.Add(left.Value, right.Value, side, out bool exact);
        return At(value, exact && left.IsClosed && right.IsClosed);
    }

    /// <summary>left - right, the two ends being opposite ones of their intervals.</summary>
    public static End Difference(End left, End right, Toward side) => Sum(left, -right, side);

    /// <summary>left / right, neither absent and right not zero.</summary>
    public static End Quotient(End left, End right, Toward side)
    {
        decimal value = Directed.Divide(left.Value, right.Value, side, out bool exact);
        return At(value, exact && (left.IsAttainedZero || (left.IsClosed && right.IsClosed)));
    }

    /// <summary>left x right, neither absent.</summary>
    public static End Product(End left, End right, Toward side)
    {
        decimal value = Directed.Multiply(left.Value, right.Value, side, out bool exact);
        return At(value, exact && (left.IsAttainedZero || right.IsAttainedZero || (left.IsClosed && right.IsClosed)));
    }

    public static End operator -(End end) => new(-end.Value, end.Kind);
}
