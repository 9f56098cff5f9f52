using System.Globalization;
using System.Reflection;
using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>What the formulas of ratios, contributions, claims and series tell of themselves.</summary>
public class ShelfFormulaTests
{
    private static readonly Type[] Families = [typeof(Ratios), typeof(Contributions), typeof(Claims), typeof(SeriesMeasures)];

    public static TheoryData<string> Formulas
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (FieldInfo member in Fields)
            {
                data.Add($"{member.DeclaringType!.Name}.{member.Name}");
            }

            return data;
        }
    }

    private static IEnumerable<FieldInfo> Fields => Families.SelectMany(family => family.GetFields(BindingFlags.NonPublic | BindingFlags.Static))
        .Where(member => member.FieldType == typeof(Formula) && member.IsAssembly);

    [Theory, MemberData(nameof(Formulas))]
    public void Formula_Field_IsNamedAfterAPublicMethodOfItsClass(string name)
    {
        FieldInfo member = Fields.Single(member => $"{member.DeclaringType!.Name}.{member.Name}" == name);
        member.DeclaringType!.GetMethods().Select(method => method.Name + "Formula").Should().Contain(member.Name);
        var formula = (Formula)member.GetValue(null)!;
        formula.Name.In("zh").Should().NotBe(formula.Name.In("en"));
    }

    // The table of docs: all sharp but what goes through double.
    [Theory, MemberData(nameof(Formulas))]
    public void Formula_ClassOfBounds_IsSharpButForTrendAndVolatility(string name) =>
        ((Formula)Fields.Single(member => $"{member.DeclaringType!.Name}.{member.Name}" == name).GetValue(null)!).Bounds.Should().Be(
            name is "SeriesMeasures.TrendGrowthRateFormula" or "SeriesMeasures.VolatilityFormula" ? BoundsClass.None : BoundsClass.Sharp);

    [Fact]
    public void Explain_ManyFigures_NamesTheOneAtFault()
    {
        Derived<Quantity> share = Ratios.DisparityRatio([Q("exact 5 CNY"), Q("exact 7 CNY"), Q("exact -2 CNY"), Q("exact 9 CNY")]);
        share.Explain(CultureInfo.GetCultureInfo("en")).Should().Contain("Note: x3 lies in [-2, -2]");
        share.Explain(CultureInfo.GetCultureInfo("zh")).Should().Contain("x3");
    }

    [Fact]
    public void Explain_Chain_ListsEveryYearOnItsLine()
    {
        Derived<Quantity> average = Series.Of([.. Enumerable.Range(2010, 12).Select(year => Stock(year, (101 * (year - 2000)) + 1))]).AverageOfAnnualRates();
        string[] lines = average.Explain(CultureInfo.GetCultureInfo("en")).Split('\n');
        lines[0].Should().StartWith("Average of annual growth rates: about ");
        lines.Count(line => line.StartsWith('x')).Should().Be(12);
        lines.Single(line => line.StartsWith("x11", StringComparison.Ordinal)).Should().Contain("2021-12-31");
    }

    [Fact]
    public void Measures_OnManyThreads_HaveTheSameDigits()
    {
        Quantity[] figures = [.. Enumerable.Range(1, 40).Select(i => Quantity.Rounded(i * 1_700, 100, Unit.Person))];
        Derived<Quantity> once = SeriesMeasures.AverageOfAnnualRates(figures);
        (from i in Enumerable.Range(0, 64).AsParallel() select SeriesMeasures.AverageOfAnnualRates(figures)).Should().AllBeEquivalentTo(once);
    }
}
