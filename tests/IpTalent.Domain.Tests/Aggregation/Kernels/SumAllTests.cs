using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class SumAllTests
{
    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void Of_AnyWidth_EqualsNaiveSum(int rows)
    {
        Check<sbyte>(rows);
        Check<short>(rows);
        Check<int>(rows);
        Check<long>(rows);
    }

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void OfSplit_AnyValues_EqualsNaiveSum(int rows)
    {
        long[] values = Columns.Values<long>(rows);
        ((BigInteger)SumAll.OfSplit(values)).Should().Be(Naive(values));
        SumAll.OfSplit(values, vectorized: false).Should().Be(SumAll.OfSplit(values));
    }

    [Fact]
    public void Of_BlockOfTheLeastValues_DoesNotOverflow()
    {
        SumAll.Of<sbyte>(Block(sbyte.MinValue)).Should().Be(-8_388_608);
        SumAll.Of<short>(Block(short.MinValue)).Should().Be(-2_147_483_648);
        SumAll.Of<int>(Block(int.MinValue)).Should().Be(-140_737_488_355_328);
        SumAll.Of<long>(Block(-140_737_488_355_327)).Should().Be(-9_223_372_036_854_710_272);
    }

    [Fact]
    public void Of_BlockOfTheGreatestValues_DoesNotOverflow()
    {
        SumAll.Of<sbyte>(Block(sbyte.MaxValue)).Should().Be(8_323_072);
        SumAll.Of<short>(Block(short.MaxValue)).Should().Be(2_147_418_112);
        SumAll.Of<int>(Block(int.MaxValue)).Should().Be(140_737_488_289_792);
        SumAll.Of<long>(Block(140_737_488_355_327)).Should().Be(9_223_372_036_854_710_272);
    }

    [Fact]
    public void OfSplit_BlockOfEnds_PassesLong()
    {
        SumAll.OfSplit(Block(long.MinValue)).Should().Be(-((Int128)1 << 79));
        SumAll.OfSplit(Block(long.MaxValue)).Should().Be(((Int128)1 << 79) - 65_536);
        SumAll.OfSplit(Block(-1L)).Should().Be(-65_536);
    }

    private static T[] Block<T>(T value) => [.. Enumerable.Repeat(value, 65_536)];

    private static void Check<T>(int rows)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        T[] values = Columns.Summable<T>(rows);
        ((BigInteger)SumAll.Of<T>(values)).Should().Be(Naive(values));
        SumAll.Of<T>(values, vectorized: false).Should().Be(SumAll.Of<T>(values));
    }

    private static BigInteger Naive<T>(T[] values)
        where T : unmanaged, IBinaryInteger<T> =>
        values.Aggregate(BigInteger.Zero, (sum, value) => sum + BigInteger.CreateChecked(value));
}
