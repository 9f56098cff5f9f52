using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>The least figure is sought.</summary>
internal readonly struct Least : ISide
{
    public static long Start => long.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBeyond<T>(T value, T extreme)
        where T : unmanaged, System.Numerics.INumber<T> => value < extreme;
}
