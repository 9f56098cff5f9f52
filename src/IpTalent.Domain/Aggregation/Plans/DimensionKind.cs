using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>By what observations are grouped.</summary>
[JsonConverter(typeof(WordJsonConverter<DimensionKind>))]
public enum DimensionKind
{
    /// <summary>By indicator.</summary>
    Indicator,

    /// <summary>By area, as it is or rolled up to a level.</summary>
    Area,

    /// <summary>By period, exactly as it is.</summary>
    Period,

    /// <summary>By the calendar month in which the period lies.</summary>
    Month,

    /// <summary>By the quarter of a year in which the period lies.</summary>
    Quarter,

    /// <summary>By the calendar year in which the period lies.</summary>
    Year,

    /// <summary>By the Five-Year Plan in which the period lies.</summary>
    FiveYearPlan,

    /// <summary>By category of a scheme, or by what a further column tells.</summary>
    Named,
}
