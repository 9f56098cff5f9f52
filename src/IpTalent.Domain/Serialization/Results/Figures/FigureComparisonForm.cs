namespace IpTalent.Domain.Serialization;

/// <summary>How the verdict on two claims is written.</summary>
internal sealed record FigureComparisonForm
{
    public FigureAgreement Agreement { get; init; }

    public Quantity? Kept { get; init; }

    public static FigureComparisonForm Of(FigureComparison comparison) => new()
    {
        Agreement = comparison.Agreement,
        Kept = comparison.Kept,
    };

    public FigureComparison To() => new(Agreement, Kept);
}
