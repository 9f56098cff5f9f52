namespace IpTalent.Domain;

/// <summary>The years between two figures: from the least to the most that their dates allow, both of which they attain.</summary>
internal readonly record struct ElapsedSpan(ElapsedYears Least, ElapsedYears Most)
{
    // Six places tell a day of 366 apart from the next.
    private const int ShownPlaces = 6;

    public bool IsCertain => Least == Most;

    public static implicit operator ElapsedSpan(ElapsedYears years) => new(years, years);

    /// <summary>The end at which a number of a sign, divided by the years, comes to the side asked for.</summary>
    public ElapsedYears DivisorFor(int sign, Toward side) => sign < 0 == (side == Toward.Lower) ? Least : Most;

    /// <summary>The years as an input: exact where whole, else to six places, with the days in words.</summary>
    public Input AsInput(string symbol) => new()
    {
        Symbol = symbol,
        Quantity = IsCertain
            ? Quantity.Exact(decimal.Round(Least.ToDecimal(), ShownPlaces), Unit.Year)
            : Quantity.Between(
                decimal.Round(Least.ToDecimal(), ShownPlaces, MidpointRounding.ToNegativeInfinity),
                decimal.Round(Most.ToDecimal(), ShownPlaces, MidpointRounding.ToPositiveInfinity),
                Unit.Year),
        Description = IsCertain && Least.IsWhole ? null
            : IsCertain ? LocalizedText.Of(Words(Least, chinese: false), Words(Least, chinese: true))
            : LocalizedText.Of(
                $"{Words(Least, chinese: false)} to {Words(Most, chinese: false)}, by what is told of the dates",
                $"按已知日期为{Words(Least, chinese: true)}至{Words(Most, chinese: true)}"),
    };

    private static string Words(ElapsedYears years, bool chinese) => (chinese, years.IsWhole) switch
    {
        (false, true) => $"{years.WholeYears} years",
        (false, false) => $"{years.WholeYears} years and {years.Days} of {years.DaysInYear} days",
        (true, true) => $"{years.WholeYears}年",
        (true, false) => $"{years.WholeYears}年又{years.Days}天（该年{years.DaysInYear}天）",
    };
}
