using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Docs;

/// <summary>The text of docs/rules.md: every rule of validation, out of the list of rules and the documentation of their codes.</summary>
internal static partial class RulePage
{
    private const string Head = """
        # Rules of validation

        What `iptalent validate` and the validators of `IpTalent.Domain.Validation` tell, by the code that a finding bears. A code never changes its meaning.

        | severity | what it says |
        |---|---|
        | error | it cannot be right |
        | warning | it is hardly right |
        | info | something else would be good to have or to know |

        In a message `{0}` and so on stand for what was found.


        """;

    public static string Text(XDocument documentation)
    {
        var text = new StringBuilder(Head);
        foreach (ValidationRule rule in ValidationRules.All)
        {
            text.Append($"## {rule.Code}\n\n{Meaning(rule, documentation)}\n\n");
            text.Append($"- Severity: {rule.Severity.ToString().ToLowerInvariant()}\n");
            text.Append($"- English: {rule.Message.In("en")}\n");
            text.Append($"- Chinese: {rule.Message.In("zh")}\n");
            text.Append($"- What would be right: {rule.Remedy.In("en")} {rule.Remedy.In("zh")}\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The codes whose documentation does not end in their severity.</summary>
    public static IEnumerable<string> Faults(XDocument documentation) => ValidationRules.All
        .Where(rule => !Summary(rule, documentation).EndsWith($". {rule.Severity}.", StringComparison.Ordinal))
        .Select(rule => $"{rule.Code}: '{Summary(rule, documentation)}' does not end in '{rule.Severity}.'");

    private static string Meaning(ValidationRule rule, XDocument documentation) => Summary(rule, documentation).Replace($" {rule.Severity}.", "", StringComparison.Ordinal);

    private static string Summary(ValidationRule rule, XDocument documentation)
    {
        string field = typeof(RuleCodes).GetFields().Single(code => (string)code.GetRawConstantValue()! == rule.Code).Name;
        string? summary = documentation.Descendants("member")
            .Single(member => (string)member.Attribute("name")! == $"F:{typeof(RuleCodes).FullName}.{field}").Element("summary")?.Value;
        return Blanks().Replace(summary ?? "", " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
