namespace IpTalent.Domain.Tests.Quantities;

public sealed class QuantityComparisonTests
{
    // Beyond every end of the generated claims on both sides.
    private static readonly decimal[] Whole = [.. Enumerable.Range(-30, 70).Select(n => (decimal)n)];
    private static readonly Quantity Then = Quantity.Rounded(690_000, 10_000, Unit.Person);
    private static readonly Quantity Now = Quantity.Rounded(860_000, 10_000, Unit.Person);

    // remark, left, right, whether left is greater, less, the same number
    public static TheoryData<string, Quantity, Quantity, Certainty, Certainty, Certainty> Rows => new()
    {
        { "86万 against 69万", Now, Then, Certainty.Yes, Certainty.No, Certainty.No },
        { "a hedged figure against itself", Now, Now, Certainty.Undetermined, Certainty.Undetermined, Certainty.Undetermined },
        { "an exact figure against itself", Quantity.Exact(9, Unit.Person), Quantity.Exact(9, Unit.Person), Certainty.No, Certainty.No, Certainty.Yes },
        { "nearly 2,000 against 2,000", Quantity.Nearly(2_000, Unit.Person), Quantity.Exact(2_000, Unit.Person), Certainty.No, Certainty.Yes, Certainty.No },
        { "over 700 against 700-odd", Quantity.MoreThan(700, Unit.Task), Quantity.Over(700, Unit.Task), Certainty.Undetermined, Certainty.Undetermined, Certainty.Undetermined },
        { "at least 5 against at most 5: they may be equal", Quantity.AtLeast(5, Unit.Person), Quantity.AtMost(5, Unit.Person), Certainty.Undetermined, Certainty.No, Certainty.Undetermined },
        { "more than 5 against at most 5", Quantity.MoreThan(5, Unit.Person), Quantity.AtMost(5, Unit.Person), Certainty.Yes, Certainty.No, Certainty.No },
        { "more than 2 times against exactly 2", Quantity.MoreThan(2, Unit.Ratio), Quantity.Exact(2, Unit.Ratio), Certainty.Yes, Certainty.No, Certainty.No },
        { "more than 9 persons are 10 at least", Quantity.MoreThan(9, Unit.Person), Quantity.LessThan(10, Unit.Person), Certainty.Yes, Certainty.No, Certainty.No },
        { "more than 9 years may be less than 10", Quantity.MoreThan(9, Unit.Year), Quantity.LessThan(10, Unit.Year), Certainty.Undetermined, Certainty.Undetermined, Certainty.Undetermined },
        { "近10 is nine", Quantity.Nearly(10, Unit.Person), Quantity.Exact(9, Unit.Person), Certainty.No, Certainty.No, Certainty.Yes },
        { "an average between 8 and 10 need not be nine", Quantity.Derived(Interval.Open(8, 10), Unit.Person, BoundPolicy.Default), Quantity.Exact(9, Unit.Person), Certainty.Undetermined, Certainty.Undetermined, Certainty.Undetermined },
        { "a contradiction says nothing", Quantity.Over(48, Unit.Person), Quantity.Exact(1, Unit.Person), Certainty.Undetermined, Certainty.Undetermined, Certainty.Undetermined },
    };

    [Theory, MemberData(nameof(Rows))]
    public void Comparison_Example_IsDecidedByTheBounds(string remark, Quantity left, Quantity right, Certainty greater, Certainty less, Certainty same)
    {
        left.IsGreaterThan(right).Should().Be(greater, remark);
        left.IsLessThan(right).Should().Be(less, remark);
        left.IsSameNumberAs(right).Should().Be(same, remark);
    }

    [Fact]
    public void Comparison_Policy_DecidesWhatTheWordsLeaveOpen()
    {
        Now.IsGreaterThan(Then, BoundPolicy.Strict).Should().Be(Certainty.Undetermined);
        Now.IsAtLeast(Then, BoundPolicy.Wide).Should().Be(Certainty.Yes);
        Quantity.About(30, Unit.Person).IsLessThan(Quantity.Exact(35, Unit.Person), BoundPolicy.Wide).Should().Be(Certainty.Undetermined);
        Quantity.About(30, Unit.Person).IsLessThan(Quantity.Exact(35, Unit.Person)).Should().Be(Certainty.Yes);
    }

