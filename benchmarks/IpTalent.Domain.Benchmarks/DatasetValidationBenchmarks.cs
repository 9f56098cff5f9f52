using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using IpTalent.Domain.Validation;
using NodaTime;

namespace IpTalent.Domain.Benchmarks;

/// <summary>Does the time that validating a dataset takes grow with its size, or faster? The nation and its provinces, year by year, by sex:
/// every figure has a series, a total and parts.</summary>
[MemoryDiagnoser]
public class DatasetValidationBenchmarks
{
    private readonly TalentDatasetValidator _validator = new(SystemClock.Instance);
    private TalentDataset _dataset = TalentDataset.Empty;

    /// <summary>How many years; each has 96 figures.</summary>
    [Params(10, 100, 1_000)] public int Years { get; set; }

    [GlobalSetup]
    public void FillWithTables()
    {
        IEnumerable<TalentMetric> metrics =
            from year in Enumerable.Range(1_000, Years)
            from area in Area.China.Members.Prepend(Area.China)
            from sex in (string?[])[null, "female", "male"]
            let heads = (sex is null ? 2 : 1) * (area == Area.China ? 31 : 1) * 1_000
            let metric = TalentMetric.At(Indicators.PractisingAttorneys, area, YearEnd.Of(year), Quantity.Exact(heads, Unit.Person)).CitedFrom("yearbook")
            select metric with { Categories = sex is null ? [] : [CategoryReference.Of("sex", sex)] };
        _dataset = TalentDataset.Of(new TalentDatasetContents
        {
            Metrics = metrics.ToValueList(),
            Sources = [new() { Code = "yearbook", Title = "Yearbook", Published = ReportingPeriod.Year(2024) }],
        });
    }

    /// <summary>All rules, for each record and for all together.</summary>
    [Benchmark]
    public int Validate()
    {
        // An index of a dataset is built when first asked, which is part of the work.
        ValidationResult result = _validator.Validate(_dataset.With(contents => contents with { }));
        return result.Errors.Count;
    }
}
