using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Serialization;

/// <summary>How two texts side by side are written.</summary>
internal sealed record CrossCheckForm
{
    public ValueList<CrossCheckPair> Pairs { get; init; }

    public static CrossCheckForm Of(CrossCheck check) => new()
    {
        Pairs = check.Pairs,
    };

    public CrossCheck To() => new(Pairs);
}
