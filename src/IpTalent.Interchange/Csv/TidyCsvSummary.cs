using System.Diagnostics;
using System.Globalization;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>How many of what a CSV file holds.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TidyCsvSummary
{
    internal TidyCsvSummary(long rows, long wrongRows, long metrics, long missing, IEnumerable<KeyValuePair<string, long>> errors) =>
        (Rows, WrongRows, Metrics, Missing, Errors) = (rows, wrongRows, metrics, missing, [.. errors.OrderBy(error => error.Key, StringComparer.Ordinal)]);

    /// <summary>The rows below the header, without blank ones.</summary>
    public long Rows { get; }

    /// <summary>The rows in which something is wrong.</summary>
    public long WrongRows { get; }

    /// <summary>The metrics that were read; several in a row that has years across.</summary>
    public long Metrics { get; }

    /// <summary>The metrics among them that have no value.</summary>
    public long Missing { get; }

    /// <summary>How many errors of each code there are, by the alphabet; codes without errors are left out.</summary>
    public ValueList<KeyValuePair<string, long>> Errors { get; }

    /// <summary>How many errors there are.</summary>
    public long ErrorCount => Errors.Sum(error => error.Value);

    /// <summary>All of it in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Rows} {Of("row", Rows)}, {Metrics} {Of("metric", Metrics)} ({Missing} missing), {WrongRows} {Of("row", WrongRows)} wrong{(Errors.IsEmpty ? "" : $": {string.Join(", ", Errors.Select(error => $"{error.Key} {error.Value}"))}")}");

    private static string Of(string what, long count) => count == 1 ? what : $"{what}s";
}
