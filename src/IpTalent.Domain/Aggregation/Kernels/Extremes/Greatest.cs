using System.Numerics;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>The greatest figure is sought.</summary>
internal readonly struct Greatest : ISide
{
    public static T Start<T>()
        where T : IMinMaxValue<T> => T.MinValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBeyond<T>(T value, T extreme)
        where T : unmanaged, INumber<T> => value > extreme;
}
