namespace IpTalent.Domain.Aggregation;

/// <summary>What a row says of the ends of its bounds beyond where they lie.</summary>
[Flags]
internal enum EndMarks : byte
{
    None = 0,
    LowerOpen = 1,
    LowerAbsent = 2,
    UpperOpen = 4,
    UpperAbsent = 8,

    /// <summary>No number is printed; the value holds an end instead.</summary>
    NotPrinted = 16,
}
