using System.Buffers;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain;

/// <summary>What text members of records must look like: the one syntax of codes by which records name each other,
/// <c>[a-z0-9][a-z0-9.-]*</c> (the same in every culture, file name and address), and texts that are never blank.</summary>
internal static class TextRules
{
    private const int LongestCode = 128;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

    public static bool IsCode(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestCode && text[0] is not ('.' or '-') && !text.ContainsAnyExcept(Allowed);

    /// <summary>The code itself, or an exception that says what a code looks like.</summary>
    public static string Code(string? code, [CallerArgumentExpression(nameof(code))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(code, parameterName);
        return IsCode(code)
            ? code
            : throw new ArgumentException(
                $"'{TextForm.Shorten(code)}' is not a code: 1 to {LongestCode} of a-z, 0-9, '.' and '-', beginning with a letter or digit.",
                parameterName);
    }

    /// <summary>The code itself, checked, or nothing where there is none.</summary>
    public static string? CodeOrNull(string? code, [CallerArgumentExpression(nameof(code))] string? parameterName = null) =>
        code is null ? null : Code(code, parameterName);

    /// <summary>The codes themselves, each checked.</summary>
    public static ValueList<string> Codes(ValueList<string> codes, [CallerArgumentExpression(nameof(codes))] string? parameterName = null)
    {
        foreach (string code in codes)
        {
            Code(code, parameterName);
        }

        return codes;
    }

    /// <summary>The text without surrounding space; a blank one is refused.</summary>
    public static string Trimmed(string? text, [CallerArgumentExpression(nameof(text))] string? parameterName = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameterName);
        return text.Trim();
    }

    /// <summary>The text without surrounding space, or nothing where there is none; a blank one is refused.</summary>
    public static string? TrimmedOrNull(string? text, [CallerArgumentExpression(nameof(text))] string? parameterName = null) =>
        text is null ? null : Trimmed(text, parameterName);

    /// <summary>A member that a record cannot do without.</summary>
    public static T Present<T>(T? member, [CallerArgumentExpression(nameof(member))] string? parameterName = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(member, parameterName);
        return member;
    }

    /// <summary>A value that its enum names.</summary>
    public static T Named<T>(T member, [CallerArgumentExpression(nameof(member))] string? parameterName = null)
        where T : struct, Enum =>
        Enum.IsDefined(member) ? member : throw new ArgumentOutOfRangeException(parameterName, member, $"There is no such {typeof(T).Name}.");

    /// <summary>A BCP 47 language tag of the form <c>zh-Hant</c>.</summary>
    public static string Language(string? tag, [CallerArgumentExpression(nameof(tag))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(tag, parameterName);
        bool wellFormed = tag.Length is >= 2 and <= 35 && char.IsAsciiLetter(tag[0]) && tag[^1] != '-'
            && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        return wellFormed
            ? tag
            : throw new ArgumentException($"'{TextForm.Shorten(tag)}' is not a language tag such as en, zh or zh-Hant.", parameterName);
    }
}
