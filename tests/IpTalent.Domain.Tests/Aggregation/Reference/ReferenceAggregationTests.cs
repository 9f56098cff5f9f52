using IpTalent.Domain.Aggregation;
using Xunit.Abstractions;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>The library against the reference on random questions, and the law that the order of rows makes no difference.</summary>
/// <remarks>Each case has its own seed, which a failure prints: <c>ReferenceCase.Make(seed)</c> gives it back.</remarks>
public class ReferenceAggregationTests(ITestOutputHelper output)
{
    private const int Cases = 1_500;

    [Fact]
    public void Prepare_RandomCases_AgreesWithTheReference()
    {
        var seen = new Dictionary<string, int>();
        for (int seed = 0; seed < Cases; seed++)
        {
            ReferenceCase question = ReferenceCase.Make(seed);
            PreparedAggregation prepared = question.Plan.Prepare(MetricTable.From(question.Rows));
            ReferenceAggregation.Told(prepared).Should().Equal(ReferenceAggregation.Answer(question), "of seed {0}: {1}", seed, question.Plan);
            foreach (string kind in Kinds(prepared))
            {
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
            }
        }

        output.WriteLine(string.Join(", ", seen.OrderBy(pair => pair.Key, StringComparer.Ordinal)));

        // The cases are worth their name only where each outcome comes often enough.
        seen.Should().ContainKeys("NotAdditive", "OverlappingParts", "UnitMismatch", "UnequalPeriods", "BreakInSeries", "Missing", "Suppressed", "no row", "defined", "undefined");
        seen["defined"].Should().BeGreaterThan(Cases / 4);
        seen.Values.Should().OnlyContain(times => times >= 5);
    }

    [Fact]
    public void Run_ShuffledRows_GivesTheSameBits()
    {
        for (int seed = 0; seed < Cases / 3; seed++)
        {
            ReferenceCase question = ReferenceCase.Make(seed);
            TalentMetric[] shuffled = [.. question.Rows];
            new Random(seed).Shuffle(shuffled);
            PreparedAggregation one = question.Plan.Prepare(MetricTable.From(question.Rows));
            PreparedAggregation other = question.Plan.Prepare(MetricTable.From(shuffled));
            Texts(other).Should().Equal(Texts(one), "of seed {0}", seed);
            other.Refusals.Should().Equal(one.Refusals, "of seed {0}", seed);
        }
    }

    private static string[] Texts(PreparedAggregation prepared) => prepared.IsRefused
        ? []
        : [.. prepared.Run().Select(row => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row} {(row.IsDefined ? row.Value.Nominal : null)}"))];

    private static IEnumerable<string> Kinds(PreparedAggregation prepared) =>
        prepared.IsRefused ? prepared.Refusals.Select(refusal => refusal.Reason.ToString())
        : prepared.Run().Count == 0 ? ["no row"]
        : prepared.Run().Select(row => row.IsDefined ? "defined" : "undefined").Distinct();
}
