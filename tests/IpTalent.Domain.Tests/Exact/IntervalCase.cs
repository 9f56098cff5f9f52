using System.Globalization;

namespace IpTalent.Domain.Tests.Exact;

/// <summary>A decimal interval as a test hands it over: built into an <see cref="Interval"/> and into an exact set alike.</summary>
/// <remarks>An absent end is never closed. The decimals keep their scale and the sign of zero, which must make no difference.</remarks>
internal readonly record struct IntervalCase(decimal? Lower, bool LowerIsClosed, decimal? Upper, bool UpperIsClosed)
{
    public static IntervalCase Whole => default;

    public static IntervalCase Point(decimal value) => new(value, true, value, true);

    /// <summary>The interval of two ends in either order; a point where they are equal.</summary>
    public static IntervalCase Between(decimal one, bool oneIsClosed, decimal other, bool otherIsClosed) =>
        one == other ? Point(one)
        : one < other ? new(one, oneIsClosed, other, otherIsClosed)
        : new(other, otherIsClosed, one, oneIsClosed);

    public ExactInterval ToExact() => new(
        Lower is { } lower ? new(lower, LowerIsClosed) : ExactEnd.Absent,
        Upper is { } upper ? new(upper, UpperIsClosed) : ExactEnd.Absent);

    public Interval ToInterval() => (Lower, Upper) switch
    {
        (null, null) => Interval.Whole,
        ({ } lower, null) => LowerIsClosed ? Interval.AtLeast(lower) : Interval.MoreThan(lower),
        (null, { } upper) => UpperIsClosed ? Interval.AtMost(upper) : Interval.LessThan(upper),
        ({ } lower, { } upper) => (LowerIsClosed, UpperIsClosed) switch
        {
            (true, true) => lower == upper ? Interval.Point(lower) : Interval.Closed(lower, upper),
            (false, false) => Interval.Open(lower, upper),
            (true, false) => Interval.ClosedOpen(lower, upper),
            (false, true) => Interval.OpenClosed(lower, upper),
        },
    };

    /// <summary>Reads "[1, 2)", "(-∞, 0]" and the like, so that the tables do not lean on the parser under test.</summary>
    public static IntervalCase Parse(string text)
    {
        string[] ends = text[1..^1].Split(',');
        return new(End(ends[0]), text[0] == '[', End(ends[1]), text[^1] == ']');

        static decimal? End(string end) => end.Contains('∞', StringComparison.Ordinal)
            ? null
            : decimal.Parse(end, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>Simpler cases to look at when this one fails.</summary>
    public IEnumerable<IntervalCase> Simpler()
    {
        if (this == Whole)
        {
            yield break;
        }

        yield return Whole;
        (decimal? lower, bool lowerIsClosed, decimal? upper, bool upperIsClosed) = this;
        IEnumerable<(decimal?, bool, decimal?, bool)> candidates =
        [
            (null, false, upper, upperIsClosed),
            (lower, lowerIsClosed, null, false),
            (lower, true, upper, upperIsClosed),
            (lower, lowerIsClosed, upper, true),
            .. SimplerEnds(lower).Select(end => (end, lowerIsClosed, upper, upperIsClosed)),
            .. SimplerEnds(upper).Select(end => (lower, lowerIsClosed, end, upperIsClosed)),
            .. lower == upper ? SimplerEnds(lower).Select(end => (end, true, end, true)) : [],
        ];
        foreach ((decimal? l, bool lClosed, decimal? u, bool uClosed) in candidates)
        {
            IntervalCase candidate = new(l, lClosed && l is not null, u, uClosed && u is not null);
            if (candidate.Weight() < Weight() && (l is null || u is null || l < u || (l == u && lClosed && uClosed)))
            {
                yield return candidate;
            }
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(LowerIsClosed ? '[' : '(')}{Lower?.ToString(CultureInfo.InvariantCulture) ?? "-∞"}, {Upper?.ToString(CultureInfo.InvariantCulture) ?? "∞"}{(UpperIsClosed ? ']' : ')')}");

    private static IEnumerable<decimal?> SimplerEnds(decimal? end)
    {
        if (end is { } value)
        {
            decimal whole = decimal.Truncate(value);
            decimal[] candidates = [0, 1, -1, 2, Math.Abs(value), whole, decimal.Truncate(value / 2), decimal.Round(value, 1), decimal.Round(value, value.Scale / 2)];
            foreach (decimal candidate in candidates)
            {
                yield return candidate;
            }
        }
    }

    // What shrinking reduces, so that it ends: absent ends, then closed ones, then short and positive numbers.
    private double Weight() => EndWeight(Lower, LowerIsClosed) + EndWeight(Upper, UpperIsClosed);

    private static double EndWeight(decimal? end, bool isClosed) => end is not { } value ? 0
        : 2 + (isClosed ? 0 : 1) + (value < 0 ? 0.5 : 0) + (value.Scale * 3) + Math.Log10(1 + (double)Math.Abs(value));
}
