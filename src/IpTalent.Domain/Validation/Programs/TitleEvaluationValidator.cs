using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges the awarding of titles: the order of the ladder, and the awards.</summary>
public sealed class TitleEvaluationValidator : RecordValidator<TitleEvaluation>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public TitleEvaluationValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Include(new ProgramRules<TitleEvaluation>(clock));
        RuleFor(program => program.Ladder).Custom((ladder, context) =>
        {
            var codes = new HashSet<string>(StringComparer.Ordinal);
            for (int i = 0; i < ladder.Count; i++)
            {
                if (!codes.Add(ladder[i].Code))
                {
                    context.Report(RuleCodes.CodeTwice, $"{context.PropertyPath}[{i}].{nameof(TitleRank.Code)}", ladder[i].Code, ladder[i].Code);
                }

                if (i > 0 && ladder[i - 1].IsAdvanced && !ladder[i].IsAdvanced)
                {
                    context.Report(RuleCodes.LadderOutOfOrder, $"{context.PropertyPath}[{i}]", ladder[i], ladder[i - 1].Name, ladder[i].Name);
                }
            }
        });
        RuleFor(program => program.Fields!).SetValidator(new EnumerationValidator(isNested: true));
        RuleFor(program => program.Awards).IsCounted(program => program.Period);
    }
}
