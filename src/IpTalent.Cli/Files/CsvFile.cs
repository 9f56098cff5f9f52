using IpTalent.Cli.Output;
using IpTalent.Interchange;

namespace IpTalent.Cli.Files;

/// <summary>Reads a CSV file whole, with a bar on the terminal where it is long.</summary>
internal static class CsvFile
{
    /// <exception cref="UnusableInputException">The file or its header cannot be read.</exception>
    public static TidyCsvImport Import(string path, TidyCsvOptions options, TextWriter error)
    {
        if (!File.Exists(path))
        {
            throw new UnusableInputException($"'{path}' is no file that exists");
        }

        try
        {
            return LoadProgress.Show(error, path, stream => TidyCsv.Import(stream, options));
        }
        catch (TidyCsvException exception)
        {
            throw new UnusableInputException($"'{path}', {exception.Error}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{path}' cannot be read: {exception.Message}", exception);
        }
    }
}
