using System.Globalization;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Tests.Data;
using NodaTime;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>The bulletin, figure by figure, as its annotation has it by hand; offsets are those of the whole file.</summary>
public sealed class BulletinReadingTests
{
    private static readonly LocalDate Published = new(2024, 6, 25);

    /// <summary>In the order of the English text: the figure's number in the annotation, words that its phrase holds, what it claims, its
    /// unit, and its period where the sentence tells one: [2020-06-01..2021-01-01]/2024-06% are the past four years of June 2024, ? is inferred.</summary>
    private static readonly (string Id, string Words, string Qualifier, string Number, string Bounds, string Unit, string Period)[] English =
    [
        ("F00", "860,000", "Rounded", "860000", "[855000, 865000)", "person", "2023-12-31"),
        ("F01", "690,000", "Rounded", "690000", "[685000, 695000)", "person", "2020-12-31"),
        ("F02", "860,000", "Rounded", "860000", "[855000, 865000)", "person", "2023-12-31"),
        ("F04", "a hundred IP talents", "Rounded", "100", "[95, 105)", "person", "2021-01-01/2025-12-31"),
        ("F05", "68 IP service tasks", "Exact", "68", "[68, 68]", "list-item", ""),
        ("F06", "more than double the national average", "MoreThan", "2", "(2, ∞)", "ratio", "2023-12-31"),
        ("F07", "over 150 retraining sessions", "MoreThan", "150", "(150, ∞)", "session", "2021-01-01/.."),
        ("F08", "sole", "Exact", "1", "[1, 1]", "institution", ""),
        ("F09", "nearly 2,000 participants", "Nearly", "2000", "(1800, 2000)", "participant", "[2020-06-01..2021-01-01]/2024-06%"),
        ("F10", "19 types", "Exact", "19", "[19, 19]", "type", "[2020-06-01..2021-01-01]/2024-06%"),
        ("F11", "48 renowned experts", "Exact", "48", "[48, 48]", "person", "2024-03?"),
        ("F12", "nine academicians", "Exact", "9", "[9, 9]", "person", "2024-03?"),
        ("F16", "a new batch", "Indefinite", "-", "[2, ∞)", "person", ""),
        ("F15", "multiple expert recommendations", "Indefinite", "-", "[2, ∞)", "recommendation", ""),
        ("F13", "over 700 various IP tasks", "MoreThan", "700", "(700, ∞)", "task", "2021-01-01/.."),
        ("F14", "nearly 1,200 person-times", "Nearly", "1200", "(1100, 1200)", "person-time", "2021-01-01/.."),
    ];

    /// <summary>The same in the order of the Chinese text, the headline first. The period of 百名 ends at its semicolon, so that
    /// 68项 has none; that of 19期 stands before the whole sentence.</summary>
    private static readonly (string Id, string Words, string Qualifier, string Number, string Bounds, string Unit, string Period)[] Chinese =
    [
        ("F00", "86万人", "Rounded", "860000", "[855000, 865000)", "person", ""),
        ("F01", "69万人", "Rounded", "690000", "[685000, 695000)", "person", "2020-12-31"),
        ("F02", "86万人", "Rounded", "860000", "[855000, 865000)", "person", "2023-12-31"),
        ("F03", "4个方面", "Exact", "4", "[4, 4]", "aspect", ""),
        ("F04", "百名", "Rounded", "100", "[95, 105)", "person", "2021-01-01/.."),
        ("F05", "68项", "Exact", "68", "[68, 68]", "list-item", ""),
        ("F06b", "三地", "Exact", "3", "[3, 3]", "region", "2023-12-31"),
        ("F06", "超过全国平均水平的两倍以上", "MoreThan", "2", "(2, ∞)", "ratio", "2023-12-31"),
        ("F07", "150余期", "Over", "150", "(150, 160)", "session", "2021-01-01/.."),
        ("F08", "唯一", "Exact", "1", "[1, 1]", "institution", ""),
        ("F09", "近2000人次", "Nearly", "2000", "(1800, 2000)", "person-time", "[2020-06-01..2021-01-01]/2024-06%"),
        ("F10", "19期", "Exact", "19", "[19, 19]", "session", "[2020-06-01..2021-01-01]/2024-06%"),
        ("F11", "48名", "Exact", "48", "[48, 48]", "person", "2024-03?"),
        ("F12", "9名", "Exact", "9", "[9, 9]", "person", "2024-03?"),
        ("F16", "一批", "Indefinite", "-", "[2, ∞)", "person", ""),
        ("F15", "多项", "Indefinite", "-", "[2, ∞)", "recommendation", ""),
        ("F13", "700余项", "Over", "700", "(700, 800)", "task", "2021-01-01/.."),
        ("F14", "近1200人次", "Nearly", "1200", "(1100, 1200)", "person-time", "2021-01-01/.."),
    ];

