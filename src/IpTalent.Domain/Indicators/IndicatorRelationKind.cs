using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How what one indicator counts stands to what another counts.</summary>
[JsonConverter(typeof(WordJsonConverter<IndicatorRelationKind>))]
public enum IndicatorRelationKind
{
    /// <summary>Declared to have nothing to do with it, however alike the names or numbers: nothing is counted in both, so that their figures
    /// add where unit and kind agree.</summary>
    Unrelated,

    /// <summary>Everything it counts is counted there too: a subset.</summary>
    PartOf,

    /// <summary>It counts everything counted there, and more.</summary>
    SupersetOf,

    /// <summary>Some of what it counts is counted there too; neither holds the other, and they never add.</summary>
    Overlaps,

    /// <summary>It counts the same people or things in another way (headcount, full-time equivalents); figures never join.</summary>
    OtherCountOf,

    /// <summary>It is that indicator per unit of something: its numerator.</summary>
    NumeratorIs,

    /// <summary>It is something per unit of that indicator: its denominator.</summary>
    DenominatorIs,

    /// <summary>What enters that stock over a period.</summary>
    InflowOf,

    /// <summary>What leaves that stock over a period.</summary>
    OutflowOf,

    /// <summary>What moves within that stock over a period without changing it.</summary>
    TransferWithin,

    /// <summary>It is the growth rate of that indicator over the period it is told for.</summary>
    /// <remarks>Of a stock: from the day before the period to its last day; told at a day, from the same day a year before. Of a flow: from
    /// the same period a year before (year on year); over more than a year, from the equally long period just before. In percent per year
    /// over more than a year it is the compound rate; of a flow, from the year before the period to its last year.</remarks>
    GrowthRateOf,
}
