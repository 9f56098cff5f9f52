namespace IpTalent.Domain;

/// <content>The effects of exact numbers.</content>
public static partial class ShiftShare
{
    /// <summary>Takes a region's change between exact numbers apart into national, industry mix and regional effects.</summary>
    /// <param name="initial">a, the number of each category in the region at first.</param>
    /// <param name="final">b, in the same order its number later.</param>
    /// <param name="restInitial">The number of each category in all other regions at first.</param>
    /// <param name="restFinal">Its number in all other regions later.</param>
    /// <param name="reference">Whose growth the region is compared with: G of everything and G_i of each category, in the nation or the rest of it.</param>
    /// <returns>The effects, exact or decimals within a few steps; they sum to the total. Undefined as
    /// <see cref="Classic(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentException">The numbers differ in how many they are.</exception>
    public static Outcome<(decimal National, decimal IndustryMix, decimal Regional, decimal New, decimal Exited, decimal Total)> Classic(
        ReadOnlySpan<decimal> initial,
        ReadOnlySpan<decimal> final,
        ReadOnlySpan<decimal> restInitial,
        ReadOnlySpan<decimal> restFinal,
        RegionalReference reference) =>
        Of(initial, final, restInitial, restFinal, reference, allocates: false).Then(static x =>
            Outcome<(decimal, decimal, decimal, decimal, decimal, decimal)>.Of((x[0], x[1], x[2], x[3], x[4], x[5])));

    /// <summary>Takes a region's change between exact numbers apart with an allocation effect.</summary>
    /// <inheritdoc cref="Classic(ReadOnlySpan{decimal}, ReadOnlySpan{decimal}, ReadOnlySpan{decimal}, ReadOnlySpan{decimal}, RegionalReference)" path="/param|/exception"/>
    /// <returns>The effects, exact or decimals within a few steps; they sum to the total. Undefined as
    /// <see cref="EstebanMarquillas(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/>.</returns>
    public static Outcome<(decimal National, decimal IndustryMix, decimal Regional, decimal Allocation, decimal New, decimal Exited, decimal Total)> EstebanMarquillas(
        ReadOnlySpan<decimal> initial,
        ReadOnlySpan<decimal> final,
        ReadOnlySpan<decimal> restInitial,
        ReadOnlySpan<decimal> restFinal,
        RegionalReference reference) =>
        Of(initial, final, restInitial, restFinal, reference, allocates: true).Then(static x =>
            Outcome<(decimal, decimal, decimal, decimal, decimal, decimal, decimal)>.Of((x[0], x[1], x[2], x[6], x[3], x[4], x[5])));

    /// <summary>Each effect in the order in which they are told.</summary>
    private static Outcome<decimal[]> Of(
        ReadOnlySpan<decimal> initial, ReadOnlySpan<decimal> final, ReadOnlySpan<decimal> restInitial, ReadOnlySpan<decimal> restFinal,
        RegionalReference reference, bool allocates)
    {
        RequireFour(initial.Length, final.Length, restInitial.Length, restFinal.Length);
        if (initial.IsEmpty)
        {
            return Outcome<decimal[]>.Undefined(UndefinedReason.TooFewObservations);
        }

        decimal[] numbers = [.. initial, .. final, .. restInitial, .. restFinal];
        Effect[] told = EffectsOf(allocates);
        var effects = new decimal[told.Length];
        for (int i = 0; i < effects.Length; i++)
        {
            Effect effect = told[i];
            Outcome<decimal> outcome = Measure.OnNumbers(numbers, x => EffectOf(effect, x, reference, allocates));
            if (!outcome.TryGetValue(out effects[i]))
            {
                return Outcome<decimal[]>.Undefined(outcome.Reason!.Value);
            }
        }

        return Outcome<decimal[]>.Of(effects);
    }
}
