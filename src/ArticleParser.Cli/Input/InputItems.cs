using System.Runtime.CompilerServices;

namespace ArticleParser.Cli.Input;

/// <summary>Reads all sources, one after the other, as pages and records.</summary>
internal static class InputItems
{
    // A character of the text takes up to three bytes of UTF-8, and six in JSON where it is escaped.
    private const int BytesInText = 3;
    private const int BytesInJson = 6;

    // Room for what a record holds besides its text.
    private const int OtherMembers = 16 * 1024 * 1024;

    /// <summary>The items of all sources.</summary>
    /// <param name="sources">What is read.</param>
    /// <param name="environment">Has standard input.</param>
    /// <param name="options">Says how long a page may be.</param>
    /// <param name="meter">Is told how much has been read.</param>
    /// <param name="stop">Ends the sequence, also while it waits for a pipe or terminal that gives nothing.</param>
    public static async IAsyncEnumerable<InputItem> ReadAsync(
        IEnumerable<InputSource> sources, CliEnvironment environment, ParseOptions options, InputMeter meter, [EnumeratorCancellation] CancellationToken stop)
    {
        using var waiting = new StopWait(stop);
        foreach (var source in sources)
        {
            var stream = source.Open(environment, meter);
            var items = Items(source, stream, options).GetAsyncEnumerator(CancellationToken.None);
            var next = MoveNextAsync(items, source);
            try
            {
                while (await waiting.IsFirstAsync(next) && await next)
                {
                    meter.Update();
                    yield return items.Current;
                    next = MoveNextAsync(items, source);
                }
            }
            finally
            {
                // A read that never returns cannot be disposed of; the process will end with it.
                if (next.IsCompleted) await EndAsync(items, stream, meter);
            }

            if (stop.IsCancellationRequested) yield break;
        }
    }

    private static async IAsyncEnumerable<InputItem> Items(InputSource source, Stream stream, ParseOptions options)
    {
        if (source.IsPage)
        {
            yield return await PageReader.ReadAsync(source, stream, options.MaxLength * BytesInText, CancellationToken.None);
            yield break;
        }

        using var lines = new LineReader(source, stream, (options.MaxLength * BytesInJson) + OtherMembers);
        await foreach (var item in lines.ReadAsync(CancellationToken.None)) yield return item;
    }

    private static async Task<bool> MoveNextAsync(IAsyncEnumerator<InputItem> items, InputSource source)
    {
        try
        {
            return await items.MoveNextAsync();
        }
        catch (Exception error) when (Compression.IsDamage(error))
        {
            throw new UserErrorException($"{source.Path}: cannot be unpacked, the file is damaged or cut short ({error.Message})");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{source.Path}: cannot be read: {error.Message}");
        }
    }

    private static async ValueTask EndAsync(IAsyncEnumerator<InputItem> items, Stream stream, InputMeter meter)
    {
        meter.End();
        await items.DisposeAsync();
        await stream.DisposeAsync();
    }
}
