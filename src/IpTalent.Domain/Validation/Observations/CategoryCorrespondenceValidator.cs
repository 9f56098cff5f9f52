using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a table between category schemes: that it leads elsewhere, and that one to one is one to one.</summary>
public sealed class CategoryCorrespondenceValidator : RecordValidator<CategoryCorrespondence>
{
    /// <summary>A validator of correspondence tables.</summary>
    public CategoryCorrespondenceValidator()
    {
        RuleFor(table => table.ToScheme)
            .Must((table, to) => to != table.FromScheme || table.ToVersion != table.FromVersion)
            .Tells(RuleCodes.CorrespondenceToItself, (table, _) => [table.FromVersion is null ? table.FromScheme : $"{table.FromScheme} {table.FromVersion}"]);
        RuleFor(table => table.Links).Custom((links, context) =>
        {
            Dictionary<string, int> from = links.CountBy(link => link.From).ToDictionary();
            Dictionary<string, int> to = links.CountBy(link => link.To).ToDictionary();
            for (int i = 0; i < links.Count; i++)
            {
                if (links[i] is { Kind: CorrespondenceKind.OneToOne } link && (from[link.From] > 1 || to[link.To] > 1))
                {
                    context.Report(RuleCodes.OneToOneShared, $"{context.PropertyPath}[{i}]", link, link.From, link.To);
                }
            }
        });
    }
}
