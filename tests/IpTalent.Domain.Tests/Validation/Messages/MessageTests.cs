using FluentValidation;
using FluentValidation.Results;
using IpTalent.Domain.Validation;
using NodaTime.Testing;

namespace IpTalent.Domain.Tests.Validation.Messages;

/// <summary>What messages say, word for word: of periods, of dates, and of the record that a finding is about.</summary>
public class MessageTests
{
    private static readonly Indicator Heads = Indicator.Stock("heads", LocalizedText.Of("Heads", "人数"), Unit.Person);

    [Theory]
    [InlineData("2023-12-31", "2023-12-31", "2023年12月31日")]
    [InlineData("2024", "2024", "2024年")]
    [InlineData("2024?", "2024 (inferred)", "2024年（推断）")]
    [InlineData("2020~", "about 2020", "约2020年")]
    [InlineData("2021-01-01/2024-06-30?", "2021-01-01 to 2024-06-30 (inferred)", "2021年1月1日至2024年6月30日（推断）")]
    [InlineData("2021-01-01/..", "the time since 2021-01-01", "2021年1月1日以来")]
    [InlineData("../2023-12-31?", "the time up to 2023-12-31 (inferred)", "截至2023年12月31日（推断）")]
    [InlineData("[2024-03-01..2024-08-31]", "some day between 2024-03-01 and 2024-08-31", "2024年3月1日至2024年8月31日之间某日")]
    public void Message_Period_IsToldInWords(string period, string english, string chinese)
    {
        LocalizedText message = Judging.Told(TalentMetric.At(Heads, Area.Guangdong, ReportingPeriod.Parse(period), 1), RuleCodes.MetricWithoutSource)[0].Message();
        message.In("en").Should().Be($"No source is cited for Heads (Guangdong, {english}).");
        message.In("zh").Should().Be($"人数（广东，{chinese}）没有注明来源。");
    }

    /// <summary>Of figures that cite no source nobody can say that they have the same one.</summary>
    [Theory]
    [InlineData("yearbook", 7, "This is the same figure for Heads (China, 2023) as Metrics[0], both from 'yearbook'.", "与Metrics[0]是对人数（中国，2023年）的同一数值，均出自“yearbook”，重复。")]
    [InlineData(null, 7, "This is the same figure for Heads (China, 2023) as Metrics[0], neither with a source.", "与Metrics[0]是对人数（中国，2023年）的同一数值，均未注明来源，重复。")]
    [InlineData("yearbook", 9, "For Heads (China, 2023) it is 7 persons at Metrics[0] and 9 persons here, both from 'yearbook'.", "对人数（中国，2023年），Metrics[0]为7人，此处为9人，均出自“yearbook”。")]
    [InlineData(null, 9, "For Heads (China, 2023) it is 7 persons at Metrics[0] and 9 persons here, neither with a source.", "对人数（中国，2023年），Metrics[0]为7人，此处为9人，均未注明来源。")]
    public void Message_SecondFigureOfAnObservation_NamesTheSourceWhereItIsTold(string? source, int second, string english, string chinese)
    {
        TalentMetric[] metrics = [.. new[] { 7, second }.Select(number => TalentMetric.At(Heads, Area.China, ReportingPeriod.Year(2023), Quantity.Exact(number, Unit.Person)))];
        TalentDataset dataset = TalentDataset.Of(source is null ? metrics : [.. metrics.Select(metric => metric.CitedFrom(source))]);
        LocalizedText message = Judging.Told(dataset, second == 7 ? RuleCodes.DuplicateObservation : RuleCodes.SourceContradictsItself)[0].Message();
        message.In("en").Should().Be(english);
        message.In("zh").Should().Be(chinese);
    }

    [Theory]
    [InlineData("2024-06-25", "on 2024-06-25", "2024年6月25日")]
    [InlineData("[2024-03-01..2024-08-31]", "on some day between 2024-03-01 and 2024-08-31", "2024年3月1日至2024年8月31日之间某日")]
    [InlineData("2024-06", "in 2024-06", "2024年6月")]
    [InlineData("2024", "in 2024", "2024年")]
    [InlineData("2024-03-05/2024-06-25", "from 2024-03-05 to 2024-06-25", "2024年3月5日至2024年6月25日")]
    [InlineData("2024-03-05/..", "in the time since 2024-03-05", "2024年3月5日以来")]
    public void Message_TimeOfPublication_HasItsPreposition(string published, string english, string chinese)
    {
        var plan = new Plan { Code = "plan", Title = "Plan", Period = ReportingPeriod.Year(2020), Published = ReportingPeriod.Parse(published) };
        LocalizedText message = Judging.Told(plan, RuleCodes.PlanPublishedLate)[0].Message();
        message.In("en").Should().Be($"The plan for 2020 was published {english}, after they were over.");
        message.In("zh").Should().Be($"规划期为2020年，却在期满之后的{chinese}才发布。");
    }

