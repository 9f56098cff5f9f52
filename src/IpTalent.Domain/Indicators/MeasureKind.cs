using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What an indicator measures with respect to time.</summary>
[JsonConverter(typeof(WordJsonConverter<MeasureKind>))]
public enum MeasureKind
{
    /// <summary>A level at a date: practising attorneys at the end of a year.</summary>
    Stock,

    /// <summary>What happens over a period: licences issued in a year.</summary>
    Flow,

    /// <summary>A value per unit: a rate, share or average. It adds up over nothing; its numerator and denominator may.</summary>
    PerUnit,
}
