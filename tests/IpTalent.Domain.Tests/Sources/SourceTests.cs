namespace IpTalent.Domain.Tests.Sources;

public class SourceTests
{
    public static TheoryData<string, bool> Codes => new()
    {
        { "f156", true },
        { "0", true }, // a digit alone
        { "bulletin-2024.zh", true }, // dots and hyphens inside
        { "a-", true }, // only the beginning is bound to letters and digits
        { "", false },
        { "-a", false },
        { ".a", false },
        { "F156", false }, // capitals sort and match differently from place to place
        { "知识产权", false },
        { "a b", false },
        { "a_b", false },
        { "ı", false }, // the Turkish dotless i
        { "a\n", false },
        { new string('a', 128), true }, // the longest
        { new string('a', 129), false }, // one more
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_AnyText_IsTakenOnlyInTheOneSyntax(string code, bool isCode)
    {
        Action build = () => _ = Citation.Of(code);

        if (isCode)
        {
            build.Should().NotThrow();
        }
        else
        {
            build.Should().Throw<ArgumentException>().WithMessage("*is not a code: 1 to 128 of a-z*");
        }
    }

    [Fact]
    public void Code_With_IsCheckedAsWell() =>
        FluentActions.Invoking(() => Citation.Of("bulletin") with { SourceCode = "Bulletin" }).Should().Throw<ArgumentException>();

    [Fact]
    public void Code_Null_IsRefused() =>
        FluentActions.Invoking(() => Citation.Of(null!)).Should().Throw<ArgumentNullException>();

    public static TheoryData<string, bool> Languages => new()
    {
        { "en", true }, { "zh-Hant", true }, { "ja", true },
        { "e", false }, { "", false }, { "zh-", false }, { "中文", false }, { "-zh", false }, { "zh Hant", false },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Language_AnyText_IsTakenOnlyAsATag(string tag, bool isTag)
    {
        Action phrase = () => _ = FigurePhrase.Of(tag, "48名");
        Action source = () => _ = new Source { Code = "s", Title = "t", Language = tag };

        if (isTag)
        {
            phrase.Should().NotThrow();
            source.Should().NotThrow();
        }
        else
        {
            phrase.Should().Throw<ArgumentException>().WithMessage("*is not a language tag*");
            source.Should().Throw<ArgumentException>().WithMessage("*is not a language tag*");
        }
    }

    [Fact]
    public void Texts_Blank_AreRefused()
    {
        FluentActions.Invoking(() => FigurePhrase.Of("en", " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Source { Code = "s", Title = "t", Address = "" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Source { Code = "s", Title = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Milestone { Note = "" }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Texts_WithSpaceAround_AreTrimmed() =>
        FigurePhrase.Of("zh", " 近1200人次 ").Text.Should().Be("近1200人次");

    [Theory]
    [InlineData(SourceForm.Original, false)]
    [InlineData(SourceForm.Repost, true)]
    [InlineData(SourceForm.Rewritten, true)]
    [InlineData(SourceForm.Translation, false)] // other words, the same publisher
    [InlineData(SourceForm.Report, false)] // a reporter's own words
    public void IsRepost_EachForm_IsTrueOfTheSameTextOnly(SourceForm form, bool isRepost) =>
        new Source { Code = "s", Title = "t", Form = form }.IsRepost.Should().Be(isRepost);

    [Fact]
    public void Records_AsTheDebuggerShowsThem_AreShort()
    {
        new Source { Code = "f156", Title = "Report", Publisher = "CNIPA", Published = ReportingPeriod.Year(2024) }
            .ToString().Should().Be("Report, CNIPA, 2024 (f156)");
        new Office { Title = "Director", OrganisationCode = "cnipa", IsActing = true }.ToString().Should().Be("Director (acting), cnipa");
        Milestone.Announced(MilestoneState.FirstCohort, ReportingPeriod.Month(2024, 9)).ToString().Should().Be("FirstCohort 2024-09 (planned)");
        new Attribution { PersonCode = "zhang", Manner = AttributionManner.Quoted }.ToString().Should().Be("zhang (Quoted)");
    }
}
