using System.Collections.Frozen;

namespace IpTalent.Domain;

public sealed partial class Unit
{
    /// <summary>A human being, counted once.</summary>
    public static Unit Person { get; } = Count("person", "person", "persons", "人");

    /// <summary>One attendance of one person (人次): a person who comes twice counts twice. Never adds to persons.</summary>
    public static Unit PersonTime { get; } = Count("person-time", "person-time", "person-times", "人次");

    /// <summary>Someone who took part, where the source does not say whether persons or attendances are counted.</summary>
    public static Unit Participant { get; } = Count("participant", "participant", "participants", "名参加者");

    /// <summary>A year's full-time work (full-time equivalent, OECD Frascati Manual, 2015). Never adds to headcounts; has parts.</summary>
    public static Unit FtePersonYear { get; } = new("fte-person-year", UnitKind.Count, isWholeNumber: false, isNonNegative: true,
        LocalizedText.Of("FTE person-year", "人年"), LocalizedText.Of("FTE person-years", "人年"));

    /// <summary>One person's place on one course of study; a person may hold several.</summary>
    public static Unit Enrolment { get; } = Count("enrolment", "enrolment", "enrolments", "人(在学)");

    /// <summary>A permission to practise.</summary>
    public static Unit Licence { get; } = Count("licence", "licence", "licences", "个执业证");

    /// <summary>A certificate of qualification.</summary>
    public static Unit Certificate { get; } = Count("certificate", "certificate", "certificates", "本证书");

    /// <summary>An entry in a directory or register.</summary>
    public static Unit Listing { get; } = Count("listing", "listing", "listings", "条");

    /// <summary>An agency, office, school or other body.</summary>
    public static Unit Institution { get; } = Count("institution", "institution", "institutions", "家");

    /// <summary>One run of a training course (期).</summary>
    public static Unit Session { get; } = Count("session", "session", "sessions", "期");

    /// <summary>A course on offer.</summary>
    public static Unit Course { get; } = Count("course", "course", "courses", "门课程");

    /// <summary>A piece of work done or to be done.</summary>
    public static Unit Task { get; } = Count("task", "task", "tasks", "项");

    /// <summary>One line of a published list.</summary>
    public static Unit ListItem { get; } = Count("list-item", "list item", "list items", "项");

    /// <summary>A recommendation given by experts.</summary>
    public static Unit Recommendation { get; } = Count("recommendation", "recommendation", "recommendations", "项建言");

    /// <summary>A place to be filled on a programme.</summary>
    public static Unit Place { get; } = Count("place", "place", "places", "个名额");

    /// <summary>One visit by one person or group.</summary>
    public static Unit Visit { get; } = Count("visit", "visit", "visits", "次");

    /// <summary>A patent in force, granted or filed, as the indicator says.</summary>
    public static Unit Patent { get; } = Count("patent", "patent", "patents", "件");

    /// <summary>A place or territory.</summary>
    public static Unit Region { get; } = Count("region", "region", "regions", "地");

    /// <summary>A side of a matter (方面).</summary>
    public static Unit Aspect { get; } = Count("aspect", "aspect", "aspects", "个方面");

    /// <summary>A term of office (届).</summary>
    public static Unit Term { get; } = Count("term", "term", "terms", "届");

    /// <summary>A place in an order, the first being 1 (第1位).</summary>
    public static Unit Rank { get; } = Count("rank", "rank", "ranks", "位");

    /// <summary>A square kilometre of land; has parts.</summary>
    public static Unit SquareKilometre { get; } = new("square-kilometre", UnitKind.Count, isWholeNumber: false, isNonNegative: true,
        LocalizedText.Of("square kilometre", "平方公里"), LocalizedText.Of("square kilometres", "平方公里"));

    /// <summary>A calendar day.</summary>
    public static Unit Day { get; } = Duration("day", "days", "天");

    /// <summary>A calendar month.</summary>
    public static Unit Month { get; } = Duration("month", "months", "个月");

    /// <summary>A calendar year.</summary>
    public static Unit Year { get; } = Duration("year", "years", "年");

    /// <summary>How many times as much: 2 is twice as much.</summary>
    public static Unit Ratio { get; } = new("ratio", UnitKind.Ratio, isWholeNumber: false, isNonNegative: true,
        LocalizedText.Of("times", "倍"), LocalizedText.Of("times", "倍"));

    /// <summary>A number that measures no amount and has no unit, such as a coefficient of inequality.</summary>
    public static Unit Index { get; } = new("index", UnitKind.Ratio, isWholeNumber: false, isNonNegative: false,
        LocalizedText.Of("(index)", "（指数）"), LocalizedText.Of("(index)", "（指数）"));

    /// <summary>A proportion or relative change: stored as a fraction (0.352), shown as percent (35.2 %). <see cref="Quantity.Percent"/> takes the
    /// printed number.</summary>
    public static Unit Percent { get; } = new("fraction", UnitKind.Proportion, isWholeNumber: false, isNonNegative: false,
        LocalizedText.Of("%", "%"), LocalizedText.Of("%", "%"));

    /// <summary>The difference of two proportions: stored as a fraction (0.048), shown as percentage points (4.8).
    /// <see cref="Quantity.PercentagePoints"/> takes the printed number.</summary>
    public static Unit PercentagePoint { get; } = new("fraction-difference", UnitKind.PercentagePoint, isWholeNumber: false, isNonNegative: false,
        LocalizedText.Of("percentage point", "个百分点"), LocalizedText.Of("percentage points", "个百分点"));

    /// <summary>Renminbi yuan at current prices.</summary>
    public static Unit Yuan { get; } = MoneyOf("CNY", null);

    /// <summary>A relative change per year: stored as a fraction, shown as percent per year.</summary>
    public static Unit PercentPerYear { get; } = RateOf(Percent, 1, Year);

    private static readonly FrozenDictionary<string, Unit> Known = new[]
    {
        Person, PersonTime, Participant, FtePersonYear, Enrolment, Licence, Certificate, Listing, Institution, Session, Course, Task, ListItem,
        Recommendation, Place, Visit, Patent, Region, Aspect, Term, Rank, SquareKilometre, Day, Month, Year, Ratio, Index, Percent, PercentagePoint, Yuan, PercentPerYear,
    }.ToFrozenDictionary(unit => unit.Code, StringComparer.Ordinal);

    /// <summary>The codes of the units of the library.</summary>
    internal static IEnumerable<string> KnownCodes => Known.Keys;

    private static Unit Count(string code, string singular, string plural, string chinese) =>
        new(code, UnitKind.Count, isWholeNumber: true, isNonNegative: true, LocalizedText.Of(singular, chinese), LocalizedText.Of(plural, chinese));

    private static Unit Duration(string singular, string plural, string chinese) =>
        new(singular, UnitKind.Duration, isWholeNumber: false, isNonNegative: true, LocalizedText.Of(singular, chinese), LocalizedText.Of(plural, chinese));
}
