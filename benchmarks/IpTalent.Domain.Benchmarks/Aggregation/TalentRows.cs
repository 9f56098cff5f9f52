using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>Seeded figures of 500 areas, most of them in a few, 50 indicators and 40 years: as records, by column, and as tables.</summary>
public sealed class TalentRows
{
    public static readonly Area[] Areas = [.. Enumerable.Range(0, 500).Select(i => Area.Define($"X-{i}", $"Area {i}", Area.China))];
    public static readonly Indicator[] Indicators = [.. Enumerable.Range(0, 50).Select(i => Indicator.Flow($"indicator-{i}", $"Indicator {i}", Unit.Person))];
    public static readonly ReportingPeriod[] Years = [.. Enumerable.Range(1985, 40).Select(ReportingPeriod.Year)];
    public static readonly Indicator Value = Indicator.Flow("value", "Value", Unit.Person);
    public static readonly Indicator Weight = Indicator.Flow("weight", "Weight", Unit.Person);

    public TalentRows(int rows)
    {
        var random = new Random(20_260_101);
        Records =
        [
            .. Enumerable.Range(0, rows).Select(_ => new TalentRow(
                (int)(Areas.Length * Math.Pow(random.NextDouble(), 3)),
                random.Next(Indicators.Length),
                random.Next(Years.Length),
                random.Next(100_000),
                1 + random.Next(10_000))),
        ];
        (AreaOf, IndicatorOf, YearOf) = (Column(row => row.Area), Column(row => row.Indicator), Column(row => row.Year));
        (Values, Weights) = (Column(row => row.Value), Column(row => row.Weight));
    }

    public TalentRow[] Records { get; }

    public int[] AreaOf { get; }

    public int[] IndicatorOf { get; }

    public int[] YearOf { get; }

    public long[] Values { get; }

    public long[] Weights { get; }

    /// <summary>A table whose rows name their indicator, and so lie by indicator and year.</summary>
    public MetricTable Table() => Columns().Indicator(IndicatorOf, Indicators).Value(Values).Build();

    /// <summary>A table in which each row has a value and a weight.</summary>
    public MetricTable TableWithWeights() => Columns().Value(Value, Values).Value(Weight, Weights).Build();

    /// <summary>A table of values, each with the bounds that lie a weight below and above it.</summary>
    public MetricTable TableWithBounds() =>
        Columns().Value(Value, Values, Column(row => row.Value - row.Weight), Column(row => row.Value + row.Weight)).Build();

    /// <summary>A table of values, each with the bounds that it prints.</summary>
    public MetricTable TableWithoutBounds() => Columns().Value(Value, Values).Build();

    private MetricTableBuilder Columns() => new MetricTableBuilder(Records.Length).Area(AreaOf, Areas).Period(YearOf, Years);

    private T[] Column<T>(Converter<TalentRow, T> of) => Array.ConvertAll(Records, of);
}
