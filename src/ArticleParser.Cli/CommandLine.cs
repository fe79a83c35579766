using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using ArticleParser.Cli.Commands;
using ArticleParser.Cli.Explore;
using ArticleParser.Cli.Explore.Server;
using ArticleParser.Cli.Shells;

namespace ArticleParser.Cli;

/// <summary>The command <c>articleparser</c>: its subcommands, and how whatever goes wrong is told.</summary>
internal sealed class CommandLine(CliEnvironment environment)
{
    private readonly CliEnvironment _environment = environment;

    /// <summary>Runs the command and gives the exit status: see <see cref="ExitCode"/>.</summary>
    /// <param name="arguments">What stood behind the command's name.</param>
    /// <param name="cancellationToken">Asks to finish the pages under way and no more: the run ends in order, soon.</param>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        // A path may begin with '@'; it is no file of further arguments.
        var result = Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0) return Complain(UsageError.Of(result, arguments));
        try
        {
            return await InvokeAsync(result, cancellationToken);
        }
        catch (UserErrorException error)
        {
            foreach (var detail in error.Details) _environment.Error.WriteLine(OneLine.Of(detail));
            return Complain(error.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException error) when (BrokenPipe.Is(error))
        {
            // Whoever read us has enough: that is no failure.
            return ExitCode.Fine;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Complain("the output cannot be written: " + error.Message);
        }
        catch (Exception error)
        {
            return Complain($"unexpected {error.GetType().Name}: {error.Message}");
        }
    }

    private async Task<int> InvokeAsync(ParseResult result, CancellationToken cancellationToken)
    {
        using var output = new StreamWriter(_environment.Output, new UTF8Encoding(false), leaveOpen: true);
        var status = await result.InvokeAsync(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = _environment.Error },
            cancellationToken);
        await output.FlushAsync(cancellationToken);
        return status;
    }

    private Command Root()
    {
        var parse = new ParseCommand(_environment);

        // No RootCommand: that one is named after the file that runs, which is not what the tool is called.
        var root = new Command("articleparser", "Turns the scraped text of news pages into articles and syntax trees.")
        {
            parse.Command, RunCommand.Create(_environment), StatsCommand.Create(_environment),
            ExplainCommand.Create(_environment), ExploreCommand.Create(_environment), DemoCommand.Create(_environment),
        };
        foreach (var command in ShellCommands.Create(_environment, Root)) root.Add(command);
        var help = new HelpOption { Recursive = true };
        if (help.Action is HelpAction usual) help.Action = new HelpExamples(usual);
        root.Add(help);
        root.Add(new VersionOption());
        root.SetAction((_, token) => _environment.InputIsTerminal ? DemoCommand.RunAsync(_environment, token) : parse.RunAsync(ParseRequest.StandardInput, token));
        return root;
    }

    private int Complain(string message)
    {
        _environment.Error.WriteLine("articleparser: " + OneLine.Of(message));
        return ExitCode.Unusable;
    }
}
