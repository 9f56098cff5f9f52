using System.Text.Json;

namespace IpTalent.Cli.Files;

/// <summary>In Chinese what the system or the JSON reader says of a failure, which it says in English alone.</summary>
internal static class ChineseCause
{
    // By errno where the system is Unix, by HRESULT where it is Windows.
    private static readonly Dictionary<int, string> BySystem = new()
    {
        [OperatingSystem.IsMacOS() ? 62 : 40] = "符号链接形成循环",
        [OperatingSystem.IsMacOS() ? 69 : 122] = "磁盘配额已用完",
        [5] = "读写设备时出错",
        [24] = "打开的文件过多",
        [28] = "磁盘空间不足",
        [30] = "文件系统为只读",
        [unchecked((int)0x80070013)] = "磁盘有写保护",
        [unchecked((int)0x80070020)] = "文件正被其他程序使用",
        [unchecked((int)0x80070070)] = "磁盘空间不足",
    };

    // Parts of what the reader says, the first that fits.
    private static readonly (string English, string Chinese)[] ByJson =
    [
        ("maximum configured depth", "嵌套过深"),
        ("does not contain any JSON tokens", "内容为空，不是JSON"),
        ("Expected depth to be zero", "JSON不完整，有括号没有闭合"),
        ("trailing comma", "最后一项之后多了逗号"),
        ("after a single JSON value", "JSON之后还有其他内容"),
        ("invalid UTF-8", "含有不是UTF-8的字节"),
        (" LineNumber: ", "不是有效的JSON"),
    ];

    /// <summary>What the system says of a file; its English where there is no Chinese.</summary>
    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException => "文件不存在",
        DirectoryNotFoundException => "文件夹不存在",
        DriveNotFoundException => "没有此驱动器",
        PathTooLongException => "路径过长",
        UnauthorizedAccessException => "没有权限",
        _ => BySystem.GetValueOrDefault(exception.HResult) ?? exception.Message,
    };

    /// <summary>What the reader says of a file that is not JSON, with its place; what the library says of a document stays as it is.</summary>
    public static string Of(JsonException exception)
    {
        string said = exception.InnerException?.Message ?? exception.Message;
        string? cause = Array.Find(ByJson, one => said.Contains(one.English, StringComparison.Ordinal)).Chinese;
        return cause is null ? exception.Message
            : exception is { Path: { } path, LineNumber: { } line } ? $"{path}，第{line + 1}行：{cause}"
            : cause;
    }
}
