using FsCheck;
using FsCheck.Fluent;

namespace IpTalent.Domain.Tests.Areas;

public class AreaSetsTests
{
    private static readonly Area Nanshan = Area.Define("440305", "Nanshan", Area.Shenzhen);
    private static readonly Area Kowloon = Area.Define("X-KOWLOON", "Kowloon", Area.HongKong);
    private static readonly Area Provinces31 = Area.DefineGroup("X-31", "31 provinces", Area.China.Members);
    private static readonly Area Brics = Area.DefineGroup("X-BRIC", "BRIC", Area.Of("BR"), Area.Of("RU"), Area.Of("IN"), Area.China);
    private static readonly Area SpecialRegions = Area.DefineGroup("X-SAR", "Special administrative regions", Area.HongKong, Area.Macao);
    private static readonly Area Jjj = Area.DefineGroup("X-JJJ", "Jing-Jin-Ji", Area.Beijing, Area.Tianjin, Area.Hebei);
    private static readonly Area North = Area.DefineGroup("X-NORTH", "North China", Jjj, Area.Shanxi, Area.InnerMongolia);
    private static readonly Area Orphan = Area.Undeclared("X-ORPHAN");

    public static TheoryData<Area, Area, AreaRelation> Relations => new()
    {
        { Area.Guangdong, Area.Guangdong, AreaRelation.Same },
        { Area.Guangdong, Area.Shenzhen, AreaRelation.Containing },
        { Area.Guangdong, Nanshan, AreaRelation.Containing },   // two levels down
        { Area.China, Area.Shenzhen, AreaRelation.Containing },
        { Area.World, Area.China, AreaRelation.Containing },
        { Area.Beijing, Area.Shanghai, AreaRelation.Disjoint },
        { Area.Shanxi, Area.Shaanxi, AreaRelation.Disjoint },
        { Area.Beijing, Area.Shenzhen, AreaRelation.Disjoint },

        // national figures do not count them
        { Area.China, Area.HongKong, AreaRelation.Disjoint },
        { Area.China, Area.Macao, AreaRelation.Disjoint },
        { Area.China, Area.Taiwan, AreaRelation.Disjoint },
        { Area.China, Kowloon, AreaRelation.Disjoint },
        { Area.World, Area.HongKong, AreaRelation.Containing },
        { Area.World, Kowloon, AreaRelation.Containing },

        // the Greater Bay Area is not Guangdong, nor part of China as its statistics count it
        { Area.GreaterBayArea, Area.Guangdong, AreaRelation.Overlapping },
        { Area.GreaterBayArea, Area.China, AreaRelation.Overlapping },
        { Area.GreaterBayArea, Area.Shenzhen, AreaRelation.Containing },
        { Area.GreaterBayArea, Nanshan, AreaRelation.Containing },
        { Area.GreaterBayArea, Kowloon, AreaRelation.Containing },
        { Area.GreaterBayArea, Area.HongKong, AreaRelation.Containing },
        { Area.GreaterBayArea, SpecialRegions, AreaRelation.Containing },
        { Area.GreaterBayArea, Area.Beijing, AreaRelation.Disjoint },
        { Area.GreaterBayArea, Area.World, AreaRelation.ContainedIn },

        // groups
        { Area.China, SpecialRegions, AreaRelation.Disjoint },
        { Provinces31, Area.China, AreaRelation.Same },   // the 31 make it up
        { Provinces31, Area.Guangdong, AreaRelation.Containing },
        { Provinces31, Area.GreaterBayArea, AreaRelation.Overlapping },
        { Brics, Provinces31, AreaRelation.Containing },
        { Brics, Area.China, AreaRelation.Containing },
        { Brics, Area.GreaterBayArea, AreaRelation.Overlapping },
        { North, Jjj, AreaRelation.Containing },   // a group among the members
        { North, Area.Hebei, AreaRelation.Containing },
        { North, Area.China, AreaRelation.ContainedIn },
        { North, Area.Guangdong, AreaRelation.Disjoint },

        // nothing is known of an orphan but itself
        { Orphan, Orphan, AreaRelation.Same },
        { Orphan, Area.Undeclared("x-orphan"), AreaRelation.Same },
        { Orphan, Area.World, AreaRelation.Disjoint },
    };

