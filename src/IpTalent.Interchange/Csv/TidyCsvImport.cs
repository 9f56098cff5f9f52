using System.Globalization;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>A CSV file as it was read whole: the good figures, what is wrong with the others, and how many of what there are.</summary>
public sealed class TidyCsvImport
{
    private const string Start = "Metrics[";

    private readonly ValueList<long> _lines;

    internal TidyCsvImport(TalentDataset dataset, ValueList<long> lines, ValueList<TidyCsvError> errors, ValueList<TidyCsvError> warnings, TidyCsvSummary summary) =>
        (Dataset, _lines, Errors, Warnings, Summary) = (dataset, lines, errors, warnings, summary);

    /// <summary>The good figures, in the order of their rows.</summary>
    public TalentDataset Dataset { get; }

    /// <summary>What is wrong, in the order of the lines.</summary>
    public ValueList<TidyCsvError> Errors { get; }

    /// <summary>What is doubtful in rows that were read all the same, in the order of the lines: names that are not those of their codes.</summary>
    public ValueList<TidyCsvError> Warnings { get; }

    /// <summary>How many of what there are.</summary>
    public TidyCsvSummary Summary { get; }

    /// <summary>The line on which the row of a metric begins.</summary>
    /// <param name="index">The place of the metric in the dataset, beginning at 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such metric.</exception>
    public long LineOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _lines.Count);
        return _lines[index];
    }

    /// <summary>The line of what a finding about <see cref="Dataset"/> tells of: <c>import.LineOf(failure.PropertyName)</c>.</summary>
    /// <param name="path">The path of a value: <c>Metrics[17].Quantity.Nominal</c>.</param>
    /// <returns><see langword="null"/> where it is no path of a metric that was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public long? LineOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        int close = path.IndexOf(']', StringComparison.Ordinal);
        return path.StartsWith(Start, StringComparison.Ordinal) && close > 0
            && int.TryParse(path.AsSpan(Start.Length..close), NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < _lines.Count
            ? _lines[index] : null;
    }
}
