using System.Globalization;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain;

/// <summary>The one door through which every measure passes: units and gaps checked, bounds and printed value from one kernel.</summary>
internal static class Measure
{
    /// <summary>A measure over the bounds of its inputs, in the order of the inputs.</summary>
    public delegate Outcome<Interval> Kernel(ReadOnlySpan<Interval> inputs);

    /// <summary>A measure computed in double over printed numbers, in the order of the inputs.</summary>
    public delegate Outcome<double> Approximation(ReadOnlySpan<double> numbers);

    // More figures than this go to the heap.
    private const int MostOnStack = 32;

    /// <summary>A measure that takes more than the bounds of its inputs: a number of years, or of times.</summary>
    public delegate Outcome<Interval> Kernel<in TState>(ReadOnlySpan<Interval> inputs, TState state);

    public static Derived<Quantity> Of(Formula formula, Unit unit, in Givens inputs, BoundPolicy policy, Kernel kernel) =>
        Of(formula, unit, inputs, policy, new Stateless(kernel), static (x, measure) => measure.Kernel(x));

    public static Derived<Quantity> Of<TState>(
        Formula formula, Unit unit, in Givens inputs, BoundPolicy policy, TState state, Kernel<TState> kernel)
    {
        Span<Interval> bounds = inputs.Count <= MostOnStack ? stackalloc Interval[inputs.Count] : new Interval[inputs.Count];
        Span<Interval> printed = inputs.Count <= MostOnStack ? stackalloc Interval[inputs.Count] : new Interval[inputs.Count];
        bool allPrinted = true;
        bool allInside = true;
        bool allPoints = true;
        for (int i = 0; i < inputs.Count; i++)
        {
            Given input = inputs[i];
            if (input.Unit is null)
            {
                return NoNumber(formula, inputs, policy, input);
            }

            bounds[i] = input.Under(policy);
            if (input.Nominal is not { } nominal)
            {
                allPrinted = false;
                continue;
            }

            printed[i] = Interval.Point(nominal);
            bool isInside = input.IsSurelyInside || bounds[i].Contains(nominal);
            allInside &= isInside;
            allPoints &= isInside && bounds[i].IsPoint;
        }

        Outcome<Interval> outcome = Guarded(kernel, bounds, state);
        if (!outcome.TryGetValue(out Interval range))
        {
            return Undefined<Quantity>(outcome.Reason!.Value, formula, inputs, policy, AtFault(outcome.Reason.Value, inputs, bounds));
        }

        // Exact figures are what is printed of them.
        Interval value = range;
        if (!allPrinted || !(allPoints || Guarded(kernel, printed, state).TryGetValue(out value)))
        {
            return new(new Computed(range, null, unit), formula, inputs, policy, null);
        }

        decimal fromPrinted = value.Midpoint!.Value;
        if (!allInside && !LiesInside(value, range))
        {
            return new(new Computed(range, null, unit), formula, inputs, policy, Excluded(fromPrinted, range, unit, policy));
        }

        if (!range.Contains(fromPrinted))
        {
            // The value lies inside, but no decimal that stands for it does: the bounds give way by a step.
            range = range.Hull(Interval.Open(Directed.Step(fromPrinted, Toward.Lower), Directed.Step(fromPrinted, Toward.Upper)));
        }

        return new(new Computed(range, fromPrinted, unit), formula, inputs, policy, null);
    }

    /// <summary>A value that needs no working out once it is asked for, such as a verdict.</summary>
    public static Derived<T> Verdict<T>(T value, Formula formula, in Givens inputs, BoundPolicy policy, LocalizedText? caution = null)
        where T : notnull => new(Outcome<T>.Of(value), formula, inputs, policy, caution);

    /// <summary>No value of a measure.</summary>
    public static Derived<T> Undefined<T>(UndefinedReason reason, Formula formula, in Givens inputs, BoundPolicy policy, LocalizedText? detail = null)
        where T : notnull => new(Outcome<T>.Undefined(reason), formula, inputs, policy, detail);

