using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The key of the group of each row, as one number of 64 bits.</summary>
internal static class RowKeys
{
    /// <summary>The keys of all rows of a table, each followed by the period where one of those is to be picked.</summary>
    /// <param name="query">The query; rows that its filters keep out have keys as well.</param>
    /// <param name="periods">How many periods there are to tell apart within a group; 1 for none.</param>
    /// <param name="byLane">Whether the lane of a row is part of its key.</param>
    /// <param name="none">The key of rows that lie in no group.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    public static ulong[] Of(TableQuery query, int periods, bool byLane, ulong none, int threads, CancellationToken cancellation)
    {
        ulong[] keys = new ulong[query.Table.Rows];
        (int Column, ulong[] Parts)[] columns = PartsOf(query, periods, none);
        Workers.Run(
            threads,
            (keys.Length + ValueColumn.BlockRows - 1) / ValueColumn.BlockRows,
            (_, block) =>
            {
                int start = block * ValueColumn.BlockRows;
                Span<ulong> own = keys.AsSpan(start, Math.Min(ValueColumn.BlockRows, keys.Length - start));
                foreach ((int column, ulong[] parts) in columns)
                {
                    AddTo(own, query.Table, column, parts, start);
                }

                foreach (ref ulong key in own)
                {
                    // Rows that lie in no group of one dimension or of several are all the same.
                    key = Math.Min(key, none);
                }
            },
            cancellation);
        int dimension = Array.FindIndex(query.Groups, group => group.Column < 0);
        for (int lane = 0; byLane && lane < query.Lanes.Length; lane++)
        {
            ulong part = (ulong)(query.PlaceOf(lane) * query.Strides[dimension] * periods);
            foreach (ref ulong key in keys.AsSpan(query.Lanes[lane].Start..query.Lanes[lane].End))
            {
                key = key == none ? none : key + part;
            }
        }

        return keys;
    }

    private static (int Column, ulong[] Parts)[] PartsOf(TableQuery query, int periods, ulong none)
    {
        IEnumerable<(int, ulong[])> parts =
            from dimension in Enumerable.Range(0, query.Groups.Length)
            let of = query.Groups[dimension]
            where of.Column >= 0
            select (of.Column, of.GroupOf.Select(place => place < 0 ? none : (ulong)(place * query.Strides[dimension] * periods)).ToArray());
        return [.. parts, .. periods == 1 ? [] : new[] { (1, Enumerable.Range(0, periods).Select(code => (ulong)code).ToArray()) }];
    }

    private static void AddTo(Span<ulong> keys, MetricTable table, int column, ulong[] parts, int start)
    {
        if (table.Dimensions[column].Codes is not { } codes)
        {
            Clusters clusters = table.Clusters!;
            for (int i = 0, cluster = clusters.Of(start); i < keys.Length; i++)
            {
                while (start + i >= clusters.Starts[cluster + 1])
                {
                    cluster++;
                }

                keys[i] += parts[clusters.Codes[cluster]];
            }

            return;
        }

        Cells cells = codes.Slice(start, keys.Length);
        switch (cells.Width)
        {
            case 0:
                foreach (ref ulong key in keys)
                {
                    key += parts[0];
                }

                break;
            case 1:
                Add(keys, cells.As<byte>(), parts);
                break;
            case 2:
                Add(keys, cells.As<ushort>(), parts);
                break;
            default:
                Add(keys, cells.As<int>(), parts);
                break;
        }
    }

    private static void Add<TCode>(Span<ulong> keys, ReadOnlySpan<TCode> codes, ulong[] parts)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] += parts[int.CreateTruncating(codes[i])];
        }
    }
}
