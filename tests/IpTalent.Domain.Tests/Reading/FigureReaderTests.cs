using IpTalent.Domain.Reading;
using NodaTime;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>Phrases, by a table of cases worked by hand from <c>docs/bounds.md</c>.</summary>
public sealed partial class FigureReaderTests
{
    private static readonly LocalDate Published = new(2024, 6, 25);

    public static TheoryData<string, string, string, string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string, string>();
            foreach (string language in (string[])["zh", "en"])
            {
                using Stream stream = typeof(FigureReaderTests).Assembly.GetManifestResourceStream($"Reading.{language}.tsv")!;
                using var reader = new StreamReader(stream);
                while (reader.ReadLine() is { } line)
                {
                    if (line.Length > 0 && line[0] != '#')
                    {
                        string[] cells = line.Split('\t');
                        data.Add(language, cells[0], cells[1], cells[2], cells[3], cells[4]);
                    }
                }
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void TryParse_Phrase_ClaimsWhatTheTableSays(string language, string phrase, string unit, string qualifier, string number, string bounds)
    {
        bool read = Reader(language).TryParse(phrase, out Quantity? quantity, out ReadingStop stop);
        if (unit == "?")
        {
            read.Should().BeFalse();
            stop.Reason.Should().NotBeNull();
            stop.Position.Should().BeInRange(0, phrase.Length);
            return;
        }

        read.Should().BeTrue($"{stop}");
        quantity!.Unit.Code.Should().Be(unit);
        quantity.Qualifier.ToString().Should().Be(qualifier);
        (quantity.Nominal is { } nominal ? nominal.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture) : "-").Should().Be(number);
        quantity.Bounds.ToString().Should().Be(bounds);
    }

    [Theory]
    [InlineData("zh", "超过100名以上", ClaimTraits.Pleonastic)]                       // strict beats inclusive
    [InlineData("zh", "约30人左右", ClaimTraits.Pleonastic)]
    [InlineData("zh", "近300余人", ClaimTraits.Contradictory)]                        // below and above at once
    [InlineData("zh", "48余名", ClaimTraits.Contradictory)]                           // no digit is left to fill in
    [InlineData("zh", "百名", ClaimTraits.RoundNumber)]
    [InlineData("zh", "3.4万人", ClaimTraits.PrecisionTold)]
    [InlineData("zh", "100万人", ClaimTraits.None)]                                   // its last printed digit is a zero
    [InlineData("zh", "五六十人", ClaimTraits.NumeralPair)]
    [InlineData("zh", "唯一", ClaimTraits.Uniqueness)]
    [InlineData("en", "a hundred experts", ClaimTraits.RoundNumber)]
    [InlineData("en", "1.2 million people", ClaimTraits.PrecisionTold)]
    [InlineData("en", "690,000 people", ClaimTraits.None)]
    [InlineData("en", "about 300 people or so", ClaimTraits.Pleonastic)]
    public void Read_Wording_SetsItsTraits(string language, string phrase, ClaimTraits traits) =>
        Reader(language).Read(phrase).Traits.Should().Be(traits);

    [Fact]
    public void Read_NoFigure_SaysWhereReadingStopped() =>
        FluentActions.Invoking(() => FigureReader.Chinese.Read("近2000人次左右的话")).Should().Throw<FormatException>().WithMessage("*position 9*");

    [Fact]
    public void With_OwnWords_AreReadAsOurs()
    {
        var hour = Unit.Counting("class-hour");
        FigureReader reader = FigureReader.Of(ReadingLexicon.Chinese.WithUnit(hour, "课时").WithCueBefore(Qualifier.MoreThan, "跨过"));
        reader.Read("跨过300课时").Should().Be(Quantity.MoreThan(300, hour));
        FigureReader.Chinese.TryParse("跨过300课时", out _).Should().BeFalse("the lexicon of the library is as before");
    }

    private static FigureReader Reader(string language) => language == "zh" ? FigureReader.Chinese : FigureReader.English;
}
