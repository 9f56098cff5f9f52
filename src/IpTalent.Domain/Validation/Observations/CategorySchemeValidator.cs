using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges the categories of a scheme: that there are some, and that their parents stand above them.</summary>
public sealed class CategorySchemeValidator : RecordValidator<CategoryScheme>
{
    /// <summary>A validator of category schemes.</summary>
    public CategorySchemeValidator()
    {
        RuleFor(scheme => scheme.Categories)
            .Must(categories => !categories.IsEmpty)
            .Tells(RuleCodes.SchemeEmpty, (scheme, _) => [scheme.Code]);
        RuleFor(scheme => scheme.Categories).Custom((categories, context) =>
        {
            Dictionary<string, Category> byCode = categories.ToDictionary(category => category.Code, StringComparer.Ordinal);
            for (int i = 0; i < categories.Count; i++)
            {
                if (categories[i].ParentCode is { } parent && !LeadsToTop(categories[i], byCode))
                {
                    context.Report(RuleCodes.CategoryParentUnknown, $"{context.PropertyPath}[{i}].{nameof(Category.ParentCode)}", parent, categories[i].Code, parent);
                }
            }
        });
    }

    private static bool LeadsToTop(Category category, Dictionary<string, Category> byCode)
    {
        // No way up is longer than there are categories, unless it runs in a circle.
        Category? above = category;
        for (int steps = 0; above.ParentCode is { } code; steps++)
        {
            if (steps == byCode.Count || !byCode.TryGetValue(code, out above))
            {
                return false;
            }
        }

        return true;
    }
}
