namespace IpTalent.Domain.Tests.Data;

public sealed partial class ContextMetricsTests
{
    public static TheoryData<string> Codes => ExpectedTable.Codes(Table);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Metric_OfTheContext_SaysWhatItsSourceSays(string code)
    {
        string[] expected = ExpectedTable.Row(Table, code);
        TalentMetric metric = BundledDatasets.Context.Metrics.Should().ContainSingle(metric => metric.Code == code).Which;

        metric.Citations.Should().ContainSingle();
        metric.Citations[0].Phrases.Should().ContainSingle();
        FigurePhrase phrase = metric.Citations[0].Phrases[0];
        Source source = BundledDatasets.Context.FindSource(metric.Citations[0].SourceCode)!;
        string?[] found =
        [
            metric.Code, metric.Indicator.Code, metric.Area.Code.ToString(), metric.Period.ToString(), phrase.Language, phrase.Text,
            metric.Quantity!.ToString(), source.Publisher!.Texts.Select(text => text.Value).FirstOrDefault(text => text == expected[7]), source.Code,
        ];
        found.Should().Equal(expected);
        phrase.Quantity.Should().Be(metric.Quantity);
        metric.Categories.Should().BeEmpty();
    }

    [Fact]
    public void Metrics_OfTheContext_AreThoseOfTheTable() =>
        BundledDatasets.Context.Metrics.Select(metric => metric.Code).Should().Equal(ExpectedTable.Rows(Table).Select(row => row[0]));

    [Fact]
    public void Metrics_OfTheContext_AreOfTheIndicatorsOfTheLibrary() =>
        BundledDatasets.Context.Metrics.Should().OnlyContain(metric => metric.Indicator == Library(metric.Indicator.Code));

    [Fact]
    public void Wording_OfTheContext_TellsWhereANumberIsReached() =>
        BundledDatasets.Context.Metrics.Where(metric => metric.Citations[0].Phrases[0].Wording == FigureWording.Reach)
            .Select(metric => metric.Code).Should().Equal("f006", "f016", "f164");

    [Fact]
    public void Status_OfTheContext_MarksTheBreakAndTheEstimate() =>
        BundledDatasets.Context.Metrics.Where(metric => metric.Attributes is { Status.IsEmpty: false })
            .Select(metric => $"{metric.Code} {string.Join(' ', (IEnumerable<ObservationStatus>)metric.Attributes!.Status)}")
            .Should().Equal("f152 TimeSeriesBreak", "f164 Estimated");

    [Fact]
    public void Growth_OfTrademarkAgenciesAcrossTheNewRegister_IsRefused() =>
        Growth.GrowthRate(Metric("f149"), Metric("f158")).Reason.Should().Be(UndefinedReason.BreakInSeries);

    [Fact]
    public void Notes_OfTheContext_StandWhereTheCollectionHasThem() =>
        BundledDatasets.Context.Metrics.Where(metric => metric.Attributes?.Note is not null).Select(metric => metric.Code).Should().Equal(
            "f006", "f019", "f020", "f023", "f025", "f028", "f029", "f040", "f073", "f080", "f083", "f084", "f085", "f086", "f102", "f103", "f105",
            "f106", "f130", "f148", "f152", "f153", "f164", "f167", "f168", "f169", "f172", "f186", "f187", "f206", "f208", "f210", "f211", "f212",
            "f213", "f238", "f241");

    [Fact]
    public void Guangdong_AgainstTheNation_HasMoreThanTwiceThePatents() =>
        Domain.Claims.IsMoreThan(2, Metric("f198"), Metric("f212")).Value.Should().Be(Certainty.Yes);

    private static TalentMetric Metric(string code) => BundledDatasets.Context.FindMetric(code)!;

    private static Indicator Library(string code) => Domain.Indicators.TryFind(code, out Indicator? indicator) ? indicator : throw new KeyNotFoundException(code);
}
