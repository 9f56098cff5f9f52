using System.Globalization;
using System.Text.RegularExpressions;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>The texts of cells: width, cells that a spreadsheet would run, and what was probably meant by a number or a period.</summary>
internal static partial class TidyText
{
    private const char FirstWide = '！';
    private const char LastWide = '～';
    private const char WideSpace = '　';
    private const char Minus = '−';

    /// <summary>The text with letters, digits and signs of full width in their usual form, without space around it.</summary>
    public static string Folded(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Any(IsWide) ? string.Create(trimmed.Length, trimmed, (folded, from) =>
        {
            for (int i = 0; i < from.Length; i++)
            {
                folded[i] = from[i] switch
                {
                    WideSpace => ' ',
                    Minus => '-',
                    >= FirstWide and <= LastWide => (char)(from[i] - FirstWide + '!'),
                    _ => from[i],
                };
            }
        }).Trim() : trimmed;
    }

    /// <summary>The cell with an apostrophe before it where a spreadsheet would take it for a formula. Numbers stay as they are.</summary>
    public static string Neutralised(string cell) => LooksRun(cell) && !IsNumber(cell) ? $"'{cell}" : cell;

    /// <summary>The cell without the apostrophe that <see cref="Neutralised"/> puts there; all that begins so has it from there.</summary>
    public static string Restored(string cell) => cell.Length > 1 && cell[0] == '\'' && LooksRun(cell) ? cell[1..] : cell;

    /// <summary>A number that somebody wrote with separators, a decimal comma, a per cent sign or in 万 and 亿; <see langword="null"/> where nothing is clear.</summary>
    public static string? NumberMeant(string text)
    {
        Match match = Written().Match(text);
        if (!match.Success)
        {
            return null;
        }

        string digits = match.Groups["german"] is { Success: true } german
            ? $"{match.Groups["sign"].Value}{german.Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')}"
            : match.Groups["grouped"] is { Success: true } grouped
            ? $"{match.Groups["sign"].Value}{string.Concat(grouped.Value.Where(char.IsAsciiDigit))}{match.Groups["places"].Value}"
            : $"{match.Groups["sign"].Value}{match.Groups["plain"].Value}{match.Groups["decimals"].Value.Replace(',', '.')}";
        if (digits.Length > 25)   // with its scale it still fits a decimal
        {
            return null;
        }

        decimal number = decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture);
        decimal scaled = match.Groups["scale"].Value switch { "%" => number / 100, "万" => number * 10_000, "亿" => number * 100_000_000, _ => number };
        return scaled.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>A period as the library writes it, for the usual Chinese forms: 2023年, 2023年12月, 2023年12月31日, 2023年末.</summary>
    public static string Period(string text) => text.Contains('年', StringComparison.Ordinal) && ChinesePeriod().Match(text) is { Success: true } match
        ? match.Groups["end"].Success ? $"{match.Groups["year"].Value}-12-31" : Dashed(match)
        : text;

    /// <summary>A period that somebody wrote with strokes or points; <see langword="null"/> where nothing is clear.</summary>
    public static string? PeriodMeant(string text) =>
        StrokedPeriod().Match(text) is { Success: true } match && ReportingPeriod.TryParse(Dashed(match), out _) ? Dashed(match) : null;

    private static string Dashed(Match match) =>
        string.Join('-', new[] { match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value }.Where(part => part.Length > 0).Select(part => part.PadLeft(2, '0')));

    // Full-width signs are taken for formulas too.
    private static bool LooksRun(string cell)
    {
        ReadOnlySpan<char> rest = cell.AsSpan().TrimStart('\'');
        return rest.Length > 0 && rest[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' or Minus;
    }

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static bool IsWide(char c) => c is >= FirstWide and <= LastWide or WideSpace or Minus;

    [GeneratedRegex(@"^(?<sign>-?)(?:(?<grouped>[0-9]{1,3}(?:[,' \u00A0\u2009\u202F’][0-9]{3})+)(?<places>\.[0-9]+)?|(?<german>[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+)|(?<plain>[0-9]+)(?<decimals>[.,][0-9]+)?) ?(?<scale>[%万亿]?)(?:人次|人|家|名|个|件|项)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex("^(?<year>[0-9]{4})年(?:(?<end>[末底])|(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ChinesePeriod();

    [GeneratedRegex("^(?<year>[0-9]{4})[/.-](?<month>[0-9]{1,2})(?:[/.-](?<day>[0-9]{1,2}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex StrokedPeriod();
}
