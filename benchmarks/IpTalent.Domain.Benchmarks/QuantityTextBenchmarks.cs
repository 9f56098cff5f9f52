using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace IpTalent.Domain.Benchmarks;

/// <summary>Does a claim read and write its canonical text fast enough for files of a million figures (1 microsecond to read one)?</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class QuantityTextBenchmarks
{
    private string _number = "";
    private decimal _value;
    private Quantity _quantity = Quantity.Exact(0, Unit.Person);

    /// <summary>The shortest form, one with a granule, one per a scaled unit, and a computed one.</summary>
    [Params(
        "exact 48 person",
        "rounded 860000 person; granule=10000",
        "rounded 14.0 patent/10000 person; traits=precision-told",
        "derived 0.076 in (0.0715, 0.0809) fraction/year; policy=default/1")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void ReadOnce()
    {
        _quantity = Quantity.Parse(Text);
        _value = _quantity.Nominal!.Value;
        _number = _value.ToString(CultureInfo.InvariantCulture);
    }

    [BenchmarkCategory("Parse"), Benchmark(Baseline = true)]
    public decimal ParseDecimal() => decimal.Parse(_number, NumberStyles.Number, CultureInfo.InvariantCulture);

    [BenchmarkCategory("Parse"), Benchmark]
    public Quantity ParseQuantity() => Quantity.Parse(Text);

    [BenchmarkCategory("Format"), Benchmark(Baseline = true)]
    public string FormatDecimal() => _value.ToString(CultureInfo.InvariantCulture);

    [BenchmarkCategory("Format"), Benchmark]
    public string FormatQuantity() => _quantity.ToString();
}
