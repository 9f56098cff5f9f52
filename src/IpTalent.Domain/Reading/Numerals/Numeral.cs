using System.Runtime.InteropServices;

namespace IpTalent.Domain.Reading;

/// <summary>A number as written, and how finely.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Numeral
{
    /// <summary>The longest coefficient that is read; what is longer is a code or a serial number.</summary>
    public const int MostDigits = 15;

    // Up to here a number and eight decimal places fit one word of 64 bits.
    private const long MostJoined = 10_000_000_000;

    private static ReadOnlySpan<long> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    /// <summary>How many characters it takes; 0 where there is no numeral.</summary>
    public int Length;

    public NumeralForm Form;

    /// <summary>The number, or the lower of two.</summary>
    public decimal Low;

    /// <summary>The same, or the higher of two.</summary>
    public decimal High;

    /// <summary>The unit of the last significant digit as written.</summary>
    public decimal Granule;

    /// <summary>The last digit follows a decimal point, or is a non-zero one in front of a scale word.</summary>
    public bool IsTold;

    /// <summary>The last word is a scale word: 86万.</summary>
    public bool EndsInScale;

    /// <summary>By how much scale words multiply a single coefficient; 1 where none does.</summary>
    public decimal Scale;

    /// <summary>A power of ten in words: 百, "a hundred".</summary>
    public bool IsPower;

    /// <summary>Written in digits, at least in part.</summary>
    public bool HasDigits;

    /// <summary>A plain run of four digits, as years are written.</summary>
    public bool LooksLikeYear;

    /// <summary>Written with commas between thousands.</summary>
    public bool IsGrouped;

    /// <summary>Two numbers with a word or dash between them: 3至5万.</summary>
    public bool IsJoined;

    public readonly bool IsRange => IsJoined || Form == NumeralForm.Pair;

    /// <summary>Makes a range of this number and a higher one behind it; <see langword="false"/> where that one is not higher.</summary>
    /// <param name="upper">The number behind.</param>
    /// <param name="sharesScale">Whether the scale of the upper number may be that of both: 3至5万.</param>
    public bool TryJoin(in Numeral upper, bool sharesScale)
    {
        decimal low = sharesScale && upper.Scale > 1 && Scale == 1 && !EndsInScale && Low < upper.Low / upper.Scale ? Low * upper.Scale : Low;
        if (low >= upper.Low)
        {
            return false;
        }

        decimal high = upper.Low;
        this = upper;
        (Low, High, IsJoined) = (low, high, true);
        return true;
    }

    /// <summary>The number of characters of digits with commas and a decimal point; 0 where there are none or too many.</summary>
    public static int Digits(ReadOnlySpan<char> text, int start, out decimal value, out decimal granule, out bool grouped)
    {
        value = 0;
        granule = 1;
        grouped = false;
        int i = start;
        int digits = 0;
        int inGroup = 0;
        long whole = 0;
        while (i < text.Length)
        {
            int digit = Digit(text[i]);
            if (digit >= 0)
            {
                whole = digits < MostDigits ? (whole * 10) + digit : whole;
                digits++;
                inGroup++;
                i++;
            }
            else if (digits is > 0 and <= MostDigits && IsGroup(text, i) && (grouped ? inGroup == 3 : inGroup <= 3))
            {
                grouped = true;
                inGroup = 0;
                i++;
            }
            else
            {
                break;
            }
        }

        if (digits == 0)
        {
            return 0;
        }

        value = whole;
        int places = 0;
        if (i + 1 < text.Length && text[i] is '.' or '．' && Digit(text[i + 1]) >= 0)
        {
            long part = 0;
            int j = i + 1;
            while (j < text.Length && Digit(text[j]) is >= 0 and int digit)
            {
                part = places < 12 ? (part * 10) + digit : part;
                places++;
                j++;
            }

            // 1.2.3 is a version or a section.
            bool isDotted = j + 1 < text.Length && text[j] is '.' && Digit(text[j + 1]) >= 0;
            i = j;
            if (isDotted || places > 12)
            {
                digits = MostDigits + 1;
            }
            else
            {
                granule = new decimal(1, 0, 0, false, (byte)places);
                value = Join(whole, part, places);
            }
        }

        if (digits + places > MostDigits + 12 || digits > MostDigits)
        {
            value = -1;
            return i - start;
        }

        granule = places > 0 ? granule : GranuleOf(whole);
        return i - start;
    }

    // Joined as whole numbers where these hold all digits, in a fifth of the time.
    private static decimal Join(long whole, long part, int places)
    {
        if (whole >= MostJoined || places > 8)
        {
            return whole + (part * new decimal(1, 0, 0, false, (byte)places));
        }

        long digits = (whole * Powers[places]) + part;
        return new decimal(unchecked((int)digits), (int)(digits >> 32), 0, false, (byte)places);
    }

    /// <summary>The place value of the last digit that is not zero.</summary>
    public static long GranuleOf(long value)
    {
        long granule = 1;
        while (value != 0 && value % 10 == 0)
        {
            value /= 10;
            granule *= 10;
        }

        return granule;
    }

    /// <summary>The value of a digit, plain or full-width; -1 for another character.</summary>
    public static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    // A comma, or a thin or no-break space, with three digits behind it and no fourth.
    private static bool IsGroup(ReadOnlySpan<char> text, int i) =>
        i + 3 < text.Length && (text[i] is ',' or '\u2009' or '\u202F' or '\u00A0' || (text[i] == '，' && text[i + 1] >= '０')) && Digit(text[i + 1]) >= 0 && Digit(text[i + 2]) >= 0 && Digit(text[i + 3]) >= 0
        && (i + 4 >= text.Length || Digit(text[i + 4]) < 0);
}
