using System.Globalization;

namespace IpTalent.Domain;

public static partial class Location
{
    /// <summary>The location quotients of a whole table, approximately: (e / E) / (n / N) of each cell in double.</summary>
    /// <param name="cells">The figures row by row: all categories of the first region, then of the second, and so on.</param>
    /// <param name="categories">How many categories a region has; 1 or more.</param>
    /// <param name="quotients">Takes the quotients in the order of the cells; as long as they are at least, and not the cells themselves.</param>
    /// <returns>How many quotients there are, each approximate to some 12 digits and the same in whatever order regions and categories come.
    /// Undefined, the quotients then meaning nothing:
    /// <see cref="UndefinedReason.TooFewObservations"/> (no cell), <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.Missing"/> (a number is
    /// not a number), <see cref="UndefinedReason.AllZero"/>, <see cref="UndefinedReason.Overflow"/>, <see cref="UndefinedReason.DivisorMayBeZero"/> (a region has
    /// nothing, or nobody has a category; the detail names it).</returns>
    /// <remarks>They carry no bounds; <see cref="LocationQuotient(RegionalTable, string, string, BoundPolicy?)"/> is exact and does.</remarks>
    /// <exception cref="ArgumentException">The cells do not make whole rows, or there is not enough room for the quotients.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="categories"/> is zero or negative.</exception>
    public static Outcome<int> ApproximateLocationQuotients(ReadOnlySpan<double> cells, int categories, Span<double> quotients)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(categories);
        if (cells.Length % categories != 0 || quotients.Length < cells.Length)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{cells.Length} cells do not make whole rows of {categories}, or there is no room for as many quotients."), nameof(quotients));
        }

        if (Bulk.WhyNone(cells, out _) is { } reason)
        {
            return Outcome<int>.Undefined(reason);
        }

        double[] ofCategory = SumsOfColumns(cells, categories);
        if (Array.IndexOf(ofCategory, 0) is >= 0 and var none)
        {
            return Outcome<int>.Undefined(UndefinedReason.DivisorMayBeZero, string.Create(CultureInfo.InvariantCulture, $"nobody has category {none}"));
        }

        double all = SumGrid.Sum(ofCategory);
        if (!double.IsFinite(all))
        {
            return Outcome<int>.Undefined(UndefinedReason.Overflow);
        }

        double[] byCategory = Array.ConvertAll(ofCategory, sum => all / sum);
        for (int start = 0; start < cells.Length; start += categories)
        {
            ReadOnlySpan<double> row = cells.Slice(start, categories);
            double region = SumGrid.Sum(row);
            if (region == 0)
            {
                return Outcome<int>.Undefined(UndefinedReason.DivisorMayBeZero, string.Create(CultureInfo.InvariantCulture, $"region {start / categories} has nothing"));
            }

            for (int j = 0; j < row.Length; j++)
            {
                quotients[start + j] = row[j] / region * byCategory[j];
            }
        }

        return Outcome<int>.Of(cells.Length);
    }

    /// <summary>The sum of each column, the same in whatever order the rows come; not finite where doubles do not hold it.</summary>
    private static double[] SumsOfColumns(ReadOnlySpan<double> cells, int columns)
    {
        double[] largest = new double[columns];
        for (int start = 0; start < cells.Length; start += columns)
        {
            for (int j = 0; j < columns; j++)
            {
                largest[j] = Math.Max(largest[j], cells[start + j]);
            }
        }

        int rows = cells.Length / columns;
        SumGrid[] grids = Array.ConvertAll(largest, most => new SumGrid(most, rows));
        double[] sums = new double[columns];
        double[] rests = new double[columns];
        for (int start = 0; start < cells.Length; start += columns)
        {
            ReadOnlySpan<double> row = cells.Slice(start, columns);
            for (int j = 0; j < row.Length; j++)
            {
                double part = grids[j].Coarse(row[j]);
                sums[j] += part;
                rests[j] += grids[j].Fine(row[j] - part);
            }
        }

        for (int j = 0; j < sums.Length; j++)
        {
            sums[j] += rests[j];
        }

        return sums;
    }
}
