using System.Collections.Immutable;

namespace IpTalent.Domain.Validation;

/// <summary>The standing figures of a dataset by what they observe. Where several tell of one cell and agree, the closest stands for them;
/// where they conflict, none does, since nothing can be held against figures of which one is known to be wrong.</summary>
internal sealed class FigureIndex
{
    private static readonly ImmutableArray<ObservationStatus> Incomparable =
        [ObservationStatus.DefinitionDiffers, ObservationStatus.IncludesOther, ObservationStatus.IncludedElsewhere, ObservationStatus.TimeSeriesBreak];

    private readonly Dictionary<Cell, Entry> _entries = [];

    public FigureIndex(ValueList<(TalentMetric Metric, int Index)> standing)
    {
        foreach ((TalentMetric Metric, int Index) figure in standing)
        {
            if (figure.Metric.IsConfidential || Compares(figure.Metric))
            {
                Cell cell = Cell.Of(figure.Metric);
                _entries[cell] = _entries.GetValueOrDefault(cell).And(figure);
            }
        }
    }

    /// <summary>The cells of which there is a figure, or one that is kept back, each with a metric that observes it.</summary>
    public IEnumerable<(Cell Cell, Indicator Indicator)> Cells =>
        _entries.Select(entry => (entry.Key, (entry.Value.Free ?? entry.Value.Hidden)!.Value.Metric.Indicator));

    /// <summary>Whether a figure counts what its cell says and no more, so that parts and wholes of it compare.</summary>
    public static bool Compares(TalentMetric metric) =>
        metric is { IsMissing: false, IsConfidential: false } && (metric.Attributes is null || !Incomparable.Any(status => metric.Has(status)));

    /// <summary>The published figure; <see langword="null"/> where there is none, or those there are conflict.</summary>
    public (TalentMetric Metric, int Index)? At(Cell cell) =>
        _entries.TryGetValue(cell, out Entry entry) && !entry.IsDisputed ? entry.Free : null;

    /// <summary>The figure that is kept back; <see langword="null"/> where there is none, or another source publishes it.</summary>
    public (TalentMetric Metric, int Index)? HiddenAt(Cell cell) =>
        _entries.TryGetValue(cell, out Entry entry) && entry.Free is null ? entry.Hidden : null;

    private readonly record struct Entry((TalentMetric Metric, int Index)? Free, (TalentMetric Metric, int Index)? Hidden, bool IsDisputed)
    {
        public Entry And((TalentMetric Metric, int Index) figure)
        {
            if (figure.Metric.IsConfidential)
            {
                return this with { Hidden = Hidden ?? figure };
            }

            return Free is not { } known ? this with { Free = figure }
                : !FigureComparison.Of(known.Metric.Quantity, figure.Metric.Quantity).IsAgreement ? this with { IsDisputed = true }
                : this with { Free = figure.Metric.Quantity!.Bounds.IsSubsetOf(known.Metric.Quantity!.Bounds) ? figure : known };
        }
    }
}
