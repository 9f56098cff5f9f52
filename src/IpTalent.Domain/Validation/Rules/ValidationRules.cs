using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>All rules of validation.</summary>
public static partial class ValidationRules
{
    /// <summary>All of them, those for single records before those for a dataset.</summary>
    public static ValueList<ValidationRule> All { get; } =
        [.. Observations, .. Sources, .. Bodies, .. Programs, .. Statements, .. Dataset];

    private static readonly FrozenDictionary<string, ValidationRule> ByCode =
        All.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>Looks one up by its code, one of <see cref="RuleCodes"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static bool TryFind(string code, [MaybeNullWhen(false)] out ValidationRule rule)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.TryGetValue(code, out rule);
    }

    internal static ValidationRule Of(string code) => ByCode[code];

    private static ValidationRule Error(string code, string english, string chinese) => Rule(code, Severity.Error, english, chinese);

    private static ValidationRule Warning(string code, string english, string chinese) => Rule(code, Severity.Warning, english, chinese);

    private static ValidationRule Info(string code, string english, string chinese) => Rule(code, Severity.Info, english, chinese);

    private static ValidationRule Rule(string code, Severity severity, string english, string chinese) =>
        new(code, severity, LocalizedText.Of(english, chinese));
}
