using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class ExtremeByKeyTests
{
    private const long Mark = 0x5A5A_5A5A_5A5A;

    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void Keep_AnyWidths_EqualNaiveLoop(int rows)
    {
        CheckValues<byte>(rows, 40);
        CheckValues<byte>(rows, 256);
        CheckValues<ushort>(rows, 1000);
        CheckValues<int>(rows, 3);
    }

    [Fact]
    public void Keep_KeyWithoutRows_KeepsWhatItHad()
    {
        long[] least = [long.MaxValue, long.MaxValue, -5];
        long[] greatest = [long.MinValue, long.MinValue, -5];
        ExtremeByKey.Keep<Least, byte, long>([0, 0, 2], [7, 3, -4], least);
        ExtremeByKey.Keep<Greatest, byte, long>([0, 0, 2], [7, 3, -4], greatest);
        least.Should().Equal(3, long.MaxValue, -5);
        greatest.Should().Equal(7, long.MinValue, -4);
    }

    [Fact]
    public void Keep_ChunkAfterChunk_GoOnFromTheExtremes()
    {
        // Falling, then rising values: every row of one half is a new extreme of its key, none of the other half is.
        int[] values = [.. Enumerable.Range(0, 5000).Select(i => -i), .. Enumerable.Range(0, 5000)];
        ushort[] keys = [.. Enumerable.Range(0, 10_000).Select(i => (ushort)(i % 10))];
        long[] least = [.. Enumerable.Repeat(long.MaxValue, 10)];
        long[] greatest = [.. Enumerable.Repeat(long.MinValue, 10)];
        for (int start = 0; start < keys.Length; start += 1000)
        {
            ExtremeByKey.Keep<Least, ushort, int>(keys.AsSpan(start, 1000), values.AsSpan(start, 1000), least);
            ExtremeByKey.Keep<Greatest, ushort, int>(keys.AsSpan(start, 1000), values.AsSpan(start, 1000), greatest);
        }

        least.Should().Equal(-4990, -4991, -4992, -4993, -4994, -4995, -4996, -4997, -4998, -4999);
        greatest.Should().Equal(4990, 4991, 4992, 4993, 4994, 4995, 4996, 4997, 4998, 4999);
    }

    private static void CheckValues<TKey>(int rows, int cells)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        Check<TKey, sbyte>(rows, cells);
        Check<TKey, short>(rows, cells);
        Check<TKey, int>(rows, cells);
        Check<TKey, long>(rows, cells);
    }

    private static void Check<TKey, TValue>(int rows, int cells)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>, IMinMaxValue<TValue>
    {
        TKey[] keys = Columns.Codes<TKey>(rows, cells);
        TValue[] values = Columns.Values<TValue>(rows);
        var least = new GuardedSpan<long>(cells, Mark, long.MaxValue);
        var greatest = new GuardedSpan<long>(cells, Mark, long.MinValue);
        ExtremeByKey.Keep<Least, TKey, TValue>(keys, values, least.Span);
        ExtremeByKey.Keep<Greatest, TKey, TValue>(keys, values, greatest.Span);

        ILookup<int, long> byKey = Enumerable.Range(0, rows).ToLookup(i => int.CreateChecked(keys[i]), i => long.CreateChecked(values[i]));
        least.Written().SequenceEqual(Enumerable.Range(0, cells).Select(cell => byKey[cell].DefaultIfEmpty(long.MaxValue).Min())).Should().BeTrue();
        greatest.Written().SequenceEqual(Enumerable.Range(0, cells).Select(cell => byKey[cell].DefaultIfEmpty(long.MinValue).Max())).Should().BeTrue();
    }
}
