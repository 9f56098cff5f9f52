namespace IpTalent.Domain.Aggregation;

/// <summary>What one thread finds out about each cell.</summary>
/// <remarks>What accumulators find does not depend on the order of the rows, nor on how rows were shared out among them.</remarks>
internal abstract class Accumulator
{
    public abstract void Add(in Chunk chunk, Scratch scratch);

    /// <summary>Whether it takes the keys of two columns apart, so that they need not be put together first.</summary>
    public virtual bool TakesPairs => false;

    /// <summary>Whether it takes the keys of all rows where only some are let through, so that those need not be gathered first.</summary>
    public virtual bool TakesKeysOfAllRows => false;

    /// <summary>Adds what another one of the same kind and size found.</summary>
    public abstract void Merge(Accumulator other);

    public abstract void Clear();

    /// <summary>The keys of a chunk as whole numbers of 32 bits; where there is but one cell, zeros.</summary>
    public static ReadOnlySpan<int> IntKeys(in Chunk chunk, Scratch scratch)
    {
        Span<int> keys = scratch.Keys.AsSpan(0, chunk.Count);
        switch (chunk.Keys.Width)
        {
            case 0:
                keys.Clear();
                return keys;
            case 1:
                ComposeKeys.Scaled(chunk.Keys.As<byte>(), 1, 0, keys);
                return keys;
            case 2:
                ComposeKeys.Scaled(chunk.Keys.As<ushort>(), 1, 0, keys);
                return keys;
            default:
                return chunk.Keys.As<int>();
        }
    }

    /// <summary>The values of the rows let through as whole numbers of 64 bits.</summary>
    public static ReadOnlySpan<long> Longs(in Chunk chunk, ValueColumn column, long[] room)
    {
        Cells values = column.Slice(chunk.Start, chunk.Rows);
        Span<long> result = room.AsSpan(0, chunk.Count);
        switch (values.Width, chunk.IsSelection)
        {
            case (0, _):
                result.Clear();
                return result;
            case (1, true):
                GatherValues.At(values.As<sbyte>(), chunk.Selected, result);
                return result;
            case (2, true):
                GatherValues.At(values.As<short>(), chunk.Selected, result);
                return result;
            case (4, true):
                GatherValues.At(values.As<int>(), chunk.Selected, result);
                return result;
            case (8, true):
                GatherValues.At(values.As<long>(), chunk.Selected, result);
                return result;
            case (1, false):
                GatherValues.Widen(values.As<sbyte>(), result);
                return result;
            case (2, false):
                GatherValues.Widen(values.As<short>(), result);
                return result;
            case (4, false):
                GatherValues.Widen(values.As<int>(), result);
                return result;
            default:
                return values.As<long>();
        }
    }

    /// <summary>The row of the chunk that was let through at a place.</summary>
    public static int RowAt(in Chunk chunk, int place) => chunk.Start + (chunk.IsSelection ? chunk.Selected[place] : place);
}
