using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>Is every trick of the aggregation kernels worth its lines against the plain loop? Times are per row.</summary>
/// <remarks>Ten million rows, more than the caches hold, in chunks as the engine takes them.</remarks>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class AggregationKernelBenchmarks
{
    private const int Rows = 10_000_000;
    private const int Chunk = 8192;
    private const int Areas = 500;
    private const int Periods = 40;

    private readonly ushort[] _areas = new ushort[Rows];
    private readonly byte[] _periods = new byte[Rows];
    private readonly int[] _values = new int[Rows];
    private readonly long[] _amounts = new long[Rows];
    private readonly ulong[] _wideKeys = new ulong[Rows];
    private readonly ulong[] _sorted = new ulong[Rows];
    private readonly ulong[] _keyScratch = new ulong[Rows];
    private readonly int[] _rowNumbers = new int[Rows];
    private readonly int[] _rowScratch = new int[Rows];
    private readonly long[] _sums = new long[4 * Areas * Periods];
    private readonly int[] _extremes = new int[Areas * Periods];
    private readonly int[] _keys = new int[Chunk];
    private readonly long[] _wide = new long[Chunk];
    private readonly ushort[] _selected = new ushort[Chunk];
    private readonly ulong[] _twoPeriods = [(1UL << 7) | (1UL << 30)];
    private readonly ulong[] _threeRuns = [0b110UL << 40, 0, 0, 1, 0b1111UL, 0, 0, 0];
    private readonly ImmutableArray<Range> _chunks =
        [.. Enumerable.Range(0, (Rows + Chunk - 1) / Chunk).Select(i => (i * Chunk)..Math.Min(Rows, (i + 1) * Chunk))];

    /// <summary>Areas by Zipf's law with exponent 1.1, all else spread evenly.</summary>
    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(20_260_101);
        double[] shares = [.. Enumerable.Range(1, Areas).Select(rank => Math.Pow(rank, -1.1))];
        ushort[] drawn = [.. shares.SelectMany((share, area) => Enumerable.Repeat((ushort)area, 1 + (int)(65_536 * share / shares.Sum())))];
        for (int i = 0; i < Rows; i++)
        {
            _areas[i] = drawn[random.Next(drawn.Length)];
            _periods[i] = (byte)random.Next(Periods);
            _values[i] = random.Next(1_000_000);
            _amounts[i] = random.NextInt64(1L << 40) - (1L << 39);
            _wideKeys[i] = (ulong)random.NextInt64(1L << 62);
        }
    }

    [BenchmarkCategory("sum, 500 groups"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void SumPlain()
    {
        for (int i = 0; i < Rows; i++)
        {
            _sums[_areas[i]] += _values[i];
        }
    }

    [BenchmarkCategory("sum, 500 groups"), Benchmark(OperationsPerInvoke = Rows)]
    public void SumByKeyAdd()
    {
        foreach (Range chunk in _chunks)
        {
            SumByKey.Add<ushort, int>(_areas.AsSpan(chunk), _values.AsSpan(chunk), _sums);
        }
    }

    [BenchmarkCategory("sum, 40 groups"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void SumOneCopy()
    {
        foreach (Range chunk in _chunks)
        {
            SumByKey.Add<byte, int>(_periods.AsSpan(chunk), _values.AsSpan(chunk), _sums);
        }
    }

    [BenchmarkCategory("sum, 40 groups"), Benchmark(OperationsPerInvoke = Rows)]
    public void SumFourCopies()
    {
        foreach (Range chunk in _chunks)
        {
            SumByKey.AddCopies<byte, int>(_periods.AsSpan(chunk), _values.AsSpan(chunk), _sums, Periods);
        }
    }

    [BenchmarkCategory("sum, 20,000 cells"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void SumComposedPlain() => SumComposed(vectorized: false);

    [BenchmarkCategory("sum, 20,000 cells"), Benchmark(OperationsPerInvoke = Rows)]
    public void SumComposedByVectors() => SumComposed(vectorized: true);

    [BenchmarkCategory("sum, 20,000 cells"), Benchmark(OperationsPerInvoke = Rows)]
    public void SumPairs()
    {
        foreach (Range chunk in _chunks)
        {
            SumByKey.AddPairs<ushort, byte, int>(_areas.AsSpan(chunk), Periods, _periods.AsSpan(chunk), _values.AsSpan(chunk), _sums);
        }
    }

    [BenchmarkCategory("sum, 2 of 40 periods"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void SumGathered()
    {
        foreach (Range chunk in _chunks)
        {
            int count = SelectRows.In<byte>(_periods.AsSpan(chunk), _twoPeriods, _selected);
            ComposeKeys.ScaledAt<ushort>(_areas.AsSpan(chunk), _selected.AsSpan(0, count), 1, 0, _keys);
            GatherValues.At<int>(_values.AsSpan(chunk), _selected.AsSpan(0, count), _wide);
            SumByKey.Add<int, long>(_keys.AsSpan(0, count), _wide.AsSpan(0, count), _sums);
        }
    }

    [BenchmarkCategory("sum, 2 of 40 periods"), Benchmark(OperationsPerInvoke = Rows)]
    public void SumSelected()
    {
        foreach (Range chunk in _chunks)
        {
            int count = SelectRows.In<byte>(_periods.AsSpan(chunk), _twoPeriods, _selected);
            SumByKey.AddSelected<ushort, int>(_areas.AsSpan(chunk), _values.AsSpan(chunk), _selected.AsSpan(0, count), _sums);
        }
    }

    [BenchmarkCategory("total"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public long TotalPlain() => Total(vectorized: false);

    [BenchmarkCategory("total"), Benchmark(OperationsPerInvoke = Rows)]
    public long TotalByVectors() => Total(vectorized: true);

    [BenchmarkCategory("total, any values"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public Int128 SplitTotalPlain() => SumAll.OfSplit(_amounts, vectorized: false);

    [BenchmarkCategory("total, any values"), Benchmark(OperationsPerInvoke = Rows)]
    public Int128 SplitTotalByVectors() => SumAll.OfSplit(_amounts);

    [BenchmarkCategory("least, 500 groups"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void LeastPlain()
    {
        _sums.AsSpan().Fill(long.MaxValue);
        for (int i = 0; i < Rows; i++)
        {
            _sums[_areas[i]] = Math.Min(_sums[_areas[i]], _values[i]);
        }
    }

    [BenchmarkCategory("least, 500 groups"), Benchmark(OperationsPerInvoke = Rows)]
    public void LeastByKey()
    {
        _sums.AsSpan().Fill(long.MaxValue);
        foreach (Range chunk in _chunks)
        {
            ExtremeByKey.Keep<Least, ushort, int, long>(_areas.AsSpan(chunk), _values.AsSpan(chunk), _sums);
        }
    }

    [BenchmarkCategory("greatest, 20,000 cells"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void GreatestOfComposed()
    {
        _sums.AsSpan().Fill(long.MinValue);
        foreach (Range chunk in _chunks)
        {
            Span<int> keys = _keys.AsSpan(0, _areas.AsSpan(chunk).Length);
            ComposeKeys.Scaled<ushort>(_areas.AsSpan(chunk), Periods, 0, keys);
            ComposeKeys.AddScaled<byte>(_periods.AsSpan(chunk), 1, keys);
            ExtremeByKey.Keep<Greatest, int, int, long>(keys, _values.AsSpan(chunk), _sums);
        }
    }

    [BenchmarkCategory("greatest, 20,000 cells"), Benchmark(OperationsPerInvoke = Rows)]
    public void GreatestOfPairs()
    {
        _sums.AsSpan().Fill(long.MinValue);
        foreach (Range chunk in _chunks)
        {
            ExtremeByKey.KeepPairs<Greatest, ushort, byte, int, long>(_areas.AsSpan(chunk), Periods, _periods.AsSpan(chunk), _values.AsSpan(chunk), _sums);
        }
    }

    [BenchmarkCategory("greatest, 20,000 cells"), Benchmark(OperationsPerInvoke = Rows)]
    public void GreatestOfPairsInTheWidthOfValues()
    {
        _extremes.AsSpan().Fill(int.MinValue);
        foreach (Range chunk in _chunks)
        {
            ExtremeByKey.KeepPairs<Greatest, ushort, byte, int, int>(_areas.AsSpan(chunk), Periods, _periods.AsSpan(chunk), _values.AsSpan(chunk), _extremes);
        }
    }

    [BenchmarkCategory("select 2 of 40 byte codes"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public int SelectBytesPlain() => Select<byte>(_periods, _twoPeriods, vectorized: false);

    [BenchmarkCategory("select 2 of 40 byte codes"), Benchmark(OperationsPerInvoke = Rows)]
    public int SelectBytesByVectors() => Select<byte>(_periods, _twoPeriods, vectorized: true);

    [BenchmarkCategory("select 3 runs of 500 codes"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public int SelectRunsPlain() => Select<ushort>(_areas, _threeRuns, vectorized: false);

    [BenchmarkCategory("select 3 runs of 500 codes"), Benchmark(OperationsPerInvoke = Rows)]
    public int SelectRunsByVectors() => Select<ushort>(_areas, _threeRuns, vectorized: true);

    [BenchmarkCategory("widen"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void WidenPlain() => Widen(vectorized: false);

    [BenchmarkCategory("widen"), Benchmark(OperationsPerInvoke = Rows)]
    public void WidenByVectors() => Widen(vectorized: true);

    [BenchmarkCategory("measure"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public long MeasurePlain() => NarrowValues.Measure(_amounts, vectorized: false).Max;

    [BenchmarkCategory("measure"), Benchmark(OperationsPerInvoke = Rows)]
    public long MeasureByVectors() => NarrowValues.Measure(_amounts).Max;

    [BenchmarkCategory("sort, 62 bits"), Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void ArraySort()
    {
        _wideKeys.CopyTo(_sorted, 0);
        Array.Sort(_sorted, _rowNumbers);
    }

    [BenchmarkCategory("sort, 62 bits"), Benchmark(OperationsPerInvoke = Rows)]
    public void SortByKeySort()
    {
        _wideKeys.CopyTo(_sorted, 0);
        SortByKey.Sort(_sorted, _rowNumbers, _keyScratch, _rowScratch, bits: 62);
    }

    private void SumComposed(bool vectorized)
    {
        foreach (Range chunk in _chunks)
        {
            Span<int> keys = _keys.AsSpan(0, _areas.AsSpan(chunk).Length);
            ComposeKeys.Scaled<ushort>(_areas.AsSpan(chunk), Periods, 0, keys, vectorized);
            ComposeKeys.AddScaled<byte>(_periods.AsSpan(chunk), 1, keys, vectorized);
            SumByKey.Add<int, int>(keys, _values.AsSpan(chunk), _sums);
        }
    }

    private long Total(bool vectorized)
    {
        long total = 0;
        foreach (Range chunk in _chunks)
        {
            total += SumAll.Of<int>(_values.AsSpan(chunk), vectorized);
        }

        return total;
    }

    private int Select<TCode>(TCode[] codes, ulong[] set, bool vectorized)
        where TCode : unmanaged, System.Numerics.IBinaryInteger<TCode>
    {
        int count = 0;
        foreach (Range chunk in _chunks)
        {
            count += SelectRows.In<TCode>(codes.AsSpan(chunk), set, _selected, vectorized);
        }

        return count;
    }

    private void Widen(bool vectorized)
    {
        foreach (Range chunk in _chunks)
        {
            GatherValues.Widen<int>(_values.AsSpan(chunk), _wide, vectorized);
        }
    }
}
