namespace ArticleParser.Cli;

/// <summary>Tells the end of the pipe's other side from other failures of writing, such as a full disk.</summary>
internal static class BrokenPipe
{
    // errno EPIPE on Linux and macOS; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private const int Unix = 32;
    private const int Windows = unchecked((int)0x8007006D);
    private const int WindowsClosing = unchecked((int)0x800700E8);

    public static bool Is(IOException error) => error.HResult is Unix or Windows or WindowsClosing;
}
