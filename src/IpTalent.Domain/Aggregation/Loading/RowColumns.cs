using System.Globalization;

namespace IpTalent.Domain.Aggregation;

/// <summary>Rows that come one by one, kept by column until all are there: what each loader of rows fills.</summary>
internal sealed class RowColumns
{
    private readonly List<int> _indicators = [];
    private readonly List<int> _areas = [];
    private readonly List<int> _periods = [];
    private readonly List<long> _rowNumbers = [];
    private readonly List<byte> _marks = [];
    private readonly List<byte> _ends = [];
    private readonly NumberColumn _values = new();
    private readonly NumberColumn _lower = new();
    private readonly NumberColumn _upper = new();
    private readonly List<int> _scales = [];

    public Interner<Area> Areas { get; } = new();

    public Interner<ReportingPeriod> Periods { get; } = new();

    public List<Indicator> Indicators { get; } = [];

    public int Rows => _marks.Count;

    /// <summary>The place of an indicator, which is looked up by its code.</summary>
    public int PlaceOf(Indicator indicator, Dictionary<string, int> places)
    {
        if (!places.TryGetValue(indicator.Code, out int place))
        {
            place = Indicators.Count;
            places.Add(indicator.Code, place);
            Indicators.Add(indicator);
            _scales.Add(0);
        }

        return place;
    }

    /// <summary>Adds a row without a figure.</summary>
    public void Add(long rowNumber, int indicator, int area, int period)
    {
        _indicators.Add(indicator);
        _areas.Add(area);
        _periods.Add(period);
        _rowNumbers.Add(rowNumber);
        _marks.Add((byte)RowMarks.Missing);
        _ends.Add(0);
        _values.Add();
        _lower.Add();
        _upper.Add();
    }

    public RowMarks MarksOf(int row) => (RowMarks)_marks[row];

    public void Mark(int row, RowMarks marks) => _marks[row] = (byte)marks;

    /// <summary>Gives a row its figure.</summary>
    /// <exception cref="RowRefusedException">A number has more digits than 64 bits hold.</exception>
    public void Set(int row, decimal? printed, Interval bounds)
    {
        decimal value = printed ?? bounds.Lower ?? bounds.Upper ?? 0;
        int scale = Math.Max(Set(_values, row, value), Math.Max(Set(_lower, row, bounds.Lower ?? value), Set(_upper, row, bounds.Upper ?? value)));
        _scales[_indicators[row]] = Math.Max(_scales[_indicators[row]], scale);
        _ends[row] = (byte)(
            MarkOf(bounds.LowerKind, EndMarks.LowerOpen, EndMarks.LowerAbsent)
            | MarkOf(bounds.UpperKind, EndMarks.UpperOpen, EndMarks.UpperAbsent)
            | (printed is null ? EndMarks.NotPrinted : 0));
    }

    /// <summary>The columns, every number at the scale of its indicator.</summary>
    /// <exception cref="RowRefusedException">A number does not fit 64 bits at that scale.</exception>
    public TableDraft ToDraft()
    {
        KeyOrder indicators = KeyOrder.Of(Indicators), areas = KeyOrder.Of(Areas.Keys), periods = KeyOrder.Of(Periods.Keys);
        int[] scales = [.. _scales], indicatorOfRow = [.. _indicators];
        (long[] values, long[] lower, long[] upper) = (At(_values), At(_lower), At(_upper));
        for (int row = 0; row < values.Length; row++)
        {
            (lower[row], upper[row]) = (Distance(row, values[row], lower[row]), Distance(row, upper[row], values[row]));
        }

        bool isPoint = !lower.AsSpan().ContainsAnyExcept(0) && !upper.AsSpan().ContainsAnyExcept(0);
        byte[] marks = [.. _marks], ends = [.. _ends];
        TableDraft draft = new(Rows)
        {
            IndicatorCodes = Column(indicatorOfRow, indicators),
            Indicators = [.. indicators.Keys.Cast<Indicator>()],
            Scales = [.. indicators.Keys.Cast<Indicator>().Select(indicator => _scales[Indicators.IndexOf(indicator)])],
        };
        draft.Dimensions.Add(new(MetricTableBuilder.AreaName, areas.Keys, Column([.. _areas], areas), IsPartition: false));
        draft.Dimensions.Add(new(MetricTableBuilder.PeriodName, periods.Keys, Column([.. _periods], periods), IsPartition: false));
        draft.Values.Add(new(null, 0, values)
        {
            Below = isPoint ? null : lower,
            Above = isPoint ? null : upper,
            Marks = Array.TrueForAll(marks, mark => mark == 0) ? null : marks,
            Ends = Array.TrueForAll(ends, end => end == 0) ? null : ends,
        });
        return draft;

        long[] At(NumberColumn column)
        {
            (long[] numbers, int bad) = column.AtScales(indicatorOfRow, scales);
            return bad < 0 ? numbers : throw Misfit(bad,
                $"a number of '{Indicators[indicatorOfRow[bad]].Code}' does not fit 64 bits with the {scales[indicatorOfRow[bad]]} decimal places that other rows of the indicator have");
        }
    }

    public static CodeColumn Column(int[] places, KeyOrder order) => CodeColumn.Of(places, order.Remap, order.Keys.Length).Column;

    private static EndMarks MarkOf(EndKind kind, EndMarks open, EndMarks absent) =>
        kind switch
        {
            EndKind.Open => open,
            EndKind.Absent => absent,
            _ => EndMarks.None,
        };

    private int Set(NumberColumn column, int row, decimal number)
    {
        int scale = column.Set(row, number);
        return scale >= 0 ? scale : throw Misfit(row, $"{number.ToString(CultureInfo.InvariantCulture)} has more digits than 64 bits hold");
    }

    private long Distance(int row, long to, long from)
    {
        Int128 distance = (Int128)to - from;
        return distance >= long.MinValue && distance <= long.MaxValue ? (long)distance : throw Misfit(row, "an end lies farther from the printed number than 64 bits hold");
    }

    private RowRefusedException Misfit(int row, string what) =>
        new(_rowNumbers[row], $"{what}; round it to at most 18 digits, give it in a larger unit, or load it in a table of its own.");
}
