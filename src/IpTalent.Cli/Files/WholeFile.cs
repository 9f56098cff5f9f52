using System.Runtime.InteropServices;

namespace IpTalent.Cli.Files;

/// <summary>A file that is written whole or not at all: beside its place first, then moved there.</summary>
internal static class WholeFile
{
    /// <summary>Where a path leads in the end, through links in its folders and of its own; the file need not exist.</summary>
    /// <exception cref="UnusableInputException">Links lead round in a circle.</exception>
    public static string Target(string path)
    {
        try
        {
            string whole = Path.GetFullPath(path);
            var link = new FileInfo(whole);
            string file = link.LinkTarget is null ? whole : link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            return Path.GetDirectoryName(file) is { } folder ? Path.Combine(FolderOf(folder), Path.GetFileName(file)) : file;
        }
        catch (IOException exception)
        {
            throw new UnusableInputException($"'{path}' leads to no file: {exception.Message}", $"“{path}”不指向文件：{ChineseCause.Of(exception)}", exception);
        }
    }

    private static string FolderOf(string folder)
    {
        string own = Directory.Exists(folder) ? Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder : folder;
        return Path.GetDirectoryName(own) is { } above ? Path.Combine(FolderOf(above), Path.GetFileName(own)) : own;
    }

    /// <param name="path">Where the file is to stand; what stands there stays until the new one is whole.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="UnusableInputException">There is no such folder, or a folder stands in its place.</exception>
    /// <exception cref="IOException">The file cannot be written; nothing is left behind.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string whole = Target(path);
        string folder = Path.GetDirectoryName(whole)!;
        if (!Directory.Exists(folder) || Directory.Exists(whole))
        {
            throw Directory.Exists(whole)
                ? new UnusableInputException($"'{path}' cannot be written: it is a folder", $"无法写入“{path}”：这是文件夹")
                : new UnusableInputException($"'{path}' cannot be written: there is no folder '{folder}'", $"无法写入“{path}”：文件夹“{folder}”不存在");
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

            if (!OperatingSystem.IsWindows() && File.Exists(whole))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(whole));
            }

            File.Move(beside, whole, overwrite: true);
        }
        finally
        {
            File.Delete(beside);   // gone already where it was moved
        }
    }
}
