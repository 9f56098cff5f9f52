namespace IpTalent.Domain;

/// <summary>What a derived quantity offers beside its value.</summary>
public static class DerivedQuantity
{
    /// <param name="derived">A calculated quantity.</param>
    extension(Derived<Quantity> derived)
    {
        /// <summary>The computed bounds, in the unit of the result.</summary>
        /// <exception cref="InvalidOperationException">The result is undefined.</exception>
        public Interval Bounds => derived.Parts.Unit is null ? derived.Value.Bounds : derived.Parts.Bounds;

        /// <summary>The formula on the printed numbers; <see langword="null"/> where an input prints none, or where it lies outside the bounds.</summary>
        /// <exception cref="InvalidOperationException">The result is undefined.</exception>
        public decimal? FromPrinted => derived.Parts.Unit is null ? derived.Value.Nominal : derived.Parts.FromPrinted;
    }
}
