namespace IpTalent.Domain.Tests.Exact;

/// <summary>Whether an operation on intervals gave what it must: the exact range, rounded outward, or the right exception.</summary>
internal static class IntervalJudge
{
    /// <summary>What is wrong with a result of + - * / or a power, or <see langword="null"/>.</summary>
    /// <param name="exact">The exact range; <see langword="null"/> where the divisor may be zero.</param>
    /// <param name="operation">The operation under test.</param>
    /// <param name="steps">How many steps out an end may lie that no decimal holds.</param>
    public static string? Fault(ExactInterval? exact, Func<Interval> operation, int steps = 1)
    {
        (Interval? actual, string thrown) = Attempt(operation);
        if (exact is null)
        {
            return thrown == nameof(DivideByZeroException) ? null : $"The divisor may be zero: {Shown(actual, thrown)}.";
        }

        if (exact.LeavesDecimals)
        {
            return thrown == nameof(OverflowException) ? null : $"An end of {exact} is no decimal: {Shown(actual, thrown)}.";
        }

        return actual is { } result
            ? Fault(exact, result, steps)
            // An end close to the largest decimal may be rounded beyond it where more than one step is allowed.
            : thrown == nameof(OverflowException) && steps > 1 && (IsNearTheEdge(exact.Lower, steps) || IsNearTheEdge(exact.Upper, steps))
                ? null
                : $"{thrown} instead of {exact}.";
    }

    public static string? Fault(ExactInterval exact, Interval actual, int steps = 1) =>
        (RoundingJudge.Fault(Side.Lower, exact.Lower, actual.Lower, actual.LowerKind == EndKind.Closed, steps)
            ?? RoundingJudge.Fault(Side.Upper, exact.Upper, actual.Upper, actual.UpperKind == EndKind.Closed, steps)
            ?? FaultOfKinds(actual)) is { } fault
            ? $"{actual} for {exact}: {fault}"
            : null;

    /// <summary>The same for a root, whose ends are judged by raising them to the power.</summary>
    public static string? FaultOfRoot(ExactInterval radicand, int degree, Interval actual, int steps) =>
        (RoundingJudge.FaultOfRoot(Side.Lower, radicand.Lower, degree, actual.Lower, actual.LowerKind == EndKind.Closed, steps)
            ?? RoundingJudge.FaultOfRoot(Side.Upper, radicand.Upper, degree, actual.Upper, actual.UpperKind == EndKind.Closed, steps)
            ?? FaultOfKinds(actual)) is { } fault
            ? $"{actual} for the root of degree {degree} of {radicand}: {fault}"
            : null;

    /// <summary>The result of an operation, or the name of what it threw.</summary>
    public static (Interval? Result, string Thrown) Attempt(Func<Interval> operation)
    {
        try
        {
            return (operation(), string.Empty);
        }
        catch (ArithmeticException exception)
        {
            return (null, exception.GetType().Name);
        }
    }

    private static string Shown(Interval? actual, string thrown) => actual?.ToString() ?? thrown;

    private static bool IsNearTheEdge(ExactEnd end, int steps) => end.Value is { } value && DecimalGrid.Hold(value) is null
        && Rational.Abs(value) > DecimalGrid.Largest - (steps * DecimalGrid.StepAt(value));

    private static string? FaultOfKinds(Interval actual) =>
        (actual.Lower is null) != (actual.LowerKind == EndKind.Absent) || (actual.Upper is null) != (actual.UpperKind == EndKind.Absent)
            ? $"the kinds {actual.LowerKind} and {actual.UpperKind} do not fit the ends."
            : null;
}
