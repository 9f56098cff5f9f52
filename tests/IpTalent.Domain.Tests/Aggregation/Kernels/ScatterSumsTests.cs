using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class ScatterSumsTests
{
    private const long Mark = 0x5A5A_5A5A_5A5A;

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void To_AnyCells_EqualsNaiveLoop(int cells)
    {
        // Every third cell is no group; the others are groups in reverse order.
        int[] groupOfCell = new int[cells];
        int groups = 0;
        for (int cell = cells - 1; cell >= 0; cell--)
        {
            groupOfCell[cell] = cell % 3 == 1 ? -1 : groups++;
        }

        long[] sums = Columns.Values<long>(cells);
        var written = new GuardedSpan<long>(groups, Mark);
        ScatterSums.To(sums, groupOfCell, written.Span);
        long[] expected = [.. Enumerable.Range(0, cells).Reverse().Where(cell => cell % 3 != 1).Select(cell => sums[cell])];
        written.Written().SequenceEqual(expected).Should().BeTrue();
    }

    [Fact]
    public void To_GroupWithoutCell_KeepsWhatItHad()
    {
        long[] groups = [-1, -2, -3];
        ScatterSums.To([10, 20, 30, 40], [2, -1, 0], groups);
        groups.Should().Equal(30, -2, 10);
    }
}
