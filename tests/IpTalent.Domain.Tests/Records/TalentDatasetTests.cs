using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace IpTalent.Domain.Tests.Records;

public partial class TalentDatasetTests
{
    private static readonly Indicator Attorneys = Indicator.Stock("attorneys", "Practising attorneys", Unit.Person);
    private static readonly Indicator Agencies = Indicator.Stock("agencies", "Agencies", Unit.Institution);

    [Fact]
    public void Of_MyOwnFigures_AreThreeLines()
    {
        var attorneys = Indicator.Stock("attorneys", "Practising attorneys", Unit.Person);
        var mine = TalentDataset.Of(
            TalentMetric.At(attorneys, Area.Guangdong, YearEnd.Of(2022), 5_120),
            TalentMetric.At(attorneys, Area.Guangdong, YearEnd.Of(2023), 5_811));

        mine.Series(attorneys, Area.Guangdong).ToPoints().Should().Equal(
            new ChartPoint(new(2022, 12, 31), 5_120, 5_120, 5_120),
            new ChartPoint(new(2023, 12, 31), 5_811, 5_811, 5_811));
        mine.Indicators.Should().Equal(attorneys);
        mine.FindIndicator("attorneys").Should().BeSameAs(attorneys);
    }

    [Fact]
    public void Of_Array_ListAndSpan_AreTheSame()
    {
        TalentMetric[] metrics = [At(Attorneys, Area.Beijing, 2022, 1), At(Attorneys, Area.Beijing, 2023, 2)];

        TalentDataset.Of(metrics).Should().Be(TalentDataset.Of(metrics.ToList())).And.Be(TalentDataset.Of(new TalentDatasetContents { Metrics = [.. metrics] }));
        TalentDataset.Of(metrics[0]).Add(metrics[1]).Should().Be(TalentDataset.Of(metrics));
        TalentDataset.Of(metrics[1], metrics[0]).Should().NotBe(TalentDataset.Of(metrics), "the order counts");
        TalentDataset.Of().Should().Be(TalentDataset.Empty);
    }

