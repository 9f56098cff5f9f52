using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges the posts of a person.</summary>
public sealed class PersonValidator : RecordValidator<Person>
{
    /// <summary>A validator of people.</summary>
    public PersonValidator() =>
        RuleForEach(person => person.Offices)
            .Must((person, office) => !person.Offices.TakeWhile(earlier => !ReferenceEquals(earlier, office)).Any(earlier =>
                earlier.Title == office.Title && earlier.OrganisationCode == office.OrganisationCode
                && (earlier.Held is null || office.Held is null || earlier.Held.Overlaps(office.Held))))
            .Tells(RuleCodes.OfficeTwice, (_, office) => [office.Title]);
}
