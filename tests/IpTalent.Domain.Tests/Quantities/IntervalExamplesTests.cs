using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>Intervals worked by hand; the same rows also check the oracle of the properties.</summary>
public sealed class IntervalExamplesTests
{
    private const string Undefined = "divisor may be zero";
    private const string Overflow = "overflow";

    public static TheoryData<string, string, string, string> Operations => new()
    {
        // Sums and differences
        { "[1, 2]", "+", "[3, 4]", "[4, 6]" }, // closed ends make closed ends
        { "[1, 2)", "+", "[3, 4]", "[4, 6)" }, // one open end is enough to open the sum's
        { "[685000, 695000)", "+", "[855000, 865000)", "[1540000, 1560000)" }, // 69万 + 86万
        { "[855000, 865000)", "-", "[685000, 695000)", "(160000, 180000)" }, // 86万 - 69万: each end meets the other's open one
        { "[1, 2]", "-", "[1, 2]", "[-1, 1]" }, // two unrelated values: not zero
        { "(2, ∞)", "+", "[1, 1]", "(3, ∞)" },
        { "(2, ∞)", "-", "(2, ∞)", "(-∞, ∞)" },
        { "[0, 0]", "+", "(-∞, ∞)", "(-∞, ∞)" },
        { "[1e28, 1e28]", "+", "[1e-28, 1e-28]", "(10000000000000000000000000000, 10000000000000000000000000001)" }, // 57 digits: the neighbours, both open
        { "[12, 12]", "-", "[0.3333333333333333333333333333, 0.3333333333333333333333333333]", "(11.666666666666666666666666666, 11.666666666666666666666666667)" }, // 11.66…667 with 30 digits
        { "[79228162514264337593543950335, 79228162514264337593543950335]", "-", "[0.5, 0.5]", "(79228162514264337593543950334, 79228162514264337593543950335)" },
        { "[0, 79228162514264337593543950335]", "+", "[0, 0.25]", Overflow }, // rounds to the largest decimal to nearest, not outward
        { "[79228162514264337593543950335, ∞)", "+", "[0.25, 0.25]", Overflow }, // a lower end is no exception
        { "[79228162514264337593543950335, ∞)", "-", "[1, ∞)", "(-∞, ∞)" }, // no end, no overflow

        // Products
        { "[1, 2]", "*", "[3, 4]", "[3, 8]" },
        { "[1, 2)", "*", "[3, 4]", "[3, 8)" },
        { "[-1, 1]", "*", "(2, 3)", "(-3, 3)" }, // -3 and 3 only approached
        { "[-1, 1)", "*", "(2, 3]", "[-3, 3)" },
        { "[0, 1]", "*", "(2, 3)", "[0, 3)" }, // zero times anything is zero: attained though 2 is open
        { "(0, 1]", "*", "[2, 3]", "(0, 3]" }, // zero only approached
        { "[0, 1]", "*", "[1, ∞)", "[0, ∞)" },
        { "(0, 1)", "*", "(1, ∞)", "(0, ∞)" },
        { "(0, 1]", "*", "[0, 1)", "[0, 1)" }, // the right zero is attained, the left is not
        { "[0, 0]", "*", "(-∞, ∞)", "[0, 0]" }, // zero times unbounded is zero
        { "[0, 1]", "*", "(-∞, ∞)", "(-∞, ∞)" },
        { "(-1, 1)", "*", "[0, 0]", "[0, 0]" },
        { "[-1, 0]", "*", "(1, 2)", "(-2, 0]" }, // an upper end at zero
        { "[-1, 0]", "*", "[1, ∞)", "(-∞, 0]" },
        { "[-1, 1]", "*", "[-1, 1)", "[-1, 1]" }, // ties: 1 = 1*1 open = -1*-1 closed; -1 = 1*-1 closed
        { "[-2, 1)", "*", "(-1, 2]", "[-4, 2)" }, // 2 = -2*-1 = 1*2, each with an open end in it
        { "[-2, 3]", "*", "[-3, 2]", "[-9, 6]" }, // 6 = -2*-3 = 3*2: both corners closed
        { "[-2, 3)", "*", "[-3, 2]", "(-9, 6]" }, // one of the tied corners is enough
        { "(-2, 3)", "*", "[-3, 2]", "(-9, 6)" }, // none of them
        { "(-∞, -2]", "*", "(-∞, -3)", "(6, ∞)" },
        { "[3e20, ∞)", "*", "(-∞, 4e20]", "(-∞, ∞)" }, // the corner 3e20*4e20 is no decimal, and no end of the result either
        { "[281474976710656, 281474976710656]", "*", "[281474976710656, 281474976710656]", Overflow }, // 2^96, one beyond
        { "[1e-20, 1e-20]", "*", "[1e-20, 1e-20]", "(0, 0.0000000000000000000000000001)" }, // 1e-40: outward on both sides
        { "[-1e-20, 0]", "*", "[0, 1e-20]", "(-0.0000000000000000000000000001, 0]" }, // moved below, exact above
        { "[0.0000000000000000000000000003, 0.0000000000000000000000000003]", "*", "[0.5, 0.5]", "(0.0000000000000000000000000001, 0.0000000000000000000000000002)" }, // a tie of rounding

        // Quotients
        { "[1, 2]", "/", "[3, 4]", "[0.25, 0.6666666666666666666666666667)" }, // 2/3 is moved, 1/4 is not
        { "[855000, 865000)", "/", "[685000, 695000)", "(1.2302158273381294964028776978, 1.2627737226277372262773722628)" }, // growth factor of 69万 -> 86万, 29 digits fit
        { "(1100, 1200)", "/", "(700, 800)", "(1.375, 1.7142857142857142857142857143)" }, // person-times per task
        { "[1, 1]", "/", "(0, 2]", "[0.5, ∞)" }, // a divisor near zero: no upper end
        { "[1, 1]", "/", "[-2, 0)", "(-∞, -0.5]" },
        { "[-1, 1]", "/", "(0, 2]", "(-∞, ∞)" },
        { "[0, 1]", "/", "(0, 2]", "[0, ∞)" }, // zero is attained
        { "(0, 1]", "/", "(0, 2]", "(0, ∞)" },
        { "[0, 0]", "/", "(0, 2]", "[0, 0]" },
        { "[0, 0]", "/", "(0, ∞)", "[0, 0]" },
        { "[1, 2]", "/", "[1, ∞)", "(0, 2]" }, // zero approached at infinity
        { "[1, 2]", "/", "(0, ∞)", "(0, ∞)" },
        { "[0, 2]", "/", "[1, ∞)", "[0, 2]" },
        { "(-∞, ∞)", "/", "[2, 2]", "(-∞, ∞)" },
        { "[1, 1]", "/", "[0, 2]", Undefined }, // zero itself is a member
        { "[1, 1]", "/", "[-1, 1]", Undefined },
        { "[1, 1]", "/", "[0, 0]", Undefined },
        { "[0, 0]", "/", "[0, 0]", Undefined }, // 0/0 is not 0
        { "[1, 1]", "/", "(-∞, ∞)", Undefined },
        { "[1, 1]", "/", "[-2, 0]", Undefined },
        { "[8, 9]", "/", "[1e-28, 1]", Overflow }, // 9e28
        { "[8, 9]", "/", "(0, 1]", "[8, ∞)" },
        { "[1, 1]", "/", "[1e-28, 1e-28]", "[1e28, 1e28]" },
        { "[1e-28, 1e-28]", "/", "[3, 3]", "(0, 0.0000000000000000000000000001)" },
        { "[-1, -1]", "/", "[3, 3]", "(-0.3333333333333333333333333334, -0.3333333333333333333333333333)" }, // outward, whatever the sign
    };

