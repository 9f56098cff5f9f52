using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Numbers the groups that there are, where there could be far more: rows are sorted by their keys once, and each is given the
/// place of its key.</summary>
internal static class KeyRanking
{
    private const int PartBits = 11;

    /// <summary>The place of each row's key among the keys that occur, and those keys, ascending.</summary>
    /// <param name="keys">The key of each row; overwritten.</param>
    /// <param name="highest">The highest key that there may be.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    public static (CodeColumn Places, long[] Keys) Of(ulong[] keys, ulong highest, int threads, CancellationToken cancellation)
    {
        int shift = Math.Max(0, 64 - BitOperations.LeadingZeroCount(highest) - PartBits);
        (ulong[] parted, int[] rows, int[] starts) = Parted(keys, shift, threads, cancellation);
        int parts = starts.Length - 1;
        int longest = Enumerable.Range(0, parts).Max(part => starts[part + 1] - starts[part]);
        var scratch = new (ulong[] Keys, int[] Rows)[threads];
        int[] firstPlaces = new int[parts + 1];
        Workers.Run(
            threads,
            parts,
            (worker, part) =>
            {
                Range range = starts[part]..starts[part + 1];
                Span<ulong> own = parted.AsSpan(range);
                if (own.Length > 1)
                {
                    scratch[worker] = scratch[worker].Keys is null ? (new ulong[longest], new int[longest]) : scratch[worker];
                    SortByKey.Sort(own, rows.AsSpan(range), scratch[worker].Keys, scratch[worker].Rows, shift);
                }

                firstPlaces[part + 1] = Distinct(own);
            },
            cancellation);
        for (int part = 0; part < parts; part++)
        {
            firstPlaces[part + 1] += firstPlaces[part];
        }

        long[] distinct = new long[firstPlaces[parts]];
        int[] places = GC.AllocateUninitializedArray<int>(keys.Length);
        Workers.Run(
            threads,
            parts,
            (_, part) =>
            {
                int place = firstPlaces[part] - 1;
                for (int i = starts[part]; i < starts[part + 1]; i++)
                {
                    if (i == starts[part] || parted[i] != parted[i - 1])
                    {
                        distinct[++place] = (long)parted[i];
                    }

                    places[rows[i]] = place;
                }
            },
            cancellation);
        return (CodeColumn.Of(places, distinct.Length), distinct);
    }

    /// <summary>Brings rows whose keys begin alike together, so that each part can be sorted in fast memory.</summary>
    private static (ulong[] Keys, int[] Rows, int[] Starts) Parted(ulong[] keys, int shift, int threads, CancellationToken cancellation)
    {
        int parts = 1 << PartBits;
        int perThread = (keys.Length + threads - 1) / threads;
        Range RangeOf(int thread) => Math.Min(keys.Length, thread * perThread)..Math.Min(keys.Length, (thread + 1) * perThread);

        int[][] offsets = [.. Enumerable.Range(0, threads).Select(_ => new int[parts])];
        Workers.Run(threads, threads, (_, piece) => SortByKey.Histogram(keys.AsSpan(RangeOf(piece)), shift, offsets[piece]), cancellation);
        int[] starts = new int[parts + 1];
        int next = 0;
        for (int part = 0; part < parts; part++)
        {
            starts[part] = next;
            foreach (int[] ofThread in offsets)
            {
                (ofThread[part], next) = (next, next + ofThread[part]);
            }
        }

        starts[parts] = keys.Length;
        ulong[] parted = GC.AllocateUninitializedArray<ulong>(keys.Length);
        int[] rows = GC.AllocateUninitializedArray<int>(keys.Length);
        Workers.Run(
            threads, threads, (_, piece) => SortByKey.Partition(keys.AsSpan(RangeOf(piece)), RangeOf(piece).Start.Value, shift, offsets[piece], parted, rows), cancellation);
        return (parted, rows, starts);
    }

    private static int Distinct(ReadOnlySpan<ulong> sorted)
    {
        int distinct = sorted.IsEmpty ? 0 : 1;
        for (int i = 1; i < sorted.Length; i++)
        {
            distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
        }

        return distinct;
    }
}
