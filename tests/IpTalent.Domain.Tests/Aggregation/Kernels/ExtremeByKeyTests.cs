using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class ExtremeByKeyTests
{
    private const long Mark = 0x5A5A_5A5A_5A5A;

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void Keep_AnyWidths_EqualNaiveLoop(int rows)
    {
        CheckValues<byte>(rows, 40);
        CheckValues<byte>(rows, 256);
        CheckValues<ushort>(rows, 1000);
        CheckValues<int>(rows, 3);
    }

    [Fact]
    public void Keep_KeyWithoutRows_KeepsWhatItHad()
    {
        long[] least = [long.MaxValue, long.MaxValue, -5];
        long[] greatest = [long.MinValue, long.MinValue, -5];
        ExtremeByKey.Keep<Least, byte, long, long>([0, 0, 2], [7, 3, -4], least);
        ExtremeByKey.Keep<Greatest, byte, long, long>([0, 0, 2], [7, 3, -4], greatest);
        least.Should().Equal(3, long.MaxValue, -5);
        greatest.Should().Equal(7, long.MinValue, -4);
    }

    [Fact]
    public void Keep_ChunkAfterChunk_GoOnFromTheExtremes()
    {
        // Falling, then rising values: every row of one half is a new extreme of its key, none of the other half is.
        int[] values = [.. Enumerable.Range(0, 5000).Select(i => -i), .. Enumerable.Range(0, 5000)];
        ushort[] keys = [.. Enumerable.Range(0, 10_000).Select(i => (ushort)(i % 10))];
        long[] least = [.. Enumerable.Repeat(long.MaxValue, 10)];
        long[] greatest = [.. Enumerable.Repeat(long.MinValue, 10)];
        for (int start = 0; start < keys.Length; start += 1000)
        {
            ExtremeByKey.Keep<Least, ushort, int, long>(keys.AsSpan(start, 1000), values.AsSpan(start, 1000), least);
            ExtremeByKey.Keep<Greatest, ushort, int, long>(keys.AsSpan(start, 1000), values.AsSpan(start, 1000), greatest);
        }

        least.Should().Equal(-4990, -4991, -4992, -4993, -4994, -4995, -4996, -4997, -4998, -4999);
        greatest.Should().Equal(4990, 4991, 4992, 4993, 4994, 4995, 4996, 4997, 4998, 4999);
    }

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void KeepPairs_AnyWidths_EqualNaiveLoop(int rows)
    {
        CheckPairs<byte, ushort, sbyte, sbyte>(rows);
        CheckPairs<ushort, byte, short, int>(rows);
        CheckPairs<byte, byte, int, long>(rows);
        CheckPairs<ushort, ushort, long, long>(rows);
    }

    private static void CheckValues<TKey>(int rows, int cells)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        Check<TKey, sbyte, sbyte>(rows, cells);
        Check<TKey, sbyte, short>(rows, cells);
        Check<TKey, short, short>(rows, cells);
        Check<TKey, short, int>(rows, cells);
        Check<TKey, int, int>(rows, cells);
        Check<TKey, int, long>(rows, cells);
        Check<TKey, long, long>(rows, cells);
    }

    private static void Check<TKey, TValue, TExtreme>(int rows, int cells)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>, IMinMaxValue<TValue>
        where TExtreme : unmanaged, IBinaryInteger<TExtreme>, IMinMaxValue<TExtreme>
    {
        TKey[] keys = Columns.Codes<TKey>(rows, cells);
        TValue[] values = Columns.Values<TValue>(rows);
        CheckFound<TValue, TExtreme>(
            [.. keys.Select(int.CreateChecked)],
            values,
            cells,
            least => ExtremeByKey.Keep<Least, TKey, TValue, TExtreme>(keys, values, least.Span),
            greatest => ExtremeByKey.Keep<Greatest, TKey, TValue, TExtreme>(keys, values, greatest.Span));
    }

    private static void CheckPairs<TKey1, TKey2, TValue, TExtreme>(int rows)
        where TKey1 : unmanaged, IBinaryInteger<TKey1>
        where TKey2 : unmanaged, IBinaryInteger<TKey2>
        where TValue : unmanaged, IBinaryInteger<TValue>, IMinMaxValue<TValue>
        where TExtreme : unmanaged, IBinaryInteger<TExtreme>, IMinMaxValue<TExtreme>
    {
        TKey1[] keys1 = Columns.Codes<TKey1>(rows, 200, seed: 2);
        TKey2[] keys2 = Columns.Codes<TKey2>(rows, 40, seed: 3);
        TValue[] values = Columns.Values<TValue>(rows);
        int[] cells = [.. keys1.Zip(keys2, (key1, key2) => (int.CreateChecked(key1) * 40) + int.CreateChecked(key2))];
        foreach (bool vectorized in (bool[])[true, false])
        {
            CheckFound<TValue, TExtreme>(
                cells,
                values,
                200 * 40,
                least => ExtremeByKey.KeepPairs<Least, TKey1, TKey2, TValue, TExtreme>(keys1, 40, keys2, values, least.Span, vectorized),
                greatest => ExtremeByKey.KeepPairs<Greatest, TKey1, TKey2, TValue, TExtreme>(keys1, 40, keys2, values, greatest.Span, vectorized));
        }
    }

    private static void CheckFound<TValue, TExtreme>(int[] cellOfRow, TValue[] values, int cells, Action<GuardedSpan<TExtreme>> findLeast, Action<GuardedSpan<TExtreme>> findGreatest)
        where TValue : unmanaged, IBinaryInteger<TValue>
        where TExtreme : unmanaged, IBinaryInteger<TExtreme>, IMinMaxValue<TExtreme>
    {
        var least = new GuardedSpan<TExtreme>(cells, TExtreme.CreateTruncating(Mark), TExtreme.MaxValue);
        var greatest = new GuardedSpan<TExtreme>(cells, TExtreme.CreateTruncating(Mark), TExtreme.MinValue);
        findLeast(least);
        findGreatest(greatest);

        ILookup<int, TExtreme> byCell = Enumerable.Range(0, values.Length).ToLookup(i => cellOfRow[i], i => TExtreme.CreateChecked(values[i]));
        least.Written().SequenceEqual(Enumerable.Range(0, cells).Select(cell => byCell[cell].DefaultIfEmpty(TExtreme.MaxValue).Min())).Should().BeTrue();
        greatest.Written().SequenceEqual(Enumerable.Range(0, cells).Select(cell => byCell[cell].DefaultIfEmpty(TExtreme.MinValue).Max())).Should().BeTrue();
    }
}
