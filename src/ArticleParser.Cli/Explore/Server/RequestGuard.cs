namespace ArticleParser.Cli.Explore.Server;

/// <summary>
/// Which requests are answered: those of the page itself. Another site that a browser has open can send requests to this machine as well, by a name that
/// it lets lead here or from a script of its own; those are refused.
/// </summary>
internal static class RequestGuard
{
    /// <param name="host">The header <c>Host</c>: the name by which the browser came.</param>
    /// <param name="origin">The header <c>Origin</c>: whose script sends; null where no script does.</param>
    /// <param name="site">The header <c>Sec-Fetch-Site</c>, which newer browsers send.</param>
    /// <param name="port">The server's port.</param>
    public static bool Allows(string? host, string? origin, string? site, int port) =>
        (host == $"127.0.0.1:{port}" || host == $"localhost:{port}")
        && (origin is null || origin == "http://" + host)
        && site is null or "same-origin" or "none";
}
