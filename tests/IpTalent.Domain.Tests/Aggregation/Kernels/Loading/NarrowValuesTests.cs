using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels.Loading;

public class NarrowValuesTests
{
    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void Measure_AnyValues_EqualsNaiveLoop(int rows)
    {
        foreach (int shift in (int[])[0, 20, 50])
        {
            long[] values = [.. Columns.Values<long>(rows).Select(value => value >> shift)];
            var (min, max, sum) = NarrowValues.Measure(values);
            NarrowValues.Measure(values, vectorized: false).Should().Be((min, max, sum));
            min.Should().Be(values.DefaultIfEmpty(long.MaxValue).Min());
            max.Should().Be(values.DefaultIfEmpty(long.MinValue).Max());
            ((BigInteger)sum).Should().Be(values.Aggregate(BigInteger.Zero, (total, value) => total + BigInteger.Abs(value)));
        }
    }

    [Fact]
    public void Measure_LeastLongs_SumsTheirAbsolutes() =>
        NarrowValues.Measure([long.MinValue, long.MinValue, long.MaxValue]).Should().Be((long.MinValue, long.MaxValue, ((UInt128)3 << 63) - 1));

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void Into_ValuesThatFit_KeepsThem(int rows)
    {
        Check<sbyte>(rows);
        Check<short>(rows);
        Check<int>(rows);
        Check<long>(rows);
    }

    private static void Check<TValue>(int rows)
        where TValue : unmanaged, IBinaryInteger<TValue>, IMinMaxValue<TValue>
    {
        TValue[] values = Columns.Values<TValue>(rows);
        var narrow = new GuardedSpan<TValue>(rows, mark: TValue.CreateTruncating(0x5A5A));
        NarrowValues.Into([.. values.Select(long.CreateChecked)], narrow.Span);
        narrow.Written().AsSpan().SequenceEqual(values).Should().BeTrue();
    }
}
