using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>Logarithm, exponential and powers with fractions: by hand from 60 digits, and for any ends against a series of their own.</summary>
public sealed class IntervalLogarithmLaws
{
    private const int Steps = 4;

    // Between which decimals the value lies: worked out to 60 digits with mpmath 1.3.
    public static TheoryData<string, string, string> Logarithms => new()
    {
        { "1", "[0, 0]", "the one exact case" },
        { "1.000", "[0, 0]", "however it is written" },
        { "2", "(0.6931471805599453094172321214, 0.6931471805599453094172321215)", "ln 2" },
        { "10", "(2.3025850929940456840179914546, 2.3025850929940456840179914547)", "ln 10" },
        { "0.5", "(-0.6931471805599453094172321215, -0.6931471805599453094172321214)", "below one" },
        { "1.0000000000000000000000000001", "(0, 0.0000000000000000000000000001)", "next to one" },
        { "0.9999999999999999999999999999", "(-0.0000000000000000000000000002, -0.0000000000000000000000000001)", "next below one" },
        { "1.01", "(0.0099503308531680828482153575, 0.0099503308531680828482153576)", "one percent" },
        { "1.0001", "(0.0000999950003333083353331666, 0.0000999950003333083353331667)", "near one, by another way" },
        { "79228162514264337593543950335", "(66.542129333754749704054283659, 66.54212933375474970405428366)", "the largest decimal" },
        { "0.0000000000000000000000000001", "(-64.472382603833279152503760732, -64.472382603833279152503760731)", "the smallest" },
        { "860000", "(13.664687668229690468962040453, 13.664687668229690468962040454)", "people" },
    };

    public static TheoryData<string, string, string> Exponentials => new()
    {
        { "0", "[1, 1]", "the one exact case" },
        { "1", "(2.7182818284590452353602874713, 2.7182818284590452353602874714)", "e" },
        { "-1", "(0.3678794411714423215955237701, 0.3678794411714423215955237702)", "1 / e" },
        { "0.5", "(1.6487212707001281468486507878, 1.6487212707001281468486507879)", "the root of e" },
        { "66.5", "(75959666021073336334634473276, 75959666021073336334634473277)", "next to the largest decimal" },
        { "-64", "(0.0000000000000000000000000001, 0.0000000000000000000000000002)", "next to the smallest" },
        { "-70", "(0, 0.0000000000000000000000000001)", "smaller than any" },
        { "-79228162514264337593543950335", "(0, 0.0000000000000000000000000001)", "as small as can be asked for" },
        { "0.0000000000000000000000000001", "(1.0000000000000000000000000001, 1.0000000000000000000000000002)", "next to one" },
        { "0.6931471805599453094172321214", "(1.9999999999999999999999999998, 1.9999999999999999999999999999)", "next to two" },
    };

    public static TheoryData<string, int, int, string, string> PowerTable => new()
    {
        { "4", 1, 2, "[2, 2]", "a root that is a whole number" },
        { "8", 2, 3, "[4, 4]", "a power of one" },
        { "8", -2, 3, "[0.25, 0.25]", "and below" },
        { "0.25", 3, 2, "[0.125, 0.125]", "of a fraction" },
        { "1.21", 4, 8, "[1.1, 1.1]", "not in lowest terms" },
        { "1", 366, 7, "[1, 1]", "one stays one" },
        { "0", 1, 366, "[0, 0]", "nothing stays nothing" },
        { "7", 0, 5, "[1, 1]", "the power zero" },
        { "2", 1, 2, "(1.4142135623730950488016887242, 1.4142135623730950488016887243)", "no fraction" },
        { "2", -1, 2, "(0.7071067811865475244008443621, 0.7071067811865475244008443622)", "and its reciprocal" },
        { "1.5", 365, 1011, "(1.1576412555663564448282069588, 1.1576412555663564448282069589)", "growth over 2 years and 281 days" },
        { "0.5", 1, 365, "(0.9981027686515946342007432616, 0.9981027686515946342007432617)", "a day's part" },
        { "1.07", 366, 1, "(56814950519.82868069858556685, 56814950519.828680698585566851)", "a day's growth for a year" },
        { "0.0000000000000000000000000001", 1, 3, "(0.0000000004641588833612778892, 0.0000000004641588833612778893)", "of the smallest" },
        { "79228162514264337593543950335", 1, 100, "(1.9453098948245710370454041894, 1.9453098948245710370454041895)", "of the largest" },
        { "1.0000000000000000000000000001", 1, 2, "(1, 1.0000000000000000000000000001)", "between one and its neighbour" },
    };

    [Theory, MemberData(nameof(Logarithms))]
    public void Logarithm_Number_LiesBetweenItsNeighbours(string x, string expected, string remark) =>
        ShouldEnclose(Point(x).Logarithm().Value, expected, remark);

    [Theory, MemberData(nameof(Exponentials))]
    public void Exponential_Number_LiesBetweenItsNeighbours(string x, string expected, string remark) =>
        ShouldEnclose(Point(x).Exponential(), expected, remark);

    [Theory, MemberData(nameof(PowerTable))]
    public void Power_Fraction_LiesBetweenItsNeighbours(string x, int numerator, int denominator, string expected, string remark) =>
        ShouldEnclose(Point(x).Power(numerator, denominator).Value, expected, remark);