    /// <summary>A measure of the class <see cref="BoundsClass.None"/>: computed in double over the printed numbers, its result without bounds.
    /// Whoever sums does so in an order of the numbers' own, so that the order of the inputs changes no digit.</summary>
    public static Derived<Quantity> Approximate(
        Formula formula, Unit unit, ValueList<Input> inputs, BoundPolicy policy, Approximation compute, LocalizedText? caution = null)
    {
        Span<double> numbers = inputs.Count <= MostOnStack ? stackalloc double[inputs.Count] : new double[inputs.Count];
        for (int i = 0; i < inputs.Count; i++)
        {
            if (inputs[i].Quantity?.Nominal is not { } printed)
            {
                return NoNumber(formula, inputs, policy, inputs[i]);
            }

            numbers[i] = (double)printed;
        }

        Outcome<double> outcome = compute(numbers);
        return !outcome.TryGetValue(out double value) ? Result.Undefined<Quantity>(outcome.Reason!.Value, formula, inputs, policy)
            : !(Math.Abs(value) < (double)decimal.MaxValue) ? Result.Undefined<Quantity>(UndefinedReason.Overflow, formula, inputs, policy)
            : Result.Of(Quantity.Derived(Interval.Whole, unit, policy, (decimal)value), formula, inputs, policy, caution);
    }

    /// <summary>The same result under the name of another measure that computes it.</summary>
    public static Derived<Quantity> Named(Derived<Quantity> result, Formula formula) => result.IsDefined
        ? Result.Of(result.Value, formula, result.Inputs, result.Policy, result.Detail)
        : Result.Undefined<Quantity>(result.Reason!.Value, formula, result.Inputs, result.Policy, result.Detail);

    /// <summary>The same result with a caution for its reader; an undefined one needs none.</summary>
    public static Derived<Quantity> Cautioned(Derived<Quantity> result, LocalizedText? caution) =>
        caution is null || !result.IsDefined ? result
        : Result.Of(result.Value, result.Formula, result.Inputs, result.Policy, result.Detail is not { } detail ? caution : LocalizedText.Of(
            $"{detail.In("en")}; {caution.In("en")}", $"{detail.In("zh")}；{caution.In("zh")}"));

    /// <summary>Figures without further context, as a caller hands them over: x1, x2, ...</summary>
    public static ValueList<Input> Listed(
        string symbol, ReadOnlySpan<Quantity> quantities, [CallerArgumentExpression(nameof(quantities))] string parameter = "")
    {
        var inputs = new Input[quantities.Length];
        for (int i = 0; i < inputs.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(quantities[i], parameter);
            inputs[i] = Input.Of(string.Create(CultureInfo.InvariantCulture, $"{symbol}{i + 1}"), quantities[i]);
        }

        return [.. inputs];
    }

