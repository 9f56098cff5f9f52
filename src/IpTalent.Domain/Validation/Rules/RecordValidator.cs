using FluentValidation;
using FluentValidation.Results;

namespace IpTalent.Domain.Validation;

/// <summary>The base of all validators here.</summary>
/// <remarks>A validator holds no state but its rules and its clock, and may be shared between threads. <see cref="ValidationResult.IsValid"/>
/// is false for any finding, an info too; <see cref="ValidationFindings.HasErrors"/> asks for errors alone.</remarks>
/// <typeparam name="T">What is validated.</typeparam>
public abstract class RecordValidator<T> : AbstractValidator<T>
    where T : class
{
    private protected RecordValidator()
    {
    }

    /// <summary>Refuses <see langword="null"/> before any rule is asked.</summary>
    /// <exception cref="ArgumentNullException">What is to be validated is <see langword="null"/>.</exception>
    protected override bool PreValidate(ValidationContext<T> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(context.InstanceToValidate, "instance");
        return true;
    }
}
