using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Concentration by hand.</summary>
public class ConcentrationTests
{
    private static readonly Indicator Agencies = Indicator.Stock("agencies", "Agencies", Unit.Institution);

    public static TheoryData<decimal[], decimal, decimal, decimal, string> Exact => new()
    {
        { [50, 30, 20], 0.38m, 0.07m, 2.6315789473684210526315789474m, "0.25 + 0.09 + 0.04; (0.38 - 1/3) / (2/3); 1 / 0.38" },
        { [1, 1, 1, 1], 0.25m, 0, 4, "all equal" },
        { [7, 0], 1, 1, 1, "one holds everything" },
        { [1, 1, 0, 0], 0.5m, 0.3333333333333333333333333333m, 2, "two of four: (1/2 - 1/4) / (3/4)" },
        { [4e27m, 1e27m], 0.68m, 0.36m, 1.4705882352941176470588235294m, "squares beyond the largest decimal: 0.64 + 0.04" },
        { [0.0000000000000000000000000003m, 0.0000000000000000000000000001m], 0.625m, 0.25m, 1.6m, "the smallest decimals: 9/16 + 1/16" },
    };

    [Theory, MemberData(nameof(Exact))]
    public void Herfindahl_ExactParts_MatchesHandCalculation(decimal[] parts, decimal index, decimal normalised, decimal equivalent, string remark)
    {
        Concentration.HerfindahlHirschman(parts).Value.Should().Be(index, remark);
        Concentration.NormalisedHerfindahl(parts).Value.Should().BeApproximately(normalised, 1e-28m, remark);
        Concentration.NumbersEquivalent(parts).Value.Should().BeApproximately(equivalent, 1e-27m, remark);
    }

    [Fact]
    public void Herfindahl_SubsetOfItsTotal_IsNotTakenAsUnrelated()
    {
        // Two parts of 40 to 60 each: the larger share is 60 / (60 + 40) at most and not 60 / (40 + 40), the index 0.36 + 0.16
        Derived<Quantity> index = Concentration.HerfindahlHirschman([Q("between [40, 60] person"), Q("between [40, 60] person")]);
        index.Bounds.Should().Be(Interval.Closed(0.5m, 0.52m));
        index.FromPrinted.Should().BeNull("no number is printed");
        Concentration.ConcentrationRatio(1, [Q("between [40, 60] person"), Q("between [40, 60] person")]).Bounds.Should().Be(Interval.Closed(0.5m, 0.6m));
    }

    [Fact]
    public void Herfindahl_BoundedParts_EndsByHand()
    {
        Bounds("[0.38, 0.38]", "exact 50 person", "exact 30 person", "exact 20 person");
        Bounds("[0.5, 1]", "between [0, 2] person", "exact 1 person");
        // no upper end: all equal, or one holds nearly everything
        Concentration.HerfindahlHirschman([Q("more-than 0 person"), Q("more-than 0 person"), Q("exact 1 person")]).Bounds.Upper.Should().Be(1);
        // 3, 1, 1 is 11/25; 3 alone is 1
        Bounds("[0.44, 1]", "exact 3 person", "at-most 1 person", "at-most 1 person");

        static void Bounds(string expected, params string[] parts) =>
            Concentration.HerfindahlHirschman(Array.ConvertAll(parts, Q)).Bounds.Should().Be(Interval.Parse(expected));
    }

    [Fact]
    public void Herfindahl_PrintedParts_TellsThePrintedIndex()
    {
        Derived<Quantity> index = Concentration.HerfindahlHirschman([Quantity.Rounded(500, 10, Unit.Person), Quantity.Rounded(300, 10, Unit.Person), Quantity.Rounded(200, 10, Unit.Person)]);
        index.FromPrinted.Should().Be(0.38m);
        index.Bounds.Contains(0.38m).Should().BeTrue();
        index.Bounds.Width.Should().BeLessThan(0.01m, "half a unit in 500, 300 and 200 moves the index by less");
    }

    public static TheoryData<string[], UndefinedReason, string> Without => new()
    {
        { [], UndefinedReason.TooFewObservations, "no part" },
        { ["exact 0 person", "exact 0 person"], UndefinedReason.AllZero, "nothing to be shared" },
        { ["at-most 5 person", "at-least 0 person"], UndefinedReason.AllZero, "nothing may be there" },
        { ["exact 1 CNY", "exact -1 CNY"], UndefinedReason.NegativeValue, "a loss is no part of a total" },
        { ["exact 1 person", "exact 1 person-time"], UndefinedReason.UnitMismatch, "persons and person-times never add" },
    };

