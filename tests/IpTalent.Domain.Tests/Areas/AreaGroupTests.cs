using System.Diagnostics;

namespace IpTalent.Domain.Tests.Areas;

public class AreaGroupTests
{
    private static readonly Area Nanshan = Area.Define("440305", "Nanshan", Area.Shenzhen);

    public static TheoryData<Area[], string[]> Overlaps => new()
    {
        { [], [] },
        { [Area.Guangdong], [] },
        { [Area.Guangdong, Area.Guangdong], [] },   // two years of one area are no overlap
        { [Area.Beijing, Area.Shanghai, Area.Guangdong], [] },
        { [Area.China, Area.HongKong, Area.Macao, Area.Taiwan], [] },   // counted apart
        { [Area.Guangdong, Area.Shenzhen], ["Guangdong (CN-GD) contains Shenzhen (440300)"] },
        { [Area.Shenzhen, Area.Guangdong], ["Guangdong (CN-GD) contains Shenzhen (440300)"] },
        { [Area.GreaterBayArea, Area.Guangdong], ["Greater Bay Area (GBA) and Guangdong (CN-GD) overlap"] },
        { [Area.GreaterBayArea, Area.Shenzhen], ["Greater Bay Area (GBA) contains Shenzhen (440300)"] },
        { [Area.HongKong, Area.Beijing, Area.GreaterBayArea], ["Greater Bay Area (GBA) contains Hong Kong (CN-HK)"] },
        {
            [Nanshan, Area.GreaterBayArea, Area.Guangdong, Area.China],   // every pair
            [
                "Greater Bay Area (GBA) contains Nanshan (440305)",
                "Guangdong (CN-GD) contains Nanshan (440305)",
                "China (CN) contains Nanshan (440305)",
                "Greater Bay Area (GBA) and Guangdong (CN-GD) overlap",
                "Greater Bay Area (GBA) and China (CN) overlap",
                "China (CN) contains Guangdong (CN-GD)",
            ]
        },
    };

    [Theory, MemberData(nameof(Overlaps))]
    public void OverlapsAmong_Areas_TellsEachPairInOrder(Area[] areas, string[] expected) =>
        AreaGroup.OverlapsAmong(areas).Select(overlap => overlap.ToString()).Should().Equal(expected);

    [Fact]
    public void OverlapsAmong_Pair_TellsWhichContainsWhich()
    {
        AreaOverlap overlap = AreaGroup.OverlapsAmong([Area.Shenzhen, Area.Guangdong])[0];

        overlap.First.Should().BeSameAs(Area.Shenzhen);
        overlap.Second.Should().BeSameAs(Area.Guangdong);
        overlap.Relation.Should().Be(AreaRelation.ContainedIn);
        overlap.Larger.Should().BeSameAs(Area.Guangdong);
        AreaGroup.OverlapsAmong([Area.Guangdong, Area.GreaterBayArea])[0].Larger.Should().BeNull();
        AreaGroup.OverlapsAmong([Area.Guangdong, Area.Shenzhen])[0].Larger.Should().BeSameAs(Area.Guangdong);
    }

    [Fact]
    public void OverlapsAmong_TwoCodesForOnePlace_AreTheSamePlaces()
    {
        Area twin = Area.DefineGroup("X-31", "31 provinces", Area.China.Members);
        AreaOverlap overlap = AreaGroup.OverlapsAmong([Area.China, twin])[0];

        overlap.Relation.Should().Be(AreaRelation.Same);
        overlap.Larger.Should().BeNull();
        overlap.ToString().Should().Be("China (CN) and 31 provinces (X-31) are the same places");
    }

    [Fact]
    public void OverlapsAmong_AllKnownAreas_AgreesWithAskingEveryPair()
    {
        Area[] all = [.. Area.Known];
        var expected = from i in Enumerable.Range(0, all.Length)
                       from j in Enumerable.Range(i + 1, all.Length - i - 1)
                       where all[i].Overlaps(all[j])
                       select (all[i], all[j]);

        AreaGroup.OverlapsAmong(all).Select(overlap => (overlap.First, overlap.Second)).Should().Equal(expected);
    }

