namespace IpTalent.Domain;

/// <summary>The one door through which every measure passes: units and gaps checked, bounds and printed value from one kernel.</summary>
internal static class Measure
{
    /// <summary>A measure over the bounds of its inputs, in the order of the inputs.</summary>
    public delegate Outcome<Interval> Kernel(ReadOnlySpan<Interval> inputs);

    public static Derived<Quantity> Of(Formula formula, Unit unit, ValueList<Input> inputs, BoundPolicy policy, Kernel kernel)
    {
        Span<Interval> bounds = stackalloc Interval[inputs.Count];
        Span<Interval> printed = stackalloc Interval[inputs.Count];
        bool allPrinted = true;
        for (int i = 0; i < inputs.Count; i++)
        {
            if (inputs[i].Quantity is not { } quantity)
            {
                return Result.Undefined<Quantity>(UndefinedReason.Missing, formula, inputs, policy);
            }

            bounds[i] = quantity.Under(policy);
            printed[i] = Interval.Point(quantity.Nominal ?? 0);
            allPrinted &= quantity.Nominal is not null;
        }

        Outcome<Interval> range = Guarded(kernel, bounds);
        if (!range.IsDefined)
        {
            return Result.Undefined<Quantity>(range.Reason!.Value, formula, inputs, policy, range.Detail is { } detail ? LocalizedText.English(detail) : null);
        }

        // A point in gives a point out, or the two decimals beside a value that no decimal holds.
        decimal? fromPrinted = allPrinted && Guarded(kernel, printed).TryGetValue(out Interval value) ? value.Midpoint : null;
        return Result.Of(Quantity.Derived(range.Value, unit, policy, fromPrinted), formula, inputs, policy);
    }

    /// <summary>The time that a measure runs over, told among its inputs as n.</summary>
    public static Input Years(int years) => Input.Of("n", Quantity.Exact(years, Unit.Year));

    /// <summary>A measure on exact numbers: its kernel on points, to the nearest decimal.</summary>
    public static Outcome<decimal> OnNumbers(ReadOnlySpan<decimal> numbers, Kernel kernel)
    {
        Span<Interval> points = stackalloc Interval[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            points[i] = Interval.Point(numbers[i]);
        }

        return Guarded(kernel, points).Then(value => Outcome<decimal>.Of(value.Midpoint!.Value));
    }

    public static Derived<T> UnitMismatch<T>(Formula formula, ValueList<Input> inputs, BoundPolicy policy)
        where T : notnull
    {
        string units = string.Join(" / ", inputs.Select(input => input.Quantity?.Unit.Code).OfType<string>().Distinct());
        return Result.Undefined<T>(UndefinedReason.UnitMismatch, formula, inputs, policy, units);
    }

    public static bool SameUnit(ValueList<Input> inputs)
    {
        Unit? unit = null;
        foreach (Input input in inputs)
        {
            unit ??= input.Quantity?.Unit;
            if (input.Quantity is { } quantity && quantity.Unit != unit)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A kernel whose ends leave the decimals has no result; everything else it answers itself.</summary>
    private static Outcome<Interval> Guarded(Kernel kernel, ReadOnlySpan<Interval> inputs)
    {
        try
        {
            return kernel(inputs);
        }
        catch (OverflowException)
        {
            return Outcome<Interval>.Undefined(UndefinedReason.Overflow);
        }
    }
}
