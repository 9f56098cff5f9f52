namespace IpTalent.Domain.Tests.Laws;

/// <summary>The source tree that this test assembly was built from, for the laws that read or accept committed text.</summary>
internal static class SourceTree
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The folder of the library; its folders are the layers.</summary>
    public static string Library => At("src/IpTalent.Domain");

    /// <summary>The folder of this test project.</summary>
    public static string Tests => At("tests/IpTalent.Domain.Tests");

    /// <summary>Whether committed text is to be rewritten from the code. Nothing is ever written otherwise.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("IPTALENT_ACCEPT") == "1";

    /// <summary>The one line that accepts what a law of this name found changed.</summary>
    public static string HowToAccept(string law) =>
        $"If that is meant: IPTALENT_ACCEPT=1 dotnet test tests/IpTalent.Domain.Tests --filter {law}";

    /// <summary>A path below the root, written with '/'.</summary>
    public static string At(string path) => Path.GetFullPath(path, Root);

    /// <summary>The files of a folder and those below it, apart from what a build leaves, with their path from that folder
    /// (written with '/') and their text.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, string pattern = "*.cs") =>
        from file in Directory.Exists(folder) ? Directory.GetFiles(folder, pattern, SearchOption.AllDirectories) : []
        let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts")
        orderby path
        select (path, File.ReadAllText(file).ReplaceLineEndings("\n"));

    private static string FindRoot(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IpTalent.Domain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {start} holds IpTalent.Domain.sln.");
    }
}
