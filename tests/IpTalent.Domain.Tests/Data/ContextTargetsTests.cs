namespace IpTalent.Domain.Tests.Data;

public sealed class ContextTargetsTests
{
    // Code, indicator, area, threshold, strictness, due, plan, who set it, phrase, wording, source.
    private const string Table = """
        f001 | ip-talent-total | CN | more-than 1000000 person | Beyond | 2025-12-31 | cnipa-2021-38 | cnipa | 超过100万人 | Plain | cnipa-2021-plan-issued
        f002 | practising-attorneys | CN | rounded 40000 person; traits=precision-told | Reach | 2025-12-31 | cnipa-2021-38 | cnipa | 达4万人 | Reach | cnipa-2021-plan-issued
        f003 | ip-specialists-intermediate | CN | rounded 20000 person; traits=precision-told | Reach | 2025-12-31 | cnipa-2021-38 | cnipa | 达2万人 | Reach | cnipa-2021-plan-issued
        f046 | practising-attorneys | CN | rounded 40000 person | Reach | 2025-12-31 | acpaa-plan-2022-2025 | acpaa | 40,000 | Reach | lindaliu-2023
        f047 | practising-attorneys | CN | more-than 50000 person | Beyond | 2030-12-31 |  | cnipa | more than 50,000 | Plain | lindaliu-2023
        f193 | high-value-patents-per-10000 | CN | exact 12 patent/10000 person | Reach | 2025-12-31 | national-ip-plan-14 | state-council | 12 | Reach | silkroad-2021-11
        """;

    public static TheoryData<string> Codes => ExpectedTable.Codes(Table);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Target_OfTheContext_SaysWhatItsSourceSays(string code)
    {
        Target target = BundledDatasets.Context.FindTarget(code)!;
        FigurePhrase phrase = target.Citations[0].Phrases[0];
        string?[] found =
        [
            target.Code, target.Indicator.Code, target.Area.Code.ToString(), target.Threshold.ToString(), target.Strictness.ToString(),
            NodaTime.Text.LocalDatePattern.Iso.Format(target.Due), target.PlanCode ?? "", target.SetBy, phrase.Text, phrase.Wording.ToString(),
            target.Citations[0].SourceCode,
        ];
        found.Should().Equal(ExpectedTable.Row(Table, code));
        target.Side.Should().Be(TargetSide.Floor);
    }

    [Fact]
    public void Targets_OfTheContext_AreThoseOfTheTable() =>
        BundledDatasets.Context.Contents.Targets.Select(target => target.Code).Should().Equal(ExpectedTable.Rows(Table).Select(row => row[0]));

    [Fact]
    public void Baseline_OfTheTalentTarget_IsWhatThePlanTells()
    {
        TargetBaseline baseline = BundledDatasets.Context.FindTarget("f001")!.Baseline!;
        baseline.Quantity.Should().Be(BundledDatasets.Context.FindMetric("f006")!.Quantity);
        baseline.Period.Should().Be(FiveYearPlan.Number(13).End);
    }

    [Theory]
    [InlineData("f001", "rounded 690000 person; traits=precision-told")]                     // the plan's own
    [InlineData("f002", "exact 23193 person")]                                                // F105: end of 2020, the baseline of the 14th plan
    [InlineData("f003", null)]
    [InlineData("f046", null)]
    [InlineData("f047", null)]
    [InlineData("f193", "rounded 6.3 patent/10000 person; traits=precision-told")]            // F195: from 6.3 to 12
    public void Baseline_OfTheContext_IsTheFigureAtTheEndOfThe13thPlan(string code, string? expected)
    {
        TargetBaseline? baseline = BundledDatasets.Context.FindTarget(code)!.Baseline;
        (baseline?.Quantity.ToString()).Should().Be(expected);
        (baseline?.Period.ToString()).Should().Be(expected is null ? null : "2020-12-31");
    }

    // Code, number, years, issuer, date.
    [Theory]
    [InlineData("cnipa-2021-38", "国知发人字〔2021〕38号", "2021-01-01/2025-12-31", "cnipa", "2021-12-31")]
    [InlineData("acpaa-plan-2022-2025", null, "2022-01-01/2025-12-31", "acpaa", null)]
    [InlineData("national-ip-plan-14", null, "2021-01-01/2025-12-31", "state-council", null)]
    public void Plan_OfTheContext_IsTheOneThatSetsTheTargets(string code, string? number, string period, string issuer, string? published)
    {
        Plan plan = BundledDatasets.Context.FindPlan(code)!;
        plan.Number.Should().Be(number);
        plan.Period!.ToString().Should().Be(period);
        plan.IssuerCodes.Should().Equal(issuer);
        plan.Published?.ToString().Should().Be(published);
    }

    [Fact]
    public void PractisingAttorneys_OfTheNation_HaveTargetsOfTwoPlanners() =>
        BundledDatasets.Context.TargetsFor(Domain.Indicators.PractisingAttorneys, Area.China).Select(target => target.SetBy).Should().Equal("cnipa", "acpaa", "cnipa");

    [Fact]
    public void TalentTarget_At2023_IsNotAttained() =>
        Targets.IsAttained(BundledDatasets.Context.FindMetric("f016")!, BundledDatasets.Context.FindTarget("f001")!).Value.Should().Be(Certainty.No);
}
