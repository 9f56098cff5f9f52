using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>The same answer to the last bit whatever the order of the rows, the layout of the table, the number of threads, and who else asks.</summary>
public class ReferenceVariationTests
{
    private const int Cells = 1 << 22;
    private static readonly int Cases = Exact.Law.Cases / 10;

    [Fact]
    public void Run_AnyOrderLayoutAndNumberOfThreads_GivesTheSameBits()
    {
        for (int seed = 0; seed < Cases; seed++)
        {
            ReferenceColumns given = ReferenceColumns.Make(seed);
            MetricTable asGiven = given.Build(seed, shuffles: false, clusters: false), shuffled = given.Build(seed, shuffles: true, clusters: false), clustered = given.Build(seed, shuffles: true, clusters: true);
            AggregationPlan plan = given.Question.Plan;
            PreparedAggregation one = plan.Prepare(asGiven, Of(1, Cells));
            string[] expected = Told(one);
            foreach ((MetricTable table, AggregationOptions options) in new[]
            {
                (asGiven, Of(2, Cells)), (asGiven, Of(3, 1)), (asGiven, Of(8, Cells)), (shuffled, Of(1, Cells)), (shuffled, Of(8, 1)), (clustered, Of(1, 1)), (clustered, Of(2, Cells)), (clustered, Of(8, Cells)),
            })
            {
                PreparedAggregation other = plan.Prepare(table, options);
                Told(other).Should().Equal(expected, "of ReferenceColumns.Make({0}) with {1} and {2} cells: {3}", seed, options, options.MostCells, plan);
                other.Refusals.Should().Equal(one.Refusals, "of ReferenceColumns.Make({0})", seed);
            }
        }
    }

    [Fact]
    public void From_MetricsInAnyOrder_GivesTheSameBits()
    {
        for (int seed = 0; seed < Cases; seed++)
        {
            ReferenceCase given = ReferenceCase.Make(seed);
            TalentMetric[] shuffled = [.. given.Metrics];
            new Random(seed).Shuffle(shuffled);
            PreparedAggregation one = given.Question.Plan.Prepare(MetricTable.From(given.Metrics));
            PreparedAggregation other = given.Question.Plan.Prepare(MetricTable.From(shuffled));
            Told(other).Should().Equal(Told(one), "of ReferenceCase.Make({0})", seed);
            other.Refusals.Should().Equal(one.Refusals, "of ReferenceCase.Make({0})", seed);
        }
    }

    // Large enough that every run takes several threads without being told to.
    [Theory]
    [InlineData(AggregationMeasure.Sum)]
    [InlineData(AggregationMeasure.Min)]
    [InlineData(AggregationMeasure.RatioOfSums)]
    [InlineData(AggregationMeasure.Share)]
    public void Run_ManyThreadsAskingOnePlan_EachGetsTheSameBits(AggregationMeasure measure)
    {
        MetricTable table = Large(shuffleSeed: null);
        AggregationScope scope = AggregationPlan.Of(ReferencePool.Flow).RollUp(Dimension.Area(), Dimension.Period, Dimension.Of("kind"));
        AggregationPlan plan = measure switch
        {
            AggregationMeasure.Sum => scope.Sum(),
            AggregationMeasure.Min => scope.Min(),
            AggregationMeasure.RatioOfSums => scope.RatioTo(ReferencePool.OtherFlow),
            _ => scope.ShareOf(Dimension.Area()),
        };
        PreparedAggregation prepared = plan.Prepare(table, new() { Threads = 2 });
        string[] expected = Told(plan.Prepare(Large(shuffleSeed: 7), new() { Threads = 1 }));
        expected.Should().HaveCount((4 * 4 * 50) + (4 * 4) + 4 + 1 + 4);   // and for each set what is left out

        string[][] told = new string[8 * 4][];
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(thread => new Thread(() =>
        {
            var buffer = new AggregationBuffer();
            for (int round = 0; round < 4; round++)
            {
                told[(thread * 4) + round] = ReferenceAggregation.Told(round % 2 == 0 ? prepared.Run(buffer) : prepared.Run());
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        told.Should().OnlyContain(lines => lines.SequenceEqual(expected));
    }

    // The runs of these tests with narrower vectors, or none, are worth their name only where the switches take.
    [Fact]
    public void Vectors_SwitchedOffByTheEnvironment_AreOff()
    {
        bool hasNone = Environment.GetEnvironmentVariable("DOTNET_EnableHWIntrinsic") == "0", hasNarrow = hasNone || Environment.GetEnvironmentVariable("DOTNET_EnableAVX2") == "0";
        Vector128.IsHardwareAccelerated.Should().Be(!hasNone);
        (Avx2.IsSupported && hasNarrow).Should().BeFalse();
        (Vector256.IsHardwareAccelerated && hasNarrow).Should().BeFalse();
    }

    // 200,000 rows of four provinces, four years and fifty kinds, every combination many times.
    private static MetricTable Large(int? shuffleSeed)
    {
        const int Rows = 200_000;
        int[] order = [.. Enumerable.Range(0, Rows)];
        if (shuffleSeed is { } seed)
        {
            new Random(seed).Shuffle(order);
        }

        return new MetricTableBuilder(Rows)
            .Area([.. order.Select(row => row % 4)], [.. ReferencePool.Provinces.Select(place => place.Area)])
            .Period([.. order.Select(row => row / 4 % 4)], [.. ReferencePool.Years.Select(span => span.Period)])
            .Dimension("kind", [.. order.Select(row => row / 16 % 50)], [.. Enumerable.Range(0, 50).Select(kind => $"{kind:00}")])
            .Value(ReferencePool.Flow, [.. order.Select(row => (row * 7_919L) % 1_000_003)])
            .Value(ReferencePool.OtherFlow, [.. order.Select(row => long.MaxValue - row)], scale: 3)
            .Build();
    }

    private static AggregationOptions Of(int threads, long mostCells) => new() { Threads = threads, FewestRowsForThreads = 1, MostCells = mostCells };

    private static string[] Told(PreparedAggregation prepared) => ReferenceAggregation.Told(prepared);
}
