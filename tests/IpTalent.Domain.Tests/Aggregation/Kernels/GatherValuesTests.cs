using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class GatherValuesTests
{
    private const long Mark = 0x5A5A_5A5A_5A5A;

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void AtAndWiden_AnyWidth_KeepValues(int rows)
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
        var all = new GuardedSpan<long>(rows, Mark);
        GatherValues.Widen<TValue>(values, all.Span);
        all.Written().AsSpan().SequenceEqual([.. values.Select(long.CreateChecked)]).Should().BeTrue();
        GatherValues.Widen<TValue>(values, all.Span, vectorized: false);
        all.Written().AsSpan().SequenceEqual([.. values.Select(long.CreateChecked)]).Should().BeTrue();

        ushort[] selected = [.. Enumerable.Range(0, rows).Where(i => i % 3 != 1).Select(i => (ushort)i)];
        var some = new GuardedSpan<long>(selected.Length, Mark);
        GatherValues.At<TValue>(values, selected, some.Span);
        some.Written().AsSpan().SequenceEqual([.. selected.Select(i => long.CreateChecked(values[i]))]).Should().BeTrue();
    }
}
