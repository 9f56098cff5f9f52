using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What else the wording of a figure tells.</summary>
[Flags]
[JsonConverter(typeof(WordJsonConverter<ClaimTraits>))]
public enum ClaimTraits
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>The last digit printed is surely a rounded one: 3.4万, 86万, 0.3 %, not 690,000.</summary>
    PrecisionTold = 1,

    /// <summary>A bare power of ten in words (百名, "a hundred"): rounded here; exactly that many or at least that many are other readings.</summary>
    RoundNumber = 2,

    /// <summary>The hedge is said twice: 超过…以上, 约…左右.</summary>
    Pleonastic = 4,

    /// <summary>The hedges contradict each other (近…余): the number is kept and has no bounds.</summary>
    Contradictory = 8,

    /// <summary>The only one of its kind: sole, 唯一.</summary>
    Uniqueness = 16,

    /// <summary>Said of each of several (each, 均, 分别): a bound on the least of them, nothing more.</summary>
    EachOfSeveral = 32,

    /// <summary>Two neighbouring numerals in one word rather than two numbers: 五六十, "five or six dozen".</summary>
    NumeralPair = 64,
}
