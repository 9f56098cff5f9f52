using System.Globalization;

namespace IpTalent.Domain;

/// <summary>How much of a region's change comes with the nation's, how much with its mix of categories, and how much is its own.</summary>
/// <remarks>A category of which the region surely had nothing at first is new, one of which it surely has nothing left has exited; both are terms of their
/// own, so that every effect is finite and all sum to the change. The bounds are valid, those of the regional effect sharp: figures of the region
/// and of the other regions are unrelated, and the nation is their sum.</remarks>
public static partial class ShiftShare
{
    internal static readonly Formula ClassicFormula = new()
    {
        Code = "classic",
        Name = LocalizedText.Of("Shift-share analysis", "偏离—份额分析"),
        Expression = "b - a = a G + a (G_i - G) + (b - a (1 + G_i)) + Σ b [a = 0] - Σ a [b = 0]",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula EstebanMarquillasFormula = new()
    {
        Code = "esteban-marquillas",
        Name = LocalizedText.Of("Shift-share analysis after Esteban-Marquillas", "埃斯特万—马基亚斯偏离—份额分析"),
        Expression = "b - a = a G + a (G_i - G) + h (g - G_i) + (a - h) (g - G_i) + Σ b [a = 0] - Σ a [b = 0], h = Σ a × A_i / A",
        Bounds = BoundsClass.Valid,
    };

    /// <summary>Takes a region's change apart into national, industry mix and regional effects: b - a = a G + a (G_i - G) + (b - a (1 + G_i)).</summary>
    /// <param name="initial">a, the figure of each category in the region at first.</param>
    /// <param name="final">b, in the same order its figure later.</param>
    /// <param name="restInitial">The figure of each category in all other regions at first.</param>
    /// <param name="restFinal">Its figure in all other regions later.</param>
    /// <param name="reference">Whose growth the region is compared with: G of everything and G_i of each category, in the nation or the rest of it.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>The effects, in the unit of the figures. Undefined: <see cref="UndefinedReason.TooFewObservations"/> (no category),
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.ZeroBase"/> (the reference, or a category
    /// in it that the region has and keeps, may begin with nothing), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>Source: E. S. Dunn, A Statistical and Analytical Technique for Regional Analysis, 1960.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The figures differ in number.</exception>
    public static Derived<ShiftShareEffects> Classic(
        ReadOnlySpan<Quantity> initial,
        ReadOnlySpan<Quantity> final,
        ReadOnlySpan<Quantity> restInitial,
        ReadOnlySpan<Quantity> restFinal,
        RegionalReference reference,
        BoundPolicy? policy = null) =>
        Of(ClassicFormula, Given(initial, final, restInitial, restFinal), reference, policy);

    /// <summary>Takes a region's change from one table to a later one apart into national, industry mix and regional effects.</summary>
    /// <param name="initial">Figures by region and category at first.</param>
    /// <param name="final">Figures of the same regions and categories later.</param>
    /// <param name="region">The region, by its name or code.</param>
    /// <param name="reference">Whose growth the region is compared with.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="Classic(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/>.
    /// Undefined also where the observations of a table do not go together (<see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>,
    /// <see cref="UndefinedReason.NotAdditive"/>, <see cref="UndefinedReason.OverlappingParts"/>), or those of the two do not compare over time
    /// (<see cref="UndefinedReason.NoElapsedTime"/>, <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.DefinitionDiffers"/>,
    /// <see cref="UndefinedReason.BreakInSeries"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A table has no such region, or the two differ in their regions or categories or in the indicator.</exception>
    public static Derived<ShiftShareEffects> Classic(
        RegionalTable initial, RegionalTable final, string region, RegionalReference reference, BoundPolicy? policy = null) =>
        Of(ClassicFormula, initial, final, region, reference, policy);

    /// <summary>Takes a region's change apart as the classic form does, and its regional effect by what the region would have had with the shares of the reference.</summary>
    /// <inheritdoc cref="Classic(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As the classic form, with the allocation effect. Undefined as
    /// <see cref="Classic(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/>, and
    /// <see cref="UndefinedReason.ZeroBase"/> also where a category of the region may, but need not, begin with nothing.</returns>
    /// <remarks>h is what the region would have begun with in a category. Of new and exited categories nothing is told apart. Source: J. M.
    /// Esteban-Marquillas, A Reinterpretation of Shift-Share Analysis, 1972.</remarks>
    public static Derived<ShiftShareEffects> EstebanMarquillas(
        ReadOnlySpan<Quantity> initial,
        ReadOnlySpan<Quantity> final,
        ReadOnlySpan<Quantity> restInitial,
        ReadOnlySpan<Quantity> restFinal,
        RegionalReference reference,
        BoundPolicy? policy = null) =>
        Of(EstebanMarquillasFormula, Given(initial, final, restInitial, restFinal), reference, policy);

    /// <summary>Takes a region's change from one table to a later one apart with an allocation effect.</summary>
    /// <inheritdoc cref="Classic(RegionalTable, RegionalTable, string, RegionalReference, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="EstebanMarquillas(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/>,
    /// and undefined as <see cref="Classic(RegionalTable, RegionalTable, string, RegionalReference, BoundPolicy?)"/>.</returns>
    public static Derived<ShiftShareEffects> EstebanMarquillas(
        RegionalTable initial, RegionalTable final, string region, RegionalReference reference, BoundPolicy? policy = null) =>
        Of(EstebanMarquillasFormula, initial, final, region, reference, policy);

    private static Derived<ShiftShareEffects> Of(
        Formula formula, RegionalTable initial, RegionalTable final, string region, RegionalReference reference, BoundPolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(final);
        policy ??= BoundPolicy.Default;
        int row = initial.Row(region);
        if (initial.Regions != final.Regions || initial.Categories != final.Categories)
        {
            throw new ArgumentException("The tables need the same regions and categories, in the same order; zeros stand for what is not there.", nameof(final));
        }

        return (initial.Obstacle ?? final.Obstacle ?? OverTime(initial, final)) is { } obstacle
            ? Result.Undefined<ShiftShareEffects>(obstacle.Reason, formula, [.. initial.Cells, .. final.Cells], policy, obstacle.Detail)
            : Of(formula, Interleaved(initial.AlongRow(row, policy, "a", "A"), final.AlongRow(row, policy, "b", "B")), reference, policy);
    }

    private static Observed.Obstacle? OverTime(RegionalTable initial, RegionalTable final)
    {
        for (int i = 0; i < Math.Min(initial.Metrics.Count, final.Metrics.Count); i++)
        {
            if (Observed.OverTime(initial.Metrics[i], final.Metrics[i], null) is { } obstacle)
            {
                return obstacle;
            }
        }

        return null;
    }

    private static Derived<ShiftShareEffects> Of(Formula formula, ValueList<Input> inputs, RegionalReference reference, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        if (!Measure.SameUnit(inputs))
        {
            return Measure.UnitMismatch<ShiftShareEffects>(formula, inputs, policy);
        }

        if (inputs.IsEmpty)
        {
            return Result.Undefined<ShiftShareEffects>(UndefinedReason.TooFewObservations, formula, inputs, policy);
        }

        bool allocates = formula == EstebanMarquillasFormula;
        Unit unit = inputs[0].Quantity!.Unit;
        Derived<Quantity>? undefined = null;
        Quantity[] effects = [.. EffectsOf(allocates).Select(Told)];
        return undefined is not null
            ? Result.Undefined<ShiftShareEffects>(
                undefined.Reason!.Value, formula, inputs, policy, undefined.Reason == UndefinedReason.ZeroBase ? NoBase(inputs, reference, policy) : undefined.Detail)
            : Result.Of(
                new ShiftShareEffects
                {
                    National = effects[0],
                    IndustryMix = effects[1],
                    Regional = effects[2],
                    New = effects[3],
                    Exited = effects[4],
                    Total = effects[5],
                    Allocation = allocates ? effects[6] : null,
                },
                formula, inputs, policy);

        Quantity Told(Effect effect)
        {
            Derived<Quantity> told = Measure.Of(formula, unit, inputs, policy, x => EffectOf(effect, x, reference, allocates));
            undefined ??= told.IsDefined ? null : told;
            return told.ValueOrDefault!;
        }
    }

    /// <summary>Which category the reference may have had nothing of, or may have been new in the region.</summary>
    private static LocalizedText NoBase(ValueList<Input> inputs, RegionalReference reference, BoundPolicy policy)
    {
        int count = inputs.Count / 4;
        for (int i = 0; i < count; i++)
        {
            Interval own = inputs[i].Quantity!.Under(policy);
            Interval others = inputs[(2 * count) + i].Quantity!.Under(policy);
            bool isKept = own != Interval.Point(0) && inputs[count + i].Quantity!.Under(policy) != Interval.Point(0);
            if (isKept && (own.ContainsZero || (others.ContainsZero && reference == RegionalReference.RestOfNation)))
            {
                Input fault = own.ContainsZero ? inputs[i] : inputs[(2 * count) + i];
                return LocalizedText.Of($"{fault.Symbol} may be zero", $"{fault.Symbol}可能为零");
            }
        }

        return LocalizedText.Of("the reference may begin with nothing at all", "基准地区期初可能为零");
    }

    private static ValueList<Input> Given(
        ReadOnlySpan<Quantity> initial, ReadOnlySpan<Quantity> final, ReadOnlySpan<Quantity> restInitial, ReadOnlySpan<Quantity> restFinal)
    {
        RequireFour(initial.Length, final.Length, restInitial.Length, restFinal.Length);
        return Interleaved(
            [.. Measure.Listed("a", initial), .. Measure.Listed("A", restInitial)], [.. Measure.Listed("b", final), .. Measure.Listed("B", restFinal)]);
    }

    private static void RequireFour(int initial, int final, int restInitial, int restFinal)
    {
        if (final != initial || restInitial != initial || restFinal != initial)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"There are {initial}, {final}, {restInitial} and {restFinal} figures; every category needs all four."), nameof(final));
        }
    }

    private static Effect[] EffectsOf(bool allocates) =>
        [.. Enum.GetValues<Effect>().Where(effect => allocates || effect != Effect.Allocation)];

    // a1.., A1.. and b1.., B1.. become a1.., b1.., A1.., B1..
    private static ValueList<Input> Interleaved(ValueList<Input> first, ValueList<Input> later)
    {
        int count = first.Count / 2;
        return [.. first.Take(count), .. later.Take(count), .. first.Skip(count), .. later.Skip(count)];
    }
}
