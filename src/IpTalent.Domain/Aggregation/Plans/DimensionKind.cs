namespace IpTalent.Domain.Aggregation;

/// <summary>By what observations are grouped.</summary>
public enum DimensionKind
{
    /// <summary>By indicator.</summary>
    Indicator,

    /// <summary>By area, as it is or rolled up to a level.</summary>
    Area,

    /// <summary>By period, exactly as it is.</summary>
    Period,

    /// <summary>By the calendar year in which the period lies.</summary>
    Year,
}
