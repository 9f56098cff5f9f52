using System.Diagnostics.CodeAnalysis;

namespace IpTalent.Domain;

public sealed partial class Area : ISpanParsable<Area>, ISpanFormattable
{
    private const string Expected = "the code or name of a known area, nor " + AreaCode.Expected;

    /// <summary>Every area of the bundled lists, in their order: the world, China, its provinces and cities, the other countries by
    /// code, the groups.</summary>
    public static ValueList<Area> Known => AreaLists.All;

    /// <summary>The known area with this code or name, or <see langword="null"/>.</summary>
    /// <remarks>Reads codes (<c>CN-GD</c>, <c>440000</c>, <c>HK</c>, <c>CHN</c>) and names, short and official, English and Chinese, also in
    /// traditional characters for Chinese areas (广东, 广东省, 廣東, Guangdong, Guangdong Province, 粤). Case, width, kinds of hyphen and
    /// apostrophe, surrounding and repeated space, and a leading "the" make no difference, in any culture. A misspelt name is not found.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is <see langword="null"/>.</exception>
    public static Area? Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return AreaLists.Find(codeOrName);
    }

    /// <summary>The known area with this code or name, read as <see cref="Find"/> does.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No known area has this code or name.</exception>
    public static Area Of(string codeOrName) => Find(codeOrName) ?? throw new ArgumentException(
        $"'{TextForm.Shorten(codeOrName)}' is not the code or name of a known area{Suggestion(codeOrName)} Give a code such as CN-GD or 440300, "
        + $"or a name such as Guangdong or 广东; areas that no list holds are made with {nameof(Area)}.{nameof(Define)}.",
        nameof(codeOrName));

    /// <summary>Reads a code, or the name of a known area.</summary>
    /// <remarks>The text of an area is its code, so that a document holds it in one word. Whatever <see cref="Find"/> finds is that
    /// area; any other text with the form of an <see cref="AreaCode"/> is an <see cref="Undeclared"/> area of that code, which equals the
    /// area that a user defined with it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no code, and the name of no known area.</exception>
    public static Area Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Area Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a code, or the name of a known area, as <see cref="Parse(string)"/> does.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no code, and the name of no known area.</exception>
    public static Area Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<Area>(s, Expected, TryRead);

    /// <summary>Reads a code, or the name of a known area, as <see cref="Parse(string)"/> does.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Area result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string, out Area)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Area result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string, out Area)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Area result) =>
        TryRead(s, out result, out _);

    /// <summary>The code: <c>CN-GD</c>.</summary>
    public override string ToString() => Code.ToString();

    /// <summary>The code, in every culture; for the name in a language see <see cref="Name"/>.</summary>
    /// <exception cref="FormatException"><paramref name="format"/> is neither empty nor <c>G</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Code.ToString(format, formatProvider);

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is neither empty nor <c>G</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Code.TryFormat(destination, out charsWritten, format, provider);

    private static bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Area area, out int position)
    {
        position = 0;
        area = AreaLists.Find(text);
        if (area is null && AreaCode.TryRead(text, out AreaCode code, out position))
        {
            area = Orphan(code);
        }

        return area is not null;
    }

    private static string Suggestion(string text) =>
        AreaLists.Nearest(text) is { } nearest ? $"; did you mean {nearest.Name} ({nearest.Code})?" : ".";
}
