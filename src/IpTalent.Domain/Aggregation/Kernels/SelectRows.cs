using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Finds the rows of a chunk whose code is in a set, given as a bit set with one bit a code.</summary>
/// <remarks>A chunk has at most 65,536 rows, so a position fits a <see cref="ushort"/>; <c>selected</c> has room for a position of every
/// row, and <c>set</c> a bit for every code of the dictionary, which no code leaves.</remarks>
internal static partial class SelectRows
{
    /// <returns>How many positions, in ascending order, were written to <paramref name="selected"/>; what lies behind them is of no use.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static int In<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ulong> set, Span<ushort> selected, bool vectorized = true)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ref TCode code = ref MemoryMarshal.GetReference(codes);
        ref ulong words = ref MemoryMarshal.GetReference(set);
        ref ushort position = ref MemoryMarshal.GetReference(selected[..codes.Length]);
        nint row = 0;
        nint count = 0;
        if (vectorized && Vector256.IsHardwareAccelerated)
        {
            (row, count) = InVectors(codes, set, ref position);
        }

        for (; row < codes.Length; row++)
        {
            Unsafe.Add(ref position, count) = unchecked((ushort)row);
            count = unchecked(count + Bit(ref words, Unsafe.Add(ref code, row)));
        }

        return unchecked((int)count);
    }

    /// <summary>Keeps those of the first <paramref name="count"/> positions whose code is in the set.</summary>
    /// <returns>How many positions are left.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static int AlsoIn<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ulong> set, Span<ushort> selected, int count)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ref TCode code = ref MemoryMarshal.GetReference(codes);
        ref ulong words = ref MemoryMarshal.GetReference(set);
        ref ushort left = ref MemoryMarshal.GetReference(selected);
        nint kept = 0;
        foreach (ushort position in selected[..count])
        {
            Unsafe.Add(ref left, kept) = position;
            kept = unchecked(kept + Bit(ref words, Unsafe.Add(ref code, position)));
        }

        return unchecked((int)kept);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Bit<TCode>(ref ulong set, TCode code)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        uint index = uint.CreateTruncating(code);
        return unchecked((nint)(Unsafe.Add(ref set, (nint)(index >> 6)) >> (int)index) & 1);
    }
}
