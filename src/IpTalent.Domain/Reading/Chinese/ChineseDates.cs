using NodaTime;

namespace IpTalent.Domain.Reading;

/// <summary>Dates and periods in a Chinese text: years, months, days, plans, and what the day of publication tells.</summary>
internal readonly ref struct ChineseDates(ReadOnlySpan<char> text, WordTrie trie, FiguresFound findings)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>A Five-Year Plan by its name. Returns where to go on.</summary>
    public int Plan(int start, int end, int number)
    {
        FiveYearPlan plan = FiveYearPlan.Number(number);
        int at = end < _text.Length && _text[end] is '”' or '’' or '」' or '"' ? end + 1 : end;
        if (StartsWith(at, "规划") || StartsWith(at, "时期") || StartsWith(at, "期间"))
        {
            bool names = StartsWith(at, "规划") && !StartsWith(at + 2, "期");
            at += 2;
            if (names)
            {
                return at;
            }

            at += StartsWith(at, "期间") ? 2 : 0;
            if (!StartsWith(at, "以来"))
            {
                Tell(plan.Period, start, at);
                return at;
            }
        }

        int from = start > 0 && _text[start - 1] is '“' or '‘' or '「' ? start - 1 : start;
        (ReportingPeriod? period, int length) = StartsWith(at, "以来") ? (plan.Since, 2)
            : StartsWith(at, "期末") ? (plan.End, 2)
            : StartsWith(at, "末") || StartsWith(at, "底") ? (plan.End, 1)
            : StartsWith(at, "收官") ? (plan.End, 2)
            : StartsWith(at, "初") ? (plan.Start, 1)
            : EndsWith(from, "自") || EndsWith(from, "进入") ? (plan.Since, 0)
            : (null, 0);
        if (period is not null)
        {
            Tell(period, from, at + length);
        }

        return Math.Max(at + length, end);
    }

    /// <summary>Whether 期间, 期末 or the like stands here: a time within a plan.</summary>
    public bool IsTimeOfPlan(int at) => at + 1 < _text.Length && _text[at] == '期' && _text[at + 1] is '间' or '間' or '末' or '初' or '内' or '內' or '中';

    /// <summary>今年, 目前: what only the day of publication tells. Returns where to go on.</summary>
    public int Deictic(int start, int end, Sort sort)
    {
        if (findings.Published is not { } day || day.Year is < 2 or > 9998)
        {
            return end;
        }

        if (sort == Sort.Now)
        {
            Tell(ReportingPeriod.At(day).AsInferred(), start, end);
            return end;
        }

        int year = sort == Sort.LastYear ? day.Year - 1 : day.Year;
        return TryMonth(end, out int month, out int behind)
            ? Month(start, behind, year, month, isInferred: true)
            : Year(start, end, year, isInferred: true);
    }

    /// <summary>A date or a length of time that begins with this number. Returns where to go on; 0 where there is none.</summary>
    public int Read(int start, int end, in Numeral numeral)
    {
        if (!decimal.IsInteger(numeral.Low) || numeral.IsRange || numeral.Form != NumeralForm.Plain || end >= _text.Length)
        {
            return 0;
        }

        if (numeral.LooksLikeYear && ReadYear(start, end, (int)numeral.Low) is > 0 and int dated)
        {
            return dated;
        }

        if (numeral.Low is >= 1 and <= 200 && _text[end] == '年' && (EndsWith(start, "近") || EndsWith(start, "过去")))
        {
            int behind = end + 1 + (StartsWith(end + 1, "来") ? 1 : StartsWith(end + 1, "以来") ? 2 : 0);
            if (findings.Published is { } day && day.Year > numeral.Low + 1 && day.Year < 9998)
            {
                Tell(PastYears.Of((int)numeral.Low, day), start - 1, behind);
            }

            return behind;
        }

        return numeral.Low is >= 1 and <= 12 && _text[end] == '月' && findings.Published is { } published && published.Year is > 1 and < 9999
            ? Month(start, end + 1, published.Year, (int)numeral.Low, isInferred: true)
            : 0;
    }

    /// <summary>2023年, 2023年底, 2023年11月, 2021—2023年. Returns 0 where the number is no year.</summary>
    private int ReadYear(int start, int end, int year)
    {
        if (_text[end] == '年')
        {
            int at = end + (StartsWith(end + 1, "度") ? 2 : 1);
            if (at < _text.Length && _text[at] is '—' or '-' or '–' or '至' or '到' or '~' or '～' && TryNumber(at + 1, out Numeral until, out int untilEnd)
                && until.LooksLikeYear && until.Low >= year && StartsWith(untilEnd, "年") && !TryMonth(untilEnd + 1, out _, out _))
            {
                Tell(ReportingPeriod.Years(year, (int)until.Low), start, untilEnd + 1);
                return untilEnd + 1;
            }

            return TryMonth(at, out int month, out int behindMonth)
                ? Month(start, behindMonth, year, month, isInferred: false)
                : Year(start, at, year, isInferred: false);
        }

        int mark = StartsWith(end, "——") ? 2 : _text[end] is '—' or '-' or '–' or '至' or '到' or '~' or '～' ? 1 : 0;
        if (mark > 0 && TryNumber(end + mark, out Numeral last, out int behind) && last.LooksLikeYear && last.Low >= year && StartsWith(behind, "年"))
        {
            Tell(ReportingPeriod.Years(year, (int)last.Low), start, behind + 1);
            return behind + 1;
        }

        return 0;
    }

    private bool TryMonth(int at, out int month, out int behind)
    {
        month = 0;
        if (!TryNumber(at, out Numeral numeral, out behind) || numeral.Low is < 1 or > 12 || !decimal.IsInteger(numeral.Low) || !StartsWith(behind, "月"))
        {
            return false;
        }

        month = (int)numeral.Low;
        behind++;
        return true;
    }

    private bool TryNumber(int at, out Numeral numeral, out int behind)
    {
        numeral = default;
        if (at < _text.Length && ChineseNumerals.MayBegin(_text[at]))
        {
            ChineseNumerals.Read(_text, at, out numeral);
        }

        behind = at + numeral.Length;
        return numeral.Length > 0;
    }

    private int Year(int start, int end, int year, bool isInferred)
    {
        if (year is < 2 or > 9998)
        {
            return end;
        }

        (ReportingPeriod period, int length) = StartsWith(end, "年底") || StartsWith(end, "年末") ? (YearEnd.Of(year), 2)
            : StartsWith(end, "底") || StartsWith(end, "末") ? (YearEnd.Of(year), 1)
            : StartsWith(end, "年初") ? (ReportingPeriod.At(new(year, 1, 1)), 2)
            : StartsWith(end, "初") ? (ReportingPeriod.At(new(year, 1, 1)), 1)
            : StartsWith(end, "上半年") ? (ReportingPeriod.HalfYear(year, 1), 3)
            : StartsWith(end, "下半年") ? (ReportingPeriod.HalfYear(year, 2), 3)
            : StartsWith(end, "以来") ? (ReportingPeriod.Since(ReportingPeriod.Year(year)), 2)
            : StartsWith(end, "起") ? (ReportingPeriod.Since(ReportingPeriod.Year(year)), 1)
            : (ReportingPeriod.Year(year), 0);
        Tell(isInferred ? period.AsInferred() : period, start, end + length);
        return end + length;
    }

    private int Month(int start, int end, int year, int month, bool isInferred)
    {
        if (year is < 2 or > 9998)
        {
            return end;
        }

        ReportingPeriod period = ReportingPeriod.Month(year, month);
        LocalDate last = period.End!.Value;
        if (TryNumber(end, out Numeral day, out int behind))
        {
            if (day.Low >= 1 && day.Low <= last.Day && decimal.IsInteger(day.Low) && StartsWith(behind, "日"))
            {
                period = ReportingPeriod.At(new(year, month, (int)day.Low));
                end = behind + 1;
            }
        }
        else if (StartsWith(end, "底") || StartsWith(end, "末"))
        {
            period = ReportingPeriod.At(last);
            end++;
        }

        if (StartsWith(end, "以来"))
        {
            period = ReportingPeriod.Since(period);
            end += 2;
        }

        Tell(isInferred ? period.AsInferred() : period, start, end);
        return end;
    }

    // 比2020年增加: the year compared with is not that of the figure.
    private void Tell(ReportingPeriod period, int start, int end)
    {
        if (EndsWith(start, "比") || EndsWith(start, "较"))
        {
            return;
        }

        bool isOfNext = StartsWith(end, "的") && end + 1 < _text.Length
            && (ChineseNumerals.MayBegin(_text[end + 1]) || trie.LengthOf(_text, end + 1, LexiconRole.Before) > 0);
        findings.Tell(period, start, end, isOfNext);
    }

    private bool StartsWith(int at, ReadOnlySpan<char> word) => at >= 0 && at <= _text.Length && _text[at..].StartsWith(word);

    private bool EndsWith(int end, ReadOnlySpan<char> word) => end >= 0 && _text[..end].EndsWith(word);
}
