using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Turns the codes of several columns into one key a row: the cell, or the sort key, the row belongs to.</summary>
/// <remarks>The strides are those of a table whose number of cells was proved to fit the key, and every code was checked against its
/// dictionary at load; so no product and no sum overflows, and no code leaves its map. There are as many keys as codes, or, in the
/// <c>At</c> forms, as selected rows, whose positions lie inside the column.</remarks>
internal static partial class ComposeKeys
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Scaled<TCode>(ReadOnlySpan<TCode> codes, int stride, int start, Span<int> keys, bool vectorized = true)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ref TCode code = ref MemoryMarshal.GetReference(codes);
        ref int key = ref MemoryMarshal.GetReference(keys[..codes.Length]);
        unchecked
        {
            nint i = 0;
            for (; vectorized && Vector256.IsHardwareAccelerated && i <= codes.Length - 8; i += 8)
            {
                ((Widen.Eight(ref Unsafe.Add(ref code, i)) * stride) + Vector256.Create(start)).StoreUnsafe(ref key, (nuint)i);
            }

            for (; i < codes.Length; i++)
            {
                Unsafe.Add(ref key, i) = start + (int.CreateTruncating(Unsafe.Add(ref code, i)) * stride);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddScaled<TCode>(ReadOnlySpan<TCode> codes, int stride, Span<int> keys, bool vectorized = true)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ref TCode code = ref MemoryMarshal.GetReference(codes);
        ref int key = ref MemoryMarshal.GetReference(keys[..codes.Length]);
        unchecked
        {
            nint i = 0;
            for (; vectorized && Vector256.IsHardwareAccelerated && i <= codes.Length - 8; i += 8)
            {
                ((Widen.Eight(ref Unsafe.Add(ref code, i)) * stride) + Vector256.LoadUnsafe(ref key, (nuint)i)).StoreUnsafe(ref key, (nuint)i);
            }

            for (; i < codes.Length; i++)
            {
                Unsafe.Add(ref key, i) += int.CreateTruncating(Unsafe.Add(ref code, i)) * stride;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Mapped<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<int> map, int start, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ref int mapped = ref MemoryMarshal.GetReference(map);
        keys = keys[..codes.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = unchecked(start + Unsafe.Add(ref mapped, nint.CreateTruncating(codes[i])));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddMapped<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<int> map, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ref int mapped = ref MemoryMarshal.GetReference(map);
        keys = keys[..codes.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = unchecked(keys[i] + Unsafe.Add(ref mapped, nint.CreateTruncating(codes[i])));
        }
    }
}
