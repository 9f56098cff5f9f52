using System.Data;
using System.Globalization;
using System.Runtime.CompilerServices;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>What cannot be loaded or asked is refused with the row and the cause, and leaves nothing half-built.</summary>
public class BadInputTests
{
    private static readonly Indicator Flow = Indicator.Flow("flow", "Flow", Unit.Person);
    private static readonly Indicator Other = Indicator.Flow("other", "Other", Unit.Person);
    private static readonly Area[] Areas = [Area.Beijing, Area.Tianjin];
    private static readonly ReportingPeriod[] Periods = [ReportingPeriod.Year(2023)];

    public static TheoryData<string, Type, Action<MetricTableBuilder>> BadCalls() => new()
    {
        { "Area 3", typeof(RowRefusedException), builder => builder.Area([0, 1, 2], Areas) },
        { "Area -1", typeof(RowRefusedException), builder => builder.Area([0, -1, 0], Areas) },
        { "too few areas", typeof(ArgumentException), builder => builder.Area([0, 1], Areas) },
        { "null area", typeof(ArgumentNullException), builder => builder.Area(null!) },
        { "null areas", typeof(ArgumentNullException), builder => builder.Area([0, 0, 0], null!) },
        { "null in areas", typeof(ArgumentNullException), builder => builder.Area([0, 0, 0], [Area.Beijing, null!]) },
        { "period 1", typeof(RowRefusedException), builder => builder.Period([0, 0, 1], Periods) },
        { "too many periods", typeof(ArgumentException), builder => builder.Period([0, 0, 0, 0], Periods) },
        { "null period", typeof(ArgumentNullException), builder => builder.Period(null!) },
        { "null in periods", typeof(ArgumentNullException), builder => builder.Period([0, 0, 0], [null!]) },
        { "name of another kind", typeof(ArgumentException), builder => builder.Dimension("year", [0, 0, 0], ["a"]) },
        { "name with a space", typeof(ArgumentException), builder => builder.Dimension("job title", [0, 0, 0], ["a"]) },
        { "null name", typeof(ArgumentNullException), builder => builder.Dimension(null!, [0, 0, 0], ["a"]) },
        { "null label", typeof(ArgumentNullException), builder => builder.Dimension("title", [0, 0, 0], [null!]) },
        { "label 1", typeof(RowRefusedException), builder => builder.Dimension("title", [0, 1, 0], ["a"]) },
        { "label of none", typeof(RowRefusedException), builder => builder.Dimension("title", [0, 0, 0], []) },
        { "too few labels", typeof(ArgumentException), builder => builder.Dimension("title", [], ["a"]) },
        { "indicator 2", typeof(RowRefusedException), builder => builder.Indicator([0, 1, 2], [Flow, Other]) },
        { "one code twice", typeof(ArgumentException), builder => builder.Indicator([0, 1, 0], [Flow, Flow with { Name = "Again" }]) },
        { "null indicators", typeof(ArgumentNullException), builder => builder.Indicator([0, 0, 0], null!) },
        { "figures of no indicator", typeof(InvalidOperationException), builder => builder.Value([1, 2, 3]) },
        { "too few figures", typeof(ArgumentException), builder => builder.Value(Flow, [1, 2]) },
        { "null indicator", typeof(ArgumentNullException), builder => builder.Value(null!, [1, 2, 3]) },
        { "negative scale", typeof(ArgumentOutOfRangeException), builder => builder.Value(Flow, [1, 2, 3], -1) },
        { "scale above 28", typeof(ArgumentOutOfRangeException), builder => builder.Value(Flow, [1, 2, 3], 29) },
        { "scale above 28 with bounds", typeof(ArgumentOutOfRangeException), builder => builder.Value(Flow, [1, 2, 3], [1, 2, 3], [1, 2, 3], 29) },
        { "too few lower ends", typeof(ArgumentException), builder => builder.Value(Flow, [1, 2, 3], [1, 2], [1, 2, 3]) },
        { "too few upper ends", typeof(ArgumentException), builder => builder.Value(Flow, [1, 2, 3], [1, 2, 3], [1]) },
        { "crossed ends in 1", typeof(RowRefusedException), builder => builder.Value(Flow, [1, 2, 3], [1, 5, 3], [1, 4, 3]) },
        { "distant end in 2", typeof(RowRefusedException), builder => builder.Value(Flow, [1, 2, long.MaxValue], [1, 2, long.MinValue + 1], [1, 2, long.MaxValue]) },
        { "missing without figures", typeof(ArgumentException), builder => builder.Missing(Flow, [true, false, false]) },
        { "missing of no figures", typeof(InvalidOperationException), builder => builder.Missing([true, false, false]) },
        { "missing of null", typeof(ArgumentNullException), builder => builder.Missing(null!, [true, false, false]) },
        { "clusters of years", typeof(ArgumentException), builder => builder.ClusterBy(Dimension.Year) },
        { "clusters of provinces", typeof(ArgumentException), builder => builder.ClusterBy(Dimension.Area(AreaLevel.Province)) },
        { "clusters of indicators", typeof(ArgumentException), builder => builder.ClusterBy(Dimension.Indicator) },
        { "clusters of null", typeof(ArgumentNullException), builder => builder.ClusterBy(null!) },
    };

