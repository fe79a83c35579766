using System.Globalization;
using System.Text;

namespace ArticleParser.Cli.Explore.Server;

/// <summary>
/// A request as it came over the wire. Read here and not by <c>HttpListener</c>, which gave a second request on one connection past our checks of its headers
/// where it had itself refused the first; one request a connection leaves no room for such.
/// </summary>
/// <param name="Method">GET or POST, or what else was sent.</param>
/// <param name="Path">The path, from its first slash, without the query.</param>
/// <param name="Query">The query's numbers by name.</param>
/// <param name="Headers">The headers by name; no header comes twice.</param>
/// <param name="Body">The text of the body.</param>
internal sealed record ExploreRequest(string Method, string Path, IReadOnlyDictionary<string, int> Query, IReadOnlyDictionary<string, string> Headers, string Body)
{
    private const int MostHeaderBytes = 32 * 1024;

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>Reads a request; null where it is none that this server understands, or its body is too long.</summary>
    public static async Task<ExploreRequest?> ReadAsync(Stream stream, long mostBody, CancellationToken cancellationToken)
    {
        var lines = (await ReadHeadAsync(stream, cancellationToken)).Split("\r\n");
        if (lines[0].Split(' ') is not [var method, ['/', ..] target, "HTTP/1.1" or "HTTP/1.0"]) return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1).TakeWhile(line => line.Length > 0))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !headers.TryAdd(line[..colon], line[(colon + 1)..].Trim())) return null;
        }

        if (headers.ContainsKey("Transfer-Encoding") || Length(headers) is not { } length || length > mostBody) return null;
        var body = new byte[length];
        await stream.ReadExactlyAsync(body, cancellationToken);
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        return new ExploreRequest(method, mark < 0 ? target : target[..mark], Numbers(mark < 0 ? "" : target[(mark + 1)..]), headers, Encoding.UTF8.GetString(body));
    }

    /// <summary>All up to the empty line, byte by byte from a buffered stream; empty where that does not come.</summary>
    private static async Task<string> ReadHeadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (head.Length < MostHeaderBytes && await stream.ReadAsync(one, cancellationToken) == 1)
        {
            head.Append((char)one[0]);
            if (one[0] == '\n' && head.Length >= 4 && head[^2] == '\r' && head[^3] == '\n' && head[^4] == '\r') return head.ToString();
        }

        return "";
    }

    private static int? Length(Dictionary<string, string> headers) =>
        !headers.TryGetValue("Content-Length", out var text) ? 0 : Number(text);

    private static Dictionary<string, int> Numbers(string query)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in query.Split('&'))
        {
            if (pair.Split('=') is [var name, var value] && Number(value) is { } number) numbers[name] = number;
        }

        return numbers;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
