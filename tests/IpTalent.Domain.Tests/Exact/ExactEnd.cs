namespace IpTalent.Domain.Tests.Exact;

/// <summary>One end of an exact interval: a value that belongs to it (closed) or not (open), or no value at all.</summary>
/// <param name="Value">Where the end lies; <see langword="null"/> where the interval goes on for ever.</param>
/// <param name="IsClosed">Whether the value belongs to the interval; never where there is none.</param>
internal readonly record struct ExactEnd(Rational? Value, bool IsClosed)
{
    public static ExactEnd Absent => default;

    public static ExactEnd Closed(Rational value) => new(value, true);

    public static ExactEnd Open(Rational value) => new(value, false);

    /// <summary>Whether no decimal reaches as far as this end.</summary>
    public bool LiesBeyondDecimals => Value is { } value && Rational.Abs(value) > DecimalGrid.Largest;
}
