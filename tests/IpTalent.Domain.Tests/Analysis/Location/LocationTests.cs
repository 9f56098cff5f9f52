using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Location by hand.</summary>
public class LocationTests
{
    private static readonly RegionalTable Table = RegionalTable.Of(
        ["A", "B", "C"], ["x", "y", "z"], [Row(10, 30, 60), Row(40, 10, 50), Row(50, 60, 90)]);

    private static readonly Indicator Talent = Indicator.Stock("talent", "Talent", Unit.Person);

    [Fact]
    public void LocationQuotients_Table_MatchHandCalculation()
    {
        // 10 of 100 against 100 of 400; 30 of 100 against 100 of 400; and 90 of 300 in the others
        Location.LocationQuotient(Table, "A", "x").Bounds.Should().Be(Interval.Point(0.4m));
        Location.LocationQuotient(Table, "A", "y").FromPrinted.Should().Be(1.2m);
        Location.RevealedAdvantage(Table, "A", "y").FromPrinted.Should().Be(1.2m);
        Location.LocationQuotientRestOfNation(Table, "A", "x").FromPrinted.Should().BeApproximately(0.3333333333333333333333333333m, 1e-28m, "0.1 by 0.3");
        Location.AdditiveLocationQuotient(Table, "A", "x").FromPrinted.Should().Be(-0.15m);
        Location.AdditiveLocationQuotient(Table, "A", "x").Value.Unit.Should().Be(Unit.PercentagePoint);
        Location.SymmetricLocationQuotient(Table, "A", "x").FromPrinted.Should().BeApproximately(-0.4285714285714285714285714286m, 1e-28m, "-0.6 by 1.4");
        Location.LocationQuotient(Table, "A", "x").Inputs.Select(input => input.Quantity!.Nominal).Should().Equal(10, 90, 90, 210);
    }

    [Fact]
    public void LocationQuotients_OfDecimals_MatchHandCalculation()
    {
        Location.LocationQuotient(10, 90, 90, 210).Value.Should().Be(0.4m);
        Location.RevealedAdvantage(10, 90, 90, 210).Value.Should().Be(0.4m);
        Location.LocationQuotientRestOfNation(30, 70, 75, 225).Value.Should().Be(1.2m);
        Location.AdditiveLocationQuotient(10, 90, 90, 210).Value.Should().Be(-0.15m);
        Location.SymmetricLocationQuotient(10, 90, 90, 210).Value.Should().BeApproximately(-0.4285714285714285714285714286m, 1e-28m);
        Location.SymmetricLocationQuotient(0, 1, 1, 1).Value.Should().Be(-1);
        Location.LocationQuotient(1e-28m, decimal.MaxValue, 1, 1).IsDefined.Should().BeTrue("nothing on the way leaves the decimals");
    }

    [Fact]
    public void LocationQuotient_MaximumWithinTheBounds_IsEnclosedThere()
    {
        // 1 + (150 / (√(20 x 180) + √(30 x 170)))² at e* = (600 + √18,360,000) / 150 = 32.57, by mpmath at 50 digits; the ends have 2.26... at most
        Quantity[] rest = [Q("exact 20 person"), Q("exact 30 person"), Q("exact 150 person")];
        Interval quotient = Location.LocationQuotient(Q("between [1, 100] person"), rest[0], rest[1], rest[2]).Bounds;
        quotient.Upper.Should().BeInRange(2.3028588574858000240072022635m, 2.3028588574858000240072022640m);
        quotient.Lower.Should().BeApproximately(0.3087557603686635944700460829m, 1e-28m, "201 / (21 x 31)");
        Location.LocationQuotient(Q("exact 100 person"), rest[0], rest[1], rest[2]).Bounds.Upper.Should().BeLessThan(2m);
        Location.SymmetricLocationQuotient(Q("between [1, 100] person"), rest[0], rest[1], rest[2]).Bounds.Upper
            .Should().BeInRange(0.3944639821749941075355535607m, 0.3944639821749941075355535612m);
        Location.AdditiveLocationQuotient(Q("between [1, 100] person"), rest[0], rest[1], rest[2]).Bounds.Upper
            .Should().BeInRange(0.4076720116838555032362052358m, 0.4076720116838555032362052363m, "(√170 - √20)² / 180");
    }

    [Fact]
    public void LocationQuotient_CellsOfTheirTotals_AreNotTakenAsUnrelated()
    {
        // A region that has the category alone, and nothing else: 1 by its part of the nation, and never less than 1
        Derived<Quantity> quotient = Location.LocationQuotient(Q("between [50, 100] person"), Q("exact 0 person"), Q("exact 0 person"), Q("exact 100 person"));
        quotient.Bounds.Should().Be(Interval.Closed(2, 3));
        Location.LocationQuotient(Q("between [50, 100] person"), Q("exact 0 person"), Q("exact 50 person"), Q("exact 0 person")).Bounds.Should().Be(Interval.Point(1), "there is one category");
    }

