using System.CommandLine.Parsing;

namespace ArticleParser.Cli.Commands;

/// <summary>To the parser a misspelt option is one more path: here it is told of.</summary>
internal static class UnknownOption
{
    public static void Refuse(ArgumentResult result)
    {
        var unknown = result.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..] && !Path.Exists(token.Value));
        if (unknown is null) return;
        var options = ((CommandResult)result.Parent!).Command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)).Append("--help");
        var hint = Nearest.Hint(unknown.Value.Split('=')[0], options);
        result.AddError($"'{unknown.Value}' is not an option of this command{(hint.Length > 0 ? hint : ".")}");
    }
}
