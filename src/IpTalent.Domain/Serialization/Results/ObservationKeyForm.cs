namespace IpTalent.Domain.Serialization;

/// <summary>How the key of an observation is written.</summary>
internal sealed record ObservationKeyForm
{
    public required string Indicator { get; init; }

    public required AreaCode Area { get; init; }

    public required ReportingPeriod Period { get; init; }

    public ValueList<CategoryReference> Categories { get; init; }

    public static ObservationKeyForm Of(ObservationKey key) => new()
    {
        Indicator = key.Indicator,
        Area = key.Area,
        Period = key.Period,
        Categories = key.Categories,
    };

    public ObservationKey To() => new(Indicator, Area, Period, ObservationKey.Ordered(Categories));
}