    [Fact]
    public void OverlapsAmong_ManyThousandCounties_IsQuick()
    {
        Area[] counties = [.. Enumerable.Range(0, 50_000).Select(i => Area.Define($"X-{i}", "County", Area.Shenzhen))];
        var clock = Stopwatch.StartNew();

        AreaGroup.OverlapsAmong(counties).Should().BeEmpty();

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));   // every pair would be over a billion
    }

    [Fact]
    public void OverlapsAmong_NullOrANullInIt_Throws()
    {
        Action none = () => AreaGroup.OverlapsAmong(null!);
        Action one = () => AreaGroup.OverlapsAmong([Area.China, null!]);

        none.Should().Throw<ArgumentNullException>();
        one.Should().Throw<ArgumentNullException>().WithMessage("*1*");
    }

    [Fact]
    public void MissingMembers_GreaterBayArea_AreThoseWithoutAFigure()
    {
        Area bay = Area.GreaterBayArea;

        bay.MissingMembers(bay.Members).Should().BeEmpty();
        bay.MissingMembers([bay]).Should().BeEmpty();
        bay.MissingMembers([]).Should().Equal(bay.Members);
        bay.MissingMembers(bay.Members.Where(area => area != Area.Zhuhai)).Should().Equal(Area.Zhuhai);
        bay.MissingMembers([Area.Guangdong]).Should().Equal(bay.Members);   // says nothing about the bay area
        bay.MissingMembers([.. bay.Members.Where(area => area != Area.Shenzhen), Nanshan]).Should().Equal(Area.Shenzhen);   // a district is not the city
    }

    [Fact]
    public void MissingMembers_China_AreProvinces()
    {
        Area.China.MissingMembers(Area.China.Members.Skip(2)).Should().Equal(Area.Beijing, Area.Tianjin);
        Area.China.MissingMembers([.. Area.China.Members, Area.HongKong]).Should().BeEmpty();
        Area.World.Invoking(world => world.MissingMembers([])).Should().Throw<InvalidOperationException>();
        Area.Guangdong.Invoking(province => province.MissingMembers([])).Should().Throw<InvalidOperationException>().WithMessage("*Guangdong*DefineGroup*");
        Area.China.Invoking(china => china.MissingMembers(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void MissingMembers_GroupWithChina_IsMadeUpByTheProvinces()
    {
        Area east = Area.DefineGroup("X-EAST", "China and Japan", Area.China, Area.Of("JP"));

        east.MissingMembers([.. Area.China.Members, Area.Of("JP")]).Should().BeEmpty();
        east.MissingMembers(Area.China.Members).Should().Equal(Area.Of("JP"));
        east.MissingMembers([.. Area.China.Members.Skip(1), Area.Of("JP")]).Should().Equal(Area.China);
    }

    [Fact]
    public void IsPartitionOf_ExactParts_Holds()
    {
        Area.China.Members.IsPartitionOf(Area.China).Should().BeTrue();
        Area.GreaterBayArea.Members.Reverse().IsPartitionOf(Area.GreaterBayArea).Should().BeTrue();
        new[] { Area.China }.IsPartitionOf(Area.China).Should().BeTrue();
        Area jjj = Area.DefineGroup("X-JJJ", "Jing-Jin-Ji", Area.Beijing, Area.Tianjin, Area.Hebei);
        Area.China.Members.Skip(3).Append(jjj).IsPartitionOf(Area.China).Should().BeTrue();
        AreaPartition.Of(Area.China, Area.China.Members).ToString().Should().Be("a partition of China");
    }

    [Fact]
    public void Partition_WrongParts_TellsWhatIsMissingOutsideAndTwice()
    {
        AreaPartition partition = AreaPartition.Of(
            Area.GreaterBayArea,
            [.. Area.GreaterBayArea.Members.Where(area => area != Area.Foshan), Nanshan, Area.Guangdong]);

        partition.IsPartition.Should().BeFalse();
        partition.Missing.Should().Equal(Area.Foshan);
        partition.Outside.Should().Equal(Area.Guangdong);
        partition.Overlaps.Should().HaveCount(10);   // Guangdong with its eight cities and with Nanshan, Shenzhen with Nanshan
        partition.Overlaps.Should().ContainSingle(overlap => overlap.First == Area.Shenzhen && overlap.Second == Nanshan);
        partition.ToString().Should().StartWith("no partition of Greater Bay Area: missing Foshan; outside Guangdong; ");
    }

    [Fact]
    public void Partition_ListOf34_IsOutsideTheNation()
    {
        AreaPartition partition = AreaPartition.Of(Area.China, Area.Known.Where(area => area.Parent == Area.China));

        partition.Missing.Should().BeEmpty();
        partition.Outside.Should().Equal(Area.Taiwan, Area.HongKong, Area.Macao);
        partition.Overlaps.Should().BeEmpty();
        partition.ToString().Should().Be("no partition of China: outside Taiwan, Hong Kong, Macao");
    }

    [Fact]
    public void Partition_WholeWithoutKnownParts_IsRefused()
    {
        Action ask = () => AreaPartition.Of(Area.Guangdong, [Area.Shenzhen]);
        ask.Should().Throw<ArgumentException>().WithParameterName("whole").WithMessage("*Guangdong*DefineGroup*");
        Action nobody = () => AreaPartition.Of(null!, []);
        nobody.Should().Throw<ArgumentNullException>();
    }
}
