using System.CommandLine;
using System.CommandLine.Parsing;
using IpTalent.Cli.Output;
using IpTalent.Domain;

namespace IpTalent.Cli;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    private const int MostInName = 6;

    public static Option<string> Of(string name, string description, params string[] words)
    {
        // A long list would push the descriptions of all options out of sight.
        var option = words.Length <= MostInName
            ? new Option<string>(name) { Description = description, HelpName = string.Join('|', words) }
            : new Option<string>(name) { Description = $"{description} One of {string.Join(", ", words)}.", HelpName = name.TrimStart('-').ToUpperInvariant() };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            string? word = result.Tokens.Count == 0 ? null : result.Tokens[^1].Value;
            if (word is not null && !words.Contains(word, StringComparer.Ordinal))
            {
                result.AddError($"{name} takes {string.Join(", ", words[..^1])} or {words[^1]}, not '{word}'", $"{name}的取值为{string.Join("、", words[..^1])}或{words[^1]}，不能是“{word}”");
            }
        });
        return option;
    }

    /// <summary>Adds an error in the language that is asked for.</summary>
    public static void AddError(this SymbolResult result, string english, string chinese) => result.AddError(FailureOutput.IsChinese(result) ? chinese : english);

    public static Option<string> WithDefault(this Option<string> option, string word)
    {
        option.DefaultValueFactory = _ => word;
        return option;
    }

    public static Option<string> Language() => Of("--lang", "Language of what is printed.", "en", "zh").WithDefault("en");

    public static Option<string> Policy() =>
        Of("--policy", "Reading convention for bounds.", [.. BoundPolicy.All.Select(known => known.Name)]).WithDefault("default");
}
