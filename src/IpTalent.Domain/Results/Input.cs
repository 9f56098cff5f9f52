using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>One figure that entered a calculation.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Input
{
    /// <summary>Its symbol in the expression of the formula: <c>a</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Symbol
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Symbol));
            field = value;
        }
    }

    /// <summary>The figure; absent where the observation has none.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>What it is: indicator, area and date; absent where only a number was given.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Who states it, in which words.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>A figure without further context.</summary>
    /// <exception cref="ArgumentException"><paramref name="symbol"/> is blank.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Input Of(string symbol, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return new() { Symbol = symbol, Quantity = quantity };
    }

    /// <summary>Symbol and figure.</summary>
    public override string ToString() => $"{Symbol} = {Quantity?.ToString() ?? "missing"}";
}
