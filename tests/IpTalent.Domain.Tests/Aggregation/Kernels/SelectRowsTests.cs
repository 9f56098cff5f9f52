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
            Check<ushort>(rows, 100, percent);
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

    [Theory]
    [InlineData(0, 1)]
    [InlineData(63, 2)]
    [InlineData(64, 64)]
    [InlineData(100, 5000)]
    [InlineData(65_535, 1)]
    [InlineData(0, 65_536)]
    public void In_RunOfCodes_FindsThatRunOnly(int first, int length)
    {
        ushort[] codes = [.. Enumerable.Range(0, 65_536).Select(i => (ushort)i)];
        ushort[] selected = new ushort[65_536];
        SelectRows.In<ushort>(codes, SetOf(65_536, Enumerable.Range(first, length)), selected).Should().Be(length);
        selected.AsSpan(0, length).SequenceEqual([.. Enumerable.Range(first, length).Select(i => (ushort)i)]).Should().BeTrue();
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    public void In_SeveralRuns_FindsThemAll(int runs)
    {
        // Two codes of every hundred, the last run at the very end.
        ushort[] codes = [.. Enumerable.Range(0, 64_000).Select(i => (ushort)(i % 1000))];
        int[] members = [.. Enumerable.Range(0, runs - 1).SelectMany(run => (int[])[run * 100, (run * 100) + 1]), 998, 999];
        ushort[] selected = new ushort[64_000];
        SelectRows.In<ushort>(codes, SetOf(1000, members), selected).Should().Be(64 * members.Length);
        selected.Take(members.Length).Select(i => (int)i).Should().Equal(members);
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
        ulong[] set = SetOf(cells, Enumerable.Range(0, cells).Where(_ => random.Next(100) < percent));

        bool IsIn(TCode code) => (set[int.CreateChecked(code) / 64] >> (int.CreateChecked(code) % 64) & 1) == 1;
        ushort[] first = [.. Enumerable.Range(0, rows).Where(i => IsIn(codes[i])).Select(i => (ushort)i)];
        ushort[] both = [.. first.Where(i => IsIn(others[i]))];

        var selected = new GuardedSpan<ushort>(rows, mark: 0xABCD);
        int count = SelectRows.In<TCode>(codes, set, selected.Span);
        selected.Span[..count].SequenceEqual(first).Should().BeTrue();
        count = SelectRows.AlsoIn<TCode>(others, set, selected.Span, count);
        selected.Written().AsSpan(0, count).SequenceEqual(both).Should().BeTrue();

        count = SelectRows.In<TCode>(codes, set, selected.Span, vectorized: false);
        selected.Written().AsSpan(0, count).SequenceEqual(first).Should().BeTrue();
    }

    private static ulong[] SetOf(int cells, IEnumerable<int> codes)
    {
        ulong[] set = new ulong[(cells + 63) / 64];
        foreach (int code in codes)
        {
            set[code / 64] |= 1UL << (code % 64);
        }

        return set;
    }
}
