using System.Diagnostics;
using System.Globalization;

namespace IpTalent.Domain.Reading;

/// <summary>Where and why the reading of a phrase stopped.</summary>
/// <param name="Position">The first code unit that could not be read, counted from 0.</param>
/// <param name="Reason">Why, in English and Chinese; <see langword="null"/> where the whole phrase was read.</param>
/// <remarks>The default value tells that nothing stopped it.</remarks>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="Position"/> is below zero.</exception>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ReadingStop(int Position, LocalizedText? Reason)
{
    /// <summary>The first code unit that could not be read, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below zero.</exception>
    public int Position { get; init => field = Checked(value); } = Checked(Position);

    /// <summary>Where and why, in English.</summary>
    public override string ToString() => Reason is null ? "read to its end" : string.Create(CultureInfo.InvariantCulture, $"{Position}: {Reason.In("en")}");

    private static int Checked(int position) => position >= 0 ? position
        : throw new ArgumentOutOfRangeException(nameof(position), position, "A position in a text is counted from 0; give 0 or more.");
}
