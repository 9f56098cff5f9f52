using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>How the groups of one grouping set are made up of those of a finer one, so that they need not be found in the rows again.</summary>
internal sealed class GroupFold
{
    private const int None = -1;

    private GroupFold(GroupedRows finer, GroupDirectory directory, int[] groupOf, Int128[] factors) =>
        (Finer, Directory, GroupOf, Factors) = (finer, directory, groupOf, factors);

    public GroupedRows Finer { get; }

    /// <summary>The groups.</summary>
    public GroupDirectory Directory { get; }

    /// <summary>For each finer group the place of the group that it is part of; -1 where it is part of none.</summary>
    public int[] GroupOf { get; }

    /// <summary>For each finer group by what its sums are multiplied, to have the decimal places of the group; empty where they have them all.</summary>
    public Int128[] Factors { get; }

    /// <summary>Whether the groups of a query are made up of finer ones: these leave no row out, and none lies in several groups of the query.</summary>
    /// <param name="finer">The finer groups, perhaps.</param>
    /// <param name="query">Another query on the same rows.</param>
    public static bool IsPossible(GroupedRows finer, TableQuery query) => PartsOf(finer, query) is not null;

    /// <summary>How the groups of a query are made up of finer ones; nothing where they are not.</summary>
    /// <inheritdoc cref="IsPossible(GroupedRows, TableQuery)"/>
    public static GroupFold? Of(GroupedRows finer, TableQuery query)
    {
        if (PartsOf(finer, query) is not { } parts)
        {
            return null;
        }

        long[] keys = new long[finer.Directory.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            AddPlaces(keys, finer, parts[i].Dimension, Array.ConvertAll(parts[i].PlaceOf, place => place < 0 ? None : place * query.Strides[i]));
        }

        (long[] distinct, int[] groupOf) = CellGroups.Numbered(keys, query.Keys);
        return new(finer, DirectoryOf(finer.Directory, distinct, groupOf), groupOf, FactorsOf(finer, query));
    }

    // For each dimension of the query the one of the finer groups that tells it, and the place of each finer key.
    private static (int Dimension, int[] PlaceOf)[]? PartsOf(GroupedRows finer, TableQuery query)
    {
        if (finer.Directory.LeftOut > 0)
        {
            return null;
        }

        var parts = new (int Dimension, int[] PlaceOf)[query.Groups.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            int dimension = Array.FindIndex(finer.Query.Groups, group => group.Column == query.Groups[i].Column);
            if (dimension < 0 || PlacesOf(finer.Query.Groups[dimension], query.Groups[i]) is not { } places)
            {
                return null;
            }

            parts[i] = (dimension, places);
        }

        return parts;
    }

    // For each finer key the place of the key of the query; nothing where some codes of one have another.
    private static int[]? PlacesOf(GroupDimension finer, GroupDimension coarser)
    {
        int?[] places = new int?[finer.Keys.Length];
        for (int code = 0; code < finer.GroupOf.Length; code++)
        {
            if (finer.GroupOf[code] is >= 0 and var place && (places[place] ??= coarser.GroupOf[code]) != coarser.GroupOf[code])
            {
                return null;
            }
        }

        return Array.ConvertAll(places, place => place ?? None);
    }

    private static void AddPlaces(Span<long> keys, GroupedRows finer, int dimension, long[] added)
    {
        for (int part = 0; part < keys.Length; part++)
        {
            long more = added[finer.Query.PlaceIn(finer.Directory.Keys[part], dimension)];
            keys[part] = keys[part] < 0 || more < 0 ? None : keys[part] + more;
        }
    }

    private static GroupDirectory DirectoryOf(GroupDirectory finer, long[] keys, int[] groupOf)
    {
        int[] rows = new int[keys.Length], missing = new int[keys.Length];
        byte[]? marks = finer.Marks is null ? null : new byte[keys.Length], ends = finer.Ends is null ? null : new byte[keys.Length];
        long leftOut = 0;
        for (int part = 0; part < groupOf.Length; part++)
        {
            if (groupOf[part] is >= 0 and var group)
            {
                rows[group] += finer.Rows[part];
                missing[group] += finer.Missing[part];
                marks?[group] |= finer.Marks![part];
                ends?[group] |= finer.Ends![part];
            }
            else
            {
                leftOut += finer.Rows[part];
            }
        }

        return new() { Keys = keys, Rows = rows, Missing = missing, Marks = marks, Ends = ends, LeftOut = leftOut };
    }

    // Only where indicators of different decimal places come together.
    private static Int128[] FactorsOf(GroupedRows finer, TableQuery query)
    {
        bool staysByIndicator = Array.Exists(query.Groups, group => group.Column < 0);
        if (staysByIndicator || Array.TrueForAll(finer.Query.Lanes, lane => lane.Scale == finer.HighestScale))
        {
            return [];
        }

        return [.. Enumerable.Range(0, finer.Directory.Count).Select(part => (Int128)BigInteger.Pow(10, finer.HighestScale - finer.ScaleOf(part)))];
    }
}
