using System.Linq.Expressions;
using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>A rule for a metric by itself: a row of <see cref="MetricRules"/>, from which both the validator and the bulk check are made.</summary>
internal abstract class MetricRule(
    string code, string path, Func<TalentMetric, LocalDate, bool> isBroken, Func<TalentMetric, LocalDate, object?[]> found)
{
    public ValidationRule Rule { get; } = ValidationRules.Of(code);

    /// <summary>The place of what is wrong, beneath the metric.</summary>
    public string Path => path;

    /// <summary>Whether a metric breaks it on a day. Asked of each of millions of metrics: it allocates nothing.</summary>
    public bool IsBroken(TalentMetric metric, LocalDate today) => isBroken(metric, today);

    /// <summary>What the message tells.</summary>
    public object?[] Found(TalentMetric metric, LocalDate today) => found(metric, today);

    /// <summary>Makes it a chain of a validator.</summary>
    public abstract void AddTo(AbstractValidator<TalentMetric> validator, IClock clock);

    /// <summary>A row.</summary>
    /// <param name="member">The member of the metric that it is about.</param>
    /// <param name="code">One of <see cref="RuleCodes"/>.</param>
    /// <param name="path">The place of what is wrong: the member, or something within it.</param>
    /// <param name="isBroken">Whether a metric breaks it on a day.</param>
    /// <param name="found">What the message tells.</param>
    public static MetricRule For<TMember>(
        Expression<Func<TalentMetric, TMember>> member, string code, string path,
        Func<TalentMetric, LocalDate, bool> isBroken, Func<TalentMetric, LocalDate, object?[]> found) =>
        new Of<TMember>(member, code, path, isBroken, found);

    private sealed class Of<TMember>(
        Expression<Func<TalentMetric, TMember>> member, string code, string path,
        Func<TalentMetric, LocalDate, bool> isBroken, Func<TalentMetric, LocalDate, object?[]> found) : MetricRule(code, path, isBroken, found)
    {
        public override void AddTo(AbstractValidator<TalentMetric> validator, IClock clock) => validator.RuleFor(member)
            .Must((metric, _) => !IsBroken(metric, clock.Today()))
            .Tells(Rule.Code, (metric, _) => Found(metric, clock.Today()))
            .OverridePropertyName(Path);
    }
}
