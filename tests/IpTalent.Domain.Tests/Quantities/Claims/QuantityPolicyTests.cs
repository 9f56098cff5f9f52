namespace IpTalent.Domain.Tests.Quantities;

/// <summary>Every qualifier under the four policies, with what each end rests on: S stated, U unit, L lexical, C convention, - no end.</summary>
public sealed class QuantityPolicyTests
{
    private const string Max = "79228162514264337593543950335";

    public static TheoryData<string, Quantity, string, string, string, string> Rows => new()
    {
        // remark, claim, default, strict, wide, tight
        { "exact", Quantity.Exact(48, Unit.Person), "[48, 48] SS", "[48, 48] SS", "[48, 48] SS", "[48, 48] SS" },
        { "86万: told", Quantity.Rounded(860_000, 10_000, Unit.Person), "[855000, 865000) CC", "[0, ∞) U-", "[855000, 870000) CC", "[855000, 865000) CC" },
        { "690,000: not told", Quantity.Rounded(690_000, Unit.Person), "[685000, 695000) CC", "[0, ∞) U-", "[685000, 700000) CC", "[685000, 695000) CC" },
        { "7万: told, 5 % would be less", Quantity.Rounded(70_000, 10_000, Unit.Person), "[65000, 75000) CC", "[0, ∞) U-", "[65000, 80000) CC", "[66500, 73500) CC" },
        { "70,000: not told, capped", Quantity.Rounded(70_000, Unit.Person), "[66500, 73500) CC", "[0, ∞) U-", "[65000, 80000) CC", "[66500, 73500) CC" },
        { "百名", Quantity.Rounded(100, Unit.Person), "[95, 105) CC", "[0, ∞) U-", "[50, 200) CC", "[95, 105) CC" },
        { "rounded zero, told to tens", Quantity.Rounded(0, 10, Unit.Person), "[0, 5) UC", "[0, ∞) U-", "[0, 10) UC", "[0, 0] CC" },
        { "a rounded zero", Quantity.Rounded(0, Unit.Ratio), "[0, 0] CC", "[0, ∞) U-", "[0, 1) UC", "[0, 0] CC" },
        { "14.0: the zero counts", Quantity.Rounded(14.0m, Unit.Ratio), "[13.95, 14.05) CC", "[0, ∞) U-", "[13.95, 14.1) CC", "[13.95, 14.05) CC" },
        { "35.2 %, which may be negative", Quantity.Percent(35.2m), "[0.3515, 0.3525) CC", "(-∞, ∞) --", "[0.3515, 0.353) CC", "[0.3515, 0.3525) CC" },
        { "0.3 %: told", Quantity.Percent(0.3m), "[0.0025, 0.0035) CC", "(-∞, ∞) --", "[0.0025, 0.004) CC", "[0.00285, 0.00315) CC" },
        { "5 %: half of its last digit", Quantity.Percent(5), "[0.045, 0.055) CC", "(-∞, ∞) --", "[0.045, 0.06) CC", "[0.0475, 0.0525) CC" },
        { "4.8 percentage points", Quantity.PercentagePoints(4.8m), "[0.0475, 0.0485) CC", "(-∞, ∞) --", "[0.0475, 0.049) CC", "[0.0475, 0.0485) CC" },
        { "about 270", Quantity.About(270, Unit.Person), "[260, 280] CC", "[0, ∞) U-", "[260, 280] CC", "[265, 275] CC" },
        { "30人左右", Quantity.About(30, Unit.Person), "[27, 33] CC", "[0, ∞) U-", "[20, 40] CC", "[28, 32] CC" },
        { "about 10: at least 2 either way; under wide down to the zero itself", Quantity.About(10, Unit.Person), "[8, 12] CC", "[0, ∞) U-", "[0, 20] CC", "[8, 12] CC" },
        { "about 3", Quantity.About(3, Unit.Person), "[1, 5] CC", "[0, ∞) U-", "[1, 5] CC", "[1, 5] CC" },
        { "about 1: not below nobody", Quantity.About(1, Unit.Person), "[0, 3] UC", "[0, ∞) U-", "[0, 3] UC", "[0, 3] UC" },
        { "about 10 years: years have parts, so 2 is no limit", Quantity.About(10, Unit.Year), "[9, 11] CC", "[0, ∞) U-", "[0, 20] CC", "[9.5, 10.5] CC" },
        { "about 5 %", Quantity.Percent(5, Qualifier.About), "[0.045, 0.055] CC", "(-∞, ∞) --", "[0.04, 0.06] CC", "[0.0475, 0.0525] CC" },
        { "about 100 yuan: money may be owed", Quantity.About(100, Unit.Yuan), "[90, 110] CC", "(-∞, ∞) --", "[0, 200] CC", "[95, 105] CC" },
        { "近1200", Quantity.Nearly(1_200, Unit.PersonTime), "(1100, 1200) CS", "[0, 1200) US", "(1100, 1200) CS", "(1150, 1200) CS" },
        { "近2000", Quantity.Nearly(2_000, Unit.PersonTime), "(1800, 2000) CS", "[0, 2000) US", "(1000, 2000) CS", "(1900, 2000) CS" },
        { "近10", Quantity.Nearly(10, Unit.Person), "(8, 10) CS", "[0, 10) US", "(0, 10) CS", "(8, 10) CS" },
        { "近2: just above the zero", Quantity.Nearly(2, Unit.Person), "(0, 2) CS", "[0, 2) US", "(0, 2) CS", "(0, 2) CS" },
        { "近1: the zero holds it", Quantity.Nearly(1, Unit.Person), "[0, 1) US", "[0, 1) US", "[0, 1) US", "[0, 1) US" },
        { "nearly nobody contradicts the unit, which gives way", Quantity.Nearly(0, Unit.Person), "(-∞, 0) -S", "(-∞, 0) -S", "(-∞, 0) -S", "(-∞, 0) -S" },
        { "nearly 5 %", Quantity.Percent(5, Qualifier.Nearly), "(0.045, 0.05) CS", "(-∞, 0.05) -S", "(0.04, 0.05) CS", "(0.0475, 0.05) CS" },
        { "150余", Quantity.Over(150, Unit.Session), "(150, 160) SL", "(150, 160) SL", "(150, 160) SL", "(150, 160) SL" },
        { "over 700", Quantity.MoreThan(700, Unit.Task), "(700, ∞) S-", "(700, ∞) S-", "(700, ∞) S-", "(700, ∞) S-" },
        { "at least 100", Quantity.AtLeast(100, Unit.Person), "[100, ∞) S-", "[100, ∞) S-", "[100, ∞) S-", "[100, ∞) S-" },
        { "fewer than 5", Quantity.LessThan(5, Unit.Person), "[0, 5) US", "[0, 5) US", "[0, 5) US", "[0, 5) US" },
        { "less than 5 %", Quantity.Percent(5, Qualifier.LessThan), "(-∞, 0.05) -S", "(-∞, 0.05) -S", "(-∞, 0.05) -S", "(-∞, 0.05) -S" },
        { "fewer than none", Quantity.LessThan(0, Unit.Person), "(-∞, 0) -S", "(-∞, 0) -S", "(-∞, 0) -S", "(-∞, 0) -S" },
        { "at most 5", Quantity.AtMost(5, Unit.Person), "[0, 5] US", "[0, 5] US", "[0, 5] US", "[0, 5] US" },
        { "at most none", Quantity.AtMost(0, Unit.Person), "[0, 0] US", "[0, 0] US", "[0, 0] US", "[0, 0] US" },
        { "at most 5 %", Quantity.Percent(5, Qualifier.AtMost), "(-∞, 0.05] -S", "(-∞, 0.05] -S", "(-∞, 0.05] -S", "(-∞, 0.05] -S" },
        { "between 50 and 60", Quantity.Between(50, 60, Unit.Person), "[50, 60] SS", "[50, 60] SS", "[50, 60] SS", "[50, 60] SS" },
        { "五六十", Quantity.Between(50, 60, Unit.Person).With(ClaimTraits.NumeralPair), "[50, 60] LL", "[50, 60] LL", "[50, 60] LL", "[50, 60] LL" },
        { "several", Quantity.Several(Unit.Recommendation), "[2, ∞) L-", "[2, ∞) L-", "[2, ∞) L-", "[2, ∞) L-" },
        { "数百", Quantity.Several(100, Unit.Person), "[200, 1000) LL", "[200, 1000) LL", "[200, 1000) LL", "[200, 1000) LL" },
        { "contradictory: a value without bounds", Quantity.Over(48, Unit.Person), "(-∞, ∞) --", "(-∞, ∞) --", "(-∞, ∞) --", "(-∞, ∞) --" },

        // A negative number: the mirror image, ends and what they rest on.
        { "a fall of nearly 1,200", Quantity.Nearly(-1_200, Unit.Person), "(-1200, -1100) SC", "(-1200, 0] SU", "(-1200, -1100) SC", "(-1200, -1150) SC" },
        { "a fall of 5 %", Quantity.Percent(-5), "(-0.055, -0.045] CC", "(-∞, ∞) --", "(-0.06, -0.045] CC", "(-0.0525, -0.0475] CC" },
        { "a fall of about 1", Quantity.About(-1, Unit.Person), "[-3, 0] CU", "(-∞, 0] -U", "[-3, 0] CU", "[-3, 0] CU" },
        { "a fall of 150-odd", Quantity.Over(-150, Unit.Person), "(-160, -150) LS", "(-160, -150) LS", "(-160, -150) LS", "(-160, -150) LS" },
        { "a fall of more than 5", Quantity.MoreThan(-5, Unit.Person), "(-∞, -5) -S", "(-∞, -5) -S", "(-∞, -5) -S", "(-∞, -5) -S" },
        { "a fall of at least 5", Quantity.AtLeast(-5, Unit.Person), "(-∞, -5] -S", "(-∞, -5] -S", "(-∞, -5] -S", "(-∞, -5] -S" },
        { "a fall of fewer than 5", Quantity.LessThan(-5, Unit.Person), "(-5, 0] SU", "(-5, 0] SU", "(-5, 0] SU", "(-5, 0] SU" },
        { "a fall of less than 5 %", Quantity.Percent(-5, Qualifier.LessThan), "(-0.05, ∞) S-", "(-0.05, ∞) S-", "(-0.05, ∞) S-", "(-0.05, ∞) S-" },
        { "a fall of at most 5", Quantity.AtMost(-5, Unit.Person), "[-5, 0] SU", "[-5, 0] SU", "[-5, 0] SU", "[-5, 0] SU" },

        // The ends of the decimals: no end where none is known, and never an end inside the convention.
        { "exactly the largest decimal", Quantity.Exact(decimal.MaxValue, Unit.Ratio), $"[{Max}, {Max}] SS", $"[{Max}, {Max}] SS", $"[{Max}, {Max}] SS", $"[{Max}, {Max}] SS" },
        { "a little over the largest decimal", Quantity.Over(decimal.MaxValue, Unit.Ratio), $"({Max}, ∞) S-", $"({Max}, ∞) S-", $"({Max}, ∞) S-", $"({Max}, ∞) S-" },
        { "about the largest decimal", Quantity.About(decimal.MaxValue, Unit.Ratio), "[79228162514264337593543950334, ∞) C-", "[0, ∞) U-", "[79228162514264337593543950334, ∞) C-", "(79228162514264337593543950334, ∞) C-" },
        { "the largest decimal to tenths: the half-width falls between two decimals", Quantity.Rounded(decimal.MaxValue, 0.1m, Unit.Ratio), "(79228162514264337593543950334, ∞) C-", "[0, ∞) U-", "(79228162514264337593543950334, ∞) C-", "(79228162514264337593543950334, ∞) C-" },
        { "the smallest decimal: half of it is none, so the ends lie outside", Quantity.Rounded(1e-28m, Unit.Ratio), "(0, 0.0000000000000000000000000002) CC", "[0, ∞) U-", "(0, 0.0000000000000000000000000002) CC", "(0, 0.0000000000000000000000000002) CC" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void BoundsUnder_EachPolicy_AreAsWorkedByHand(string remark, Quantity claim, string byDefault, string strict, string wide, string tight)
    {
        Told(claim.BoundsUnder(BoundPolicy.Default)).Should().Be(byDefault, remark);
        Told(claim.BoundsUnder(BoundPolicy.Strict)).Should().Be(strict, remark);
        Told(claim.BoundsUnder(BoundPolicy.Wide)).Should().Be(wide, remark);
        Told(claim.BoundsUnder(BoundPolicy.Tight)).Should().Be(tight, remark);
    }

    [Fact]
    public void RestsOnConvention_EachBasis_IsTrueOfConventionsAlone()
    {
        Quantity.About(270, Unit.Person).BoundsUnder(BoundPolicy.Default).RestsOnConvention.Should().BeTrue();
        Quantity.Nearly(-270, Unit.Person).BoundsUnder(BoundPolicy.Default).RestsOnConvention.Should().BeTrue();
        Quantity.About(270, Unit.Person).BoundsUnder(BoundPolicy.Strict).RestsOnConvention.Should().BeFalse();
        Quantity.Over(150, Unit.Person).BoundsUnder(BoundPolicy.Default).RestsOnConvention.Should().BeFalse();
        default(ClaimBounds).RestsOnConvention.Should().BeFalse();
        default(ClaimBounds).Should().Be(new ClaimBounds(Interval.Whole, Basis.None, Basis.None));
    }

    private static string Told(ClaimBounds bounds) => $"{bounds.Interval} {Letter(bounds.Lower)}{Letter(bounds.Upper)}";

    private static char Letter(Basis basis) => basis switch
    {
        Basis.None => '-',
        Basis.Stated => 'S',
        Basis.Unit => 'U',
        Basis.Lexical => 'L',
        Basis.Convention => 'C',
        _ => '?',
    };
}
