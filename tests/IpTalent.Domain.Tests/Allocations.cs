namespace IpTalent.Domain.Tests;

/// <summary>How much memory work takes on this thread.</summary>
internal static class Allocations
{
    private const int Enough = 3;
    private const int Tries = 200;

    /// <summary>
    /// The bytes that some work takes, at its least. A collection in between, of whichever thread, counts up to 8 KB that the work did not take; so
    /// the work is repeated until its least was seen a few times. Work that is to be exact beside busy threads must be short.
    /// </summary>
    public static long Of(Action work)
    {
        long least = long.MaxValue;
        int seen = 0;
        for (int i = 0; i < Tries && seen < Enough; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            long taken = GC.GetAllocatedBytesForCurrentThread() - before;
            seen = taken < least ? 1 : seen + (taken == least ? 1 : 0);
            least = Math.Min(least, taken);
        }

        return least;
    }
}
