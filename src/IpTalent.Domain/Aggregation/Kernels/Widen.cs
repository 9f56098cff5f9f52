using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace IpTalent.Domain.Aggregation;

/// <summary>Brings the codes or numbers of some rows, of any width, into one vector. Reads no further than those rows reach.</summary>
internal static class Widen
{
    /// <summary>Eight codes, which are never negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Eight<TCode>(ref TCode codes)
        where TCode : unmanaged
    {
        ref byte bytes = ref Unsafe.As<TCode, byte>(ref codes);
        return Unsafe.SizeOf<TCode>() switch
        {
            1 => Vector256.WidenLower(Vector256.WidenLower(Vector256.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref bytes)).AsByte())).AsInt32(),
            2 => Vector256.WidenLower(Unsafe.ReadUnaligned<Vector128<ushort>>(ref bytes).ToVector256Unsafe()).AsInt32(),
            _ => Unsafe.ReadUnaligned<Vector256<int>>(ref bytes),
        };
    }

    /// <summary>Four whole numbers with their signs, on a processor that has AVX2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Four<TValue>(ref TValue values)
        where TValue : unmanaged
    {
        ref byte bytes = ref Unsafe.As<TValue, byte>(ref values);
        return Unsafe.SizeOf<TValue>() switch
        {
            1 => Avx2.ConvertToVector256Int64(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<uint>(ref bytes)).AsSByte()),
            2 => Avx2.ConvertToVector256Int64(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref bytes)).AsInt16()),
            4 => Avx2.ConvertToVector256Int64(Unsafe.ReadUnaligned<Vector128<int>>(ref bytes)),
            _ => Unsafe.ReadUnaligned<Vector256<long>>(ref bytes),
        };
    }
}
