namespace IpTalent.Cli.Output;

/// <summary>Text from files without characters that a terminal would obey.</summary>
internal static class PlainText
{
    private const char Pictures = '\u2400';
    private const char PictureOfDelete = '\u2421';

    /// <summary>The text with control characters as their pictures; lines stay.</summary>
    public static string Of(string text) => text.Any(IsObeyed)
        ? string.Concat(text.Select(c => !IsObeyed(c) ? c : c < ' ' ? (char)(Pictures + c) : c == '\u007F' ? PictureOfDelete : '\uFFFD'))
        : text;

    private static bool IsObeyed(char c) => char.IsControl(c) && c != '\n';
}
