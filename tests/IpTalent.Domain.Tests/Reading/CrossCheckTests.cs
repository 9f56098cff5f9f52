using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>Two texts of one report laid side by side; the texts are written for this, the verdicts worked by hand from docs/bounds.md.</summary>
public sealed class CrossCheckTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "The centre trained 48 experts.", "该中心培训专家48名。", "Equal" }, // same number, person and 名
        { "The centre trained 48 experts.", "该中心培训专家49名。", "ValueConflict" }, // another number of the same unit
        { "There are fewer than 100 agencies.", "该市有代理机构100余家。", "ValueConflict" }, // the same number, [0, 100) and (100, 200)
        { "There are 34,396 attorneys.", "代理师达3.5万人。", "ValueConflict" }, // 34,396 is not in [34,500, 35,500)
        { "There are 34,396 attorneys.", "代理师达3.4万人。", "Compatible" }, // but in [33,500, 34,500)
        { "More than 700 tasks were done.", "完成任务700余项。", "Compatible" }, // over and 余 are kindred
        { "Nearly 300 agencies took part.", "不足300家代理机构参加。", "Compatible" }, // nearly and below are kindred
        { "About 270 people came.", "约270人参加。", "Equal" }, // same number and qualifier
        { "The list has 68 items.", "清单共68项。", "Equal" }, // items and 项 are one class
        { "Nearly 2,000 participants were trained.", "培训学员近2000人次。", "UnitConflict" }, // participants and person-times
        { "There were 19 types of courses.", "共举办培训19期。", "UnitConflict" }, // types and sessions
        { "Patents per capita were more than double the national average.", "每万人口专利拥有量超过全国平均水平的两倍。", "BaseConflict" }, // per person and per 10,000
        { "The centre trained 48 experts.", "该中心培训了专家。", "MissingInChinese" },
        { "The centre trained experts.", "该中心培训专家48名。", "MissingInEnglish" },
        { "Five sessions had 5 experts.", "5名专家参加了5期培训。", "Equal Equal" }, // one number twice, told apart by unit
        { "It has 12 agencies and 30 experts.", "有代理机构12家、专家31名。", "Equal ValueConflict" }, // what is left between is a pair
        { "It has 12 agencies, 30 experts and 7 courses.", "有代理机构12家、课程7门。", "Equal MissingInChinese Equal" }, // nothing to pair it with
        { "690,000 at the end of 2020, then 860,000 people.", "2020年底为69万人，后来达86万人。", "Equal Equal" }, // commas and scale words
        { "Between 30 and 50 experts meet.", "30至50名专家参会。", "Equal" }, // the same ends
        { "Between 30 and 50 experts meet.", "40至60名专家参会。", "Compatible" }, // ends that overlap
        { "Between 30 and 50 experts meet.", "60至80名专家参会。", "ValueConflict" }, // ends that do not
        { "Several agencies joined.", "多家机构加入。", "Equal" }, // indefinite on both sides
    };

    [Theory, MemberData(nameof(Texts))]
    public void Of_TwoTexts_GivesTheVerdictOfEachPair(string english, string chinese, string verdicts)
    {
        CrossCheck check = CrossCheck.Of(english, chinese);
        string.Join(' ', check.Pairs.Select(pair => pair.Comparison.Agreement)).Should().Be(verdicts);
        check.IsAgreement.Should().Be(check.Pairs.All(pair => pair.Comparison.Agreement is FigureAgreement.Equal or FigureAgreement.Compatible));
    }

    [Fact]
    public void Of_ValueConflict_KeepsNeitherClaimAndShowsBoth()
    {
        CrossCheckPair pair = CrossCheck.Of("The centre trained 48 experts.", "该中心培训专家49名。").Pairs.Should().ContainSingle().Subject;
        pair.Comparison.Kept.Should().BeNull();
        pair.English!.Quantity.Should().Be(Quantity.Exact(48, Unit.Person));
        pair.Chinese!.Quantity.Should().Be(Quantity.Exact(49, Unit.Person));
        pair.ToString().Should().Be("ValueConflict: 48 experts | 49名");
    }

    [Fact]
    public void Of_CompatiblePair_KeepsTheTighterClaim() =>
        CrossCheck.Of("More than 700 tasks were done.", "完成任务700余项。").Pairs[0].Comparison.Kept.Should().Be(Quantity.Over(700, Unit.Task));

    // 3.4万 is [33,500, 34,500) by default, and up to 35,000 where it may have been cut off.
    [Fact]
    public void Of_ValueConflictUnderDefault_MayBeCompatibleUnderWide()
    {
        ValueList<FoundFigure> english = FigureReader.English.Find("There are 34,812 attorneys.");
        ValueList<FoundFigure> chinese = FigureReader.Chinese.Find("代理师达3.4万人。");
        CrossCheck.Of(english, chinese).Pairs[0].Comparison.Agreement.Should().Be(FigureAgreement.ValueConflict);
        CrossCheck.Of(english, chinese, BoundPolicy.Wide).Pairs[0].Comparison.Agreement.Should().Be(FigureAgreement.Compatible);
    }

    [Fact]
    public void Of_FigureWithoutUnit_TakesThatOfItsCounterpart()
    {
        CrossCheckPair pair = CrossCheck.Of("It grew to 860,000 by 2023.", "2023年增至86万人。").Pairs.Should().ContainSingle().Subject;
        pair.English!.HasUnit.Should().BeFalse();
        pair.Comparison.Agreement.Should().Be(FigureAgreement.Equal);
    }

    [Fact]
    public void Of_FigureRepeatedInAHeadline_IsPairedAgainAndNotMissing()
    {
        CrossCheck check = CrossCheck.Of("860,000 people. By 2023 there were 860,000 people.", "2023年有86万人。");
        check.Pairs.Select(pair => pair.Comparison.Agreement).Should().Equal(FigureAgreement.Equal, FigureAgreement.Equal);
    }

    [Fact]
    public void Of_TextsWithoutFigures_AgreeOnNothing()
    {
        CrossCheck check = CrossCheck.Of("No numbers here.", "此处没有数字。");
        check.Pairs.Should().BeEmpty();
        check.IsAgreement.Should().BeTrue();
        check.ToString().Should().Be("0 pairs, 0 agree");
    }

    [Fact]
    public void ToString_MixedVerdicts_CountsThem() =>
        CrossCheck.Of("It has 12 agencies and 30 experts.", "有代理机构12家、专家31名。").ToString().Should().Be("2 pairs, 1 agree");
}
