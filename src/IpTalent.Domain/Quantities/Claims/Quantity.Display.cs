using System.Globalization;

namespace IpTalent.Domain;

public sealed partial record Quantity
{
    /// <summary>The quantity in a format and a language.</summary>
    /// <param name="format">One of the letters below, for <c>B</c> and <c>F</c> with the decimal places shown: <c>F2</c>.
    /// <list type="table">
    /// <listheader><term>format</term><description>shows, in English and in Chinese</description></listheader>
    /// <item><term>G, or nothing</term><description>the canonical text: <c>nearly 1200 person-time</c></description></item>
    /// <item><term>C</term><description>the claim: "nearly 1,200 person-times", "近1200人次"</description></item>
    /// <item><term>P</term><description>the claim as a figure reader reads it back: "860,000 persons to the nearest 10,000", "86万人"</description></item>
    /// <item><term>N</term><description>the printed number: "1,200 person-times", "1200人次"</description></item>
    /// <item><term>B</term><description>the bounds: "(1,100, 1,200) person-times", "(1100, 1200)人次"</description></item>
    /// <item><term>F</term><description>both: "nearly 1,200 person-times in (1,100, 1,200)", "近1200人次，介于(1100, 1200)"</description></item>
    /// </list>
    /// A half, thirds, quarters and fifths that were told as such stay words ("two thirds", 三分之二). Computed numbers and ends are cut, and the ends of such parts: to two places of a percentage, else to three, small ones to two significant digits, unless the format
    /// says otherwise; ends outward. A number that would then lie on or beyond an end gets up to six places more, in <c>F</c> its ends do too; where they do not suffice, or
    /// its bounds are a point, what was cut is told as "about" (约). A claim that contradicts itself has no bounds in <c>F</c>; any
    /// other that says nothing of a range is told to be "without bounds" (无上下界).
    /// Of the traits only "each" (均) is shown, and in <c>F</c> and <c>P</c> "contradictory". <c>P</c> tells besides, behind the number, what its digits do not: how finely it
    /// is rounded ("to the nearest 10,000", 精确到; "in steps of", 以…计, where its precision is not told), and in front of a round number that it is
    /// "exactly" (恰好) that.</param>
    /// <param name="formatProvider">A <see cref="CultureInfo"/> chooses the language: Chinese for <c>zh</c> and its variants, English for all
    /// others. The digits are written alike in every culture, so that 1,200 is never one and a fifth.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString(format, formatProvider, BoundPolicy.Default);

    /// <summary>The quantity in a format and a language, its bounds under a policy.</summary>
    /// <param name="format">A format of <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">A <see cref="CultureInfo"/> chooses the language.</param>
    /// <param name="policy">The reading convention for the bounds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider, BoundPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (string.IsNullOrEmpty(format))
        {
            return ToString();
        }

        var display = new QuantityDisplay(this, formatProvider as CultureInfo ?? CultureInfo.InvariantCulture, DecimalsOf(format), isPhrase: format is "P" or "p");
        return format[0] switch
        {
            'G' or 'g' => ToString(),
            'C' or 'c' => display.Claim(),
            'P' or 'p' => display.Phrase(),
            'N' or 'n' => display.Number(),
            'B' or 'b' => display.BoundsWithUnit(policy),
            _ => display.ClaimWithBounds(policy),
        };
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    private static int? DecimalsOf(string format)
    {
        bool known = "GCPNBFgcpnbf".Contains(format[0], StringComparison.Ordinal);
        if (known && format.Length == 1)
        {
            return null;
        }

        return known && format.Length <= 3 && "BFbf".Contains(format[0], StringComparison.Ordinal)
            && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int decimals) && decimals <= 26
            ? decimals
            : throw new FormatException($"'{TextForm.Shorten(format)}' is not a format of a quantity: G, C, P, N, B or F, the last two with up to 26 decimal places as in F2.");
    }
}
