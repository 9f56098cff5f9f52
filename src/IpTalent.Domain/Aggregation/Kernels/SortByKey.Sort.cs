using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

internal static partial class SortByKey
{
    private const int FewRows = 24;
    private const int CachedRows = 1 << 16;
    private const int PartBits = 8;
    private const int MostDigitBits = 10;

    /// <summary>Sorts by the lowest <paramref name="bits"/> bits of the keys, of which the others are zero; the scratch spans are as
    /// long as the keys.</summary>
    /// <remarks>First come parts that fit the cache, by the upper bits. Within a part two digits, the lower one first, tell nearly all rows
    /// apart where keys are spread; runs of rows that still look equal are sorted on their own by the bits left. No bit is looked at twice,
    /// so that no keys make it slow.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Sort(Span<ulong> keys, Span<int> rows, Span<ulong> keyScratch, Span<int> rowScratch, int bits) =>
        Sort(new(keys, rows[..keys.Length]), new(keyScratch[..keys.Length], rowScratch[..keys.Length]), bits, stays: true);

    // What is sorted ends up where it was or, if it does not stay, in the other place.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Sort(Pairs pairs, Pairs other, int bits, bool stays)
    {
        if (pairs.Keys.Length > FewRows && Math.Min(bits, VaryingBits(pairs.Keys)) is > 0 and int varying)
        {
            if (pairs.Keys.Length > CachedRows)
            {
                SortParts(pairs, other, varying, stays);
                return;
            }

            SortCached(pairs, other, varying);
        }
        else
        {
            SortFew(pairs);
        }

        if (!stays)
        {
            pairs.Keys.CopyTo(other.Keys);
            pairs.Rows.CopyTo(other.Rows);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void SortParts(Pairs pairs, Pairs other, int bits, bool stays)
    {
        int shift = Math.Max(0, bits - PartBits);
        Span<int> ends = stackalloc int[1 << PartBits];
        Move(pairs, shift, ends, other);
        int start = 0;
        foreach (int end in ends)
        {
            Sort(other.Slice(start, end - start), pairs.Slice(start, end - start), shift, !stays);
            start = end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void SortCached(Pairs pairs, Pairs other, int bits)
    {
        // Written from end to end, a place comes into the cache as a stream; the scattered writes that follow would wait for each line.
        other.Keys.Clear();
        other.Rows.Clear();

        int digitBits = Math.Min(BitOperations.Log2((uint)pairs.Keys.Length), MostDigitBits);
        int unsorted = Math.Max(0, bits - (2 * digitBits));
        Span<int> ends = stackalloc int[1 << digitBits];
        Move(pairs, unsorted, ends, other);
        Move(other, unsorted + digitBits, ends, pairs);
        if (unsorted > 0)
        {
            SortRuns(pairs, other, unsorted);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void SortRuns(Pairs pairs, Pairs other, int unsorted)
    {
        int start = 0;
        for (int i = 1; i <= pairs.Keys.Length; i++)
        {
            if (i == pairs.Keys.Length || (pairs.Keys[i] ^ pairs.Keys[start]) >> unsorted != 0)
            {
                if (i - start > 1)
                {
                    Sort(pairs.Slice(start, i - start), other.Slice(start, i - start), unsorted, stays: true);
                }

                start = i;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void SortFew(Pairs pairs)
    {
        for (int i = 1; i < pairs.Keys.Length; i++)
        {
            (ulong key, int row) = (pairs.Keys[i], pairs.Rows[i]);
            int place = i;
            for (; place > 0 && pairs.Keys[place - 1] > key; place--)
            {
                (pairs.Keys[place], pairs.Rows[place]) = (pairs.Keys[place - 1], pairs.Rows[place - 1]);
            }

            (pairs.Keys[place], pairs.Rows[place]) = (key, row);
        }
    }

    /// <summary>Moves pairs in the order of a digit, and leaves behind where each digit ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Move(Pairs from, int shift, Span<int> ends, Pairs to)
    {
        ends.Clear();
        Histogram(from.Keys, shift, ends);
        int next = 0;
        foreach (ref int end in ends)
        {
            (end, next) = (next, next + end);
        }

        ref int place = ref MemoryMarshal.GetReference(ends);
        ref ulong key = ref MemoryMarshal.GetReference(to.Keys);
        ref int row = ref MemoryMarshal.GetReference(to.Rows);
        ulong mask = Mask(ends);
        unchecked
        {
            for (int i = 0; i < from.Keys.Length; i++)
            {
                nint free = Unsafe.Add(ref place, Digit(from.Keys[i], shift, mask))++;
                Unsafe.Add(ref key, free) = from.Keys[i];
                Unsafe.Add(ref row, free) = from.Rows[i];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static int VaryingBits(ReadOnlySpan<ulong> keys)
    {
        ulong varying = 0;
        foreach (ulong key in keys)
        {
            varying |= key ^ keys[0];
        }

        return 64 - BitOperations.LeadingZeroCount(varying);
    }

    private readonly ref struct Pairs(Span<ulong> keys, Span<int> rows)
    {
        public readonly Span<ulong> Keys = keys;
        public readonly Span<int> Rows = rows;

        public Pairs Slice(int start, int length) => new(Keys.Slice(start, length), Rows.Slice(start, length));
    }
}
