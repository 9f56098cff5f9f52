using System.Text;

namespace IpTalent.Cli.Files;

/// <summary>A file that a user names: whether it is there, and what to say where it cannot be read.</summary>
internal static class InputFile
{
    /// <exception cref="UnusableInputException">There is no such file, or it is a folder.</exception>
    public static void Check(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UnusableInputException($"'{path}' is a folder; give a file", $"“{path}”是文件夹，请给出文件");
        }

        if (!File.Exists(path))
        {
            throw new UnusableInputException($"'{path}' is no file that exists", $"文件“{path}”不存在");
        }
    }

    /// <summary>What is told of a file that the system does not let be read.</summary>
    public static UnusableInputException Unreadable(string path, Exception exception) =>
        new($"'{path}' cannot be read: {exception.Message}", $"无法读取“{path}”：{ChineseCause.Of(exception)}", exception);

    /// <summary>A text in UTF-8, or in UTF-16 with a byte order mark.</summary>
    /// <param name="name">What a message calls it.</param>
    /// <param name="bytes">All of it.</param>
    /// <exception cref="UnusableInputException">It is no text, or in another encoding.</exception>
    public static string Text(string name, byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            string text = reader.ReadToEnd();
            return text.Contains('\0', StringComparison.Ordinal) ? throw NoText(name, null) : text;
        }
        catch (DecoderFallbackException exception)
        {
            throw NoText(name, exception);
        }
    }

    private static UnusableInputException NoText(string name, Exception? inner) => new(
        $"'{name}' is no text in UTF-8; give a text file, saved in UTF-8",
        $"“{name}”不是UTF-8文本，请将其存为UTF-8文本文件", inner);
}
