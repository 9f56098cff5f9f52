namespace IpTalent.Domain.Reading;

/// <summary>Some of the roles that a word may have.</summary>
internal readonly record struct RoleSet(uint Bits)
{
    public bool IsEmpty => Bits == 0;

    public static implicit operator RoleSet(LexiconRole role) => new(1u << (int)role);

    public static RoleSet operator |(RoleSet left, RoleSet right) => new(left.Bits | right.Bits);

    public bool Overlaps(RoleSet other) => (Bits & other.Bits) != 0;
}
