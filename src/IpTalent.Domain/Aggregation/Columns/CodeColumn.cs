using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>A code for each row, from 0 to below a cardinality, in the fewest bytes that hold them all.</summary>
internal sealed class CodeColumn
{
    private readonly byte[] _bytes;

    private CodeColumn(byte[] bytes, int width, int cardinality) => (_bytes, Width, Cardinality) = (bytes, width, cardinality);

    /// <summary>All rows have the one code there is.</summary>
    public static CodeColumn Constant { get; } = new([], 0, 1);

    /// <summary>Bytes a code: 0 where there is one code only, else 1, 2 or 4.</summary>
    public int Width { get; }

    public int Cardinality { get; }

    public long Bytes => _bytes.LongLength;

    public int this[int row] => Width switch
    {
        0 => 0,
        1 => _bytes[row],
        2 => MemoryMarshal.Cast<byte, ushort>(_bytes)[row],
        _ => MemoryMarshal.Cast<byte, int>(_bytes)[row],
    };

    public Cells Slice(int row, int count) => Width == 0 ? default : new(Width, _bytes.AsSpan(row * Width, count * Width));

    /// <summary>Codes by a dictionary that may list a key twice, or in another order: <paramref name="remap"/> says which key is meant.</summary>
    /// <returns>The column, and the first row whose code is none, or -1.</returns>
    public static (CodeColumn Column, int BadRow) Of(ReadOnlySpan<int> codes, ReadOnlySpan<int> remap, int cardinality)
    {
        int width = WidthFor(cardinality);
        byte[] bytes = Allocate(codes.Length, width);
        int bad = width switch
        {
            0 => remap.IsEmpty ? (codes.IsEmpty ? -1 : 0) : codes.IndexOfAnyExceptInRange(0, remap.Length - 1),
            1 => NarrowCodes.Into(codes, remap, bytes.AsSpan()),
            2 => NarrowCodes.Into(codes, remap, MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan())),
            _ => NarrowCodes.Into(codes, remap, MemoryMarshal.Cast<byte, int>(bytes.AsSpan())),
        };
        return (new(bytes, width, cardinality), bad);
    }

    /// <summary>Codes that are known to lie below the cardinality.</summary>
    public static CodeColumn Of(int[] codes, int cardinality)
    {
        int[] asTheyAre = [.. Enumerable.Range(0, cardinality)];
        return Of(codes, asTheyAre, cardinality).Column;
    }

    public static CodeColumn OfFlags(byte[] flags) => new(flags, 1, 256);

    /// <summary>The same codes with each row in its cluster.</summary>
    public CodeColumn Clustered(RowOrder order)
    {
        if (Width == 0)
        {
            return this;
        }

        byte[] bytes = Allocate(order.Rows, Width);
        switch (Width)
        {
            case 1:
                order.Move<byte>(_bytes, bytes);
                break;
            case 2:
                order.Move(MemoryMarshal.Cast<byte, ushort>(_bytes), MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan()));
                break;
            default:
                order.Move(MemoryMarshal.Cast<byte, int>(_bytes), MemoryMarshal.Cast<byte, int>(bytes.AsSpan()));
                break;
        }

        return new(bytes, Width, Cardinality);
    }

    private static int WidthFor(int cardinality) => cardinality switch
    {
        <= 1 => 0,
        <= 1 << 8 => 1,
        <= 1 << 16 => 2,
        _ => 4,
    };

    private static byte[] Allocate(int rows, int width) => GC.AllocateUninitializedArray<byte>(rows * width);
}
