using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Builds a table out of columns: what each row tells as a code in a dictionary, and each figure as a whole number.</summary>
/// <remarks>
/// <para>Every row has an area, a period, and either a figure of each indicator (<see cref="Value(Indicator, ReadOnlySpan{long}, int)"/>, as
/// often as there are indicators), or one figure of the indicator it names (<see cref="Indicator"/> and
/// <see cref="Value(ReadOnlySpan{long}, int)"/>). Rows are taken as they come: two rows with equal keys are two parts, and add up. Load
/// published figures that may repeat with <see cref="MetricTable.From(IEnumerable{TalentMetric}, BoundPolicy?)"/>.</para>
/// <para>Columns are copied when they are given. A call that throws leaves the builder as it was; a builder may be used once.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MetricTableBuilder
{
    private readonly TableDraft _draft;
    private readonly Dictionary<string, TableDimension> _further = new(StringComparer.Ordinal);
    private TableDimension? _areas;
    private TableDimension? _periods;
    private string? _clusterBy = PeriodName;
    private bool _isBuilt;

    internal const string AreaName = "area";
    internal const string PeriodName = "period";

    /// <summary>Begins a table of so many rows.</summary>
    /// <param name="rows">How many; every column must have as many.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    public MetricTableBuilder(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        _draft = new(rows);
    }

    /// <summary>All rows are of one area.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">Areas were given before.</exception>
    public MetricTableBuilder Area(Area area) => Areas(Constant(AreaName, TextRules.Present(area)));

    /// <summary>The area of each row.</summary>
    /// <param name="codes">For each row a place in <paramref name="areas"/>, beginning at 0.</param>
    /// <param name="areas">The areas, in any order; one that comes twice is one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> or one in it is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not as many codes as rows.</exception>
    /// <exception cref="RowRefusedException">A code is no place in the list.</exception>
    /// <exception cref="InvalidOperationException">Areas were given before.</exception>
    public MetricTableBuilder Area(ReadOnlySpan<int> codes, IReadOnlyList<Area> areas)
    {
        KeyOrder order = KeyOrder.Of(Present(areas));
        return Areas(new(AreaName, order.Keys, Column(AreaName, Checked(codes), order), IsPartition: false));
    }

    /// <summary>All rows are of one period.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">Periods were given before.</exception>
    public MetricTableBuilder Period(ReportingPeriod period) => Periods(Constant(PeriodName, TextRules.Present(period)));

    /// <summary>The period of each row.</summary>
    /// <param name="codes">For each row a place in <paramref name="periods"/>, beginning at 0.</param>
    /// <param name="periods">The periods, in any order; one that comes twice is one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> or one in it is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not as many codes as rows.</exception>
    /// <exception cref="RowRefusedException">A code is no place in the list.</exception>
    /// <exception cref="InvalidOperationException">Periods were given before.</exception>
    public MetricTableBuilder Period(ReadOnlySpan<int> codes, IReadOnlyList<ReportingPeriod> periods)
    {
        KeyOrder order = KeyOrder.Of(Present(periods));
        return Periods(new(PeriodName, order.Keys, Column(PeriodName, Checked(codes), order), IsPartition: false));
    }

    /// <summary>A further thing that each row tells: a sex, a title, a discipline. Rows that tell different things add up.</summary>
    /// <param name="name">By what plans name the dimension: <c>[a-z0-9][a-z0-9.-]*</c>, and none of <c>indicator</c>, <c>area</c>, <c>period</c>,
    /// <c>month</c>, <c>quarter</c>, <c>year</c>, <c>five-year-plan</c>.</param>
    /// <param name="codes">For each row a place in <paramref name="labels"/>, beginning at 0.</param>
    /// <param name="labels">What there is to tell, in any order; a label that comes twice is one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="labels"/> or a label is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The name is not of that form or was given before, or there are not as many codes as rows.</exception>
    /// <exception cref="RowRefusedException">A code is no place in the list.</exception>
    public MetricTableBuilder Dimension(string name, ReadOnlySpan<int> codes, IReadOnlyList<string> labels)
    {
        string checkedName = Aggregation.Dimension.Of(name).Name!;
        if (_further.ContainsKey(checkedName))
        {
            throw new ArgumentException($"The dimension '{checkedName}' was given before.", nameof(name));
        }

        KeyOrder order = KeyOrder.Of(Present(labels));
        _further.Add(checkedName, new(checkedName, order.Keys, Column(checkedName, Checked(codes), order), IsPartition: true));
        return this;
    }

    /// <summary>The indicator of each row, for tables with one figure a row.</summary>
    /// <param name="codes">For each row a place in <paramref name="indicators"/>, beginning at 0.</param>
    /// <param name="indicators">The indicators, in any order, each once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> or one in it is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not as many codes as rows, or two indicators have one code.</exception>
    /// <exception cref="RowRefusedException">A code is no place in the list.</exception>
    /// <exception cref="InvalidOperationException">Indicators were given before, here or with their figures.</exception>
    public MetricTableBuilder Indicator(ReadOnlySpan<int> codes, IReadOnlyList<Indicator> indicators)
    {
        Once(_draft.IndicatorCodes is null && _draft.Values.Count == 0, "indicators");
        KeyOrder order = KeyOrder.Of(Present(indicators));
        if (order.Keys.Length < indicators.Count)
        {
            throw new ArgumentException("Two indicators of the list have one code; a code has one definition.", nameof(indicators));
        }

        _draft.IndicatorCodes = Column("indicator", Checked(codes), order);
        _draft.Indicators = [.. order.Keys.Cast<Indicator>()];
        return this;
    }

    /// <summary>The figure of each row, for tables whose rows name their indicator; exact.</summary>
    /// <inheritdoc cref="Value(Indicator, ReadOnlySpan{long}, int)"/>
    public MetricTableBuilder Value(ReadOnlySpan<long> mantissas, int scale = 0)
    {
        Once(_draft.Values.Count == 0, "values");
        Require(_draft.IndicatorCodes is not null, "Give the indicator of each row first, or the indicator with its values.");
        _draft.Values.Add(new(null, Scale(scale), Checked(mantissas).ToArray()));
        return this;
    }

    /// <summary>The figure of one indicator in each row; exact.</summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="mantissas">The figures without their decimal point.</param>
    /// <param name="scale">How many of the digits stand behind the decimal point: 12.34 is 1234 with a scale of 2.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not as many figures as rows, or the indicator was given before.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is negative or above 28.</exception>
    /// <exception cref="InvalidOperationException">The rows name their indicators, so that their figures come without one.</exception>
    public MetricTableBuilder Value(Indicator indicator, ReadOnlySpan<long> mantissas, int scale = 0)
    {
        _draft.Values.Add(new(New(indicator), Scale(scale), Checked(mantissas).ToArray()));
        return this;
    }

    /// <summary>The figure of one indicator in each row, with closed bounds.</summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="mantissas">The figures without their decimal point.</param>
    /// <param name="lower">The lower end of each, likewise; <see cref="long.MinValue"/> where there is none.</param>
    /// <param name="upper">The upper end of each, likewise; <see cref="long.MaxValue"/> where there is none.</param>
    /// <param name="scale">How many of the digits stand behind the decimal point.</param>
    /// <inheritdoc cref="Value(Indicator, ReadOnlySpan{long}, int)"/>
    /// <exception cref="RowRefusedException">A lower end lies above the upper one, or so far from the figure that their difference does not
    /// fit 64 bits.</exception>
    public MetricTableBuilder Value(Indicator indicator, ReadOnlySpan<long> mantissas, ReadOnlySpan<long> lower, ReadOnlySpan<long> upper, int scale = 0)
    {
        Indicator fresh = New(indicator);
        long[] values = Checked(mantissas).ToArray();
        Checked(lower);
        Checked(upper);
        (long[] below, long[] above, byte[] ends) = (new long[values.Length], new long[values.Length], new byte[values.Length]);
        for (int row = 0; row < values.Length; row++)
        {
            bool open = lower[row] == long.MinValue, endless = upper[row] == long.MaxValue;
            if (!open && !endless && lower[row] > upper[row])
            {
                throw new RowRefusedException(row, $"the lower end {lower[row]} lies above the upper end {upper[row]} (both as mantissas).", nameof(lower));
            }

            Int128 downward = open ? 0 : (Int128)values[row] - lower[row], upward = endless ? 0 : (Int128)upper[row] - values[row];
            (below[row], above[row]) = (Fitting(row, downward), Fitting(row, upward));
            ends[row] = (byte)((open ? EndMarks.LowerAbsent : 0) | (endless ? EndMarks.UpperAbsent : 0));
        }

        _draft.Values.Add(new(fresh, Scale(scale), values) { Below = below, Above = above, Ends = Array.TrueForAll(ends, end => end == 0) ? null : ends });
        return this;
    }

    /// <summary>In which rows an indicator has no figure; what its column holds there is not used. Missing is not zero.</summary>
    /// <param name="indicator">An indicator whose figures were given.</param>
    /// <param name="isMissing">For each row whether the figure is missing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are not as many answers as rows, or no figures of the indicator were given.</exception>
    public MetricTableBuilder Missing(Indicator indicator, ReadOnlySpan<bool> isMissing)
    {
        TextRules.Present(indicator);
        int at = _draft.Values.FindIndex(values => values.Indicator?.Code == indicator.Code);
        if (at < 0)
        {
            throw new ArgumentException($"No figures of '{indicator.Code}' were given; give them first.", nameof(indicator));
        }

        _draft.Values[at] = WithMissing(_draft.Values[at], Checked(isMissing));
        return this;
    }

    /// <summary>Which rows have no figure, for tables whose rows name their indicator.</summary>
    /// <inheritdoc cref="Missing(Domain.Indicator, ReadOnlySpan{bool})"/>
    /// <exception cref="InvalidOperationException">No figures were given before.</exception>
    public MetricTableBuilder Missing(ReadOnlySpan<bool> isMissing)
    {
        Require(_draft.Values is [{ Indicator: null }], "Give the figures of the rows first.");
        _draft.Values[0] = WithMissing(_draft.Values[0], Checked(isMissing));
        return this;
    }

    /// <summary>Lays the rows of each key of a dimension together, so that filters and groups by it find them: by period unless told
    /// otherwise. It makes no difference to any answer; tables with few rows a key stay as they are.</summary>
    /// <remarks>Rows that name their indicator always lie together by indicator first.</remarks>
    /// <param name="dimension"><see cref="Aggregation.Dimension.Area()"/>, <see cref="Aggregation.Dimension.Period"/> or a further one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is a larger unit of a dimension, or the indicator.</exception>
    public MetricTableBuilder ClusterBy(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        _clusterBy = dimension switch
        {
            { Kind: DimensionKind.Area, Level: null } => AreaName,
            { Kind: DimensionKind.Period } => PeriodName,
            { Kind: DimensionKind.Named } => dimension.Name,
            _ => throw new ArgumentException($"Rows cluster by area, by period or by a further dimension as it is, not by '{dimension}'.", nameof(dimension)),
        };
        return this;
    }

    /// <summary>Leaves the rows in the order given, which loads faster; rows that name their indicator still lie together by it.</summary>
    public MetricTableBuilder KeepOrder()
    {
        _clusterBy = null;
        return this;
    }

    /// <summary>Builds the table.</summary>
    /// <param name="progress">Told now and then how many of the rows are in place.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="InvalidOperationException">Areas, periods or values were not given, a dimension to cluster by is none of the table, or
    /// the table was built before.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public MetricTable Build(IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        Require(!_isBuilt, "The table was built before; begin another builder.");
        Require(_areas is not null, "Give the area of the rows: Area(area), or Area(codes, areas).");
        Require(_periods is not null, "Give the period of the rows: Period(period), or Period(codes, periods).");
        Require(_draft.Values.Count > 0, "Give the figures of the rows: Value(indicator, mantissas).");
        _draft.Dimensions.AddRange([_areas!, _periods!, .. _further.Values]);
        int cluster = _clusterBy is null ? -1 : _draft.Dimensions.FindIndex(dimension => dimension.Name == _clusterBy);
        Require(_clusterBy is null || cluster >= 0, $"There is no dimension '{_clusterBy}' to cluster by.");
        _isBuilt = true;
        return _draft.Build(cluster < 0 ? null : cluster, _draft.Rows, BoundPolicy.Default, progress, cancellation);
    }

    /// <summary>How many rows and what was given of them.</summary>
    public override string ToString() =>
        $"{_draft.Rows} rows, {string.Join(", ", new[] { _areas, _periods }.OfType<TableDimension>().Concat(_further.Values).Select(dimension => dimension.Name))}";

    private MetricTableBuilder Areas(TableDimension areas)
    {
        Once(_areas is null, "areas");
        _areas = areas;
        return this;
    }

    private MetricTableBuilder Periods(TableDimension periods)
    {
        Once(_periods is null, "periods");
        _periods = periods;
        return this;
    }

    private static TableDimension Constant(string name, object key) => new(name, [key], CodeColumn.Constant, IsPartition: false);

    private static CodeColumn Column(string name, ReadOnlySpan<int> codes, KeyOrder order)
    {
        (CodeColumn column, int bad) = CodeColumn.Of(codes, order.Remap, order.Keys.Length);
        return bad < 0 ? column : throw new RowRefusedException(
            bad, $"the code {codes[bad]} is no place in the list of the {name}s; places run from 0 to {order.Remap.Length - 1}.", nameof(codes));
    }

    private static IReadOnlyList<T> Present<T>(IReadOnlyList<T> list, [CallerArgumentExpression(nameof(list))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(list, name);
        for (int i = 0; i < list.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(list[i], $"{name}[{i}]");
        }

        return list;
    }

    private ReadOnlySpan<T> Checked<T>(ReadOnlySpan<T> column, [CallerArgumentExpression(nameof(column))] string? name = null) => column.Length == _draft.Rows
        ? column
        : throw new ArgumentException($"The table has {_draft.Rows} rows, and this column {column.Length}.", name);

    private Indicator New(Indicator indicator)
    {
        TextRules.Present(indicator);
        Require(_draft.IndicatorCodes is null, "The rows name their indicators; give their figures by Value(mantissas).");
        return _draft.Values.TrueForAll(values => values.Indicator!.Code != indicator.Code)
            ? indicator
            : throw new ArgumentException($"The figures of '{indicator.Code}' were given before.", nameof(indicator));
    }

    private static int Scale(int scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, 28);
        return scale;
    }

    private static long Fitting(int row, Int128 distance) => distance >= long.MinValue && distance <= long.MaxValue
        ? (long)distance
        : throw new RowRefusedException(row, "an end lies so far from the figure that their difference does not fit 64 bits; use a smaller scale, or no end.");

    private static DraftValues WithMissing(DraftValues values, ReadOnlySpan<bool> isMissing)
    {
        long[] numbers = [.. values.Values];
        (long[]? below, long[]? above, byte[]? ends) = (values.Below?.ToArray(), values.Above?.ToArray(), values.Ends?.ToArray());
        byte[] marks = new byte[numbers.Length];
        for (int row = 0; row < numbers.Length; row++)
        {
            if (isMissing[row])
            {
                marks[row] = (byte)RowMarks.Missing;
                numbers[row] = 0;
                below?[row] = 0;
                above?[row] = 0;
                ends?[row] = 0;
            }
        }

        return values with { Values = numbers, Below = below, Above = above, Ends = ends, Marks = marks };
    }

    private static void Once(bool isFirst, string what) => Require(isFirst, $"The {what} were given before.");

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidOperationException(message);
        }
    }
}
