namespace IpTalent.Domain.Tests;

/// <summary>How much memory work takes on this thread.</summary>
internal static class Allocations
{
    private const int Tries = 5;

    /// <summary>The bytes that some work takes, at its least: a collection in between counts up to 8 KB that the work did not take.</summary>
    public static long Of(Action work)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Tries; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
