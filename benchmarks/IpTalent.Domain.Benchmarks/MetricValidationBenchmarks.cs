using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using IpTalent.Domain.Validation;
using NodaTime;

namespace IpTalent.Domain.Benchmarks;

/// <summary>How many metrics are judged in a second, and what does FluentValidation cost against a loop of plain conditions? The mean is of
/// one metric: 1,000 ns are a million in a second.</summary>
[MemoryDiagnoser]
public class MetricValidationBenchmarks
{
    private const int Metrics = 10_000;
    private static readonly LocalDate Today = new(2024, 7, 2);
    private readonly TalentMetricValidator _validator = new(new Noon());
    private readonly MetricStreamValidator _stream = new(new Noon());
    private TalentMetric[] _metrics = [];

    /// <summary>How many metrics of a thousand break a rule.</summary>
    [Params(0, 10)] public int FaultsInThousand { get; set; }

    [GlobalSetup]
    public void FillWithRepeatableMetrics()
    {
        var random = new Random(20_260_101);
        _metrics = [.. Enumerable.Range(0, Metrics).Select(i => TalentMetric
            .At(Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(random.Next(2010, i % 1_000 < FaultsInThousand ? 2_050 : 2_024)), random.Next(1, 100_000))
            .CitedFrom(Citation.Of("yearbook") with { Phrases = [FigurePhrase.Of("zh", "5120人")] }))];
    }

    /// <summary>Unit, sign, whole number, kind against period, future, source.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Metrics)]
    public int PlainConditions()
    {
        int found = 0;
        foreach (TalentMetric metric in _metrics)
        {
            bool isWrong = metric.Quantity is { } quantity && (quantity.Unit != metric.Indicator.Unit || quantity.Nominal < 0
                || (quantity.Unit.IsWholeNumber && quantity.Nominal is { } number && !decimal.IsInteger(number)));
            bool isMisdated = metric.Period.Start > Today || (metric.Indicator.Kind == MeasureKind.Flow && metric.Period.IsInstant);
            found += isWrong || isMisdated || metric.Citations.IsEmpty ? 1 : 0;
        }

        return found;
    }

    /// <summary>The table of rules, compiled.</summary>
    [Benchmark(OperationsPerInvoke = Metrics)]
    public int Stream()
    {
        int found = 0;
        foreach (MetricFinding finding in _stream.Validate(_metrics))
        {
            found += finding.Path.Length > 0 ? 1 : 0;
        }

        return found;
    }

    /// <summary>The same table as chains of FluentValidation.</summary>
    [Benchmark(OperationsPerInvoke = Metrics)]
    public int FluentValidation()
    {
        int found = 0;
        foreach (TalentMetric metric in _metrics)
        {
            ValidationResult result = _validator.Validate(metric);
            found += result.Errors.Count;
        }

        return found;
    }

    private sealed class Noon : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2024, 7, 1, 12, 0);
    }
}
