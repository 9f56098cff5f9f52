using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a target: unit, words, side and strictness of its threshold, and its baseline.</summary>
public sealed class TargetValidator : RecordValidator<Target>
{
    /// <summary>A validator of targets.</summary>
    public TargetValidator()
    {
        RuleFor(target => target.Indicator).IsDeclared();
        RuleFor(target => target.Area).IsDeclared<Target>();
        RuleFor(target => target.Threshold)
            .Must((target, threshold) => FitsUnit(target, threshold))
            .Tells(RuleCodes.UnitMismatch, (target, threshold) => [threshold.Unit, target.Indicator, target.Indicator.Unit]);
        RuleFor(target => target.Threshold)
            .SetValidator(target => QuantityValidator.For(target.Indicator.Kind));
        RuleFor(target => target.Threshold)
            .Must(ReadsAsTold)
            .Tells(RuleCodes.TargetReadingContradicts, (target, threshold) =>
            [
                threshold,
                target.Side == TargetSide.Floor ? LocalizedText.Of("a floor", "下限") : LocalizedText.Of("a ceiling", "上限"),
                target.Strictness == TargetStrictness.Reach ? LocalizedText.Of("to be reached", "达到即可") : LocalizedText.Of("to be passed", "必须超过"),
            ]);
        RuleFor(target => target.Due)
            .Must((target, due) => target.Baseline is null || !(target.Baseline.Period.SurelyRunsTo() >= due))
            .Tells(RuleCodes.TargetBeforeBaseline, (target, due) => [due, target.Baseline!.Period]);
        RuleFor(target => target.PlanCode)
            .Must((target, plan) => plan is not null || target.SetBy is not null)
            .Tells(RuleCodes.TargetWithoutPlanner, (_, _) => []);
        RuleForEach(target => target.Citations).SetValidator(new CitationValidator());

        When(target => target.Baseline is not null, () =>
        {
            RuleFor(target => target.Baseline!.Quantity)
                .Must((target, baseline) => FitsUnit(target, baseline))
                .Tells(RuleCodes.UnitMismatch, (target, baseline) => [baseline.Unit, target.Indicator, target.Indicator.Unit]);
            RuleFor(target => target.Baseline!.Quantity)
                .Must((target, baseline) => !IsAttained(target, baseline))
                .Tells(RuleCodes.TargetMetAtBaseline, (target, baseline) => [baseline, target.Threshold]);
        });
    }

    private static bool FitsUnit(Target target, Quantity quantity) => !target.Indicator.IsDeclared || quantity.Unit == target.Indicator.Unit;

    private static bool ReadsAsTold(Target target, Quantity threshold) => threshold.Qualifier switch
    {
        Qualifier.MoreThan => target is { Side: TargetSide.Floor, Strictness: TargetStrictness.Beyond },
        Qualifier.AtLeast => target is { Side: TargetSide.Floor, Strictness: TargetStrictness.Reach },
        Qualifier.LessThan => target is { Side: TargetSide.Ceiling, Strictness: TargetStrictness.Beyond },
        Qualifier.AtMost => target is { Side: TargetSide.Ceiling, Strictness: TargetStrictness.Reach },
        _ => true,
    };

    // The printed number is the threshold; only what lies beyond it whatever the rounding counts as attained.
    private static bool IsAttained(Target target, Quantity baseline) =>
        target.Threshold.Nominal is { } threshold && baseline.Unit == target.Threshold.Unit
        && (target.Side == TargetSide.Floor
            ? Interval.AtMost(threshold).Precedes(baseline.Bounds)
            : baseline.Bounds.Precedes(Interval.AtLeast(threshold)));
}
