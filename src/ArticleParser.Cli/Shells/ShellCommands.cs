using System.CommandLine;
using System.Text;

namespace ArticleParser.Cli.Shells;

/// <summary>The commands <c>completions</c>, <c>man</c> and <c>schema</c>: what belongs to the tool and is no work of its.</summary>
internal static class ShellCommands
{
    private const string Schema = "article.schema.json";

    public static IEnumerable<Command> Create(CliEnvironment environment, Func<Command> root)
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", Completions.Shells) };
        shell.AcceptOnlyFromAmong(Completions.Shells);
        var completions = new Command("completions", "Writes a shell completion script.") { shell };
        completions.SetAction((result, _) => WriteAsync(environment, Completions.Of(result.GetValue(shell)!, root())));
        yield return completions;
        var man = new Command("man", "Writes the manual page: 'articleparser man | man -l -'.");
        man.SetAction((_, _) => WriteAsync(environment, ManPage.Of(root())));
        yield return man;
        var schema = new Command("schema", "Writes the JSON schema of the articles in json and ndjson output.");
        schema.SetAction((_, _) => WriteAsync(environment, SchemaText()));
        yield return schema;
    }

    private static async Task<int> WriteAsync(CliEnvironment environment, string text)
    {
        await environment.Output.WriteAsync(Encoding.UTF8.GetBytes(text));
        await environment.Output.FlushAsync();
        return ExitCode.Fine;
    }

    private static string SchemaText()
    {
        using var stream = typeof(ShellCommands).Assembly.GetManifestResourceStream(Schema) ?? throw new InvalidOperationException($"The resource {Schema} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
