using System.Xml.Linq;
using IpTalent.Domain.Tests.Laws;
using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Docs;

/// <summary>docs/rules.md is what the list of rules says.</summary>
public class RulePageTests
{
    private static readonly XDocument Documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "IpTalent.Domain.xml"));

    [Fact]
    public void RulePage_IsTheAcceptedOne()
    {
        string path = SourceTree.At("docs/rules.md");
        string[] now = RulePage.Text(Documentation).Split('\n');
        if (SourceTree.Accepts)
        {
            File.WriteAllText(path, string.Join('\n', now));
        }

        string[] accepted = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        Law.Holds(
            Enumerable.Range(0, Math.Max(now.Length, accepted.Length)).Where(line => now.ElementAtOrDefault(line) != accepted.ElementAtOrDefault(line)).Take(10)
                .Select(line => $"line {line + 1} is '{accepted.ElementAtOrDefault(line)}', but the code says '{now.ElementAtOrDefault(line)}'"),
            SourceTree.HowToAccept(nameof(RulePageTests)));
    }

    [Fact]
    public void EveryCode_ItsDocumentation_TellsItsSeverity() => Law.Holds(RulePage.Faults(Documentation));

    [Fact]
    public void EveryRule_WhatWouldBeRight_IsToldInBothLanguages() =>
        ValidationRules.All.Should().OnlyContain(rule => rule.Remedy.Has("en") && rule.Remedy.Has("zh") && rule.Remedy.In("en") != rule.Remedy.In("zh"));
}
