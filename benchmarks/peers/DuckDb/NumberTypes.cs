namespace IpTalent.Domain.Peers;

/// <summary>Which types of numbers are tried.</summary>
internal static class NumberTypes
{
    /// <summary>Above 20 million rows only those that count: the others would not fit into memory beside them.</summary>
    public static IReadOnlyList<NumberType> For(int rows) =>
        rows > 20_000_000 ? [NumberType.BigInt, NumberType.Decimal] : [NumberType.BigInt, NumberType.Decimal, NumberType.Integer, NumberType.Double];

    /// <summary>Which of them also in tables loaded in order.</summary>
    public static IReadOnlyList<NumberType> ForClustered(int rows) => rows > 20_000_000 ? [NumberType.BigInt] : [NumberType.BigInt, NumberType.Decimal];
}
