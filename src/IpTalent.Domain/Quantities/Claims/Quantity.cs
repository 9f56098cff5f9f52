using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What a source claims of a number: the printed number, how it is hedged, how finely it is given, and its unit.</summary>
/// <remarks>Identified by the claim alone; its bounds follow from the claim under a <see cref="BoundPolicy"/> and are not stored. A
/// <see cref="Qualifier.Derived"/> quantity is the exception: it holds computed ends and the policy they were computed under, and has
/// the same bounds under every other. Proportions and percentage points are stored as fractions. Text:
/// <c>nearly 1200 person-time</c>, <c>rounded 860000 person; granule=10000; traits=precision-told</c>. There are no operators: a sum or
/// ratio of figures may be undefined, and is the business of measures.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextTypeConverter<Quantity>))]
[JsonConverter(typeof(QuantityJsonConverter))]
public sealed partial record Quantity : ISpanParsable<Quantity>, ISpanFormattable
{
    // Few figures hold ends, so that most of them, in memory by the million, are a third smaller without; and neither number is nullable,
    // which saves a fifth of the rest: only what holds ends may have no number, and no granule is zero.
    private readonly HeldEnds? _held;
    private readonly decimal _nominal;
    private readonly decimal _granule;

    // With a printed number.
    private Quantity(Qualifier qualifier, decimal nominal, decimal granule, Unit unit, ClaimTraits traits, HeldEnds? held = null) =>
        (Qualifier, _nominal, _granule, Unit, Traits, _held) = (qualifier, nominal, granule, unit, traits, held);

    // With ends.
    private Quantity(Qualifier qualifier, decimal? fromPrinted, Unit unit, ClaimTraits traits, Interval ends, BoundPolicy? policy)
        : this(qualifier, 0, 0, unit, traits, new HeldEnds(ends, policy, fromPrinted))
    {
    }

    /// <summary>How the number is hedged.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>The printed number; <see langword="null"/> where none is printed ("several", "between A and B") and where a derived
    /// figure has none inside its bounds.</summary>
    /// <remarks>It may lie on or outside the bounds: "nearly 2,000" is below 2,000.</remarks>
    public decimal? Nominal => _held is null ? _nominal : _held.FromPrinted;

    /// <summary>The unit of the last significant digit as written: 100 for 1,200; 10,000 for 86万; 0.1 for 6.3. <see langword="null"/>
    /// where no number is printed, and for derived figures.</summary>
    public decimal? Granule => _held is null ? _granule : null;

    /// <summary>What the number counts or measures.</summary>
    public Unit Unit { get; }

    /// <summary>What else the wording tells.</summary>
    public ClaimTraits Traits { get; }

    /// <summary>The ends that the claim itself holds: those of "between A and B", of "several", and of a derived figure; the whole line
    /// for all other qualifiers.</summary>
    public Interval Ends => _held?.Ends ?? Interval.Whole;

    /// <summary>The policy that a derived figure was computed under; <see langword="null"/> for what is printed.</summary>
    public BoundPolicy? Policy => _held?.Policy;

    /// <summary>The bounds under <see cref="BoundPolicy.Default"/>.</summary>
    public Interval Bounds => Under(BoundPolicy.Default);

    /// <summary>The same claim with further traits.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="traits"/> is not a combination of the named ones.</exception>
    public Quantity With(ClaimTraits traits) => (traits & ~AllTraits) == 0
        ? (traits & ~Traits) == 0 ? this : new(Qualifier, _nominal, _granule, Unit, Traits | traits, _held)
        : throw new ArgumentOutOfRangeException(nameof(traits), traits, "The traits of a claim are the named ones and their combinations.");

    /// <summary>The same claim in another unit.</summary>
    internal Quantity With(Unit unit) => new(Qualifier, _nominal, _granule, unit, Traits, _held);

    private sealed record HeldEnds(Interval Ends, BoundPolicy? Policy, decimal? FromPrinted);
}
