using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Contributions against the exact range over all figures within their bounds.</summary>
public sealed class ContributionLaws
{
    private static readonly ExactInterval One = ExactInterval.Point(1);

    private static Gen<IntervalCase[]> Triples { get; } = Gen.OneOf(
        MeasureCases.Levels.Select(cases => cases[..2].Append(cases[^1]).ToArray()),
        from pair in MeasureCases.Pair from rest in MeasureCases.Level select new[] { pair.Left, pair.Right, rest });

    private static Gen<IntervalCase[]> Quadruples { get; } = Gen.OneOf(
        MeasureCases.Several().Select(cases => new[] { cases[0], cases[1], cases[^1], cases[cases.Length / 2] }),
        from pair in IntervalCases.Pair from other in IntervalCases.Pair select new[] { pair.Left, pair.Right, other.Left, other.Right });

    [Fact]
    public void ContributionToGrowth_AnyBounds_IsTheExactRange() => Law.Holds(Triples, MeasureCases.Simpler, cases =>
    {
        if (cases.Length < 3)
        {
            return null;
        }

        (ExactInterval a, ExactInterval b, ExactInterval rest) = (cases[0].ToExact(), cases[1].ToExact(), cases[2].ToExact());
        Derived<Quantity> result = Contributions.ContributionToGrowth(cases[0].AsQuantity(), cases[1].AsQuantity(), cases[2].AsQuantity());
        UndefinedReason? reason = cases[0].Lower is null or < 0 || cases[2].Lower is null or < 0 ? UndefinedReason.NegativeBase
            : a.Contains(0) && rest.Contains(0) ? UndefinedReason.ZeroBase
            : cases[1].Lower is null or < 0 ? UndefinedReason.SignChange
            : null;
        return reason is { } why ? MeasureCases.FaultOfReason(why, result)
            : Exact(a, b, rest) is { } exact ? MeasureCases.Fault(exact, result)
            : null;
    });

    [Fact]
    public void ContributionToGrowth_MembersOfTheBounds_LieInside() => Law.Holds(Triples, MeasureCases.Simpler, cases =>
    {
        if (cases.Length < 3
            || Contributions.ContributionToGrowth(cases[0].AsQuantity(), cases[1].AsQuantity(), cases[2].AsQuantity()) is not { IsDefined: true } result)
        {
            return null;
        }

        ExactInterval range = ExactInterval.Of(result.Bounds);
        return (from a in cases[0].ToExact().Members()
                from b in cases[1].ToExact().Members()
                from r in cases[2].ToExact().Members()
                where !range.Contains((b - a) / (a + r))
                select $"from {a} to {b} beside {r} lies outside {range}").FirstOrDefault();
    }, oneIn: 4);

    [Fact]
    public void ShareOfGrowth_AnyBounds_IsTheExactRange() => Law.Holds(Quadruples, MeasureCases.Simpler, cases =>
    {
        if (cases.Length < 4)
        {
            return null;
        }

        ExactInterval part = cases[1].ToExact() - cases[0].ToExact();
        ExactInterval rest = cases[3].ToExact() - cases[2].ToExact();
        Derived<Quantity> result = Contributions.ShareOfGrowth(
            cases[0].AsQuantity(), cases[1].AsQuantity(), cases[2].AsQuantity(), cases[3].AsQuantity());

        // 1 / (1 + e / d), or where d may be nothing 1 - 1 / (1 + d / e): each takes either change once.
        return result.Reason == UndefinedReason.Overflow && (part + rest).LeavesDecimals ? null
            : (part + rest).Contains(0) ? MeasureCases.FaultOfReason(UndefinedReason.DivisorMayBeZero, result)
            : MeasureCases.Fault(
                !part.Contains(0) ? (One + rest.DividedBy(part)!).Reciprocal()! : One - (One + part.DividedBy(rest)!).Reciprocal()!, result);
    });

    [Fact]
    public void WithinBetweenInteraction_OfSeveralGroups_IsTheExactRange() => Law.Holds(Groups, MeasureCases.Simpler, cases =>
    {
        if (cases.Length % 4 != 0)
        {
            return null;
        }

        WithinBetweenDecomposition effects = Contributions.WithinBetweenInteraction(Quantities(cases));
        return Fault(cases, effects.Within, (p1, r1, p2, r2) => p1 * (r2 - r1))
            ?? Fault(cases, effects.Between, (p1, r1, p2, r2) => r1 * (p2 - p1))
            ?? Fault(cases, effects.Interaction, (p1, r1, p2, r2) => (r2 - r1) * (p2 - p1))
            ?? Fault(cases, effects.Change, (p1, r1, p2, r2) => (p2 * r2) - (p1 * r1));
    }, oneIn: 2);

    [Fact]
    public void Kitagawa_OfSeveralGroups_IsTheExactRange() => Law.Holds(Groups, MeasureCases.Simpler, cases =>
    {
        if (cases.Length % 4 != 0)
        {
            return null;
        }

        KitagawaDecomposition effects = Contributions.Kitagawa(Quantities(cases));
        ExactInterval half = ExactInterval.Point(new Rational(1, 2));
        return Fault(cases, effects.RateEffect, (p1, r1, p2, r2) => (r2 - r1) * (p1 + p2) * half)
            ?? Fault(cases, effects.CompositionEffect, (p1, r1, p2, r2) => (p2 - p1) * (r1 + r2) * half)
            ?? Fault(cases, effects.Difference, (p1, r1, p2, r2) => (p2 * r2) - (p1 * r1));
    }, oneIn: 2);

