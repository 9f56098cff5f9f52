using System.CommandLine;
using IpTalent.Domain;

namespace IpTalent.Cli;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    public static Option<string> Of(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            string? word = result.Tokens.Count == 0 ? null : result.Tokens[^1].Value;
            if (word is not null && !words.Contains(word, StringComparer.Ordinal))
            {
                result.AddError($"{name} takes {string.Join(", ", words[..^1])} or {words[^1]}, not '{word}'");
            }
        });
        return option;
    }

    public static Option<string> WithDefault(this Option<string> option, string word)
    {
        option.DefaultValueFactory = _ => word;
        return option;
    }

    public static Option<string> Language() => Of("--lang", "Language of what is printed.", "en", "zh").WithDefault("en");

    public static Option<string> Policy() =>
        Of("--policy", "Reading convention for bounds.", [.. BoundPolicy.All.Select(known => known.Name)]).WithDefault("default");
}