    [Theory, MemberData(nameof(Without))]
    public void Concentration_WithoutMeaning_SaysWhy(string[] parts, UndefinedReason reason, string remark)
    {
        Quantity[] figures = Array.ConvertAll(parts, Q);
        Concentration.HerfindahlHirschman(figures).Reason.Should().Be(reason, remark);
        Concentration.NormalisedHerfindahl(figures).Reason.Should().Be(reason, remark);
        Concentration.NumbersEquivalent(figures).Reason.Should().Be(reason, remark);
        Concentration.HooverIndex(figures, figures).Reason.Should().Be(reason, remark);
        Concentration.ConcentrationRatio(1, figures).Reason.Should().Be(reason, remark);
    }

    [Fact]
    public void Concentration_NegativePart_NamesIt() =>
        Concentration.HerfindahlHirschman([Q("exact 1 CNY"), Q("exact -1 CNY")]).Detail!.In("en").Should().Be("x2 may be negative");

    [Fact]
    public void Concentration_OneElement_HoldsEverythingButHasNoScale()
    {
        Concentration.HerfindahlHirschman(5).Value.Should().Be(1);
        Concentration.ConcentrationRatio(1, 5m).Value.Should().Be(1);
        Concentration.NormalisedHerfindahl(5).Reason.Should().Be(UndefinedReason.TooFewObservations);
    }

