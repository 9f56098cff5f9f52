using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class SelectRowsTests
{
    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void InAndAlsoIn_AnyWidthAndSet_EqualNaiveLoop(int rows)
    {
        foreach (int percent in (int[])[0, 3, 50, 100])
        {
            Check<byte>(rows, 256, percent);
            Check<byte>(rows, 20, percent);
            Check<ushort>(rows, 65_536, percent);
            Check<ushort>(rows, 500, percent);
            Check<int>(rows, 70_000, percent);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(200)]
    [InlineData(255)]
    public void In_SetOfOneByte_FindsThatByteOnly(int code)
    {
        byte[] codes = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        ulong[] set = new ulong[4];
        set[code / 64] = 1UL << (code % 64);
        ushort[] selected = new ushort[256];
        SelectRows.In<byte>(codes, set, selected).Should().Be(1);
        selected[0].Should().Be((ushort)code);
    }

    [Fact]
    public void AlsoIn_EarlierPositions_KeepsThoseInBoth()
    {
        ushort[] selected = [1, 3, 4, 6];
        SelectRows.AlsoIn<ushort>([9, 2, 2, 3, 2, 2, 9], [0b100], selected, count: 3).Should().Be(2);
        selected[..2].Should().Equal(1, 4);
    }

    private static void Check<TCode>(int rows, int cells, int percent)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        TCode[] codes = Columns.Codes<TCode>(rows, cells);
        TCode[] others = Columns.Codes<TCode>(rows, cells, seed: 2);
        var random = new Random(percent);
        ulong[] set = new ulong[(cells + 63) / 64];
        foreach (int code in Enumerable.Range(0, cells).Where(_ => random.Next(100) < percent))
        {
            set[code / 64] |= 1UL << (code % 64);
        }

        bool IsIn(TCode code) => (set[int.CreateChecked(code) / 64] >> (int.CreateChecked(code) % 64) & 1) == 1;
        ushort[] first = [.. Enumerable.Range(0, rows).Where(i => IsIn(codes[i])).Select(i => (ushort)i)];
        ushort[] both = [.. first.Where(i => IsIn(others[i]))];

        var selected = new GuardedSpan<ushort>(rows, mark: 0xABCD);
        int count = SelectRows.In<TCode>(codes, set, selected.Span);
        selected.Span[..count].SequenceEqual(first).Should().BeTrue();
        count = SelectRows.AlsoIn<TCode>(others, set, selected.Span, count);
        selected.Written().AsSpan(0, count).SequenceEqual(both).Should().BeTrue();
    }
}
