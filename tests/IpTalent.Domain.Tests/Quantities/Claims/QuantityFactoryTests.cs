namespace IpTalent.Domain.Tests.Quantities;

public sealed class QuantityFactoryTests
{
    private static readonly Func<Unit, Quantity>[] Factories =
    [
        unit => Quantity.Of(1, unit), unit => Quantity.Exact(1, unit), unit => Quantity.Rounded(1, unit), unit => Quantity.Rounded(1, 1, unit),
        unit => Quantity.About(1, unit), unit => Quantity.About(1, 1, unit), unit => Quantity.Nearly(1, unit), unit => Quantity.Nearly(1, 1, unit),
        unit => Quantity.Over(1, unit), unit => Quantity.Over(1, 1, unit), unit => Quantity.MoreThan(1, unit), unit => Quantity.MoreThan(1, 1, unit),
        unit => Quantity.AtLeast(1, unit), unit => Quantity.AtLeast(1, 1, unit), unit => Quantity.LessThan(1, unit), unit => Quantity.LessThan(1, 1, unit),
        unit => Quantity.AtMost(1, unit), unit => Quantity.AtMost(1, 1, unit), unit => Quantity.Between(1, 2, unit), unit => Quantity.Several(unit),
        unit => Quantity.Several(1, unit), unit => Quantity.Indefinite(Interval.Whole, unit), unit => Quantity.Derived(Interval.Whole, unit, BoundPolicy.Default),
    ];

    private static readonly Func<decimal, Quantity>[] WithGranule =
    [
        granule => Quantity.Rounded(1, granule, Unit.Person), granule => Quantity.About(1, granule, Unit.Person), granule => Quantity.Nearly(1, granule, Unit.Person),
        granule => Quantity.Over(1, granule, Unit.Person), granule => Quantity.MoreThan(1, granule, Unit.Person), granule => Quantity.AtLeast(1, granule, Unit.Person),
        granule => Quantity.LessThan(1, granule, Unit.Person), granule => Quantity.AtMost(1, granule, Unit.Person), granule => Quantity.Several(granule, Unit.Person),
    ];

    // number, unit, what a reader takes it for, its granule, whether the precision is told
    public static TheoryData<string, decimal, Unit, Qualifier, decimal, bool> BareNumbers => new()
    {
        { "ones", 48, Unit.Person, Qualifier.Exact, 1, false },
        { "one zero at the end is no sign of rounding", 270, Unit.Person, Qualifier.Exact, 10, false },
        { "two are", 1_200, Unit.Person, Qualifier.Rounded, 100, false },
        { "none at all", 0, Unit.Person, Qualifier.Exact, 1, false },
        { "a fall", -500, Unit.Person, Qualifier.Rounded, 100, false },
        { "decimals of what has none", 14.5m, Unit.Person, Qualifier.Rounded, 0.1m, true },
        { "decimals that are zeros", 14.00m, Unit.Person, Qualifier.Rounded, 0.01m, true },
        { "a unit that has parts", 48, Unit.Year, Qualifier.Rounded, 1, false },
        { "a rate, however printed", 12, Unit.Patent.Per(10_000, Unit.Person), Qualifier.Rounded, 1, false },
        { "a percentage, stored as a fraction: 35 % has no decimal point", 0.35m, Unit.Percent, Qualifier.Rounded, 0.01m, false },
        { "35.2 %", 0.352m, Unit.Percent, Qualifier.Rounded, 0.001m, true },
        { "7.62 % a year", 0.0762m, Unit.PercentPerYear, Qualifier.Rounded, 0.0001m, true },
        { "the largest power of ten", 1e28m, Unit.Yuan, Qualifier.Rounded, 1e27m, false },
        { "the largest decimal", decimal.MaxValue, Unit.Person, Qualifier.Exact, 1, false },
        { "the smallest step", 1e-28m, Unit.Ratio, Qualifier.Rounded, 1e-28m, true },
    };

    [Theory, MemberData(nameof(BareNumbers))]
    public void Of_BareNumber_IsReadAsAReaderWould(string remark, decimal number, Unit unit, Qualifier qualifier, decimal granule, bool isTold)
    {
        Quantity claim = Quantity.Of(number, unit);

        claim.Qualifier.Should().Be(qualifier, remark);
        claim.Nominal.Should().Be(number);
        claim.Granule.Should().Be(granule, remark);
        claim.Traits.Should().Be(isTold ? ClaimTraits.PrecisionTold : ClaimTraits.None, remark);
        claim.Unit.Should().Be(unit);
        claim.Policy.Should().BeNull();
        claim.Ends.Should().Be(Interval.Whole);
    }

    [Theory]
    [InlineData("35.2", "0.352", "0.001", true)]
    [InlineData("35.20", "0.352", "0.0001", true)]
    [InlineData("35", "0.35", "0.01", false)]
    [InlineData("50", "0.5", "0.1", false)]
    [InlineData("0", "0", "0.01", false)]
    [InlineData("-0.3", "-0.003", "0.001", true)]
    [InlineData("0.00000000000000000000000001", "0.0000000000000000000000000001", "0.0000000000000000000000000001", true)]
    public void Percent_PrintedNumber_IsStoredAsAFraction(string printed, string fraction, string granule, bool isTold)
    {
        foreach (Quantity claim in (Quantity[])[Quantity.Percent(Number(printed)), Quantity.PercentagePoints(Number(printed))])
        {
            claim.Qualifier.Should().Be(Qualifier.Rounded);
            claim.Nominal.Should().Be(Number(fraction));
            claim.Granule.Should().Be(Number(granule));
            claim.Traits.Should().Be(isTold ? ClaimTraits.PrecisionTold : ClaimTraits.None);
        }
    }

