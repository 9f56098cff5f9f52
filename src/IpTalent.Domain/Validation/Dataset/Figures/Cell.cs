namespace IpTalent.Domain.Validation;

/// <summary>What a figure observes: the key by which figures find the ones that they are compared with.</summary>
internal readonly record struct Cell(
    string Indicator, Area Area, ReportingPeriod Period, ValueList<CategoryReference> Categories, string? Definition)
{
    public static Cell Of(TalentMetric metric) => new(
        metric.Indicator.Code, metric.Area, metric.Period, ObservationKey.Ordered(metric.Categories), metric.Attributes?.DefinitionVersion);

    /// <summary>The whole of which it observes one category.</summary>
    public Cell Without(CategoryReference category) => this with { Categories = Categories.Where(own => own != category).ToValueList() };

    /// <summary>One category of it.</summary>
    public Cell With(CategoryReference category) => this with { Categories = ObservationKey.Ordered([.. Categories, category]) };
}
