using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>By what an aggregation groups its rows: indicator, area, period, a larger unit of the latter two, a category scheme, or a
/// further column of the table.</summary>
/// <remarks>Identified by its kind, level and name. Text: <c>indicator</c>, <c>area</c>, <c>area:province</c>, <c>period</c>, <c>month</c>,
/// <c>quarter</c>, <c>year</c>, <c>five-year-plan</c>, and any other name for itself.</remarks>
[JsonConverter(typeof(DimensionJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Dimension : IParsable<Dimension>
{
    private const string LevelMark = ":";

    private Dimension(DimensionKind kind, AreaLevel? level = null, string? name = null) => (Kind, Level, Name) = (kind, level, name);

    /// <summary>One group for each indicator.</summary>
    public static Dimension Indicator { get; } = new(DimensionKind.Indicator);

    /// <summary>One group for each period, exactly as it is: 2023, 2023-Q4 and the end of 2023 are three.</summary>
    public static Dimension Period { get; } = new(DimensionKind.Period);

    /// <summary>One group for each calendar month: days go to their month.</summary>
    /// <inheritdoc cref="Year"/>
    public static Dimension Month { get; } = new(DimensionKind.Month);

    /// <summary>One group for each quarter of a year: months go to their quarter, a day to the quarter in which it lies.</summary>
    /// <inheritdoc cref="Year"/>
    public static Dimension Quarter { get; } = new(DimensionKind.Quarter);

    /// <summary>One group for each calendar year: quarters and months go to their year, a day to the year in which it lies.</summary>
    /// <remarks>A period that may reach beyond one such span lies in none, and is left out: for years a Five-Year Plan, "since 2021".</remarks>
    public static Dimension Year { get; } = new(DimensionKind.Year);

    /// <summary>One group for each Five-Year Plan: years and what is shorter go to the plan in which they lie.</summary>
    /// <inheritdoc cref="Year"/>
    public static Dimension FiveYearPlan { get; } = new(DimensionKind.FiveYearPlan);

    /// <summary>By what.</summary>
    public DimensionKind Kind { get; }

    /// <summary>The level that areas are rolled up to; <see langword="null"/> where they stay as they are, and for other kinds.</summary>
    public AreaLevel? Level { get; }

    /// <summary>The name of the scheme or column; <see langword="null"/> for other kinds.</summary>
    public string? Name { get; }

    /// <summary>One group for each area, just as it is.</summary>
    public static Dimension Area() => new(DimensionKind.Area);

    /// <summary>One group for each area of a level, to which smaller areas go by <see cref="Domain.Area.Enclosing"/>: cities to their province.</summary>
    /// <remarks>An area that no area of the level counts in its figures is left out: a larger one, a group such as the Greater Bay Area,
    /// and Hong Kong where countries are asked for, since China's figures do not count it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a level, or is <see cref="AreaLevel.Unknown"/>.</exception>
    public static Dimension Area(AreaLevel level) => level != AreaLevel.Unknown && Enum.IsDefined(level)
        ? new(DimensionKind.Area, level)
        : throw new ArgumentOutOfRangeException(nameof(level), level, "Areas are rolled up to a level from World to Town; Dimension.Area() keeps them as they are.");

    /// <summary>One group for each category of a scheme, or for each thing that a further column tells; one more for the rows that tell
    /// nothing, which are the whole of a scheme.</summary>
    /// <param name="name">The code of the scheme, or the name of the column.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The name is not of the form <c>[a-z0-9][a-z0-9.-]*</c>, or is that of another kind of dimension.</exception>
    public static Dimension Of(string name)
    {
        string code = TextRules.Code(name);
        return Known(code) is null
            ? new(DimensionKind.Named, null, code)
            : throw new ArgumentException($"'{code}' is what every row has; {nameof(Dimension)} has a member for it.", nameof(name));
    }

    /// <inheritdoc cref="Of(string)"/>
    /// <summary>One group for each category of a scheme, and one for the rows that count the whole.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    public static Dimension Of(CategoryScheme scheme) => Of(TextRules.Present(scheme).Code);

    /// <summary>Reads the text form.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text names no dimension.</exception>
    public static Dimension Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out Dimension? result)
            ? result
            : throw new FormatException($"'{s}' is no dimension: indicator, area, area:province, period, month, quarter, year, five-year-plan, or the name of a scheme or column.");
    }

    /// <summary>Reads the text form, without an exception where it is none.</summary>
    public static bool TryParse(
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, IFormatProvider? provider, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Dimension result)
    {
        result = s is null ? null : Known(s);
        if (result is null && s is not null && TextRules.IsCode(s))
        {
            result = new(DimensionKind.Named, null, s);
        }

        return result is not null;
    }

    /// <summary>As in the text of a plan.</summary>
    public override string ToString() => Kind switch
    {
        DimensionKind.Indicator => "indicator",
        DimensionKind.Area => Level is { } level ? $"area{LevelMark}{level.ToString().ToLowerInvariant()}" : "area",
        DimensionKind.FiveYearPlan => "five-year-plan",
        DimensionKind.Named => Name!,
        _ => Kind.ToString().ToLowerInvariant(),
    };

    internal bool IsOfTime => Kind is DimensionKind.Period or DimensionKind.Month or DimensionKind.Quarter or DimensionKind.Year or DimensionKind.FiveYearPlan;

    /// <summary>Whether two dimensions tell the same thing, be it in larger or smaller units.</summary>
    internal bool IsAbout(Dimension other) => IsOfTime ? other.IsOfTime : Kind == other.Kind && Name == other.Name;

    /// <summary>Whether the groups of another dimension are made up of those of this one: provinces of prefectures, years of quarters.</summary>
    internal bool IsWithin(Dimension larger) => IsAbout(larger) && (IsOfTime
        ? Kind < larger.Kind
        : larger.Level is { } level and not AreaLevel.Group && Level != AreaLevel.Group && (Level is null || Level > level));

    /// <summary>The group of an area, period or label; <see langword="null"/> where it lies in none.</summary>
    internal object? KeyOf(object key) => key switch
    {
        Area area => Level is { } level ? area.Enclosing(level) : area,
        ReportingPeriod period => SpanOf(period),
        _ => key,
    };

    private ReportingPeriod? SpanOf(ReportingPeriod period)
    {
        if (Kind == DimensionKind.Period || period is not { Start: { } start, End: { } end })
        {
            return Kind == DimensionKind.Period ? period : null;
        }

        ReportingPeriod? span = Kind switch
        {
            DimensionKind.Month => ReportingPeriod.Month(start.Year, start.Month),
            DimensionKind.Quarter => ReportingPeriod.Quarter(start.Year, ((start.Month - 1) / 3) + 1),
            DimensionKind.Year => ReportingPeriod.Year(start.Year),
            _ => Domain.FiveYearPlan.Containing(start)?.Period,
        };
        return span is not null && span.Contains(end) ? span : null;
    }

    private static Dimension? Known(string text)
    {
        if (text.StartsWith("area" + LevelMark, StringComparison.Ordinal))
        {
            string level = text[("area".Length + LevelMark.Length)..];
            AreaLevel found = Enum.GetValues<AreaLevel>().FirstOrDefault(one => one.ToString().Equals(level, StringComparison.OrdinalIgnoreCase));
            return found == AreaLevel.Unknown ? null : Area(found);
        }

        return text switch
        {
            "indicator" => Indicator,
            "area" => Area(),
            "period" => Period,
            "month" => Month,
            "quarter" => Quarter,
            "year" => Year,
            "five-year-plan" => FiveYearPlan,
            _ => null,
        };
    }
}
