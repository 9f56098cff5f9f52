namespace IpTalent.Domain.Validation;

/// <summary>A whole with all the parts that are declared to make it up: the members of an area, or the top categories of a partition.
/// Each part is published or kept back; a whole of which a part is absent is none of these.</summary>
/// <param name="Scheme">The scheme whose categories the parts are; <see langword="null"/> where they are areas.</param>
/// <param name="Whole">The published figure of the whole, where there is one.</param>
/// <param name="HiddenWhole">The figure of the whole that is kept back, where there is one.</param>
/// <param name="Published">The published figures of parts.</param>
/// <param name="Hidden">The figures of parts that are kept back.</param>
internal sealed record Partition(
    CategoryScheme? Scheme,
    (TalentMetric Metric, int Index)? Whole,
    (TalentMetric Metric, int Index)? HiddenWhole,
    IReadOnlyList<(TalentMetric Metric, int Index)> Published,
    IReadOnlyList<(TalentMetric Metric, int Index)> Hidden)
{
    /// <summary>All of a dataset. The time taken grows with the number of figures, times the few wholes that each lies in.</summary>
    public static IEnumerable<Partition> Among(Findings findings)
    {
        var asked = new HashSet<(Cell, string?)>();
        foreach ((Cell cell, Indicator indicator) in findings.Figures.Cells)
        {
            if (indicator.Additivity.OverAreas)
            {
                foreach (Area? whole in (Area?[])[cell.Area, cell.Area.CountedIn])
                {
                    if (whole is { Members.IsEmpty: false } && asked.Add((cell with { Area = whole }, null))
                        && Of(findings, cell with { Area = whole }, null, whole.Members.Select(member => cell with { Area = member })) is { } partition)
                    {
                        yield return partition;
                    }
                }
            }

            foreach (CategoryReference category in indicator.Additivity.OverCategories ? cell.Categories : [])
            {
                Cell whole = cell.Without(category);
                if (findings.PartitionScheme(category.Scheme) is { } scheme && asked.Add((whole, scheme.Code))
                    && Of(findings, whole, scheme, TopOf(scheme).Select(top => whole.With(top))) is { } partition)
                {
                    yield return partition;
                }
            }
        }
    }

    private static IEnumerable<CategoryReference> TopOf(CategoryScheme scheme) =>
        scheme.Categories.Where(category => category.ParentCode is null).Select(category => CategoryReference.Of(scheme.Code, category.Code));

    private static Partition? Of(Findings findings, Cell whole, CategoryScheme? scheme, IEnumerable<Cell> parts)
    {
        List<(TalentMetric, int)> published = [], hidden = [];
        foreach (Cell part in parts)
        {
            if (findings.Figures.At(part) is { } figure)
            {
                published.Add(figure);
            }
            else if (findings.Figures.HiddenAt(part) is { } kept)
            {
                hidden.Add(kept);
            }
            else
            {
                return null;
            }
        }

        return new(scheme, findings.Figures.At(whole), findings.Figures.HiddenAt(whole), published, hidden);
    }
}