    public static TheoryData<string[], UndefinedReason, UndefinedReason, string> Without => new()
    {
        { ["exact 0 person", "exact 0 person", "exact 1 person", "exact 1 person"], UndefinedReason.DivisorMayBeZero, UndefinedReason.DivisorMayBeZero, "nothing in the region" },
        { ["exact 0 person", "exact 1 person", "exact 0 person", "exact 1 person"], UndefinedReason.DivisorMayBeZero, UndefinedReason.DivisorMayBeZero, "nobody has the category" },
        { ["at-most 5 person", "at-least 0 person", "exact 1 person", "exact 1 person"], UndefinedReason.DivisorMayBeZero, UndefinedReason.DivisorMayBeZero, "perhaps nothing in the region" },
        { ["exact 1 CNY", "exact -1 CNY", "exact 1 CNY", "exact 1 CNY"], UndefinedReason.NegativeValue, UndefinedReason.NegativeValue, "a loss is no part" },
        { ["exact 1 person", "exact 1 person-time", "exact 1 person", "exact 1 person"], UndefinedReason.UnitMismatch, UndefinedReason.UnitMismatch, "two units" },
    };

    [Theory, MemberData(nameof(Without))]
    public void LocationQuotient_WithoutMeaning_SaysWhy(string[] cells, UndefinedReason reason, UndefinedReason toRest, string remark)
    {
        Quantity[] x = Array.ConvertAll(cells, Q);
        Location.LocationQuotient(x[0], x[1], x[2], x[3]).Reason.Should().Be(reason, remark);
        Location.SymmetricLocationQuotient(x[0], x[1], x[2], x[3]).Reason.Should().Be(reason, remark);
        Location.LocationQuotientRestOfNation(x[0], x[1], x[2], x[3]).Reason.Should().Be(toRest, remark);
    }

    [Fact]
    public void Indices_Table_MatchHandCalculation()
    {
        // shares 0.1, 0.3, 0.6 against 0.25, 0.25, 0.5 of the nation and 90, 70, 140 of 300 in the rest
        Location.KrugmanIndex(Table, "A", RegionalReference.Nation).FromPrinted.Should().Be(0.3m);
        Location.KrugmanIndex(Table, "A", RegionalReference.RestOfNation).FromPrinted.Should().Be(0.4m);
        Location.CoefficientOfSpecialisation(Table, "A", RegionalReference.Nation).FromPrinted.Should().Be(0.15m);
        Location.HachmanIndex(Table, "A").FromPrinted.Should().BeApproximately(0.8928571428571428571428571429m, 1e-26m, "1 / (0.04 + 0.36 + 0.72)");
        Location.LocationalGini(Table, "x").FromPrinted.Should().Be(0.225m, "(3,000 + 3,000 + 3,000) / (100 x 400)");
        Location.Diversity(Table, "A").FromPrinted.Should().Be(2, "1.2 and 1.2");
        Location.Ubiquity(Table, "x").FromPrinted.Should().Be(2, "1.6 and 1");
        Location.Diversity(Table, "A").Value.Unit.Code.Should().Be("category");
        Location.KrugmanIndex([10m, 30, 60], [90m, 70, 140], RegionalReference.Nation).Value.Should().Be(0.3m);
        Location.CoefficientOfSpecialisation([10m, 30, 60], [90m, 70, 140], RegionalReference.RestOfNation).Value.Should().Be(0.2m);
        Location.HachmanIndex([10m, 30, 60], [90m, 70, 140]).Value.Should().BeApproximately(0.8928571428571428571428571429m, 1e-26m);
        Location.LocationalGini([10m, 40, 50], [90m, 60, 150]).Value.Should().Be(0.225m);
    }

    [Fact]
    public void Indices_Extremes_AreTheirLimits()
    {
        Location.KrugmanIndex([1m, 0], [0m, 1], RegionalReference.RestOfNation).Value.Should().Be(2, "no category in common");
        Location.KrugmanIndex([1m, 2, 0], [3m, 6, 0], RegionalReference.Nation).Value.Should().Be(0, "the same shares, and a category that nobody has");
        Location.HachmanIndex([1m, 2, 0], [3m, 6, 0]).Value.Should().BeApproximately(1, 1e-27m);
        Location.KrugmanIndex([1m, 2], [0m, 0], RegionalReference.Nation).Value.Should().Be(0, "the region is the nation");
        Location.KrugmanIndex([1m, 2], [0m, 0], RegionalReference.RestOfNation).Reason.Should().Be(UndefinedReason.AllZero);
        Location.KrugmanIndex([0m, 0], [1m, 2], RegionalReference.Nation).Reason.Should().Be(UndefinedReason.AllZero);
        Location.HachmanIndex([0m, 0], [1m, 2]).Reason.Should().Be(UndefinedReason.AllZero);
        Location.LocationalGini([0m, 0], [1m, 2]).Reason.Should().Be(UndefinedReason.AllZero);
        Location.LocationalGini([1m, 2], [3m, 6]).Value.Should().Be(0);
        Location.LocationalGini([], Array.Empty<decimal>()).Reason.Should().Be(UndefinedReason.TooFewObservations);
        Location.KrugmanIndex([-1m], [1m], RegionalReference.Nation).Reason.Should().Be(UndefinedReason.NegativeValue);
        FluentActions.Invoking(() => Location.KrugmanIndex([1m], [1m, 2], RegionalReference.Nation)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Location.KrugmanIndex(Table, "D", RegionalReference.Nation)).Should().Throw<ArgumentException>().WithMessage("*'D'*A, B, C*");
    }

