using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>A user's own words beside those of the library.</summary>
public sealed class ReadingLexiconTests
{
    private static readonly Unit Hour = Unit.Counting("class-hour", LocalizedText.Of("class hour", "教时"));

    [Fact]
    public void WithUnit_ChineseClassifier_CountsItsUnit()
    {
        FigureReader reader = FigureReader.Of(ReadingLexicon.Chinese.WithUnit(Hour, "教时", "学时"));
        reader.Read("近300学时").Should().Be(Quantity.Nearly(300, Hour));
        reader.Find("全年授课1200余教时。").Should().ContainSingle().Which.Quantity.Should().Be(Quantity.Over(1200, Hour));
    }

    [Fact]
    public void WithUnit_EnglishNounsOfTwoWords_CountTheirUnit()
    {
        FigureReader reader = FigureReader.Of(ReadingLexicon.English.WithUnit(Hour, "class hour", "class hours"));
        reader.Read("nearly 300 class hours").Should().Be(Quantity.Nearly(300, Hour));
        reader.Find("They taught 48 class hours in May.").Should().ContainSingle().Which.Quantity.Should().Be(Quantity.Exact(48, Hour));
    }

    [Fact]
    public void WithUnit_WordOfTheLibrary_IsOverridden() =>
        FigureReader.Of(ReadingLexicon.Chinese.WithUnit(Unit.Person, "家")).Read("12家").Should().Be(Quantity.Exact(12, Unit.Person));

    [Theory]
    [InlineData("zh", "跨过", "跨过300人")] // one word
    [InlineData("en", "well past", "well past 300 people")] // two words
    public void WithCueBefore_OwnCue_QualifiesTheNumberBehindIt(string language, string cue, string phrase) =>
        Reader(language, lexicon => lexicon.WithCueBefore(Qualifier.MoreThan, cue)).Read(phrase).Should().Be(Quantity.MoreThan(300, Unit.Person));

    [Theory]
    [InlineData("zh", "开外", "300人开外")] // behind a classifier
    [InlineData("en", "and counting", "300 people and counting")] // behind a noun
    public void WithCueAfter_OwnCue_QualifiesTheNumberBeforeIt(string language, string cue, string phrase) =>
        Reader(language, lexicon => lexicon.WithCueAfter(Qualifier.MoreThan, cue)).Read(phrase).Should().Be(Quantity.MoreThan(300, Unit.Person));

    [Fact]
    public void WithCueBefore_CueBesideOurs_TakesPartInPrecedence() =>
        FigureReader.Of(ReadingLexicon.Chinese.WithCueBefore(Qualifier.MoreThan, "跨过")).Read("跨过300人以上")
            .Should().Be(Quantity.MoreThan(300, Unit.Person).With(ClaimTraits.Pleonastic));

    [Theory]
    [InlineData("zh", "四个一百", "推进四个一百工程建设。")] // a programme's name
    [InlineData("en", "hundred schools", "The hundred schools plan began.")] // another
    public void WithGuard_NameThatHoldsANumeral_IsNoFigure(string language, string name, string text) =>
        Reader(language, lexicon => lexicon.WithGuard(name)).Find(text).Should().BeEmpty();

    [Fact]
    public void With_RowsOfSeveralRoles_AreReadLikeThoseOfTheLibrary()
    {
        FigureReader reader = FigureReader.Of(ReadingLexicon.Chinese.With("# our own\nclassifier\tclass-hour\t教时, 学时\nbefore\tabout\t将将\nguard\t-\t百校计划\n"));
        reader.Read("将将40学时").Should().Be(Quantity.About(40, Hour));
        reader.Find("实施百校计划。").Should().BeEmpty();
    }

    [Fact]
    public void With_AnyWords_LeavesTheLexiconAsItWas()
    {
        int before = ReadingLexicon.Chinese.Words.Count;
        ReadingLexicon own = ReadingLexicon.Chinese.WithUnit(Hour, "教时");
        own.Words.Count.Should().Be(before + 1);
        ReadingLexicon.Chinese.Words.Count.Should().Be(before);
        own.Language.Should().Be("zh");
        FigureReader.Chinese.TryParse("300教时", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("classifier\tperson", "Line 1*not a row*")] // a cell is missing
    [InlineData("# fine\nclassifier person 员", "Line 2*not a row*")] // spaces instead of tabs; the remark counts as a line
    [InlineData("verb\tperson\t员", "Line 1*not a row*")] // no such role
    [InlineData("before\tvery\t很", "Line 1*'very'*before*")] // no qualifier
    [InlineData("before\tbetween\t在", "Line 1*'between'*")] // a qualifier that needs two numbers
    [InlineData("\n\nnoun\tNot A Unit\t员", "Line 3*'Not A Unit'*")] // no unit
    [InlineData("month\t13\t十三月", "Line 1*'13'*")] // out of range
    [InlineData("scale\tmany\t许", "Line 1*'many'*")] // no number
    public void With_RowOfAnotherForm_IsRefusedWithItsLine(string rows, string message) =>
        FluentActions.Invoking(() => ReadingLexicon.Chinese.With(rows)).Should().Throw<FormatException>().WithMessage($"*{message}");

    [Fact]
    public void With_BlankOrMissingWord_IsRefused()
    {
        FluentActions.Invoking(() => ReadingLexicon.Chinese.WithUnit(Hour, "教时", " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReadingLexicon.Chinese.WithUnit(null!, "教时")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReadingLexicon.Chinese.WithGuard(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReadingLexicon.Chinese.With(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FigureReader.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(Qualifier.Between)] // takes two numbers
    [InlineData(Qualifier.Indefinite)] // takes none
    [InlineData(Qualifier.Derived)] // is never printed
    [InlineData((Qualifier)99)] // is none
    public void WithCue_QualifierNotOfOneNumber_IsRefused(Qualifier qualifier)
    {
        FluentActions.Invoking(() => ReadingLexicon.English.WithCueBefore(qualifier, "hm")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(qualifier));
        FluentActions.Invoking(() => ReadingLexicon.English.WithCueAfter(qualifier, "hm")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(qualifier));
    }

    // What a lexicon says of itself can be given to another one.
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void With_RowsOfItsOwnWords_ChangesNothing(string language)
    {
        ReadingLexicon lexicon = Lexicon(language);
        lexicon.With(string.Join('\n', lexicon.Words)).Words.Should().BeEquivalentTo(lexicon.Words);
    }

    private static FigureReader Reader(string language, Func<ReadingLexicon, ReadingLexicon> extended) => FigureReader.Of(extended(Lexicon(language)));

    private static ReadingLexicon Lexicon(string language) => language == "zh" ? ReadingLexicon.Chinese : ReadingLexicon.English;
}
