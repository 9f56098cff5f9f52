using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

internal static partial class ComposeKeys
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void ScaledAt<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ushort> selected, int stride, int start, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ref TCode code = ref MemoryMarshal.GetReference(codes);
        keys = keys[..selected.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = unchecked(start + (int.CreateTruncating(Unsafe.Add(ref code, selected[i])) * stride));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddScaledAt<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ushort> selected, int stride, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ref TCode code = ref MemoryMarshal.GetReference(codes);
        keys = keys[..selected.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = unchecked(keys[i] + (int.CreateTruncating(Unsafe.Add(ref code, selected[i])) * stride));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void MappedAt<TCode>(
        ReadOnlySpan<TCode> codes, ReadOnlySpan<ushort> selected, ReadOnlySpan<int> map, int start, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ref TCode code = ref MemoryMarshal.GetReference(codes);
        ref int mapped = ref MemoryMarshal.GetReference(map);
        keys = keys[..selected.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = unchecked(start + Unsafe.Add(ref mapped, nint.CreateTruncating(Unsafe.Add(ref code, selected[i]))));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddMappedAt<TCode>(
        ReadOnlySpan<TCode> codes, ReadOnlySpan<ushort> selected, ReadOnlySpan<int> map, Span<int> keys)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ref TCode code = ref MemoryMarshal.GetReference(codes);
        ref int mapped = ref MemoryMarshal.GetReference(map);
        keys = keys[..selected.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = unchecked(keys[i] + Unsafe.Add(ref mapped, nint.CreateTruncating(Unsafe.Add(ref code, selected[i]))));
        }
    }
}
