using System.Globalization;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain;

/// <summary>The one door through which every measure passes: units and gaps checked, bounds and printed value from one kernel.</summary>
internal static class Measure
{
    // What the stack takes without a thought.
    private const int FewInputs = 64;

    /// <summary>A measure over the bounds of its inputs, in the order of the inputs.</summary>
    public delegate Outcome<Interval> Kernel(ReadOnlySpan<Interval> inputs);

    public static Derived<Quantity> Of(Formula formula, Unit unit, ValueList<Input> inputs, BoundPolicy policy, Kernel kernel)
    {
        Span<Interval> bounds = inputs.Count <= FewInputs ? stackalloc Interval[inputs.Count] : new Interval[inputs.Count];
        Span<Interval> printed = inputs.Count <= FewInputs ? stackalloc Interval[inputs.Count] : new Interval[inputs.Count];
        bool allPrinted = true;
        bool allInside = true;
        for (int i = 0; i < inputs.Count; i++)
        {
            if (inputs[i].Quantity is not { } quantity)
            {
                return Result.Undefined<Quantity>(UndefinedReason.Missing, formula, inputs, policy, LocalizedText.Of(
                    $"there is no number for {inputs[i].Symbol}", $"{inputs[i].Symbol}没有数值"));
            }

            bounds[i] = quantity.Under(policy);
            printed[i] = Interval.Point(quantity.Nominal ?? 0);
            allPrinted &= quantity.Nominal is not null;
            allInside &= quantity.Nominal is { } nominal && bounds[i].Contains(nominal);
        }

        Outcome<Interval> outcome = Guarded(kernel, bounds);
        if (!outcome.TryGetValue(out Interval range))
        {
            return Result.Undefined<Quantity>(outcome.Reason!.Value, formula, inputs, policy);
        }

        if (!allPrinted || !Guarded(kernel, printed).TryGetValue(out Interval value))
        {
            return Result.Of(Quantity.Derived(range, unit, policy), formula, inputs, policy);
        }

        decimal fromPrinted = value.Midpoint!.Value;
        if (!allInside && !LiesInside(value, range))
        {
            return Result.Of(Quantity.Derived(range, unit, policy), formula, inputs, policy, Excluded(fromPrinted, unit, policy));
        }

        if (!range.Contains(fromPrinted))
        {
            // The value lies inside, but no decimal that stands for it does: the bounds give way by a step.
            range = range.Hull(Interval.Open(Directed.Step(fromPrinted, Toward.Lower), Directed.Step(fromPrinted, Toward.Upper)));
        }

        return Result.Of(Quantity.Derived(range, unit, policy, fromPrinted), formula, inputs, policy);
    }

    /// <summary>A figure without further context, as a caller hands it over.</summary>
    public static Input Given(string symbol, Quantity quantity, [CallerArgumentExpression(nameof(quantity))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(quantity, parameter);
        return Input.Of(symbol, quantity);
    }

    /// <summary>The time that a measure runs over, told among its inputs as n.</summary>
    public static Input Years(int years) => Input.Of("n", Quantity.Exact(years, Unit.Year));

    /// <summary>A measure on exact numbers: its kernel on points, the exact value or a decimal next to it.</summary>
    public static Outcome<decimal> OnNumbers(ReadOnlySpan<decimal> numbers, Kernel kernel)
    {
        Span<Interval> points = numbers.Length <= FewInputs ? stackalloc Interval[numbers.Length] : new Interval[numbers.Length];
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
        return Result.Undefined<T>(UndefinedReason.UnitMismatch, formula, inputs, policy, LocalizedText.Of(units, units));
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

    /// <summary>Whether the result on the printed numbers, some of which lie outside their bounds, still lies inside the range. Where no
    /// decimal holds it, it is known to lie between two only, and one that shares an end with the range is taken for that end.</summary>
    private static bool LiesInside(Interval value, Interval range) => value.IsPoint
        ? range.Contains(value.Lower!.Value)
        : !(value.Lower <= range.Lower) && !(value.Upper >= range.Upper);

    // Printed numbers lie outside their own bounds by their wording only: "nearly 1,200" is not 1,200.
    private static LocalizedText Excluded(decimal fromPrinted, Unit unit, BoundPolicy policy)
    {
        Quantity printed = Quantity.Derived(Interval.Point(fromPrinted), unit, policy, fromPrinted);
        return LocalizedText.Of(
            $"the printed numbers alone give {printed.ToString("C", CultureInfo.InvariantCulture)}, which the wording of the figures excludes",
            $"仅按原文数字计算得{printed.ToString("C", CultureInfo.GetCultureInfo("zh"))}，但原文措辞排除了这一数值");
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