    [Fact]
    public void Decompositions_OfNumbers_AddUpToTheChange() => Law.Holds(
        from n in Gen.Choose(1, 4) from numbers in Gen.Choose(0, 1000).Select(k => k / 1000m).ArrayOf(4 * n) select numbers,
        numbers => numbers.Length > 4 ? [numbers[4..]] : [],
        numbers =>
        {
            (decimal, decimal, decimal, decimal)[] groups = [.. numbers.Chunk(4).Select(group => (group[0], group[1], group[2], group[3]))];
            Rational change = numbers.Chunk(4).Aggregate((Rational)0, (sum, group) => sum + ((Rational)group[2] * group[3]) - ((Rational)group[0] * group[1]));
            (Outcome<decimal> within, Outcome<decimal> between, Outcome<decimal> interaction) = Contributions.WithinBetweenInteraction(groups);
            (Outcome<decimal> rates, Outcome<decimal> composition) = Contributions.Kitagawa(groups);
            return within.Value + between.Value + interaction.Value != change ? "Three effects do not add up."
                : rates.Value + composition.Value != change ? "Two effects do not add up."
                : null;
        });

    [Fact]
    public void StockFlowReconciliation_AnyBounds_IsTheExactRange() => Law.Holds(
        from cases in IntervalCases.Small.ArrayOf(5) from unknown in Gen.Choose(-1, 4) select (cases, unknown),
        pair => Enumerable.Range(0, 5).SelectMany(i => pair.cases[i].Simpler().Select(simpler =>
            (pair.cases.Select((other, j) => i == j ? simpler : other).ToArray(), pair.unknown))),
        pair =>
        {
            // In money, which may be below zero, so that nothing is cut off.
            Quantity?[] figures = [.. pair.cases.Select((value, k) => k == pair.unknown ? null : value.AsQuantity(Unit.Yuan))];
            ExactInterval[] x = [.. pair.cases.Select(value => value.ToExact())];
            ExactInterval exact = pair.unknown switch
            {
                0 => x[4] - x[1] + x[2] - x[3],
                1 => x[4] - x[0] + x[2] - x[3],
                2 => x[0] + x[1] + x[3] - x[4],
                3 => x[4] - x[0] - x[1] + x[2],
                4 => x[0] + x[1] - x[2] + x[3],
                _ => x[4] - (x[0] + x[1] - x[2] + x[3]),
            };
            return MeasureCases.Fault(exact, Contributions.StockFlowReconciliation(figures[0], figures[1], figures[2], figures[3], figures[4]));
        });

    private static Gen<IntervalCase[]> Groups =>
        from n in Gen.Choose(1, 3)
        from shares in Gen.OneOf(MeasureCases.Level, IntervalCases.Small.Where(value => value.Lower >= 0)).ArrayOf(2 * n)
        from rates in Gen.OneOf(IntervalCases.Small, IntervalCases.Any).ArrayOf(2 * n)
        select Enumerable.Range(0, 4 * n).Select(i => i % 2 == 0 ? shares[i / 2] : rates[i / 2]).ToArray();

    private static (Quantity, Quantity, Quantity, Quantity)[] Quantities(IntervalCase[] cases) =>
    [
        .. cases.Chunk(4).Select(group => (
            group[0].AsQuantity(Unit.Percent), group[1].AsQuantity(Unit.Yuan), group[2].AsQuantity(Unit.Percent), group[3].AsQuantity(Unit.Yuan))),
    ];

    private static string? Fault(
        IntervalCase[] cases, Derived<Quantity> result, Func<ExactInterval, ExactInterval, ExactInterval, ExactInterval, ExactInterval> effect) =>
        cases.Where((_, i) => i % 2 == 0).Any(share => share.Lower is null or < 0)
            ? MeasureCases.FaultOfReason(UndefinedReason.NegativeValue, result)
            : MeasureCases.Fault(cases.Chunk(4).Select(group => effect(group[0].ToExact(), group[1].ToExact(), group[2].ToExact(), group[3].ToExact()))
                .Aggregate((sum, term) => sum + term), result);

    // With the rest at one number, (b + r) / (a + r) - 1 takes either figure once; in the rest the contribution moves one way, so that the
    // range is the hull of those at its ends, and towards no end of zero. Null where the limit is not told this way.
    private static ExactInterval? Exact(ExactInterval a, ExactInterval b, ExactInterval rest)
    {
        Rational least = rest.Lower.Value!.Value;
        Rational inside = rest.Upper.Value is { } most ? (least + most) / 2 : least + 1;
        ExactInterval? range = Widened(At(inside), At(least), rest.Lower.IsClosed);
        return rest.Upper.Value is { } end ? Widened(range, At(end), rest.Upper.IsClosed)
            : Widened(range, ExactInterval.Point(0), isAttained: false);

        ExactInterval? At(Rational r) => (b + ExactInterval.Point(r)).DividedBy(a + ExactInterval.Point(r)) is { } factor ? factor - One : null;

        static ExactInterval? Widened(ExactInterval? range, ExactInterval? limit, bool isAttained) => range is null || limit is null ? null : new(
            Outer(range.Lower, limit.Lower, isAttained, -1), Outer(range.Upper, limit.Upper, isAttained, 1));

        static ExactEnd Outer(ExactEnd own, ExactEnd other, bool isAttained, int outward) =>
            own.Value is not { } value || other.Value is not { } limit ? ExactEnd.Absent
            : limit.CompareTo(value) * outward > 0 ? new(limit, isAttained && other.IsClosed)
            : limit == value ? new(value, own.IsClosed || (isAttained && other.IsClosed))
            : own;
    }
}
