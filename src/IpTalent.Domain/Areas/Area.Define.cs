namespace IpTalent.Domain;

public sealed partial class Area
{
    /// <summary>Makes an area that no list here holds, such as a district: <c>Area.Define("440305", "Nanshan", Area.Shenzhen)</c>.</summary>
    /// <param name="code">A code that no known area has: that of a list, or one of one's own such as <c>X-NANSHAN</c>.</param>
    /// <param name="name">The name in one or more languages.</param>
    /// <param name="parent">The next larger area, which contains this one and counts it in its figures.</param>
    /// <param name="level">A level below that of the parent; by default that which six digits tell (<c>440300</c> a prefecture,
    /// <c>440305</c> a county), else the next below the parent's.</param>
    /// <remarks>Nothing is registered: the area is the object returned, and <see cref="Find"/> does not know it. Areas defined under one
    /// parent are taken as disjoint; an area made of others, such as a region of provinces, is a group
    /// (<see cref="DefineGroup"/>).</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> does not have the form of a code, is the code of a known area, or is
    /// a number of GB/T 2260 in another province or prefecture than the parent's; or <paramref name="parent"/> is a group or undeclared.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not below that of the parent, or is that of a group;
    /// or the parent has the smallest level.</exception>
    public static Area Define(string code, LocalizedText name, Area parent, AreaLevel? level = null)
    {
        AreaCode own = FreeCode(code);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(parent);
        if (parent.Level is AreaLevel.Group or AreaLevel.Unknown)
        {
            string reason = parent.IsDeclared ? "a group, which has members" : "an area that is not declared";
            throw new ArgumentException($"{parent.Name} is {reason}; the parent is the next larger single area.", nameof(parent));
        }

        string? number = own.Kind == AreaCodeKind.ChineseDivision ? own.ToString() : null;
        int shared = parent.Level >= AreaLevel.Prefecture ? 4 : 2;
        if (number is not null && parent.NumericCode is { Length: 6 } parentNumber && !number.StartsWith(parentNumber[..shared], StringComparison.Ordinal))
        {
            throw new ArgumentException($"The number {number} begins with {number[..shared]}, but numbers in {parent.Name} begin with "
                + $"{parentNumber[..shared]} ({parentNumber}).", nameof(code));
        }

        AreaLevel ownLevel = level ?? LevelBelow(parent, number);
        if (ownLevel <= parent.Level || ownLevel > AreaLevel.Town)
        {
            throw new ArgumentOutOfRangeException(nameof(level), ownLevel,
                $"The level lies below {parent.Level}, that of {parent.Name}, and is {AreaLevel.Town} at the lowest.");
        }

        return new(own, name, ownLevel, parent) { NumericCode = number };
    }

    /// <summary>Makes a group of areas that is used like an area: <c>Area.DefineGroup("X-JJJ", "Jing-Jin-Ji", Area.Beijing, Area.Tianjin,
    /// Area.Hebei)</c>.</summary>
    /// <param name="code">A code that no known area has, such as <c>X-JJJ</c>.</param>
    /// <param name="name">The name in one or more languages.</param>
    /// <param name="members">One or more areas without overlap; groups may be among them.</param>
    /// <remarks>The group is its members and nothing else. Nothing is registered: the group is the object returned.</remarks>
    /// <exception cref="ArgumentNullException">An argument or a member is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> does not have the form of a code, or is the code of a known area;
    /// there is no member; or members overlap or come twice.</exception>
    public static Area DefineGroup(string code, LocalizedText name, params IEnumerable<Area> members)
    {
        AreaCode own = FreeCode(code);
        ArgumentNullException.ThrowIfNull(name);
        Area[] list = AreaGroup.Checked(members);
        if (list.Length == 0)
        {
            throw new ArgumentException($"The group {own} needs at least one member.", nameof(members));
        }

        var seen = new HashSet<Area>();
        if (Array.Find(list, member => !seen.Add(member)) is { } twice)
        {
            throw new ArgumentException($"{twice.Name} ({twice}) is a member twice.", nameof(members));
        }

        if (AreaGroup.OverlapsAmong(list) is [var overlap, ..])
        {
            throw new ArgumentException($"Members of a group share no place, but {overlap}.", nameof(members));
        }

        return Group(own, name, name, list);
    }

    /// <summary>An area of which a document gives the code alone.</summary>
    /// <remarks>It has no parent, and its name is its code; as far as is known it overlaps only itself. So a document with an orphan code
    /// can be loaded, and validation can tell.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> does not have the form of a code, or is the code of a known area.</exception>
    public static Area Undeclared(string code) => Orphan(FreeCode(code));

    internal static Area Group(AreaCode code, LocalizedText name, LocalizedText officialName, Area[] members, ValueList<string> alternatives = default)
    {
        var group = new Area(code, name, AreaLevel.Group, parent: null) { OfficialName = officialName, Alternatives = alternatives };
        group.MakeUpOf(new(members));
        return group;
    }

    private static Area Orphan(AreaCode code) => new(code, LocalizedText.English(code.ToString()), AreaLevel.Unknown, parent: null);

    private static AreaCode FreeCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!AreaCode.TryParse(code, out AreaCode own))
        {
            throw new ArgumentException($"'{TextForm.Shorten(code)}' is not {AreaCode.Expected}.", nameof(code));
        }

        return AreaLists.Find(code) is { } known
            ? throw new ArgumentException($"{own} is {known.Name} ({known.Code}) already; a code of one's own begins best with X-.", nameof(code))
            : own;
    }

    private static AreaLevel LevelBelow(Area parent, string? number) => number switch
    {
        [_, _, '0', '0', '0', '0'] => AreaLevel.Province,
        [_, _, _, _, '0', '0'] => AreaLevel.Prefecture,
        not null => AreaLevel.County,
        null => parent.Level + 1,
    };
}
