using System.Text;
using Spectre.Console;

namespace IpTalent.Cli.Output;

/// <summary>Folds text over lines at places where a reader of either language would.</summary>
internal static class Folding
{
    private const string Opening = "([（“《";
    private const string Closing = ")]）”》，。；：、？！%";

    private const int Quote = '"';

    // How far the further lines of a paragraph among several are set in.
    private const int Hanging = 2;

    /// <summary>The widths of columns that fit: the widest give way first, down to one width for all.</summary>
    public static int[] Widths(IReadOnlyList<int> natural, int available)
    {
        int[] widths = [.. natural];
        while (widths.Sum() > Math.Max(available, widths.Length))
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    /// <summary>The text with line breaks, so that no line is wider; the spaces that a paragraph begins with stand before each of its lines.</summary>
    public static string Fold(string text, int width)
    {
        string[] paragraphs = text.Split('\n');
        return string.Join('\n', paragraphs.SelectMany(paragraph => Lines(paragraph, width, paragraphs.Length > 1 ? Hanging : 0)));
    }

    private static List<string> Lines(string paragraph, int width, int hanging)
    {
        Rune[] rest = [.. paragraph.EnumerateRunes()];
        int indent = 0;
        while (indent < rest.Length && rest[indent].Value == ' ')
        {
            indent++;
        }

        List<string> lines = [];
        rest = rest[indent..];
        int room = Math.Max(1, width - indent);
        while (WidthOf(rest) > room)
        {
            int end = EndOfLine(rest, room);
            lines.Add(Line(indent, rest[..end]));
            rest = [.. rest[end..].SkipWhile(rune => rune.Value == ' ')];
            if (lines.Count == 1)
            {
                indent += hanging;
                room = Math.Max(1, width - indent);
            }
        }

        lines.Add(Line(indent, rest));
        return lines;
    }

    /// <summary>Behind the last good place to break; the last poor one where that would leave the line short, else where the line is full.</summary>
    private static int EndOfLine(Rune[] text, int room)
    {
        (int good, int poor, int width, int end) = (0, 0, 0, 0);
        for (; end < text.Length && width + WidthOf(text[end]) <= room; end++)
        {
            width += WidthOf(text[end]);
            int after = end + 1;
            if (after < text.Length && MayBreak(text, after))
            {
                poor = after;
                good = SplitsFigure(text, after) ? good : after;
            }
        }

        return good > end / 2 ? good : poor > 0 ? poor : Math.Max(end, 1);
    }

    // Behind a space, and beside a Chinese character, but for punctuation that belongs to what stands beside it.
    private static bool MayBreak(Rune[] text, int at) =>
        !Opening.Contains(text[at - 1].ToString(), StringComparison.Ordinal) && !Closing.Contains(text[at].ToString(), StringComparison.Ordinal) && text[at].Value != ' '
        && !(text[at - 1].Value == Quote && OpensQuotation(text, at - 1)) && !(text[at].Value == Quote && !OpensQuotation(text, at))
        && (text[at - 1].Value == ' ' || WidthOf(text[at - 1]) == 2 || WidthOf(text[at]) == 2);

    private static bool OpensQuotation(Rune[] text, int at) => at == 0 || text[at - 1].Value is ' ' or '(';

    // 1897|个, and the two ends of an interval.
    private static bool SplitsFigure(Rune[] text, int at) =>
        (Rune.IsDigit(text[at - 1]) && WidthOf(text[at]) == 2)
        || (at >= 3 && text[at - 1].Value == ' ' && text[at - 2].Value == ',' && IsOfNumber(text[at - 3]) && IsOfNumber(text[at]));

    private static bool IsOfNumber(Rune rune) => Rune.IsDigit(rune) || rune.Value is '-' or '∞' or '%';

    private static string Line(int indent, Rune[] text) => new string(' ', indent) + string.Concat(text.Select(rune => rune.ToString())).TrimEnd();

    private static int WidthOf(Rune[] text) => text.Sum(WidthOf);

    private static int WidthOf(Rune rune) => rune.ToString().GetCellWidth();
}
