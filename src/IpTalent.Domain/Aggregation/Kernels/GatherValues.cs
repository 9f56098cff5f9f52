using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Brings values of any width to <see cref="long"/>.</summary>
internal static class GatherValues
{
    /// <summary>The values at the selected positions, all of which lie inside the column.</summary>
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

    public static void Widen<TValue>(ReadOnlySpan<TValue> values, Span<long> result)
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        result = result[..values.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = long.CreateTruncating(values[i]);
        }
    }
}
