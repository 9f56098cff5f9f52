using System.Globalization;

namespace IpTalent.Domain;

/// <summary>How a decimal stands in the text forms: invariant, without exponent or grouping, and never silently rounded.</summary>
internal static class Numbers
{
    // Sign, 29 digits, point: anything longer has digits that no decimal holds.
    private const int LongestNumber = 31;

    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.Length > LongestNumber
            || !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        // Parsing rounds what does not fit, and shows it by dropping places.
        int point = text.IndexOf('.');
        return value.Scale == (point < 0 ? 0 : text.Length - point - 1);
    }

    public static string Write(decimal value) => value.ToString(Interval.NumberFormat, CultureInfo.InvariantCulture);
}
