using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Sorts rows by keys of 64 bits, keeping the order of rows with equal keys.</summary>
internal static partial class SortByKey
{
    /// <summary>Adds to <paramref name="counts"/>, a power of two long, how often each digit from bit <paramref name="shift"/> on occurs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Histogram(ReadOnlySpan<ulong> keys, int shift, Span<int> counts)
    {
        ref int count = ref MemoryMarshal.GetReference(counts);
        ulong mask = Mask(counts);
        foreach (ulong key in keys)
        {
            ref int digit = ref Unsafe.Add(ref count, Digit(key, shift, mask));
            digit = unchecked(digit + 1);
        }
    }

    /// <summary>Moves keys and their row numbers, which count from <paramref name="firstRow"/>, to the offset of their digit, which moves
    /// on by one.</summary>
    /// <remarks>The offsets start as sums of the histogram of the same keys, so every place lies inside and is written once. With more than
    /// 512 digits a row costs twice as much: the processor no longer knows the addresses of so many pages.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Partition(
        ReadOnlySpan<ulong> keys, int firstRow, int shift, Span<int> offsets, Span<ulong> keysOut, Span<int> rowsOut)
    {
        ref int offset = ref MemoryMarshal.GetReference(offsets);
        ref ulong keyOut = ref MemoryMarshal.GetReference(keysOut);
        ref int rowOut = ref MemoryMarshal.GetReference(rowsOut);
        ulong mask = Mask(offsets);
        unchecked
        {
            int row = firstRow;
            foreach (ulong key in keys)
            {
                nint place = Unsafe.Add(ref offset, Digit(key, shift, mask))++;
                Unsafe.Add(ref keyOut, place) = key;
                Unsafe.Add(ref rowOut, place) = row++;
            }
        }
    }

    private static ulong Mask(Span<int> digits) => (ulong)(digits.Length - 1);

    private static nint Digit(ulong key, int shift, ulong mask) => unchecked((nint)((key >> shift) & mask));
}
