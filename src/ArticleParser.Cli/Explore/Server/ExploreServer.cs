using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace ArticleParser.Cli.Explore.Server;

/// <summary>
/// Serves pages to a browser on this machine, at a free port of the loopback address. The address holds a secret, so that other users of the machine
/// do not find it.
/// </summary>
/// <remarks>Sockets and not ASP.NET: with that, the whole tool would need another runtime than most machines have.</remarks>
internal sealed class ExploreServer : IDisposable
{
    // A character takes up to three bytes of UTF-8.
    private const long BytesInText = 3;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly ExploreSession _session;
    private readonly ExploreRequests _requests;
    private readonly string _secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    /// <exception cref="UserErrorException">Nothing can be listened at.</exception>
    public ExploreServer(ExploreSession session)
    {
        _session = session;
        _requests = new ExploreRequests(session);
        try
        {
            _listener.Start();
        }
        catch (SocketException error)
        {
            throw new UserErrorException("cannot listen on any port of this machine: " + error.Message);
        }
    }

    /// <summary>What to open.</summary>
    public Uri Address => new($"http://127.0.0.1:{Port}/{_secret}/");

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Answers requests until it is stopped.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(cancellationToken);
                _ = Task.Run(() => AnswerAsync(client, cancellationToken), CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException)
            {
                // A connection that broke before it stood.
            }
        }
    }

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync(TcpClient client, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(s_patience);
        try
        {
            using (client)
            {
                // Read from the buffer, written past it: what else was sent is left alone.
                var stream = client.GetStream();
                await using var buffered = new BufferedStream(stream, 64 * 1024);
                var request = await ExploreRequest.ReadAsync(buffered, _session.MaxLength * BytesInText, patience.Token);
                await (request is null ? ExploreAnswer.Misread : Answer(request, patience.Token)).SendAsync(stream, patience.Token);
            }
        }
        catch (Exception error) when (error is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Whoever asked has gone.
        }
    }

    private ExploreAnswer Answer(ExploreRequest request, CancellationToken cancellationToken)
    {
        if (!RequestGuard.Allows(request.Header("Host"), request.Header("Origin"), request.Header("Sec-Fetch-Site"), Port)) return ExploreAnswer.Refused;
        if (!request.Path.StartsWith($"/{_secret}/", StringComparison.Ordinal)) return ExploreAnswer.NotFound;
        return _requests.Answer(request with { Path = request.Path[(_secret.Length + 2)..] }, cancellationToken);
    }
}
