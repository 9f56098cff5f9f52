using System.Text.Json;
using System.Text.RegularExpressions;

namespace IpTalent.Cli.Tests;

public sealed partial class AskVerbTests
{
    public static TheoryData<string, string, string> Answers => new()
    {
        // question, line, what it says; worked by hand from the printed numbers
        { "1", "progress", "54.84 % in (52.45 %, 57.15 %)" },          // 170/310; 160/305 and 180/315, outward
        { "1", "expected", "876,000 persons in [874,000, 878,000)" },  // 690 + 3/5 (1,000 - 690); from 685 and from 695
        { "1", "standing", "behind" },                                 // less than 865,000, and the path is at 874,000 or above
        { "2", "pace", "7.62 % per year in (7.15 %, 8.09 %)" },        // (86/69)^(1/3) - 1
        { "2", "years", "2.054 years in (1.864, 2.269)" },             // 3 ln(100/86) / ln(86/69); ends 3 ln(1000/865) / ln(865/685), 3 ln(1000/855) / ln(855/695)
        { "2", "reached", "from 2025-11-12 to 2026-04-08" },           // 2023-12-31 and 1.864 years, 2.269 years
        { "3", "gap", "140,000 persons in (135,000, 145,000]" },       // 1,000,000 less 855,000..865,000
        { "3", "per-year", "70,000 persons per year in (67,500, 72,500]" },  // over two years
        { "3", "so-far", "56,666.667 persons per year in (53,333.333, 60,000)" },  // 170/3; 160/3, 180/3
        { "4", "here", "1.297 persons per 10,000 persons in (1.293, 1.301)" },     // 2,412/1,860; 2,412/1,865, 2,412/1,855
        { "4", "relative", "1.173 times in (1.168, 1.177)" },          // 1.29677/1.10570; 1.29330/1.10636, 1.30027/1.10505
        { "5", "hub-beijing.times", "11.606 times in (11.556, 11.656)" },   // 136.95/11.8; 136.945/11.85, 136.955/11.75
        { "5", "hub-gba.area", "yes" },                                // 25.05/11.85 = 2.113 is above 2
        { "6", "ip-talent-total.standing", "behind" },                 // as question 1
        { "6", "practising-attorneys.standing", "on track" },          // 34,396 against 23,193 + 3/5 (40,000 - 23,193) = 33,277.2
        { "6", "ip-specialists-intermediate.attained", "no" },         // below 20,000 in words
        { "7", "people", "[1, 2,000] persons" },                       // no more people than attendances
        { "8", "ours", "22.37 % in (21.51 %, 23.24 %)" },              // 1,300/5,811; 1,250/5,811, 1,350/5,811
        { "9", "before", "about 28.6 %" },                             // 71,466/55,572 = 1.28601
        { "9", "since", "about 97.35 %" },                             // 35,712/18,096 = 1.97347
        { "10", "old.f02", "2023-12-31" },                             // before 2024-06-30
        { "10", "superseded.f01", "860,000 persons in [855,000, 865,000)" },
        { "11", "gaps", "2011, 2012, 2013, 2015, 2018" },
        { "11", "growth", "about 13.76 % per year" },                  // (34,396/6,437)^(1/13) = e^(1.67586/13)
        { "12", "X-ARDEN/X-CELIA", "1.662 times in (1.649, 1.674)" },  // (13,500/61.2) / (2,310/17.4)
        { "13", "2016.top-4", "(58.17 %, 58.18 %)" },                  // (444 + 216 + 116 + 103)/1,511 = 0.58173
        { "13", "2023.top-4", "(54.83 %, 54.84 %)" },                  // (1,042 + 853 + 621 + 373)/5,269 = 0.54830
        { "13", "2016.herfindahl", "(0.123, 0.146) (index)" },         // published squares 0.12200; 27 others share 632: 27 (632/27/1,511)^2 = 0.00648 if equally, 0.02363 if 6 of 103 and one of 14
        { "13", "risen", "no" },
        { "14", "net", "1,224 licences" },                             // 1,897 - 673
        { "14", "entry", "about 18.137 licences per 100 persons" },    // 1,897/10,459
        { "14", "exit", "about 6.435 licences per 100 persons" },      // 673/10,459
        { "15", "ratio", "1.144 times in (1.136, 1.153)" },            // 984/860; 983/865 and 985/855
        { "16", "within", "1.4 percentage points" },                   // 0.4 x 2 + 0.6 x 1
        { "16", "between", "18 percentage points" },                   // 90 x 0.3 - 30 x 0.3
        { "16", "interaction", "0.3 percentage points" },              // 2 x 0.3 - 1 x 0.3
        { "16", "change", "19.7 percentage points" },                  // 0.7 x 92 + 0.3 x 31 = 73.7, was 0.4 x 90 + 0.6 x 30 = 54
        { "17", "agreement", "units differ" },
        { "17", "difference", "83 persons" },
        { "17", "preferred", "5,203 persons" },
        { "18", "within", "42.18 % in (42.07 %, 42.3 %)" },            // 7,240/5,092; 7,235/5,092.5, 7,245/5,091.5
        { "19", "kept", "nearly 2,000 person-times in (1,800, 2,000)" },   // one thousand, but at most 10 %
        { "19", "whole", "1,801 to 1,999" },
        { "20", "per-task", "(1.375, 1.715) person-times per task" },  // 1,100/800, 1,200/700 outward
        { "21", "factor", "1.573 times in (1.556, 1.591)" },           // 11.8/7.5; 11.75/7.55, 11.85/7.45
        { "21", "doubled", "no" },
        { "21", "doubled-in-4", "yes" },                               // 13.95 is above 2 x 6.35 = 12.7
        { "22", "own", "2 of 4" },
        { "23", "good", "4,997" },
        { "23", "errors", "3" },
        { "23", "odd", "2" },                                          // 35,000 between 3,495 and 3,505, and minus seven people
        { "23", "line-2502", "35,000 persons is about 10 times its neighbours, 3,495 persons and 3,505 persons; was a unit such as 万 misread?" },
        { "24", "rows", "149" },
        { "24", "same-figures", "yes" },
        { "24", "same-table", "yes" },
        { "24", "same-findings", "yes" },
        { "25", "agencies", "yes" },                                   // 16,921 + 1,175 = 18,096
        { "25", "beijing", "yes" },                                    // 0.352 x 34,396 = 12,107, more than 12,000
        { "25", "closed", "106 institutions" },                        // 4,520 + 855 - 5,269
        { "25", "pass-rate", "no" },                                   // 2,931 of 19,000..21,000 is 13.95 % or more
        { "25", "exceeding", "0" },
        { "25", "fitting", "56" },                                      // all but one; attorneys of a province are part of all licence holders of the nation
        { "25", "undecided.f16.f11", "undetermined" },                 // at least 2 new experts, and 48 members: no upper end
        { "22", "reported", "some day between 2024-03-01 and 2024-08-31" },
        { "11", "left-out", "4 of 13: 12,207 persons (2015-08-31), 15,921 persons (2017-05-31), more than 20,000 persons (2019-11-30), 34,000 persons (2023-12-31)" },
    };