    public static TheoryData<string, int, string> Powers => new()
    {
        { "[-2, 3)", 2, "[0, 9)" }, // zero is inside and attained
        { "[-3, 2]", 2, "[0, 9]" },
        { "[-2, 2)", 2, "[0, 4]" }, // of tied ends the closed one wins
        { "(-2, 2)", 2, "[0, 4)" },
        { "(0, 2]", 2, "(0, 4]" },
        { "(-3, -2]", 2, "[4, 9)" }, // falling below zero
        { "(-3, 2]", 3, "(-27, 8]" },
        { "(-∞, 2)", 3, "(-∞, 8)" },
        { "(-∞, 2)", 2, "[0, ∞)" },
        { "(-∞, -2)", 2, "(4, ∞)" },
        { "(-∞, ∞)", 0, "[1, 1]" }, // everything to the power 0 is 1, zero too
        { "[0, 0]", 0, "[1, 1]" },
        { "(2, 4]", -1, "[0.25, 0.5)" },
        { "(0, 2]", -2, "[0.25, ∞)" },
        { "[-2, 0)", -3, "(-∞, -0.125]" },
        { "(4, ∞)", -1, "(0, 0.25)" },
        { "[0, 2]", -1, Undefined },
        { "[-1, 1]", -2, Undefined },
        { "[0.00006103515625, 0.00006103515625]", -4, "[72057594037927936, 72057594037927936]" }, // (2^-14)^-4 = 2^56, though 2^-56 is no decimal
        { "[1.1, 1.1]", 12, "[3.138428376721, 3.138428376721]" },
        { "[5.0000000000000000000000000000, 5]", 5, "[3125, 3125]" }, // trailing zeros of an end take no digits from its power
        { "[1.000, 1]", 1000, "[1, 1]" },
        { "[281474976710656, 281474976710656]", 2, Overflow },
        { "[-281474976710655, 281474976710655]", 2, "[0, 79228162514263774643590529025]" }, // (2^48 - 1)^2
        { "[1e-28, 1e-28]", 2, "(0, 0.0000000000000000000000000001)" },
        { "[1, 1]", -1000000000, "[1, 1]" },
        { "[-1, 1]", 2147483647, "[-1, 1]" },
    };

