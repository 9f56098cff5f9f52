namespace IpTalent.Domain.Reading;

/// <summary>The finer sort of a word within its role: a wording, a way of dating, a special measure.</summary>
internal enum Sort
{
    Plain,
    Reach,
    IncreaseTo,
    IncreaseBy,
    Since,
    During,
    In,
    Until,
    AsOf,
    End,
    Start,
    Past,
    ThisYear,
    LastYear,
    Now,
    Tenth,
    Thousandth,
    Doubling,
    Total,
}
