using System.Globalization;
using System.Reflection;
using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>What the formulas of all families tell of themselves.</summary>
public class ShelfFormulaTests
{
    // The table of the design: by family, and in a family that has two, by measure.
    private static readonly Dictionary<Type, BoundsClass> Classes = new()
    {
        [typeof(Growth)] = BoundsClass.Sharp,
        [typeof(Targets)] = BoundsClass.Sharp,
        [typeof(SeriesMeasures)] = BoundsClass.Sharp,
        [typeof(Ratios)] = BoundsClass.Sharp,
        [typeof(Contributions)] = BoundsClass.Sharp,
        [typeof(Claims)] = BoundsClass.Sharp,
        [typeof(Location)] = BoundsClass.Valid,
        [typeof(Concentration)] = BoundsClass.Valid,
        [typeof(Inequality)] = BoundsClass.Valid,
        [typeof(ShiftShare)] = BoundsClass.Valid,
    };

    private static readonly Dictionary<string, BoundsClass> Exceptions = new()
    {
        // What goes through double has none.
        ["SeriesMeasures.TrendGrowthRate"] = BoundsClass.None,
        ["SeriesMeasures.StandardErrorOfTrendGrowthRate"] = BoundsClass.None,
        ["SeriesMeasures.Volatility"] = BoundsClass.None,

        // The quotients of four cells, unlike the indices over many.
        ["Location.LocationQuotient"] = BoundsClass.Sharp,
        ["Location.LocationQuotientRestOfNation"] = BoundsClass.Sharp,
        ["Location.AdditiveLocationQuotient"] = BoundsClass.Sharp,
        ["Location.SymmetricLocationQuotient"] = BoundsClass.Sharp,
        ["Location.RevealedAdvantage"] = BoundsClass.Sharp,
    };

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

    private static IEnumerable<FieldInfo> Fields => Classes.Keys.SelectMany(family => family.GetFields(BindingFlags.NonPublic | BindingFlags.Static))
        .Where(member => member.FieldType == typeof(Formula));

    [Theory, MemberData(nameof(Formulas))]
    public void Formula_Field_IsNamedAfterAPublicMethodOfItsClass(string name)
    {
        FieldInfo member = Fields.Single(member => $"{member.DeclaringType!.Name}.{member.Name}" == name);
        member.DeclaringType!.GetMethods().Select(method => method.Name + "Formula").Should().Contain(method => member.Name.EndsWith(method, StringComparison.Ordinal));
        var formula = (Formula)member.GetValue(null)!;
        formula.Name.In("zh").Should().NotBe(formula.Name.In("en"));
    }

    [Theory, MemberData(nameof(Formulas))]
    public void Formula_ClassOfBounds_IsThatOfTheTable(string name)
    {
        FieldInfo member = Fields.Single(member => $"{member.DeclaringType!.Name}.{member.Name}" == name);
        ((Formula)member.GetValue(null)!).Bounds.Should().Be(Exceptions.GetValueOrDefault(name[..^"Formula".Length], Classes[member.DeclaringType!]));
    }

    [Fact]
    public void Families_WithFormulas_AreAllInTheTable() => typeof(Formula).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true } && type.GetFields(BindingFlags.NonPublic | BindingFlags.Static).Any(member => member.FieldType == typeof(Formula)))
        .Should().BeEquivalentTo(Classes.Keys);

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
