using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace IpTalent.Domain.Tests.Records;

public partial class TalentDatasetTests
{
    /// <summary>One observation, first published on 10 January and revised on 20 January: what was known on each day.</summary>
    [Theory]
    [InlineData(9, null)] // the day before
    [InlineData(10, 100)] // the very day
    [InlineData(19, 100)]
    [InlineData(20, 101)]
    [InlineData(31, 101)]
    public void AsKnownOn_RevisedFigure_IsTheNewestPublishedByThen(int day, int? known)
    {
        TalentDataset dataset = TalentDataset.Of(Revised(100, 10), Revised(101, 20));

        dataset.AsKnownOn(new(2024, 1, day)).Metrics.Select(metric => (int)metric.Quantity!.Nominal!).Should().Equal(known is { } one ? [one] : []);
    }

    [Fact]
    public void AsKnownOn_DatesOfAnotherCalendar_AreConverted()
    {
        LocalDate day = new LocalDate(2024, 1, 20).WithCalendar(CalendarSystem.Julian);
        TalentDataset dataset = TalentDataset.Of(Revised(100, 10), Revised(101, 20) with { Attributes = new() { Vintage = Vintage.Of(day) } });

        dataset.AsKnownOn(day.PlusDays(-1)).Metrics.Single().Quantity!.Nominal.Should().Be(100);
        dataset.AsKnownOn(day).Metrics.Single().Quantity!.Nominal.Should().Be(101);
    }

    [Fact]
    public void Series_RevisedFigure_IsTheNewestAlone()
    {
        TalentDataset dataset = TalentDataset.Of(Revised(101, 20), Revised(100, 10));

        dataset.Series(Attorneys, Area.China).Single().Quantity!.Nominal.Should().Be(101);
        dataset.Find(Attorneys).Should().HaveCount(2, "all revisions are kept");
        dataset.Conflicts.Should().BeEmpty("a revision is no conflict");
    }

    [Fact]
    public void AsKnownOn_FigureWithoutVintage_IsDatedByItsEarliestSource()
    {
        TalentDataset dataset = TalentDataset.Of(new TalentDatasetContents
        {
            Metrics = [At(Attorneys, Area.China, 2023, 1).CitedFrom("month").CitedFrom("year"), At(Attorneys, Area.Beijing, 2023, 2)],
            Sources =
            [
                new() { Code = "month", Title = "In June", Published = ReportingPeriod.Month(2024, 6) },
                new() { Code = "year", Title = "In 2024", Published = ReportingPeriod.Year(2024) },
            ],
        });

        dataset.AsKnownOn(new(2024, 6, 29)).Metrics.Should().ContainSingle("the other may not have been out").Which.Area.Should().Be(Area.Beijing);
        dataset.AsKnownOn(new(2024, 6, 30)).Metrics.Should().HaveCount(2);
        dataset.AsKnownOn(new(1900, 1, 1)).Metrics.Should().ContainSingle("a figure without any date counts as always known");
    }

    [Fact]
    public void AsKnownOn_FigureReplacedByName_IsGoneEvenUnderAnotherPeriod()
    {
        TalentMetric misdated = At(Attorneys, Area.China, 2022, 5) with { Code = "first" };
        TalentMetric mended = At(Attorneys, Area.China, 2023, 5) with
        {
            Attributes = new() { Vintage = new() { Published = new(2024, 1, 20), Replaces = "first" } },
        };
        TalentDataset dataset = TalentDataset.Of(misdated, mended);

        dataset.AsKnownOn(new(2024, 1, 19)).Metrics.Should().Equal(misdated);
        dataset.AsKnownOn(new(2024, 1, 20)).Metrics.Should().Equal(mended);
    }

