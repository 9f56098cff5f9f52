using System.Text.Json;
using IpTalent.Domain;
using IpTalent.Domain.Serialization;

namespace IpTalent.Cli;

/// <summary>Finds the dataset that a user names: a bundled one, or a file.</summary>
internal static class Datasets
{
    /// <summary>The bundled datasets, the one reported on by default first.</summary>
    public static IReadOnlyList<string> Names => BundledDatasets.Names;

    /// <exception cref="UnusableInputException">There is no such dataset or file, or the file is not a dataset.</exception>
    public static DatasetChoice Open(string nameOrFile)
    {
        switch (nameOrFile)
        {
            case "bulletin":
                // The bulletin gives no targets and no national averages; the context series do.
                return new(BundledDatasets.Bulletin, BundledDatasets.Context);
            case "context":
                return new(BundledDatasets.Context, BundledDatasets.Bulletin);
        }

        if (string.IsNullOrWhiteSpace(nameOrFile) || !File.Exists(nameOrFile))
        {
            throw new UnusableInputException(
                $"'{nameOrFile}' is neither a bundled dataset ({string.Join(", ", Names)}) nor a file that exists");
        }

        try
        {
            return new(TalentJson.Read(File.ReadAllBytes(nameOrFile)), TalentDataset.Empty);
        }
        catch (JsonException exception)
        {
            throw new UnusableInputException($"'{nameOrFile}' is not a dataset: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{nameOrFile}' cannot be read: {exception.Message}", exception);
        }
    }
}