    /// <summary>What looks like a figure, at its offset, and whether it is one.</summary>
    private static readonly (string Words, int At, bool IsFigure)[] Traps =
    [
        ("2023", 105, false), // date
        ("2023", 128, false), // date
        ("13th", 235, false), // the number of a plan
        ("Five-Year", 240, false), // its name
        ("14th", 561, false),
        ("Five-Year", 566, false),
        ("14th", 1314, false),
        ("Five-Year", 1319, false),
        ("2023", 2086, false), // date
        ("double", 2195, true), // a multiple in one word
        ("14th", 2582, false),
        ("Five-Year", 2587, false),
        ("sole", 3304, true), // the one of its kind
        ("four years", 3520, false), // a length of time
        ("2023", 4110, false), // date
        ("first", 4312, false), // a place in an order
        ("fifth", 4791, false), // a place in an order
        ("multiple", 5325, true), // more than one, without a number
        ("14th", 5513, false),
        ("Five-Year", 5518, false),
        ("2023年底", 5720, false), // date
        ("十三五", 5740, false), // a plan: not 13.5, 135 or 13 to 15
        ("近日", 5758, false), // 近 is not "nearly"
        ("十四五", 5842, false),
        ("百名", 5993, true), // a bare hundred
        ("十四五", 6006, false),
        ("2023年底", 6238, false), // date
        ("每万人口", 6255, false), // the base of a rate
        ("十四五", 6378, false),
        ("唯一", 6547, true), // the one of its kind
        ("近4年来", 6593, false), // 近 is "the last"
        ("2023年11月", 6742, false), // date
        ("第一批", 6798, false), // a place in an order
        ("一批", 6799, false), // inside it
        ("9月", 6805, false), // date
        ("3月", 6913, false), // date
        ("第五届", 6927, false), // a place in an order
        ("两院", 6948, false), // the name of two academies
        ("一批", 6975, true), // a batch without a number
        ("进一步", 7014, false), // an adverb
        ("多项", 7060, true), // more than one, without a number
        ("十四五", 7075, false),
    ];

    /// <summary>The verdicts of docs/bounds.md, figure by figure.</summary>
    private static readonly Dictionary<string, FigureAgreement> Verdicts = new()
    {
        ["F00"] = FigureAgreement.Equal,
        ["F01"] = FigureAgreement.Equal,
        ["F02"] = FigureAgreement.Equal,
        ["F03"] = FigureAgreement.MissingInEnglish,
        ["F04"] = FigureAgreement.Equal,
        ["F05"] = FigureAgreement.Equal,
        ["F06"] = FigureAgreement.BaseConflict,
        ["F06b"] = FigureAgreement.MissingInEnglish,
        ["F07"] = FigureAgreement.Compatible,
        ["F08"] = FigureAgreement.Equal,
        ["F09"] = FigureAgreement.UnitConflict,
        ["F10"] = FigureAgreement.UnitConflict,
        ["F11"] = FigureAgreement.Equal,
        ["F12"] = FigureAgreement.Equal,
        ["F13"] = FigureAgreement.Compatible,
        ["F14"] = FigureAgreement.Equal,
        ["F15"] = FigureAgreement.Equal,
        ["F16"] = FigureAgreement.Equal,
    };

