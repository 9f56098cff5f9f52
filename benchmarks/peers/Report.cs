using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace IpTalent.Domain.Peers;

/// <summary>The tables of results, in markdown.</summary>
internal sealed class Report(string size)
{
    private readonly List<Run> _runs = [];
    private readonly List<TableLoad> _loads = [];

    /// <summary>Whether all contenders gave the same answers.</summary>
    public bool IsEqual => _runs.All(run => run.Difference is null);

    /// <summary>What was not measured, and why.</summary>
    public string? Omitted { get; set; }

    public void Add(Run run) => _runs.Add(run);

    public void Add(IEnumerable<TableLoad> loads) => _loads.AddRange(loads);

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine($"# Peers, {size} rows");
        text.AppendLine();
        text.AppendLine("Ours beside DuckDB and the bandwidth of memory: one process, the same rows, round by round; medians, in milliseconds.");
        text.AppendLine();
        text.AppendLine("```");
        text.AppendLine($"{Cpu}, {Environment.ProcessorCount} logical processors, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30):F0} GiB");
        text.AppendLine($"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
        text.AppendLine($"DuckDB {DuckDatabase.Version}, in memory, preserve_insertion_order = false, loaded by data chunks, answer left in DuckDB's own memory");
        text.AppendLine("```");
        if (Omitted is not null)
        {
            text.AppendLine();
            text.AppendLine(Omitted);
        }

        AgainstDuckDb(text);
        AgainstMemory(text);
        AgainstOthers(text);
        Unmet(text);
        FirstQueries(text);
        Tables(text);
        Variants(text);
        text.AppendLine();
        text.AppendLine(IsEqual
            ? "All answers are equal: to the last digit where they are sums, counts and extremes, within 1e-13 of the value where they are quotients (DuckDB gives these as DOUBLE). The DOUBLE tables are not compared."
            : $"**Answers differ.** {string.Join("; ", _runs.Where(run => run.Difference is not null).Select(run => $"{run.Case.Name}: {run.Difference}"))}");
        return text.ToString();
    }

    private static string Cpu =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[^1] ?? ""
            : RuntimeInformation.ProcessArchitecture.ToString();

    private void AgainstDuckDb(StringBuilder text)
    {
        Head(text, "Against DuckDB", """
            "As it comes" is the fastest of BIGINT and DECIMAL with one and two threads, and for clustered cases also of tables loaded in that
            order. "At its best" is the fastest of these and of the same with `perfect_ht_threshold = 24`: DuckDB then groups by an array up to
            2^24 cells, and not up to 2^12 only. Keys are codes in the smallest type that holds them. ENUM keys and compressed tables were tried
            and are not faster. Ours is a prepared plan, which found its groups when it was laid on the table; "prepared anew" finds them in
            each run, as DuckDB does, and is compared with DuckDB as it comes and at its best.
            """, ["case"],
            ["ours", "DuckDB as it comes", "times", "at least", "aim", "met", "DuckDB at its best", "times", "met", "ours, prepared anew", "times", "times its best"]);
        foreach (Run run in _runs)
        {
            if (run.Best(Role.DuckDb) is not { } duckDb || run.Best(Role.Ours) is not { } ours || Goal(run, Role.DuckDb) is { IsCost: true })
            {
                continue;
            }

            Measurement dense = run.Best(Role.DuckDb, Role.DuckDbDense)!, anew = run.Best(Role.OursAnew)!;
            Goal? goal = Goal(run, Role.DuckDb);
            (double asItComes, double atBest) = (duckDb.Median / ours.Median, dense.Median / ours.Median);
            Row(text, run.Case.Name, Time(ours.Median), $"{Time(duckDb.Median)} ({duckDb.Contender.Name})", Ratio(asItComes),
                Ratio(goal?.Limit), Ratio(goal?.Aim), goal?.Verdict(asItComes) ?? "", $"{Time(dense.Median)} ({dense.Contender.Name})", Ratio(atBest), goal?.Verdict(atBest) ?? "",
                Time(anew.Median), Ratio(duckDb.Median / anew.Median), Ratio(dense.Median / anew.Median));
        }
    }

    private void AgainstMemory(StringBuilder text)
    {
        Head(text, "Against memory", """
            The bytes are those of the columns of the question as narrow as they can be, in the rows of the filter; two threads add them up as fast
            as they come.
            """, ["case"], ["MB", "ours", "reading", "GB/s", "time / time", "at most", "aim", "met"]);
        foreach (Run run in _runs)
        {
            if (run.Best(Role.Memory) is { } memory && run.Best(Role.Ours) is { } ours)
            {
                Goal? goal = Goal(run, Role.Memory);
                double ratio = ours.Median / memory.Median;
                Row(text, run.Case.Name, $"{run.Case.Bytes / 1e6:F1}", Time(ours.Median), Time(memory.Median), $"{run.Case.Bytes / memory.Median / 1e6:F1}",
                    Ratio(ratio), Ratio(goal?.Limit), Ratio(goal?.Aim), goal?.Verdict(ratio) ?? "");
            }
        }
    }

