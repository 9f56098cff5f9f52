namespace IpTalent.Domain.Serialization;

/// <summary>How a document declares an area that no list holds: one below a parent, or a group of members.</summary>
internal sealed record AreaDeclaration
{
    public required AreaCode Code { get; init; }

    public required LocalizedText Name { get; init; }

    public AreaLevel? Level { get; init; }

    public string? Parent { get; init; }

    public ValueList<string> Members { get; init; }

    public static AreaDeclaration Of(Area area) => area.Level == AreaLevel.Group
        ? new() { Code = area.Code, Name = area.Name, Members = area.Members.Select(member => member.Code.ToString()).ToValueList() }
        : new() { Code = area.Code, Name = area.Name, Level = area.Level, Parent = area.Parent?.Code.ToString() };
}
