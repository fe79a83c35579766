namespace ArticleParser.Cli;

/// <summary>What was asked for cannot be done; the message is one line that says why, for whoever asked.</summary>
internal class UserErrorException(string message) : Exception(message)
{
    /// <summary>What there is to say beside it, each on a line of its own.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
