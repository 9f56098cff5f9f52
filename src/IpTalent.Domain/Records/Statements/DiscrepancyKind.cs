using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>In what two statements of one fact differ.</summary>
[JsonConverter(typeof(WordJsonConverter<DiscrepancyKind>))]
public enum DiscrepancyKind
{
    /// <summary>The number.</summary>
    Value,

    /// <summary>The unit: sessions and types of session.</summary>
    Unit,

    /// <summary>The denominator: per capita, per 10,000 people.</summary>
    Denominator,

    /// <summary>Whether it is done, under way or planned.</summary>
    Status,

    /// <summary>The period: during a plan, since its start.</summary>
    Period,

    /// <summary>Whether and as of when the figure is dated.</summary>
    AsOf,

    /// <summary>Whether the number itself is included.</summary>
    Strictness,

    /// <summary>Whether there is an upper end: 150余, over 150.</summary>
    UpperEnd,

    /// <summary>How the rounding shows: 69万, 690,000.</summary>
    Precision,

    /// <summary>The name of something.</summary>
    Name,

    /// <summary>How much is covered.</summary>
    Scope,

    /// <summary>Whether a list goes on.</summary>
    OpenList,

    /// <summary>Who says it, quoted or reported.</summary>
    Attribution,

    /// <summary>One side leaves it out.</summary>
    Missing,

    /// <summary>Whether, or of whom, a figure is cumulative.</summary>
    Aggregation,

    /// <summary>One word for two things: session for 期 and 届.</summary>
    Term,

    /// <summary>How things are divided.</summary>
    Classification,

    /// <summary>The verb, adverb or object.</summary>
    Wording,

    /// <summary>The rank or name of a post or body.</summary>
    Organisation,

    /// <summary>Who is named as author or editor.</summary>
    Credits,

    /// <summary>One of a kind, or the one.</summary>
    Definiteness,

    /// <summary>The items of a list.</summary>
    List,
}
