using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Execution;

public class WorkersTests
{
    // Job upon job, so that threads that wait, threads just called and threads that come too late for their job all meet the next one.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Run_JobUponJob_DoesEachUnitOnceAndOnePlaceAtATime(int threads)
    {
        var workers = new Workers(threads);
        for (int job = 0; job < 2_000; job++)
        {
            int units = 1 + (job % 7);
            int[] done = new int[units];
            int[] busy = new int[threads];
            int collisions = 0;
            workers.Run(
                units,
                (place, unit) =>
                {
                    Interlocked.Add(ref collisions, Interlocked.Increment(ref busy[place]) - 1);
                    Interlocked.Increment(ref done[unit]);
                    Interlocked.Decrement(ref busy[place]);
                },
                default);
            done.Should().OnlyContain(count => count == 1, "of job {0}", job);
            collisions.Should().Be(0, "of job {0}", job);
        }
    }

    [Fact]
    public void Run_UnitThatFails_ThrowsItsExceptionAndTakesTheNextJob()
    {
        var workers = new Workers(3);
        Action failing = () => workers.Run(50, (_, unit) => _ = unit == 20 ? throw new InvalidOperationException("unit 20") : 0, default);
        failing.Should().Throw<InvalidOperationException>().WithMessage("unit 20");
        int done = 0;
        workers.Run(50, (_, _) => Interlocked.Increment(ref done), default);
        done.Should().Be(50);
    }

    [Fact]
    public void Run_Cancelled_ThrowsAndDoesNothing()
    {
        int done = 0;
        Action cancelled = () => Workers.Run(2, 50, (_, _) => Interlocked.Increment(ref done), new(canceled: true));
        cancelled.Should().Throw<OperationCanceledException>();
        done.Should().Be(0);
    }
}
