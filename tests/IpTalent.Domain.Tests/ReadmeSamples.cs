#region growth
using IpTalent.Domain;
#endregion
using IpTalent.Domain.Tests.Laws;

namespace IpTalent.Samples;

/// <summary>The code that README.md and the pages of docs show, compiled and run.</summary>
/// <remarks>A block of a page names its region by a comment on the line before it: <c>&lt;!-- sample: first-figure --&gt;</c>.
/// Regions of one name are shown together, so that a <c>using</c> at the top of this file and the lines of a test make one block,
/// and assertions stand between two regions. Pages take over a changed region by IPTALENT_ACCEPT=1. What a line prints stands in
/// the comment behind it; the check of the package compares the two.</remarks>
[Collection(TimeZoneLaws.Alone)]
public class ReadmeSamples
{
    [Fact]
    public void Growth_PrintedCounts_HasTheBoundsOfTheirClaims() => Prints(
        ["24.64 % in (23.02 %, 26.28 %)", "7.62 % per year in (7.15 %, 8.09 %)"],
        () =>
        {
            #region growth
            Quantity then = Quantity.Rounded(690_000, granule: 10_000, Unit.Person);  // "69万人", end of 2020
            Quantity now = Quantity.Rounded(860_000, granule: 10_000, Unit.Person);   // "86万人", end of 2023

            Derived<Quantity> rate = Growth.GrowthRate(then, now);
            Derived<Quantity> yearly = Growth.CompoundAnnualGrowthRate(then, now, years: 3);

            Console.WriteLine($"{rate.Value:F}");    // 24.64 % in (23.02 %, 26.28 %)
            Console.WriteLine($"{yearly.Value:F}");  // 7.62 % per year in (7.15 %, 8.09 %)
            #endregion
        });

    [Fact]
    public void OwnFigures_TwoCounts_GiveGrowthInThreeLines() => Prints(
        ["about 13.5 %"],
        () =>
        {
            #region own-figures
            var attorneys = Indicator.Stock("attorneys", "Practising attorneys", Unit.Person);
            var mine = TalentDataset.Of(
                TalentMetric.At(attorneys, Area.Guangdong, YearEnd.Of(2022), 5_120),
                TalentMetric.At(attorneys, Area.Guangdong, YearEnd.Of(2023), 5_811));
            Derived<Quantity> growth = mine.Series(attorneys, Area.Guangdong).GrowthRate();  // first to last observation

            Console.WriteLine($"{growth.Value:F}");  // about 13.5 %
            #endregion
        });

    private static void Prints(string[] lines, Action sample)
    {
        TextWriter console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            Cultures.Run("en-US", sample);
        }
        finally
        {
            Console.SetOut(console);
        }

        printed.ToString().Should().Be(string.Concat(lines.Select(line => line + "\n")));
    }
}
