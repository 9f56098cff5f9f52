using System.Text.RegularExpressions;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>Each reason why a statistic is undefined is given by some code and reached by some test; none is a catch-all.</summary>
public class UndefinedReasonLaws
{
    private static readonly string[] CatchAlls = ["None", "Other", "Unknown", "Undefined", "Unspecified", "Invalid", "Error"];

    // An outcome that nobody filled in gives the reason that is zero.
    private static readonly string OfDefault = default(UndefinedReason).ToString();

    // Who declares the reasons or puts every one of them into words gives none.
    private static readonly string[] Tellers = ["/UndefinedReason.cs", "/ReasonText.cs"];

    private static readonly HashSet<string> Given = GivenBy(SourceTree.Files(SourceTree.Library));

    private static readonly HashSet<string> Expected = ExpectedBy(SourceTree.Files(SourceTree.Tests)
        .Where(file => !file.Path.StartsWith("Laws/", StringComparison.Ordinal)));

    [Fact]
    public void EveryReason_IsGivenBySomeCode() => Law.Holds(NotGiven(Reasons));

    [Fact]
    public void EveryReason_IsReachedBySomeTest() => Law.Holds(NotExpected(Reasons));

    [Fact]
    public void Laws_ReasonMadeUp_IsTold()
    {
        NotGiven([OfDefault, "Overflow", "MadeUp"]).Should().Equal("UndefinedReason.MadeUp is returned by no code in src");
        NotExpected([OfDefault, "Overflow", "MadeUp"]).Should().Equal("UndefinedReason.MadeUp is expected by no test");
    }

    [Fact]
    public void EveryReason_NamesACause() => Reasons.Should().NotIntersectWith(CatchAlls);

    [Theory]
    [InlineData("A.cs", "return UndefinedReason.X; // why", true)]
    [InlineData("A.cs", "a ? UndefinedReason.X", true)]
    [InlineData("A.cs", "Kind.Y => UndefinedReason.X,", true)]
    [InlineData("A.cs", "/// <see cref=\"UndefinedReason.X\"/>", false)]
    [InlineData("A.cs", "return null; // UndefinedReason.X", false)]
    [InlineData("A.cs", "if (row.Reason == UndefinedReason.X)", false)]
    [InlineData("A.cs", "if (row.Reason is not UndefinedReason.X)", false)]
    [InlineData("A.cs", "UndefinedReason.X => Words,", false)]
    [InlineData("Results/ReasonText.cs", "return UndefinedReason.X;", false)]
    [InlineData("Quantities/UndefinedReason.cs", "return UndefinedReason.X;", false)]
    public void GivenBy_Line_TellsWhetherItGivesTheReason(string path, string line, bool gives) =>
        GivenBy([(path, line)]).Should().Equal(gives ? ["X"] : []);

    [Theory]
    [InlineData("result.Reason.Should().Be(UndefinedReason.X);", true)]
    [InlineData("[InlineData(\"2023\", UndefinedReason.X)]", true)]
    [InlineData("{ \"exact 0 person\", UndefinedReason.X },", true)]
    [InlineData("Expect(plan, rows, UndefinedReason.X);", true)]
    [InlineData("return rate.Reason == UndefinedReason.X ? null : \"fault\";", true)]
    [InlineData("var made = Outcome<int>.Undefined(UndefinedReason.X);", false)]
    [InlineData("// result.Reason.Should().Be(UndefinedReason.X);", false)]
    public void ExpectedBy_Line_TellsWhetherItExpectsTheReason(string line, bool expects) =>
        ExpectedBy([("A.cs", line)]).Should().Equal(expects ? ["X"] : []);

    private static IEnumerable<string> Reasons => Enum.GetNames<UndefinedReason>();

    private static IEnumerable<string> NotGiven(IEnumerable<string> reasons) =>
        reasons.Where(reason => reason != OfDefault && !Given.Contains(reason)).Select(reason => $"UndefinedReason.{reason} is returned by no code in src");

    private static IEnumerable<string> NotExpected(IEnumerable<string> reasons) =>
        reasons.Where(reason => !Expected.Contains(reason)).Select(reason => $"UndefinedReason.{reason} is expected by no test");

    // Neither compared with (==, is) nor matched by an arm of a switch.
    private static HashSet<string> GivenBy(IEnumerable<(string Path, string Text)> files) =>
        Mentions(files.Where(file => !Tellers.Any(teller => file.Path.EndsWith(teller, StringComparison.Ordinal))),
            @"(?<![!=]= |\bis |\bnot |\bor )\bUndefinedReason\.(?<reason>\w+)\b(?! =>)");

    // In an assertion, a comparison, or a row of a table of cases.
    private static HashSet<string> ExpectedBy(IEnumerable<(string Path, string Text)> files) =>
        Mentions(files, @"(?:\b(?:Be|Equal|Expect|InlineData)\(|\bReason == |^\s*\{ ).*?\bUndefinedReason\.(?<reason>\w+)");

    private static HashSet<string> Mentions(IEnumerable<(string Path, string Text)> files, string pattern) =>
        [.. files.SelectMany(file => file.Text.Split('\n')).Select(line => line.Split("//")[0])
            .SelectMany(line => Regex.Matches(line, pattern)).Select(match => match.Groups["reason"].Value)];
}