    [Theory, MemberData(nameof(Relations))]
    public void RelationTo_Example_HoldsWithItsConsequencesBothWays(Area first, Area second, AreaRelation relation)
    {
        first.RelationTo(second).Should().Be(relation);
        second.RelationTo(first).Should().Be(relation switch
        {
            AreaRelation.Containing => AreaRelation.ContainedIn,
            AreaRelation.ContainedIn => AreaRelation.Containing,
            _ => relation,
        });
        first.Contains(second).Should().Be(relation is AreaRelation.Containing or AreaRelation.Same);
        second.IsPartOf(first).Should().Be(first.Contains(second));
        first.IsPartOf(second).Should().Be(relation is AreaRelation.ContainedIn or AreaRelation.Same);
        first.Overlaps(second).Should().Be(relation is not AreaRelation.Disjoint);
        second.Overlaps(first).Should().Be(first.Overlaps(second));
    }

    public static TheoryData<Area, AreaLevel, Area?> Enclosings => new()
    {
        { Area.Shenzhen, AreaLevel.Province, Area.Guangdong },
        { Nanshan, AreaLevel.Province, Area.Guangdong },
        { Nanshan, AreaLevel.Country, Area.China },
        { Area.Shenzhen, AreaLevel.Prefecture, Area.Shenzhen },   // itself
        { Area.Guangdong, AreaLevel.Prefecture, null },   // larger
        { Area.HongKong, AreaLevel.Province, Area.HongKong },
        { Area.HongKong, AreaLevel.Country, null },   // not in China's figures
        { Kowloon, AreaLevel.Country, null },
        { Area.HongKong, AreaLevel.World, Area.World },
        { Area.GreaterBayArea, AreaLevel.Country, null },   // it crosses one
        { Area.GreaterBayArea, AreaLevel.Group, Area.GreaterBayArea },
        { Orphan, AreaLevel.World, null },
    };

    [Theory, MemberData(nameof(Enclosings))]
    public void Enclosing_Level_IsWhatCountsTheArea(Area area, AreaLevel level, Area? expected) =>
        area.Enclosing(level).Should().Be(expected);

    [Fact]
    public void CountedIn_AreaCountedApart_SkipsItsParent()
    {
        Area.HongKong.Parent.Should().BeSameAs(Area.China);
        Area.HongKong.CountedIn.Should().BeSameAs(Area.World);
        Area.Guangdong.CountedIn.Should().BeSameAs(Area.China);
        Area.World.CountedIn.Should().BeNull();
    }

    [Fact]
    public void Sets_Null_Throw()
    {
        Action[] questions =
        [
            () => Area.China.Contains(null!), () => Area.China.IsPartOf(null!), () => Area.China.Overlaps(null!), () => Area.China.RelationTo(null!),
        ];
        questions.Should().AllSatisfy(question => question.Should().Throw<ArgumentNullException>());
    }

    [Fact]
    public void RelationTo_RandomGroups_AgreesWithSetsOfSmallestPlaces()
    {
        // Each area as the set of places that are not divided further: the nine cities, the rest of Guangdong, the other provinces.
        Area[] places = [.. Area.Known.Where(area => area.Parent == Area.China || area.Parent == Area.Guangdong)];
        Gen<Area> groups = Gen.SubListOf(places)
            .Where(members => members.Count > 0 && !(members.Contains(Area.Guangdong) && members.Any(member => member.Parent == Area.Guangdong)))
            .Select(members => Area.DefineGroup("X-" + string.Join(".", members.Select(member => Array.IndexOf(places, member)).Take(15)), "Random", members));
        Gen<Area> areas = Gen.OneOf(Gen.Elements([.. places, Area.China, Area.GreaterBayArea, Area.World]), groups);

        Prop.ForAll(areas.ToArbitrary(), areas.ToArbitrary(), (first, second) =>
        {
            HashSet<string> ours = Cells(first);
            HashSet<string> theirs = Cells(second);
            AreaRelation expected = ours.SetEquals(theirs) ? AreaRelation.Same
                : ours.IsSupersetOf(theirs) ? AreaRelation.Containing
                : ours.IsSubsetOf(theirs) ? AreaRelation.ContainedIn
                : ours.Overlaps(theirs) ? AreaRelation.Overlapping
                : AreaRelation.Disjoint;
            return first == second || first.RelationTo(second) == expected;
        }).QuickCheckThrowOnFailure();
    }

    private static HashSet<string> Cells(Area area) => area switch
    {
        { Level: AreaLevel.Group } => [.. area.Members.SelectMany(Cells)],
        { Code: var code } when code == AreaCode.World => [.. Cells(Area.China), "CN-HK", "CN-MO", "CN-TW", "elsewhere"],
        _ when area == Area.China => [.. Area.Known.Where(part => part.Parent == Area.China && !part.IsCountedApart).SelectMany(Cells)],
        _ when area == Area.Guangdong => [.. Area.Known.Where(part => part.Parent == Area.Guangdong).Select(part => part.ToString()), "other cities"],
        _ => [area.ToString()],
    };
}
