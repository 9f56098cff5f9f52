using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Shares the units of one job after another out among threads: the calling one and, as far as they come in time, some of the pool.</summary>
/// <remarks>A thread of the pool that is through waits a moment for the next job before it goes: to call one takes longer than many a query.</remarks>
internal sealed class Workers : IThreadPoolWorkItem
{
    // Longer than a caller needs to take an answer and ask again, and too short to matter to other work.
    private const long TicksOfPatience = TimeSpan.TicksPerMillisecond / 10;

    private readonly int _threads;
    private readonly long _patience;
    private Job? _job;
    private int _waiting;

    /// <param name="threads">How many threads, at most.</param>
    public Workers(int threads) : this(threads, TicksOfPatience * Stopwatch.Frequency / TimeSpan.TicksPerSecond)
    {
    }

    private Workers(int threads, long patience) => (_threads, _patience) = (threads, patience);

    /// <summary>Does every unit of one job once; returns when all are done.</summary>
    /// <param name="threads">How many threads, at most.</param>
    /// <param name="units">How many units.</param>
    /// <param name="work">Told the place of the thread, below <paramref name="threads"/>, and of the unit.</param>
    /// <param name="cancellation">Looked at before each unit.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static void Run(int threads, int units, Action<int, int> work, CancellationToken cancellation) =>
        new Workers(threads, patience: 0).Run(units, work, cancellation);

    /// <summary>Does every unit once; returns when all are done. One job at a time.</summary>
    /// <param name="units">How many units.</param>
    /// <param name="work">Told the place of the thread, from 0, and of the unit.</param>
    /// <param name="cancellation">Looked at before each unit.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public void Run(int units, Action<int, int> work, CancellationToken cancellation)
    {
        var job = new Job(_threads, units, work, cancellation);
        Volatile.Write(ref _job, job);
        for (int i = 1 + Volatile.Read(ref _waiting); i < Math.Min(_threads, units); i++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }

        job.Work();
        Volatile.Write(ref _job, null);
        job.Finish();
    }

    public void Execute()
    {
        for (Job? job = After(null); job is not null; job = After(job))
        {
            job.Work();
        }
    }

    private Job? After(Job? last)
    {
        Interlocked.Increment(ref _waiting);
        long since = Stopwatch.GetTimestamp();
        Job? next = Volatile.Read(ref _job);
        while ((next is null || next == last) && Stopwatch.GetTimestamp() - since < _patience)
        {
            Thread.SpinWait(1);
            next = Volatile.Read(ref _job);
        }

        Interlocked.Decrement(ref _waiting);
        return next == last ? null : next;
    }

    private sealed class Job(int threads, int units, Action<int, int> work, CancellationToken cancellation)
    {
        private int _nextUnit;
        private int _workers;
        private int _busy;
        private Exception? _failure;

        public void Work()
        {
            Interlocked.Increment(ref _busy);
            try
            {
                // Those called and those that waited may be more than there are places.
                int worker = Interlocked.Increment(ref _workers) - 1;
                while (worker < threads && Interlocked.Increment(ref _nextUnit) - 1 is var unit && unit < units)
                {
                    cancellation.ThrowIfCancellationRequested();
                    work(worker, unit);
                }
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref _failure, exception, null);
                Volatile.Write(ref _nextUnit, units);
            }
            finally
            {
                Interlocked.Decrement(ref _busy);
            }
        }

        /// <summary>Waits until nobody works on it any more. Who comes too late finds no unit left and touches nothing.</summary>
        public void Finish()
        {
            var spin = new SpinWait();
            while (Volatile.Read(ref _busy) != 0)
            {
                // Never to sleep, which takes a millisecond.
                spin.SpinOnce(sleep1Threshold: -1);
            }

            if (_failure is { } failure)
            {
                ExceptionDispatchInfo.Throw(failure);
            }
        }
    }
}
