using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>A name or sentence in one or more languages.</summary>
/// <remarks>Identified by its texts and their language tags (BCP 47: <c>en</c>, <c>zh</c>, <c>zh-Hant</c>). A language that is not
/// there falls back to its parents, then to English, then to the first text. In JSON: an object of tag and text,
/// <c>{"en": "patent attorneys", "zh": "专利代理师"}</c>. It has no one text to be read back from, hence no type converter: it is not bound from
/// configuration.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private LocalizedText(ValueList<KeyValuePair<string, string>> texts) => Texts = texts;

    /// <summary>The texts with their language tags, ordered by tag.</summary>
    public ValueList<KeyValuePair<string, string>> Texts { get; }

    /// <summary>The same fact in English and in Chinese.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    public static LocalizedText Of(string english, string chinese) => Of([new("en", english), new("zh", chinese)]);

    /// <summary>A text in English alone.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public static LocalizedText English(string text) => Of([new("en", text)]);

    /// <summary>A text in Chinese alone.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public static LocalizedText Chinese(string text) => Of([new("zh", text)]);

    /// <summary>Texts by language tag.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/>, a tag or a text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no text, a text is blank, a tag is not of the form <c>zh-Hant</c>, or a tag comes twice.</exception>
    public static LocalizedText Of(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        KeyValuePair<string, string>[] ordered = [.. texts.Select(Checked).OrderBy(text => text.Key, StringComparer.Ordinal)];
        if (ordered.Length == 0)
        {
            throw new ArgumentException("A localized text needs at least one language.", nameof(texts));
        }

        for (int i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Key == ordered[i - 1].Key)
            {
                throw new ArgumentException($"The language '{ordered[i].Key}' comes twice.", nameof(texts));
            }
        }

        return new(new ValueList<KeyValuePair<string, string>>(ordered));
    }

    /// <summary>An English text.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public static implicit operator LocalizedText(string english) => English(english);

    /// <summary>The text in the language of <paramref name="culture"/>, or in the nearest one that is there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return In(culture.Name);
    }

    /// <summary>The text in a language by its tag, or in the nearest one that is there: <c>zh-Hant-TW</c>, <c>zh-Hant</c>,
    /// <c>zh</c>, then English, then the first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public string In(string languageTag)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        for (string tag = languageTag; tag.Length > 0; tag = Parent(tag))
        {
            if (Find(tag) is { } text)
            {
                return text;
            }
        }

        return Find("en") ?? Texts[0].Value;
    }

    /// <summary>Whether there is a text in exactly this language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public bool Has(string languageTag)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        return Find(languageTag) is not null;
    }

    /// <summary>The English text, or the first where there is none.</summary>
    public override string ToString() => In("en");

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && Texts == other.Texts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => Texts.GetHashCode();

    /// <summary>Whether both hold the same texts in the same languages.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => Equals(left, right);

    /// <summary>Whether the texts or their languages differ.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !Equals(left, right);

    private string? Find(string tag)
    {
        foreach (KeyValuePair<string, string> text in Texts)
        {
            if (string.Equals(text.Key, tag, StringComparison.OrdinalIgnoreCase))
            {
                return text.Value;
            }
        }

        return null;
    }

    private static string Parent(string tag) => tag.LastIndexOf('-') is > 0 and var dash ? tag[..dash] : "";

    private static KeyValuePair<string, string> Checked(KeyValuePair<string, string> text)
    {
        ArgumentNullException.ThrowIfNull(text.Key, nameof(text));
        ArgumentException.ThrowIfNullOrWhiteSpace(text.Value, nameof(text));
        bool wellFormed = text.Key.Length is >= 2 and <= 35 && char.IsAsciiLetter(text.Key[0])
            && text.Key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && text.Key[^1] != '-';
        return wellFormed
            ? text
            : throw new ArgumentException($"'{TextForm.Shorten(text.Key)}' is not a language tag such as en, zh or zh-Hant.", nameof(text));
    }
}
