using System.Globalization;
using System.Text;
using IpTalent.Domain.Tests.Laws;

namespace IpTalent.Domain.Tests.Data;

/// <summary>The pairs in docs/bounds.md of an exact figure and one that is not, for the same observation, are those that the data holds.</summary>
public sealed class CalibrationTests
{
    // So many pairs are needed to say how good the widths are.
    private const int Enough = 50;
    private const string Opening = "<!-- calibration -->\n";
    private const string Closing = "<!-- /calibration -->";
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static string Document => SourceTree.At("docs/bounds.md");

    [Fact]
    public void Pairs_InTheDocument_AreThoseOfTheData()
    {
        string text = File.ReadAllText(Document).ReplaceLineEndings("\n");
        int start = text.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        int end = text.IndexOf(Closing, StringComparison.Ordinal);
        string expected = Section(PairsIn(BundledDatasets.Bulletin.Merge(BundledDatasets.Context)));
        if (SourceTree.Accepts)
        {
            File.WriteAllText(Document, text[..start] + expected + text[end..]);
            return;
        }

        text[start..end].Should().Be(expected, SourceTree.HowToAccept(nameof(CalibrationTests)));
    }

    [Fact]
    public void Pairs_OfTheData_AreTheRoundedCountsOfAttorneysAndTheExactOnes() =>
        PairsIn(BundledDatasets.Bulletin.Merge(BundledDatasets.Context)).Select(pair => (pair.Told.Code, pair.Exact.Code, pair.IsInside))
            .Should().Equal(("f019", "f156", true), ("f020", "f155", true));

    [Fact]
    public void Pairs_OfOtherObservations_AreNone()
    {
        TalentMetric exact = At(Area.Guangdong, Quantity.Exact(1_234, Unit.Person));
        TalentMetric[] others =
        [
            At(Area.Guangdong, Quantity.Exact(1_200, Unit.Person)), At(Area.Shenzhen, Quantity.Nearly(1_300, Unit.Person)),
            At(Area.Guangdong, Quantity.Nearly(1_300, Unit.Person)) with { Attributes = new() { DefinitionVersion = "2020" } },
        ];
        PairsIn(TalentDataset.Of([exact, .. others])).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1_250, true, "| 1 of 1 |")]
    [InlineData(1_350, false, "| 0 of 1 |")]
    public void Pairs_OneFigureNearlyTheOther_TellWhetherItLiesInside(int exact, bool isInside, string tally)
    {
        Pair[] pairs = PairsIn(TalentDataset.Of(
            At(Area.Guangdong, Quantity.Nearly(1_300, Unit.Person)), At(Area.Guangdong, Quantity.Exact(exact, Unit.Person))));
        pairs.Should().ContainSingle().Which.IsInside.Should().Be(isInside);
        Section(pairs).Should().Contain(tally).And.Contain("Not calibrated");
        Section([.. Enumerable.Repeat(pairs[0], Enough)]).Should().NotContain("Not calibrated");
    }

    private static TalentMetric At(Area area, Quantity quantity) =>
        TalentMetric.At(Domain.Indicators.PractisingAttorneys, area, YearEnd.Of(2023), quantity);

    private static Pair[] PairsIn(TalentDataset dataset) =>
    [
        .. from told in dataset.Metrics
           where told.Quantity is { Qualifier: not (Qualifier.Exact or Qualifier.Derived) }
           from exact in dataset.Metrics
           where exact.Quantity is { Qualifier: Qualifier.Exact } && exact.Quantity.Unit == told.Quantity!.Unit
               && ObservationKey.Of(exact) == ObservationKey.Of(told) && exact.Attributes?.DefinitionVersion == told.Attributes?.DefinitionVersion
           select new Pair(told, exact),
    ];

    private static string Section(Pair[] pairs)
    {
        var text = new StringBuilder("| indicator | area | period | as told | exact | bounds | inside |\n|---|---|---|---|---|---|---|\n");
        foreach (Pair pair in pairs)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {pair.Told.Indicator.Name} | {pair.Told.Area.Name} | {pair.Told.Period} | {Figure(pair.Told)} ");
            text.Append(CultureInfo.InvariantCulture, $"| {Figure(pair.Exact)} | {pair.Told.Quantity!.Under(BoundPolicy.Default)} | {(pair.IsInside ? "yes" : "no")} |\n");
        }

        text.Append("\n| qualifier | exact one inside |\n|---|---|\n");
        foreach (IGrouping<Qualifier, Pair> group in pairs.GroupBy(pair => pair.Told.Quantity!.Qualifier).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count(pair => pair.IsInside)} of {group.Count()} |\n");
        }

        return text.Append(pairs.Length < Enough
            ? $"\n**Not calibrated:** {pairs.Length} of the {Enough} pairs that this takes.\n"
            : $"\nCalibrated against {pairs.Length} pairs.\n").ToString();
    }

    private static string Figure(TalentMetric metric) => $"{metric.Quantity!.ToString("C", English)}{(metric.Code is null ? "" : $" ({metric.Code})")}";

    private sealed record Pair(TalentMetric Told, TalentMetric Exact)
    {
        public bool IsInside => Told.Quantity!.Under(BoundPolicy.Default).Contains(Exact.Quantity!.Nominal!.Value);
    }
}