    [Fact]
    public void Of_Nothing_IsRefused()
    {
        FluentActions.Invoking(() => TalentDataset.Of((TalentMetric)null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TalentDataset.Of((IEnumerable<TalentMetric>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TalentDataset.Of((TalentDatasetContents)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TalentDataset.Empty.FindHub(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TalentDataset.Empty.With(_ => null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Find_AnyParts_EqualsALinearScan() => Prop.ForAll(
        Datasets.ToArbitrary(), AnyPart(Attorneys, Agencies).ToArbitrary(), Places.Zip(AnyPart([.. Years])).ToArbitrary(), (dataset, indicator, rest) =>
        {
            (Area? area, ReportingPeriod? period) = rest;
            IEnumerable<TalentMetric> scanned = dataset.Metrics.Where(metric =>
                (indicator is null || metric.Indicator.Code == indicator.Code)
                && (area is null || metric.Area.Code == area.Code)
                && (period is null || metric.Period.Equals(period)));
            return dataset.Find(indicator, area, period).SequenceEqual(scanned);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Find_IndicatorOfAnotherMake_GoesByItsCode() =>
        TalentDataset.Of(At(Attorneys, Area.Beijing, 2023, 1)).Find(Indicator.Undeclared("attorneys", Unit.Person)).Should().HaveCount(1);

    [Fact]
    public void Find_NothingOfTheKind_IsEmpty()
    {
        TalentDataset.Empty.Find().Should().BeEmpty();
        TalentDataset.Empty.Series(Attorneys, Area.China).Should().BeEmpty();
        TalentDataset.Of(At(Attorneys, Area.Beijing, 2023, 1)).Find(Agencies, Area.Beijing).Should().BeEmpty();
    }

    [Fact]
    public void FindByCode_EachKindOfRecord_FindsItAndNothingElse()
    {
        TalentDataset dataset = TalentDataset.Of(SampleBulletin.Contents);

        dataset.FindMetric("f13")!.Quantity!.Nominal.Should().Be(700);
        dataset.FindHub("hub-gba")!.IsMeasuredByProxy.Should().BeTrue();
        dataset.FindProgram("tsinghua-wipo-master").Should().BeOfType<DegreeProgram>();
        dataset.FindCommittee("advisory-committee").Should().NotBeNull();
        dataset.FindPerson("zhang-zhicheng").Should().NotBeNull();
        dataset.FindOrganisation("cnipa").Should().NotBeNull();
        dataset.FindSource("bulletin-zh").Should().NotBeNull();
        dataset.FindPlan("ip-talent-plan-14").Should().NotBeNull();
        dataset.FindTarget("talent-2025").Should().NotBeNull();
        dataset.FindStatement("progress").Should().NotBeNull();
        dataset.FindEnumeration("recommendation-topics")!.IsOpen.Should().BeTrue();
        dataset.FindClaim("twice-national").Should().NotBeNull();
        dataset.FindDiscrepancy("d01").Should().NotBeNull();
        dataset.FindScheme("ip-talent-4-1").Should().NotBeNull();
        dataset.TargetsFor(Domain.Indicators.IpTalentTotal, Area.China).Should().ContainSingle();

        dataset.FindHub("cnipa").Should().BeNull();
        dataset.FindPerson("hub-gba").Should().BeNull();
    }

    [Fact]
    public void FindByCode_CodeTwice_GivesTheFirst()
    {
        Person first = new() { Code = "li", Name = "Li One" };

        TalentDataset.Of(new TalentDatasetContents { People = [first, new() { Code = "li", Name = "Li Two" }] }).FindPerson("li").Should().BeSameAs(first);
    }

    [Fact]
    public void Series_OfCategories_LeavesTheWholeAside()
    {
        CategoryReference female = CategoryReference.Of("sex", "female");
        TalentDataset dataset = TalentDataset.Of(
            At(Attorneys, Area.China, 2023, 10),
            At(Attorneys, Area.China, 2023, 4) with { Categories = [female] });

        dataset.Series(Attorneys, Area.China).Single().Quantity!.Nominal.Should().Be(10);
        dataset.Series(Attorneys, Area.China, female).Single().Quantity!.Nominal.Should().Be(4);
        dataset.Series(Attorneys, Area.China, CategoryReference.Of("sex", "male")).Should().BeEmpty();
    }

    [Fact]
    public void Merge_AnyTwo_HasEachRecordOnceAndIsIdempotent() => Prop.ForAll(Datasets.ToArbitrary(), Datasets.ToArbitrary(), (one, other) =>
    {
        TalentDataset merged = one.Merge(other);
        HashSet<TalentMetric> expected = [.. one.Metrics, .. other.Metrics];
        return merged.Metrics.Count == expected.Count && expected.SetEquals(merged.Metrics)
            && merged.Merge(other) == merged && merged.Merge(one) == merged && merged.Merge(merged) == merged
            && other.Merge(one).Metrics.ToHashSet().SetEquals(merged.Metrics)
            && merged.Merge(TalentDataset.Empty) == merged;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Merge_EveryList_IsMerged()
    {
        TalentDataset sample = TalentDataset.Of(SampleBulletin.Contents);

        TalentDataset.Empty.Merge(sample).Should().Be(sample);
        sample.Merge(TalentDataset.Empty).Should().Be(sample);
        sample.Merge(sample).Should().Be(sample);
    }

    [Fact]
    public void Merge_OneFigureWithTwoSources_KeepsBothSideBySide()
    {
        TalentDataset merged = TalentDataset.Of(At(Attorneys, Area.China, 2023, 34_396).CitedFrom("report"))
            .Merge(TalentDataset.Of(At(Attorneys, Area.China, 2023, 34_396).CitedFrom("press")));

        merged.Metrics.Should().HaveCount(2);
        merged.Conflicts.Should().BeEmpty("they agree");
    }

    private static Gen<ReportingPeriod> Years3 => Gen.Elements(Years);

    private static ReportingPeriod[] Years { get; } = [YearEnd.Of(2021), YearEnd.Of(2022), YearEnd.Of(2023)];

    private static Gen<Area?> Places => AnyPart(Area.China, Area.Beijing, Area.GreaterBayArea);

    /// <summary>Few codes, so that observations meet: three areas, three years, two indicators, revisions on four days.</summary>
    private static Gen<TalentDataset> Datasets =>
        (from indicator in Gen.Elements(Attorneys, Agencies)
         from area in Gen.Elements(Area.China, Area.Beijing, Area.GreaterBayArea)
         from period in Years3
         from number in Gen.Choose(1, 3)
         from day in Gen.Choose(0, 4)
         select TalentMetric.At(indicator, area, period, number) with
         {
             Attributes = day == 0 ? null : new() { Vintage = Vintage.Of(new LocalDate(2024, 1, day)) },
         }).ListOf().Select(metrics => TalentDataset.Of(metrics));

    private static Gen<T?> AnyPart<T>(params T[] parts)
        where T : class => Gen.Elements<T?>([null, .. parts]);

    private static TalentMetric At(Indicator indicator, Area area, int year, decimal number) =>
        TalentMetric.At(indicator, area, YearEnd.Of(year), number);
}
