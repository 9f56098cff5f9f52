namespace IpTalent.Domain.Aggregation;

/// <summary>Runs a scan on one thread or several, and keeps accumulators and working memory for the next run.</summary>
/// <param name="scan">The scan.</param>
/// <param name="options">How many threads.</param>
/// <param name="create">Makes an accumulator; told whether threads share it, each writing to cells of its own.</param>
internal sealed class ScanRunner<T>(CellScan scan, AggregationOptions options, Func<bool, T> create)
    where T : Accumulator
{
    private readonly int _threads = scan.Rows < options.FewestRowsForThreads ? 1 : options.Threads;
    private readonly Slice[][] _units = UnitsOf(scan);
    private State? _spare;

    /// <summary>Whether threads write to one accumulator, since no two units have a cell in common.</summary>
    public bool IsShared => _threads > 1 && scan.IsDisjoint && _units.Length >= 2 * _threads;

    public int Threads => _threads;

    /// <summary>Runs the scan and hands over what was found, which is valid until the call returns.</summary>
    public void Run(RunContext context, Action<T> found)
    {
        // Whoever comes while another run has the memory makes its own.
        State state = Interlocked.Exchange(ref _spare, null) ?? new(_threads);
        found(Found(state, context));
        Interlocked.CompareExchange(ref _spare, state, null);
    }

    private T Found(State state, RunContext context)
    {
        if (_threads == 1)
        {
            T only = state.Begin(0, () => create(false));
            Scratch scratch = state.Scratch(0);
            foreach (Slice slice in scan.Slices)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                scan.Read(slice, scratch, only);
                context.Progress?.Report(slice.Start + slice.Count);
            }

            return only;
        }

        bool isShared = IsShared;
        T? shared = isShared ? state.Begin(0, () => create(true)) : null;
        Slice[][] units = isShared ? _units : [.. scan.Slices.Select(slice => new[] { slice })];
        bool[] began = new bool[_threads];
        long done = 0;
        Workers.Run(
            _threads,
            units.Length,
            (worker, unit) =>
            {
                T into = shared ?? (began[worker] ? state.At(worker) : state.Begin(worker, () => create(false)));
                began[worker] = true;
                Scratch scratch = state.Scratch(worker);
                long rows = 0;
                foreach (Slice slice in units[unit])
                {
                    scan.Read(slice, scratch, into);
                    rows += slice.Count;
                }

                long sofar = Interlocked.Add(ref done, rows);
                context.Progress?.Report(sofar);
            },
            context.Cancellation);
        T first = shared ?? (began[0] ? state.At(0) : state.Begin(0, () => create(false)));
        for (int worker = 1; worker < _threads && shared is null; worker++)
        {
            if (began[worker])
            {
                first.Merge(state.At(worker));
            }
        }

        return first;
    }

    private static Slice[][] UnitsOf(CellScan scan) =>
        scan.IsDisjoint ? [.. scan.Slices.GroupBy(slice => slice.FirstCell).Select(unit => unit.ToArray())] : [];

    private sealed class State(int threads)
    {
        private readonly T?[] _accumulators = new T?[threads];
        private readonly Scratch?[] _scratch = new Scratch?[threads];

        public Scratch Scratch(int worker) => _scratch[worker] ??= new();

        public T At(int worker) => _accumulators[worker]!;

        public T Begin(int worker, Func<T> create)
        {
            if (_accumulators[worker] is { } used)
            {
                used.Clear();
                return used;
            }

            return _accumulators[worker] = create();
        }
    }
}
