#region growth
using IpTalent.Domain;
#endregion
#region totals
using IpTalent.Domain.Aggregation;
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

    [Fact]
    public void Totals_CitiesOfAProvince_AddWithTheirBounds() => Prints(
        ["CN-GD 2023: 561 in [560.5, 561.5)", "UndefinedReason.NotAdditive: ask for First() or Last(), or group by Dimension.Period"],
        () =>
        {
            #region totals
            var agencies = Indicator.Stock("agencies", "Patent agencies", Unit.Institution);
            MetricTable table = MetricTable.From(
            [
                TalentMetric.At(agencies, Area.Shenzhen, YearEnd.Of(2023), Quantity.Rounded(311, Unit.Institution)),
                TalentMetric.At(agencies, Area.Guangzhou, YearEnd.Of(2023), 250),
                TalentMetric.At(agencies, Area.Guangzhou, YearEnd.Of(2022), 240),
            ]);

            AggregationScope provinces = AggregationPlan.Of(agencies).By(Dimension.Area(AreaLevel.Province));
            foreach (AggregationRow row in table.Run(provinces.By(Dimension.Year).Where(Filter.PeriodWithin(ReportingPeriod.Year(2023))).Last()))
            {
                Console.WriteLine($"{row.Area!.Code} {row.Period}: {row.Number} in {row.Bounds}");  // CN-GD 2023: 561 in [560.5, 561.5)
            }

            Refusal refusal = provinces.Sum().Refusals[0];  // a stock summed over the years of the table
            Console.WriteLine($"UndefinedReason.{refusal.Reason}: {refusal.Instead}");  // UndefinedReason.NotAdditive: ask for First() or Last(), or group by Dimension.Period
            #endregion
        });

    [Fact]
    public void Columns_RegisterOfCourses_AnswersByTitle() => Prints(
        ["senior: 30 person-times a course", "junior: 45 person-times a course"],
        () =>
        {
            #region columns
            var attendances = Indicator.Flow("attendances", "Attendances", Unit.PersonTime);
            var courses = Indicator.Flow("courses", "Courses", Unit.Course);
            MetricTable register = new MetricTableBuilder(rows: 3)
                .Area(Area.Guangdong)
                .Period(codes: [0, 1, 1], [ReportingPeriod.Year(2022), ReportingPeriod.Year(2023)])
                .Dimension("title", codes: [0, 0, 1], ["senior", "junior"])
                .Value(attendances, [20, 40, 45])
                .Value(courses, [1, 1, 1])
                .Build();

            PreparedAggregation prepared = AggregationPlan.Of(attendances).By(Dimension.Of("title")).RatioTo(courses).Top(2).Prepare(register);
            var buffer = new AggregationBuffer();  // for answers wanted again and again
            foreach (AggregationRow row in prepared.Run(buffer).Reverse())
            {
                Console.WriteLine($"{row.Label("title")}: {row.Number} person-times a course");
            }
            #endregion
        });

    [Fact]
    public void RollUp_LicencesByProvinceAndYear_HaveTotals() => Prints(
        ["CN-GD 2022: 30", "CN-GD 2023: 41", "CN-GD : 71", " : 71", "71 in all"],
        () =>
        {
            #region rollup
            var licences = Indicator.Flow("licences", "Licences issued", Unit.Licence);
            MetricTable years = MetricTable.From(
            [
                TalentMetric.At(licences, Area.Shenzhen, ReportingPeriod.Year(2022), 30),
                TalentMetric.At(licences, Area.Shenzhen, ReportingPeriod.Year(2023), 31),
                TalentMetric.At(licences, Area.Guangzhou, ReportingPeriod.Year(2023), 10),
            ]);

            AggregationResult totals = years.Run(AggregationPlan.Of(licences).RollUp(Dimension.Area(AreaLevel.Province), Dimension.Year).Sum());
            foreach (AggregationRow row in totals)  // the years of each province, then the provinces, then everything
            {
                Console.WriteLine($"{row.Area?.Code.ToString()} {row.Period}: {row.Number}");
            }

            Console.WriteLine($"{totals.By()[0].Number} in all");  // 71 in all
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
