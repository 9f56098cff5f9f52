using BenchmarkDotNet.Attributes;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What do the location quotients of a table of a million cells cost against plain loops (1.5 times at most)?</summary>
[MemoryDiagnoser]
public class LocationBulkBenchmarks
{
    private const int Regions = 10_000;
    private const int Categories = 100;

    private readonly double[] _quotients = new double[Regions * Categories];
    private double[] _cells = [];

    [GlobalSetup]
    public void FillWithRepeatableCells()
    {
        var random = new Random(20_260_101);
        _cells = [.. Enumerable.Range(0, Regions * Categories).Select(_ => (double)random.Next(1, 1_000))];
    }

    [Benchmark(Baseline = true)]
    public double PlainLoops()
    {
        var regions = new double[Regions];
        var categories = new double[Categories];
        double all = 0;
        for (int i = 0; i < Regions; i++)
        {
            for (int j = 0; j < Categories; j++)
            {
                double cell = _cells[(i * Categories) + j];
                regions[i] += cell;
                categories[j] += cell;
                all += cell;
            }
        }

        for (int i = 0; i < Regions; i++)
        {
            for (int j = 0; j < Categories; j++)
            {
                _quotients[(i * Categories) + j] = _cells[(i * Categories) + j] / regions[i] / (categories[j] / all);
            }
        }

        return _quotients[0];
    }

    [Benchmark] public Outcome<int> LocationQuotients() => Location.ApproximateLocationQuotients(_cells, Categories, _quotients);
}
