using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Brings values of any width to <see cref="long"/>.</summary>
internal static class GatherValues
{
    /// <summary>The values at the selected positions, all of which lie inside the column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void At<TValue>(ReadOnlySpan<TValue> values, ReadOnlySpan<ushort> selected, Span<long> result)
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        ref TValue value = ref MemoryMarshal.GetReference(values);
        result = result[..selected.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = long.CreateTruncating(Unsafe.Add(ref value, selected[i]));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Widen<TValue>(ReadOnlySpan<TValue> values, Span<long> result, bool vectorized = true)
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        ref TValue value = ref MemoryMarshal.GetReference(values);
        ref long wide = ref MemoryMarshal.GetReference(result[..values.Length]);
        unchecked
        {
            nint i = 0;
            for (; vectorized && Vector256.IsHardwareAccelerated && i <= values.Length - 4; i += 4)
            {
                Four(ref Unsafe.Add(ref value, i)).StoreUnsafe(ref wide, (nuint)i);
            }

            for (; i < values.Length; i++)
            {
                Unsafe.Add(ref wide, i) = long.CreateTruncating(Unsafe.Add(ref value, i));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Four<TValue>(ref TValue values)
        where TValue : unmanaged
    {
        ref byte bytes = ref Unsafe.As<TValue, byte>(ref values);
        return Unsafe.SizeOf<TValue>() switch
        {
            1 => Vector256.WidenLower(Vector256.WidenLower(Vector256.WidenLower(Vector256.CreateScalarUnsafe(Unsafe.ReadUnaligned<int>(ref bytes)).AsSByte()))),
            2 => Vector256.WidenLower(Vector256.WidenLower(Vector256.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(ref bytes)).AsInt16())),
            4 => Vector256.WidenLower(Unsafe.ReadUnaligned<Vector128<int>>(ref bytes).ToVector256Unsafe()),
            _ => Unsafe.ReadUnaligned<Vector256<long>>(ref bytes),
        };
    }
}
