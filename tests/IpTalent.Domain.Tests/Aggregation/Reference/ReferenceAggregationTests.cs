using System.Globalization;
using IpTalent.Domain.Aggregation;
using Xunit.Abstractions;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>The library against the reference on random questions, and the law that the order of rows makes no difference.</summary>
/// <remarks>Each case has its own seed, which a failure prints: <c>ReferenceCase.Make(seed)</c> gives it back. The environment variable
/// IPTALENT_CASES sets the number of cases, half of them of metrics and half of columns.</remarks>
public class ReferenceAggregationTests(ITestOutputHelper output)
{
    private static readonly int Cases = Exact.Law.Cases / 2;

    [Fact]
    public void Prepare_RandomMetrics_AgreesWithTheReference()
    {
        var seen = new Dictionary<string, int>();
        for (int seed = 0; seed < Cases; seed++)
        {
            ReferenceCase given = ReferenceCase.Make(seed);
            Agree(given.Question, MetricTable.From(given.Metrics), seed, "ReferenceCase", seen);
        }

        Report(seen, Cases, "BreakInSeries", "DefinitionDiffers", "Suppressed");
    }

    [Fact]
    public void Prepare_RandomColumns_AgreesWithTheReference()
    {
        var seen = new Dictionary<string, int>();
        for (int seed = 0; seed < Cases; seed++)
        {
            ReferenceColumns given = ReferenceColumns.Make(seed);
            Agree(given.Question, given.Build(seed, shuffles: seed % 2 == 0, clusters: seed % 3 != 0), seed, "ReferenceColumns", seen);
        }

        Report(seen, Cases);
    }

    private static void Agree(ReferenceQuestion question, MetricTable table, int seed, string source, Dictionary<string, int> seen)
    {
        string[] expected = ReferenceAggregation.Answer(question), told;
        try
        {
            told = ReferenceAggregation.Told(question.Plan.Prepare(table, OptionsOf(seed)));
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"{source}.Make({seed}): {question.Plan}", exception);
        }

        if (!told.SequenceEqual(expected))
        {
            told.Should().Equal(expected, "of {0}.Make({1}): {2}", source, seed, question.Plan);
        }

        foreach (string kind in KindsOf(question.Plan, expected))
        {
            seen[kind] = seen.GetValueOrDefault(kind) + 1;
        }
    }

    // Small tables take every way that large ones do.
    private static AggregationOptions OptionsOf(int seed) => new()
    {
        Threads = new[] { 1, 2, 3, 8 }[seed % 4],
        FewestRowsForThreads = 1,
        MostCells = new[] { 1 << 22, 1, 10, 1 << 22, 100 }[seed % 5],
        FewestRowsToFold = seed % 4 == 0 ? 16 : 1,
    };

    private static IEnumerable<string> KindsOf(AggregationPlan plan, string[] answer)
    {
        if (answer is [] || !answer[^1].StartsWith("left out", StringComparison.Ordinal))
        {
            return answer;
        }

        string[] rows = [.. answer.Where(line => !line.StartsWith("left out", StringComparison.Ordinal))];
        return [.. plan.Scope.Sets.Count > 1 && rows.Length > 1 ? new[] { "several sets" } : [], .. rows.Select(row => row.Split(": ")[^1].Split(" of ")[0]).Select(value => value.Contains(' ', StringComparison.Ordinal) ? $"{plan.Measure} defined" : value).Distinct(), rows.Length == 0 ? "no row" : "rows"];
    }

    private void Report(Dictionary<string, int> seen, int cases, params string[] alsoExpected)
    {
        output.WriteLine(string.Join(", ", seen.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}"))));
        if (cases < 1_000)
        {
            return;
        }

        // The cases are worth their name only where each outcome comes often enough.
        seen.Should().ContainKeys(["NotAdditive", "OverlappingParts", "UnitMismatch", "UnequalPeriods", "Missing", "no row", "DivisorMayBeZero", "NegativeValue", "TooFewObservations", "several sets", .. alsoExpected]);
        seen.Should().ContainKeys(Enum.GetNames<AggregationMeasure>().Select(measure => $"{measure} defined"));
        seen["rows"].Should().BeGreaterThan(cases / 3);
    }
}
