using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Serialization;

/// <summary>How two figures side by side are written.</summary>
internal sealed record CrossCheckPairForm
{
    public FoundFigure? English { get; init; }

    public FoundFigure? Chinese { get; init; }

    public required FigureComparison Comparison { get; init; }

    public static CrossCheckPairForm Of(CrossCheckPair pair) => new()
    {
        English = pair.English,
        Chinese = pair.Chinese,
        Comparison = pair.Comparison,
    };

    public CrossCheckPair To() => new(English, Chinese, Comparison);
}
