using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How a source hedges the number it prints.</summary>
[JsonConverter(typeof(WordJsonConverter<Qualifier>))]
public enum Qualifier
{
    /// <summary>Printed without a sign of rounding: 48 members, 恰好, 共.</summary>
    Exact,

    /// <summary>A round number without a hedge: 860,000, 86万人, 35.2 %.</summary>
    Rounded,

    /// <summary>On either side: about, around, roughly; 约, 左右, 上下.</summary>
    About,

    /// <summary>A little below: nearly, almost, just under; 近, 将近.</summary>
    Nearly,

    /// <summary>A little above, and below the next unit: 150-odd, just over; 150余, 多.</summary>
    Over,

    /// <summary>Above, by any amount: over, more than, exceeding; 超, 逾, 突破.</summary>
    MoreThan,

    /// <summary>The number or above: at least, or more; 至少, 不低于, 以上.</summary>
    AtLeast,

    /// <summary>Below, by any amount: under, fewer than; 不足, 不到.</summary>
    LessThan,

    /// <summary>The number or below: at most, up to; 至多, 不超过, 以内.</summary>
    AtMost,

    /// <summary>From one number to another: between A and B; A至B, 五六十.</summary>
    Between,

    /// <summary>Several, without a number: multiple, dozens; 多项, 一批, 数百.</summary>
    Indefinite,

    /// <summary>Computed rather than printed: it carries its own bounds and the policy they were computed under.</summary>
    Derived,
}
