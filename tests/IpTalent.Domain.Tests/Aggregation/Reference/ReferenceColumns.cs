using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>A random table of columns, with extreme numbers and any number of further dimensions, and a random question about it.</summary>
internal sealed record ReferenceColumns(
    bool IsLong, ReferencePool.Place[] Places, ReferencePool.Span[] Spans, string[][] Labels, ReferenceColumns.Row[] Cells, ReferenceColumns.Figures[] Columns, ReferenceQuestion Question)
{
    /// <summary>What one row tells: places in the dictionaries, and in tables whose rows name it the indicator.</summary>
    public sealed record Row(int Place, int Span, int[] Labels, int Indicator);

    /// <summary>The figures of an indicator in every row; of tables whose rows name their indicator, all figures of all of them.</summary>
    public sealed record Figures(Indicator Indicator, int Scale, long[] Mantissas, bool[]? Missing, long[]? Lower, long[]? Upper);

    public static ReferenceColumns Make(int seed)
    {
        var random = new Random(seed);
        T Any<T>(params T[] items) => items[random.Next(items.Length)];
        bool OneIn(int times) => random.Next(times) == 0;

        int rows = Any(OneIn(3) ? 0 : 40, 1, 3, 6, 20, 60, 60, OneIn(6) ? 2_500 : 150);
        ReferencePool.Place[] places = Any(ReferencePool.Cities, ReferencePool.Provinces, ReferencePool.Provinces, [.. ReferencePool.Larger, .. ReferencePool.Provinces]);
        ReferencePool.Span[] spans = Any(ReferencePool.YearEnds, ReferencePool.Years, ReferencePool.Halves, ReferencePool.Quarters, ReferencePool.Months, [.. ReferencePool.Years, .. ReferencePool.Odd]);
        spans = rows > 1_000 || OneIn(3) ? [.. spans.Take(2)] : spans;
        Indicator[] indicators = [.. Enumerable.Range(0, Any(1, 2, 2, 3)).Select(_ => Any(ReferencePool.Flow, ReferencePool.OtherFlow, Any(ReferencePool.Indicators))).Distinct()];
        string[][] labels = [.. Enumerable.Range(0, Any(0, 1, 1, 2, 4)).Select(_ => Enumerable.Range(0, Any(1, 2, 3, 300)).Select(label => new string((char)('a' + (label % 20)), 1 + (label / 20))).ToArray())];
        Row[] cells = [.. Enumerable.Range(0, rows).Select(_ => new Row(random.Next(places.Length), random.Next(spans.Length), [.. labels.Select(list => random.Next(list.Length))], random.Next(indicators.Length)))];
        bool isLong = OneIn(3);
        if (isLong && !OneIn(4))
        {
            // A figure with several weights would be refused.
            cells = [.. cells.DistinctBy(cell => (cell.Place, cell.Span, string.Join(' ', cell.Labels), cell.Indicator))];
        }

        Figures[] columns = isLong
            ? [ColumnOf(random, indicators[0], cells.Length, canHaveBounds: false)]
            : [.. indicators.Select(indicator => ColumnOf(random, indicator, rows, canHaveBounds: true))];
        var observations =
            from column in columns
            from row in Enumerable.Range(0, cells.Length)
            let cell = cells[row]
            let own = cell.Labels.Select((label, i) => (Name: NameOf(i), Label: labels[i][label])).ToDictionary(pair => pair.Name, pair => pair.Label)
            select new ReferenceRow
            {
                Indicator = isLong ? indicators[cell.Indicator] : column.Indicator,
                Place = places[cell.Place],
                Span = spans[cell.Span],
                Labels = own,
                Beside = isLong ? $"{cell.Place} {cell.Span} {string.Join(' ', cell.Labels)}" : $"{row}",
                Figure = column.Missing?[row] == true ? null : FigureOf(column, row, (isLong ? indicators[cell.Indicator] : column.Indicator).Unit),
            };
        ReferenceQuestion question = ReferenceQuestion.Make(random, [.. observations], indicators);
        return new(isLong, places, spans, labels, cells, isLong ? [.. indicators.Select(indicator => columns[0] with { Indicator = indicator })] : columns, question);
    }

    /// <summary>The table, with its rows and dictionaries in an order of choice.</summary>
    public MetricTable Build(int seed, bool shuffles, bool clusters)
    {
        var random = new Random(seed);
        int[] order = [.. Enumerable.Range(0, Cells.Length)];
        if (shuffles)
        {
            random.Shuffle(order);
        }

        Row[] cells = [.. order.Select(row => Cells[row])];
        MetricTableBuilder builder = new(cells.Length);
        (int[] places, ReferencePool.Place[] placeList) = Coded(random, cells, cell => cell.Place, Places, shuffles);
        (int[] spans, ReferencePool.Span[] spanList) = Coded(random, cells, cell => cell.Span, Spans, shuffles);
        builder.Area(places, [.. placeList.Select(place => place.Area)]).Period(spans, [.. spanList.Select(span => span.Period)]);
        for (int i = 0; i < Labels.Length; i++)
        {
            int dimension = i;
            (int[] codes, string[] list) = Coded(random, cells, cell => cell.Labels[dimension], Labels[i], shuffles);
            builder.Dimension(NameOf(i), codes, list);
        }

        if (IsLong)
        {
            (int[] codes, Figures[] list) = ([.. cells.Select(cell => cell.Indicator)], Columns);
            builder.Indicator(codes, [.. list.Select(column => column.Indicator)]).Value(InOrder(Columns[0].Mantissas), Columns[0].Scale);
            if (Columns[0].Missing is { } missing)
            {
                builder.Missing(InOrder(missing));
            }
        }

        foreach (Figures column in IsLong ? [] : Columns)
        {
            if (column.Lower is { } lower)
            {
                builder.Value(column.Indicator, InOrder(column.Mantissas), InOrder(lower), InOrder(column.Upper!), column.Scale);
            }
            else
            {
                builder.Value(column.Indicator, InOrder(column.Mantissas), column.Scale);
            }

            if (column.Missing is { } missing)
            {
                builder.Missing(column.Indicator, InOrder(missing));
            }
        }

        Dimension[] dimensions = [Dimension.Area(), Dimension.Period, .. Labels.Select((_, i) => Dimension.Of(NameOf(i)))];
        return (clusters ? builder.ClusterBy(dimensions[random.Next(dimensions.Length)]) : builder.KeepOrder()).Build();

        T[] InOrder<T>(T[] column) => [.. order.Select(row => column[row])];
    }

    private static string NameOf(int dimension) => $"further-{dimension}";

    // A dictionary in another order, in which a key may come twice.
    private static (int[] Codes, T[] List) Coded<T>(Random random, Row[] cells, Func<Row, int> of, T[] list, bool shuffles)
    {
        if (!shuffles)
        {
            return ([.. cells.Select(of)], list);
        }

        int[] places = [.. Enumerable.Range(0, list.Length), .. Enumerable.Range(0, list.Length).Take(3)];
        random.Shuffle(places);
        ILookup<int, int> codes = places.Select((place, code) => (place, code)).ToLookup(pair => pair.place, pair => pair.code);
        return ([.. cells.Select(cell => codes[of(cell)].ElementAt(random.Next(codes[of(cell)].Count())))], [.. places.Select(place => list[place])]);
    }

    private static Figures ColumnOf(Random random, Indicator indicator, int rows, bool canHaveBounds)
    {
        T Any<T>(params T[] items) => items[random.Next(items.Length)];

        int kind = random.Next(5);
        long[] mantissas = [.. Enumerable.Range(0, rows).Select(_ => kind switch
        {
            0 => Any(long.MaxValue, long.MinValue, long.MaxValue - 1, -long.MaxValue, 0, 1, -1),
            1 => random.NextInt64(long.MinValue, long.MaxValue),
            2 => random.Next(-40_000, 40_000),
            _ => random.Next(0, Any(1, 100, 3_000_000)),
        })];
        bool[]? missing = random.Next(3) == 0 ? [.. mantissas.Select(_ => random.Next(8) == 0)] : null;
        if (random.Next(20) == 0)
        {
            missing = [.. mantissas.Select(_ => true)];
        }

        int scale = Any(0, 0, 0, 2, 6, 14);
        if (!canHaveBounds || random.Next(2) == 0)
        {
            return new(indicator, scale, mantissas, missing, null, null);
        }

        // Ends may lie on either side of the number, and a number of the largest size has none beyond it.
        int width = Any(1, 100, 70_000);
        bool absences = random.Next(2) == 0;
        long[] lower = [.. mantissas.Select(value => absences && random.Next(10) == 0 ? long.MinValue : Math.Max(long.MinValue + 1, value < long.MinValue + width ? long.MinValue + 1 : value - random.Next(width)))];
        long[] upper = [.. mantissas.Select((value, row) => absences && random.Next(10) == 0 ? long.MaxValue
            : Math.Max(lower[row], value > long.MaxValue - 1 - width ? long.MaxValue - 1 : value + random.Next(width)))];
        return new(indicator, scale, mantissas, missing, lower, upper);
    }

    private static ReferenceFigure FigureOf(Figures column, int row, Unit unit)
    {
        Rational unitOfScale = Rational.TenToThe(-column.Scale);
        Rational Number(long mantissa) => (Rational)new System.Numerics.BigInteger(mantissa) * unitOfScale;
        Rational printed = Number(column.Mantissas[row]);
        ExactInterval bounds = column.Lower is null ? ExactInterval.Point(printed) : new(
            column.Lower[row] == long.MinValue ? ExactEnd.Absent : ExactEnd.Closed(Number(column.Lower[row])),
            column.Upper![row] == long.MaxValue ? ExactEnd.Absent : ExactEnd.Closed(Number(column.Upper[row])));
        return new(row, printed, bounds, unit);
    }
}