    [Fact]
    public void Comparison_OtherUnitOrNull_Throws()
    {
        foreach (Func<Quantity, Quantity, Certainty> compare in (Func<Quantity, Quantity, Certainty>[])
            [(a, b) => a.IsGreaterThan(b), (a, b) => a.IsLessThan(b), (a, b) => a.IsAtLeast(b), (a, b) => a.IsAtMost(b), (a, b) => a.IsSameNumberAs(b)])
        {
            FluentActions.Invoking(() => compare(Now, Quantity.Exact(5, Unit.PersonTime))).Should().Throw<ArgumentException>()
                .WithMessage("A figure in person cannot be compared with one in person-time*").WithParameterName("other");
            FluentActions.Invoking(() => compare(Now, null!)).Should().Throw<ArgumentNullException>().WithParameterName("other");
        }
    }

    [Fact]
    public void Comparison_AnyTwoClaims_AgreesWithTheirValues() => ClaimCases.Holds(ClaimCases.Meeting, pair =>
        BoundPolicy.All.Select(policy =>
        {
            (decimal[] left, decimal[] right) = Members(pair.Left, pair.Right, policy);
            Certainty Decided(Func<decimal, decimal, bool> holds)
            {
                bool some = left.Any(x => right.Any(y => holds(x, y)));
                bool all = left.All(x => right.All(y => holds(x, y)));
                return all ? Certainty.Yes : some ? Certainty.Undetermined : Certainty.No;
            }

            // Where one side alone is counted, some cases stay open that its whole numbers would decide.
            bool isExact = IsCounted(pair.Left, policy) == IsCounted(pair.Right, policy);
            string? Fault(string relation, Certainty told, Certainty decided) =>
                told == decided || (!isExact && told == Certainty.Undetermined) ? null : $"{relation} under {policy} is told as {told}, but is {decided}";

            return Fault("greater", pair.Left.IsGreaterThan(pair.Right, policy), Decided((x, y) => x > y))
                ?? Fault("less", pair.Left.IsLessThan(pair.Right, policy), Decided((x, y) => x < y))
                ?? Fault("at least", pair.Left.IsAtLeast(pair.Right, policy), Decided((x, y) => x >= y))
                ?? Fault("at most", pair.Left.IsAtMost(pair.Right, policy), Decided((x, y) => x <= y))
                ?? Fault("the same", pair.Left.IsSameNumberAs(pair.Right, policy), Decided((x, y) => x == y));
        }).FirstOrDefault(fault => fault is not null));

    [Fact]
    public void Comparison_AnyTwoClaims_IsTurnedRoundAndNegated() => ClaimCases.Holds(ClaimCases.Meeting, pair =>
        pair.Left.IsGreaterThan(pair.Right) == pair.Right.IsLessThan(pair.Left)
        && pair.Left.IsAtLeast(pair.Right) == pair.Right.IsAtMost(pair.Left)
        && pair.Left.IsAtLeast(pair.Right) == pair.Left.IsLessThan(pair.Right).Negate()
        && pair.Left.IsSameNumberAs(pair.Right) == pair.Right.IsSameNumberAs(pair.Left)
        && pair.Left.IsGreaterThan(pair.Right).And(pair.Left.IsLessThan(pair.Right)) != Certainty.Yes ? null : $"{pair.Left.Bounds} and {pair.Right.Bounds}");

    /// <summary>Values within the bounds of each: all ends of both, three numbers between any two neighbours, and some beyond; whole
    /// numbers alone where whole things are counted.</summary>
    private static (decimal[] Left, decimal[] Right) Members(Quantity left, Quantity right, BoundPolicy policy)
    {
        (Interval first, Interval second) = (left.Under(policy), right.Under(policy));
        decimal[] marks =
        [
            .. new[] { first.Lower, first.Upper, second.Lower, second.Upper }.OfType<decimal>().Concat(Whole).Distinct().Order(),
        ];
        decimal[] candidates =
        [
            .. marks.Zip(marks.Skip(1), (low, high) => (decimal[])[low, low + ((high - low) / 4), low + ((high - low) / 2), low + ((high - low) * 3 / 4)])
                .SelectMany(between => between),
        ];
        return (
            [.. candidates.Where(x => first.Contains(x) && (!IsCounted(left, policy) || decimal.IsInteger(x)))],
            [.. candidates.Where(x => second.Contains(x) && (!IsCounted(right, policy) || decimal.IsInteger(x)))]);
    }

    // A count whose bounds hold no whole number is told by its bounds alone.
    private static bool IsCounted(Quantity claim, BoundPolicy policy) =>
        claim.Unit == Unit.Person && claim.Qualifier != Qualifier.Derived && decimal.IsInteger(claim.Nominal ?? 0) && Whole.Any(claim.Under(policy).Contains);
}
