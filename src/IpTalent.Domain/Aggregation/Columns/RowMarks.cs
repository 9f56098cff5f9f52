namespace IpTalent.Domain.Aggregation;

/// <summary>What else a row says of its figure.</summary>
[Flags]
internal enum RowMarks : byte
{
    None = 0,

    /// <summary>There is no figure to use.</summary>
    Missing = 1,

    /// <summary>There is none since it is kept back.</summary>
    Suppressed = 2,

    /// <summary>Several rows tell of the observation, and differ.</summary>
    Conflicting = 4,

    /// <summary>The series breaks here.</summary>
    Break = 8,
}
