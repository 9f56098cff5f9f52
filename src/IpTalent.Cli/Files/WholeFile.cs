using System.Runtime.InteropServices;

namespace IpTalent.Cli.Files;

/// <summary>A file that is written whole or not at all: beside its place first, then moved there.</summary>
internal static class WholeFile
{
    /// <param name="path">Where the file is to stand; what stands there stays until the new one is whole.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="UnusableInputException">There is no such folder, or a folder stands in its place.</exception>
    /// <exception cref="IOException">The file cannot be written; nothing is left behind.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string whole = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(whole)!;
        if (!Directory.Exists(folder) || Directory.Exists(whole))
        {
            throw new UnusableInputException($"'{path}' cannot be written: {(Directory.Exists(whole) ? "it is a folder" : $"there is no folder '{folder}'")}");
        }

        // By no more than a number, since a name has room for 255 bytes, which the file may need itself.
        string beside = Path.Combine(folder, $".{Guid.NewGuid():n}.tmp");
        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => File.Delete(beside));
        using PosixSignalRegistration ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => File.Delete(beside));
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write, FileShare.Delete))
            {
                write(stream);
                stream.Flush(flushToDisk: true);   // else the move may outlive a crash that the bytes do not
            }

            File.Move(beside, whole, overwrite: true);
        }
        finally
        {
            File.Delete(beside);   // gone already where it was moved
        }
    }
}
