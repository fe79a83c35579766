using System.Text;
using ArticleParser.Cli.Files;
using Microsoft.Win32.SafeHandles;

namespace ArticleParser.Cli;

/// <summary>The environment of the running process.</summary>
internal static class SystemConsole
{
    private const int UsualWidth = 100;
    private const int NarrowestWidth = 40;

    public static CliEnvironment Environment() => new(Console.OpenStandardInput(), OpenOutput(), OpenError())
    {
        InputIsTerminal = !Console.IsInputRedirected,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        InputStatus = FileStatus.OfStandard(0),
        OutputStatus = FileStatus.OfStandard(1),
        NoColor = IsSet("NO_COLOR") || System.Environment.GetEnvironmentVariable("TERM") == "dumb",
        Width = Console.IsOutputRedirected ? UsualWidth : Width(),
    };

    /// <summary>
    /// The console's own stream takes writes to a closed pipe without a word, so that a reader such as
    /// <c>head</c> would never stop us. A file stream over the same handle tells. Where the output is a file,
    /// the console's stream is kept: it shares its position with other writers, and a file stream would not.
    /// </summary>
    private static Stream OpenOutput()
    {
        var console = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return console;
        var file = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return file.CanSeek ? console : file;
    }

    private static StreamWriter OpenError() => new(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable(variable));

    private static int Width()
    {
        try
        {
            // Terminals without a size of their own say 0.
            return Console.WindowWidth is > 0 and var width ? Math.Max(NarrowestWidth, width) : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