    [Theory, MemberData(nameof(Answers))]
    public void Ask_Question_TellsWhatIsWorkedByHand(string question, string line, string told) => Told(question, line).Should().Be(told);

    public static TheoryData<string, string, string> Refusals => new()
    {
        { "5", "hub-gba.hub", "ProxyArea" },                              // Guangdong is not the Greater Bay Area
        { "6", "ip-specialists-intermediate.standing", "NoElapsedTime" }, // no baseline but the figure itself
        { "6", "unpublished.growth", "TooFewObservations" },
        { "7", "unclear", "UnitMismatch" },                               // participants: people or attendances?
        { "8", "published", "NoSubsetDeclared" },
        { "9", "across", "BreakInSeries" },
        { "12", "X-ARDEN/X-BORAN", "DefinitionDiffers" },
        { "14", "residual", "UnitMismatch" },                             // people against licences
        { "14", "since-then", "UnequalPeriods" },                         // eight months against five
        { "15", "share", "NoSubsetDeclared" },
        { "18", "join", "UnitMismatch" },
        { "20", "per-member", "SpansTerms" },
        { "25", "provinces", "Missing" },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void Ask_WhatCannotBeAnswered_TellsTheReason(string question, string line, string reason)
    {
        using JsonDocument answer = Json(question);
        Line(answer, line).GetProperty("answer").GetProperty("undefined").GetString().Should().Be(reason);
    }

    public static TheoryData<string> Numbers => [.. Enumerable.Range(1, 25).Select(number => $"{number}")];

    [Theory, MemberData(nameof(Numbers))]
    public void Ask_EveryQuestion_IsAnsweredInEveryForm(string question)
    {
        Ask(question).Should().StartWith($"{question}. ").And.NotContain("\u001b");
        using JsonDocument answer = Json(question, "--explain");
        answer.RootElement.GetProperty("answer").EnumerateArray().Select(line => line.GetProperty("what").GetString()).Should().OnlyHaveUniqueItems().And.NotBeEmpty();
        string[] rows = [.. Ask(question, "--format", "markdown", "--explain").Split('\n').Where(line => line.StartsWith('|'))];
        rows.Should().NotBeEmpty();
        rows.Select(row => row.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')).Distinct().Should().HaveCountLessThanOrEqualTo(3);   // three tables
    }

    [Theory, MemberData(nameof(Numbers))]
    public void Ask_EveryQuestion_ExplainsEachResult(string question)
    {
        using JsonDocument answer = Json(question, "--explain");
        JsonElement[] rows = answer.RootElement.TryGetProperty("explanations", out JsonElement all) ? [.. all.EnumerateArray()] : [];
        rows.Should().NotContain(row => !row.GetProperty("how").GetString()!.Contains("\nFormula: ") && !row.GetProperty("how").GetString()!.StartsWith("stated "));
        string[] explained = [.. rows.Select(row => row.GetProperty("what").GetString()!)];
        string[] refused = [.. answer.RootElement.GetProperty("answer").EnumerateArray().Where(IsRefused).Select(line => line.GetProperty("what").GetString()!)];
        refused.Should().BeSubsetOf(explained);
        explained.Should().OnlyHaveUniqueItems();
    }

    // Who states the figures, by the code in the explanation and by title below it.
    [Theory]
    [InlineData("1", "progress", "bulletin-2024-zh", "China's IP talent has grown to 860,000")]
    [InlineData("14", "net", "acpaa-2015-08", "Practice licences of patent agents issued, August 2015")]
    [InlineData("14", "moved", "acpaa-2015-08", "Practice licences of patent agents issued, August 2015")]
    [InlineData("17", "phrase.en", "bulletin-2024-en", "China's intellectual property talent increases to 860,000 by the end of 2023")]
    [InlineData("18", "join", "jst-2021", "China's human resources in S&T increase")]
    [InlineData("25", "agencies", "cnipa-agency-report-2022", "Development of the national IP agency industry (2022)")]
    [InlineData("25", "closed", "cnipa-agency-report-2023", "Development of the national IP agency industry (2023)")]
    [InlineData("25", "pass-rate", "kyk-2022", "Development of the national patent agency industry (2021)")]
    public void Ask_PublishedFigures_AreCited(string question, string line, string source, string title)
    {
        using JsonDocument answer = Json(question, "--explain");
        answer.RootElement.GetProperty("explanations").EnumerateArray().Single(row => row.GetProperty("what").GetString() == line)
            .GetProperty("how").GetString().Should().Contain(source);
        answer.RootElement.GetProperty("sources").EnumerateArray().Single(row => row.GetProperty("source").GetString() == source)
            .GetProperty("title").GetString().Should().Be(title);
    }

    // What may stand in Latin letters: codes, citations, symbols of formulas, and names that have no other form.
    [Theory, MemberData(nameof(Numbers))]
    public void Ask_InChinese_HasNoEnglishWords(string question)
    {
        using JsonDocument answer = Json(question, "--lang", "zh");
        foreach (JsonElement line in answer.RootElement.GetProperty("answer").EnumerateArray().Where(IsRefused))
        {
            Leftover().IsMatch(line.GetProperty("answer").GetProperty("text").GetString()!).Should().BeFalse();
        }

        string text = Quoted().Replace(Ask(question, "--lang", "zh"), "");
        Leftover().Matches(text).Select(word => word.Value).Except(Codes).Should().BeEmpty();
    }

    private static readonly string[] Codes =
    [
        "default", "CSV",                                                          // of policy and form
        "practising", "registered",                                                // of versions of definitions
        "area", "period", "value",                                                 // of columns
        "ip-talent-", "protection",                                                // of categories
    ];

    [Fact]
    public void Ask_UnderAnotherPolicy_ReadsBoundsSo() => Told("20", "attendances", "--policy", "tight").Should().Be("nearly 1,200 person-times in (1,150, 1,200)");   // half a hundred, which is less than 5 % of 1,200

    [Fact]
    public void Ask_WithoutNumber_ListsAll() => Ask().Should().Contain("25   Do parts equal their total");

    public static TheoryData<string[], string> Unusable => new()
    {
        { ["ask", "0"], "ask takes 1 to 25" },
        { ["ask", "26"], "ask takes 1 to 25" },
        { ["ask", "one"], "there is no question 'one'" },
        { ["ask", "10"], "--on 2025-06-30" },              // the clock is not asked
        { ["ask", "10", "--on", "2025"], "not '2025'" },   // a year is no day
        { ["ask", "1", "--on", "2025-06-30"], "question 10 alone" },
        { ["ask", "1", "--lang", "fr"], "en or zh" },
        { ["ask", "1", "--format", "csv"], "text, markdown or json" },
        { ["ask", "1", "--policy", "loose"], "default" },
    };

    [Theory, MemberData(nameof(Unusable))]
    public void Ask_UnusableArguments_OneLineAndExitCode2(string[] args, string named)
    {
        (int code, string output, string error) = Run(args);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.TrimEnd('\r', '\n').Should().Contain(named).And.NotContain("\n");
    }

    [Theory]
    [InlineData("10")]
    [InlineData("24")]
    public void Ask_WhereNothingIsWorkedOut_ExplainsNothing(string question)
    {
        using JsonDocument answer = Json(question, "--explain");
        answer.RootElement.TryGetProperty("explanations", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("en", "  a = 2,412 persons: Practising patent attorneys")]
    [InlineData("zh", "  a = 2412人：执业专利代理师")]
    public void Ask_ResultOfResults_TellsWhatThoseRestOn(string language, string nested)
    {
        using JsonDocument answer = Json("4", "--explain", "--lang", language);
        answer.RootElement.GetProperty("explanations").EnumerateArray().Single(row => row.GetProperty("what").GetString() == "relative")
            .GetProperty("how").GetString()!.Split('\n').Should().ContainSingle(line => line.StartsWith(nested, StringComparison.Ordinal));
    }

    [Fact]
    public void Ask_Json_TellsQuestionAndPolicyInCodes()
    {
        using JsonDocument answer = Json("2", "--lang", "zh", "--policy", "wide");
        answer.RootElement.GetProperty("question").GetString().Should().Be("2");
        answer.RootElement.GetProperty("policy").GetString().Should().Be("wide/1");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Ask_Text_FoldsWhereAReaderWould(string language)
    {
        string[] lines = [.. Enumerable.Range(1, 25).SelectMany(number => Ask($"{number}", "--explain", "--lang", language).Split('\n').Skip(1))];

        // Chinese characters are two columns wide.
        lines.Should().OnlyContain(line => line.Sum(c => c >= 0x2e80 && c < 0xff61 ? 2 : 1) <= 123);
        lines.Select(line => line.TrimStart()).Should().NotContain(line => line.Length > 0 && "，。；：、）”》,;)]".Contains(line[0]));

        // "1897" and "个" stay together, as do the ends of an interval.
        lines.Should().NotContain(line => IntervalCut().IsMatch(line) || FigureCut().IsMatch(line));
    }

    [GeneratedRegex(@"[\[(][0-9,.-]+( %)?,$")]
    private static partial Regex IntervalCut();

    [GeneratedRegex(@"[^年]\b[0-9]{3,}$")]
    private static partial Regex FigureCut();

    private static bool IsRefused(JsonElement line) => line.TryGetProperty("answer", out JsonElement told) && told.ValueKind == JsonValueKind.Object && told.TryGetProperty("undefined", out _);

    private static JsonElement Line(JsonDocument answer, string line) =>
        answer.RootElement.GetProperty("answer").EnumerateArray().Single(row => row.GetProperty("what").GetString() == line);

    /// <summary>What the table in Markdown tells in the row of a line, whose place JSON tells.</summary>
    private static string Told(string question, string line, params string[] options)
    {
        using JsonDocument answer = Json(question, options);
        int row = answer.RootElement.GetProperty("answer").EnumerateArray().TakeWhile(one => one.GetProperty("what").GetString() != line).Count();
        string[] table = [.. Ask(question, [.. options, "--format", "markdown"]).Split('\n').Where(text => text.StartsWith("| ", StringComparison.Ordinal))];
        return table[row + 2].Split('|')[2].Trim();
    }

    private static JsonDocument Json(string question, params string[] options) => JsonDocument.Parse(Ask(question, [.. options, "--format", "json"]));

    private static string Ask(string question, params string[] options) => Ask([question, .. options, .. question == "10" ? new[] { "--on", "2025-06-30" } : []]);

    private static string Ask(params string[] args)
    {
        (int code, string output, string error) = Run(["ask", .. args]);
        code.Should().Be(0, error);
        error.Should().BeEmpty();
        return output;
    }

    [GeneratedRegex("[A-Za-z][A-Za-z-]{2,}")]
    private static partial Regex Leftover();

    // Phrases as they were printed, and the codes of figures.
    [GeneratedRegex("“[^”]*”|原文：.*?  |f[0-9]{2}[a-z-]*")]
    private static partial Regex Quoted();
}
