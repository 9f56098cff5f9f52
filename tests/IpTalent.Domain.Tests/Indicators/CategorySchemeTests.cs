namespace IpTalent.Domain.Tests.Indicators;

public class CategorySchemeTests
{
    [Fact]
    public void Categories_OneCodeTwice_IsRefused() =>
        FluentActions.Invoking(() => CategorySchemes.Sex with { Categories = [Category.Of("a", "A"), Category.Of("a", "B")] })
            .Should().Throw<ArgumentException>().WithMessage("*'a' comes twice*");

    [Fact]
    public void Reference_KnownCategory_NamesSchemeAndCategory()
    {
        CategorySchemes.FourPlusOne.Reference("protection").Should().Be(CategoryReference.Of("ip-talent-4-1", "protection"));
        CategorySchemes.FourPlusOne.Reference("use").ToString().Should().Be("ip-talent-4-1:use");
    }

    [Fact]
    public void Reference_UnknownCategory_IsRefusedWithTheOnesThereAre() =>
        FluentActions.Invoking(() => CategorySchemes.Sex.Reference("other")).Should().Throw<ArgumentException>().WithMessage("*female, male*");

    [Fact]
    public void FourPlusOne_IsNoPartition()
    {
        CategorySchemes.FourPlusOne.IsPartition.Should().BeFalse();
        CategorySchemes.FourPlusOne.Categories.Should().HaveCount(5);
        CategorySchemes.All.Should().OnlyHaveUniqueItems(scheme => scheme.Code);
    }

    [Fact]
    public void From_CategoryOfATable_GivesItsLinks()
    {
        CategoryCorrespondence table = new()
        {
            FromScheme = "old",
            ToScheme = "new",
            Links =
            [
                new() { From = "a", To = "x", Kind = CorrespondenceKind.OneToMany },
                new() { From = "b", To = "z" },
                new() { From = "a", To = "y", Kind = CorrespondenceKind.OneToMany },
            ],
        };

        table.From("a").Select(link => link.To).Should().Equal("x", "y");
        table.From("b").Should().ContainSingle().Which.Kind.Should().Be(CorrespondenceKind.OneToOne);
        table.From("c").Should().BeEmpty();
    }
}
