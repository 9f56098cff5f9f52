using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A versioned set of categories: the "4+1" of IP talent, sexes, title levels.</summary>
/// <remarks>Identified by code and version. Categories overlap and leave gaps unless <see cref="IsPartition"/> says otherwise, and only
/// the categories of a partition add up.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CategoryScheme
{
    /// <summary>By what metrics name it: <c>ip-talent-4-1</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>The version; absent where there is but one.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Version { get; init => field = TextRules.TrimmedOrNull(value); }

    /// <summary>The categories, in the order in which the scheme lists them.</summary>
    /// <exception cref="ArgumentException">A code comes twice.</exception>
    public ValueList<Category> Categories
    {
        get;
        init
        {
            var codes = new HashSet<string>(StringComparer.Ordinal);
            foreach (Category category in value)
            {
                if (!codes.Add(category.Code))
                {
                    throw new ArgumentException($"The category '{category.Code}' comes twice.", nameof(value));
                }
            }

            field = value;
        }
    }

    /// <summary>The dates on which it is in use; without limits where not told.</summary>
    public DateRange Validity { get; init; }

    /// <summary>Whether its top categories neither overlap nor leave a gap, so that their figures add up to the whole.</summary>
    public bool IsPartition { get; init; }

    /// <summary>The category with that code; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Category? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Categories.FirstOrDefault(category => category.Code == code);
    }

    /// <summary>What a metric of this scheme's category bears.</summary>
    /// <exception cref="ArgumentException">The scheme has no such category.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public CategoryReference Reference(string code) => Find(code) is null
        ? throw new ArgumentException($"'{TextForm.Shorten(code)}' is not a category of '{Code}': {string.Join(", ", Categories.Select(category => category.Code))}.", nameof(code))
        : CategoryReference.Of(Code, code);

    /// <summary>The name and how many categories it has.</summary>
    public override string ToString() => $"{Name} ({Code}{(Version is null ? "" : $" {Version}")}, {Categories.Count} categories)";
}
