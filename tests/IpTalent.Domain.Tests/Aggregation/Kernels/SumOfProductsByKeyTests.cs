using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class SumOfProductsByKeyTests
{
    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void AddPairs_AnyWidths_EqualsNaiveLoop(int rows)
    {
        Check<byte, sbyte>(rows);
        Check<byte, short>(rows);
        Check<ushort, int>(rows);
        Check<ushort, long>(rows);
        Check<int, long>(rows);
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
    public void AddPairs_ProductsAtTheEdge_AreExact()
    {
        long[] pairs = new long[6];
        SumOfProductsByKey.AddPairs<byte, long, long>([0, 1, 2, 2], [3_037_000_499, long.MaxValue, int.MinValue, 1], [3_037_000_499, -1, int.MinValue, -1], pairs);
        pairs.Should().Equal(9_223_372_030_926_249_001, 3_037_000_499, -long.MaxValue, -1, 4_611_686_018_427_387_903, -2_147_483_649);
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

    private static void Check<TKey, TNumber>(int rows)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TNumber : unmanaged, IBinaryInteger<TNumber>, IMinMaxValue<TNumber>
    {
        // Products of two numbers of 46 bits would not fit; a hundred-thousandth of the long values have 23.
        TKey[] keys = Columns.Codes<TKey>(rows, 200);
        TNumber[] values = [.. Columns.Summable<TNumber>(rows, seed: 2).Select(Fitting)];
        TNumber[] weights = [.. Columns.Summable<TNumber>(rows, seed: 3).Select(Fitting)];
        foreach (bool vectorized in (bool[])[true, false])
        {
            var pairs = new GuardedSpan<long>(400, mark: 0x5A5A_5A5A_5A5A);
            SumOfProductsByKey.AddPairs<TKey, TNumber, TNumber>(keys, values, weights, pairs.Span, vectorized);
            BigInteger[] found = [.. pairs.Written().Select(sum => (BigInteger)sum)];
            found.Where((_, place) => place % 2 == 0).Should().Equal(Naive(keys, values, weights, 200));
            found.Where((_, place) => place % 2 == 1).Should().Equal(Naive(keys, weights, Array.ConvertAll(weights, _ => TNumber.One), 200));
        }
    }

    // Those of 32 bits lose 8, so that 65,536 products of 48 bits stay below 2^63.
    private static TNumber Fitting<TNumber>(TNumber value)
        where TNumber : unmanaged, IBinaryInteger<TNumber> =>
        typeof(TNumber) == typeof(long) ? value >> 24 : typeof(TNumber) == typeof(int) ? value >> 8 : value;

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