    [SharedFolderFact]
    public void Find_EnglishBulletin_ClaimsFigureByFigureWhatTheAnnotationSays()
    {
        (string english, _) = Texts();
        Lines(FigureReader.English.Find(english, Published), english).Should().Equal(English.Select(Line));
    }

    [SharedFolderFact]
    public void Find_ChineseBulletin_ClaimsFigureByFigureWhatTheAnnotationSays()
    {
        (_, string chinese) = Texts();
        Lines(FigureReader.Chinese.Find(chinese, Published), chinese).Should().Equal(Chinese.Select(Line));
    }

    [SharedFolderFact]
    public void Find_Bulletin_TakesTheSevenTrapsThatAreFiguresAndNoneOfTheOthers()
    {
        (string english, string chinese) = Texts();
        List<FoundFigure> found = [.. FigureReader.English.Find(english, Published), .. FigureReader.Chinese.Find(chinese, Published)];
        Traps.Count(trap => trap.IsFigure).Should().Be(7);
        Traps.Count(trap => !trap.IsFigure).Should().Be(35);
        foreach ((string words, int at, bool isFigure) in Traps)
        {
            (at < english.Length && string.CompareOrdinal(english, at, words, 0, words.Length) == 0
                || string.CompareOrdinal(chinese, at, words, 0, words.Length) == 0).Should().BeTrue($"{words} stands at {at}");
            found.Any(figure => figure.Start < at + words.Length && at < figure.End).Should().Be(isFigure, $"{words} at {at}");
        }
    }

    [SharedFolderFact]
    public void CrossCheck_Bulletin_PairsEveryFigureWithItselfAndGivesItsVerdict()
    {
        (string english, string chinese) = Texts();
        ValueList<FoundFigure> inEnglish = FigureReader.English.Find(english, Published);
        ValueList<FoundFigure> inChinese = FigureReader.Chinese.Find(chinese, Published);
        Dictionary<string, FigureAgreement> verdicts = [];
        foreach (CrossCheckPair pair in CrossCheck.Of(inEnglish, inChinese).Pairs)
        {
            string? first = pair.English is null ? null : English[IndexOf(inEnglish, pair.English)].Id;
            string? second = pair.Chinese is null ? null : Chinese[IndexOf(inChinese, pair.Chinese)].Id;
            (first is null || second is null || first == second).Should().BeTrue($"{first} is not {second}");
            verdicts.Add((first ?? second)!, pair.Comparison.Agreement);
        }

        verdicts.Should().BeEquivalentTo(Verdicts);
    }

    // Each language alone, at the offsets of the file: the other one is blanked out. The Chinese headline stands above the English text.
    private static (string English, string Chinese) Texts()
    {
        string text = File.ReadAllText(Path.Combine(SharedFolderFactAttribute.Folder!, "bulletin", "bulletin.txt"));
        int english = text.IndexOf("China's", StringComparison.Ordinal);
        int chinese = text.IndexOf("截至", StringComparison.Ordinal);
        return (new string(' ', english) + text[english..chinese], text[..english] + new string(' ', chinese - english) + text[chinese..]);
    }

    private static int IndexOf(ValueList<FoundFigure> figures, FoundFigure figure)
    {
        int index = 0;
        while (figures[index].Start != figure.Start)
        {
            index++;
        }

        return index;
    }

    private static IEnumerable<string> Lines(ValueList<FoundFigure> found, string text)
    {
        foreach (FoundFigure figure in found)
        {
            text.Substring(figure.Start, figure.Length).Should().Be(figure.Text);
            Quantity quantity = figure.Quantity;
            yield return $"{figure.Text} {quantity.Qualifier} {quantity.Nominal?.ToString("0.###", CultureInfo.InvariantCulture) ?? "-"} {quantity.Bounds} {quantity.Unit} {figure.Period}";
        }
    }

    private static string Line((string Id, string Words, string Qualifier, string Number, string Bounds, string Unit, string Period) row) =>
        $"{row.Words} {row.Qualifier} {row.Number} {row.Bounds} {row.Unit} {row.Period}";
}
