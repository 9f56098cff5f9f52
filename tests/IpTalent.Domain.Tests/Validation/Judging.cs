using FluentValidation;
using FluentValidation.Results;
using IpTalent.Domain.Validation;
using NodaTime;
using NodaTime.Testing;

namespace IpTalent.Domain.Tests.Validation;

/// <summary>The validators of the library, found as dependency injection finds them, with a clock that stands at 2024-07-01 in Beijing.</summary>
internal static class Judging
{
    /// <summary>Stands at noon of 2024-07-01 universal time; in the easternmost zone it is 2024-07-02.</summary>
    public static IClock Clock { get; } = FakeClock.FromUtc(2024, 7, 1, 12, 0, 0);

    /// <summary>Validators by the type that they validate.</summary>
    public static IReadOnlyDictionary<Type, Type> Types { get; } =
        AssemblyScanner.FindValidatorsInAssembly(typeof(RuleCodes).Assembly)
            .ToDictionary(found => found.InterfaceType.GetGenericArguments()[0], found => found.ValidatorType);

    private static readonly Lazy<Dictionary<Type, IValidator>> All = new(() => Types.ToDictionary(pair => pair.Key, pair => Create(pair.Value, Clock)));

    public static IValidator Create(Type validator, IClock clock) => (IValidator)(validator.GetConstructor([typeof(IClock)]) is { } timed
        ? timed.Invoke([clock])
        : validator.GetConstructor([])!.Invoke(null));

    public static ValidationResult Judge(object record) => All.Value[record.GetType()].Validate(new ValidationContext<object>(record));

    public static IReadOnlyList<ValidationFailure> Told(object record, string code) =>
        [.. Judge(record).Errors.Where(failure => failure.ErrorCode == code)];
}