    [Fact]
    public void Diversity_BoundedCell_CountsWhatMayBe()
    {
        RegionalTable table = RegionalTable.Of(["A", "B"], ["x", "y", "z"],
            [[Q("between [9, 11] person"), Q("exact 10 person"), Q("exact 0 person")], [Q("exact 10 person"), Q("exact 10 person"), Q("exact 0 person")]]);
        Location.Diversity(table, "A").Bounds.Should().Be(Interval.Closed(0, 2), "each may be at 1 or on either side of it; the third category is none");
        RegionalTable empty = RegionalTable.Of(["A", "B"], ["x"], [[Q("exact 0 person")], [Q("exact 1 person")]]);
        Location.Diversity(empty, "A").Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Location.Ubiquity(empty, "x").FromPrinted.Should().Be(1, "a region that has nothing is none");
    }

    [Fact]
    public void Table_Observations_AreCheckedAsParts()
    {
        TalentMetric[] metrics = [At(Area.Beijing, "female", 10), At(Area.Beijing, "male", 30), At(Area.Shanghai, "male", 40), At(Area.Shanghai, "female", 20)];
        RegionalTable table = RegionalTable.Of(metrics, CategorySchemes.Sex);
        table.Regions.Should().Equal("CN-BJ", "CN-SH");
        table["CN-SH", "female"].Should().Be(Q("exact 20 person"));
        table.Should().Be(RegionalTable.Of(metrics.Reverse(), CategorySchemes.Sex), "the order of input changes nothing");
        Location.LocationQuotient(table, "CN-BJ", "female").FromPrinted.Should().BeApproximately(0.8333333333333333333333333333m, 1e-28m, "10 / 40 by 30 / 100");
        Location.LocationQuotient(table, "CN-BJ", "female").Inputs[0].Description!.In("en").Should().Contain("Beijing");

        Location.LocationQuotient(RegionalTable.Of(metrics[..3], CategorySchemes.Sex), "CN-BJ", "female").Reason.Should().Be(UndefinedReason.Missing, "a cell is not there");
        Location.KrugmanIndex(RegionalTable.Of(metrics[..3], CategorySchemes.Sex), "CN-BJ", RegionalReference.Nation).Detail!.In("en").Should().Contain("CN-SH, female");
        Location.LocationalGini(RegionalTable.Of([.. metrics[..3], TalentMetric.Missing(Talent, Area.Shanghai, YearEnd.Of(2023), MissingReason.Suppressed) with { Categories = metrics[3].Categories }], CategorySchemes.Sex), "male")
            .Reason.Should().Be(UndefinedReason.Suppressed);
        RegionalTable overlapping = RegionalTable.Of([.. metrics, At(Area.China, "female", 99), At(Area.China, "male", 99)], CategorySchemes.Sex);
        Location.Diversity(overlapping, "CN-BJ").Reason.Should().Be(UndefinedReason.OverlappingParts, "provinces and their nation");
        Location.Diversity(RegionalTable.Of(metrics, CategorySchemes.Sex with { IsPartition = false }), "CN-BJ").Reason.Should().Be(UndefinedReason.OverlappingParts);
        FluentActions.Invoking(() => RegionalTable.Of([metrics[0] with { Categories = [] }], CategorySchemes.Sex)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RegionalTable.Of(["A", "A"], ["x"], [Row(1), Row(2)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RegionalTable.Of(["A"], ["x"], [Row(1, 2)])).Should().Throw<ArgumentException>();
    }

    private static TalentMetric At(Area area, string sex, decimal number) =>
        TalentMetric.At(Talent, area, YearEnd.Of(2023), Quantity.Exact(number, Unit.Person)) with { Categories = [CategorySchemes.Sex.Reference(sex)] };

    private static Quantity[] Row(params decimal[] numbers) => Array.ConvertAll(numbers, number => Quantity.Exact(number, Unit.Person));
}
