using System.Text.Json;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Serialization;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>Where and why the reading of a phrase stops; the positions are counted by hand.</summary>
public sealed class ReadingStopTests
{
    private const string None = "no figure begins here";
    private const string More = "what follows here is not part of the figure";
    private const string Leads = "these words do not lead up to a figure";

    public static TheoryData<string, string, int, string> Stops => new()
    {
        { "zh", "", 0, None }, // nothing at all
        { "zh", "   ", 3, None }, // space alone: its end
        { "zh", "人才", 0, None }, // a noun alone
        { "zh", "  人才", 2, None }, // behind the space
        { "zh", "近", 0, None }, // a cue alone
        { "zh", "十四五", 0, None }, // a plan
        { "zh", "48名和9名", 3, More }, // the second figure stands behind "and"; the first one ends at 3
        { "zh", "近2000人次左右的话", 9, More }, // behind 左右
        { "zh", "  48名啊", 5, More }, // the space counts
        { "zh", "48名。然后", 4, More }, // a full stop ends a phrase, but more follows it
        { "zh", "其中9名", 0, Leads }, // 其中
        { "zh", " 其中9名", 1, Leads }, // behind the space
        { "en", "", 0, None },
        { "en", "talent", 0, None },
        { "en", "14th Five-Year Plan", 0, None },
        { "en", "nearly 2,000 participants attended", 26, More }, // behind the space
        { "en", "48 experts and nine academicians", 10, More }, // the first one ends at 10
        { "en", "among them nine academicians", 0, Leads },
        { "en", "  so nine academicians", 2, Leads },
    };

    [Theory, MemberData(nameof(Stops))]
    public void TryParse_NotOneFigure_TellsWhereAndWhyInBothLanguages(string language, string phrase, int position, string reason)
    {
        Reader(language).TryParse(phrase, out Quantity? quantity, out ReadingStop stop).Should().BeFalse();
        quantity.Should().BeNull();
        stop.Position.Should().Be(position);
        stop.Reason!.In("en").Should().Be(reason);
        stop.Reason.Has("zh").Should().BeTrue();
        stop.ToString().Should().Be($"{position}: {reason}");
    }

    [Theory]
    [InlineData("zh", "近2000人次")]
    [InlineData("en", "nearly 2,000 participants")]
    public void TryParse_OneFigure_StopsNowhere(string language, string phrase)
    {
        Reader(language).TryParse(phrase, out _, out ReadingStop stop).Should().BeTrue();
        stop.Should().Be(default(ReadingStop));
        stop.Reason.Should().BeNull();
        stop.ToString().Should().Be("read to its end");
    }

    [Fact]
    public void Read_NotOneFigure_SaysWhatWhereAndWhatWouldBeRight()
    {
        FluentActions.Invoking(() => FigureReader.Chinese.Read("其中9名")).Should().Throw<FormatException>()
            .WithMessage("'其中9名' is not a figure phrase: at position 0, these words do not lead up to a figure (*). Right would be 近2000人次.");
        FluentActions.Invoking(() => FigureReader.English.Read("talent")).Should().Throw<FormatException>()
            .WithMessage("'talent' is not a figure phrase: at position 0, no figure begins here (*). Right would be nearly 2,000 participants.");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void New_PositionBelowZero_IsRefusedHoweverItIsMade(int position)
    {
        FluentActions.Invoking(() => new ReadingStop(position, null)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(position)).WithMessage("*counted from 0*");
        FluentActions.Invoking(() => default(ReadingStop) with { Position = position }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(position));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ReadingStop>(Json(position), Options)).Should().Throw<JsonException>().WithMessage("*counted from 0*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void New_PositionFromZeroUp_IsKept(int position)
    {
        new ReadingStop(position, null).Position.Should().Be(position);
        JsonSerializer.Deserialize<ReadingStop>(Json(position), Options).Position.Should().Be(position);
    }

    [Fact]
    public void Read_LongText_IsShortenedInTheMessage() =>
        FluentActions.Invoking(() => FigureReader.English.Read(new string('x', 100_000))).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(1_000);

    // As it is written, but for the position.
    private static string Json(int position) => JsonSerializer.Serialize(new ReadingStop(7, LocalizedText.Of("odd", "怪")), Options)
        .Replace("7", position.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static JsonSerializerOptions Options { get; } = new() { Converters = { new TalentJsonConverter() } };

    private static FigureReader Reader(string language) => language == "zh" ? FigureReader.Chinese : FigureReader.English;
}