    private void AgainstOthers(StringBuilder text)
    {
        Head(text, "Bounds, LINQ and load", "Costs are our time by the other's; gains the other's by ours.",
            ["case", "against"], ["ours", "other", "ratio", "limit", "aim", "met"]);
        foreach (Run run in _runs)
        {
            foreach (Goal goal in run.Case.Goals.Where(goal => goal.Against is Role.Linq or Role.OursUnbounded || goal is { Against: Role.DuckDb, IsCost: true }))
            {
                if (run.Best(goal.Against) is { } other && run.Best(Role.Ours) is { } ours)
                {
                    double ratio = goal.Ratio(ours.Median, other.Median);
                    Row(text, run.Case.Name, other.Contender.Name, Time(ours.Median), Time(other.Median), Ratio(ratio),
                        $"{(goal.IsCost ? "at most" : "at least")} {Ratio(goal.Limit)}", Ratio(goal.Aim), goal.Verdict(ratio));
                }
            }
        }
    }

    private void Unmet(StringBuilder text)
    {
        text.AppendLine();
        text.AppendLine("## What stands in the way");
        text.AppendLine();
        text.AppendLine("Each aim that is not met, and why.");
        text.AppendLine();
        foreach (Run run in _runs)
        {
            foreach (Goal goal in run.Case.Goals)
            {
                if (run.Best(Role.Ours) is { } ours && run.Best(goal.Against) is { } other
                    && goal.Ratio(ours.Median, other.Median) is var ratio && !goal.Meets(goal.Aim, ratio))
                {
                    text.AppendLine($"- {run.Case.Name}, {other.Contender.Name}: {Ratio(ratio)}, to be {(goal.IsCost ? "at most" : "at least")} {Ratio(goal.Aim)}. {goal.InTheWay}");
                }
            }
        }
    }

    private void FirstQueries(StringBuilder text)
    {
        Head(text, "First and last query", "The first is to prepare and run, with what the runtime has to compile; the last is the tenth, or the one after the rounds told.",
            ["case"], ["ours first", "last", "allocated, bytes", "DuckDB first", "last", "rounds"]);
        foreach (Run run in _runs)
        {
            if (run.Best(Role.Ours) is { } ours && run.Best(Role.DuckDb, Role.DuckDbDense, Role.Linq) is { } other)
            {
                Row(text, run.Case.Name, Time(ours.First), Time(ours.Last), $"{ours.Allocated}", Time(other.First), Time(other.Last), $"{ours.Rounds}");
            }
        }
    }

    private void Tables(StringBuilder text)
    {
        Head(text, "Tables", "Loaded once, in the order below; the load that is compared stands above.", ["table"], ["load", "bytes a row"]);
        foreach (TableLoad load in _loads)
        {
            Row(text, load.Table, Time(load.Milliseconds), $"{load.BytesPerRow:F1}");
        }
    }

    private void Variants(StringBuilder text)
    {
        Run[] queries = [.. _runs.Where(run => run.Best(Role.DuckDbDense) is not null)];
        string[] names = [.. queries.SelectMany(run => run.Measurements).Where(IsDuckDb).Select(measurement => measurement.Contender.Name).Distinct()];
        Head(text, "DuckDB's tables one by one",
            "INTEGER is exact, for who knows beforehand that all values fit into 4 bytes; DOUBLE is inexact. Neither is compared with above.", ["case"], names);
        foreach (Run run in queries)
        {
            var byName = run.Measurements.Where(IsDuckDb).ToDictionary(measurement => measurement.Contender.Name);
            Row(text, [run.Case.Name, .. names.Select(name => byName.TryGetValue(name, out Measurement? measurement) ? Time(measurement.Median) : "")]);
        }

        Head(text, "The other contenders one by one", "First and median.", ["case", "contender"], ["first", "median"]);
        foreach (Run run in _runs.Except(queries))
        {
            foreach (Measurement measurement in run.Measurements)
            {
                Row(text, run.Case.Name, measurement.Contender.Name, Time(measurement.First), Time(measurement.Median));
            }
        }
    }

    private static bool IsDuckDb(Measurement measurement) => measurement.Contender.Role is Role.DuckDb or Role.DuckDbDense or Role.Beside;

    private static Goal? Goal(Run run, Role against) => run.Case.Goals.FirstOrDefault(goal => goal.Against == against);

    private static void Head(StringBuilder text, string title, string remark, string[] names, string[] numbers)
    {
        text.AppendLine();
        text.AppendLine($"## {title}");
        text.AppendLine();
        text.AppendLine(remark);
        text.AppendLine();
        text.AppendLine($"| {string.Join(" | ", [.. names, .. numbers])} |");
        text.AppendLine($"|{string.Concat(Enumerable.Repeat("---|", names.Length))}{string.Concat(Enumerable.Repeat("--:|", numbers.Length))}");
    }

    private static void Row(StringBuilder text, params string[] cells) => text.AppendLine($"| {string.Join(" | ", cells)} |");

    private static string Time(double milliseconds) => milliseconds.ToString(milliseconds switch
    {
        >= 100 => "F0",
        >= 10 => "F1",
        >= 1 => "F2",
        _ => "F4",
    }, CultureInfo.InvariantCulture);

    private static string Ratio(double? ratio) => ratio is { } value ? value.ToString(value >= 20 ? "F0" : "0.0#", CultureInfo.InvariantCulture) : "";
}
