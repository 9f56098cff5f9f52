using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>What all chains of rules share: how a breach is told, and which day it is.</summary>
internal static class RuleChains
{
    // No place on earth has a later date, so that nothing dated today is ever taken for the future.
    private static readonly Offset Easternmost = Offset.FromHours(14);

    /// <summary>Tells a breach by its rule: code, severity, the message in the caller's language, and as state in both.</summary>
    public static IRuleBuilderOptions<T, TProperty> Tells<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> chain, string code, Func<T, TProperty, object?[]> found)
    {
        ValidationRule rule = ValidationRules.Of(code);
        return chain
            .WithErrorCode(rule.Code)
            .WithSeverity(rule.Severity)
            .WithState((record, value) => rule.Tell(found(record, value)))
            .WithMessage((record, value) => rule.Tell(found(record, value)).In(CultureInfo.CurrentUICulture));
    }

    /// <summary>Tells a breach at a place that no chain of rules leads to.</summary>
    public static void Report<T>(this ValidationContext<T> context, string code, string path, object? value, params object?[] found)
    {
        ValidationRule rule = ValidationRules.Of(code);
        LocalizedText message = rule.Tell(found);
        context.AddFailure(new ValidationFailure(path, message.In(CultureInfo.CurrentUICulture), value)
        {
            ErrorCode = rule.Code,
            Severity = rule.Severity,
            CustomState = message,
        });
    }

    /// <summary>Refuses a reported thing that lies in the future.</summary>
    public static IRuleBuilderOptions<T, ReportingPeriod?> HasBegun<T>(this IRuleBuilder<T, ReportingPeriod?> chain, IClock clock, string code) =>
        chain.Must(period => !period.BeginsAfter(clock.Today()))
            .Tells(code, (_, period) => [period, clock.Today()]);

    /// <summary>Refuses an area that nobody declares.</summary>
    public static IRuleBuilderOptions<T, Area?> IsDeclared<T>(this IRuleBuilder<T, Area?> chain) =>
        chain.Must(area => area is null || area.IsDeclared)
            .Tells(RuleCodes.AreaUndeclared, (_, area) => [area!.Code]);

    /// <summary>Refuses an indicator that nobody declares.</summary>
    public static IRuleBuilderOptions<T, Indicator> IsDeclared<T>(this IRuleBuilder<T, Indicator> chain) =>
        chain.Must(indicator => indicator.IsDeclared)
            .Tells(RuleCodes.IndicatorUndeclared, (_, indicator) => [indicator.Code]);

    public static LocalDate Today(this IClock clock) => clock.GetCurrentInstant().WithOffset(Easternmost).Date;

    /// <summary>Whether a period starts after a day, whatever day of its start is the true one.</summary>
    public static bool BeginsAfter(this ReportingPeriod? period, LocalDate day) =>
        period is { StartIsApproximate: false, StartIsInferred: false } && period.Start > day;

    /// <summary>The first day on which a period can be over; none where its end is open, approximate or inferred, and so no ground for a
    /// finding.</summary>
    public static LocalDate? SurelyRunsTo(this ReportingPeriod period) =>
        period.EndIsApproximate || period.EndIsInferred || period.Kind == PeriodKind.Since ? null : period.EndRange.Start;

    /// <summary>Whether a period is not over on a day for certain. Most periods are over, which is told without a look at what is uncertain.</summary>
    public static bool SurelyRunsBeyond(this ReportingPeriod period, LocalDate day) => period.End > day && period.SurelyRunsTo() > day;

    /// <summary>Whether a count is larger than another whatever the bounds leave open; not so where they count different kinds of things.</summary>
    public static bool CertainlyExceeds(this Quantity part, Quantity? whole) =>
        whole is not null && (part.Unit == whole.Unit || (IsHead(part.Unit) && IsHead(whole.Unit))) && whole.Bounds.Precedes(part.Bounds);

    // Members are told as persons, experts (名) or places; all are heads.
    private static bool IsHead(Unit unit) => unit == Unit.Person || unit == Unit.Place || unit.Code == "expert";
}
