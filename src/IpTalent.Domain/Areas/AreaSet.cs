namespace IpTalent.Domain;

/// <summary>The places of some areas taken together, with groups replaced by their members.</summary>
/// <remarks>Single areas form a tree along <see cref="Area.CountedIn"/>, so two of them share a place only when one lies above the
/// other. Groups are flattened once, which keeps every question free of recursion however deep groups are nested.</remarks>
internal sealed class AreaSet
{
    private readonly HashSet<Area> _places = [];

    public AreaSet(ReadOnlySpan<Area> areas)
    {
        var open = new Stack<Area>(areas.ToArray());
        while (open.TryPop(out Area? area))
        {
            if (area.Level != AreaLevel.Group)
            {
                _places.Add(area);
                continue;
            }

            foreach (Area member in area.Members)
            {
                open.Push(member);
            }
        }
    }

    /// <summary>Whether every place of the other set lies in this one.</summary>
    public bool Covers(AreaSet other) => other._places.All(Covers);

    /// <summary>Whether the sets share a place.</summary>
    public bool Meets(AreaSet other) => other._places.Any(Holds) || _places.Any(other.Holds);

    // Either the place lies in one of ours, or all the members that make it up do (the 31 provinces hold China).
    private bool Covers(Area place) => Holds(place) || (!place.Members.IsEmpty && place.Members.All(Holds));

    private bool Holds(Area place)
    {
        for (Area? area = place; area is not null; area = area.CountedIn)
        {
            if (_places.Contains(area))
            {
                return true;
            }
        }

        return false;
    }
}
