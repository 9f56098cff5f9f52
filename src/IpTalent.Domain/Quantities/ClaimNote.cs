using System.Globalization;

namespace IpTalent.Domain;

/// <summary>What stands behind a claim in a sentence where the words before it do not tell all: how finely the number is given, and that
/// it contradicts itself.</summary>
/// <param name="Granule">The unit of the last digit; <see langword="null"/> where the digits show it.</param>
/// <param name="IsTold">Whether the precision is told: "to the nearest 10,000" (精确到), not "in steps of 10,000" (以…计).</param>
/// <param name="IsContradictory">Whether the claim contradicts itself.</param>
internal readonly record struct ClaimNote(decimal? Granule, bool IsTold, bool IsContradictory)
{
    private const string ToTheNearest = " to the nearest ";
    private const string InStepsOf = " in steps of ";
    private const string Contradictory = " (contradictory)";
    private const string ContradictoryInChinese = "（表述自相矛盾）";

    /// <summary>Whether nothing stands behind the claim.</summary>
    public bool IsEmpty => Granule is null && !IsContradictory;

    /// <summary>What makes a number exact that is as round as rounded ones are.</summary>
    public static string Exactly(bool isChinese) => isChinese ? "恰好" : "exactly ";

    /// <summary>The words of the note, its granule as shown.</summary>
    public string Text(bool isChinese, string granule) =>
        (Granule is null ? "" : isChinese ? (IsTold ? $"（精确到{granule}）" : $"（以{granule}计）") : (IsTold ? ToTheNearest : InStepsOf) + granule)
        + (!IsContradictory ? "" : isChinese ? ContradictoryInChinese : Contradictory);

    /// <summary>The note behind a claim, and the claim before it.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> phrase, bool isChinese, out ClaimNote note)
    {
        string contradictory = isChinese ? ContradictoryInChinese : Contradictory;
        bool contradicts = phrase.EndsWith(contradictory);
        phrase = contradicts ? phrase[..^contradictory.Length] : phrase;
        decimal? granule = null;
        bool isTold = false;
        // In English the granule ends the phrase.
        bool mayHaveGranule = isChinese ? phrase.EndsWith('）') : phrase is [.., (>= '0' and <= '9') or '%' or ' ' or '.' or ','];
        int at = !mayHaveGranule ? -1 : isChinese ? phrase.LastIndexOf('（') : phrase.LastIndexOf(ToTheNearest) is >= 0 and int nearest ? nearest : phrase.LastIndexOf(InStepsOf);
        if (at >= 0)
        {
            ReadOnlySpan<char> rest = phrase[at..];
            isTold = isChinese ? rest.StartsWith("（精确到") && rest.EndsWith('）') : rest.StartsWith(ToTheNearest);
            bool isStep = !isTold && (!isChinese || (rest.StartsWith("（以") && rest.EndsWith("计）")));
            ReadOnlySpan<char> digits = !isChinese ? rest[(isTold ? ToTheNearest : InStepsOf).Length..] : isTold ? rest[4..^1] : isStep ? rest[2..^2] : [];
            if (decimal.TryParse(digits.TrimEnd("% "), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number) && number > 0)
            {
                granule = number;
                phrase = phrase[..at];
            }
        }

        note = new(granule, isTold && granule is not null, contradicts);
        return phrase;
    }

    /// <summary>The claim with what the note adds; <see langword="null"/> where the two do not go together.</summary>
    /// <param name="quantity">What the words before the note claim.</param>
    /// <param name="isExact">Whether those words call the number exact.</param>
    public Quantity? Of(Quantity quantity, bool isExact)
    {
        Quantity? noted = quantity;
        if (Granule is { } granule)
        {
            // 48 to the nearest 1 is rounded, as 48 alone is not.
            Qualifier qualifier = quantity.Qualifier == Qualifier.Exact && !isExact ? Qualifier.Rounded : quantity.Qualifier;
            ClaimTraits untold = ClaimTraits.PrecisionTold | ClaimTraits.RoundNumber | (qualifier == Qualifier.Over ? ClaimTraits.Contradictory : ClaimTraits.None);
            ClaimTraits traits = (quantity.Traits & ~untold) | (IsTold ? ClaimTraits.PrecisionTold : ClaimTraits.None);
            if (quantity.Nominal is null
                || !Quantity.TryAssemble(qualifier, quantity.Nominal, null, quantity.Unit.IsShownInHundredths ? granule / 100 : granule, traits, quantity.Unit, null, out noted))
            {
                return null;
            }
        }

        return IsContradictory ? noted.With(ClaimTraits.Contradictory) : noted;
    }
}
