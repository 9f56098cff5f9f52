using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>Which rows a plan is about, by what they tell of one dimension.</summary>
/// <remarks>Two filters are equal when they let the same rows through by the same words; those with a test of one's own also need the
/// same test.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Filter
{
    private readonly string _text;
    private readonly Func<string, bool>? _ownTest;
    private readonly Func<object, bool> _allows;

    private Filter(Dimension about, string text, Func<object, bool> allows, Func<string, bool>? ownTest = null) =>
        (About, _text, _allows, _ownTest) = (about, text, allows, ownTest);

    /// <summary>What passes just as it is, as texts; empty where another test is made.</summary>
    internal ValueList<string> Listing { get; private init; }

    /// <summary>The areas or periods within which something passes; empty where another test is made.</summary>
    internal ValueList<object> Wholes { get; private init; }

    /// <summary>The level of the areas that pass; absent where another test is made.</summary>
    internal AreaLevel? OnlyLevel { get; private init; }

    /// <summary>The dimension: areas and periods as they are, or a named one.</summary>
    public Dimension About { get; }

    /// <summary>Rows of these areas, and of no part of them.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> or one in it is <see langword="null"/>.</exception>
    public static Filter Area(params IEnumerable<Area> areas)
    {
        Area[] list = Listed(areas, nameof(areas));
        return In(Dimension.Area(), list.OrderBy(area => area.Code), area => area.Code.ToString(), key => Array.IndexOf(list, (Area)key) >= 0);
    }

    /// <summary>Rows of areas that lie in one of some, and of these themselves.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="wholes"/> or one in it is <see langword="null"/>.</exception>
    public static Filter AreaWithin(params IEnumerable<Area> wholes)
    {
        Area[] list = Listed(wholes, nameof(wholes));
        return new(Dimension.Area(), Text("area within", list.OrderBy(area => area.Code), area => area.Code.ToString()), key => Array.Exists(list, whole => whole.Contains((Area)key)))
        {
            Wholes = [.. list.OrderBy(area => area.Code).Distinct()],
        };
    }

    /// <summary>Rows of areas of a level: of provinces, and not of the nation and of cities as well.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a level, or is <see cref="AreaLevel.Unknown"/>.</exception>
    public static Filter AreaLevel(AreaLevel level)
    {
        Dimension of = Dimension.Area(level);
        return new(Dimension.Area(), $"{of} only", key => ((Area)key).Level == level) { OnlyLevel = level };
    }

    /// <summary>Rows of these periods, exactly as they are.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> or one in it is <see langword="null"/>.</exception>
    public static Filter Period(params IEnumerable<ReportingPeriod> periods)
    {
        ReportingPeriod[] list = Listed(periods, nameof(periods));
        return In(Dimension.Period, list.Order(), period => period.ToString(), key => Array.IndexOf(list, (ReportingPeriod)key) >= 0);
    }

    /// <summary>Rows of periods that lie in one of some: of the quarters and months of a year, and of the year itself.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="wholes"/> or one in it is <see langword="null"/>.</exception>
    public static Filter PeriodWithin(params IEnumerable<ReportingPeriod> wholes)
    {
        ReportingPeriod[] list = Listed(wholes, nameof(wholes));
        return new(Dimension.Period, Text("period within", list.Order(), period => period.ToString()), key => Array.Exists(list, whole => whole.Contains((ReportingPeriod)key)))
        {
            Wholes = [.. list.Order().Distinct()],
        };
    }

    /// <summary>Rows that tell one of these things of a named dimension; "" is what rows tell that count the whole of a scheme.</summary>
    /// <exception cref="ArgumentException">There is none, or the name is not one that <see cref="Dimension.Of(string)"/> takes.</exception>
    /// <exception cref="ArgumentNullException">An argument or a label is <see langword="null"/>.</exception>
    public static Filter Of(string name, params IEnumerable<string> labels)
    {
        string[] list = Listed(labels, nameof(labels));
        return In(Dimension.Of(name), list.Order(StringComparer.Ordinal), label => label, key => Array.IndexOf(list, (string)key) >= 0);
    }

    /// <summary>Rows that count one category of a scheme.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is <see langword="null"/>.</exception>
    public static Filter Of(CategoryReference category) => Of(TextRules.Present(category).Scheme, category.Category);

    /// <summary>Rows whose label of a named dimension passes a test.</summary>
    /// <param name="name">The code of the scheme, or the name of the column.</param>
    /// <param name="words">The test in words, as the text of the plan tells it: <c>begins with a</c>.</param>
    /// <param name="test">Asked once for each label of a table; pure.</param>
    /// <exception cref="ArgumentException">The words are blank, or the name is not one that <see cref="Dimension.Of(string)"/> takes.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Filter Matching(string name, string words, Func<string, bool> test)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        ArgumentNullException.ThrowIfNull(test);
        return new(Dimension.Of(name), $"{name} {words}", key => test((string)key), test);
    }

    /// <summary>Whether both ask the same.</summary>
    public bool Equals(Filter? other) => other is not null && About == other.About && _text == other._text && _ownTest == other._ownTest;

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The filter in words: <c>area in CN-BJ, CN-GD</c>.</summary>
    public override string ToString() => _text;

    internal bool Allows(object key) => _allows(key);

    private static Filter In<T>(Dimension about, IEnumerable<T> ordered, Func<T, string> text, Func<object, bool> allows) =>
        new(about, Text($"{about} in", ordered.Select(text), item => item.Length == 0 ? "the whole" : item), allows) { Listing = [.. ordered.Select(text).Distinct()] };

    private static string Text<T>(string words, IEnumerable<T> ordered, Func<T, string> text) => $"{words} {string.Join(", ", ordered.Select(text).Distinct())}";

    private static T[] Listed<T>(IEnumerable<T> items, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        T[] list = [.. items];
        if (Array.IndexOf(list, null) >= 0)
        {
            throw new ArgumentNullException(name, "An item is null.");
        }

        return list.Length > 0 ? list : throw new ArgumentException("A filter that lets nothing through asks nothing; give one or more.", name);
    }
}
