namespace IpTalent.Domain.Serialization;

/// <summary>How a document declares a unit that the library does not know, with its names.</summary>
internal sealed record UnitDeclaration
{
    public required Unit Code { get; init; }

    public required LocalizedText Name { get; init; }

    public required LocalizedText PluralName { get; init; }

    public static UnitDeclaration Of(Unit unit) => new() { Code = unit, Name = unit.Name, PluralName = unit.PluralName };

    public Unit ToUnit() => Code.IsWholeNumber
        ? Unit.Counting(Code.Code, Name, PluralName)
        : Unit.Measured(Code.Code.TrimStart('~'), Name, PluralName);
}
