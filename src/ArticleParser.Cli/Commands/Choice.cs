using System.CommandLine;

namespace ArticleParser.Cli.Commands;

/// <summary>Options whose value is one of a few names, in upper or lower case.</summary>
internal static class Choice
{
    /// <param name="name">The option.</param>
    /// <param name="letter">Its short name; null for none.</param>
    /// <param name="description">What it does.</param>
    /// <param name="others">More names of values, which the help leaves out.</param>
    public static Option<string?> Of<T>(string name, string? letter, string description, IEnumerable<string>? others = null)
        where T : struct, Enum
    {
        var names = EnumNames.Of<T>();
        var option = letter is null ? new Option<string?>(name) : new Option<string?>(name, letter);
        option.Description = description;
        option.HelpName = string.Join('|', names);
        option.CompletionSources.Add(names);
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var value }, ..] || names.Concat(others ?? []).Contains(value.ToLowerInvariant())) return;
            result.AddError($"{name} cannot be '{value}'{(Nearest.Hint(value, names) is { Length: > 0 } hint ? hint : $": there are {string.Join(", ", names)}.")}");
        });
        return option;
    }
}
