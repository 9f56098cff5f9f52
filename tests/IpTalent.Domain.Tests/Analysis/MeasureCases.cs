using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Bounded figures for the measures, and what judges their results.</summary>
internal static class MeasureCases
{
    public const int Steps = 4;

    /// <summary>Intervals of figures that are zero or above, as counts are.</summary>
    public static Gen<IntervalCase> Level { get; } = Gen.OneOf(IntervalCases.Any, IntervalCases.Small).Select(ToLevel);

    /// <summary>Pairs that share, mirror or invert ends now and then: of any sign, and often zero or above.</summary>
    public static Gen<(IntervalCase Left, IntervalCase Right)> Pair { get; } = Gen.Frequency(
        (3, IntervalCases.Pair.Select(pair => (ToLevel(pair.Left), ToLevel(pair.Right)))),
        (1, IntervalCases.Pair));

    /// <summary>Two to five figures, zero or above, whose sums decimals hold.</summary>
    public static Gen<IntervalCase[]> Levels { get; } = Several(Gen.Frequency((3, IntervalCases.Small.Where(HasShortEnds)), (1, Count)).Select(ToLevel));

    /// <summary>Two to five figures of any sign, whose sums decimals hold.</summary>
    public static Gen<IntervalCase[]> Several() => Several(Gen.Frequency((3, IntervalCases.Small.Where(HasShortEnds)), (1, Count)));

    /// <summary>One case less, or one of them simpler.</summary>
    public static IEnumerable<IntervalCase[]> Simpler(IntervalCase[] cases) =>
    [
        .. cases.Length > 2 ? Enumerable.Range(0, cases.Length).Select(i => cases.Where((_, j) => j != i).ToArray()) : [],
        .. Enumerable.Range(0, cases.Length).SelectMany(i => cases[i].Simpler().Select(simpler => cases.Select((other, j) => i == j ? simpler : other).ToArray())),
    ];

    public static ExactInterval Sum(IEnumerable<IntervalCase> cases) =>
        cases.Aggregate(ExactInterval.Point(0), (sum, value) => sum + value.ToExact());

    public static Quantity[] AsQuantities(this IEnumerable<IntervalCase> cases, Unit? unit = null) => [.. cases.Select(value => value.AsQuantity(unit))];

    /// <summary>A figure with the bounds of a case, as a measure takes it.</summary>
    public static Quantity AsQuantity(this IntervalCase value, Unit? unit = null) =>
        Quantity.Derived(value.ToInterval(), unit ?? Unit.Person, BoundPolicy.Default);

    /// <summary>What is wrong with a result whose exact range is known, or <see langword="null"/>.</summary>
    public static string? Fault(ExactInterval exact, Derived<Quantity> result) =>
        result.Reason == UndefinedReason.Overflow ? exact.LeavesDecimals || IsAtTheEdge(exact) ? null : $"Overflow, although it is {exact}."
        : !result.IsDefined ? $"{result.Reason}, although it is {exact}."
        : exact.LeavesDecimals ? $"{result.Bounds}, although an end of {exact} is no decimal."
        : IntervalJudge.Fault(exact, result.Bounds, Steps);

    /// <summary>What is wrong with a reason for no result, or <see langword="null"/>.</summary>
    public static string? FaultOfReason(UndefinedReason expected, Derived<Quantity> result) =>
        result.Reason == expected ? null : $"{result.Reason?.ToString() ?? result.Bounds.ToString()} instead of {expected}.";

    private static Gen<IntervalCase> Count => from low in Gen.Choose(0, 40) from width in Gen.Choose(0, 20) select IntervalCase.Between(low, true, low + width, false);

    private static Gen<IntervalCase[]> Several(Gen<IntervalCase> one) => from n in Gen.Choose(2, 5) from cases in one.ArrayOf(n) select cases;

    private static bool HasShortEnds(IntervalCase value) => IsShort(value.Lower) && IsShort(value.Upper);

    private static bool IsShort(decimal? end) => end is not { } value || (decimal.Round(value, 10) == value && Math.Abs(value) < 1e15m);

    private static bool IsAtTheEdge(ExactInterval exact) =>
        new[] { exact.Lower.Value, exact.Upper.Value }.Any(end => end is { } value && Rational.Abs(value) > DecimalGrid.Largest - 100);

    // The mirror image of what is negative, and of what straddles zero the part above.
    private static IntervalCase ToLevel(IntervalCase value) =>
        value is { Lower: null, Upper: null } ? new(0, true, null, false)
        : value is { Upper: <= 0 and { } upper } ? new(-upper, value.UpperIsClosed, -value.Lower, value.LowerIsClosed)
        : value.Lower is null or < 0 ? new(0, true, value.Upper, value.UpperIsClosed)
        : value;
}
