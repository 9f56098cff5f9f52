using FluentValidation;
using FluentValidation.Results;

namespace IpTalent.Domain.Validation;

/// <summary>What the failures of the validators here tell beyond those of any validator.</summary>
public static class ValidationFindings
{
    /// <summary>Whether something cannot be right; warnings and infos alone do not count.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static bool HasErrors(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Errors.Exists(failure => failure.Severity == Severity.Error);
    }

    /// <summary>The message in English and Chinese; the message as it is where another validator made the failure.</summary>
    /// <remarks>It is the <see cref="ValidationFailure.CustomState"/> of the failure. <see cref="ValidationFailure.ErrorMessage"/> is the
    /// one in the language of the caller's <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="failure"/> is <see langword="null"/>.</exception>
    public static LocalizedText Message(this ValidationFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.CustomState as LocalizedText ?? LocalizedText.English(failure.ErrorMessage);
    }
}
