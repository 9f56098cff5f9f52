using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Reading;

/// <summary>Reads Chinese numbers: digits, characters, and both mixed; simplified, traditional and financial.</summary>
/// <remarks>Grammar: a number is a row of coefficients (digits, a character, 几 or 数), each with the scales 十 百 千 behind it, in falling
/// order; 万, 亿 and 万亿 multiply what stands before them; 余, 多, 几 and 来 fill in below the last digit.</remarks>
internal static partial class ChineseNumerals
{
    /// <summary>A longer row of numeral characters is no number.</summary>
    private const int LongestRun = 40;

    private const long TenThousand = 10_000;
    private const long HundredMillion = 100_000_000;
    private const decimal MostBeforeTrillion = 1_000_000_000_000_000_000m;

    private static readonly ImmutableArray<string> Digits = ["零〇○", "一壹壱", "二两兩贰貳弍", "三叁參叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"];
    private static readonly ImmutableArray<(string Characters, long Value)> Scales = [("十拾", 10), ("百佰", 100), ("千仟", 1000), ("万萬", TenThousand), ("亿億", HundredMillion)];

    // What each character is: 1 to 10 for the digits, 11 to 15 for the scales, 16 for what else may begin a numeral; 0 for all others.
    private static readonly ImmutableArray<byte> Signs = MakeSigns();

    /// <summary>Whether a numeral may begin with this character.</summary>
    public static bool MayBegin(char c) => Signs[c] != 0;

    /// <summary>Reads the number that begins here.</summary>
    /// <returns>How many characters to go on by: those of the number, or those of a row that is no number.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, out Numeral numeral)
    {
        if (Numeral.Digit(text[start]) >= 0 && TryPlain(text, start, out numeral))
        {
            return numeral.Length;
        }

        numeral = default;
        var sum = new Sum();
        int i = start;
        while (i < text.Length && i - start <= LongestRun)
        {
            int taken = sum.Take(text, i);
            if (taken <= 0)
            {
                break;
            }

            i += taken;
        }

        if (sum.IsRefused || i - start > LongestRun)
        {
            return Run(text, start);
        }

        numeral = sum.Finish(i - start);
        return i - start;
    }

    /// <summary>Most numerals by far: digits, with 万 or 亿 behind them or nothing. They come out as from the sum, in a third of the time.</summary>
    private static bool TryPlain(ReadOnlySpan<char> text, int start, out Numeral numeral)
    {
        int end = start + Numeral.Digits(text, start, out decimal value, out decimal granule, out bool grouped);
        long scale = end < text.Length && ScaleOf(text[end]) is >= TenThousand and long large ? large : 1;
        end += scale > 1 ? 1 : 0;
        if (value < 0 || (value == 0 && scale > 1) || (end < text.Length && (MayBegin(text[end]) || text[end] is '余' or '餘' or '多' or '来' or '來')))
        {
            numeral = default;
            return false;
        }

        decimal number = scale > 1 ? value * scale : value;
        numeral = new()
        {
            Length = end - start,
            Low = number,
            High = number,
            Granule = scale > 1 ? granule * scale : granule,
            IsTold = granule < 1 || (scale > 1 && granule == 1),
            EndsInScale = scale > 1,
            HasDigits = true,
            LooksLikeYear = end - start == 4 && scale == 1 && value is >= 1000 and <= 9999,
            IsGrouped = grouped,
            Scale = scale,
        };
        return true;
    }

    private static ImmutableArray<byte> MakeSigns()
    {
        byte[] signs = new byte[char.MaxValue + 1];
        string[] rows = [.. Digits, .. Scales.Select(scale => scale.Characters), "几幾数數0123456789０１２３４５６７８９"];
        for (int i = 0; i < rows.Length; i++)
        {
            foreach (char c in rows[i])
            {
                signs[c] = (byte)(i + 1);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(signs);
    }

    /// <summary>The length of a row of numeral characters.</summary>
    private static int Run(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && (Numeral.Digit(text[i]) >= 0 || DigitOf(text[i]) >= 0 || ScaleOf(text[i]) > 0 || text[i] is '.' or ',' or '．'))
        {
            i++;
        }

        return Math.Max(i - start, 1);
    }

    /// <summary>The value of a character of 0 to 9, the financial and traditional ones too; -1 for another.</summary>
    public static int DigitOf(char c) => Signs[c] is > 0 and <= 10 and byte sign ? sign - 1 : -1;

    /// <summary>The scale that a character stands for; 0 for another.</summary>
    public static long ScaleOf(char c) => Signs[c] is > 10 and <= 15 and byte sign ? Scales[sign - 11].Value : 0;
}
