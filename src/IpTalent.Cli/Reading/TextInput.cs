using IpTalent.Cli.Files;

namespace IpTalent.Cli.Reading;

/// <summary>A text from a file or the standard input.</summary>
internal static class TextInput
{
    /// <exception cref="UnusableInputException">There is no such file, or it cannot be read, or is no text.</exception>
    public static string Read(string file)
    {
        if (file == "-")
        {
            using var bytes = new MemoryStream();
            using Stream input = Console.OpenStandardInput();
            input.CopyTo(bytes);
            return InputFile.Text(file, bytes.ToArray());
        }

        InputFile.Check(file);
        try
        {
            return InputFile.Text(file, File.ReadAllBytes(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw InputFile.Unreadable(file, exception);
        }
    }

    /// <summary>The lines, without their ends; none behind the last line end.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        string[] lines = text.Split('\n');
        int count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        return lines.Take(count).Select(line => line.TrimEnd('\r'));
    }
}
