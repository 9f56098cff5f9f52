using NodaTime;

namespace IpTalent.Domain.Tests.Records;

public class RecordTests
{
    private static Committee Committee => SampleBulletin.Contents.Committees[0];

    /// <summary>A period, and the terms of the advisory committee that it touches: the fourth from 2020-09-15, the fifth from 2024-03.</summary>
    public static TheoryData<string, int[]> Periods => new()
    {
        { "2021-01-01/..", [4, 5] }, // "since the 14th Plan": F13 and F14 are no figures of either term
        { "2022", [4] },
        { "2024-02", [4] }, // the month before
        { "2024-03", [5] }, // set up on some day of it: from the first on it may have been
        { "2024", [4, 5] },
        { "2024-09-01/..", [5] },
        { "../2020-09-14", [] }, // the day before the fourth
        { "../2020-09-15", [4] },
        { "2019", [] },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void TermsDuring_Period_AreThoseItTouches(string period, int[] terms) =>
        Committee.TermsDuring(ReportingPeriod.Parse(period)).Select(term => term.Number).Should().Equal(terms);

    [Fact]
    public void TermsDuring_TermThatEnded_LastsNoLonger()
    {
        Committee ended = Committee with { Terms = [new() { Number = 4, Established = ReportingPeriod.Year(2020), Ended = ReportingPeriod.Month(2023, 12) }] };

        ended.TermsDuring(ReportingPeriod.Month(2023, 12)).Should().HaveCount(1);
        ended.TermsDuring(ReportingPeriod.Month(2024, 1)).Should().BeEmpty();
    }

    [Fact]
    public void Terms_OutOfOrderOrTwice_AreRefused()
    {
        FluentActions.Invoking(() => Committee with { Terms = [.. Committee.Terms.Reverse()] }).Should().Throw<ArgumentException>().WithMessage("*Term 4 stands behind term 5*");
        FluentActions.Invoking(() => Committee with { Terms = [Committee.Terms[0], Committee.Terms[0]] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CommitteeTerm { Number = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Cohort { Number = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        Committee.FindTerm(5)!.Members!.Nominal.Should().Be(48);
        Committee.FindTerm(6).Should().BeNull();
    }

    /// <summary>How a target is read from the words of its threshold.</summary>
    public static TheoryData<Quantity, TargetSide, TargetStrictness> Thresholds => new()
    {
        { Quantity.MoreThan(1_000_000, Unit.Person), TargetSide.Floor, TargetStrictness.Beyond }, // 超过100万人
        { Quantity.Rounded(40_000, Unit.Person), TargetSide.Floor, TargetStrictness.Reach }, // 达4万人
        { Quantity.AtLeast(12, Unit.Person), TargetSide.Floor, TargetStrictness.Reach },
        { Quantity.LessThan(5, Unit.Person), TargetSide.Ceiling, TargetStrictness.Beyond },
        { Quantity.AtMost(5, Unit.Person), TargetSide.Ceiling, TargetStrictness.Reach },
    };

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void TargetOf_Threshold_TellsSideAndStrictness(Quantity threshold, TargetSide side, TargetStrictness strictness)
    {
        Target target = Target.Of(Domain.Indicators.IpTalentTotal, Area.China, threshold, 2025);

        (target.Side, target.Strictness, target.Due).Should().Be((side, strictness, new LocalDate(2025, 12, 31)));
    }

    [Fact]
    public void State_PlannedMilestones_DoNotCount()
    {
        TalentProgram program = SampleBulletin.Contents.Programs[0];

        program.State.Should().Be(MilestoneState.Agreed, "the first cohort is only announced");
        program.OrganisationsAs(OrganisationRoleKind.Signatory).Should().Equal("wipo");
        (program with { Milestones = [] }).State.Should().BeNull();
    }

    [Fact]
    public void IsMeasuredByProxy_OwnTerritory_IsFalse()
    {
        TalentHub hub = SampleBulletin.Contents.Hubs[0];

        hub.IsMeasuredByProxy.Should().BeTrue("Guangdong is not the Greater Bay Area");
        (hub with { StatisticsArea = Area.GreaterBayArea }).IsMeasuredByProxy.Should().BeFalse();
        (hub with { StatisticsArea = null }).IsMeasuredByProxy.Should().BeFalse();
    }

    [Fact]
    public void Records_AsTheDebuggerShowsThem_AreShort()
    {
        TalentDatasetContents contents = SampleBulletin.Contents;

        contents.Hubs[0].ToString().Should().Be("Greater Bay Area (hub-gba), measured by CN-GD");
        contents.Programs[0].ToString().Should().Be("IP and Innovation Policy (tsinghua-wipo-master, degree, Agreed)");
        contents.Committees[0].Terms[1].ToString().Should().Be("term 5, since 2024-03, exact 48 person");
        contents.Targets[0].ToString().Should().Be("ip-talent-total CN: more-than 1000000 person by 2025-12-31");
        contents.Enumerations[0].ToString().Should().Be("Topics: standard-essential patents policy, traditional Chinese medicine, ...");
        contents.Discrepancies[0].ToString().Should().Be("d01 Major Unit: 19 types (en) / 涉外培训19期 (zh)");
        contents.ToString().Should().Be("Bulletin: 4 metrics, 2 sources");
    }

    [Fact]
    public void Codes_OfOtherRecords_AreCheckedOneByOne()
    {
        FluentActions.Invoking(() => SampleBulletin.Contents.Plans[0] with { IssuerCodes = ["cnipa", "No Code"] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OrganisationRole.Of("WIPO", OrganisationRoleKind.Host)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TalentHub { Code = "h", Name = "H", Territory = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Due_DayOfAnotherCalendar_IsConverted() =>
        (Target.Of(Domain.Indicators.IpTalentTotal, Area.China, Quantity.Exact(1, Unit.Person), 2025) with { Due = new LocalDate(2025, 6, 30).WithCalendar(CalendarSystem.Julian) })
            .Due.Should().Be(new LocalDate(2025, 6, 30));

    [Fact]
    public void Committee_ToString_CountsItsTerms()
    {
        var committee = new Committee { Code = "a", Name = "A", Terms = [new() { Number = 4 }] };

        committee.ToString().Should().Be("A (a, 1 term)");
        (committee with { Terms = [] }).ToString().Should().Be("A (a, 0 terms)");
    }

    [Fact]
    public void ChartPoint_ToString_TellsWhatThereIs()
    {
        new ChartPoint(new(2023, 12, 31), 1_200, 1_100.5m, null).ToString().Should().Be("2023-12-31: 1200 (1100.5..)");
        default(ChartPoint).ToString().Should().Be("0001-01-01: - (..)");
    }
}
