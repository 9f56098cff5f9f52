using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>A CSV file as it was read whole: the good figures, what is wrong with the others, and how many of what there are.</summary>
public sealed class TidyCsvImport
{
    private readonly ValueList<long> _lines;

    internal TidyCsvImport(TalentDataset dataset, ValueList<long> lines, ValueList<TidyCsvError> errors, TidyCsvSummary summary) =>
        (Dataset, _lines, Errors, Summary) = (dataset, lines, errors, summary);

    /// <summary>The good figures, in the order of their rows.</summary>
    public TalentDataset Dataset { get; }

    /// <summary>What is wrong, in the order of the lines.</summary>
    public ValueList<TidyCsvError> Errors { get; }

    /// <summary>How many of what there are.</summary>
    public TidyCsvSummary Summary { get; }

    /// <summary>The line on which the row of a metric begins: for <c>Metrics[i]</c>, of which a finding of validation tells.</summary>
    /// <param name="index">The place of the metric in the dataset, beginning at 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such metric.</exception>
    public long LineOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _lines.Count);
        return _lines[index];
    }
}
