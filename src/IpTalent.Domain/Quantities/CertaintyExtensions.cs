namespace IpTalent.Domain;

/// <summary>Three-valued logic on <see cref="Certainty"/> (Kleene).</summary>
public static class CertaintyExtensions
{
    /// <summary>Yes becomes no, no becomes yes; what is undetermined stays so.</summary>
    public static Certainty Negate(this Certainty value) => value switch
    {
        Certainty.Yes => Certainty.No,
        Certainty.No => Certainty.Yes,
        _ => Certainty.Undetermined,
    };

    /// <summary>Yes where both are, no where one is no.</summary>
    public static Certainty And(this Certainty value, Certainty other) =>
        value == Certainty.No || other == Certainty.No ? Certainty.No
        : value == Certainty.Yes && other == Certainty.Yes ? Certainty.Yes
        : Certainty.Undetermined;

    /// <summary>Yes where one is, no where both are no.</summary>
    public static Certainty Or(this Certainty value, Certainty other) => value.Negate().And(other.Negate()).Negate();
}
