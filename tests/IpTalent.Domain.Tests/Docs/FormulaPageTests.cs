using System.Xml.Linq;
using IpTalent.Domain.Tests.Laws;

namespace IpTalent.Domain.Tests.Docs;

/// <summary>docs/formulas.md is what formulas and documentation comments say.</summary>
public class FormulaPageTests
{
    private static readonly XDocument Documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "IpTalent.Domain.xml"));

    [Fact]
    public void FormulaPage_IsTheAcceptedOne()
    {
        string path = SourceTree.At("docs/formulas.md");
        string[] now = FormulaPage.Text(typeof(Formula).Assembly, Documentation).Split('\n');
        if (SourceTree.Accepts)
        {
            File.WriteAllText(path, string.Join('\n', now));
        }

        string[] accepted = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        Law.Holds(
            Enumerable.Range(0, Math.Max(now.Length, accepted.Length)).Where(line => now.ElementAtOrDefault(line) != accepted.ElementAtOrDefault(line)).Take(10)
                .Select(line => $"line {line + 1} is '{accepted.ElementAtOrDefault(line)}', but the code says '{now.ElementAtOrDefault(line)}'"),
            SourceTree.HowToAccept(nameof(FormulaPageTests)));
    }

    [Fact]
    public void EveryFormula_ItsMethod_IsDocumented() => Law.Holds(FormulaPage.Faults(typeof(Formula).Assembly, Documentation));
}
