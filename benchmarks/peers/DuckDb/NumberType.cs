namespace IpTalent.Domain.Peers;

/// <summary>What the values of a table are in DuckDB.</summary>
internal enum NumberType
{
    /// <summary>Mantissas in 8 bytes; exact.</summary>
    BigInt,

    /// <summary>DECIMAL(18, scale); exact.</summary>
    Decimal,

    /// <summary>Mantissas in 4 bytes; exact, but only for who knows beforehand that all will fit.</summary>
    Integer,

    /// <summary>Inexact.</summary>
    Double,
}
