namespace IpTalent.Cli.Tests;

/// <summary>Runs of the command line, with what they print.</summary>
internal static class CommandLineRuns
{
    public static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = CommandLine.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
