using IpTalent.Domain.Reading;
using NodaTime;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>Found figures on their way to metrics: what the text tells is filled in, the rest is the caller's to say.</summary>
public sealed class FigureDraftTests
{
    private static readonly LocalDate Published = new(2024, 6, 25);

    [Fact]
    public void Of_FigureWithDate_HoldsClaimPeriodAndPhrase()
    {
        var draft = FigureDraft.Of(Figure("截至2023年底，全国知识产权人才规模达86万人。"), "sina-2024");
        draft.Quantity.Should().Be(Quantity.Rounded(860_000, 10_000, Unit.Person));
        draft.Period.Should().Be(YearEnd.Of(2023));
        draft.Citation.SourceCode.Should().Be("sina-2024");
        FigurePhrase phrase = draft.Citation.Phrases.Should().ContainSingle().Subject;
        phrase.Text.Should().Be("86万人");
        phrase.Language.Should().Be("zh");
        phrase.Quantity.Should().Be(draft.Quantity);
        phrase.Wording.Should().Be(FigureWording.Reach);
        phrase.Period.Should().Be(YearEnd.Of(2023));
    }

    [Fact]
    public void Of_MultipleOfRate_KeepsWhatIsCompared() =>
        FigureDraft.Of(Figure("每万人口专利拥有量超过全国平均水平的两倍。"), "src").Citation.Phrases[0].Base
            .Should().Be(Unit.Patent.Per(10_000, Unit.Person));

    [Fact]
    public void Complete_DatedDraft_IsTheMetricWithItsCitation()
    {
        TalentMetric metric = FigureDraft.Of(Figure("截至2023年底，全国知识产权人才规模达86万人。"), "sina-2024").Complete(Domain.Indicators.IpTalentTotal, Area.China);
        metric.Indicator.Should().Be(Domain.Indicators.IpTalentTotal);
        metric.Area.Should().Be(Area.China);
        metric.Period.Should().Be(YearEnd.Of(2023));
        metric.Quantity.Should().Be(Quantity.Rounded(860_000, 10_000, Unit.Person));
        metric.Citations.Should().ContainSingle().Which.Phrases[0].Text.Should().Be("86万人");
    }

    [Fact]
    public void Complete_BetterPeriod_StandsInsteadOfThatOfTheText() =>
        FigureDraft.Of(Figure("截至2023年底，全国知识产权人才规模达86万人。"), "src").Complete(Domain.Indicators.IpTalentTotal, Area.China, ReportingPeriod.Year(2022))
            .Period.Should().Be(ReportingPeriod.Year(2022));

    [Fact]
    public void Complete_UndatedDraftWithPeriod_TakesIt() =>
        FigureDraft.Of(Figure("全国知识产权人才规模达86万人。"), "src").Complete(Domain.Indicators.IpTalentTotal, Area.China, YearEnd.Of(2023))
            .Period.Should().Be(YearEnd.Of(2023));

    [Fact]
    public void Complete_UndatedDraft_RefusesAndSaysWhatIsMissing()
    {
        var draft = FigureDraft.Of(Figure("全国知识产权人才规模达86万人。"), "src");
        draft.Period.Should().BeNull();
        draft.Invoking(undated => undated.Complete(Domain.Indicators.IpTalentTotal, Area.China)).Should().Throw<ArgumentException>()
            .WithParameterName("period").WithMessage("*no period*give one*");
    }

    // "This year" tells nothing without a day of publication, so that the draft stays undated rather than guessed.
    [Fact]
    public void Complete_PeriodThatOnlyPublicationTells_IsRefusedWithoutIt()
    {
        const string Text = "今年新增代理机构113家。";
        var untold = FigureDraft.Of(FigureReader.Chinese.Find(Text)[0], "src");
        untold.Invoking(draft => draft.Complete(Domain.Indicators.IpTalentTotal, Area.China)).Should().Throw<ArgumentException>().WithParameterName("period");
        FigureDraft.Of(FigureReader.Chinese.Find(Text, Published)[0], "src").Period.Should().Be(ReportingPeriod.Year(2024).AsInferred());
    }

    [Fact]
    public void Complete_WithoutIndicatorOrArea_IsRefused()
    {
        var draft = FigureDraft.Of(Figure("截至2023年底，全国知识产权人才规模达86万人。"), "src");
        draft.Invoking(dated => dated.Complete(null!, Area.China)).Should().Throw<ArgumentNullException>();
        draft.Invoking(dated => dated.Complete(Domain.Indicators.IpTalentTotal, null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("")] // blank
    [InlineData("Sina")] // a capital
    [InlineData("sina 2024")] // a space
    [InlineData("-sina")] // begins with a hyphen
    public void Of_SourceCodeOfAnotherForm_IsRefused(string code) =>
        FluentActions.Invoking(() => FigureDraft.Of(Figure("共有48名专家。"), code)).Should().Throw<ArgumentException>();

    [Fact]
    public void Of_NoFigure_IsRefused() =>
        FluentActions.Invoking(() => FigureDraft.Of(null!, "src")).Should().Throw<ArgumentNullException>().WithParameterName("figure");

    [Fact]
    public void ToString_UndatedAndDated_TellWhichTheyAre()
    {
        FigureDraft.Of(Figure("共有48名专家。"), "src").ToString().Should().Be("undated: exact 48 person");
        FigureDraft.Of(Figure("2023年底，共有48名专家。"), "src").ToString().Should().Be("2023-12-31: exact 48 person");
    }

    private static FoundFigure Figure(string text) => FigureReader.Chinese.Find(text, Published).Should().ContainSingle().Subject;
}