    [Fact]
    public void Message_FigureOfADataset_TellsItsCodeAndIndicator()
    {
        LocalizedText message = Judging.Told(Published("f1"), RuleCodes.PublishedBeforeFigure)[0].Message();
        message.In("en").Should().Be("f1: Heads (Guangdong) is told for 2023-12-31, but its source 'a' was published in 2023-06, before the end of that.");
        message.In("zh").Should().Be("f1：“人数”（广东）的数值对应2023年12月31日，而其来源“a”发布于2023年6月，早于该时期结束。");
    }

    [Fact]
    public void Message_FigureWithoutCode_HasNone() =>
        Judging.Told(Published(null), RuleCodes.PublishedBeforeFigure)[0].Message().In("en").Should().StartWith("Heads (Guangdong) is told");

    [Fact]
    public void Message_RuleOfARecordWithinADataset_TellsTheCodeToo()
    {
        ValidationFailure failure = Judging.Told(TalentDataset.Of(Coded("f1", -1)), RuleCodes.NegativeCount)[0];
        failure.Message().In("en").Should().Be("f1: -1 persons lies below zero, but a level in persons cannot.");
        failure.ErrorMessage.Should().BeOneOf(failure.Message().In("en"), failure.Message().In("zh"));
    }

    [Fact]
    public async Task ValidateAsync_RuleOfARecord_TellsTheCodeOnce()
    {
        ValidationResult result = await new TalentDatasetValidator(Judging.Clock).ValidateAsync(TalentDataset.Of(Coded("f1", -1)));
        result.Errors.Should().OnlyContain(failure => failure.Message().In("en").StartsWith("f1: ") && !failure.Message().In("en").StartsWith("f1: f1"));
    }

    [Fact]
    public void ValidateAndThrow_RuleOfARecord_TellsTheCode() =>
        FluentActions.Invoking(() => new TalentDatasetValidator(Judging.Clock).ValidateAndThrow(TalentDataset.Of(Coded("f1", -1))))
            .Should().Throw<ValidationException>().Which.Errors.Should().OnlyContain(failure => failure.ErrorMessage.StartsWith("f1"));

    [Fact]
    public void Message_ThatTellsTheCodeItself_TellsItOnce()
    {
        var source = new Source { Code = "yearbook", Title = "Yearbook" };
        Judging.Told(TalentDataset.Of(new TalentDatasetContents { Sources = [source] }), RuleCodes.SourceUndated)[0].Message().In("en")
            .Should().Be("The source 'yearbook' has no date of publication.");
        Judging.Told(TalentDataset.Of(new TalentDatasetContents { Sources = [source, source] }), RuleCodes.CodeTwice)[0].Message().In("en")
            .Should().StartWith("The code 'yearbook' comes twice");
    }

    [Fact]
    public void Message_DatasetWithinAnother_FindsItsRecords()
    {
        var whole = new InlineValidator<Tuple<TalentDataset>>();
        whole.RuleFor(pair => pair.Item1).SetValidator(new TalentDatasetValidator(Judging.Clock));
        whole.Validate(Tuple.Create(TalentDataset.Of(Coded("f0", 1), Coded("f1", -1)))).Errors
            .Single(failure => failure.ErrorCode == RuleCodes.NegativeCount).Message().In("en").Should().StartWith("f1: -1 persons");
    }

    [Fact]
    public void Message_ConflictWithAFigure_NamesItByItsCode() =>
        Judging.Told(TalentDataset.Of(Coded("f1", 10).CitedFrom("a"), Coded("f2", 20).CitedFrom("b")), RuleCodes.ConflictingValues)[0].Message().In("en")
            .Should().Be("f2: For Heads (Guangdong, 2023-12-31) another source gives 10 persons at f1, and this one 20 persons.");

