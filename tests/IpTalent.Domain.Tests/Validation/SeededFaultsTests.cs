using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <summary>A large dataset in which everything agrees is found to be clean, and of faults sown into it each is found, with all that it
/// contradicts, and nothing else.</summary>
/// <remarks>Twenty years of the nation and its 31 provinces, each with residents, patents, patents per 10,000 residents, heads, heads by sex,
/// entries and exits: 5,120 figures. Province i has 10,000 (100 + i) residents, 5 patents for every 10,000 of them, 1,000 + 10 i heads at
/// first, of whom four in ten are women, and 50 more each year, as 80 enter and 30 leave. The nation has the sums.</remarks>
public class SeededFaultsTests
{
    private const int Years = 20;
    private const int FirstYear = 2004;
    private const int PerAreaAndYear = 8;
    private static readonly CategoryReference Female = CategoryReference.Of("sex", "female");
    private static readonly CategoryReference Male = CategoryReference.Of("sex", "male");
    private static readonly Indicator Residents = Indicator.Stock("residents", "Residents", Unit.Person);
    private static readonly Indicator Patents = Indicator.Stock("patents-held", "Patents", Unit.Patent);
    private static readonly Indicator Heads = Indicator.Stock("heads", "Heads", Unit.Person);
    private static readonly Indicator Entries = Indicator.Flow("entries", "Entries", Unit.Person).With(IndicatorRelationKind.InflowOf, "heads");
    private static readonly Indicator Exits = Indicator.Flow("exits", "Exits", Unit.Person).With(IndicatorRelationKind.OutflowOf, "heads");
    private static readonly Indicator Rate = Indicator.PerUnit("patents-per-10000", "Patents per 10,000", Unit.Patent.Per(10_000, Unit.Person))
        .With(IndicatorRelationKind.NumeratorIs, "patents-held").With(IndicatorRelationKind.DenominatorIs, "residents");

    private static readonly Area[] Areas = [Area.China, .. Area.China.Members];

    // The order of the figures of an area and year.
    private enum Row { Residents, Patents, Rate, Heads, Women, Men, Entries, Exits }

    [Fact]
    public void Validate_ThousandsOfFiguresThatAgree_FindsNothing() => Found(Figures()).Should().BeEmpty();

