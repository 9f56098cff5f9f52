namespace IpTalent.Domain;

/// <summary>What a source says of the statistical error of its figure. Not a bound: nothing here narrows or widens a calculation.</summary>
/// <remarks>Everything is optional; a source seldom states more than one.</remarks>
public sealed record Uncertainty
{
    /// <summary>The standard error, in the unit of the figure; zero or above.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal? StandardError
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(StandardError));
            field = value;
        }
    }

    /// <summary>The confidence interval, in the unit of the figure.</summary>
    public ConfidenceInterval? Confidence { get; init; }

    /// <summary>The number of units in the sample; one or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public long? SampleSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, nameof(SampleSize));
            field = value;
        }
    }
}
