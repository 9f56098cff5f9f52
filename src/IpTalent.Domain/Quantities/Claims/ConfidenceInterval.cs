using System.Diagnostics;
using System.Globalization;

namespace IpTalent.Domain;

/// <summary>A confidence interval with its level, as a source states it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConfidenceInterval
{
    /// <summary>The interval, in the unit of the figure.</summary>
    public required Interval Interval { get; init; }

    /// <summary>The confidence level as a fraction, above 0 and below 1: 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public required decimal Level
    {
        get;
        init
        {
            if (value is <= 0 or >= 1)
            {
                throw new ArgumentOutOfRangeException(nameof(Level), value, "A confidence level is a fraction between 0 and 1, such as 0.95.");
            }

            field = value;
        }
    }

    /// <summary>The interval and its level: <c>[5.1, 6.7] at 0.95</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Interval} at {Level}");
}
