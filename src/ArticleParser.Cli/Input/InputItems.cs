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

    public static async IAsyncEnumerable<InputItem> ReadAsync(
        IEnumerable<InputSource> sources, CliEnvironment environment, ParseOptions options, InputMeter meter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var source in sources)
        {
            await using var stream = source.Open(environment, meter);
            await using var items = Items(source, stream, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await MoveNextAsync(items, source))
            {
                meter.Update();
                yield return items.Current;
            }

            meter.End();
        }
    }

    private static async IAsyncEnumerable<InputItem> Items(
        InputSource source, Stream stream, ParseOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (source.IsPage)
        {
            yield return await PageReader.ReadAsync(source, stream, options.MaxLength * BytesInText, cancellationToken);
            yield break;
        }

        using var lines = new LineReader(source, stream, (options.MaxLength * BytesInJson) + OtherMembers);
        await foreach (var item in lines.ReadAsync(cancellationToken)) yield return item;
    }

    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<InputItem> items, InputSource source)
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
}
