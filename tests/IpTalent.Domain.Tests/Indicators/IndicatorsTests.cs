using System.Reflection;

namespace IpTalent.Domain.Tests.Indicators;

public class IndicatorsTests
{
    private static readonly Indicator[] Properties =
    [
        .. typeof(Domain.Indicators).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Indicator)).Select(property => (Indicator)property.GetValue(null)!),
    ];

    [Fact]
    public void All_EveryProperty_IsInItOnceAndFoundByItsCode()
    {
        Domain.Indicators.All.Should().BeEquivalentTo(Properties).And.OnlyHaveUniqueItems(indicator => indicator.Code);
        foreach (Indicator indicator in Properties)
        {
            Domain.Indicators.TryFind(indicator.Code, out Indicator? found).Should().BeTrue();
            found.Should().BeSameAs(indicator);
        }

        Domain.Indicators.TryFind("no-such-indicator", out _).Should().BeFalse();
    }

    [Fact]
    public void All_EachName_IsInBothLanguages() =>
        Properties.Should().OnlyContain(indicator => indicator.Name.Has("en") && indicator.Name.Has("zh"));

    [Fact]
    public void All_EachRelation_LeadsToAnotherOfThem()
    {
        string[] codes = [.. Properties.Select(indicator => indicator.Code)];
        foreach (Indicator indicator in Properties)
        {
            indicator.Relations.Select(relation => relation.Code).Should().BeSubsetOf(codes, indicator.Code);
        }
    }

    /// <summary>Relations that read the same from the other side are declared on both, so that neither reader misses them.</summary>
    [Theory]
    [InlineData(IndicatorRelationKind.PartOf, IndicatorRelationKind.SupersetOf)]
    [InlineData(IndicatorRelationKind.OtherCountOf, IndicatorRelationKind.OtherCountOf)]
    [InlineData(IndicatorRelationKind.Overlaps, IndicatorRelationKind.Overlaps)]
    public void All_MirroredRelation_NeverContradictsTheOtherSide(IndicatorRelationKind kind, IndicatorRelationKind mirrored)
    {
        foreach (Indicator indicator in Properties)
        {
            foreach (IndicatorRelation relation in indicator.Relations.Where(relation => relation.Kind == kind))
            {
                Domain.Indicators.TryFind(relation.Code, out Indicator? other).Should().BeTrue();
                if (kind != IndicatorRelationKind.PartOf)
                {
                    other!.Is(mirrored, indicator).Should().BeTrue($"{indicator.Code} {kind} {relation.Code}");
                }

                other!.IsSubsetOf(indicator).Should().BeFalse($"{indicator.Code} {kind} {relation.Code}");
            }
        }
    }

    [Fact]
    public void Facts_TheDataRestsOn_AreDeclared()
    {
        Domain.Indicators.PractisingAttorneys.IsSubsetOf(Domain.Indicators.CertificateHolders).Should().BeTrue();
        Domain.Indicators.ServiceEmployees.IsSubsetOf(Domain.Indicators.IpTalentTotal).Should().BeFalse("984,000 employees against 860,000 talents");
        Domain.Indicators.RdPersonnelFte.Unit.Should().NotBe(Domain.Indicators.RdPersonnelHeadcount.Unit);
        Domain.Indicators.RdPersonnelFte.Is(IndicatorRelationKind.OtherCountOf, Domain.Indicators.RdPersonnelHeadcount).Should().BeTrue();
        Domain.Indicators.HighValuePatentsPer10000.Unit.ToString().Should().Be("patent/10000 person");
        Domain.Indicators.HighValuePatentsPer10000.Additivity.Should().Be(Additivity.None);
        Domain.Indicators.PractisingAttorneysShare.Additivity.OverAreas.Should().BeTrue("shares of one nation");
        Domain.Indicators.PractisingAttorneysShare.Additivity.OverTime.Should().BeFalse();
    }
}
