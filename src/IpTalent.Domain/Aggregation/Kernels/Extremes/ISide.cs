namespace IpTalent.Domain.Aggregation;

/// <summary>On which side extremes are sought, known to the compiler.</summary>
internal interface ISide
{
    /// <summary>What every other number is beyond: the extreme of no figures.</summary>
    static abstract long Start { get; }

    static abstract bool IsBeyond<T>(T value, T extreme)
        where T : unmanaged, System.Numerics.INumber<T>;
}
