using IpTalent.Cli.Pages;

namespace IpTalent.Cli.Output;

/// <summary>A page in the format that was asked for.</summary>
internal static class PageOutput
{
    public static void Write(Page page, string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(page, output);
                break;
            case "csv":
                CsvOutput.Write(page, output);
                break;
            case "markdown":
                MarkdownOutput.Write(page, output);
                break;
            default:
                TerminalOutput.Write(page, output);
                break;
        }
    }
}
