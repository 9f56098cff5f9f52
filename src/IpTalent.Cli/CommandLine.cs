using System.CommandLine;
using System.CommandLine.Parsing;

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
    /// <param name="error">Where failures go, one line each.</param>
    /// <returns>0; <see cref="Refused"/> where what is asked for is refused or undefined; or <see cref="Unusable"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        var root = new RootCommand("Published statistics on intellectual-property talent, with the bounds that their sources claim.")
        {
            ReportVerb.Build(output),
            AggregateVerb.Build(output, error),
            ValidateVerb.Build(output, error),
            ImportVerb.Build(output, error),
            ExportVerb.Build(output, error),
            GrowthVerb.Build(output),
            TargetVerb.Build(output),
            AskVerb.Build(output),
            ReadVerb.Build(output),
            CrossCheckVerb.Build(output),
        };

        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            string help = string.Join(' ', VerbOf(parsed) is { } verb ? ["iptalent", verb, "--help"] : ["iptalent", "--help"]);
            error.WriteLine($"iptalent: {OneLine(WhatIsWrong(parsed))} (see {help})");
            return Unusable;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UnusableInputException exception)
        {
            error.WriteLine($"iptalent: {OneLine(exception.Message)}");
            return Unusable;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"iptalent: the output cannot be written: {OneLine(exception.Message)}");
            return Unusable;
        }
    }

    private static string? VerbOf(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? null : parsed.CommandResult.Command.Name;

    /// <summary>The first error; where something is missing, what it is.</summary>
    private static string WhatIsWrong(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return $"there is no command or option '{unknown}' here";
        }

        switch (parsed.Errors[0].SymbolResult)
        {
            case OptionResult { Tokens.Count: 0, Option: { Arity.MinimumNumberOfValues: > 0 } option }:
                return $"{option.Name} lacks its value: {option.Description}";
            case CommandResult { Command: RootCommand root }:
                return $"a command is missing: {string.Join(", ", root.Subcommands.Select(verb => verb.Name))}";
            case ArgumentResult { Tokens.Count: 0, Argument: { Arity.MinimumNumberOfValues: > 0 } argument }:
                return $"{VerbOf(parsed)} lacks {argument.Name}: {argument.Description}";
            case CommandResult { Command.Arguments: [{ Arity.MinimumNumberOfValues: > 0 } argument] } result when result.GetResult(argument) is null or { Tokens.Count: 0 }:
                return $"{VerbOf(parsed)} lacks {argument.Name}: {argument.Description}";
            default:
                return parsed.Errors[0].Message;
        }
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();
}
