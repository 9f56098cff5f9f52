using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IpTalent.Domain.Aggregation;

internal static partial class SelectRows
{
    private const int MostRuns = 8;

    /// <summary>Tests 64 rows at a time: any set of bytes, and a set of 16-bit codes that consists of a few runs.</summary>
    /// <returns>How many rows were tested, none where there is no such way, and how many positions were written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static (int Rows, int Count) InVectors<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ulong> set, ref ushort selected)
        where TCode : unmanaged
    {
        ReadOnlySpan<TCode> whole = codes[..(codes.Length & -64)];
        if (typeof(TCode) == typeof(byte))
        {
            return (whole.Length, InBytes(MemoryMarshal.AsBytes(whole), set, ref selected));
        }

        Span<int> edges = stackalloc int[2 * MostRuns];
        return typeof(TCode) == typeof(ushort) && Edges(set, edges) is >= 0 and var count
            ? (whole.Length, InRuns(MemoryMarshal.Cast<TCode, ushort>(whole), edges[..count], ref selected))
            : (0, 0);
    }

    // The upper five bits of a code choose one of the 32 bytes of the set, the lower three a bit of it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static int InBytes(ReadOnlySpan<byte> codes, ReadOnlySpan<ulong> set, ref ushort selected)
    {
        Span<ulong> words = stackalloc ulong[4];
        words.Clear();
        set[..Math.Min(set.Length, words.Length)].CopyTo(words);
        Vector256<byte> bytes = Vector256.Create<ulong>(words).AsByte();
        Vector256<byte> bits = Vector256.Create(0x80_40_20_10_08_04_02_01UL).AsByte();
        ref byte code = ref MemoryMarshal.GetReference(codes);
        unchecked
        {
            int count = 0;
            for (int row = 0; row < codes.Length; row += 64)
            {
                ulong hits = Hits(ref Unsafe.Add(ref code, row)) | ((ulong)Hits(ref Unsafe.Add(ref code, row + 32)) << 32);
                count += Write(hits, row, ref Unsafe.Add(ref selected, count));
            }

            return count;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        uint Hits(ref byte codes)
        {
            Vector256<byte> code = Vector256.LoadUnsafe(ref codes);
            Vector256<byte> bit = Vector256.ShuffleNative(bits, code & Vector256.Create((byte)7));
            return Vector256.Equals(Vector256.ShuffleNative(bytes, code >>> 3) & bit, bit).ExtractMostSignificantBits();
        }
    }

    // A code is in a run when it lies no further above its first code than the last one does; one below wraps around to far above.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static int InRuns(ReadOnlySpan<ushort> codes, ReadOnlySpan<int> edges, ref ushort selected)
    {
        ref ushort code = ref MemoryMarshal.GetReference(codes);
        unchecked
        {
            int count = 0;
            for (int row = 0; row < codes.Length; row += 64)
            {
                ulong hits = 0;
                for (int edge = 0; edge < edges.Length; edge += 2)
                {
                    Vector256<ushort> first = Vector256.Create((ushort)edges[edge]);
                    Vector256<ushort> reach = Vector256.Create((ushort)(edges[edge + 1] - 1 - edges[edge]));
                    hits |= Hits(ref Unsafe.Add(ref code, row), first, reach) | ((ulong)Hits(ref Unsafe.Add(ref code, row + 32), first, reach) << 32);
                }

                count += Write(hits, row, ref Unsafe.Add(ref selected, count));
            }

            return count;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static uint Hits(ref ushort codes, Vector256<ushort> first, Vector256<ushort> reach) => Vector256.Narrow(
            Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref codes) - first, reach),
            Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref codes, 16) - first, reach)).ExtractMostSignificantBits();
    }

    /// <summary>The first code of every run in the set and the one after its last, in turns.</summary>
    /// <returns>How many edges there are; −1 where there is no room for them.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static int Edges(ReadOnlySpan<ulong> set, Span<int> edges)
    {
        int count = 0;
        ulong last = 0;
        for (int word = 0; word <= set.Length; word++)
        {
            ulong codes = word < set.Length ? set[word] : 0;
            for (ulong changes = codes ^ ((codes << 1) | last); changes != 0; changes = unchecked(changes & (changes - 1)))
            {
                if (count == edges.Length)
                {
                    return -1;
                }

                edges[count++] = (word * 64) + BitOperations.TrailingZeroCount(changes);
            }

            last = codes >> 63;
        }

        return count;
    }

    /// <summary>Writes the positions of up to 64 rows, those with a bit among the hits.</summary>
    /// <remarks>Eight are written without asking how many there are: there is room for all 64, and the next write covers the surplus.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Write(ulong hits, int row, ref ushort selected)
    {
        int count = BitOperations.PopCount(hits);
        int written = 0;
        unchecked
        {
            do
            {
                for (int i = 0; i < 8; i++)
                {
                    Unsafe.Add(ref selected, written++) = (ushort)(row + BitOperations.TrailingZeroCount(hits));
                    hits &= hits - 1;
                }
            }
            while (written < count);
        }

        return count;
    }
}