    [Fact]
    public void ConcentrationRatio_OfDecimals_TakesTheLargestWhateverTheOrder()
    {
        Concentration.ConcentrationRatio(2, 1, 5, 4, 0).Value.Should().Be(0.9m);
        Concentration.ConcentrationRatio(4, 1, 5, 4, 0).Value.Should().Be(1);
        Concentration.ConcentrationRatio(5, 1, 5, 4, 0).Reason.Should().Be(UndefinedReason.TooFewObservations);
        FluentActions.Invoking(() => Concentration.ConcentrationRatio(0, 1, 2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void HooverIndex_AgainstAReference_MatchesHandCalculation()
    {
        // Shares 0.5, 0.3, 0.2 against 0.25, 0.25, 0.5: half of 0.25 + 0.05 + 0.3
        Concentration.HooverIndex([5m, 3, 2], [1m, 1, 2]).Value.Should().Be(0.3m);
        Concentration.HooverIndex([5m, 3, 2], [50m, 30, 20]).Value.Should().Be(0);
        Concentration.HooverIndex([1m, 0], [0m, 1]).Value.Should().Be(1);
        FluentActions.Invoking(() => Concentration.HooverIndex([1m], [1m, 2])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void HerfindahlBounds_TopThreeAndATotal_MatchesHandCalculation()
    {
        Quantity[] largest = [Q("exact 40 institution"), Q("exact 20 institution"), Q("exact 10 institution")];
        Quantity total = Q("exact 100 institution");
        // 0.16 + 0.04 + 0.01, and of the rest of 30 six of 5 each: 6 x 0.0025; or three of 10 each: 3 x 0.01
        Concentration.HerfindahlBounds(largest, total, others: 6).Bounds.Should().Be(Interval.Closed(0.225m, 0.24m));
        // any number of others: the rest may be as good as nothing
        Concentration.HerfindahlBounds(largest, total).Bounds.Should().Be(Interval.Closed(0.21m, 0.24m));
        Concentration.HerfindahlBounds(largest, total).FromPrinted.Should().BeNull("nobody invents a midpoint");
        Concentration.HerfindahlBounds(largest, total, others: 2).Reason.Should().Be(UndefinedReason.SubsetExceedsTotal, "two of 10 at most cannot hold 30");
        Concentration.HerfindahlBounds(largest, Q("exact 60 institution")).Reason.Should().Be(UndefinedReason.SubsetExceedsTotal);
        Concentration.HerfindahlBounds(largest, Q("exact 70 institution"), others: 0).Bounds.Lower.Should().BeApproximately(0.4285714285714285714285714286m, 1e-27m, "21/49");
        Concentration.HerfindahlBounds(largest, Q("exact 100 person")).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Concentration.HerfindahlBounds([], total).Reason.Should().Be(UndefinedReason.TooFewObservations);
        Concentration.HerfindahlBounds([Q("exact 0 institution")], Q("exact 0 institution")).Reason.Should().Be(UndefinedReason.AllZero);
    }

    [Fact]
    public void ConcentrationRatioBounds_BeyondThePublished_AddsWhatOthersMayHold()
    {
        Quantity[] largest = [Q("exact 40 institution"), Q("exact 20 institution"), Q("exact 10 institution")];
        Quantity total = Q("exact 100 institution");
        Concentration.ConcentrationRatioBounds(2, largest, total).Bounds.Should().Be(Interval.Point(0.6m));
        // the fourth holds 5 where all six are equal, and 10 at most
        Concentration.ConcentrationRatioBounds(4, largest, total, others: 6).Bounds.Should().Be(Interval.Closed(0.75m, 0.8m));
        Concentration.ConcentrationRatioBounds(4, largest, total).Bounds.Should().Be(Interval.Closed(0.7m, 0.8m));
        Concentration.ConcentrationRatioBounds(10, largest, total, others: 6).Reason.Should().Be(UndefinedReason.TooFewObservations);
    }

    [Fact]
    public void FrechetBounds_OverlappingGroups_MatchesHandCalculation()
    {
        Quantity[] groups = [Q("exact 60 person"), Q("exact 70 person")];
        Concentration.UnionBounds(groups).Bounds.Should().Be(Interval.Closed(70, 130));
        Concentration.UnionBounds(groups, Q("exact 100 person")).Bounds.Should().Be(Interval.Closed(70, 100));
        Concentration.IntersectionBounds(groups, Q("exact 100 person")).Bounds.Should().Be(Interval.Closed(30, 60));
        Concentration.IntersectionBounds(groups).Bounds.Should().Be(Interval.Closed(0, 60));
        Concentration.IntersectionBounds([groups[0]], Q("exact 100 person")).Bounds.Should().Be(Interval.Point(60));
        Concentration.UnionBounds([Q("more-than 50 person"), Q("at-least 50 person")]).Bounds.Should().Be(Interval.MoreThan(50));
        Concentration.UnionBounds(groups, Q("exact 65 person")).Reason.Should().Be(UndefinedReason.SubsetExceedsTotal);
        Concentration.UnionBounds([]).Reason.Should().Be(UndefinedReason.TooFewObservations);
        Concentration.IntersectionBounds([Q("exact -1 CNY")]).Reason.Should().Be(UndefinedReason.NegativeValue);
        Concentration.UnionBounds([Q("exact 1 person"), Q("exact 1 person-time")]).Reason.Should().Be(UndefinedReason.UnitMismatch);
    }

    [Fact]
    public void DistinctPersonsBounds_PersonTimes_BoundAndNeverEqualPersons()
    {
        // 1,500 attendances at 40 sessions: 38 persons who always came make 1,520 possible, 37 only 1,480
        Derived<Quantity> persons = Concentration.DistinctPersonsBounds(Q("exact 1500 person-time"), Q("exact 40 session"));
        persons.Bounds.Should().Be(Interval.Closed(38, 1500));
        persons.Value.Unit.Should().Be(Unit.Person);
        persons.FromPrinted.Should().BeNull();
        Concentration.DistinctPersonsBounds(Q("exact 1500 person-time")).Bounds.Should().Be(Interval.Closed(1, 1500));
        Concentration.DistinctPersonsBounds(Q("exact 0 person-time")).Bounds.Should().Be(Interval.Point(0));
        Concentration.DistinctPersonsBounds(Q("exact 1500 person-time"), population: Q("exact 200 person")).Bounds.Should().Be(Interval.Closed(1, 200));
        Concentration.DistinctPersonsBounds(Q("exact 1500 person-time"), Q("exact 2 session"), Q("exact 200 person")).Reason.Should().Be(UndefinedReason.SubsetExceedsTotal);
        Concentration.DistinctPersonsBounds(Q("exact 1500 person")).Reason.Should().Be(UndefinedReason.UnitMismatch, "persons need no bounds from attendances");
        Concentration.DistinctPersonsBounds(Q("exact 1500 person-time"), Q("at-least 0 session")).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Concentration.DistinctPersonsBounds(Flow("2023", 1500)).Bounds.Upper.Should().BeGreaterThanOrEqualTo(1500);
        Concentration.DistinctPersonsBounds(Flow("2023", 1500) with { Quantity = null }).Reason.Should().Be(UndefinedReason.Missing);
    }

    [Fact]
    public void Records_AreasOfOneIndicator_AreCheckedAsParts()
    {
        TalentMetric beijing = At(Area.Beijing, 50), shanghai = At(Area.Shanghai, 30), guangdong = At(Area.Guangdong, 20);
        Derived<Quantity> index = Concentration.HerfindahlHirschman([beijing, shanghai, guangdong]);
        index.FromPrinted.Should().Be(0.38m);
        index.Should().Be(Concentration.HerfindahlHirschman([guangdong, beijing, shanghai]), "the order of input changes nothing");
        index.Inputs[0].Description!.In("en").Should().Contain("Beijing");
        Concentration.ConcentrationRatio(1, [beijing, shanghai, guangdong]).FromPrinted.Should().Be(0.5m);
        Concentration.NumbersEquivalent([beijing, beijing with { Area = Area.Shanghai }]).FromPrinted.Should().Be(2);
        Concentration.NormalisedHerfindahl([beijing, beijing with { Area = Area.Shanghai }]).FromPrinted.Should().Be(0);

        Reason(beijing, guangdong, At(Area.Shenzhen, 5)).Should().Be(UndefinedReason.OverlappingParts, "a city and its province");
        Reason(beijing, beijing).Should().Be(UndefinedReason.OverlappingParts, "one area twice");
        Reason(beijing, shanghai with { Period = YearEnd.Of(2022) }).Should().Be(UndefinedReason.UnequalPeriods);
        Reason(beijing, shanghai with { Quantity = null }).Should().Be(UndefinedReason.Missing);
        Reason(beijing, TalentMetric.Missing(Agencies, Area.Shanghai, YearEnd.Of(2023), MissingReason.Suppressed)).Should().Be(UndefinedReason.Suppressed);
        Reason(beijing.UnderDefinition("1"), guangdong, shanghai.UnderDefinition("2")).Should().Be(UndefinedReason.DefinitionDiffers);
        Reason(beijing, shanghai with { Quantity = Q("exact 30 person") }).Should().Be(UndefinedReason.UnitMismatch);
        Reason().Should().Be(UndefinedReason.TooFewObservations);
        Indicator rate = Indicator.PerUnit("per-10000", "Per 10,000", Unit.Patent.Per(10_000, Unit.Person));
        Reason(beijing with { Indicator = rate }, shanghai with { Indicator = rate }).Should().Be(UndefinedReason.NotAdditive, "rates are no parts of a total");
        FluentActions.Invoking(() => Reason(beijing, Stock(2023, 5))).Should().Throw<ArgumentException>("two indicators");

        static UndefinedReason? Reason(params TalentMetric[] parts) => Concentration.HerfindahlHirschman(parts).Reason;
    }

    [Fact]
    public void Records_SuppressedPart_IsNeitherShownNorBounded()
    {
        TalentMetric hidden = At(Area.Shanghai, 30) with { Attributes = new MetricAttributes { Confidentiality = Confidentiality.Confidential } };
        Derived<Quantity> index = Concentration.HerfindahlHirschman([At(Area.Beijing, 50), hidden]);
        index.Reason.Should().Be(UndefinedReason.Suppressed);
        index.Explain(System.Globalization.CultureInfo.InvariantCulture).Should().NotContain("30");
    }

    [Fact]
    public void Records_Categories_NeedADeclaredPartition()
    {
        TalentMetric women = At(Area.Beijing, 60) with { Categories = [CategorySchemes.Sex.Reference("female")] };
        TalentMetric men = At(Area.Beijing, 40) with { Categories = [CategorySchemes.Sex.Reference("male")] };
        Concentration.HerfindahlHirschman([women, men]).Reason.Should().Be(UndefinedReason.OverlappingParts);
        Concentration.HerfindahlHirschman([women, men], CategorySchemes.Sex).FromPrinted.Should().Be(0.52m);
        Concentration.HerfindahlHirschman([women, men, At(Area.Beijing, 100)], CategorySchemes.Sex).Reason.Should().Be(UndefinedReason.OverlappingParts, "the whole beside its parts");
        CategoryScheme overlapping = CategorySchemes.Sex with { IsPartition = false };
        Concentration.HerfindahlHirschman([women, men], overlapping).Reason.Should().Be(UndefinedReason.OverlappingParts);
        CategoryScheme nested = CategorySchemes.Sex with { Categories = [Category.Of("female", "Female"), Category.Of("male", "Male") with { ParentCode = "female" }] };
        Concentration.HerfindahlHirschman([women, men], nested).Reason.Should().Be(UndefinedReason.OverlappingParts);
    }

    [Fact]
    public void Records_PartOfTheProvinces_BoundsTheIndexByTheNation()
    {
        TalentMetric[] largest = [At(Area.Beijing, 40), At(Area.Shanghai, 20), At(Area.Guangdong, 10)];
        TalentMetric nation = At(Area.China, 100);
        Concentration.HerfindahlBounds(largest, nation, others: 28).Bounds.Upper.Should().BeGreaterThanOrEqualTo(0.24m);
        Concentration.HerfindahlBounds(largest, nation, others: 28).Inputs[^1].Symbol.Should().Be("T");
        Concentration.ConcentrationRatioBounds(3, largest, nation).Bounds.Contains(0.7m).Should().BeTrue();
        Concentration.HerfindahlBounds(largest, At(Area.HongKong, 100)).Reason.Should().Be(UndefinedReason.NoSubsetDeclared);
        Concentration.HerfindahlBounds(largest, nation with { Period = YearEnd.Of(2022) }).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Concentration.HooverIndex(largest, Array.ConvertAll(largest, metric => metric with { Indicator = Attorneys })).FromPrinted.Should().Be(0);
        Concentration.HooverIndex(largest, largest[1..]).Reason.Should().Be(UndefinedReason.Missing);
    }

    private static TalentMetric At(Area area, decimal number) => TalentMetric.At(Agencies, area, YearEnd.Of(2023), Quantity.Exact(number, Unit.Institution));
}
