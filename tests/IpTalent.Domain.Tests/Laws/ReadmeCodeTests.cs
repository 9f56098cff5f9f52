using System.Text.RegularExpressions;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>Each block of C# in a README.md and in docs is a region of a <c>ReadmeSamples.cs</c> or of the command line's
/// answers, letter for letter.</summary>
public partial class ReadmeCodeTests
{
    private const string Page = """
        # Title
        ```bash
        not ours
        ```
        <!-- sample: first -->
        ```csharp
        using A;

        A.Run(
            1);
        ```
        1. In a list:
           <!-- sample: second -->
           ```csharp
           B.Run();
           ```

        """;

    private const string Code = """
            #region first
            using A;
            #endregion
            class Samples
            {
                void First()
                {
                    #region first
                    A.Run(
                        1);
                    #endregion
                    Assert.True(true);
                }

                #region second
                B.Run();
                #endregion
            }
            """;

    [Fact]
    public void EveryPage_ItsBlocks_AreTheRegions()
    {
        IEnumerable<string> answers = SourceTree.Files(SourceTree.At("src/IpTalent.Cli/Ask")).Select(file => file.Text);
        IEnumerable<string> samples = new[] { "IpTalent.Domain.Tests", "IpTalent.Interchange.Tests" }.Select(project => File.ReadAllText(SourceTree.At($"tests/{project}/ReadmeSamples.cs")));
        Dictionary<string, string> regions = Regions(string.Join('\n', samples.Concat(answers)));
        (string Path, string Text)[] pages = [.. SourceTree.Files(SourceTree.Root, "README.md"), .. SourceTree.Files(SourceTree.At("docs"), "*.md").Select(page => ($"docs/{page.Path}", page.Text))];
        foreach ((string path, string text) in pages.Where(_ => SourceTree.Accepts))
        {
            if (Rewritten(text, regions) is var rewritten && rewritten != text)
            {
                File.WriteAllText(SourceTree.At(path), rewritten);
            }
        }

        Law.Holds(pages.SelectMany(page => Differences(page.Path, SourceTree.Accepts ? Rewritten(page.Text, regions) : page.Text, regions)), SourceTree.HowToAccept(nameof(ReadmeCodeTests)));
        Law.Holds(regions.Keys.Where(name => !pages.Any(page => Blocks(page.Text).Any(block => block.Name == name))).Select(name => $"region {name}: no page shows it"));
    }

    [Fact]
    public void Regions_OfOneName_AreShownTogetherWithoutIndent() =>
        Regions(Code).Should().Equal(new Dictionary<string, string> { ["first"] = "using A;\n\nA.Run(\n    1);", ["second"] = "B.Run();" });

    [Fact]
    public void Differences_MadeUpPage_TellsChangedUnknownAndNamelessBlocks()
    {
        Differences("A.md", Page, Regions(Code)).Should().BeEmpty();
        Differences("A.md", Page, Regions(Code.Replace("1);", "2);", StringComparison.Ordinal))).Should().Equal("A.md:6: first differs in line 4: '    1);', but the code has '    2);'");
        Differences("A.md", Page, Regions(Code.Replace("1);", "1);\n        C();", StringComparison.Ordinal))).Should().Contain("A.md:6: first differs in line 5: '', but the code has 'C();'");
        Differences("A.md", Page, Regions(Code.Replace("region second", "region third", StringComparison.Ordinal))).Should().Equal("A.md:14: no region second in a ReadmeSamples.cs or src/IpTalent.Cli/Ask");
        Differences("A.md", Page.Replace("<!-- sample: first -->", "", StringComparison.Ordinal), Regions(Code)).Should().Equal("A.md:6: a block of C# without <!-- sample: name --> on the line before");
    }

    [Fact]
    public void Rewritten_ChangedCode_ChangesItsBlocksAlone()
    {
        Dictionary<string, string> changed = Regions(Code.Replace("1);", "2);", StringComparison.Ordinal).Replace("B.Run();", "B.Go();\n    B.Run();", StringComparison.Ordinal));
        Rewritten(Page, changed).Should().Be(Page.Replace("1);", "2);", StringComparison.Ordinal).Replace("B.Run();", "B.Go();\n   B.Run();", StringComparison.Ordinal));
        Rewritten(Page, Regions(Code)).Should().Be(Page);
    }

    private static IEnumerable<string> Differences(string path, string page, Dictionary<string, string> regions)
    {
        foreach ((string name, string code, int line) in Blocks(page))
        {
            if (name.Length == 0)
            {
                yield return $"{path}:{line}: a block of C# without <!-- sample: name --> on the line before";
            }
            else if (!regions.TryGetValue(name, out string? region))
            {
                yield return $"{path}:{line}: no region {name} in a ReadmeSamples.cs or src/IpTalent.Cli/Ask";
            }
            else if (code != region)
            {
                (string[] shown, string[] compiled) = (code.Split('\n'), region.Split('\n'));
                int at = Enumerable.Range(0, int.MaxValue).First(i => shown.ElementAtOrDefault(i) != compiled.ElementAtOrDefault(i));
                yield return $"{path}:{line}: {name} differs in line {at + 1}: '{shown.ElementAtOrDefault(at)}', but the code has '{compiled.ElementAtOrDefault(at)}'";
            }
        }
    }

    private static IEnumerable<(string Name, string Code, int Line)> Blocks(string page) =>
        Block().Matches(page).Select(block => (block.Groups["name"].Value, Dedented(block.Groups["code"].Value.Split('\n')), page[..block.Groups["fence"].Index].Count(c => c == '\n') + 1));

    private static string Rewritten(string page, Dictionary<string, string> regions) => Block().Replace(page, block =>
    {
        if (!regions.TryGetValue(block.Groups["name"].Value, out string? region))
        {
            return block.Value;
        }

        Group code = block.Groups["code"];
        int start = code.Index - block.Index;
        IEnumerable<string> lines = region.Split('\n').Select(line => line.Length > 0 ? $"{block.Groups["indent"].Value}{line}\n" : "\n");
        return $"{block.Value[..start]}{string.Concat(lines)}{block.Value[(start + code.Length)..]}";
    });

    private static Dictionary<string, string> Regions(string code) =>
        Region().Matches(code.ReplaceLineEndings("\n")).GroupBy(region => region.Groups["name"].Value, region => Dedented(region.Groups["code"].Value.Split('\n')))
            .ToDictionary(group => group.Key, group => string.Join("\n\n", group));

    private static string Dedented(string[] lines)
    {
        int indent = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..].TrimEnd() : "")).Trim('\n');
    }

    [GeneratedRegex(@"(?:^[ ]*<!-- sample: (?<name>[\w-]+) -->\n)?^(?<indent>[ ]*)(?<fence>```)(?:csharp|cs|c#)[^\n]*\n(?<code>(?:.*\n)*?)[ ]*```", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex(@"^[ ]*#region (?<name>[\w-]+)\n(?<code>(?:.*\n)*?)[ ]*#endregion", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Region();
}
