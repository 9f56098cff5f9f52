namespace IpTalent.Domain.Tests.Data;

public sealed class BulletinFiguresTests
{
    // Code, indicator, area, period, quantity; then per language each phrase with its own claim, and the speaker.
    private const string Table = """
        f01 | ip-talent-total | CN | 2020-12-31 | rounded 690000 person; traits=precision-told | 690,000 = rounded 690000 person | - | 69万人 = rounded 690000 person; traits=precision-told | -
        f02 | ip-talent-total | CN | 2023-12-31 | rounded 860000 person; traits=precision-told | increases to 860,000 = rounded 860000 person (headline) + to 860,000 = rounded 860000 person | - | 增至86万人 = rounded 860000 person; traits=precision-told (headline) + 增长至86万人 = rounded 860000 person; traits=precision-told | -
        f03 | hub-aspects | X-IP-HUBS | [2024-03-01..2024-08-31] | exact 4 aspect |  |  | 4个方面 = exact 4 aspect | zhang-zhicheng Reported
        f04 | advanced-titles-awarded | CN-BJ | 2021-01-01/.. | rounded 100 person; traits=round-number | a hundred IP talents = rounded 100 person; traits=round-number | cai-xin Reported | 百名 = rounded 100 person; traits=round-number | cai-xin Reported
        f05 | national-laboratory-service-items | CN-BJ | [2024-03-01..2024-08-31] | exact 68 list-item | 68 IP service tasks = exact 68 list-item | cai-xin Reported | 68项 = exact 68 list-item | cai-xin Reported
        f06-beijing | high-value-patents-to-nation | CN-BJ | 2023-12-31 | more-than 2 ratio; traits=pleonastic+each-of-several | more than double = more-than 2 ratio; traits=each-of-several | zhang-zhicheng Quoted | 超过全国平均水平的两倍以上 = more-than 2 ratio; traits=pleonastic+each-of-several | zhang-zhicheng Quoted
        f06-shanghai | high-value-patents-to-nation | CN-SH | 2023-12-31 | more-than 2 ratio; traits=pleonastic+each-of-several | more than double = more-than 2 ratio; traits=each-of-several | zhang-zhicheng Quoted | 超过全国平均水平的两倍以上 = more-than 2 ratio; traits=pleonastic+each-of-several | zhang-zhicheng Quoted
        f06-guangdong | high-value-patents-to-nation | CN-GD | 2023-12-31 | more-than 2 ratio; traits=pleonastic+each-of-several | more than double = more-than 2 ratio; traits=each-of-several | zhang-zhicheng Quoted | 超过全国平均水平的两倍以上 = more-than 2 ratio; traits=pleonastic+each-of-several | zhang-zhicheng Quoted
        f06b | regions-above-twice-nation | CN | 2023-12-31 | exact 3 region |  |  | 三地 = exact 3 region | zhang-zhicheng Quoted
        f07 | admin-retraining-sessions | CN | 2021-01-01/.. | over 150 session | over 150 retraining sessions = more-than 150 session | - | 150余期 = over 150 session | -
        f08 | national-training-institutions | CN | [2024-03-01..2024-08-31] | exact 1 institution; traits=uniqueness | sole = exact 1 institution; traits=uniqueness | - | 唯一 = exact 1 institution; traits=uniqueness | -
        f09 | strategic-training-attendances | CN | [2020-06-01..2021-01-01]/2024-06% | nearly 2000 person-time | nearly 2,000 participants = nearly 2000 participant | liu-jian Reported | 近2000人次 = nearly 2000 person-time | liu-jian Reported
        f10 | international-training-sessions | CN | [2020-06-01..2021-01-01]/2024-06% | exact 19 session | 19 types of international training sessions = exact 19 type | liu-jian Reported | 19期 = exact 19 session | liu-jian Reported
        f11 | committee-members | CN | 2024-03? | exact 48 person | 48 renowned experts = exact 48 person | - | 48名知名专家 = exact 48 person | -
        f12 | committee-academicians | CN | 2024-03? | exact 9 person | nine academicians = exact 9 person | - | 两院院士9名 = exact 9 person | -
        f13 | committee-tasks | CN | 2021-01-01/.. | over 700 task | over 700 various IP tasks = more-than 700 task | zhang-zhicheng Quoted | 700余项 = over 700 task | zhang-zhicheng Reported
        f14 | committee-attendances | CN | 2021-01-01/.. | nearly 1200 person-time | nearly 1,200 person-times = nearly 1200 person-time | zhang-zhicheng Quoted | 近1200人次 = nearly 1200 person-time | zhang-zhicheng Reported
        f15 | expert-recommendations | CN | 2024-03-01?/.. | indefinite [2, ∞) recommendation | multiple expert recommendations = indefinite [2, ∞) recommendation | zhang-zhicheng Quoted | 多项专家建言 = indefinite [2, ∞) recommendation | zhang-zhicheng Quoted
        f16 | committee-new-experts | CN | 2024-03? | indefinite [2, ∞) person | a new batch of experts = indefinite [2, ∞) person | - | 一批 = indefinite [2, ∞) person | -
        """;

    private static TalentDataset Bulletin => BundledDatasets.Bulletin;