    /// <summary>A figure without further context, as a caller hands it over.</summary>
    public static Given Given(string symbol, Quantity quantity, [CallerArgumentExpression(nameof(quantity))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(quantity, parameter);
        return Domain.Given.Of(symbol, quantity);
    }

    /// <summary>The years that a caller hands over, forwards in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative.</exception>
    public static ElapsedYears NotNegative(ElapsedYears years, [CallerArgumentExpression(nameof(years))] string parameter = "") =>
        years.Sign >= 0
            ? years
            : throw new ArgumentOutOfRangeException(parameter, years.ToString(), "The later figure comes first; the years between the two must be zero or more.");

    /// <summary>A measure on exact numbers: its kernel on points, the exact value or a decimal next to it.</summary>
    public static Outcome<decimal> OnNumbers(ReadOnlySpan<decimal> numbers, Kernel kernel)
    {
        Span<Interval> points = numbers.Length <= MostOnStack ? stackalloc Interval[numbers.Length] : new Interval[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            points[i] = Interval.Point(numbers[i]);
        }

        return Guarded(static (x, measure) => measure.Kernel(x), points, new Stateless(kernel)).Then(value => Outcome<decimal>.Of(value.Midpoint!.Value));
    }

    public static Derived<T> UnitMismatch<T>(Formula formula, in Givens inputs, BoundPolicy policy)
        where T : notnull
    {
        Unit[] units = [.. inputs.ToInputs().Select(input => input.Quantity?.Unit).OfType<Unit>().Distinct()];
        return Undefined<T>(UndefinedReason.UnitMismatch, formula, inputs, policy, LocalizedText.Of(
            $"the figures are in {string.Join(" and ", units.Select(unit => Told(unit, "en")))}{(units.Length == 1 ? ", where another unit is needed" : "")}",
            $"数据的单位为{string.Join("和", units.Select(unit => $"“{Told(unit, "zh")}”"))}{(units.Length == 1 ? "，而此处需要另一单位" : "")}"));

        // A unit of one's own may bear the name of another: persons beside person.
        string Told(Unit unit, string language) => unit.PluralName.In(language) is { } name && units.Count(other => other.PluralName.In(language) == name) > 1
            ? $"{name} ({unit.Code})"
            : unit.PluralName.In(language);
    }

    public static bool SameUnit(in Givens inputs)
    {
        Unit? unit = null;
        for (int i = 0; i < inputs.Count; i++)
        {
            if (inputs[i].Unit is { } own && own != (unit ??= own))
            {
                return false;
            }
        }

        return true;
    }

    public static bool SameUnit(in Given first, in Given second) =>
        first.Unit is not { } one || second.Unit is not { } other || one == other;

    public static bool SameUnit(in Given first, in Given second, in Given third) =>
        SameUnit(first, second) && SameUnit(first, third) && SameUnit(second, third);

    /// <summary>Whether the result on the printed numbers, some of which lie outside their bounds, still lies inside the range. Where no
    /// decimal holds it, it is known to lie between two only, and one that shares an end with the range is taken for that end.</summary>
    private static bool LiesInside(Interval value, Interval range) => value.IsPoint
        ? range.Contains(value.Lower!.Value)
        : !(value.Lower <= range.Lower) && !(value.Upper >= range.Upper);

    // Printed numbers lie outside their own bounds by their wording only: "nearly 1,200" is not 1,200.
    private static LocalizedText Excluded(decimal fromPrinted, Interval range, Unit unit, BoundPolicy policy)
    {
        Quantity printed = Quantity.Derived(Interval.Point(fromPrinted), unit, policy, fromPrinted);
        return LocalizedText.Of(
            $"the printed numbers alone give {new QuantityDisplay(printed, CultureInfo.InvariantCulture, null).Beyond(range)}, which the wording of the figures excludes",
            $"仅按原文数字计算得{new QuantityDisplay(printed, CultureInfo.GetCultureInfo("zh"), null).Beyond(range)}，但原文措辞排除了这一数值");
    }

    private static Derived<Quantity> NoNumber(Formula formula, in Givens inputs, BoundPolicy policy, Given input) =>
        Undefined<Quantity>(UndefinedReason.Missing, formula, inputs, policy, LocalizedText.Of(
            $"there is no number for {input.Symbol}", $"{input.Symbol}没有数值"));

    /// <summary>Which of many figures has the fault; of a few the reader sees it.</summary>
    private static LocalizedText? AtFault(UndefinedReason reason, in Givens inputs, ReadOnlySpan<Interval> bounds)
    {
        for (int i = 0; i < inputs.Count && inputs.Count > 3; i++)
        {
            bool isAtFault = reason switch
            {
                UndefinedReason.NegativeValue or UndefinedReason.NegativeBase => !(bounds[i].Lower >= 0),
                UndefinedReason.ZeroBase => bounds[i].ContainsZero,
                _ => false,
            };
            if (isAtFault)
            {
                return LocalizedText.Of($"{inputs[i].Symbol} lies in {bounds[i]}", $"{inputs[i].Symbol}的范围为{bounds[i]}");
            }
        }

        return null;
    }

    // A structure, for which the compiler makes code of its own rather than code shared by all classes.
    private readonly record struct Stateless(Kernel Kernel);

    /// <summary>A kernel whose ends leave the decimals has no result; everything else it answers itself.</summary>
    private static Outcome<Interval> Guarded<TState>(Kernel<TState> kernel, ReadOnlySpan<Interval> inputs, TState state)
    {
        try
        {
            return kernel(inputs, state);
        }
        catch (OverflowException)
        {
            return Outcome<Interval>.Undefined(UndefinedReason.Overflow);
        }
    }
}
