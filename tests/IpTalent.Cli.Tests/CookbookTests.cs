using System.Text.Json;
using System.Text.RegularExpressions;

namespace IpTalent.Cli.Tests;

/// <summary>The outputs that docs/cookbook.md shows are what the command line prints. With IPTALENT_ACCEPT=1 they are rewritten.</summary>
public sealed partial class CookbookTests
{
    private static readonly string Page = Path.Combine(FindRoot(AppContext.BaseDirectory), "docs", "cookbook.md");

    [Fact]
    public void Cookbook_ItsOutputs_AreWhatIsPrinted()
    {
        string text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        string printed = Output().Replace(text, block =>
            $"{block.Groups["head"].Value}{Printed(block.Groups["args"].Value)}{block.Groups["tail"].Value}");
        if (Environment.GetEnvironmentVariable("IPTALENT_ACCEPT") == "1" && printed != text)
        {
            File.WriteAllText(Page, printed);
        }

        File.ReadAllText(Page).ReplaceLineEndings("\n").Should().Be(printed, "IPTALENT_ACCEPT=1 dotnet test tests/IpTalent.Cli.Tests --filter CookbookTests rewrites the page");
    }

    [Fact]
    public void Cookbook_ItsHeadings_AreTheQuestionsUnderTheirAskers()
    {
        using JsonDocument list = JsonDocument.Parse(Run("ask", "--format", "json"));
        string[] questions = [.. list.RootElement.EnumerateObject().Where(section => section.Value.ValueKind == JsonValueKind.Array)
            .SelectMany(section => section.Value.EnumerateArray())
            .Select(row => $"### {row.GetProperty("number").GetString()}. {row.GetProperty("question").GetString()}")];
        string[] lines = File.ReadAllLines(Page);
        lines.Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Should().Equal(questions).And.HaveCount(25);
        lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Should().HaveCount(4);
        lines.Count(line => line.StartsWith("<!-- sample: question-", StringComparison.Ordinal)).Should().Be(25);
        lines.Count(line => line.StartsWith("<!-- output: ask ", StringComparison.Ordinal)).Should().Be(25);
    }

    private static string Printed(string args) => $"{Run(args.Split(' ')).Trim('\n')}\n";

    private static string Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Run(args, output, error).Should().Be(0, error.ToString());
        return output.ToString();
    }

    private static string FindRoot(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IpTalent.Domain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {start} holds IpTalent.Domain.sln.");
    }

    [GeneratedRegex(@"(?<head>^<!-- output: (?<args>[^\n]+) -->\n```text\n)(?:[^`].*\n|\n)*?(?<tail>```\n)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Output();
}
