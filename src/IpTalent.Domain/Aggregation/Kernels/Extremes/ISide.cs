using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>On which side extremes are sought, known to the compiler.</summary>
internal interface ISide
{
    /// <summary>What every other number of a type is beyond: the extreme of no figures.</summary>
    static abstract T Start<T>()
        where T : IMinMaxValue<T>;

    static abstract bool IsBeyond<T>(T value, T extreme)
        where T : unmanaged, INumber<T>;
}
