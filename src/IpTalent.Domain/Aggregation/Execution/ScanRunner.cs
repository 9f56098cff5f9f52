namespace IpTalent.Domain.Aggregation;

/// <summary>Runs a scan on one thread or several, and keeps accumulators and working memory for the next run.</summary>
internal sealed class ScanRunner<T>
    where T : Accumulator
{
    /// <summary>So many rows take far longer than to hand them to a thread.</summary>
    private const int MostRowsOfUnit = 1 << 16;

    /// <summary>With so many units for each thread, the last ones to finish do not keep the others waiting.</summary>
    private const int UnitsOfThread = 16;

    private readonly CellScan _scan;
    private readonly Func<bool, T> _create;
    private readonly Slice[][] _units;
    private State? _spare;

    /// <param name="scan">The scan.</param>
    /// <param name="options">How many threads.</param>
    /// <param name="create">Makes an accumulator; told whether threads share it, each writing to cells of its own.</param>
    public ScanRunner(CellScan scan, AggregationOptions options, Func<bool, T> create)
    {
        (_scan, _create) = (scan, create);
        Threads = scan.Rows < options.FewestRowsForThreads ? 1 : options.Threads;
        IsShared = Threads > 1 && scan.IsDisjointFor(Threads);
        _units = IsShared ? scan.SlicesByFirstCell : Batches(scan.Slices, (int)Math.Min(MostRowsOfUnit, scan.Rows / (UnitsOfThread * Threads)));
    }

    public int Threads { get; }

    /// <summary>Whether threads write to one accumulator, since no two units have a cell in common.</summary>
    public bool IsShared { get; }

    /// <summary>Runs the scan. What it found belongs to the caller until it is disposed of.</summary>
    public Found Run(RunContext context)
    {
        // Whoever comes while another run has the memory makes its own.
        State state = Interlocked.Exchange(ref _spare, null) ?? new(Threads);
        return new(this, state, Threads == 1 ? OnOneThread(state, context) : OnSeveral(state, context));
    }

    /// <summary>Runs a scan whose slices with different first cells never share a cell, the rows of one first cell after those of another:
    /// an accumulator then needs the cells of one slice only, and stays in the nearest cache.</summary>
    /// <param name="context">Whom to tell.</param>
    /// <param name="take">Takes over what was found for a first cell, which it is told. Called by several threads at once.</param>
    public void RunApart(RunContext context, Action<T, int> take)
    {
        State state = Interlocked.Exchange(ref _spare, null) ?? new(Threads);
        Slice[][] units = _scan.SlicesByFirstCell;
        long done = 0;
        state.Workers.Run(
            units.Length,
            (worker, unit) =>
            {
                T into = state.Begin(worker, _create, isShared: false);
                long rows = 0;
                foreach (Slice slice in units[unit])
                {
                    _scan.Read(slice with { FirstCell = 0 }, state.Scratch(worker), into);
                    rows += slice.Count;
                }

                take(into, (int)units[unit][0].FirstCell);
                context.Progress?.Report(Interlocked.Add(ref done, rows));
            },
            context.Cancellation);
        Interlocked.CompareExchange(ref _spare, state, null);
    }

    private T OnOneThread(State state, RunContext context)
    {
        T only = state.Begin(0, _create, isShared: false);
        Scratch scratch = state.Scratch(0);
        long done = 0;
        foreach (Slice slice in _scan.Slices)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            _scan.Read(slice, scratch, only);
            context.Progress?.Report(done += slice.Count);
        }

        return only;
    }

    private T OnSeveral(State state, RunContext context)
    {
        T first = state.Begin(0, _create, IsShared);
        bool[] began = new bool[Threads];
        long done = 0;
        state.Workers.Run(
            _units.Length,
            (worker, unit) =>
            {
                T into = worker == 0 || IsShared ? first : began[worker] ? state.At(worker) : state.Begin(worker, _create, isShared: false);
                began[worker] = true;
                Scratch scratch = state.Scratch(worker);
                long rows = 0;
                foreach (Slice slice in _units[unit])
                {
                    _scan.Read(slice, scratch, into);
                    rows += slice.Count;
                }

                context.Progress?.Report(Interlocked.Add(ref done, rows));
            },
            context.Cancellation);
        for (int worker = 1; worker < Threads && !IsShared; worker++)
        {
            if (began[worker])
            {
                first.Merge(state.At(worker));
            }
        }

        return first;
    }

    private static Slice[][] Batches(Slice[] slices, int rowsOfUnit)
    {
        var batches = new List<Slice[]>();
        for (int start = 0, end; start < slices.Length; start = end)
        {
            end = start + 1;
            for (int rows = slices[start].Count; end < slices.Length && rows + slices[end].Count <= rowsOfUnit; end++)
            {
                rows += slices[end].Count;
            }

            batches.Add(slices[start..end]);
        }

        return [.. batches];
    }

    /// <summary>What a run found.</summary>
    public readonly struct Found(ScanRunner<T> runner, object state, T accumulator) : IDisposable
    {
        public T Accumulator => accumulator;

        public void Dispose() => Interlocked.CompareExchange(ref runner._spare, (State)state, null);
    }

    private sealed class State(int threads)
    {
        private readonly T?[] _accumulators = new T?[threads];
        private readonly Scratch?[] _scratch = new Scratch?[threads];

        public Workers Workers { get; } = new(threads);

        public Scratch Scratch(int worker) => _scratch[worker] ??= new();

        public T At(int worker) => _accumulators[worker]!;

        public T Begin(int worker, Func<bool, T> create, bool isShared)
        {
            if (_accumulators[worker] is { } used)
            {
                used.Clear();
                return used;
            }

            return _accumulators[worker] = create(isShared);
        }
    }
}
