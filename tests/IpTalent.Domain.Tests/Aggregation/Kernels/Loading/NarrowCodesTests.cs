using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels.Loading;

public class NarrowCodesTests
{
    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void Into_KnownCodes_TranslatesAll(int rows)
    {
        Check<byte>(rows);
        Check<ushort>(rows);
        Check<int>(rows);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Into_UnknownCode_TellsTheFirst(int unknown)
    {
        int[] codes = [.. Enumerable.Repeat(2, 100)];
        (codes[70], codes[90]) = (unknown, unknown);
        NarrowCodes.Into<byte>(codes, [7, 8, 255], new byte[100]).Should().Be(70);
    }

    private static void Check<TCode>(int rows)
        where TCode : unmanaged, IBinaryInteger<TCode>, IMinMaxValue<TCode>
    {
        int cells = Columns.Cells<TCode>();
        int[] codes = Columns.Codes<int>(rows, cells);
        int[] remap = [.. Enumerable.Range(0, cells).Select(code => cells - 1 - code)];
        var narrow = new GuardedSpan<TCode>(rows, mark: TCode.CreateTruncating(0x5A5A));
        NarrowCodes.Into(codes, remap, narrow.Span).Should().Be(-1);
        narrow.Written().Select(int.CreateChecked).Should().Equal(codes.Select(code => cells - 1 - code));
    }
}
