using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class OrByKeyTests
{
    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void Add_AnyWidth_EqualsNaiveLoop(int rows)
    {
        Check<byte>(rows);
        Check<ushort>(rows);
        Check<int>(rows);
    }

    [Fact]
    public void Add_FlagsOfOneKey_AreUnited()
    {
        byte[] marks = [0, 0b1000, 0];
        OrByKey.Add<ushort>([1, 2, 1], [0b0001, 0b0100, 0b0010], marks);
        marks.Should().Equal(0, 0b1011, 0b0100);
    }

    private static void Check<TKey>(int rows)
        where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
    {
        int cells = Columns.Cells<TKey>();
        TKey[] keys = Columns.Codes<TKey>(rows, cells);
        byte[] flags = [.. Enumerable.Range(0, rows).Select(row => (byte)(1 << (row % 11 % 8)))];
        var marks = new GuardedSpan<byte>(cells, mark: 0xA5);
        OrByKey.Add<TKey>(keys, flags, marks.Span);

        byte[] expected = new byte[cells];
        for (int i = 0; i < rows; i++)
        {
            expected[int.CreateChecked(keys[i])] |= flags[i];
        }

        marks.Written().AsSpan().SequenceEqual(expected).Should().BeTrue();
    }
}
