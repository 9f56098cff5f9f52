namespace IpTalent.Domain.Peers;

/// <summary>How long one contender took in one case, in milliseconds.</summary>
internal sealed class Measurement(Contender contender)
{
    private readonly List<double> _rounds = [];

    public Contender Contender { get; } = contender;

    /// <summary>Making ready and the first run.</summary>
    public double First { get; set; }

    /// <summary>What one run allocates on the managed heap, by the least of the rounds.</summary>
    public long Allocated { get; private set; } = long.MaxValue;

    /// <summary>The last round: the tenth query, where there is time for nine rounds.</summary>
    public double Last => _rounds[^1];

    public int Rounds => _rounds.Count;

    public double Median
    {
        get
        {
            double[] sorted = [.. _rounds.Order()];
            int middle = sorted.Length / 2;
            return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }

    public void Add(double milliseconds, long allocated)
    {
        _rounds.Add(milliseconds);
        Allocated = Math.Min(Allocated, allocated);
    }
}
