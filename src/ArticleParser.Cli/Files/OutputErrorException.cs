namespace ArticleParser.Cli.Files;

/// <summary>An output cannot be written: the disk is full, the folder may not be written to. What else is to be written there will fail as well.</summary>
internal sealed class OutputErrorException(string path, string reason) : UserErrorException($"{path}: cannot be written: {reason}")
{
    public OutputErrorException(string path, Exception cause)
        : this(path, Reason(cause))
    {
    }

    /// <summary>The framework's message without the path that it puts behind it: the path is given in front.</summary>
    private static string Reason(Exception cause)
    {
        var end = cause.Message.IndexOf(" : '", StringComparison.Ordinal);
        return OneLine.Of(end < 0 ? cause.Message : cause.Message[..end]);
    }
}
