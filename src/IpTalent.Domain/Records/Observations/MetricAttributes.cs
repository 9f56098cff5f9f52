using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>What describes an observation without identifying it: status, confidentiality, vintage, correction, derivation.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MetricAttributes
{
    /// <summary>What is to be known about the value; empty where nothing in particular.</summary>
    public ValueList<ObservationStatus> Status { get; init; }

    /// <summary>Whether the figure may be shown; free unless told otherwise.</summary>
    public Confidentiality Confidentiality { get; init; }

    /// <summary>The place in the history of revisions; absent where the figure was published once.</summary>
    public Vintage? Vintage { get; init; }

    /// <summary>The misprint that was mended, where there was one.</summary>
    public Correction? Correction { get; init; }

    /// <summary>How the figure was worked out, where no source prints it as it stands.</summary>
    public LocalizedText? Derivation { get; init; }

    /// <summary>The version of the indicator's definition under which it was counted; absent where not told.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? DefinitionVersion { get; init => field = TextRules.TrimmedOrNull(value); }

    /// <summary>The code of the hub of which the area is only a stand-in: Guangdong for the Greater Bay Area hub.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? ProxyFor { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>Anything else that a reader of the figure should know.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>What is told beyond the ordinary.</summary>
    public override string ToString()
    {
        var told = new List<string>();
        told.AddRange(Status.Select(status => status.ToString()));
        if (Confidentiality != Confidentiality.Free)
        {
            told.Add(Confidentiality.ToString());
        }

        if (Vintage is not null)
        {
            told.Add(Vintage.ToString());
        }

        if (Correction is not null)
        {
            told.Add("corrected");
        }

        if (Derivation is not null)
        {
            told.Add("derived");
        }

        if (ProxyFor is not null)
        {
            told.Add($"proxy for {ProxyFor}");
        }

        return told.Count == 0 ? "nothing in particular" : string.Join(", ", told);
    }
}
