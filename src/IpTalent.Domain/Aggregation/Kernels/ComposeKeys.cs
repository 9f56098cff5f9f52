using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Turns the codes of several columns into one key a row: the cell, or the sort key, the row belongs to.</summary>
/// <remarks>The strides are those of a table whose number of cells was proved to fit the key, and every code was checked against its
/// dictionary at load; so no product and no sum overflows, and no code leaves its map. <c>keys</c> is as long as the codes or, for the
/// <c>At</c> forms, as <c>selected</c>.</remarks>
internal static class ComposeKeys
{
    public static void Scaled<TCode>(ReadOnlySpan<TCode> codes, int stride, int start, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        keys = keys[..codes.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = unchecked(start + (int.CreateTruncating(codes[i]) * stride));
        }
    }

    public static void AddScaled<TCode>(ReadOnlySpan<TCode> codes, int stride, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        keys = keys[..codes.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                keys[i] += int.CreateTruncating(codes[i]) * stride;
            }
        }
    }

    public static void Mapped<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<int> map, int start, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        keys = keys[..codes.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = unchecked(start + map[int.CreateTruncating(codes[i])]);
        }
    }

    public static void AddMapped<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<int> map, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        keys = keys[..codes.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                keys[i] += map[int.CreateTruncating(codes[i])];
            }
        }
    }

    public static void ScaledAt<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ushort> selected, int stride, int start, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        keys = keys[..selected.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = unchecked(start + (int.CreateTruncating(codes[selected[i]]) * stride));
        }
    }

    public static void AddScaledAt<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ushort> selected, int stride, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        keys = keys[..selected.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                keys[i] += int.CreateTruncating(codes[selected[i]]) * stride;
            }
        }
    }

    public static void MappedAt<TCode>(
        ReadOnlySpan<TCode> codes, ReadOnlySpan<ushort> selected, ReadOnlySpan<int> map, int start, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        keys = keys[..selected.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = unchecked(start + map[int.CreateTruncating(codes[selected[i]])]);
        }
    }

    public static void AddMappedAt<TCode>(
        ReadOnlySpan<TCode> codes, ReadOnlySpan<ushort> selected, ReadOnlySpan<int> map, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        keys = keys[..selected.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                keys[i] += map[int.CreateTruncating(codes[selected[i]])];
            }
        }
    }

    /// <summary>Adds a column to sort keys of 64 bits.</summary>
    public static void Wide<TCode>(ReadOnlySpan<TCode> codes, ulong stride, Span<ulong> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        keys = keys[..codes.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                keys[i] += ulong.CreateTruncating(codes[i]) * stride;
            }
        }
    }
}
