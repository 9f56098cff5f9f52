namespace IpTalent.Domain.Reading;

/// <summary>The figures found so far, and what the sentence has said that bears on the next one.</summary>
/// <param name="language">The language of the text.</param>
/// <param name="published">The day of publication, where it is known.</param>
/// <param name="isPhrase">Whether a phrase is read: its first figure is kept alone, without words and period, and the other ones are counted.</param>
internal sealed class FiguresFound(string language, NodaTime.LocalDate? published, bool isPhrase)
{
    // In English a date close behind a figure is that figure's.
    private readonly bool _datesFollow = language == "en";

    // Those of the sentences before, and those of this one. A figure becomes an object once no date can come to it any more.
    private List<FoundFigure>? _kept;
    private Found[] _sentence = [];
    private Found _first;
    private int _count;
    private int _firstOfPart;

    // Of the sentence, and of its part up to the next semicolon.
    private ReportingPeriod? _standing;
    private ReportingPeriod? _ofPart;
    private ReportingPeriod? _local;
    private int _localEnd = -1;
    private ReportingPeriod? _told;

    public NodaTime.LocalDate? Published { get; } = published;

    /// <summary>How many figures a phrase has, and the first of them.</summary>
    public int Count => _count;

    public ref readonly Found First => ref _first;

    /// <summary>From where to where the last figure was read, its verb and its counted noun included.</summary>
    public (int Start, int End) LastRead { get; private set; } = (-1, -1);

    /// <summary>The things that the sentence spoke of last, and the last ones that are no persons.</summary>
    public Unit? Noun { get; private set; }

    public Unit? Thing { get; private set; }

    /// <summary>The unit of the last figure of the text that counted things or money, to which "of these" points back; <see langword="null"/>
    /// where nothing tells what they were.</summary>
    public Unit? Counted { get; private set; }

    /// <summary>Whether the last figure of the sentence is a share or a difference of shares.</summary>
    public bool IsBehindShare { get; private set; }

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

    /// <summary>All figures of a text that was read to its end.</summary>
    public ValueList<FoundFigure> Of(ReadOnlySpan<char> text)
    {
        Keep(text);
        return _kept is null ? default : new([.. _kept]);
    }

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
        (_ofPart, _firstOfPart) = (null, _count);
    }

    public void EndSentence(ReadOnlySpan<char> text)
    {
        if (!isPhrase)
        {
            Keep(text);
        }

        EndPart();
        (Noun, Thing, Change, IsBehindShare, _standing, _local) = (null, null, false, false, null, null);
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
    /// <param name="lead">The words that lead up to the figure.</param>
    /// <param name="start">Where its own words begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="read">Up to where the text was read for it.</param>
    /// <param name="quantity">What it claims.</param>
    /// <param name="hasUnit">Whether words tell the unit.</param>
    /// <param name="rate">The rate of the compared values, where it is a multiple of one.</param>
    /// <returns>Where to go on.</returns>
    public int Add(in Chain lead, int start, int end, int read, Quantity quantity, bool hasUnit, Unit? rate = null)
    {
        ReportingPeriod? period = _local is not null && start - _localEnd is >= 0 and <= 4 ? _local : _ofPart ?? _standing;
        _local = null;
        Noun = hasUnit && quantity.Unit.Kind == UnitKind.Count ? quantity.Unit : Noun;
        Counted = !hasUnit ? null : quantity.Unit.Kind is UnitKind.Count or UnitKind.Money ? quantity.Unit : Counted;
        IsBehindShare = hasUnit && quantity.Unit.IsShownInHundredths;
        var found = new Found(start, end, quantity, hasUnit, lead.Wording, rate) { Period = period };
        if (isPhrase)
        {
            _first = _count == 0 ? found : _first;
        }
        else
        {
            if (_count == _sentence.Length)
            {
                Array.Resize(ref _sentence, Math.Max(4, 2 * _count));
            }

            _sentence[_count] = found;
        }

        _count++;
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
        if (isPhrase)
        {
            return;
        }

        // A text names few periods, and one after the other: equal ones are one object.
        period = period == _told ? _told : _told = period;
        if (isOfNext)
        {
            (_local, _localEnd) = (period, end);
            return;
        }

        Span<Found> sentence = _sentence.AsSpan(0, _count);
        if (_datesFollow && !sentence.IsEmpty && start - sentence[^1].End is 0 or 1)
        {
            // "690,000 at the end of ...": of this figure, and of no other where the sentence has a date already.
            sentence[^1].Period = period;
            _standing ??= period;
            return;
        }

        // 已有百名人才在“十四五”以来获评；…推送68项清单: behind a figure it is of this part alone.
        bool isOfPart = !_datesFollow && _count > _firstOfPart;
        Span<Found> dated = isOfPart ? sentence[_firstOfPart..] : sentence;
        for (int i = dated.Length - 1; i >= 0 && dated[i].Period is null; i--)
        {
            dated[i].Period = period;
        }

        (_ofPart, _standing) = isOfPart ? (period, _standing) : (null, period);
    }

    private void Keep(ReadOnlySpan<char> text)
    {
        foreach (ref readonly Found found in _sentence.AsSpan(0, _count))
        {
            (_kept ??= []).Add(new(found, text[found.Start..found.End].ToString(), language));
        }

        _count = 0;
    }
}
