using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>A unit of the calendar that a period may fill exactly.</summary>
[JsonConverter(typeof(WordJsonConverter<CalendarUnit>))]
public enum CalendarUnit
{
    /// <summary>A calendar year, <c>2023</c>.</summary>
    Year,

    /// <summary>January to June, or July to December: <c>2023-S1</c>.</summary>
    HalfYear,

    /// <summary>Four months, the trimester of SDMX: <c>2023-T1</c> is January to April.</summary>
    FourMonths,

    /// <summary>Three months from January, April, July or October: <c>2023-Q4</c>.</summary>
    Quarter,

    /// <summary>A calendar month, <c>2024-03</c>.</summary>
    Month,

    /// <summary>Monday to Sunday, numbered as in ISO 8601: <c>2023-W05</c>.</summary>
    Week,
}
