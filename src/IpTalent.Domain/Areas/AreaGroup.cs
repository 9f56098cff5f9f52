namespace IpTalent.Domain;

/// <summary>Questions about several areas at once: do they overlap, and do they make up a whole?</summary>
/// <remarks>The one check behind "never add a city to its province": aggregation asks it before it sums, validation when it judges a
/// total. A group itself is an <see cref="Area"/> with <see cref="Area.Members"/>, made by <see cref="Area.DefineGroup"/>.</remarks>
public static class AreaGroup
{
    /// <summary>The pairs of areas that share a place, with which contains which, in the order in which the areas are given.</summary>
    /// <remarks>An area given twice counts once, as the rows of several years do. No pair means that figures for these areas may be
    /// added as far as places go.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> or an area in it is <see langword="null"/>.</exception>
    public static ValueList<AreaOverlap> OverlapsAmong(IEnumerable<Area> areas)
    {
        Area[] distinct = [.. Checked(areas).Distinct()];
        Dictionary<Area, int> ordinals = distinct.Index().ToDictionary(area => area.Item, area => area.Index);
        var pairs = new HashSet<(int First, int Second)>();
        for (int i = 0; i < distinct.Length; i++)
        {
            // Single areas overlap only those above them, so that thousands of counties need no comparison with each other.
            IEnumerable<int> others = distinct[i].Level == AreaLevel.Group
                ? Enumerable.Range(0, distinct.Length).Where(other => other != i && distinct[i].Overlaps(distinct[other]))
                : Above(distinct[i], ordinals);
            foreach (int other in others)
            {
                pairs.Add(other < i ? (other, i) : (i, other));
            }
        }

        return pairs.Order().Select(pair => new AreaOverlap(distinct[pair.First], distinct[pair.Second])).ToValueList();
    }

    /// <summary>Whether areas make up <paramref name="whole"/> exactly: nothing missing, nothing outside, nothing twice.
    /// <see cref="AreaPartition.Of"/> tells what stands in the way.</summary>
    /// <exception cref="ArgumentNullException">An argument or an area is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="whole"/> has no <see cref="Area.Members"/>: its parts are not all known.</exception>
    public static bool IsPartitionOf(this IEnumerable<Area> parts, Area whole) => AreaPartition.Of(whole, parts).IsPartition;

    internal static Area[] Checked(IEnumerable<Area> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        Area[] list = [.. areas];
        return Array.IndexOf(list, null) is >= 0 and var missing
            ? throw new ArgumentNullException(nameof(areas), $"Area {missing} is null.")
            : list;
    }

    private static IEnumerable<int> Above(Area area, Dictionary<Area, int> ordinals)
    {
        for (Area? larger = area.CountedIn; larger is not null; larger = larger.CountedIn)
        {
            if (ordinals.TryGetValue(larger, out int ordinal))
            {
                yield return ordinal;
            }
        }
    }
}
