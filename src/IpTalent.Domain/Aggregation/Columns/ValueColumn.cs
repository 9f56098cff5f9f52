using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>A whole number for each row, in blocks that each take the fewest bytes that hold theirs.</summary>
internal sealed class ValueColumn
{
    public const int BlockRows = 1 << 16;
    private readonly byte[][] _blocks;
    private readonly byte[] _widths;

    private ValueColumn(byte[][] blocks, byte[] widths) => (_blocks, _widths) = (blocks, widths);

    public long Bytes => _blocks.Sum(block => block.LongLength);

    public long this[int row]
    {
        get
        {
            ReadOnlySpan<byte> block = _blocks[row / BlockRows];
            int at = row % BlockRows;
            return _widths[row / BlockRows] switch
            {
                0 => 0,
                1 => unchecked((sbyte)block[at]),
                2 => MemoryMarshal.Cast<byte, short>(block)[at],
                4 => MemoryMarshal.Cast<byte, int>(block)[at],
                _ => MemoryMarshal.Cast<byte, long>(block)[at],
            };
        }
    }

    /// <summary>Rows that lie in one block.</summary>
    public Cells Slice(int row, int count)
    {
        int width = _widths[row / BlockRows];
        return new(width, _blocks[row / BlockRows].AsSpan(row % BlockRows * width, count * width));
    }

    public static ValueColumn Of(long[] values)
    {
        int count = (values.Length + BlockRows - 1) / BlockRows;
        var blocks = new byte[count][];
        byte[] widths = new byte[count];
        Parallel.For(0, count, block => (blocks[block], widths[block]) = Narrowed(values.AsSpan(block * BlockRows, Math.Min(BlockRows, values.Length - (block * BlockRows)))));
        return new(blocks, widths);
    }

    private static (byte[] Block, byte Width) Narrowed(ReadOnlySpan<long> values)
    {
        (long min, long max, _) = NarrowValues.Measure(values);
        byte width = (min, max) switch
        {
            (0, 0) => 0,
            ( >= sbyte.MinValue, <= sbyte.MaxValue) => 1,
            ( >= short.MinValue, <= short.MaxValue) => 2,
            ( >= int.MinValue, <= int.MaxValue) => 4,
            _ => 8,
        };
        byte[] block = GC.AllocateUninitializedArray<byte>(values.Length * width);
        switch (width)
        {
            case 0:
                break;
            case 1:
                NarrowValues.Into(values, MemoryMarshal.Cast<byte, sbyte>(block.AsSpan()));
                break;
            case 2:
                NarrowValues.Into(values, MemoryMarshal.Cast<byte, short>(block.AsSpan()));
                break;
            case 4:
                NarrowValues.Into(values, MemoryMarshal.Cast<byte, int>(block.AsSpan()));
                break;
            default:
                NarrowValues.Into(values, MemoryMarshal.Cast<byte, long>(block.AsSpan()));
                break;
        }

        return (block, width);
    }
}
