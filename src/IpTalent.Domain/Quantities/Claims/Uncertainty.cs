using System.Diagnostics;
using System.Globalization;

namespace IpTalent.Domain;

/// <summary>What a source says of the statistical error of its figure. Not a bound: nothing here narrows or widens a calculation.</summary>
/// <remarks>Everything is optional; a source seldom states more than one.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
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

    /// <summary>What is stated: <c>standard error 0.4; [5.1, 6.7] at 0.95; sample of 1500</c>, or <c>not stated</c>.</summary>
    public override string ToString()
    {
        string?[] stated =
        [
            StandardError is { } error ? string.Create(CultureInfo.InvariantCulture, $"standard error {error}") : null,
            Confidence?.ToString(),
            SampleSize is { } size ? string.Create(CultureInfo.InvariantCulture, $"sample of {size}") : null,
        ];
        string text = string.Join("; ", stated.OfType<string>());
        return text.Length == 0 ? "not stated" : text;
    }
}