    [Theory]
    [InlineData(19, "b")] // the later one stands
    [InlineData(20, "a b")] // of one day: neither is the earlier
    public void AsKnownOn_TwoThatReplaceEachOther_DoNotBothVanish(int firstDay, string standing)
    {
        TalentMetric one = At(Attorneys, Area.China, 2022, 5) with { Code = "a", Attributes = new() { Vintage = new() { Published = new(2024, 1, firstDay), Replaces = "b" } } };
        TalentMetric other = At(Attorneys, Area.China, 2023, 5) with { Code = "b", Attributes = new() { Vintage = new() { Published = new(2024, 1, 20), Replaces = "a" } } };

        string.Join(' ', TalentDataset.Of(one, other).AsKnownOn(new(2024, 2, 1)).Metrics.Select(metric => metric.Code)).Should().Be(standing);
    }

    [Fact]
    public void AsKnownOn_LaterDay_KnowsEveryObservationKnownBefore() => Prop.ForAll(
        Datasets.ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), (dataset, one, other) =>
        {
            TalentDataset early = dataset.AsKnownOn(Day(Math.Min(one, other)));
            TalentDataset late = dataset.AsKnownOn(Day(Math.Max(one, other)));
            return early.Metrics.Select(ObservationKey.Of).ToHashSet().IsSubsetOf(late.Metrics.Select(ObservationKey.Of))
                && early.Metrics.All(metric => metric.Attributes is not { Vintage.Published: var day } || day <= Day(Math.Min(one, other)))
                && late.AsKnownOn(Day(Math.Max(one, other))) == late
                && late.AsKnownOn(Day(Math.Min(one, other))).Metrics.ToHashSet().IsSubsetOf(early.Metrics);
        }).QuickCheckThrowOnFailure();

    /// <summary>Two figures for one observation, with their sources, and what is found.</summary>
    public static TheoryData<Quantity, string?, Quantity, string?, FigureAgreement?> Pairs => new()
    {
        { Quantity.Exact(34_396, Unit.Person), "a", Quantity.Exact(34_397, Unit.Person), "b", FigureAgreement.ValueConflict },
        { Quantity.Exact(34_396, Unit.Person), null, Quantity.Exact(34_397, Unit.Person), null, FigureAgreement.ValueConflict }, // nobody says it is one source
        { Quantity.Exact(34_396, Unit.Person), "a", Quantity.Exact(34_397, Unit.Person), "a", null }, // one source: a discrepancy
        { Quantity.Exact(34_396, Unit.Person), "a", Quantity.Rounded(34_000, 1_000, Unit.Person), "b", null }, // the rounded one holds the exact one
        { Quantity.Nearly(2_000, Unit.PersonTime), "a", Quantity.Nearly(2_000, Unit.Participant), "b", FigureAgreement.UnitConflict },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Conflicts_TwoFiguresForOneObservation_AreThoseThatCannotBothBeTrue(
        Quantity one, string? oneSource, Quantity other, string? otherSource, FigureAgreement? agreement)
    {
        TalentDataset dataset = TalentDataset.Of(Cited(one, oneSource), Cited(other, otherSource));

        dataset.Conflicts.Select(conflict => (FigureAgreement?)conflict.Agreement).Should().Equal(agreement is null ? [] : [agreement]);

        static TalentMetric Cited(Quantity quantity, string? source)
        {
            TalentMetric metric = TalentMetric.At(Attorneys, Area.China, YearEnd.Of(2023), quantity);
            return source is null ? metric : metric.CitedFrom(source);
        }
    }

    [Fact]
    public void Conflicts_MissingAgainstFigure_IsNone() =>
        TalentDataset.Of(At(Attorneys, Area.China, 2023, 1), TalentMetric.Missing(Attorneys, Area.China, YearEnd.Of(2023))).Conflicts.Should().BeEmpty();

    [Fact]
    public void Preferring_OrderOfSources_GivesTheFirstThatIsThere()
    {
        Conflict conflict = TalentDataset.Of(
            At(Attorneys, Area.China, 2023, 1).CitedFrom("press"), At(Attorneys, Area.China, 2023, 2).CitedFrom("official")).Conflicts.Single();

        conflict.Metrics.Should().HaveCount(2);
        conflict.Preferring("yearbook", "official", "press")!.Quantity!.Nominal.Should().Be(2);
        conflict.Preferring("press", "official")!.Quantity!.Nominal.Should().Be(1);
        conflict.Preferring("yearbook").Should().BeNull();
        conflict.ToString().Should().Be("attorneys CN 2023-12-31: exact 1 person / exact 2 person (ValueConflict)");
    }

    /// <summary>One year told by two sources and one by a third alone: the number of each year that stays, where the order of preference is this.</summary>
    [Theory]
    [InlineData("official", "2 9")] // the year without it stays as it is
    [InlineData("press,official", "1 9")] // the first that is there
    [InlineData("yearbook,official", "2 9")] // the yearbook has only a gap, which is no figure
    [InlineData("association", "1 2 9")] // tells no year of the two
    [InlineData("", "1 2 9")]
    public void Preferring_OfADataset_KeepsTheFiguresOfTheFirstSourceThatHasOne(string order, string kept)
    {
        var dataset = TalentDataset.Of(
            At(Attorneys, Area.China, 2023, 1).CitedFrom("press"),
            At(Attorneys, Area.China, 2023, 2).CitedFrom("official"),
            TalentMetric.Missing(Attorneys, Area.China, YearEnd.Of(2023)).CitedFrom("yearbook"),
            At(Attorneys, Area.China, 2022, 9).CitedFrom("association"));

        TalentDataset preferred = dataset.Preferring(order.Split(',', StringSplitOptions.RemoveEmptyEntries));

        preferred.Metrics.Where(metric => !metric.IsMissing).Select(metric => metric.Quantity!.Nominal).Should().Equal(kept.Split(' ').Select(number => (decimal?)int.Parse(number, null)));
        preferred.Preferring(order.Split(',', StringSplitOptions.RemoveEmptyEntries)).Should().Be(preferred);
    }

    [Fact]
    public void Preferring_RevisionsOfOneSource_AllStay() =>
        TalentDataset.Of(Revised(100, 10).CitedFrom("official"), Revised(101, 20).CitedFrom("official"), At(Attorneys, Area.China, 2023, 1).CitedFrom("press"))
            .Preferring("official").Metrics.Should().HaveCount(2);

    [Fact]
    public void Preferring_OfADataset_MakesASeries() =>
        TalentDataset.Of(
            At(Attorneys, Area.China, 2022, 100), At(Attorneys, Area.China, 2023, 1).CitedFrom("press"), At(Attorneys, Area.China, 2023, 125).CitedFrom("official"))
            .Preferring("official").Series(Attorneys, Area.China).AbsoluteChange().FromPrinted.Should().Be(25);

    [Fact]
    public void Preferring_Null_Throws() =>
        FluentActions.Invoking(() => TalentDataset.Empty.Preferring(null!)).Should().Throw<ArgumentNullException>().WithParameterName("sourceCodes");

    // No observation is lost, and nothing is added.
    [Fact]
    public void Preferring_AnyOrder_KeepsEachObservation() =>
        Prop.ForAll<byte[], byte[]>((sources, preferred) =>
        {
            var dataset = TalentDataset.Of(sources.Select((source, place) => At(Attorneys, Area.China, 2000 + (place % 3), place + 1).CitedFrom($"s{source % 4}")));
            TalentDataset kept = dataset.Preferring(preferred.Select(source => $"s{source % 5}"));

            kept.Metrics.Should().BeSubsetOf(dataset.Metrics);
            kept.Metrics.Select(ObservationKey.Of).Distinct().Should().BeEquivalentTo(dataset.Metrics.Select(ObservationKey.Of).Distinct());
        }).QuickCheckThrowOnFailure();

    private static LocalDate Day(int day) => new LocalDate(2023, 12, 31).PlusDays(day);

    private static TalentMetric Revised(decimal number, int day) =>
        At(Attorneys, Area.China, 2023, number) with { Attributes = new() { Vintage = Vintage.Of(new(2024, 1, day)) } };
}
