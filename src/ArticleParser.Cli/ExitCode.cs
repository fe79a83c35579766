namespace ArticleParser.Cli;

/// <summary>What the exit status says.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int SomeRecordsFailed = 1;
    public const int Unusable = 2;

    /// <summary>More records failed than the user allows.</summary>
    public const int TooManyErrors = 3;

    /// <summary>What shells give for a program that Ctrl-C ended.</summary>
    public const int Interrupted = 130;
}
