namespace IpTalent.Domain.Tests.Data;

/// <summary>A test that reads the folder named by <c>IPTALENT_SHARED</c>; counted as skipped where it is not set.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFolderFactAttribute : FactAttribute
{
    private const string Variable = "IPTALENT_SHARED";

    public SharedFolderFactAttribute()
    {
        if (Folder is null)
        {
            Skip = $"{Variable} names no folder with the texts from outside the project.";
        }
    }

    /// <summary>The folder; absent where the variable is not set.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
}
