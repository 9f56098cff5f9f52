using System.Text.RegularExpressions;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>Each reason why a statistic is undefined is given by some code and reached by some test; none is a catch-all.</summary>
public class UndefinedReasonLaws
{
    private static readonly string[] CatchAlls = ["None", "Other", "Unknown", "Undefined", "Unspecified", "Invalid", "Error"];

    // An outcome that nobody filled in gives the reason that is zero.
    private static readonly string OfDefault = default(UndefinedReason).ToString();

    private static readonly HashSet<string> Given = Mentions(SourceTree.Files(SourceTree.Library)
        .Where(file => !file.Path.EndsWith("/UndefinedReason.cs", StringComparison.Ordinal)));

    private static readonly HashSet<string> Tested = Mentions(SourceTree.Files(SourceTree.Tests)
        .Where(file => !file.Path.StartsWith("Laws/", StringComparison.Ordinal)));

    [Fact]
    public void EveryReason_IsGivenBySomeCode() =>
        Law.Holds(Reasons.Where(reason => reason != OfDefault && !Given.Contains(reason)).Select(reason => $"UndefinedReason.{reason} is returned by no code in src"));

    [Fact]
    public void EveryReason_IsReachedBySomeTest() =>
        Law.Holds(Reasons.Where(reason => Given.Contains(reason) && !Tested.Contains(reason)).Select(reason => $"UndefinedReason.{reason} is named by no test"));

    [Fact]
    public void EveryReason_NamesACause() => Reasons.Should().NotIntersectWith(CatchAlls);

    [Fact]
    public void Mentions_CommentsAndMembers_AreToldApart() =>
        Mentions([("A.cs", "/// <see cref=\"UndefinedReason.A\"/>\nreturn UndefinedReason.B; // UndefinedReason.C\n  // UndefinedReason.D")]).Should().Equal("B");

    private static IEnumerable<string> Reasons => Enum.GetNames<UndefinedReason>();

    private static HashSet<string> Mentions(IEnumerable<(string Path, string Text)> files) =>
        [.. files.SelectMany(file => file.Text.Split('\n')).Select(line => line.Split("//")[0])
            .SelectMany(line => Regex.Matches(line, @"\bUndefinedReason\.(\w+)")).Select(match => match.Groups[1].Value)];
}