    [Fact]
    public void Logarithm_Ends_KeepTheirKinds()
    {
        Interval.ClosedOpen(1, 2).Logarithm().Value.LowerKind.Should().Be(EndKind.Closed);
        Interval.OpenClosed(0, 1).Logarithm().Value.Should().Be(Interval.AtMost(0), "it goes on downwards without an end");
        Interval.MoreThan(1).Logarithm().Value.Should().Be(Interval.MoreThan(0));
        Interval.AtMost(0).Exponential().Should().Be(Interval.OpenClosed(0, 1));
        Interval.Whole.Exponential().Should().Be(Interval.MoreThan(0));
        Interval.OpenClosed(0, 4).Power(-1, 2).Value.Should().Be(Interval.AtLeast(0.5m));
        Interval.AtLeast(4).Power(-1, 2).Value.Should().Be(Interval.OpenClosed(0, 0.5m));
        Interval.ClosedOpen(0, 4).Power(1, 2).Value.Should().Be(Interval.ClosedOpen(0, 2));
    }

    [Fact]
    public void Powers_WithoutMeaning_SayWhy()
    {
        Interval.Closed(0, 1).Logarithm().Reason.Should().Be(UndefinedReason.ZeroValue);
        Interval.Closed(-1, 1).Logarithm().Reason.Should().Be(UndefinedReason.NegativeValue);
        Interval.Whole.Logarithm().Reason.Should().Be(UndefinedReason.NegativeValue);
        Interval.Closed(-1, 1).Power(1, 3).Reason.Should().Be(UndefinedReason.NegativeValue);
        Interval.Closed(0, 1).Power(-1, 3).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        FluentActions.Invoking(() => Interval.Point(2).Power(1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Interval.Point(67).Exponential()).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Interval.Point(66.55m).Exponential()).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Interval.Point(2).Power(366, 1)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Logarithm_AnyNumber_IsEnclosedWithinFourSteps() => Law.Holds(Positive, _ => [], value =>
        value == 1 ? null : Fault(Exact.Series.Logarithm(value), Interval.Point(value).Logarithm().Value));

    [Fact]
    public void Exponential_AnyNumber_IsEnclosedWithinFourSteps() => Law.Holds(
        Gen.OneOf(DecimalCases.Any, Gen.Choose(-64_000, 66_500).Select(n => n / 1000m)).Where(value => Math.Abs(value) < 66.5m && value != 0),
        _ => [],
        value => Fault(Exact.Series.Exponential(value), Interval.Point(value).Exponential()),
        oneIn: 2);

    [Fact]
    public void Power_AnyFraction_IsEnclosedWithinFourSteps() => Law.Holds(
        from value in Positive
        from numerator in Gen.OneOf(Gen.Choose(-9, 9), Gen.Elements(365, 366, 73))
        from denominator in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 9_000))
        select (value, numerator, denominator),
        _ => [],
        power =>
        {
            (decimal value, int p, int q) = power;
            if (Math.Abs(Math.Log((double)value) * p / q) > 66.5)
            {
                return null;
            }

            Rational exact = Exact.Series.Exponential(Exact.Series.Logarithm(value) * p / q);
            Interval actual = Interval.Point(value).Power(p, q).Value;
            // What is told as exact is proved by raising it.
            return actual.IsPoint
                ? ((Rational)actual.Lower!.Value).Power(q) == ((Rational)value).Power(p) ? null : $"{actual} is not exact"
                : Fault(exact, actual);
        },
        oneIn: 4);

    [Fact]
    public void Power_OfAPower_IsExact() => Law.Holds(
        from root in Gen.Choose(1, 400).Zip(Gen.Choose(0, 3), (n, scale) => n * (decimal)Math.Pow(10, -scale))
        from degree in Gen.Choose(2, 9)
        from power in Gen.Choose(1, 3)
        where DecimalGrid.Hold(((Rational)root).Power(degree)) is not null && DecimalGrid.Hold(((Rational)root).Power(power)) is not null
        select (root, degree, power),
        _ => [],
        given =>
        {
            Interval found = Interval.Point(DecimalGrid.Hold(((Rational)given.root).Power(given.degree))!.Value).Power(given.power, given.degree).Value;
            return found == Interval.Point(DecimalGrid.Hold(((Rational)given.root).Power(given.power))!.Value) ? null : $"{found}";
        });

    private static Gen<decimal> Positive => DecimalCases.Any.Select(Math.Abs).Where(value => value != 0);

    private static Interval Point(string x) => Interval.Point(decimal.Parse(x, System.Globalization.CultureInfo.InvariantCulture));

    private static string? Fault(Rational exact, Interval actual) =>
        RoundingJudge.Fault(Side.Lower, ExactEnd.Open(exact), actual.Lower, actual.LowerKind == EndKind.Closed, Steps)
            ?? RoundingJudge.Fault(Side.Upper, ExactEnd.Open(exact), actual.Upper, actual.UpperKind == EndKind.Closed, Steps);

    // The neighbours of the value, or ends up to three steps further out; exact where the value is.
    private static void ShouldEnclose(Interval actual, string expected, string remark)
    {
        var tight = Interval.Parse(expected);
        tight.IsSubsetOf(actual).Should().BeTrue($"{remark}: {actual} holds {expected}");
        if (tight.IsPoint)
        {
            actual.Should().Be(tight, remark);
            return;
        }

        Rational step = DecimalGrid.StepAt(tight.Upper!.Value);
        (actual.LowerKind, actual.UpperKind).Should().Be((EndKind.Open, EndKind.Open), remark);
        ((Rational)tight.Lower!.Value - actual.Lower!.Value <= 3 * step).Should().BeTrue($"{remark}: {actual}");
        ((Rational)actual.Upper!.Value - tight.Upper!.Value <= 3 * step).Should().BeTrue($"{remark}: {actual}");
    }
}
