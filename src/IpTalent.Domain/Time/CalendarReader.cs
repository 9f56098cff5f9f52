using NodaTime;

namespace IpTalent.Domain;

/// <summary>Reads dates, calendar units and durations from the front of a text, and stops at the first character that does not fit,
/// so that the cost does not depend on what follows.</summary>
internal ref struct CalendarReader(ReadOnlySpan<char> text)
{
    // Seven digits of days hold every span from year 1 to 9999, and no sum of such parts leaves an int.
    private const int MostDigitsOfDuration = 7;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The first position not read, and after a failure the one that does not fit.</summary>
    public int Position { get; private set; }

    public readonly bool AtEnd => Position == _text.Length;

    public readonly bool IsNext(char c) => Position < _text.Length && _text[Position] == c;

    public bool TryTake(char c)
    {
        bool isNext = IsNext(c);
        Position += isNext ? 1 : 0;
        return isNext;
    }

    public bool TryTakeOpenEnd()
    {
        bool isNext = _text[Position..] is ['.', '.', ..];
        Position += isNext ? 2 : 0;
        return isNext;
    }

    /// <summary>A day, or a unit of the calendar in the notation of ISO 8601, ISO 8601-2 or SDMX.</summary>
    public bool TryTakeSpan(out CalendarSpan span, out bool isDay)
    {
        (span, isDay) = (default, false);
        int start = Position;
        if (!TryTakeDigits(4, out int year))
        {
            return false;
        }

        if (year < CalendarSpan.FirstYear)
        {
            return FailAt(start);
        }

        if (!TryTake('-'))
        {
            span = CalendarSpan.Months(year, 1, 12);
            return true;
        }

        start = Position;
        char letter = Position < _text.Length ? _text[Position] : default;
        if (char.IsAsciiDigit(letter))
        {
            return TryTakeMonthOrDay(year, out span, out isDay);
        }

        Position += char.IsAsciiLetter(letter) ? 1 : 0;
        CalendarSpan? named = letter switch
        {
            'A' => TakePart(year, mostParts: 1, digits: 1),
            'S' => TakePart(year, mostParts: 2, digits: 1),
            'T' => TakePart(year, mostParts: 3, digits: 1),
            'Q' => TakePart(year, mostParts: 4, digits: 1),
            'M' => TakePart(year, mostParts: 12, digits: 2),
            'W' => TryTakeDigits(2, out int week) ? CalendarSpan.Week(year, week) : null,
            'D' => TakeDayOfYear(year),
            _ => null,
        };
        (span, isDay) = (named ?? default, letter == 'D');
        return named is not null || FailAt(start);
    }

    /// <summary>A duration of ISO 8601 in whole years, months, weeks and days, of a day or more: <c>P5Y</c>, <c>P1Y6M</c>.</summary>
    public bool TryTakeDuration(out int months, out int days)
    {
        (months, days) = (0, 0);
        int start = Position;
        if (!TryTake('P'))
        {
            return false;
        }

        // Each designator at most once, and in this order.
        ReadOnlySpan<char> designators = "YMWD";
        while (TryTakeNumber(out int number))
        {
            int designator = Position < _text.Length ? designators.IndexOf(_text[Position]) : -1;
            if (designator < 0)
            {
                return false;
            }

            switch (designators[designator])
            {
                case 'Y': months += 12 * number; break;
                case 'M': months += number; break;
                case 'W': days += 7 * number; break;
                default: days += number; break;
            }

            designators = designators[(designator + 1)..];
            Position++;
        }

        return months + days > 0 || FailAt(start);
    }

    public bool FailAt(int position)
    {
        Position = position;
        return false;
    }

    private bool TryTakeMonthOrDay(int year, out CalendarSpan span, out bool isDay)
    {
        (span, isDay) = (default, false);
        int start = Position;
        if (!TryTakeDigits(2, out int month))
        {
            return false;
        }

        // Beyond the months, ISO 8601-2 numbers quarters, four-month parts and half-years. Its seasons are no part of a statistic's calendar.
        (int part, int monthsInPart) = month switch
        {
            >= 1 and <= 12 => (month, 1),
            >= 33 and <= 36 => (month - 32, 3),
            >= 37 and <= 39 => (month - 36, 4),
            40 or 41 => (month - 39, 6),
            _ => (0, 0),
        };
        if (part == 0)
        {
            return FailAt(start);
        }

        if (monthsInPart > 1 || !TryTake('-'))
        {
            span = CalendarSpan.Months(year, part, monthsInPart);
            return true;
        }

        start = Position;
        if (!TryTakeDigits(2, out int day))
        {
            return false;
        }

        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return FailAt(start);
        }

        (span, isDay) = (CalendarSpan.Day(new LocalDate(year, month, day)), true);
        return true;
    }

    private CalendarSpan? TakePart(int year, int mostParts, int digits) =>
        TryTakeDigits(digits, out int part) && part >= 1 && part <= mostParts ? CalendarSpan.Months(year, part, 12 / mostParts) : null;

    private CalendarSpan? TakeDayOfYear(int year) =>
        TryTakeDigits(3, out int day) && day >= 1 && day <= CalendarSystem.Iso.GetDaysInYear(year)
            ? CalendarSpan.Day(new LocalDate(year, 1, 1).PlusDays(day - 1))
            : null;

    private bool TryTakeDigits(int count, out int number)
    {
        number = 0;
        for (int i = 0; i < count; i++)
        {
            if (Position == _text.Length || !char.IsAsciiDigit(_text[Position]))
            {
                return false;
            }

            number = number * 10 + (_text[Position++] - '0');
        }

        return true;
    }

    private bool TryTakeNumber(out int number)
    {
        number = 0;
        int digits = 0;
        while (digits < MostDigitsOfDuration && Position < _text.Length && char.IsAsciiDigit(_text[Position]))
        {
            number = number * 10 + (_text[Position++] - '0');
            digits++;
        }

        return digits > 0;
    }
}
