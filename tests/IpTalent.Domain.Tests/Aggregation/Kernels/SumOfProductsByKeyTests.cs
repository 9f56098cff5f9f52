using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class SumOfProductsByKeyTests
{
    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void Add_AnyWidths_EqualsNaiveLoop(int rows)
    {
        CheckLeft<byte>(rows);
        CheckLeft<ushort>(rows);
        CheckLeft<int>(rows);
    }

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void AddWide_AnyValues_EqualsNaiveLoop(int rows)
    {
        ushort[] keys = Columns.Codes<ushort>(rows, 300);
        long[] left = Columns.Values<long>(rows, seed: 2);
        long[] right = Columns.Values<long>(rows, seed: 3);
        var low = new UInt128[300];
        long[] high = new long[300];
        SumOfProductsByKey.AddWide<ushort>(keys, left, right, low, high);
        Wide(low, high).Should().Equal(Naive(keys, left, right, 300));
    }

    [Fact]
    public void Add_ProductsAtTheEdge_AreExact()
    {
        long[] sums = new long[3];
        SumOfProductsByKey.Add<byte, long, long>([0, 1, 2, 2], [3_037_000_499, long.MaxValue, int.MinValue, 1], [3_037_000_499, -1, int.MinValue, -1], sums);
        sums.Should().Equal(9_223_372_030_926_249_001, -long.MaxValue, 4_611_686_018_427_387_903);
    }

    [Fact]
    public void AddWide_GreatestProducts_Pass128Bits()
    {
        var low = new UInt128[2];
        long[] high = new long[2];
        long[] least = [long.MinValue, long.MinValue, long.MinValue, long.MinValue, long.MinValue];
        SumOfProductsByKey.AddWide<byte>([0, 0, 0, 0, 0], least, least, low, high);
        SumOfProductsByKey.AddWide<byte>([1, 1, 1, 1, 1], least, [1, 1, 1, 1, 1], low, high);
        Wide(low, high).Should().Equal(5 * (BigInteger.One << 126), -5 * (BigInteger.One << 63));
    }

    private static void CheckLeft<TKey>(int rows)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        Check<TKey, sbyte, sbyte>(rows);
        Check<TKey, sbyte, int>(rows);
        Check<TKey, short, short>(rows);
        Check<TKey, short, sbyte>(rows);
        Check<TKey, int, short>(rows);
        Check<TKey, int, sbyte>(rows);
        Check<TKey, long, sbyte>(rows);
        Check<TKey, sbyte, long>(rows);
    }

    private static void Check<TKey, TLeft, TRight>(int rows)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TLeft : unmanaged, IBinaryInteger<TLeft>, IMinMaxValue<TLeft>
        where TRight : unmanaged, IBinaryInteger<TRight>, IMinMaxValue<TRight>
    {
        // Products of at most 2^46 · 2^7 in 65,536 rows could pass 2^63; a thousandth of the long values cannot.
        TKey[] keys = Columns.Codes<TKey>(rows, 200);
        TLeft[] left = [.. Columns.Summable<TLeft>(rows, seed: 2).Select(value => typeof(TLeft) == typeof(long) ? value >> 10 : value)];
        TRight[] right = [.. Columns.Summable<TRight>(rows, seed: 3).Select(value => typeof(TRight) == typeof(long) ? value >> 10 : value)];
        var sums = new GuardedSpan<long>(200, mark: 0x5A5A_5A5A_5A5A);
        SumOfProductsByKey.Add<TKey, TLeft, TRight>(keys, left, right, sums.Span);
        sums.Written().Select(sum => (BigInteger)sum).SequenceEqual(Naive(keys, left, right, 200)).Should().BeTrue();
    }

    private static BigInteger[] Naive<TKey, TLeft, TRight>(TKey[] keys, TLeft[] left, TRight[] right, int cells)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TLeft : unmanaged, IBinaryInteger<TLeft>
        where TRight : unmanaged, IBinaryInteger<TRight>
    {
        var sums = new BigInteger[cells];
        for (int i = 0; i < keys.Length; i++)
        {
            sums[int.CreateChecked(keys[i])] += BigInteger.CreateChecked(left[i]) * BigInteger.CreateChecked(right[i]);
        }

        return sums;
    }

    private static IEnumerable<BigInteger> Wide(UInt128[] low, long[] high) => low.Zip(high, (bottom, top) => ((BigInteger)top << 128) + bottom);
}