    [Fact]
    public void Percent_Units_AreApart()
    {
        Quantity.Percent(5).Unit.Should().Be(Unit.Percent);
        Quantity.PercentagePoints(5).Unit.Should().Be(Unit.PercentagePoint);
        Quantity.Percent(5, Qualifier.MoreThan).Should().Be(Quantity.MoreThan(0.05m, Unit.Percent));
    }

    [Fact]
    public void Percent_TooManyPlacesOrNoNumber_Throws()
    {
        FluentActions.Invoking(() => Quantity.Percent(1e-27m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("percent");
        FluentActions.Invoking(() => Quantity.PercentagePoints(1e-28m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("points");
        foreach (Qualifier qualifier in (Qualifier[])[Qualifier.Between, Qualifier.Indefinite, Qualifier.Derived, (Qualifier)99, (Qualifier)(-1)])
        {
            FluentActions.Invoking(() => Quantity.Percent(5, qualifier)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("qualifier");
        }
    }

    [Fact]
    public void Percent_EndsOfTheDecimals_AreTaken()
    {
        Quantity.Percent(decimal.MaxValue).Nominal.Should().Be(792281625142643375935439503.35m);
        Quantity.Percent(decimal.MinValue).Nominal.Should().Be(-792281625142643375935439503.35m);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void Granule_OutsideItsLimits_Throws(string granule)
    {
        foreach (Func<decimal, Quantity> factory in WithGranule)
        {
            FluentActions.Invoking(() => factory(Number(granule))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*above zero and at most 1e27*");
        }
    }

    [Theory]
    [InlineData("1000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("0.25")]
    public void Granule_WithinItsLimits_IsKept(string granule)
    {
        foreach (Func<decimal, Quantity> factory in WithGranule.Where(it => it(1).Nominal is not null))
        {
            factory(Number(granule)).Granule.Should().Be(Number(granule));
            factory(Number(granule)).Traits.Should().HaveFlag(ClaimTraits.PrecisionTold);
        }
    }

    [Fact]
    public void Factories_NullUnit_Throw()
    {
        foreach (Func<Unit, Quantity> factory in Factories)
        {
            FluentActions.Invoking(() => factory(null!)).Should().Throw<ArgumentNullException>().WithParameterName("unit");
        }
    }

    [Fact]
    public void Between_LowAboveHigh_Throws() =>
        FluentActions.Invoking(() => Quantity.Between(60, 50, Unit.Person)).Should().Throw<ArgumentException>().WithParameterName("low").WithMessage("Between 60 and 50 lies no number; the lower one comes first.*");

    [Fact]
    public void Derived_NullPolicy_Throws() =>
        FluentActions.Invoking(() => Quantity.Derived(Interval.Whole, Unit.Person, null!)).Should().Throw<ArgumentNullException>().WithParameterName("policy");

    [Fact]
    public void Under_NullPolicy_Throws()
    {
        Quantity claim = Quantity.Exact(1, Unit.Person);
        FluentActions.Invoking(() => claim.Under(null!)).Should().Throw<ArgumentNullException>().WithParameterName("policy");
        FluentActions.Invoking(() => claim.BoundsUnder(null!)).Should().Throw<ArgumentNullException>().WithParameterName("policy");
        FluentActions.Invoking(() => claim.WholeNumbersUnder(null!)).Should().Throw<ArgumentNullException>().WithParameterName("policy");
    }

    [Fact]
    public void With_Traits_AreAdded()
    {
        Quantity claim = Quantity.Rounded(34_000, 1_000, Unit.Person).With(ClaimTraits.Pleonastic);

        claim.Traits.Should().Be(ClaimTraits.PrecisionTold | ClaimTraits.Pleonastic);
        claim.With(ClaimTraits.None).Should().Be(claim);
        FluentActions.Invoking(() => claim.With((ClaimTraits)128)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("traits");
        FluentActions.Invoking(() => claim.With((ClaimTraits)(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void EveryFactory_EndsOfTheDecimals_GiveAClaimWithBoundsAndText()
    {
        decimal[] numbers = [0, 1e-28m, -1e-28m, decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, 7.9228162514264337593543950335m];
        decimal[] granules = [1e-28m, 0.4m, 1, 1e27m];
        foreach (Quantity claim in from number in numbers
                                   from granule in granules
                                   from qualifier in Enum.GetValues<Qualifier>().Where(it => it <= Qualifier.AtMost)
                                   from unit in (Unit[])[Unit.Person, Unit.Percent, Unit.Ratio]
                                   select ClaimCases.Make(qualifier, number, granule, unit))
        {
            foreach (BoundPolicy policy in BoundPolicy.All)
            {
                claim.BoundsUnder(policy).Interval.Should().NotBeNull();
                claim.WholeNumbersUnder(policy);
                claim.IsGreaterThan(claim, policy).Should().NotBe(Certainty.Yes);
            }

            Quantity.Parse(claim.ToString()).Should().Be(claim);
            claim.ToString("F4", null).Should().NotBeEmpty();
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
