using System.Globalization;

namespace IpTalent.Domain;

/// <summary>The door for measures over any number of figures of zero or above, which all are of one unit.</summary>
internal static class OverMany
{
    /// <summary>A measure of figures; where it is undefined, the figure at fault is named.</summary>
    public static Derived<Quantity> Of(Formula formula, Unit unit, ValueList<Input> inputs, BoundPolicy? policy, Measure.Kernel kernel)
    {
        policy ??= BoundPolicy.Default;
        Derived<Quantity> result = Measure.SameUnit(inputs)
            ? Measure.Of(formula, unit, inputs, policy, kernel)
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
        return Told(result);
    }

    /// <summary>A measure of observations that are parts of one whole.</summary>
    public static Derived<Quantity> Of(Formula formula, Unit unit, Parts parts, BoundPolicy? policy, Measure.Kernel kernel) =>
        parts.Obstacle is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, formula, parts.Inputs, policy ?? BoundPolicy.Default, obstacle.Detail)
            : Of(formula, unit, parts.Inputs, policy, kernel);

    /// <summary>A measure of figures that each have one of another unit beside them, which the kernel takes after all of theirs.</summary>
    public static Derived<Quantity> OfPairs(
        Formula formula, Unit unit, ValueList<Input> figures, ValueList<Input> others, BoundPolicy? policy, Measure.Kernel kernel)
    {
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [.. figures, .. others];
        ValueList<Input> mixed = Measure.SameUnit(figures) ? others : figures;
        return Measure.SameUnit(mixed)
            ? Told(Measure.Of(formula, unit, inputs, policy, kernel))
            : Measure.UnitMismatch<Quantity>(formula, mixed, policy);
    }

    /// <summary>A measure of observations that each have one of another indicator beside them.</summary>
    public static Derived<Quantity> OfPairs(Formula formula, Unit unit, Parts parts, Parts others, BoundPolicy? policy, Measure.Kernel kernel) =>
        (parts.Obstacle ?? others.Obstacle ?? parts.WhyNotBeside(others)) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, formula, [.. parts.Inputs, .. others.Inputs], policy ?? BoundPolicy.Default, obstacle.Detail)
            : OfPairs(formula, unit, parts.Inputs, others.Inputs, policy, kernel);

    public static void RequirePairs(int count, int others, string parameter)
    {
        if (count != others)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"There are {count} figures and {others} beside them; each figure needs one beside it."), parameter);
        }
    }

    /// <summary>Bounds alone, of a measure that the printed numbers do not determine.</summary>
    public static Derived<Quantity> Bounding(Formula formula, Unit unit, ValueList<Input> inputs, BoundPolicy? policy, Measure.Kernel kernel)
    {
        policy ??= BoundPolicy.Default;
        Interval[] bounds = [.. inputs.Select(input => input.Quantity!.Under(policy))];
        Outcome<Interval> outcome;
        try
        {
            outcome = kernel(bounds);
        }
        catch (OverflowException)
        {
            outcome = Outcome<Interval>.Undefined(UndefinedReason.Overflow);
        }

        return Told(outcome.TryGetValue(out Interval range)
            ? Result.Of(Quantity.Derived(range, unit, policy), formula, inputs, policy)
            : Result.Undefined<Quantity>(outcome.Reason!.Value, formula, inputs, policy));
    }

    public static Derived<Quantity> Told(Derived<Quantity> result)
    {
        if (result.IsDefined || result.Detail is not null)
        {
            return result;
        }

        Input? fault = result.Reason switch
        {
            UndefinedReason.NegativeValue => result.Inputs.FirstOrDefault(input => Under(input) is { } bounds && (bounds.LowerEnd.IsAbsent || bounds.Lower < 0)),
            UndefinedReason.DivisorMayBeZero => result.Inputs.FirstOrDefault(input => Under(input) is { } bounds && bounds.ContainsZero),
            _ => null,
        };
        return fault is null ? result : Result.Undefined<Quantity>(result.Reason!.Value, result.Formula, result.Inputs, result.Policy, Detail(fault, result.Reason.Value));

        Interval? Under(Input input) => input.Quantity?.Under(result.Policy);
    }

    private static LocalizedText Detail(Input fault, UndefinedReason reason)
    {
        string english = fault.Description is { } description ? $"{fault.Symbol} ({description.In("en")})" : fault.Symbol;
        string chinese = fault.Description is { } chineseDescription ? $"{fault.Symbol}（{chineseDescription.In("zh")}）" : fault.Symbol;
        return reason == UndefinedReason.NegativeValue
            ? LocalizedText.Of($"{english} may be negative", $"{chinese}可能为负")
            : LocalizedText.Of($"{english} may be zero", $"{chinese}可能为零");
    }
}
