using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels.Loading;

public class ScatterByKeyTests
{
    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void Move_AnyWidths_IsTheStableOrder(int rows)
    {
        Check<byte, byte>(rows, 7);
        Check<long, byte>(rows, 256);
        Check<int, ushort>(rows, 2000);
        Check<sbyte, int>(rows, 70_000);
    }

    [Fact]
    public void Move_ThreeRows_TakesTheNextPlaces()
    {
        int[] next = [0, 1];
        short[] destination = new short[3];
        ScatterByKey.Move<short, byte>([7, 8, 9], [1, 0, 1], next, destination);
        destination.Should().Equal(8, 7, 9);
        next.Should().Equal(1, 3);
    }

    private static void Check<T, TKey>(int rows, int clusters)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        T[] source = Columns.Values<T>(rows);
        TKey[] cluster = Columns.Codes<TKey>(rows, clusters);
        int[] counts = new int[clusters];
        CountByKey.Add<TKey>(cluster, counts);
        int[] next = new int[clusters];
        for (int i = 1; i < clusters; i++)
        {
            next[i] = next[i - 1] + counts[i - 1];
        }

        var destination = new GuardedSpan<T>(rows, mark: T.CreateTruncating(0x5A5A));
        ScatterByKey.Move<T, TKey>(source, cluster, next, destination.Span);
        destination.Written().Should().Equal(Enumerable.Range(0, rows).OrderBy(row => cluster[row]).Select(row => source[row]));
    }
}
