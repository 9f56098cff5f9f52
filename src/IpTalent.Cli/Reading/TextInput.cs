using System.Text;

namespace IpTalent.Cli.Reading;

/// <summary>A text from a file or the standard input.</summary>
internal static class TextInput
{
    /// <exception cref="UnusableInputException">There is no such file, or it cannot be read.</exception>
    public static string Read(string file)
    {
        if (file == "-")
        {
            using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
            return input.ReadToEnd();
        }

        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"'{file}' cannot be read: {exception.Message}", exception);
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
