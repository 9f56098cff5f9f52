using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Finds the rows of a chunk whose code is in a set, given as a bit set with one bit a code.</summary>
/// <remarks>A chunk has at most 65,536 rows, so a position fits a <see cref="ushort"/>; <c>selected</c> has room for a position of every
/// row, and <c>set</c> a bit for every code of the dictionary, which no code leaves.</remarks>
internal static class SelectRows
{
    /// <returns>How many positions, in ascending order, were written to <paramref name="selected"/>.</returns>
    public static int In<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ulong> set, Span<ushort> selected)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        int count = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            selected[count] = unchecked((ushort)i);
            count += Bit(set, codes[i]);
        }

        return count;
    }

    /// <summary>Keeps those of the first <paramref name="count"/> positions whose code is in the set.</summary>
    /// <returns>How many positions are left.</returns>
    public static int AlsoIn<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ulong> set, Span<ushort> selected, int count)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            ushort position = selected[i];
            selected[kept] = position;
            kept += Bit(set, codes[position]);
        }

        return kept;
    }

    private static int Bit<TCode>(ReadOnlySpan<ulong> set, TCode code)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        int index = int.CreateTruncating(code);
        return (int)((set[index >> 6] >> index) & 1);
    }
}
