namespace IpTalent.Cli.Tests;

/// <summary>Tests in a folder of their own, which goes when they end.</summary>
public abstract class FolderTests : IDisposable
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("iptalent-").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string At(string name) => Path.Combine(Folder, name);

    protected string File(string name, string content)
    {
        System.IO.File.WriteAllText(At(name), content);
        return At(name);
    }
}