    public static TheoryData<string> Codes => ExpectedTable.Codes(Table);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Metric_OfTheBulletin_SaysWhatTheBulletinSays(string code)
    {
        TalentMetric metric = Bulletin.FindMetric(code)!;
        string?[] found =
        [
            metric.Code, metric.Indicator.Code, metric.Area.Code.ToString(), metric.Period.ToString(), metric.Quantity!.ToString(),
            Phrases(metric, "bulletin-2024-en"), Speaker(metric, "bulletin-2024-en"), Phrases(metric, "bulletin-2024-zh"), Speaker(metric, "bulletin-2024-zh"),
        ];
        found.Should().Equal(ExpectedTable.Row(Table, code));
    }

    [Fact]
    public void Metrics_OfTheBulletin_AreThoseOfTheTable() =>
        Bulletin.Metrics.Select(metric => metric.Code).Should().Equal(ExpectedTable.Rows(Table).Select(row => row[0]));

    [Fact]
    public void Headline_OfTheBulletin_IsASecondMentionAndNoSecondFigure()
    {
        Bulletin.Find(Domain.Indicators.IpTalentTotal, Area.China, YearEnd.Of(2023)).Should().ContainSingle();
        Bulletin.FindMetric("f02")!.Citations.Should().OnlyContain(citation =>
            citation.Phrases.Count == 2 && citation.Phrases[0].Locator == "headline" && citation.Phrases[0].Wording == FigureWording.IncreaseTo);
    }

    // The verdicts of the two languages, headline mentions first where there are any.
    [Theory]
    [InlineData("f01", 0, FigureAgreement.Equal)]
    [InlineData("f02", 0, FigureAgreement.Equal)]
    [InlineData("f02", 1, FigureAgreement.Equal)]
    [InlineData("f03", 0, FigureAgreement.MissingInEnglish)]
    [InlineData("f04", 0, FigureAgreement.Equal)]
    [InlineData("f05", 0, FigureAgreement.Equal)]
    [InlineData("f06-beijing", 0, FigureAgreement.BaseConflict)]
    [InlineData("f06-shanghai", 0, FigureAgreement.BaseConflict)]
    [InlineData("f06-guangdong", 0, FigureAgreement.BaseConflict)]
    [InlineData("f06b", 0, FigureAgreement.MissingInEnglish)]
    [InlineData("f07", 0, FigureAgreement.Compatible)]
    [InlineData("f08", 0, FigureAgreement.Equal)]
    [InlineData("f09", 0, FigureAgreement.UnitConflict)]
    [InlineData("f10", 0, FigureAgreement.UnitConflict)]
    [InlineData("f11", 0, FigureAgreement.Equal)]
    [InlineData("f12", 0, FigureAgreement.Equal)]
    [InlineData("f13", 0, FigureAgreement.Compatible)]
    [InlineData("f14", 0, FigureAgreement.Equal)]
    [InlineData("f15", 0, FigureAgreement.Equal)]
    [InlineData("f16", 0, FigureAgreement.Equal)]
    public void Comparison_OfTheTwoLanguages_GivesTheVerdict(string code, int mention, FigureAgreement expected) =>
        FigureComparison.Of(Phrase(code, "en", mention), Phrase(code, "zh", mention)).Agreement.Should().Be(expected);

    // What the tighter of two compatible claims is.
    [Theory]
    [InlineData("f07", "over 150 session")]
    [InlineData("f13", "over 700 task")]
    public void Comparison_OfCompatibleClaims_KeepsTheChinese(string code, string kept) =>
        FigureComparison.Of(Phrase(code, "en", 0), Phrase(code, "zh", 0)).Kept.Should().Be(Quantity.Parse(kept)).And.Be(Bulletin.FindMetric(code)!.Quantity);

    [Fact]
    public void Base_OfMoreThanDouble_IsPerHeadInEnglishAndPerTenThousandInChinese()
    {
        Phrase("f06-beijing", "en", 0)!.Base!.Code.Should().Be("patent/person");
        Phrase("f06-beijing", "zh", 0)!.Base!.Code.Should().Be("patent/10000 person");
    }

    [Fact]
    public void Guangdong_InTheBulletin_StandsInForTheGreaterBayAreaHub() =>
        Bulletin.Metrics.Where(metric => metric.Attributes?.ProxyFor is not null)
            .Select(metric => $"{metric.Code} {metric.Attributes!.ProxyFor}").Should().Equal("f06-guangdong hub-gba");

    [Fact]
    public void AdvancedTitles_InEnglish_AreCountedDuringThePlan() =>
        Phrase("f04", "en", 0)!.Period.Should().Be(FiveYearPlan.Number(14).Period);

    [Fact]
    public void TypeOfSession_OfTheEnglishText_IsAUnitOfTheDataset() =>
        Bulletin.Contents.Units.Should().ContainSingle().Which.Name.In("zh").Should().Be("类培训");

    private static FigurePhrase? Phrase(string code, string language, int mention) =>
        Bulletin.FindMetric(code)!.Citations.SelectMany(citation => citation.Phrases).Where(phrase => phrase.Language == language).ElementAtOrDefault(mention);

    private static string Phrases(TalentMetric metric, string source) => string.Join(" + ",
        metric.Citations.Where(citation => citation.SourceCode == source).SelectMany(citation => citation.Phrases)
            .Select(phrase => $"{phrase.Text} = {phrase.Quantity}{(phrase.Locator is null ? "" : $" ({phrase.Locator})")}"));

    private static string Speaker(TalentMetric metric, string source) =>
        metric.Citations.SingleOrDefault(citation => citation.SourceCode == source) is not { } citation ? ""
        : citation.Attribution is { } speaker ? $"{speaker.PersonCode} {speaker.Manner}" : "-";
}
