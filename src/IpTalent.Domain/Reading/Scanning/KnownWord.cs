namespace IpTalent.Domain.Reading;

/// <summary>A known word at a place of a text; the default value is none.</summary>
/// <param name="Length">How many code units it takes; 0 for none.</param>
/// <param name="Meaning">The first of its meanings.</param>
/// <param name="Roles">The roles of all its meanings.</param>
internal readonly record struct KnownWord(int Length, WordMeaning? Meaning, RoleSet Roles)
{
    public bool IsKnown => Length > 0;

    public bool Is(RoleSet roles) => Roles.Overlaps(roles);

    /// <summary>Whether it has no role but some of these.</summary>
    public bool IsOnly(RoleSet roles) => (Roles.Bits & ~roles.Bits) == 0;
}
