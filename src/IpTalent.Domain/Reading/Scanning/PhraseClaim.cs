namespace IpTalent.Domain.Reading;

/// <summary>Puts a claim together from the parts of its phrase.</summary>
internal static class PhraseClaim
{
    /// <summary>The claim of one number.</summary>
    /// <returns><see langword="null"/> where the parts make none, such as a range whose ends are the wrong way round.</returns>
    public static Quantity? Of(in Numeral numeral, in Hedge cues, Unit? unit, Sort sort = Sort.Plain, bool falls = false, ClaimTraits traits = ClaimTraits.None)
    {
        Hedge hedge = cues;
        Unit counted = unit ?? Unit.Index;
        if (sort == Sort.Doubling)
        {
            return Doubled(numeral, hedge, traits);
        }

        (decimal low, decimal high, decimal granule) = (numeral.Low, numeral.High, numeral.Granule);
        decimal factor = 1;
        if (sort is Sort.Tenth or Sort.Thousandth || counted.IsShownInHundredths)
        {
            factor = sort == Sort.Tenth ? 0.1m : sort == Sort.Thousandth ? 0.001m : 0.01m;
            (low, high, granule) = (low * factor, high * factor, granule * factor);
        }

        if (falls && counted.IsShownInHundredths)
        {
            (low, high) = (-high, -low);
        }

        if (numeral.IsRange)
        {
            ClaimTraits pair = numeral.Form == NumeralForm.Pair ? ClaimTraits.NumeralPair : ClaimTraits.None;
            return Quantity.TryAssemble(Qualifier.Between, null, Interval.Closed(low, high), null, traits | pair, counted, null, out Quantity? between)
                ? between
                : null;
        }

        if (numeral.Form == NumeralForm.Several)
        {
            return Quantity.Several(numeral.Low * factor, counted).With(traits);
        }

        hedge = numeral.Form switch
        {
            NumeralForm.Odd => Hedge.Join(hedge, new(Qualifier.Over)),
            NumeralForm.About => Hedge.Join(hedge, new(Qualifier.About)),
            _ => hedge,
        };
        Qualifier? hedged = hedge.IsTotal && numeral.IsTold && numeral.Granule != 1 ? null : hedge.Qualifier;
        Qualifier qualifier = hedged ?? (IsExact(numeral, unit) ? Qualifier.Exact : Qualifier.Rounded);
        traits |= hedge.Traits;
        if (qualifier == Qualifier.Rounded)
        {
            bool told = numeral.IsTold || sort == Sort.Tenth;
            traits |= (told ? ClaimTraits.PrecisionTold : 0) | (numeral.IsPower ? ClaimTraits.RoundNumber : 0);
        }

        return Quantity.Assemble(qualifier, low, granule, traits, counted);
    }

    /// <summary>A part of one: two thirds. Its granule is one such part.</summary>
    public static Quantity? Fraction(decimal count, decimal of, in Hedge hedge, bool falls = false)
    {
        if (of < 2 || count <= 0 || of > 1_000_000 || count > 1_000_000)
        {
            return null;
        }

        Qualifier qualifier = hedge.Qualifier ?? Qualifier.Rounded;
        return Quantity.Assemble(qualifier, (falls ? -count : count) / of, 1 / of, hedge.Traits, Unit.Percent);
    }

    // 翻两番: twice doubled is four times.
    private static Quantity? Doubled(in Numeral numeral, in Hedge hedge, ClaimTraits traits)
    {
        if (numeral.Low is < 1 or > 20 || !decimal.IsInteger(numeral.Low) || numeral.IsRange)
        {
            return null;
        }

        decimal times = 1 << (int)numeral.Low;
        return Quantity.Assemble(hedge.Qualifier ?? Qualifier.Rounded, times, 1, traits | hedge.Traits, Unit.Ratio);
    }

    // Printed without a sign of rounding: to the last one, or with fewer than two zeros and no scale word at the end.
    private static bool IsExact(in Numeral numeral, Unit? unit) =>
        (unit is null || unit.IsWholeNumber) && numeral.Granule >= 1 && decimal.IsInteger(numeral.Low)
        && (numeral.Granule == 1 || (!numeral.EndsInScale && numeral.Granule < 100) || numeral.Low == 0);
}
