using System.Globalization;
using IpTalent.Domain.Peers;

// Arguments come in pairs: --duckdb FILE --results FOLDER [--rows 10M] [--rounds 9] [--only TEXT]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var options = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
string size = options.GetValueOrDefault("--rows", "10M");
int rows = int.Parse(size.Replace("K", "000").Replace("M", "000000"));
int rounds = int.Parse(options.GetValueOrDefault("--rounds", "9"));
string only = options.GetValueOrDefault("--only", "");

DuckDb.LoadFrom(options["--duckdb"]);
var probe = new MemoryProbe();
var report = new Report(size);
using (var cases = new DbBenchmarkCases(rows, probe))
{
    Measure(cases.All());
    report.Add(cases.Loads);
    report.Omitted = cases.Omitted;
}

using (var cases = new TalentCases(rows, probe))
{
    Measure(cases.All());
    report.Add(cases.Loads);
}

Console.WriteLine(report);
if (!report.IsEqual)
{
    Console.Error.WriteLine("Not recorded: the contenders gave different answers, as told at the end of the report.");
    return 1;
}

if (only.Length == 0)
{
    string file = Path.Combine(options["--results"], $"Peers-{size}.md");
    File.WriteAllText(file, report.ToString());
    Console.WriteLine(file);
}

return 0;

void Measure(IEnumerable<Case> cases)
{
    foreach (Case measured in cases.Where(measured => measured.Name.Contains(only)))
    {
        Run run = Run.Of(measured, rounds);
        report.Add(run);
        Console.Error.WriteLine($"{measured.Name}: ours {run.Best(Role.Ours)?.Median:F2} ms (anew {run.Best(Role.OursAnew)?.Median:F2}), {run.Best(Role.DuckDb, Role.Linq)?.Contender.Name} {run.Best(Role.DuckDb, Role.Linq)?.Median:F2} ms"
            + $", {run.Best(Role.DuckDbDense)?.Contender.Name} {run.Best(Role.DuckDbDense)?.Median:F2} ms{(run.Difference is null ? "" : $"; DIFFERENT: {run.Difference}")}");
    }
}
