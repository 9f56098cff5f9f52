using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Serialization;

/// <summary>How a draft is written.</summary>
internal sealed record FigureDraftForm
{
    public required Quantity Quantity { get; init; }

    public ReportingPeriod? Period { get; init; }

    public required Citation Citation { get; init; }

    public static FigureDraftForm Of(FigureDraft draft) => new()
    {
        Quantity = draft.Quantity,
        Period = draft.Period,
        Citation = draft.Citation,
    };

    public FigureDraft To() => new(Quantity, Period, Citation);
}
