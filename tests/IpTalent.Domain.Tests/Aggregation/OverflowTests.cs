using System.Globalization;
using System.Numerics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>Tables whose magnitudes together lie just at the limit of the proof that plain sums fit 64 bits: no sum ever wraps.</summary>
public class OverflowTests
{
    private static readonly Indicator Money = Indicator.Flow("money", "Money", Unit.Yuan);
    private static readonly Indicator Count = Indicator.Flow("count", "Count", Unit.Person);

    // The magnitudes of both signs together, of all rows but the last, which brings the total to 2^63 and so many more.
    [Theory]
    [InlineData(-2)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Sum_MagnitudesAtTheLimitOfTheProof_IsExact(int beyond)
    {
        const int Rows = 300;
        long part = long.MaxValue / Rows;
        long last = (long)((BigInteger.One << 63) + beyond - (part * (BigInteger)(Rows - 1)));
        foreach (int sign in new[] { 1, -1 })
        {
            long[] figures = [.. Enumerable.Repeat(part, Rows - 1).Append(last).Select(figure => sign * figure)];
            BigInteger total = sign * ((BigInteger.One << 63) + beyond);
            foreach ((string way, AggregationOptions options) in Ways)
            {
                Sum(figures, options).Should().Be(total, "of {0}", way);
                Sum([.. figures.Select((figure, row) => row % 2 == 0 ? figure : -figure)], options)
                    .Should().Be(figures.Select((figure, row) => row % 2 == 0 ? (BigInteger)figure : -figure).Aggregate(BigInteger.Add), "of {0}, signs in turn", way);
            }
        }
    }

    [Theory]
    [InlineData(long.MaxValue, 2, "18446744073709551614")]
    [InlineData(long.MinValue, 2, "-18446744073709551616")]
    [InlineData(long.MinValue, 1, "-9223372036854775808")]
    [InlineData(long.MaxValue, 70_000, "645636042579834306490000")]
    [InlineData(long.MinValue, 70_000, "-645636042579834306560000")]
    public void Sum_LargestNumbers_IsExact(long figure, int rows, string sum)
    {
        foreach ((string way, AggregationOptions options) in Ways)
        {
            Sum([.. Enumerable.Repeat(figure, rows)], options).Should().Be(BigInteger.Parse(sum, CultureInfo.InvariantCulture), "of {0}", way);
        }
    }

    // Twice 2^62 passes 63 bits, and so do the ends: twice 2^63 - 2, one below which there would be none.
    [Fact]
    public void Sum_BoundsBeyondTheNumbers_AreExact()
    {
        long far = 1L << 62;
        MetricTable table = Builder(2).Value(Money, [far, far], [0, 0], [far + (far - 2), far + (far - 2)]).Build();
        AggregationRow row = table.Run(AggregationPlan.Of(Money).Sum())[0];
        row.Number.Should().Be(9_223_372_036_854_775_808m);
        row.Bounds.ToString().Should().Be("[0, 18446744073709551612]");
    }

    // Distances that together pass half a word, after 71,582 rows, 21,474 rows and one row: the fourth kind has four rows in seven.
    [Theory]
    [InlineData(30_000)]
    [InlineData(100_000)]
    [InlineData(int.MaxValue)]
    public void Sum_DistancesBeyondOneWord_AreExact(int farthest)
    {
        const int Rows = 200_000;
        int[] kinds = [.. Enumerable.Range(0, Rows).Select(row => Math.Min(row % 7, 3))];
        long[] figures = [.. Enumerable.Range(0, Rows).Select(row => (long)(row % 1_000) - 300)];
        long[] below = [.. Enumerable.Range(0, Rows).Select(row => (long)farthest - (row % 3))], above = [.. Enumerable.Range(0, Rows).Select(row => (long)farthest - (row % 5))];
        foreach (bool keepsOrder in (bool[])[true, false])
        {
            MetricTableBuilder builder = Builder(Rows).Dimension("kind", kinds, ["a", "b", "c", "d"])
                .Value(Money, figures, [.. figures.Zip(below, (figure, down) => figure - down)], [.. figures.Zip(above, (figure, up) => figure + up)]);
            MetricTable table = (keepsOrder ? builder.KeepOrder() : builder.ClusterBy(Dimension.Of("kind"))).Build();
            foreach ((string way, AggregationOptions options) in Ways)
            {
                foreach (AggregationRow row in AggregationPlan.Of(Money).By(Dimension.Of("kind")).Sum().Prepare(table, options).Run())
                {
                    int[] own = [.. Enumerable.Range(0, Rows).Where(at => "abcd"[kinds[at]].ToString() == row.Label("kind"))];
                    long number = own.Sum(at => figures[at]);
                    row.Number.Should().Be(number, "of {0}, by {1}", row.Label("kind"), way);
                    row.Bounds.Should().Be(Interval.Closed(number - own.Sum(at => below[at]), number + own.Sum(at => above[at])), "of {0}, by {1}", row.Label("kind"), way);
                }
            }
        }
    }

    // A word holds the distances of 214,748 rows; three threads have 200,000 rows each, and so fill none, but two of them together do.
    [Fact]
    public void Sum_DistancesOfSeveralThreadsBeyondOneWord_AreExact()
    {
        const int Rows = 600_000;
        const long Distance = 10_000;
        MetricTable table = Builder(Rows)
            .Dimension("kind", [.. Enumerable.Range(0, Rows).Select(row => row % 2)], ["a", "b"])
            .Value(Money, [.. Enumerable.Repeat(1L, Rows)], [.. Enumerable.Repeat(1 - Distance, Rows)], [.. Enumerable.Repeat(1 + Distance, Rows)])
            .KeepOrder().Build();
        PreparedAggregation plan = AggregationPlan.Of(Money).By(Dimension.Of("kind")).Sum().Prepare(table, new() { Threads = 3, FewestRowsForThreads = 1 });
        for (int run = 0; run < 20; run++)
        {
            foreach (AggregationRow row in plan.Run())
            {
                row.Bounds.Should().Be(Interval.Closed(Rows / 2 * (1 - Distance), Rows / 2 * (1 + Distance)));
            }
        }
    }

    // Three times 2^63 - 1, each as often as that says: products of 126 bits, and a sum of them of more than 127.
    [Fact]
    public void WeightedMean_LargestWeights_IsExact()
    {
        MetricTable table = Builder(4)
            .Value(Money, [long.MaxValue, long.MaxValue, long.MaxValue, long.MinValue])
            .Value(Count, [long.MaxValue, long.MaxValue, long.MaxValue, 0])
            .Build();
        table.Run(AggregationPlan.Of(Money).WeightedMean(Count))[0].Number.Should().Be(9_223_372_036_854_775_807m);
    }

    // 2^63 - 1 and its mirror image: the mean is 0, and twice the square of 9.2e18 lies beyond the largest decimal.
    [Fact]
    public void Variance_BeyondTheLargestDecimal_IsUndefined()
    {
        Builder(2).Value(Money, [long.MaxValue, -long.MaxValue]).Build().Run(AggregationPlan.Of(Money).Variance())[0].Reason.Should().Be(UndefinedReason.Overflow);
        Builder(2).Value(Money, [10_000_000_000_000, -10_000_000_000_000]).Build().Run(AggregationPlan.Of(Money).Variance())[0].Number
            .Should().Be(200_000_000_000_000_000_000_000_000m);
    }

    private static IEnumerable<(string Way, AggregationOptions Options)> Ways =>
    [
        ("one thread", new() { Threads = 1 }),
        ("three threads", new() { Threads = 3, FewestRowsForThreads = 1 }),
        ("ranked keys", new() { Threads = 2, FewestRowsForThreads = 1, MostCells = 0 }),
    ];

    private static BigInteger Sum(long[] figures, AggregationOptions options)
    {
        AggregationRow row = AggregationPlan.Of(Money).Sum().Prepare(Builder(figures.Length).Value(Money, figures).Build(), options).Run().Should().ContainSingle().Subject;
        row.Bounds.Should().Be(Interval.Point(row.Number!.Value));
        return new BigInteger(row.Number.Value);
    }

    private static MetricTableBuilder Builder(int rows) => new MetricTableBuilder(rows).Area(Area.Beijing).Period(ReportingPeriod.Year(2023));
}