    [Theory, MemberData(nameof(BadCalls))]
    public void Builder_BadCall_ThrowsAndLeavesTheBuilderAsItWas(string what, Type thrown, Action<MetricTableBuilder> call)
    {
        var builder = new MetricTableBuilder(3);
        builder.Invoking(call).Should().Throw<Exception>().Which.Should().BeOfType(thrown, "of {0}", what);

        // What failed can be given as it should be, and the table has just that.
        MetricTable table = Complete(builder).Build();
        table.ToString().Should().Be("3 rows, 1 indicator, default/1");
        table.FurtherDimensions.Should().Equal(Dimension.Of("title"));
        table.Run(AggregationPlan.All.By(Dimension.Area()).Sum()).Select(row => row.Number).Should().Equal(5m, 2m);
    }

    public static TheoryData<string, Action<MetricTableBuilder>> SecondCalls() => new()
    {
        { "area", builder => builder.Area(Area.Beijing) },
        { "areas", builder => builder.Area([0, 0, 0], Areas) },
        { "period", builder => builder.Period(Periods[0]) },
        { "indicators after figures", builder => builder.Indicator([0, 0, 0], [Other]) },
    };

    [Theory, MemberData(nameof(SecondCalls))]
    public void Builder_SecondCall_Throws(string what, Action<MetricTableBuilder> call) =>
        Complete(new(3)).Invoking(call).Should().Throw<InvalidOperationException>("of {0}", what).WithMessage("*given before*");

    [Fact]
    public void Builder_SameAgain_Throws()
    {
        Complete(new(3)).Invoking(builder => builder.Dimension("title", [0, 0, 0], ["b"])).Should().Throw<ArgumentException>().WithMessage("*'title' was given before*");
        Complete(new(3)).Invoking(builder => builder.Value(Flow, [1, 1, 1])).Should().Throw<ArgumentException>().WithMessage("*'flow' were given before*");
        MetricTableBuilder rowwise = new MetricTableBuilder(1).Indicator([0], [Flow]).Value([1]);
        rowwise.Invoking(builder => builder.Value([1])).Should().Throw<InvalidOperationException>();
        rowwise.Invoking(builder => builder.Value(Other, [1])).Should().Throw<InvalidOperationException>().WithMessage("*Value(mantissas)*");
        rowwise.Invoking(builder => builder.Indicator([0], [Other])).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("area", "Give the area*")]
    [InlineData("period", "Give the period*")]
    [InlineData("figures", "Give the figures*")]
    public void Build_SomethingLacking_Throws(string lacking, string message)
    {
        var builder = new MetricTableBuilder(1);
        _ = lacking == "area" ? builder : builder.Area(Area.Beijing);
        _ = lacking == "period" ? builder : builder.Period(Periods[0]);
        _ = lacking == "figures" ? builder : builder.Value(Flow, [1]);
        builder.Invoking(it => it.Build()).Should().Throw<InvalidOperationException>().WithMessage(message);
    }

