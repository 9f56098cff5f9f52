namespace IpTalent.Domain.Tests.Areas;

public class AreaDefineTests
{
    public static TheoryData<string, Area, AreaLevel?, AreaLevel> Levels => new()
    {
        { "X-NANSHAN", Area.Shenzhen, null, AreaLevel.County },   // the next below
        { "X-TX", Area.Of("US"), null, AreaLevel.Province },
        { "440305", Area.Shenzhen, null, AreaLevel.County },   // the number tells
        { "110105", Area.Beijing, null, AreaLevel.County },   // a district right under a municipality
        { "445200", Area.Guangdong, null, AreaLevel.Prefecture },
        { "660000", Area.China, null, AreaLevel.Province },
        { "X-NANSHAN", Area.Shenzhen, AreaLevel.Town, AreaLevel.Town },   // told
        { "X-SEA", Area.World, null, AreaLevel.Country },
    };

    [Theory, MemberData(nameof(Levels))]
    public void Define_Level_IsToldOrFollows(string code, Area parent, AreaLevel? level, AreaLevel expected)
    {
        Area area = Area.Define(code, LocalizedText.Of("Mine", "我的"), parent, level);

        area.Level.Should().Be(expected);
        area.Code.ToString().Should().Be(code);
        area.Name.In("zh").Should().Be("我的");
        area.OfficialName.Should().Be(area.Name);
        area.Parent.Should().BeSameAs(parent);
        area.IsCountedApart.Should().BeFalse();
        area.IsDeclared.Should().BeTrue();
        area.NumericCode.Should().Be(char.IsAsciiDigit(code[0]) ? code : null);
        area.Members.Should().BeEmpty();
        area.Alternatives.Should().BeEmpty();
        Area.Find(code).Should().BeNull("nothing is registered");
    }

    public static TheoryData<string, string> Clashes => new()
    {
        { "CN-GD", "Guangdong" },
        { "440000", "Guangdong" },   // its number
        { "cn-44", "Guangdong" },   // its former code
        { "HK", "Hong Kong" },
        { "chn", "China" },
        { "GBA", "Greater Bay Area" },
        { "001", "World" },
    };

