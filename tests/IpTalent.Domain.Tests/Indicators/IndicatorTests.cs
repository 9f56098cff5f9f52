using NodaTime;

namespace IpTalent.Domain.Tests.Indicators;

public class IndicatorTests
{
    private static readonly Indicator Holders = Indicator.Stock("holders", "Holders", Unit.Person);

    [Fact]
    public void Factories_CodeNameAndUnit_AreEnough()
    {
        Holders.Should().Match<Indicator>(it => it.Kind == MeasureKind.Stock && it.IsDeclared && it.Definition == null);
        Indicator.Flow("f", "F", Unit.Session).Kind.Should().Be(MeasureKind.Flow);
        Indicator.PerUnit("p", "P", Unit.Percent).Kind.Should().Be(MeasureKind.PerUnit);
    }

    public static TheoryData<MeasureKind, bool, bool, bool> DefaultAdditivity => new()
    {
        { MeasureKind.Stock, false, true, true }, // a level of two dates does not add
        { MeasureKind.Flow, true, true, true },
        { MeasureKind.PerUnit, false, false, false },
    };

    [Theory]
    [MemberData(nameof(DefaultAdditivity))]
    public void Additivity_NothingDeclared_FollowsTheKind(MeasureKind kind, bool time, bool areas, bool categories)
    {
        Additivity additivity = (Holders with { Kind = kind }).Additivity;

        (additivity.OverTime, additivity.OverAreas, additivity.OverCategories).Should().Be((time, areas, categories));
        additivity.Over(AdditivityDimension.Time).Should().Be(time);
        additivity.Over(AdditivityDimension.Areas).Should().Be(areas);
        additivity.Over(AdditivityDimension.Categories).Should().Be(categories);
    }

    [Fact]
    public void Additivity_Declared_StandsWhateverTheKind()
    {
        Indicator trained = Indicator.Flow("trained", "Distinct persons trained", Unit.Person) with
        {
            DeclaredAdditivity = Additivity.Of(MeasureKind.Flow) with { OverTime = false },
        };

        trained.Additivity.OverTime.Should().BeFalse();
        trained.Additivity.OverAreas.Should().BeTrue();
        trained.Additivity.ToString().Should().Be("adds over Areas, Categories");
        Additivity.None.ToString().Should().Be("adds over nothing");
    }

    [Fact]
    public void Additivity_OfNoKind_IsRefused()
    {
        FluentActions.Invoking(() => Additivity.Of((MeasureKind)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Additivity.None.Over((AdditivityDimension)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void IsSubsetOf_DeclaredOnEitherSide_IsTrueOneWayOnly()
    {
        Indicator practising = Indicator.Stock("practising", "Practising", Unit.Person);
        Indicator superset = Holders.With(IndicatorRelationKind.SupersetOf, "practising");
        Indicator part = practising.With(IndicatorRelationKind.PartOf, "holders");

        practising.IsSubsetOf(Holders).Should().BeFalse("nobody declared it");
        practising.IsSubsetOf(superset).Should().BeTrue();
        part.IsSubsetOf(Holders).Should().BeTrue();
        superset.IsSubsetOf(part).Should().BeFalse();
        part.Is(IndicatorRelationKind.Overlaps, Holders).Should().BeFalse();
    }

    [Fact]
    public void Undeclared_AnyCode_IsNamedByItAndDiffersFromTheDeclared()
    {
        Indicator placeholder = Indicator.Undeclared("holders", Unit.Person);

        placeholder.IsDeclared.Should().BeFalse();
        placeholder.Name.ToString().Should().Be("holders");
        placeholder.Should().NotBe(Indicator.Stock("holders", "holders", Unit.Person));
        (placeholder with { Name = "Holders" }).IsDeclared.Should().BeFalse();
    }

    [Fact]
    public void Members_Impossible_AreRefused()
    {
        FluentActions.Invoking(() => Indicator.Stock("Holders", "Holders", Unit.Person)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Indicator.Stock("holders", null!, Unit.Person)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Indicator.Stock("holders", "Holders", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Holders.With(IndicatorRelationKind.PartOf, "a b")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Holders with { Unit = null! }).Should().Throw<ArgumentNullException>();
    }

    public static TheoryData<string, string, bool> Dates => new()
    {
        { "2022-12-31", "2023-03-31", true },
        { "2023-03-31", "2022-12-31", true }, // the order does not matter
        { "2022-12-31", "2023-01-01", true }, // the first day of the new figures
        { "2023-01-01", "2023-12-31", false }, // both new
        { "2021-12-31", "2022-12-31", false }, // both old
        { "2023-01-01", "2023-01-01", false },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void BreakBetween_TwoDates_IsFoundWhenOneIsOldAndOneNew(string one, string other, bool broken)
    {
        IndicatorBreak? found = Domain.Indicators.TrademarkAgencies.BreakBetween(Day(one), Day(other));

        (found?.From).Should().Be(broken ? new LocalDate(2023, 1, 1) : null);
    }

    [Fact]
    public void Definition_SeveralVersions_IsTheLatest()
    {
        IndicatorDefinition old = new() { Version = "2010", Text = "Old" };
        IndicatorDefinition current = new() { Version = "2019", Text = "New" };
        Indicator indicator = Holders with { Definitions = [old, current] };

        indicator.Definition.Should().Be(current);
        indicator.FindDefinition("2010").Should().Be(old);
        indicator.FindDefinition("2011").Should().BeNull();
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    [Fact]
    public void Kind_NoSuchKind_Throws()
    {
        FluentActions.Invoking(() => Holders with { Kind = (MeasureKind)99 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("There is no such MeasureKind.*");
        FluentActions.Invoking(() => Indicator.Undeclared("a", Unit.Person, (MeasureKind)(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void BreakBetween_DatesOfAnotherCalendar_AreConverted()
    {
        LocalDate first = new LocalDate(2023, 1, 1).WithCalendar(CalendarSystem.Julian);
        Indicator broken = Holders with { Breaks = [new() { From = first }] };

        broken.Breaks[0].From.Should().Be(new LocalDate(2023, 1, 1));
        broken.BreakBetween(first.PlusDays(-1), new(2023, 12, 31)).Should().NotBeNull();
        broken.BreakBetween(new(2023, 12, 31), first.PlusDays(-1)).Should().NotBeNull();
        broken.BreakBetween(first, new(2023, 12, 31)).Should().BeNull("that day is new already");
    }
}
