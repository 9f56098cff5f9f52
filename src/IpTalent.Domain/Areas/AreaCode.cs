using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>The code of an area, as code lists and publications write it.</summary>
/// <remarks>
/// <para>Two to 48 ASCII letters, digits and separators (<c>-</c>, <c>_</c>, <c>.</c>); a separator stands between letters or
/// digits. Letters become upper case: <c>cn-gd</c> is <c>CN-GD</c>. From four characters on a code holds a digit or a separator, so
/// that a misspelt name is never taken for a code. Codes of one's own begin best with <c>X-</c>, which no list will ever assign.</para>
/// <para>The default value is <see cref="World"/>, <c>001</c>. Equality and order are those of the text, character by character;
/// that <c>CN-GD</c> and <c>440000</c> are one area is known to <see cref="Area.Find"/>, not to the code.</para>
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<AreaCode>))]
[JsonConverter(typeof(TextJsonConverter<AreaCode>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct AreaCode : IComparable<AreaCode>, IComparisonOperators<AreaCode, AreaCode, bool>
{
    private const string WorldText = "001";

    // Null is the world, so that the default value equals the parsed "001".
    private readonly string? _text;

    private AreaCode(string text) => _text = text == WorldText ? null : text;

    /// <summary>The world, <c>001</c> in the UN's M49 list.</summary>
    public static AreaCode World => default;

    /// <summary>The code list whose form the code has.</summary>
    public AreaCodeKind Kind => ToString() switch
    {
        { Length: 2 } text when text.All(char.IsAsciiLetter) => AreaCodeKind.Country,
        { Length: 3 } text when text.All(char.IsAsciiDigit) => AreaCodeKind.UnM49,
        { Length: 6 } text when text.All(char.IsAsciiDigit) => AreaCodeKind.ChineseDivision,
        [var first, var second, '-', .. { Length: <= 3 } part] when char.IsAsciiLetter(first) && char.IsAsciiLetter(second)
            && part.All(char.IsAsciiLetterOrDigit) => AreaCodeKind.Subdivision,
        _ => AreaCodeKind.Other,
    };

    /// <inheritdoc/>
    public int CompareTo(AreaCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether the left code comes first in the order of characters.</summary>
    public static bool operator <(AreaCode left, AreaCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the right code comes first in the order of characters.</summary>
    public static bool operator >(AreaCode left, AreaCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code comes first or is the same.</summary>
    public static bool operator <=(AreaCode left, AreaCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the right code comes first or is the same.</summary>
    public static bool operator >=(AreaCode left, AreaCode right) => left.CompareTo(right) >= 0;
}
