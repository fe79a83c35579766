using System.CommandLine;

namespace ArticleParser.Cli;

/// <summary>What to say of arguments that cannot be understood.</summary>
internal static class UsageError
{
    public static string Of(ParseResult result, IReadOnlyList<string> arguments)
    {
        // The commonest slip: a file where the command should stand.
        if (!result.CommandResult.Command.Parents.Any() && arguments.Count > 0 && (arguments[0] == "-" || Path.Exists(arguments[0])))
            return $"'{arguments[0]}' is a file, not a command: use 'articleparser parse {arguments[0]}'.";
        if (!result.CommandResult.Command.Parents.Any() && arguments.Count > 0 && Nearest.Of(arguments[0], result.CommandResult.Command.Subcommands.Select(command => command.Name)) is { } near)
            return $"'{arguments[0]}' is not a command; did you mean '{near}'? Try 'articleparser --help'.";
        return $"{result.Errors[0].Message.TrimEnd()} Try 'articleparser --help'.";
    }
}
