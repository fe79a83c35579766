using System.Text;
using System.Text.RegularExpressions;
using ArticleParser.Cli;

namespace ArticleParser.Tests.Cli;

/// <summary>The command line run in this process, and what came of it.</summary>
/// <param name="Status">The exit status.</param>
/// <param name="Bytes">What went to standard output.</param>
/// <param name="AllErrors">What went to standard error, with the last line that sums up a run.</param>
internal sealed partial record CliRun(int Status, byte[] Bytes, string AllErrors)
{
    /// <summary>A page whose fields no parser can mistake.</summary>
    public const string Page = """
        WORLD
        Harbour talks resume after a week of silence on both sides
        By Ada Lindqvist
        Published March 18, 2025

        Talks about the harbour resumed on Monday, a week after they had broken off, the two sides said in a statement.

        Neither side would say what had changed, and the statement, which had three sentences, gave no date for an end.

        The harbour has been closed since January, and about two hundred ships are waiting outside the bay for a berth.
        """;

    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What went to standard error, less the last line of a run that went well.</summary>
    public string Error => LastLine().Replace(AllErrors, "");

    public static Task<CliRun> OfAsync(params string[] arguments) => WithInputAsync("", arguments);

    public static Task<CliRun> WithInputAsync(string input, params string[] arguments) => WithInputAsync(Encoding.UTF8.GetBytes(input), arguments);

    public static Task<CliRun> WithInputAsync(byte[] input, params string[] arguments) => RunAsync(new MemoryStream(input), e => e, arguments);

    /// <summary>Runs on a terminal: all three streams are one.</summary>
    public static Task<CliRun> OnTerminalAsync(bool noColor, params string[] arguments) =>
        RunAsync(Stream.Null, e => e with { InputIsTerminal = true, OutputIsTerminal = true, NoColor = noColor }, arguments);

    public static async Task<CliRun> RunAsync(Stream input, Func<CliEnvironment, CliEnvironment> change, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var status = await new CommandLine(change(new CliEnvironment(input, output, error))).RunAsync(arguments);
        return new CliRun(status, output.ToArray(), error.ToString());
    }

    [GeneratedRegex(@"articleparser: [\d,]+ pages? in [\d.]+ s, [\d,]+ a second(; [\d,]+ failed)?\.\r?\n\z")]
    private static partial Regex LastLine();
}
