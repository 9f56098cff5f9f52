using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>A run of whole numbers of 1, 2, 4 or 8 bytes each; of width 0, all are zero and none is stored.</summary>
internal readonly ref struct Cells(int width, ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Width { get; } = width;

    public ReadOnlySpan<T> As<T>()
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(_bytes);

    public static Cells Of<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged => new(System.Runtime.CompilerServices.Unsafe.SizeOf<T>(), MemoryMarshal.AsBytes(numbers));
}
