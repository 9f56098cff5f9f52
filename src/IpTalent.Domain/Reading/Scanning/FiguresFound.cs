using System.Runtime.InteropServices;

namespace IpTalent.Domain.Reading;

/// <summary>The figures found so far, and what the sentence has said that bears on the next one.</summary>
/// <param name="published">The day of publication, where it is known.</param>
/// <param name="datesFollow">Whether a date close behind a figure is that figure's, as in English.</param>
internal sealed class FiguresFound(NodaTime.LocalDate? published, bool datesFollow)
{
    private readonly List<FoundFigure> _figures = [];
    private int _firstOfSentence;
    private ReportingPeriod? _standing;
    private ReportingPeriod? _local;
    private int _localEnd = -1;

    public NodaTime.LocalDate? Published { get; } = published;

    public int Count => _figures.Count;

    /// <summary>The things that the sentence spoke of last, and the last ones that are no persons.</summary>
    public Unit? Noun { get; private set; }

    public Unit? Thing { get; private set; }

    /// <summary>The base of a rate in this clause: per how many persons; 0 where there is none.</summary>
    public decimal Per { get; set; }

    /// <summary>Whether the clause speaks of each of several.</summary>
    public bool Each { get; set; }

    /// <summary>Where a movement begins in this clause (从, "from"); -1 where none does.</summary>
    public int Move { get; set; } = -1;

    /// <summary>Whether the sentence speaks of a rise or fall.</summary>
    public bool Change { get; set; }

    public FoundFigure this[int index] => _figures[index];

    public ValueList<FoundFigure> ToList() => [.. CollectionsMarshal.AsSpan(_figures)];

    public void Mention(Unit unit)
    {
        Noun = unit;
        Thing = unit == Unit.Person ? Thing : unit;
    }

    public void EndClause() => (Per, Each, Move) = (0, false, -1);

    public void EndSentence()
    {
        EndClause();
        (Noun, Thing, Change, _standing, _local, _firstOfSentence) = (null, null, false, null, null, _figures.Count);
    }

    public void Add(FoundFigure figure)
    {
        ReportingPeriod? period = _local is not null && figure.Start - _localEnd is >= 0 and <= 4 ? _local : _standing;
        _local = null;
        Noun = figure.HasUnit && figure.Quantity.Unit.Kind == UnitKind.Count ? figure.Quantity.Unit : Noun;
        _figures.Add(period is null ? figure : figure with { Period = period });
    }

    /// <summary>A period that the text names.</summary>
    /// <param name="period">The period.</param>
    /// <param name="start">Where its words begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="isOfNext">It belongs to the next figure alone: “十三五”末的69万.</param>
    public void Tell(ReportingPeriod period, int start, int end, bool isOfNext)
    {
        if (isOfNext)
        {
            (_local, _localEnd) = (period, end);
            return;
        }

        bool isOfLast = datesFollow && _figures.Count > _firstOfSentence && start - _figures[^1].End is 0 or 1;
        if (isOfLast)
        {
            // "690,000 at the end of ...": of this figure, and of no other where the sentence has a date already.
            _figures[^1] = _figures[^1] with { Period = period };
            _standing ??= period;
            return;
        }

        for (int i = _figures.Count - 1; i >= _firstOfSentence && _figures[i].Period is null; i--)
        {
            _figures[i] = _figures[i] with { Period = period };
        }

        _standing = period;
    }
}
