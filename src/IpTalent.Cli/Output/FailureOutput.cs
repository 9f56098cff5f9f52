using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IpTalent.Domain;

namespace IpTalent.Cli.Output;

/// <summary>Why nothing could be done, in the language and format that was asked for: a line, or a JSON object on a line.</summary>
internal static class FailureOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="text">What is wrong, and what would be right.</param>
    /// <param name="help">The command that tells more; <see langword="null"/> where none does.</param>
    /// <param name="parsed">The arguments, which may be wrong themselves.</param>
    /// <param name="error">Where to.</param>
    public static void Write(LocalizedText text, string? help, ParseResult parsed, TextWriter error)
    {
        bool isChinese = IsChinese(parsed.CommandResult);
        string message = PlainText.Of(text.In(isChinese ? "zh" : "en").ReplaceLineEndings(" ").Trim());
        error.WriteLine(Told(parsed.CommandResult, "--format") is "json" or "ndjson" ? Json(message, help)
            : $"iptalent: {message}{(help is null ? "" : isChinese ? $"（见 {help}）" : $" (see {help})")}");
    }

    /// <summary>Whether what is told is to be told in Chinese, where an option says so and it may be the option itself that is being looked at.</summary>
    public static bool IsChinese(SymbolResult result)
    {
        SymbolResult? at = result;
        while (at is not null and not CommandResult)
        {
            at = at.Parent;
        }

        return at is CommandResult command && Told(command, "--lang") == "zh";
    }

    private static string? Told(CommandResult command, string option) =>
        command.Command.Options.FirstOrDefault(known => known.Name == option) is { } known && command.GetResult(known) is { Tokens: [.., var last] } ? last.Value : null;

    private static string Json(string message, string? help)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("error", message);
            if (help is not null)
            {
                writer.WriteString("help", help);
            }

            writer.WriteNumber("exitCode", CommandLine.Unusable);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
