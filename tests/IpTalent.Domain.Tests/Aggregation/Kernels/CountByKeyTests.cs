using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class CountByKeyTests
{
    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void Add_AnyWidth_CountsRows(int rows)
    {
        Check<byte>(rows);
        Check<ushort>(rows);
        Check<int>(rows);
    }

    [Fact]
    public void Add_SecondChunk_GoesOnFromTheCounts()
    {
        int[] counts = [0, 5, 0];
        CountByKey.Add<byte>([1, 2, 1], counts);
        counts.Should().Equal(0, 7, 1);
    }

    private static void Check<TKey>(int rows)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
    {
        int cells = Columns.Cells<TKey>();
        TKey[] keys = Columns.Codes<TKey>(rows, cells);
        var counts = new GuardedSpan<int>(cells, mark: -7);
        CountByKey.Add<TKey>(keys, counts.Span);

        int[] expected = new int[cells];
        foreach (TKey key in keys)
        {
            expected[int.CreateChecked(key)]++;
        }

        counts.Written().AsSpan().SequenceEqual(expected).Should().BeTrue();
    }
}
