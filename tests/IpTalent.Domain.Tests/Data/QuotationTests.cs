using System.Text.Json;
using System.Text.RegularExpressions;
using IpTalent.Domain.Serialization;

namespace IpTalent.Domain.Tests.Data;

/// <summary>The bundled data hold facts and short phrases, no sentences of the bulletin.</summary>
public sealed partial class QuotationTests
{
    private const int MostCharacters = 25;
    private const int MostWords = 12;

    [SharedFolderFact]
    public void Texts_OfTheBundledDatasets_QuoteNoSentenceOfTheBulletin()
    {
        string bulletin = File.ReadAllText(Path.Combine(SharedFolderFactAttribute.Folder!, "bulletin", "bulletin.txt"));
        Windows(bulletin).Should().HaveCountGreaterThan(2000);
        BundledDatasets.Names.SelectMany(name => Texts(JsonDocument.Parse(TalentJson.Write(BundledDatasets.Find(name)!)).RootElement))
            .Where(text => Quotes(text, Windows(bulletin))).Distinct().Should().BeEmpty();
    }

    // Made up, so that the check itself is known to find what it looks for: one more than may be shared, and just as much.
    [Theory]
    [InlineData("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄", true)]
    [InlineData("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄。", false)]
    [InlineData("甲乙丙丁戊,己庚辛壬癸子丑寅卯辰巳午未申酉戌亥“天地玄黄”", true)]
    [InlineData("One, two three four five six seven eight nine ten eleven twelve thirteen.", true)]
    [InlineData("one two three four five six seven eight nine ten eleven twelve", false)]
    public void Quotes_OfAText_AreFoundBeyondTheLimit(string text, bool expected) =>
        Quotes(text, Windows("始甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙\nzero one two three four five six seven eight nine ten eleven twelve thirteen fourteen")).Should().Be(expected);

    private static bool Quotes(string text, HashSet<string> windows) => Windows(text).Overlaps(windows);

    /// <summary>Every run of Chinese characters and of words that is one too long, whatever stands between them.</summary>
    private static HashSet<string> Windows(string text)
    {
        string characters = string.Concat(Han().Matches(text).Select(match => match.Value));
        string[] words = [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];
        var windows = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i + MostCharacters < characters.Length; i++)
        {
            windows.Add(characters.Substring(i, MostCharacters + 1));
        }

        for (int i = 0; i + MostWords < words.Length; i++)
        {
            windows.Add(string.Join(' ', words[i..(i + MostWords + 1)]));
        }

        return windows;
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Han();

    // Numbers with their commas and words with their hyphens and apostrophes are one word each.
    [GeneratedRegex(@"[a-z0-9]+(?:[,.'’-][a-z0-9]+)*")]
    private static partial Regex Word();
}