    [Fact]
    public void Validate_FaultsSownAmongThousands_FindsEachAndWhatItContradicts()
    {
        List<TalentMetric> figures = Figures();
        void Change(int index, Func<TalentMetric, TalentMetric> change) => figures[index] = change(figures[index]);

        // 万 misread: ten times the residents of the year before and after, of what the rate says, and of the nation's sum.
        Change(At(1, 2010, Row.Residents), metric => Told(metric, metric.Quantity!.Nominal!.Value * 10));
        // A gap filled with zero.
        Change(At(2, 2012, Row.Patents), metric => Told(metric, 0));
        // Off by one: women and men no longer make up all, nor do the provinces' women the nation's.
        Change(At(3, 2015, Row.Women), metric => Told(metric, metric.Quantity!.Nominal!.Value + 1));
        Change(At(4, 2018, Row.Exits), metric => Told(metric, 25));
        // Kept back, but the nation's sum and the identity of the stock both tell it.
        Change(At(5, 2019, Row.Entries), metric => metric with { Quantity = null, MissingReason = MissingReason.Suppressed });
        Change(At(6, 2011, Row.Patents), metric => metric with { Quantity = Quantity.Exact(metric.Quantity!.Nominal!.Value, Unit.Parse("patnet")) });
        Change(At(7, 2014, Row.Heads), metric => metric with { Code = "first" });
        Change(At(8, 2009, Row.Men), metric => metric with { Citations = [Citation.Of("yeerbook")] });
        int count = figures.Count;
        figures.Add(figures[At(9, 2016, Row.Exits)]);
        figures.Add(Told(figures[At(10, 2016, Row.Residents)], 7) with { Citations = [Citation.Of("report")] });
        figures.Add(figures[At(7, 2014, Row.Heads)] with { Code = "second", Attributes = new() { Vintage = new() { Published = new(2024, 5, 1), Replaces = "first" } } });

        Found(figures).Should().BeEquivalentTo(
            $"{RuleCodes.ScaleSlip} {At(1, 2010, Row.Residents)}", $"{RuleCodes.ScaleAgainstRate} {At(1, 2010, Row.Rate)}", $"{RuleCodes.PartsOffTotal} {At(0, 2010, Row.Residents)}",
            $"{RuleCodes.MissingAsZero} {At(2, 2012, Row.Patents)}", $"{RuleCodes.RateContradictsParts} {At(2, 2012, Row.Rate)}", $"{RuleCodes.PartsOffTotal} {At(0, 2012, Row.Patents)}",
            $"{RuleCodes.PartsOffTotal} {At(3, 2015, Row.Heads)}", $"{RuleCodes.PartsOffTotal} {At(0, 2015, Row.Women)}",
            $"{RuleCodes.StockFlowMismatch} {At(4, 2018, Row.Heads)}", $"{RuleCodes.PartsOffTotal} {At(0, 2018, Row.Exits)}",
            $"{RuleCodes.ConfidentialDisclosed} {At(5, 2019, Row.Entries)}", $"{RuleCodes.ConfidentialDisclosed} {At(5, 2019, Row.Entries)}",
            $"{RuleCodes.UnitMismatch} {At(6, 2011, Row.Patents)}", $"{RuleCodes.UnitUndeclared} {At(6, 2011, Row.Patents)}",
            $"{RuleCodes.SupersededFigure} {At(7, 2014, Row.Heads)}",
            $"{RuleCodes.UnknownSource} {At(8, 2009, Row.Men)}",
            $"{RuleCodes.DuplicateObservation} {count}",
            $"{RuleCodes.ConflictingValues} {count + 1}");
    }

    private static int At(int area, int year, Row row) => (((area * Years) + year - FirstYear) * PerAreaAndYear) + (int)row;

    private static TalentMetric Told(TalentMetric metric, decimal number) => metric with { Quantity = Quantity.Exact(number, metric.Indicator.Unit) };

    private static List<TalentMetric> Figures() =>
    [
        .. from area in Enumerable.Range(0, Areas.Length)
           from year in Enumerable.Range(FirstYear, Years)
           from metric in Of(area, year)
           select metric.CitedFrom("yearbook"),
    ];

    // The nation is area 0; a sum over the provinces takes i from 1 to 31.
    private static IEnumerable<TalentMetric> Of(int area, int year)
    {
        decimal Sum(Func<int, decimal> number) => area == 0 ? Enumerable.Range(1, Areas.Length - 1).Sum(number) : number(area);
        TalentMetric Figure(Indicator indicator, decimal number) => TalentMetric.At(
            indicator, Areas[area], indicator.Kind == MeasureKind.Flow ? ReportingPeriod.Year(year) : YearEnd.Of(year), Quantity.Exact(number, indicator.Unit));

        decimal heads = Sum(i => 1_000 + (10 * i) + (50 * (year - FirstYear)));
        yield return Figure(Residents, Sum(i => 10_000 * (100 + i)));
        yield return Figure(Patents, Sum(i => 5 * (100 + i)));
        yield return Figure(Rate, 5);
        yield return Figure(Heads, heads);
        yield return Figure(Heads, heads * 4 / 10) with { Categories = [Female] };
        yield return Figure(Heads, heads * 6 / 10) with { Categories = [Male] };
        yield return Figure(Entries, Sum(_ => 80));
        yield return Figure(Exits, Sum(_ => 30));
    }

    private static IEnumerable<string> Found(List<TalentMetric> figures) => Judging.Judge(TalentDataset.Of(new TalentDatasetContents
    {
        Metrics = figures.ToValueList(),
        Sources = [new() { Code = "yearbook", Title = "Yearbook", Published = ReportingPeriod.Month(2024, 3) }, new() { Code = "report", Title = "Report", Published = ReportingPeriod.Month(2024, 4) }],
    })).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName.Split('[', ']')[1]}");
}
