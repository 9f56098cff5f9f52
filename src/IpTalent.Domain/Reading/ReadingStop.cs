using System.Diagnostics;
using System.Globalization;

namespace IpTalent.Domain.Reading;

/// <summary>Where and why the reading of a phrase stopped.</summary>
/// <param name="Position">The first code unit that could not be read.</param>
/// <param name="Reason">Why, in English and Chinese; <see langword="null"/> where the whole phrase was read.</param>
/// <remarks>The default value tells that nothing stopped it.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ReadingStop(int Position, LocalizedText? Reason)
{
    /// <summary>Where and why, in English.</summary>
    public override string ToString() => Reason is null ? "read to its end" : string.Create(CultureInfo.InvariantCulture, $"{Position}: {Reason.In("en")}");
}
