using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a source: its date, and what it says of its original.</summary>
public sealed class SourceValidator : RecordValidator<Source>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public SourceValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(source => source.Published)
            .Must(published => published is not null)
            .Tells(RuleCodes.SourceUndated, (source, _) => [source.Code]);
        RuleFor(source => source.Published).HasBegun(clock, RuleCodes.PublishedInFuture);
        RuleFor(source => source.Form)
            .Must((source, form) => form == SourceForm.Original || source.OriginalCode is not null || source.TranslationOf is not null)
            .Tells(RuleCodes.OriginalUnknown, (source, form) => [source.Code, NameOf(form)]);
        RuleFor(source => source.OriginalCode)
            .Must((source, original) => original != source.Code)
            .Tells(RuleCodes.RefersToItself, (source, _) => [source.Code]);
        RuleFor(source => source.TranslationOf)
            .Must((source, original) => original != source.Code)
            .Tells(RuleCodes.RefersToItself, (source, _) => [source.Code]);
    }

    private static LocalizedText NameOf(SourceForm form) => form switch
    {
        SourceForm.Repost => LocalizedText.Of("repost", "转载"),
        SourceForm.Rewritten => LocalizedText.Of("rewritten repost", "改写转载"),
        SourceForm.Translation => LocalizedText.Of("translation", "译文"),
        _ => LocalizedText.Of("report", "报道"),
    };
}
