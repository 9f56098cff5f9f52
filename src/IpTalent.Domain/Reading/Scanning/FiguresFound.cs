using System.Runtime.InteropServices;

namespace IpTalent.Domain.Reading;

/// <summary>The figures found so far, and what the sentence has said that bears on the next one.</summary>
/// <param name="language">The language of the text.</param>
/// <param name="published">The day of publication, where it is known.</param>
internal sealed class FiguresFound(string language, NodaTime.LocalDate? published)
{
    // In English a date close behind a figure is that figure's.
    private readonly bool _datesFollow = language == "en";
    private readonly List<FoundFigure> _figures = [];
    private int _firstOfSentence;
    private int _firstOfPart;

    // Of the sentence, and of its part up to the next semicolon.
    private ReportingPeriod? _standing;
    private ReportingPeriod? _ofPart;
    private ReportingPeriod? _local;
    private int _localEnd = -1;

    public NodaTime.LocalDate? Published { get; } = published;

    public int Count => _figures.Count;

    /// <summary>From where to where the last figure was read, its verb and its counted noun included.</summary>
    public (int Start, int End) LastRead { get; private set; }

    /// <summary>The things that the sentence spoke of last, and the last ones that are no persons.</summary>
    public Unit? Noun { get; private set; }

    public Unit? Thing { get; private set; }

    /// <summary>The base of a rate in this clause: per how many persons; 0 where there is none.</summary>
    public decimal Per { get; set; }

    /// <summary>Whether the clause speaks of each of several.</summary>
    public bool Each { get; set; }

    /// <summary>What the clause tells of every number in it.</summary>
    public ClaimTraits Traits => Each ? ClaimTraits.EachOfSeveral : ClaimTraits.None;

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

    /// <summary>A semicolon of a Chinese sentence.</summary>
    public void EndPart()
    {
        EndClause();
        (_ofPart, _firstOfPart) = (null, _figures.Count);
    }

    public void EndSentence()
    {
        EndPart();
        (Noun, Thing, Change, _standing, _local, _firstOfSentence) = (null, null, false, null, null, _figures.Count);
    }

    /// <summary>The rate that the clause makes of what is counted; <see langword="null"/> where it speaks of none.</summary>
    public Unit? RateOf(Unit? counted)
    {
        if (Per == 0)
        {
            return null;
        }

        Unit numerator = counted is { Kind: UnitKind.Count } ? counted : Thing is { Kind: UnitKind.Count } ? Thing : Unit.Index;
        return numerator.Per(Per, Unit.Person);
    }

    /// <summary>Adds a figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lead">The words that lead up to the figure.</param>
    /// <param name="start">Where its own words begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="read">Up to where the text was read for it.</param>
    /// <param name="quantity">What it claims.</param>
    /// <param name="hasUnit">Whether words tell the unit.</param>
    /// <param name="rate">The rate of the compared values, where it is a multiple of one.</param>
    /// <returns>Where to go on.</returns>
    public int Add(ReadOnlySpan<char> text, in Chain lead, int start, int end, int read, Quantity quantity, bool hasUnit, Unit? rate = null)
    {
        ReportingPeriod? period = _local is not null && start - _localEnd is >= 0 and <= 4 ? _local : _ofPart ?? _standing;
        _local = null;
        Noun = hasUnit && quantity.Unit.Kind == UnitKind.Count ? quantity.Unit : Noun;
        _figures.Add(new(start, text[start..end].ToString(), language, quantity, hasUnit) { Wording = lead.Wording, Base = rate, Period = period });
        LastRead = (lead.Start >= 0 ? Math.Min(lead.Start, start) : start, Math.Max(read, end));
        return end;
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

        Span<FoundFigure> sentence = CollectionsMarshal.AsSpan(_figures)[_firstOfSentence..];
        if (_datesFollow && !sentence.IsEmpty && start - sentence[^1].End is 0 or 1)
        {
            // "690,000 at the end of ...": of this figure, and of no other where the sentence has a date already.
            sentence[^1] = sentence[^1] with { Period = period };
            _standing ??= period;
            return;
        }

        // 已有百名人才在“十四五”以来获评；…推送68项清单: behind a figure it is of this part alone.
        bool isOfPart = !_datesFollow && _figures.Count > _firstOfPart;
        Span<FoundFigure> dated = isOfPart ? CollectionsMarshal.AsSpan(_figures)[_firstOfPart..] : sentence;
        for (int i = dated.Length - 1; i >= 0 && dated[i].Period is null; i--)
        {
            dated[i] = dated[i] with { Period = period };
        }

        (_ofPart, _standing) = isOfPart ? (period, _standing) : (null, period);
    }
}
