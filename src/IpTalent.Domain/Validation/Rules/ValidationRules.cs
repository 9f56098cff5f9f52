using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>All rules of validation; docs/rules.md lists them.</summary>
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

    private static ValidationRule Error(string code, string english, string chinese, string remedy, string remedyInChinese) =>
        new(code, Severity.Error, LocalizedText.Of(english, chinese), LocalizedText.Of(remedy, remedyInChinese));

    private static ValidationRule Warning(string code, string english, string chinese, string remedy, string remedyInChinese) =>
        new(code, Severity.Warning, LocalizedText.Of(english, chinese), LocalizedText.Of(remedy, remedyInChinese));

    private static ValidationRule Info(string code, string english, string chinese, string remedy, string remedyInChinese) =>
        new(code, Severity.Info, LocalizedText.Of(english, chinese), LocalizedText.Of(remedy, remedyInChinese));
}
