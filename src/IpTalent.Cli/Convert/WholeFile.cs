namespace IpTalent.Cli.Convert;

/// <summary>A file that is written whole or not at all: beside its place first, then moved there.</summary>
internal static class WholeFile
{
    /// <param name="path">Where the file is to stand; what stands there stays until the new one is whole.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="IOException">The file cannot be written; nothing is left behind.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string whole = Path.GetFullPath(path);
        string beside = Path.Combine(Path.GetDirectoryName(whole)!, $".{Path.GetFileName(whole)}.{Guid.NewGuid():n}.tmp");
        try
        {
            using (FileStream stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, whole, overwrite: true);
        }
        finally
        {
            File.Delete(beside);   // gone already where it was moved
        }
    }
}
