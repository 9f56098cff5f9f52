using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Serialization;

/// <summary>How a filter is written: by what, and either what passes, or within what it lies, or the level of its area.</summary>
internal sealed record FilterForm
{
    public required Dimension About { get; init; }

    public ValueList<string> In { get; init; }

    public ValueList<string> Within { get; init; }

    public AreaLevel? Level { get; init; }

    /// <exception cref="NotSupportedException">The filter rests on a test or an area of one's own.</exception>
    public static FilterForm Of(Filter filter)
    {
        if (filter is { Listing.IsEmpty: true, Wholes.IsEmpty: true, OnlyLevel: null })
        {
            throw new NotSupportedException($"The filter '{filter}' is a test of one's own, code that JSON does not hold; name the labels that pass with Filter.Of instead.");
        }

        // Read back without its parts, nothing would lie in it any more.
        return filter.Wholes.OfType<Area>().FirstOrDefault(References.IsOwn) is { } own
            ? throw new NotSupportedException($"The filter '{filter}' asks what lies in '{own.Code}', an area of one's own, of which JSON holds the code alone; name its parts with Filter.Area instead.")
            : new() { About = filter.About, In = filter.Listing, Within = filter.Wholes.Select(Told).ToValueList(), Level = filter.OnlyLevel };
    }

    public Filter To() => (About, In.IsEmpty, Within.IsEmpty, Level) switch
    {
        ({ Kind: DimensionKind.Area }, false, true, null) => Filter.Area(In.Select(Area.Parse)),
        ({ Kind: DimensionKind.Area }, true, false, null) => Filter.AreaWithin(Within.Select(Area.Parse)),
        ({ Kind: DimensionKind.Area }, true, true, { } level) => Filter.AreaLevel(level),
        ({ Kind: DimensionKind.Period }, false, true, null) => Filter.Period(In.Select(ReportingPeriod.Parse)),
        ({ Kind: DimensionKind.Period }, true, false, null) => Filter.PeriodWithin(Within.Select(ReportingPeriod.Parse)),
        ({ Kind: DimensionKind.Named, Name: { } name }, false, true, null) => Filter.Of(name, In),
        _ => throw new ArgumentException("A filter is about area, period or a named dimension, and has one of in, within (areas and periods) and level (areas)."),
    };

    private static string Told(object whole) => whole is Area area ? area.Code.ToString() : whole.ToString()!;
}
