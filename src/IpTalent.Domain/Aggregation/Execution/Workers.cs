namespace IpTalent.Domain.Aggregation;

/// <summary>Shares the units of a job out among threads: the calling one and, as far as they come in time, some of the pool.</summary>
internal sealed class Workers : IThreadPoolWorkItem
{
    private readonly int _units;
    private readonly Action<int, int> _do;
    private readonly CancellationToken _cancellation;
    private int _nextUnit;
    private int _workers;
    private int _busy;
    private Exception? _failure;

    private Workers(int units, Action<int, int> work, CancellationToken cancellation) => (_units, _do, _cancellation) = (units, work, cancellation);

    /// <summary>Does every unit once; returns when all are done.</summary>
    /// <param name="threads">How many threads, at most.</param>
    /// <param name="units">How many units.</param>
    /// <param name="work">Told the place of the thread, below <paramref name="threads"/>, and of the unit.</param>
    /// <param name="cancellation">Looked at before each unit.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static void Run(int threads, int units, Action<int, int> work, CancellationToken cancellation)
    {
        var workers = new Workers(units, work, cancellation);
        for (int i = 1; i < Math.Min(threads, units); i++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(workers, preferLocal: false);
        }

        workers.Execute();

        // Those of the pool that came too late find no unit left and touch nothing.
        var spin = new SpinWait();
        while (Volatile.Read(ref workers._busy) != 0)
        {
            spin.SpinOnce();
        }

        if (workers._failure is { } failure)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }
    }

    public void Execute()
    {
        Interlocked.Increment(ref _busy);
        try
        {
            int worker = -1;
            for (int unit = Interlocked.Increment(ref _nextUnit) - 1; unit < _units; unit = Interlocked.Increment(ref _nextUnit) - 1)
            {
                worker = worker < 0 ? Interlocked.Increment(ref _workers) - 1 : worker;
                _cancellation.ThrowIfCancellationRequested();
                _do(worker, unit);
            }
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref _failure, exception, null);
            Volatile.Write(ref _nextUnit, _units);
        }
        finally
        {
            Interlocked.Decrement(ref _busy);
        }
    }
}
