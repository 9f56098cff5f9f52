using System.Numerics;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

/// <summary>Columns to try kernels on: the same in every run, with both ends of the width among the values.</summary>
internal static class Columns
{
    /// <summary>Nothing, one row, around the widths of vectors, a chunk and a block.</summary>
    public static TheoryData<int> Lengths => [0, 1, 7, 8, 9, 31, 33, 63, 65, 4096, 4111, 65_536];

    /// <summary>Any values of a width; every third row or so holds one of its ends.</summary>
    public static T[] Values<T>(int rows, int seed = 1)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var random = new Random(seed);
        var values = new T[rows];
        for (int i = 0; i < rows; i++)
        {
            values[i] = random.Next(6) switch
            {
                0 => T.MinValue,
                1 => T.MaxValue,
                _ => T.CreateTruncating(random.NextInt64(long.MinValue, long.MaxValue)),
            };
        }

        return values;
    }

    /// <summary>Values of which 65,536 have a sum of absolutes below 2^63.</summary>
    public static T[] Summable<T>(int rows, int seed = 1)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
        [.. Values<T>(rows, seed).Select(value => typeof(T) == typeof(long) ? value >> 17 : value)];

    /// <summary>Codes below a number of cells; about half of them are the same one, and the last one occurs.</summary>
    public static T[] Codes<T>(int rows, int cells, int seed = 1)
        where T : unmanaged, IBinaryInteger<T>
    {
        var random = new Random(seed);
        var codes = new T[rows];
        for (int i = 0; i < rows; i++)
        {
            codes[i] = T.CreateChecked(random.Next(2) == 0 ? cells / 2 : random.Next(4) == 0 ? cells - 1 : random.Next(cells));
        }

        return codes;
    }

    /// <summary>As many cells as a width of codes allows, but not more than 70,000.</summary>
    public static int Cells<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Math.Min(int.CreateSaturating(T.MaxValue), 69_999) + 1;
}
