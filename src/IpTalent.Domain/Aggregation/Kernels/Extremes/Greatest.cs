using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>The greatest figure is sought.</summary>
internal readonly struct Greatest : ISide
{
    public static long Start => long.MinValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBeyond<T>(T value, T extreme)
        where T : unmanaged, System.Numerics.INumber<T> => value > extreme;
}
