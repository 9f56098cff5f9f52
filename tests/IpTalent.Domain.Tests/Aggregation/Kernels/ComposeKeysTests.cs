using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

public class ComposeKeysTests
{
    [Theory, MemberData(nameof(Columns.Lengths), MemberType = typeof(Columns))]
    public void AnyForm_AnyWidth_EqualsNaiveLoop(int rows)
    {
        Check<byte>(rows);
        Check<ushort>(rows);
        Check<int>(rows);
    }

    [Fact]
    public void AddScaled_SecondColumn_NumbersTheCells()
    {
        int[] keys = new int[4];
        ComposeKeys.Scaled<ushort>([0, 2, 1, 2], stride: 3, start: 0, keys);
        ComposeKeys.AddScaled<byte>([1, 0, 2, 2], stride: 1, keys);
        keys.Should().Equal(1, 6, 5, 8);
    }

    [Fact]
    public void Scaled_GreatestKeys_Fit()
    {
        int[] keys = new int[1];
        ComposeKeys.Scaled<byte>([255], stride: 8_421_504, start: 127, keys);
        ulong[] wide = [ulong.MaxValue - (255UL << 56)];
        ComposeKeys.Wide<byte>([255], 1UL << 56, wide);
        keys.Should().Equal(int.MaxValue);
        wide.Should().Equal(ulong.MaxValue);
    }

    private static void Check<TCode>(int rows)
        where TCode : unmanaged, IBinaryInteger<TCode>, IMinMaxValue<TCode>
    {
        int cells = Columns.Cells<TCode>();
        TCode[] codes = Columns.Codes<TCode>(rows, cells);
        int[] whole = [.. codes.Select(int.CreateChecked)];
        int[] map = [.. Enumerable.Range(0, cells).Select(code => code * 7 % 1013)];
        Keys(rows, keys => ComposeKeys.Scaled<TCode>(codes, 9, 5, keys)).SequenceEqual(whole.Select(code => 5 + (9 * code))).Should().BeTrue();
        Keys(rows, keys => ComposeKeys.AddScaled<TCode>(codes, 9, keys)).SequenceEqual(whole.Select(code => 1000 + (9 * code))).Should().BeTrue();
        Keys(rows, keys => ComposeKeys.AddScaled<TCode>(codes, 1, keys)).SequenceEqual(whole.Select(code => 1000 + code)).Should().BeTrue();
        Keys(rows, keys => ComposeKeys.Scaled<TCode>(codes, 9, 5, keys, vectorized: false)).SequenceEqual(whole.Select(code => 5 + (9 * code))).Should().BeTrue();
        Keys(rows, keys => ComposeKeys.AddScaled<TCode>(codes, 9, keys, vectorized: false)).SequenceEqual(whole.Select(code => 1000 + (9 * code))).Should().BeTrue();
        Keys(rows, keys => ComposeKeys.Mapped<TCode>(codes, map, 5, keys)).SequenceEqual(whole.Select(code => 5 + map[code])).Should().BeTrue();
        Keys(rows, keys => ComposeKeys.AddMapped<TCode>(codes, map, keys)).SequenceEqual(whole.Select(code => 1000 + map[code])).Should().BeTrue();

        ushort[] at = [.. Enumerable.Range(0, rows).Where(i => i % 3 != 1).Select(i => (ushort)i)];
        int[] some = [.. at.Select(i => whole[i])];
        Keys(at.Length, keys => ComposeKeys.ScaledAt<TCode>(codes, at, 9, 5, keys)).SequenceEqual(some.Select(code => 5 + (9 * code))).Should().BeTrue();
        Keys(at.Length, keys => ComposeKeys.AddScaledAt<TCode>(codes, at, 9, keys)).SequenceEqual(some.Select(code => 1000 + (9 * code))).Should().BeTrue();
        Keys(at.Length, keys => ComposeKeys.MappedAt<TCode>(codes, at, map, 5, keys)).SequenceEqual(some.Select(code => 5 + map[code])).Should().BeTrue();
        Keys(at.Length, keys => ComposeKeys.AddMappedAt<TCode>(codes, at, map, keys)).SequenceEqual(some.Select(code => 1000 + map[code])).Should().BeTrue();

        var wide = new GuardedSpan<ulong>(rows, mark: 77, content: 1000);
        ComposeKeys.Wide<TCode>(codes, 1UL << 40, wide.Span);
        wide.Written().SequenceEqual(whole.Select(code => 1000 + ((ulong)code << 40))).Should().BeTrue();
    }

    private delegate void Compose(Span<int> keys);

    // What was in the span counts only for the forms that add.
    private static int[] Keys(int rows, Compose compose)
    {
        var keys = new GuardedSpan<int>(rows, mark: -7, content: 1000);
        compose(keys.Span);
        return keys.Written();
    }
}
