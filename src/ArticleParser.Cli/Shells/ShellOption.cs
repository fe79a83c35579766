using System.CommandLine;

namespace ArticleParser.Cli.Shells;

/// <summary>An option as shells and the manual show it.</summary>
/// <param name="Names">Its names, the long one first.</param>
/// <param name="Description">What it does.</param>
/// <param name="Value">What stands behind it; null where it is a switch.</param>
/// <param name="Choices">The values that it can have; empty where they are not few.</param>
internal sealed record ShellOption(IReadOnlyList<string> Names, string Description, string? Value, IReadOnlyList<string> Choices)
{
    /// <summary>The options of a command, those of all commands among them.</summary>
    public static IReadOnlyList<ShellOption> Of(Command command) => [.. command.Options.Where(option => !option.Hidden).Select(Of)];

    private static ShellOption Of(Option option)
    {
        var isSwitch = option.ValueType == typeof(bool) || option.ValueType == typeof(void) || option.Arity.MaximumNumberOfValues == 0;
        var help = option.HelpName;
        return new ShellOption([option.Name, .. option.Aliases], option.Description ?? "", isSwitch ? null : help ?? "VALUE", help is not null && help.Contains('|', StringComparison.Ordinal) ? help.Split('|') : []);
    }
}