    [Theory, MemberData(nameof(Clashes))]
    public void Define_CodeOfAKnownArea_IsRefused(string code, string name)
    {
        Action[] doors =
        [
            () => Area.Define(code, "Mine", Area.Shenzhen), () => Area.DefineGroup(code, "Mine", Area.Shenzhen), () => Area.Undeclared(code),
        ];
        doors.Should().AllSatisfy(door => door.Should().Throw<ArgumentException>().WithParameterName(nameof(code)).WithMessage($"*{name}*X-*"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Nanshan")]   // a word
    [InlineData("南山")]
    [InlineData("X NANSHAN")]
    public void Define_NoCode_IsRefusedWithWhatWouldBeRight(string code)
    {
        Action[] doors =
        [
            () => Area.Define(code, "Mine", Area.Shenzhen), () => Area.DefineGroup(code, "Mine", Area.Shenzhen), () => Area.Undeclared(code),
        ];
        doors.Should().AllSatisfy(door => door.Should().Throw<ArgumentException>().WithParameterName(nameof(code)).WithMessage("*X-NANSHAN*"));
    }

    [Fact]
    public void Define_BadArguments_AreRefused()
    {
        Area group = Area.GreaterBayArea;
        Area town = Area.Define("X-TOWN", "Town", Area.Shenzhen, AreaLevel.Town);

        Throws<ArgumentNullException>(() => Area.Define(null!, "Mine", Area.Shenzhen));
        Throws<ArgumentNullException>(() => Area.Define("X-A", null!, Area.Shenzhen));
        Throws<ArgumentNullException>(() => Area.Define("X-A", (string)null!, Area.Shenzhen));
        Throws<ArgumentNullException>(() => Area.Define("X-A", "Mine", null!));
        Throws<ArgumentException>(() => Area.Define("X-A", " ", Area.Shenzhen));   // a blank name
        Throws<ArgumentException>(() => Area.Define("X-A", "Mine", group)).Message.Should().Contain("group");
        Throws<ArgumentException>(() => Area.Define("X-A", "Mine", Area.Undeclared("X-B"))).Message.Should().Contain("not declared");
        Throws<ArgumentException>(() => Area.Define("440305", "Nanshan", Area.Beijing)).Message.Should().Contain("begin with 11");
        Throws<ArgumentOutOfRangeException>(() => Area.Define("X-A", "Mine", Area.Shenzhen, AreaLevel.Prefecture));   // not below
        Throws<ArgumentOutOfRangeException>(() => Area.Define("X-A", "Mine", Area.Shenzhen, AreaLevel.Province));
        Throws<ArgumentOutOfRangeException>(() => Area.Define("X-A", "Mine", Area.Shenzhen, AreaLevel.Group));
        Throws<ArgumentOutOfRangeException>(() => Area.Define("X-A", "Mine", Area.Shenzhen, AreaLevel.Unknown));
        Throws<ArgumentOutOfRangeException>(() => Area.Define("X-A", "Mine", Area.Shenzhen, (AreaLevel)99));
        Throws<ArgumentOutOfRangeException>(() => Area.Define("X-A", "Mine", town));   // nothing is smaller
    }

    [Fact]
    public void DefineGroup_Members_AreKeptInOrder()
    {
        Area group = Area.DefineGroup("x-jjj", LocalizedText.Of("Jing-Jin-Ji", "京津冀"), Area.Hebei, Area.Beijing, Area.Tianjin);

        group.Code.ToString().Should().Be("X-JJJ");
        group.Level.Should().Be(AreaLevel.Group);
        group.Members.Should().Equal(Area.Hebei, Area.Beijing, Area.Tianjin);
        group.Parent.Should().BeNull();
        group.IsDeclared.Should().BeTrue();
        Area.DefineGroup("X-L", "From a list", new List<Area> { Area.Beijing }).Members.Should().Equal(Area.Beijing);
    }

    [Fact]
    public void DefineGroup_BadMembers_AreRefused()
    {
        Throws<ArgumentException>(() => Area.DefineGroup("X-A", "Empty")).Message.Should().Contain("at least one");
        Throws<ArgumentNullException>(() => Area.DefineGroup("X-A", "Null", (IEnumerable<Area>)null!));
        Throws<ArgumentNullException>(() => Area.DefineGroup("X-A", "Null", Area.Beijing, null!));
        Throws<ArgumentException>(() => Area.DefineGroup("X-A", "Twice", Area.Beijing, Area.Beijing)).Message.Should().Contain("Beijing").And.Contain("twice");
        Throws<ArgumentException>(() => Area.DefineGroup("X-A", "City and province", Area.Shenzhen, Area.Guangdong))
            .Message.Should().Contain("Guangdong (CN-GD) contains Shenzhen (440300)");
        Throws<ArgumentException>(() => Area.DefineGroup("X-A", "Overlapping", Area.GreaterBayArea, Area.Guangdong)).Message.Should().Contain("overlap");
    }

    [Fact]
    public void DefineGroup_NestedVeryDeeply_IsStillAnswered()
    {
        Area group = Area.Beijing;
        for (int i = 0; i < 20_000; i++)
        {
            group = Area.DefineGroup($"X-{i}", "Nested", group);
        }

        group.Contains(Area.Beijing).Should().BeTrue();
        group.RelationTo(Area.China).Should().Be(AreaRelation.ContainedIn);
    }

    [Fact]
    public void Undeclared_Code_IsNameAndNothingElse()
    {
        Area orphan = Area.Undeclared("cn-xx");

        orphan.Code.ToString().Should().Be("CN-XX");
        orphan.Name.ToString().Should().Be("CN-XX");
        orphan.IsDeclared.Should().BeFalse();
        orphan.Level.Should().Be(AreaLevel.Unknown);
        orphan.Parent.Should().BeNull();
        orphan.NumericCode.Should().BeNull();
        orphan.Members.Should().BeEmpty();
    }

    private static T Throws<T>(Action action)
        where T : Exception => action.Should().ThrowExactly<T>().Which;
}
