using NodaTime;

namespace IpTalent.Domain.Reading;

/// <summary>Dates and periods in an English text: years, months, days, plans, and the words that lead up to them.</summary>
internal ref struct EnglishDates(ReadOnlySpan<char> text, WordTrie trie, FiguresFound findings)
{
    private const string PlanName = " five-year plan";

    private readonly ReadOnlySpan<char> _text = text;

    // The last words of dating, such as "since the end of": from where to where, how, and at which edge.
    private int _start = -1;
    private int _end = -1;
    private Sort _how;
    private Sort _edge;

    // They tell the date of what is compared with, which no figure of the text has: "170,000 more than at the end of 2020".
    private bool _compares;

    /// <summary>Whether words of dating lead up to this place.</summary>
    public readonly bool LeadTo(int start) => _text.Follows(_end, start);

    /// <summary>Nothing was said of dates yet in this sentence.</summary>
    public void Forget() => (_start, _end) = (-1, -1);

    /// <summary>A word of dating, perhaps of what is compared with. Returns where to go on.</summary>
    public int When(int start, int end, Sort sort, bool compares)
    {
        if (sort is Sort.ThisYear or Sort.LastYear or Sort.Now)
        {
            if (!compares && findings.Published is { } day && day.Year is > 1 and < 9999)
            {
                Tell((sort == Sort.Now ? ReportingPeriod.At(day) : ReportingPeriod.Year(sort == Sort.LastYear ? day.Year - 1 : day.Year)).AsInferred(), start, end);
            }

            return end;
        }

        bool isEdge = sort is Sort.End or Sort.Start;
        if (isEdge && _end >= 0 && start - _end is 0 or 1)
        {
            (_edge, _end) = (sort, end);
            return end;
        }

        (_how, _edge, _start, _end, _compares) = (sort, isEdge ? sort : Sort.Plain, start, end, compares);
        return end;
    }

    /// <summary>Behind the Five-Year Plan of a number, such as 13th, that ends here; 0 where none stands.</summary>
    public readonly int Plan(int start, int end, decimal number)
    {
        ReadOnlySpan<char> rest = _text[end..];
        if (!rest.StartsWith(PlanName, StringComparison.OrdinalIgnoreCase) || number is < 1 or > 1608)
        {
            return 0;
        }

        int behind = end + PlanName.Length;
        FiveYearPlan plan = FiveYearPlan.Number((int)number);
        if (_end >= 0 && start - _end is >= 0 and <= 6)
        {
            Tell(_edge == Sort.End ? plan.End : _edge == Sort.Start ? plan.Start : _how == Sort.Since ? plan.Since : plan.Period, _start, behind);
        }

        return behind;
    }

    /// <summary>"The past four years".</summary>
    public readonly void PastYearsOf(decimal number, int start, int end)
    {
        if (_how == Sort.Past && LeadTo(start) && number is >= 1 and <= 200 && decimal.IsInteger(number)
            && findings.Published is { } day && day.Year > number + 1 && day.Year < 9998)
        {
            Tell(PastYears.Of((int)number, day), _start, end);
        }
    }

    /// <summary>November 2023, June 25, 2024, in September. Returns where to go on.</summary>
    public readonly int Month(int start, int end, int month)
    {
        int at = end;
        int? day = DayBefore(start, out int dayStart);
        if (TryDigits(at, out int behind, out decimal number) && behind - at <= 3 && number is >= 1 and <= 31)
        {
            day = (int)number;
            at = behind;
            at += at < _text.Length && _text[at] == ',' && _text.SpaceAt(at + 1) ? 1 : 0;
        }

        int year = 0;
        if (TryDigits(at, out behind, out number))
        {
            if (behind - at == 5 && number is >= 1000 and <= 9998)
            {
                (year, at) = ((int)number, behind);
            }
        }
        else if (_text.IsNextWord(at, "of", out int of) && _text.IsNextWord(of, "this", out int thisEnd) && _text.IsNextWord(thisEnd, "year", out int yearEnd))
        {
            at = yearEnd;
        }

        bool isTold = year > 0;
        bool isLed = LeadTo(start) || (day is not null && LeadTo(dayStart));
        if (!isTold && (findings.Published is not { } published || !isLed || (year = published.Year) is < 2 or > 9998))
        {
            return at;
        }

        ReportingPeriod period = ReportingPeriod.Month(year, month);
        LocalDate last = period.End!.Value;
        period = day is { } dayOfMonth && dayOfMonth <= last.Day ? ReportingPeriod.At(new(year, month, dayOfMonth))
            : isLed && _edge == Sort.End ? ReportingPeriod.At(last)
            : period;
        period = isLed && _how == Sort.Since ? ReportingPeriod.Since(period) : period;
        Tell(isTold ? period : period.AsInferred(), isLed ? _start : day is null ? start : dayStart, at);
        return at;
    }

    /// <summary>A year, or a day in front of its month. Returns where to go on; 0 where there is none.</summary>
    /// <param name="start">Where the number begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="isPair">Whether "between" stands before it.</param>
    /// <param name="isCounted">Whether a cue or a counted noun would make a figure of it.</param>
    public readonly int Read(int start, int end, in Numeral numeral, bool isPair, bool isCounted)
    {
        bool isDay = end - start <= 2 && numeral.Low is >= 1 and <= 31 && _text.SpaceAt(end)
            && trie.LengthOf(_text, end + 1, LexiconRole.Month) > 0 && char.IsAsciiLetterUpper(_text[end + 1]);
        if (isDay)
        {
            return end;
        }

        if (!IsYear(numeral))
        {
            return 0;
        }

        int year = (int)numeral.Low;
        int upperAt = end < _text.Length && _text[end] is '-' or '–' or '—' ? end + 1
            : _text.IsNextWord(end, "to", out int to) || (isPair && _text.IsNextWord(end, "and", out to)) ? to + 1 : -1;
        if (upperAt > 0 && upperAt < _text.Length && char.IsAsciiDigit(_text[upperAt])
            && Numeral.Digits(_text, upperAt, out decimal last, out _, out _) is 4 && last >= year && last <= 2099)
        {
            Tell(ReportingPeriod.Years(year, (int)last), LeadTo(start) ? _start : start, upperAt + 4);
            return upperAt + 4;
        }

        // "since the 2023"
        bool isLed = LeadTo(start) || (_end >= 0 && start - _end is >= 0 and <= 5 && _text[_end..start].Trim() is "the" or "");
        if (!isLed && isCounted)
        {
            return 0;
        }

        if (isLed)
        {
            Tell(_edge == Sort.End ? YearEnd.Of(year)
                : _edge == Sort.Start ? ReportingPeriod.At(new(year, 1, 1))
                : _how == Sort.Since ? ReportingPeriod.Since(ReportingPeriod.Year(year))
                : ReportingPeriod.Year(year), _start, end);
        }

        return end;
    }

    /// <summary>Whether a number is written as the years of a text are.</summary>
    public static bool IsYear(in Numeral numeral) => numeral is { LooksLikeYear: true, IsGrouped: false, Scale: 1, Low: >= 1900 and <= 2099 };

    // Digits behind a space.
    private readonly bool TryDigits(int at, out int behind, out decimal number)
    {
        behind = at + 1;
        number = 0;
        if (!_text.SpaceAt(at) || behind >= _text.Length || !char.IsAsciiDigit(_text[behind]))
        {
            return false;
        }

        behind += Numeral.Digits(_text, behind, out number, out _, out _);
        return true;
    }

    private readonly int? DayBefore(int start, out int dayStart)
    {
        int at = start - 2;
        dayStart = start;
        if (at < 0 || !_text.SpaceAt(start - 1) || !char.IsAsciiDigit(_text[at]))
        {
            return null;
        }

        int value = _text[at] - '0';
        if (at > 0 && char.IsAsciiDigit(_text[at - 1]))
        {
            value += 10 * (_text[--at] - '0');
        }

        dayStart = at;
        return value is >= 1 and <= 31 && (at == 0 || !WordTrie.IsWordCharacter(_text[at - 1])) ? value : null;
    }

    private readonly void Tell(ReportingPeriod period, int start, int end)
    {
        // "Up 24.6 % over 2020" compares with the year; over a plan, or the years from one to another, it lasted.
        bool isBase = (_compares && start == _start) || (period.Unit == CalendarUnit.Year && findings.IsBehindShare && _text.IsWord(start, "over"));
        if (!isBase)
        {
            findings.Tell(period, start, end, isOfNext: false);
        }
    }
}
