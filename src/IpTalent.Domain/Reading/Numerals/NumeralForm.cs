namespace IpTalent.Domain.Reading;

/// <summary>What a numeral says beside its number.</summary>
internal enum NumeralForm
{
    /// <summary>A number.</summary>
    Plain,

    /// <summary>Two neighbours: 五六十, "two or three".</summary>
    Pair,

    /// <summary>A number and a remainder: 10余万, 十几, "150-odd".</summary>
    Odd,

    /// <summary>About a number: 十来.</summary>
    About,

    /// <summary>Several of a round number: 数百, "several hundred".</summary>
    Several,
}
