using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What a measure gives for one period of a series.</summary>
/// <param name="Period">The period, as the series has it.</param>
/// <param name="Result">The result, or why there is none.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PeriodResult(
    [property: JsonPropertyName("period")] ReportingPeriod Period, [property: JsonPropertyName("result")] Derived<Quantity> Result)
{
    /// <summary>The period and the result.</summary>
    public override string ToString() => $"{Period}: {Result}";
}
