using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a guideline or other document.</summary>
public sealed class GuidelineDocumentValidator : RecordValidator<GuidelineDocument>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public GuidelineDocumentValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Include(new ProgramRules<GuidelineDocument>(clock));
    }
}
