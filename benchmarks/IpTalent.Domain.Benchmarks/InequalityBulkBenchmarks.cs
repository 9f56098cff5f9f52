using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What do concentration and inequality of a million numbers cost against a plain loop (1.5 times at most)?</summary>
/// <remarks>Ours also look for what is negative, infinite or not a number, and scale so that no square leaves the doubles.</remarks>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class InequalityBulkBenchmarks
{
    private double[] _figures = [];

    [GlobalSetup]
    public void FillWithRepeatableFigures()
    {
        var random = new Random(20_260_101);
        _figures = [.. Enumerable.Range(0, 1_000_000).Select(_ => Math.Exp(4 * random.NextDouble()))];
    }

    [BenchmarkCategory("Herfindahl"), Benchmark(Baseline = true)]
    public double PlainHerfindahl()
    {
        double sum = 0;
        double squares = 0;
        foreach (double figure in _figures)
        {
            sum += figure;
            squares += figure * figure;
        }

        return squares / (sum * sum);
    }

    [BenchmarkCategory("Herfindahl"), Benchmark] public Outcome<double> Herfindahl() => Concentration.ApproximateHerfindahlHirschman(_figures);

    [BenchmarkCategory("Gini"), Benchmark(Baseline = true)]
    public double PlainGini()
    {
        double[] ordered = (double[])_figures.Clone();
        Array.Sort(ordered);
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < ordered.Length; i++)
        {
            sum += ordered[i];
            weighted += ((2d * i) + 1 - ordered.Length) * ordered[i];
        }

        return weighted / (ordered.Length * sum);
    }

    [BenchmarkCategory("Gini"), Benchmark] public Outcome<double> Gini() => Inequality.ApproximateGini(_figures);

    [BenchmarkCategory("Theil"), Benchmark(Baseline = true)]
    public double PlainTheil()
    {
        double sum = 0;
        foreach (double figure in _figures)
        {
            sum += figure;
        }

        double mean = sum / _figures.Length;
        double total = 0;
        foreach (double figure in _figures)
        {
            total += figure / mean * Math.Log(figure / mean);
        }

        return total / _figures.Length;
    }

    [BenchmarkCategory("Theil"), Benchmark] public Outcome<double> Theil() => Inequality.ApproximateTheilT(_figures);
}
