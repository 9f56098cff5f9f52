namespace IpTalent.Domain.Serialization;

/// <summary>A member by its name, or an item by its place in a list and, where it has one, by its code.</summary>
internal readonly record struct UnknownPlace(string? Name, int Index, string? Code);
