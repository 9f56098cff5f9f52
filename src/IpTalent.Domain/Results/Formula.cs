using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>What a measure computes: its name and the expression that its inputs enter.</summary>
/// <remarks>Identified by all its members; the code is stable and tells measures apart in documents.</remarks>
[DebuggerDisplay("{Code,nq}: {Expression,nq}")]
public sealed record Formula
{
    /// <summary>The stable code, in lower case: <c>growth-rate</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Code));
            field = value;
        }
    }

    /// <summary>The name of the measure.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Name));
            field = value;
        }
    }

    /// <summary>The expression in the symbols of the inputs: <c>(b - a) / a</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Expression
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Expression));
            field = value;
        }
    }

    /// <summary>How tight the bounds of the result are; sharp unless told otherwise.</summary>
    public BoundsClass Bounds { get; init; }

    /// <summary>Code and expression.</summary>
    public override string ToString() => $"{Code}: {Expression}";
}
