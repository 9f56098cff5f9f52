using System.CommandLine;
using System.CommandLine.Parsing;
using IpTalent.Cli.Files;
using IpTalent.Cli.Output;
using IpTalent.Domain;

namespace IpTalent.Cli;

/// <summary>The command line <c>iptalent</c>: reads the arguments, runs a verb, and turns every failure into one line.</summary>
public static class CommandLine
{
    /// <summary>Exit code for arguments or files that cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Exit code where what is asked for is refused or undefined, or something is wrong in what was read.</summary>
    public const int Refused = 1;

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where failures go, one line each: in Chinese where <c>--lang zh</c> is given, and as an object with <c>error</c> and
    /// <c>exitCode</c> where <c>--format json</c> or <c>ndjson</c> is.</param>
    /// <returns>0; <see cref="Refused"/> where what is asked for is refused or undefined; or <see cref="Unusable"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        var root = new RootCommand("Published statistics on intellectual-property talent, with the bounds that their sources claim.")
        {
            ReportVerb.Build(output, error),
            AggregateVerb.Build(output, error),
            ValidateVerb.Build(output, error),
            ImportVerb.Build(output, error),
            ExportVerb.Build(output, error),
            GrowthVerb.Build(output, error),
            TargetVerb.Build(output, error),
            AskVerb.Build(output),
            ReadVerb.Build(output),
            CrossCheckVerb.Build(output),
        };

        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            string help = string.Join(' ', VerbOf(parsed) is { } verb ? ["iptalent", verb, "--help"] : ["iptalent", "--help"]);
            FailureOutput.Write(WhatIsWrong(parsed), help, parsed, error);
            return Unusable;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UnusableInputException exception)
        {
            FailureOutput.Write(exception.Text, null, parsed, error);
            return Unusable;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            FailureOutput.Write(LocalizedText.Of($"the output cannot be written: {exception.Message}", $"无法写出结果：{ChineseCause.Of(exception)}"), null, parsed, error);
            return Unusable;
        }
    }

    private static string? VerbOf(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? null : parsed.CommandResult.Command.Name;

    /// <summary>The first error; where something is missing, what it is.</summary>
    private static LocalizedText WhatIsWrong(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return LocalizedText.Of($"there is no command or option '{unknown}' here", $"此处没有命令或选项“{unknown}”");
        }

        switch (parsed.Errors[0].SymbolResult)
        {
            case OptionResult { Tokens.Count: 0, Option: { Arity.MinimumNumberOfValues: > 0 } option }:
                return LocalizedText.Of($"{option.Name} lacks its value: {option.Description}", $"{option.Name}缺少取值");
            case CommandResult { Command: RootCommand root }:
                string verbs = string.Join(", ", root.Subcommands.Select(verb => verb.Name));
                return LocalizedText.Of($"a command is missing: {verbs}", $"缺少命令：{verbs}");
            case ArgumentResult { Tokens.Count: 0, Argument: { Arity.MinimumNumberOfValues: > 0 } argument }:
                return LocalizedText.Of($"{VerbOf(parsed)} lacks {argument.Name}: {argument.Description}", $"{VerbOf(parsed)}缺少{argument.Name}");
            case CommandResult { Command.Arguments: [{ Arity.MinimumNumberOfValues: > 0 } argument] } result when result.GetResult(argument) is null or { Tokens.Count: 0 }:
                return LocalizedText.Of($"{VerbOf(parsed)} lacks {argument.Name}: {argument.Description}", $"{VerbOf(parsed)}缺少{argument.Name}");
            default:
                return LocalizedText.English(parsed.Errors[0].Message);   // of a validator, in the language already
        }
    }
}
