using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class SumByKeyTests
{
    private const long Mark = 0x5A5A_5A5A_5A5A;

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void AnySum_AnyWidths_EqualsNaiveLoop(int rows)
    {
        CheckValues<byte>(rows);
        CheckValues<ushort>(rows);
        CheckValues<int>(rows);
    }

    private static void CheckValues<TKey>(int rows)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
    {
        Check<TKey, sbyte>(rows);
        Check<TKey, short>(rows);
        Check<TKey, int>(rows);
        Check<TKey, long>(rows);
    }

    private static void Check<TKey, TValue>(int rows)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>, IMinMaxValue<TValue>
    {
        int cells = Columns.Cells<TKey>();
        TKey[] keys = Columns.Codes<TKey>(rows, cells);
        TValue[] summable = Columns.Summable<TValue>(rows);
        Int128[] expected = Naive(keys, summable, cells);

        var sums = new GuardedSpan<long>(cells, Mark);
        SumByKey.Add<TKey, TValue>(keys, summable, sums.Span);
        Same(expected, cell => sums.Span[cell]);
        sums.Written();

        var copies = new GuardedSpan<long>(4 * cells, Mark);
        SumByKey.AddCopies<TKey, TValue>(keys, summable, copies.Span, cells);
        Same(expected, cell => Enumerable.Range(0, 4).Sum(copy => copies.Span[(copy * cells) + cell]));
        copies.Written();

        CheckEnds(keys, summable, Halves<sbyte>(rows, seed: 4), Halves<sbyte>(rows, seed: 5), expected);
        CheckEnds(keys, summable, Halves<short>(rows, seed: 4), Halves<short>(rows, seed: 5), expected);
        CheckEnds(keys, summable, Halves<int>(rows, seed: 4), Halves<int>(rows, seed: 5), expected);
        CheckEnds(keys, summable, Halves<long>(rows, seed: 4), Halves<long>(rows, seed: 5), expected);

        TValue[] any = Columns.Values<TValue>(rows);
        var low = new GuardedSpan<long>(cells, Mark);
        var high = new GuardedSpan<long>(cells, Mark);
        SumByKey.AddSplit<TKey, TValue>(keys, any, low.Span, high.Span);
        Same(Naive(keys, any, cells), cell => ((Int128)high.Span[cell] << 32) + low.Span[cell]);
        low.Written();
        high.Written();
    }

    private static void CheckEnds<TKey, TValue, TEnd>(TKey[] keys, TValue[] values, TEnd[] below, TEnd[] above, Int128[] expected)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
        where TEnd : unmanaged, IBinaryInteger<TEnd>
    {
        foreach (bool vectorized in (bool[])[true, false])
        {
            var pairs = new GuardedSpan<long>(2 * expected.Length, Mark);
            SumByKey.AddWithEnds<TKey, TValue, TEnd>(keys, values, below, above, pairs.Span, vectorized);
            Same(expected, cell => pairs.Span[2 * cell]);
            Same(Naive(keys, below, expected.Length), cell => SumByKey.Unpacked(pairs.Span[(2 * cell) + 1]).Below);
            Same(Naive(keys, above, expected.Length), cell => SumByKey.Unpacked(pairs.Span[(2 * cell) + 1]).Above);
            pairs.Written();
        }
    }

    // Of both signs, and so small that no half of a word overflows.
    private static TEnd[] Halves<TEnd>(int rows, int seed)
        where TEnd : unmanaged, IBinaryInteger<TEnd> =>
        [.. Columns.Values<short>(rows, seed).Select(value => TEnd.CreateTruncating(typeof(TEnd) == typeof(sbyte) ? value % 100 : value / 2))];

    // Half a word to either side: the greatest and least sums that were promised to fit.
    [Theory]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(-int.MaxValue, int.MaxValue)]
    [InlineData(int.MaxValue, -int.MaxValue)]
    [InlineData(-int.MaxValue, -int.MaxValue)]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    public void AddWithEnds_AtTheEdge_TellsBothApart(int below, int above)
    {
        long[] pairs = new long[2];
        SumByKey.AddWithEnds<byte, long, int>([0, 0], [long.MaxValue, -1], [below, 0], [0, above], pairs);
        pairs[0].Should().Be(long.MaxValue - 1);
        SumByKey.Unpacked(pairs[1]).Should().Be((below, above));
    }

    [Fact]
    public void Add_Twice_GoesOnFromTheSums()
    {
        long[] sums = [1, 10];
        SumByKey.Add<byte, int>([0, 1, 1], [5, 6, 7], sums);
        SumByKey.Add<byte, int>([1], [-3], sums);
        sums.Should().Equal(6, 20);
    }

    [Fact]
    public void Add_SumsAtTheEdge_AreExact()
    {
        long[] sums = new long[2];
        SumByKey.Add<ushort, long>([0, 1, 0, 1], [long.MaxValue - 5, -long.MaxValue, 5, 0], sums);
        sums.Should().Equal(long.MaxValue, -long.MaxValue);
    }

    [Fact]
    public void AddCopies_EightRowsOfOneKey_TakeTurns()
    {
        long[] copies = new long[8];
        SumByKey.AddCopies<ushort, int>([1, 1, 1, 1, 1, 1, 1, 1, 1], [1, 2, 3, 4, 10, 20, 30, 40, 100], copies, 2);
        copies.Should().Equal(0, 111, 0, 22, 0, 33, 0, 44);
    }

    [Fact]
    public void AddSplit_EndsOfLong_FillBothHalves()
    {
        long[] low = new long[3];
        long[] high = new long[3];
        SumByKey.AddSplit<byte, long>([0, 1, 2, 0, 1], [long.MinValue, long.MaxValue, -1, long.MinValue, long.MaxValue], low, high);
        low.Should().Equal(0, 2L * 0xFFFF_FFFF, 0xFFFF_FFFF);
        high.Should().Equal(-2L * 0x8000_0000, 2L * 0x7FFF_FFFF, -1);
    }

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void AddPairs_AnyWidths_EqualsNaiveLoop(int rows)
    {
        CheckPairs<ushort, byte, sbyte>(rows);
        CheckPairs<byte, ushort, short>(rows);
        CheckPairs<byte, byte, int>(rows);
        CheckPairs<ushort, ushort, long>(rows);
    }

    private static void CheckPairs<TKey1, TKey2, TValue>(int rows)
        where TKey1 : unmanaged, IBinaryInteger<TKey1>
        where TKey2 : unmanaged, IBinaryInteger<TKey2>
        where TValue : unmanaged, IBinaryInteger<TValue>, IMinMaxValue<TValue>
    {
        TKey1[] keys1 = Columns.Codes<TKey1>(rows, 200, seed: 2);
        TKey2[] keys2 = Columns.Codes<TKey2>(rows, 40, seed: 3);
        TValue[] values = Columns.Summable<TValue>(rows);
        int[] cells = [.. keys1.Zip(keys2, (key1, key2) => (int.CreateChecked(key1) * 40) + int.CreateChecked(key2))];
        foreach (bool vectorized in (bool[])[true, false])
        {
            var sums = new GuardedSpan<long>(200 * 40, Mark);
            SumByKey.AddPairs<TKey1, TKey2, TValue>(keys1, 40, keys2, values, sums.Span, vectorized);
            Same(Naive(cells, values, 200 * 40), cell => sums.Span[cell]);
            sums.Written();
        }
    }

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void AddSelected_AnyWidths_EqualsNaiveLoopOverTheRowsSelected(int rows)
    {
        CheckSelected<byte, sbyte>(rows);
        CheckSelected<ushort, short>(rows);
        CheckSelected<ushort, int>(rows);
        CheckSelected<byte, long>(rows);
    }

    private static void CheckSelected<TKey, TValue>(int rows)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>, IMinMaxValue<TValue>
    {
        TKey[] keys = Columns.Codes<TKey>(rows, 200, seed: 2);
        TValue[] values = Columns.Summable<TValue>(rows);
        ushort[] selected = [.. Enumerable.Range(0, rows).Where(row => row % 3 == 1).Select(row => (ushort)row)];
        var sums = new GuardedSpan<long>(200, Mark);
        SumByKey.AddSelected<TKey, TValue>(keys, values, selected, sums.Span);
        Same(Naive([.. selected.Select(row => keys[row])], selected.Select(row => values[row]).ToArray(), 200), cell => sums.Span[cell]);
        sums.Written();
    }

    private static Int128[] Naive<TKey, TValue>(TKey[] keys, TValue[] values, int cells)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        var sums = new Int128[cells];
        for (int i = 0; i < keys.Length; i++)
        {
            sums[int.CreateChecked(keys[i])] += Int128.CreateChecked(values[i]);
        }

        return sums;
    }

    private static void Same(Int128[] expected, Func<int, Int128> sum) =>
        Enumerable.Range(0, expected.Length).Where(cell => sum(cell) != expected[cell]).Should().BeEmpty();
}