    [Fact]
    public void Build_Twice_Throws()
    {
        MetricTableBuilder builder = Complete(new(3));
        builder.Build();
        builder.Invoking(it => it.Build()).Should().Throw<InvalidOperationException>().WithMessage("*built before*");
        Complete(new(3)).ClusterBy(Dimension.Of("nothing")).Invoking(it => it.Build()).Should().Throw<InvalidOperationException>().WithMessage("*'nothing'*");
        FluentActions.Invoking(() => new MetricTableBuilder(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Builder_BadRow_TellsWhich()
    {
        Refused(() => new MetricTableBuilder(3).Area([0, 1, 2], Areas)).Should().Match<RowRefusedException>(it => it.Row == 2 && it.Message.StartsWith("Row 2: the code 2 is no place in the list of the areas; places run from 0 to 1."));
        Refused(() => new MetricTableBuilder(3).Value(Flow, [1, 2, 3], [1, 5, 3], [1, 4, 3])).Row.Should().Be(1);
    }

    [Fact]
    public void BuildPrepareAndRun_Cancelled_Throw()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Complete(new(3)).Invoking(it => it.Build(null, cancellation.Token)).Should().Throw<OperationCanceledException>();
        PreparedAggregation prepared = AggregationPlan.All.Sum().Prepare(Complete(new(3)).Build());
        prepared.Invoking(it => it.Run(cancellation: cancellation.Token)).Should().Throw<OperationCanceledException>();
        prepared.Run()[0].Number.Should().Be(7);
        AggregationPlan.All.Sum().Prepare(Complete(new(3)).Build(), new() { Threads = 3, FewestRowsForThreads = 1 })
            .Invoking(it => it.Run(new AggregationBuffer(), null, cancellation.Token)).Should().Throw<OperationCanceledException>();
        foreach (AggregationOptions options in new AggregationOptions[] { new(), new() { MostCells = 0 } })
        {
            AggregationPlan plan = prepared.Plan;
            plan.Invoking(it => it.Prepare(prepared.Table, options, cancellation.Token)).Should().Throw<OperationCanceledException>();
            prepared.Table.Invoking(it => it.Run(plan, null, cancellation.Token)).Should().Throw<OperationCanceledException>();
        }
    }

    [Fact]
    public void BuildAndRun_Progress_EndsWithAllRows()
    {
        var told = new Steps();
        MetricTable table = Complete(new(3)).Build(told);
        told.Should().BeInAscendingOrder().And.EndWith(3);
        told.Clear();
        AggregationPlan.All.Sum().Prepare(table).Run(told);
        told.Should().Equal(3);
    }

    // Whoever is told of progress asks again, into the memory that is being filled.
    [Fact]
    public void Run_BufferInUse_Throws()
    {
        PreparedAggregation prepared = AggregationPlan.All.Sum().Prepare(Complete(new(3)).Build());
        var buffer = new AggregationBuffer();
        var asked = new AskingAgain(() => prepared.Run(buffer));
        prepared.Run(buffer, asked)[0].Number.Should().Be(7);
        asked.Answers.Should().ContainSingle().Which.Should().BeOfType<InvalidOperationException>().Which.Message.Should().StartWith("The buffer is in use by another run");
        prepared.Run(buffer)[0].Number.Should().Be(7);
    }

    // A reader that fails at its third row; the first two are well.
    [Fact]
    public void From_ReaderThatThrowsHalfWay_TellsTheRowAndTheCause()
    {
        using DataTable rows = Rows(("flow", "CN-BJ", "2023", 1m), ("flow", "CN-TJ", "2023", 2m), ("flow", "CN-TJ", "2022", 4m));
        using var reader = new FailingReader(rows, failAt: 2);
        RowRefusedException refused = Refused(() => MetricTable.From(reader, new MetricColumns(Flow)));
        (refused.Row, refused.InnerException).Should().Be((2, reader.Failure));
        refused.Message.Should().StartWith("Row 2: the reader failed: the connection broke");
    }

    public static TheoryData<string, object?, object?, object?, object?, string> BadRows() => new()
    {
        { "indicator", "other", "CN-BJ", "2023", 1m, "'other' is the code of no indicator given*" },
        { "no indicator", null, "CN-BJ", "2023", 1m, "*'indicator' is null*" },
        { "area", "flow", "Atlantis", "2023", 1m, "'Atlantis' is no area*" },
        { "no area", "flow", null, "2023", 1m, "*'area' is null*" },
        { "period", "flow", "CN-BJ", "next year", 1m, "*" },
        { "no period", "flow", "CN-BJ", null, 1m, "*'period' is null*" },
        { "text", "flow", "CN-BJ", "2023", "many", "*'value' holds 'many', which is no number*" },
        { "decimal comma", "flow", "CN-BJ", "2023", "12,5", "*'value' holds '12,5', which is no number; write it as 12.5*" },
        { "empty text", "flow", "CN-BJ", "2023", "", "*'value' holds '', which is no number*" },
        { "fraction", "flow", "CN-BJ", "2023", 0.5, "*binary fractions*" },
        { "date", "flow", "CN-BJ", "2023", new DateTime(2023, 1, 1, 0, 0, 0, DateTimeKind.Utc), "*DateTime, which is no number*" },
        { "20 digits", "flow", "CN-BJ", "2023", 99_999_999_999_999_999_999m, "99999999999999999999 has more digits than 64 bits hold*" },
    };

    [Theory, MemberData(nameof(BadRows))]
    public void From_ReaderWithABadRow_TellsTheRow(string what, object? indicator, object? area, object? period, object? value, string message)
    {
        using DataTable rows = Rows(("flow", "CN-BJ", "2023", 1m), (indicator, area, period, value), ("flow", "CN-TJ", "2023", 1m));
        using DataTableReader reader = rows.CreateDataReader();
        RowRefusedException refused = Refused(() => MetricTable.From(reader, new MetricColumns(Flow)));
        refused.Row.Should().Be(1, "of {0}", what);
        refused.Message.Should().Match($"Row 1: {message}");
    }

    [Fact]
    public void From_ReaderWithEndsTheWrongWayRound_TellsTheRow()
    {
        using var rows = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (string name in (string[])["indicator", "area", "period"])
        {
            rows.Columns.Add(name, typeof(string));
        }

        foreach (string name in (string[])["value", "low", "high"])
        {
            rows.Columns.Add(name, typeof(decimal));
        }

        rows.Rows.Add("flow", "CN-BJ", "2023", 5m, 2m, 9m);
        rows.Rows.Add("flow", "CN-TJ", "2023", 5m, 9.5m, 2.5m);
        using DataTableReader reader = rows.CreateDataReader();
        RowRefusedException refused = Refused(() => MetricTable.From(reader, new MetricColumns(Flow) { Lower = "low", Upper = "high" }));
        refused.Row.Should().Be(1);
        refused.Message.Should().StartWith("Row 1: the lower end 9.5 lies above the upper end 2.5.");
    }

    // 9.2e18 fits 64 bits, and not with the decimal place that the row after it has.
    [Fact]
    public void From_ReaderWithNumbersOfTooManyDigitsTogether_TellsTheRow()
    {
        using DataTable rows = Rows(("flow", "CN-BJ", "2023", 1m), ("flow", "CN-TJ", "2023", 9_200_000_000_000_000_000m), ("flow", "CN-TJ", "2022", 0.5m));
        using DataTableReader reader = rows.CreateDataReader();
        Refused(() => MetricTable.From(reader, new MetricColumns(Flow))).Row.Should().Be(1);
    }

    [Fact]
    public void From_ReaderAsItShouldBe_Loads()
    {
        using DataTable rows = Rows(("flow", "CN-BJ", "2023", 1m), ("flow", "Tianjin", "2023", 2L), ("flow", "CN-BJ", "2023", "4.5"), ("flow", "CN-BJ", "2023", null));
        using DataTableReader reader = rows.CreateDataReader();
        var told = new Steps();
        MetricTable table = MetricTable.From(reader, new MetricColumns(Flow), told);
        table.Run(AggregationPlan.Of(Flow).By(Dimension.Area()).Sum(MissingValues.LeftOut)).Select(row => (row.Number, row.Count, row.Missing)).Should().Equal((5.5m, 2, 1), (2m, 1, 0));
        told.Should().StartWith(0).And.EndWith(4);
        (reader.IsClosed, reader.Read()).Should().Be((false, false));
    }

    [Fact]
    public void From_ReaderWithoutAColumn_Throws()
    {
        using DataTable rows = Rows();
        using DataTableReader reader = rows.CreateDataReader();
        reader.Invoking(it => MetricTable.From(it, new MetricColumns(Flow) { Value = "number" })).Should().Throw<ArgumentException>().WithMessage("*no column 'number'; it has indicator, area, period, value*");
        reader.Invoking(it => MetricTable.From(it, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MetricTable.From(null!, new MetricColumns(Flow))).Should().Throw<ArgumentNullException>();
        MetricTable.From(reader, new MetricColumns(Flow)).RowCount.Should().Be(0);
        FluentActions.Invoking(() => new MetricColumns()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new MetricColumns(Flow, Flow)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new MetricColumns(Flow, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void From_ReaderCancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        using DataTable rows = Rows(("flow", "CN-BJ", "2023", 1m));
        using DataTableReader reader = rows.CreateDataReader();
        reader.Invoking(it => MetricTable.From(it, new MetricColumns(Flow), null, cancellation.Token)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => MetricTable.From([Metric(1)], null, null, cancellation.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public async Task FromAsync_BadOrCancelled_Throws()
    {
        RowRefusedException refused = (await FluentActions.Awaiting(() => MetricTable.FromAsync(Rows(Metric(1), null!))).Should().ThrowAsync<RowRefusedException>()).Which;
        refused.Row.Should().Be(1);
        await FluentActions.Awaiting(() => MetricTable.FromAsync(null!)).Should().ThrowAsync<ArgumentNullException>();
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        await FluentActions.Awaiting(() => MetricTable.FromAsync(Rows(Metric(1)), null, null, cancellation.Token)).Should().ThrowAsync<OperationCanceledException>();
        (await MetricTable.FromAsync(Rows(Metric(1), Metric(1)))).RowCount.Should().Be(2);

        static async IAsyncEnumerable<TalentMetric> Rows(params TalentMetric[] rows)
        {
            foreach (TalentMetric row in rows)
            {
                await Task.Yield();
                yield return row;
            }
        }
    }

    [Fact]
    public void Prepare_DimensionThatTheTableLacks_Throws()
    {
        MetricTable table = Complete(new(3)).Build();
        foreach (AggregationPlan plan in new[]
        {
            AggregationPlan.All.By(Dimension.Of("sex")).Sum(),
            AggregationPlan.All.Where(Filter.Of("sex", "female")).Sum(),
            AggregationPlan.All.DistinctCount(Dimension.Of("sex")),
        })
        {
            plan.Invoking(it => it.Prepare(table)).Should().Throw<ArgumentException>("of {0}", plan).WithMessage("The table has no dimension 'sex'; it has title.*");
        }

        AggregationPlan.All.Sum().Invoking(it => it.Prepare(null!)).Should().Throw<ArgumentNullException>();
        AggregationPlan.All.Sum().Prepare(table).Invoking(it => it.Run((AggregationBuffer)null!)).Should().Throw<ArgumentNullException>();
    }

    private static TalentMetric Metric(decimal number) => TalentMetric.At(Flow, Area.Beijing, Periods[0], Quantity.Exact(number, Unit.Person));

    // Beijing 1 and 4, Tianjin 2.
    private static MetricTableBuilder Complete(MetricTableBuilder builder) => builder
        .Area([0, 1, 0], Areas).Period([0, 0, 0], Periods).Dimension("title", [0, 0, 0], ["a"]).Value(Flow, [1, 2, 4]);

    private static RowRefusedException Refused(Action action, [CallerArgumentExpression(nameof(action))] string? what = null) =>
        action.Should().Throw<RowRefusedException>("of {0}", what).Which;

    private static DataTable Rows(params (object? Indicator, object? Area, object? Period, object? Value)[] rows)
    {
        var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        foreach (string column in new[] { "indicator", "area", "period", "value" })
        {
            table.Columns.Add(column, typeof(object));
        }

        foreach ((object? indicator, object? area, object? period, object? value) in rows)
        {
            table.Rows.Add(indicator ?? DBNull.Value, area ?? DBNull.Value, period ?? DBNull.Value, value ?? DBNull.Value);
        }

        return table;
    }

    private sealed class AskingAgain(Func<AggregationResult> ask) : IProgress<long>
    {
        public List<Exception?> Answers { get; } = [];

        public void Report(long value) => Answers.Add(Record.Exception(ask));
    }

    private sealed class Steps : List<long>, IProgress<long>
    {
        public void Report(long value)
        {
            lock (this)
            {
                Add(value);
            }
        }
    }
}
