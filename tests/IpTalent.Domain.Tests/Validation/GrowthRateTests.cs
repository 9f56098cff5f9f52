using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <summary>Published growth rates against the series that they tell of.</summary>
public class GrowthRateTests
{
    private static readonly Indicator Heads = Indicator.Stock("heads", LocalizedText.Of("Heads", "人数"), Unit.Person);
    private static readonly Indicator Rate =
        Indicator.PerUnit("heads-growth", LocalizedText.Of("Growth of heads", "人数增长率"), Unit.Percent).With(IndicatorRelationKind.GrowthRateOf, "heads");

    [Fact]
    public void Message_RateThatItsSeriesContradicts_TellsBothFiguresAndTheirDays()
    {
        LocalizedText message = Judging.Told(Told(690_000, 860_000, Quantity.Percent(26.4m)), RuleCodes.GrowthRateContradictsSeries)[0].Message();

        // 860 / 690 - 1 = 0.24637...
        message.In("en").Should().Be("26.4 % is told for Growth of heads (Guangdong, 2023), but from 690,000 persons (2022-12-31) to 860,000 persons (2023-12-31) it is about 24.64 %.");
        message.In("zh").Should().Be("“人数增长率（广东，2023年）”所载为26.4%，而由2022年12月31日的69万人到2023年12月31日的86万人推算应为约24.64%。");
    }

    /// <summary>A rate as whoever divides and rounds prints it is never told of; one that is two tenths of a point off always is.</summary>
    [Fact]
    public void Rate_DividedAndRounded_IsNotToldAndTwoTenthsOffIs() => Prop.ForAll(
        ArbMap.Default.ArbFor<PositiveInt>(),
        ArbMap.Default.ArbFor<PositiveInt>(),
        (initial, final) =>
        {
            decimal percent = decimal.Round(((decimal)final.Get / initial.Get * 100) - 100, 1, MidpointRounding.AwayFromZero) + 0.0m;
            int Found(decimal told) => Judging.Told(Told(initial.Get, final.Get, Quantity.Percent(told)), RuleCodes.GrowthRateContradictsSeries).Count;
            return Found(percent) == 0 && Found(percent + 0.2m) == 1;
        }).QuickCheckThrowOnFailure();

    private static TalentDataset Told(decimal initial, decimal final, Quantity rate) => TalentDataset.Of(
        TalentMetric.At(Heads, Area.Guangdong, YearEnd.Of(2022), Quantity.Exact(initial, Unit.Person)),
        TalentMetric.At(Heads, Area.Guangdong, YearEnd.Of(2023), Quantity.Exact(final, Unit.Person)),
        TalentMetric.At(Rate, Area.Guangdong, ReportingPeriod.Year(2023), rate));
}
