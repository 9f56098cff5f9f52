namespace IpTalent.Domain;

public sealed partial class Area
{
    private AreaSet? _places;

    // A benign race: two threads may build the same set.
    internal AreaSet Places => _places ??= new([this]);

    /// <summary>Whether every place of <paramref name="other"/> lies in this area; an area contains itself.</summary>
    /// <remarks>A province contains its cities, and China its provinces, but not Hong Kong, Macao and Taiwan, which are counted
    /// apart. China does not contain the Greater Bay Area, nor does Guangdong.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Contains(Area other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Equals(other) || Places.Covers(other.Places);
    }

    /// <summary>Whether every place of this area lies in <paramref name="whole"/>; an area is part of itself.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is <see langword="null"/>.</exception>
    public bool IsPartOf(Area whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return whole.Contains(this);
    }

    /// <summary>Whether the two share a place, so that their figures must not be added: a city and its province, the Greater Bay Area
    /// and Guangdong, an area and itself.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Overlaps(Area other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Equals(other) || Places.Meets(other.Places);
    }

    /// <summary>How this area lies to <paramref name="other"/>: apart, overlapping, containing it, contained in it, or the same.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public AreaRelation RelationTo(Area other) => (Contains(other), other.Contains(this)) switch
    {
        (true, true) => AreaRelation.Same,
        (true, false) => AreaRelation.Containing,
        (false, true) => AreaRelation.ContainedIn,
        _ => Overlaps(other) ? AreaRelation.Overlapping : AreaRelation.Disjoint,
    };

    /// <summary>The area of a level that counts this one in its figures, or this one where it has the level itself: the
    /// province of a city, the country of a province.</summary>
    /// <returns><see langword="null"/> where there is none: for a larger area, for a group, and for the country of Hong Kong, Macao or
    /// Taiwan, since China's figures do not count them.</returns>
    public Area? Enclosing(AreaLevel level)
    {
        Area? area = this;
        while (area is not null && area.Level != level)
        {
            area = area.CountedIn;
        }

        return area;
    }

    /// <summary>The <see cref="Members"/> of this area that <paramref name="given"/> leaves out, in their order; empty when together
    /// they make up the whole.</summary>
    /// <remarks>Only given areas that are part of this one count: Guangdong says nothing about the Greater Bay Area, so all eleven
    /// members are missing. A part of a member does not make up the member.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="given"/> or an area in it is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The area has no <see cref="Members"/>: its parts are not all known.</exception>
    public ValueList<Area> MissingMembers(IEnumerable<Area> given)
    {
        Area[] areas = AreaGroup.Checked(given);
        if (Members.IsEmpty)
        {
            throw new InvalidOperationException(
                $"The parts of {Name} ({Code}) are not all known here; declare them as a group with {nameof(Area)}.{nameof(DefineGroup)}.");
        }

        var parts = new AreaSet([.. areas.Where(Contains)]);
        return Members.Where(member => !parts.Covers(member.Places)).ToValueList();
    }
}