    [Fact]
    public void Message_FigureThatIsKeptBack_TellsNoValue()
    {
        TalentDataset dataset = TalentDataset.Of(
            Coded("f1", 41) with { Categories = [CategoryReference.Of("sex", "female")], Attributes = new() { Confidentiality = Confidentiality.SmallCounts } },
            Coded("f2", 59) with { Categories = [CategoryReference.Of("sex", "male")] },
            Coded("f3", 100));
        ValidationFailure failure = Judging.Told(dataset, RuleCodes.ConfidentialDisclosed).Should().ContainSingle().Subject;
        failure.Message().In("en").Should().Be("f1: Heads (Guangdong, 2023-12-31) is kept back, but follows from the 2 figures published beside it.");
        failure.AttemptedValue.Should().BeNull();
        Judging.Judge(dataset).Errors.Should().OnlyContain(found => !found.ErrorMessage.Contains("41"));
    }

    [Theory]
    [InlineData("presons", "Nobody declares the unit 'presons'. Is it 'person'?")]
    [InlineData("licences", "Nobody declares the unit 'licences'. Is it 'licence'?")]
    [InlineData("docket", "Nobody declares the unit 'docket'. The library has none like it.")]
    [InlineData("dax", "Nobody declares the unit 'dax'. Is it 'day'?")]
    [InlineData("xy", "Nobody declares the unit 'xy'. The library has none like it.")]
    public void Message_UnitThatIsMisspelt_SuggestsTheNearest(string unit, string english) => Judging.Told(
        TalentDataset.Of(TalentMetric.At(Heads, Area.Guangdong, YearEnd.Of(2023), Quantity.Exact(1, Unit.Parse(unit)))), RuleCodes.UnitUndeclared)[0].Message().In("en")
            .Should().Be(english);

    [Fact]
    public void Message_RateOffByAPowerOfTen_TellsAllThree()
    {
        Indicator patents = Indicator.Stock("patents-held", "Patents", Unit.Patent);
        Indicator residents = Indicator.Stock("residents", "Residents", Unit.Person);
        Indicator rate = Indicator.PerUnit("patents-per-10000", "Patents per 10,000", Unit.Patent.Per(10_000, Unit.Person))
            .With(IndicatorRelationKind.NumeratorIs, "patents-held").With(IndicatorRelationKind.DenominatorIs, "residents");
        TalentMetric Of(Indicator indicator, decimal number) => TalentMetric.At(indicator, Area.Guangdong, YearEnd.Of(2023), Quantity.Exact(number, indicator.Unit));
        Judging.Told(TalentDataset.Of(Of(patents, 5_000), Of(residents, 1_000_000), Of(rate, 5)), RuleCodes.ScaleAgainstRate)[0].Message().In("en").Should().Be(
            "5 patents per 10,000 persons for Patents per 10,000 (Guangdong, 2023-12-31) is about 1/10 times what 5,000 patents and 1,000,000 persons make, "
            + "50 patents per 10,000 persons; was a unit such as 万 misread in one of them?");
    }

    [Fact]
    public void Message_PlanThatIsOverdue_ReadsAsASentence()
    {
        LocalizedText message = new TalentDatasetValidator(FakeClock.FromUtc(2026, 11, 1)).Validate(BundledDatasets.Bulletin).Errors
            .First(failure => failure.ErrorCode == RuleCodes.PlanOverdue).Message();
        message.In("en").Should().StartWith("tsinghua-wipo-master: ").And.Contain("was planned for 2024 (inferred), which is over by 2026-11-01");
        message.In("zh").Should().StartWith("tsinghua-wipo-master：").And.Contain("原定于2024年（推断），截至2026年11月1日已过期");
    }

    [Fact]
    public void Message_BreakThatTheIndicatorDeclares_TellsItsDay()
    {
        LocalizedText message = new TalentDatasetValidator(FakeClock.FromUtc(2026, 11, 1)).Validate(BundledDatasets.Context).Errors
            .Single(failure => failure.ErrorCode == RuleCodes.BreakInSeries).Message();
        message.In("en").Should().StartWith("f152: ").And.Contain("breaks at 2023-01-01;");
        message.In("zh").Should().Contain("在2023年1月1日中断");
    }

    private static TalentMetric Coded(string code, decimal value) =>
        TalentMetric.At(Heads, Area.Guangdong, YearEnd.Of(2023), Quantity.Exact(value, Unit.Person)) with { Code = code };

    private static TalentDataset Published(string? code) => TalentDataset.Of(new TalentDatasetContents
    {
        Metrics = [TalentMetric.At(Heads, Area.Guangdong, YearEnd.Of(2023), 1).CitedFrom("a") with { Code = code }],
        Sources = [new() { Code = "a", Title = "A", Published = ReportingPeriod.Month(2023, 6) }],
    });
}
