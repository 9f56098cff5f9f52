using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class SortByKeyTests
{
    [Theory]
    [InlineData(0, 64)]
    [InlineData(1, 64)]
    [InlineData(2, 64)]
    [InlineData(33, 64)]
    [InlineData(4096, 1)]
    [InlineData(4096, 8)]
    [InlineData(4096, 12)]
    [InlineData(4096, 62)]
    [InlineData(65_536, 9)]
    [InlineData(65_536, 33)]
    [InlineData(65_536, 64)]
    [InlineData(300_000, 20)]
    [InlineData(300_000, 62)]
    public void Sort_AnyBits_IsTheStableOrder(int rows, int bits)
    {
        foreach (Func<Random, ulong> draw in (Func<Random, ulong>[])[Spread, Skewed, Constant])
        {
            var random = new Random(rows + bits);
            ulong[] keys = [.. Enumerable.Range(0, rows).Select(_ => draw(random) & (ulong.MaxValue >> (64 - bits)))];
            CheckSort(keys, bits);
        }

        static ulong Spread(Random random) => unchecked((ulong)random.NextInt64(long.MinValue, long.MaxValue));
        static ulong Skewed(Random random) => random.Next(3) == 0 ? Spread(random) : random.Next(2) == 0 ? 5 : 0xFFFF_FFFF_FFFF_0000 | (uint)random.Next(300);
        static ulong Constant(Random random) => 0x1234_5678_9ABC_DEF1;
    }

    [Theory]
    [InlineData(62)]
    [InlineData(64)]
    public void Sort_AlreadyInAnyOrder_StaysSo(int bits)
    {
        ulong[] rising = [.. Enumerable.Range(0, 100_000).Select(i => (ulong)i << 40)];
        CheckSort(rising, bits);
        CheckSort([.. rising.Reverse()], bits);
    }

    [Fact]
    public void Sort_RowsThatDifferInTheLowestBitsOnly_AreTakenApart()
    {
        // All rows of a part look equal by its two digits, and again in the runs below.
        var random = new Random(1);
        CheckSort([.. Enumerable.Range(0, 100_000).Select(_ => ((ulong)random.Next(3) << 61) | (1UL << 40) | ((ulong)random.Next(3) << 20) | (uint)random.Next(50))], 64);
    }

    [Fact]
    public void Sort_EqualKeys_KeepTheirRows()
    {
        ulong[] keys = [3, 1, 3, 0, 1];
        int[] rows = [10, 11, 12, 13, 14];
        SortByKey.Sort(keys, rows, new ulong[5], new int[5], bits: 2);
        keys.Should().Equal(0, 1, 1, 3, 3);
        rows.Should().Equal(13, 11, 14, 10, 12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(4111)]
    [InlineData(65_536)]
    public void Partition_ByHistogram_IsTheStableOrderOfTheDigit(int rows)
    {
        ulong[] keys = [.. Columns.Values<long>(rows).Select(value => unchecked((ulong)value))];
        int[] counts = new int[1024];
        SortByKey.Histogram(keys, 54, counts);
        counts.Should().Equal(Enumerable.Range(0, 1024).GroupJoin(keys, digit => (ulong)digit, key => key >> 54, (_, same) => same.Count()));

        int[] offsets = new int[1024];
        for (int digit = 1; digit < 1024; digit++)
        {
            offsets[digit] = offsets[digit - 1] + counts[digit - 1];
        }

        int[] ends = [.. offsets.Zip(counts, (offset, count) => offset + count)];
        var keysOut = new GuardedSpan<ulong>(rows, mark: 77);
        var rowsOut = new GuardedSpan<int>(rows, mark: -7);
        SortByKey.Partition(keys, 500, 54, offsets, keysOut.Span, rowsOut.Span);
        offsets.Should().Equal(ends);
        int[] order = [.. Enumerable.Range(0, rows).OrderBy(row => keys[row] >> 54)];
        rowsOut.Written().Should().Equal(order.Select(row => row + 500));
        keysOut.Written().Should().Equal(order.Select(row => keys[row]));
    }

    private static void CheckSort(ulong[] keys, int bits)
    {
        int[] expected = [.. Enumerable.Range(0, keys.Length).OrderBy(row => keys[row])];
        ulong[] unsorted = [.. keys];
        int[] rows = [.. Enumerable.Range(0, keys.Length)];
        var keyScratch = new GuardedSpan<ulong>(keys.Length, mark: 77);
        var rowScratch = new GuardedSpan<int>(keys.Length, mark: -7);
        SortByKey.Sort(keys, rows, keyScratch.Span, rowScratch.Span, bits);
        keyScratch.Written();
        rowScratch.Written();
        rows.AsSpan().SequenceEqual(expected).Should().BeTrue();
        keys.AsSpan().SequenceEqual([.. expected.Select(row => unsorted[row])]).Should().BeTrue();
    }
}
