using System.Globalization;
using System.Text;

namespace ArticleParser.Cli.Explore.Server;

/// <summary>What is sent back.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Type">The media type.</param>
/// <param name="Body">The bytes.</param>
internal sealed record ExploreAnswer(int Status, string Type, ReadOnlyMemory<byte> Body)
{
    public const string Html = "text/html; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";

    public static ExploreAnswer Refused { get; } = Text(403, "This server answers only its own page, on this machine.");

    public static ExploreAnswer NotFound { get; } = Text(404, "There is nothing here.");

    public static ExploreAnswer Misread { get; } = Text(400, "The request is invalid or too long.");

    /// <summary>What every answer says besides: keep nothing, guess nothing, show it within no other page.</summary>
    public static IReadOnlyList<(string Name, string Value)> Headers { get; } =
    [
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    public static ExploreAnswer Text(int status, string message) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(message));

    public async Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} {Reason}\r\nContent-Type: {Type}\r\nContent-Length: {Body.Length}\r\nConnection: close\r\n");
        foreach (var (name, value) in Headers) head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        head.Append(CultureInfo.InvariantCulture, $"Content-Security-Policy: {(Type == Html ? ExplorePage.LivePolicy : "default-src 'none'")}\r\n\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.ToString()), cancellationToken);
        await stream.WriteAsync(Body, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    private string Reason => Status switch { 200 => "OK", 400 => "Bad Request", 403 => "Forbidden", 404 => "Not Found", 409 => "Conflict", _ => "Content Too Large" };
}
