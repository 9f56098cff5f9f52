using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a statement: its source, its date, its list.</summary>
public sealed class StatementValidator : RecordValidator<Statement>
{
    /// <summary>A validator of statements.</summary>
    public StatementValidator()
    {
        RuleFor(statement => statement.Period)
            .Must((statement, period) => period is not null || statement.Kind != StatementKind.Event)
            .Tells(RuleCodes.EventUndated, (statement, _) => [statement.Text]);
        RuleFor(statement => statement.Parties).NameNobodyTwice();
        RuleFor(statement => statement.List!).SetValidator(new EnumerationValidator(isNested: true));
        RuleFor(statement => statement.Citations).AreGiven(statement => statement.Text);
        RuleForEach(statement => statement.Citations).SetValidator(new CitationValidator());
    }
}
