namespace IpTalent.Domain.Aggregation;

/// <summary>Which codes occur in each group, each once.</summary>
internal sealed class GroupCodes
{
    private readonly long[] _pairs;

    private GroupCodes(long[] pairs) => _pairs = pairs;

    /// <summary>The codes of a group, ascending.</summary>
    public int[] Of(int group)
    {
        int start = FirstFrom((long)group << 32), end = FirstFrom((long)(group + 1) << 32);
        return [.. _pairs[start..end].Select(pair => (int)(pair & int.MaxValue))];
    }

    /// <summary>How many codes a group has.</summary>
    public int Count(int group) => FirstFrom((long)(group + 1) << 32) - FirstFrom((long)group << 32);

    /// <summary>The groups that have any, ascending.</summary>
    public IEnumerable<int> Groups => _pairs.Select(pair => (int)(pair >> 32)).Distinct();

    public static GroupCodes Of(IEnumerable<(int Group, int Code)> pairs)
    {
        var distinct = new HashSet<long>();
        foreach ((int group, int code) in pairs)
        {
            distinct.Add(((long)group << 32) | (uint)code);
        }

        long[] sorted = [.. distinct];
        Array.Sort(sorted);
        return new(sorted);
    }

    private int FirstFrom(long pair)
    {
        int at = Array.BinarySearch(_pairs, pair);
        return at < 0 ? ~at : at;
    }
}
