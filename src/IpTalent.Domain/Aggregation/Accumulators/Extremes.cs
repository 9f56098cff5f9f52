namespace IpTalent.Domain.Aggregation;

/// <summary>The least or the greatest figure of each cell, all bounds being points.</summary>
internal abstract class Extremes<TSide> : Accumulator
    where TSide : struct, ISide
{
    /// <param name="cells">How many cells.</param>
    /// <param name="largest">Above the magnitude of every figure.</param>
    /// <param name="hasMissing">Whether figures may be missing.</param>
    public static Extremes<TSide> Of(int cells, ulong largest, bool hasMissing) => largest switch
    {
        <= (ulong)sbyte.MaxValue => new ExtremeCells<TSide, sbyte>(cells, hasMissing),
        <= (ulong)short.MaxValue => new ExtremeCells<TSide, short>(cells, hasMissing),
        <= int.MaxValue => new ExtremeCells<TSide, int>(cells, hasMissing),
        _ => new ExtremeCells<TSide, long>(cells, hasMissing),
    };

    /// <summary>The figure of a cell; absent where it has none.</summary>
    public abstract long? At(int cell);
}