    public static TheoryData<string, int, string> Roots => new()
    {
        { "[4, 9)", 2, "[2, 3)" },
        { "[0, ∞)", 2, "[0, ∞)" },
        { "(0, 2.25]", 2, "(0, 1.5]" },
        { "[-8, 27)", 3, "[-2, 3)" }, // an odd root has a sign
        { "(-∞, ∞)", 3, "(-∞, ∞)" },
        { "(-∞, -1)", 5, "(-∞, -1)" },
        { "[0.0000000000000000000000000001, 1]", 4, "[0.0000001, 1]" },
        { "[0.000000000000000000000001, 1]", 12, "[0.01, 1]" },
        { "[79228162514263774643590529025, 79228162514263774643590529025]", 2, "[281474976710655, 281474976710655]" },
        { "[-1, 4]", 2, "negative value" },
        { "(-∞, 4]", 2, "negative value" },
        { "(-1, 0]", 4, "negative value" },
    };

    [Theory, MemberData(nameof(Operations))]
    public void Operators_Example_MatchHandCalculation(string left, string symbol, string right, string expected)
    {
        (Interval x, Interval y) = (IntervalCase.Parse(left).ToInterval(), IntervalCase.Parse(right).ToInterval());
        Check(expected, () => symbol switch { "+" => x + y, "-" => x - y, "*" => x * y, _ => x / y });
        if (symbol == "/" && expected != Overflow)
        {
            (x.DividedBy(y).Reason == UndefinedReason.DivisorMayBeZero).Should().Be(expected == Undefined);
        }
    }

    [Theory, MemberData(nameof(Operations))]
    public void Oracle_Example_MatchesHandCalculation(string left, string symbol, string right, string expected)
    {
        (ExactInterval x, ExactInterval y) = (IntervalCase.Parse(left).ToExact(), IntervalCase.Parse(right).ToExact());
        CheckOracle(expected, symbol switch { "+" => x + y, "-" => x - y, "*" => x * y, _ => x.DividedBy(y) });
    }

    [Theory, MemberData(nameof(Powers))]
    public void Power_Example_MatchesHandCalculation(string value, int exponent, string expected) =>
        Check(expected, () => IntervalCase.Parse(value).ToInterval().Power(exponent));

    [Theory, MemberData(nameof(Powers))]
    public void OraclePower_Example_MatchesHandCalculation(string value, int exponent, string expected)
    {
        if (Math.Abs((long)exponent) <= 12)
        {
            CheckOracle(expected, IntervalCase.Parse(value).ToExact().Power(exponent));
        }
    }

    [Theory, MemberData(nameof(Roots))]
    public void Root_Example_MatchesHandCalculation(string value, int degree, string expected)
    {
        Outcome<Interval> root = IntervalCase.Parse(value).ToInterval().Root(degree);
        root.Should().Be(expected == "negative value"
            ? Outcome<Interval>.Undefined(UndefinedReason.NegativeValue, root.Detail)
            : Outcome<Interval>.Of(IntervalCase.Parse(expected).ToInterval()));
    }

    private static void Check(string expected, Func<Interval> operation)
    {
        switch (expected)
        {
            case Undefined:
                operation.Should().Throw<DivideByZeroException>();
                break;
            case Overflow:
                operation.Should().Throw<OverflowException>();
                break;
            default:
                operation().Should().Be(IntervalCase.Parse(expected).ToInterval());
                break;
        }
    }

    private static void CheckOracle(string expected, ExactInterval? exact)
    {
        switch (expected)
        {
            case Undefined:
                exact.Should().BeNull();
                break;
            case Overflow:
                exact!.LeavesDecimals.Should().BeTrue();
                break;
            default:
                IntervalJudge.Fault(exact!, IntervalCase.Parse(expected).ToInterval()).Should().BeNull();
                break;
        }
    }
}
