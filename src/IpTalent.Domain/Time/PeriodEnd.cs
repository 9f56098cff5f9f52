using NodaTime;

namespace IpTalent.Domain;

/// <summary>One end of a period: the days on which it may lie, and how firmly they are told.</summary>
internal readonly record struct PeriodEnd(LocalDate Earliest, LocalDate Latest, bool IsApproximate = false, bool IsInferred = false)
{
    public bool IsSingleDay => Earliest == Latest;

    public bool IsKnown => IsSingleDay && !IsApproximate;

    /// <summary>The qualifier of ISO 8601-2 that follows the date.</summary>
    public string Qualifier => (IsApproximate, IsInferred) switch
    {
        (true, true) => "%",
        (true, false) => "~",
        (false, true) => "?",
        _ => "",
    };

    public static PeriodEnd On(LocalDate day, string parameter) => In(DateRange.On(CalendarSpan.Checked(day, parameter)), parameter);

    public static PeriodEnd In(DateRange days, string parameter) => days is { Start: { } earliest, End: { } latest }
        ? new(earliest, latest)
        : throw new ArgumentException($"The days '{days}' have no first or no last one; an end of a period lies between two days.", parameter);

    /// <summary>As an end beside another: only an approximate one may be written as a unit, since the plain unit names its outermost day.</summary>
    public string TextBesideSlash =>
        IsApproximate && !IsSingleDay && new CalendarSpan(Earliest, Latest).Name is { } name ? name + Qualifier : TextAlone;

    /// <summary>As an instant: a day, or one of a set of days.</summary>
    public string TextAlone => IsSingleDay
        ? CalendarSpan.NameOf(Earliest) + Qualifier
        : $"[{CalendarSpan.NameOf(Earliest)}..{CalendarSpan.NameOf(Latest)}]{Qualifier}";

    /// <summary>As an instant, in words: a day, or some day of several.</summary>
    public string Words(bool chinese)
    {
        var days = new CalendarSpan(Earliest, Latest);
        return Hedged(
            IsSingleDay ? CalendarSpan.DayWords(Earliest, chinese)
            : days.Words(chinese) is { } unit ? chinese ? $"{unit}内某日" : $"some day of {unit}"
            : chinese ? $"{CalendarSpan.DayWords(Earliest, chinese)}至{CalendarSpan.DayWords(Latest, chinese)}之间某日"
            : $"some day between {CalendarSpan.DayWords(Earliest, chinese)} and {CalendarSpan.DayWords(Latest, chinese)}", chinese);
    }

    /// <summary>As an end of a period, in words: an approximate one may be a unit, as in "about 2020-07".</summary>
    public string WordsBeside(bool chinese) =>
        IsApproximate && !IsSingleDay && new CalendarSpan(Earliest, Latest).Words(chinese) is { } unit ? Hedged(unit, chinese) : Words(chinese);

    /// <summary>Days in words, with how firmly they are told.</summary>
    public string Hedged(string days, bool chinese)
    {
        string about = !IsApproximate ? "" : chinese ? "约" : "about ";
        string inferred = !IsInferred ? "" : chinese ? "（推断）" : " (inferred)";
        return about + days + inferred;
    }
}
