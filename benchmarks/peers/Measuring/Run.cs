using System.Diagnostics;

namespace IpTalent.Domain.Peers;

/// <summary>The measurement of a case: a first query of each contender, then rounds in which each runs once, then a comparison of the answers.</summary>
internal sealed class Run
{
    private const int LeastRounds = 3;
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(25);

    private Run(Case measured, IReadOnlyList<Measurement> measurements, string? difference) =>
        (Case, Measurements, Difference) = (measured, measurements, difference);

    public Case Case { get; }

    public IReadOnlyList<Measurement> Measurements { get; }

    /// <summary>Whose answer differs from that of the first contender, and by what; <see langword="null"/> where all are equal.</summary>
    public string? Difference { get; }

    /// <summary>The fastest contender of a role, by its median; <see langword="null"/> where there is none.</summary>
    public Measurement? Best(params ReadOnlySpan<Role> roles)
    {
        Measurement? best = null;
        foreach (Measurement measurement in Measurements)
        {
            if (roles.Contains(measurement.Contender.Role) && (best is null || measurement.Median < best.Median))
            {
                best = measurement;
            }
        }

        return best;
    }

    /// <summary>Measures a case.</summary>
    /// <param name="measured">The case.</param>
    /// <param name="rounds">How many rounds; fewer, but three at least, where they take more than 25 seconds together.</param>
    public static Run Of(Case measured, int rounds)
    {
        var queries = new List<IQuery>();
        var measurements = new List<Measurement>();
        foreach (Contender contender in measured.Contenders)
        {
            contender.Before();
            long start = Stopwatch.GetTimestamp();
            IQuery query = contender.Prepare();
            query.Run();
            measurements.Add(new(contender) { First = contender.Scale * Stopwatch.GetElapsedTime(start).TotalMilliseconds });
            queries.Add(query);
        }

        long begin = Stopwatch.GetTimestamp();
        for (int round = 0; round < rounds && (round < LeastRounds || Stopwatch.GetElapsedTime(begin) < Budget); round++)
        {
            for (int i = 0; i < queries.Count; i++)
            {
                measured.Contenders[i].Before();
                long allocated = GC.GetTotalAllocatedBytes(precise: true);
                long start = Stopwatch.GetTimestamp();
                for (int repeat = 0; repeat < measured.Repeats; repeat++)
                {
                    queries[i].Run();
                }

                double milliseconds = measured.Contenders[i].Scale * Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                measurements[i].Add(milliseconds / measured.Repeats, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / measured.Repeats);
            }
        }

        string? difference = Compare(measured, queries);
        queries.ForEach(query => query.Dispose());
        return new(measured, measurements, difference);
    }

    private static string? Compare(Case measured, List<IQuery> queries)
    {
        Answer? expected = null;
        var differences = new List<string>();
        foreach ((Contender contender, IQuery query) in measured.Contenders.Zip(queries).Where(pair => pair.First.IsCompared))
        {
            contender.Before();
            if (query.Read() is not { } answer)
            {
                differences.Add($"{contender.Name}: no answer");
                continue;
            }

            expected ??= answer;
            if (answer.DifferenceTo(expected) is { } difference)
            {
                differences.Add($"{contender.Name}: {difference}");
            }
        }

        return differences.Count == 0 ? null : string.Join("; ", differences);
    }
}
