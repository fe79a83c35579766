using System.Runtime.CompilerServices;

namespace ArticleParser.Cli.Input;

/// <summary>Reads all sources, one after the other, as pages and records.</summary>
internal static class InputItems
{
    /// <summary>The items of all sources.</summary>
    /// <param name="inputs">What is read. Each is opened when those before it are read, and disposed of here.</param>
    /// <param name="meter">Is told how much has been read.</param>
    /// <param name="stop">Ends the sequence, also while it waits for a pipe or terminal that gives nothing.</param>
    public static async IAsyncEnumerable<InputItem> ReadAsync(IEnumerable<Task<OpenInput>> inputs, InputMeter meter, [EnumeratorCancellation] CancellationToken stop)
    {
        using var waiting = new StopWait(stop);
        foreach (var opening in inputs)
        {
            if (!await waiting.IsFirstAsync(opening)) yield break;
            var input = await opening;
            var items = ReaderOf(input).GetAsyncEnumerator(CancellationToken.None);
            var next = NextAsync(items, input);
            try
            {
                while (await waiting.IsFirstAsync(next) && await next is { } item)
                {
                    meter.Update();
                    yield return item;
                    next = NextAsync(items, input);
                }
            }
            finally
            {
                // A read that never returns cannot be disposed of; the process will end with it.
                if (next.IsCompleted) await EndAsync(items, input);
            }

            if (stop.IsCancellationRequested) yield break;
        }
    }

    private static IAsyncEnumerable<InputItem> ReaderOf(OpenInput input) => input.Format switch
    {
        _ when input.Unreadable is not null => new[] { InputItem.Unreadable(input, input.Unreadable) }.ToAsyncEnumerable(),
        InputFormat.Ndjson => new LineReader(input, input.Settings.MaxRecordBytes).ReadAsync(),
        InputFormat.Json => new JsonValueReader(input, input.Settings.MaxRecordBytes).ReadAsync(),
        InputFormat.Csv or InputFormat.Tsv => SeparatedReader.ReadAsync(input),
        InputFormat.Parquet => ParquetRows.ReadAsync(input),
        InputFormat.Warc => new WarcReader(input, input.Settings.MaxPageBytes).ReadAsync(),
        _ => PageReader.ReadAsync(input, input.Settings.MaxPageBytes),
    };

    /// <summary>The next item; null behind the last one. Damage may show only in the middle of a file.</summary>
    private static async Task<InputItem?> NextAsync(IAsyncEnumerator<InputItem> items, OpenInput input)
    {
        try
        {
            return await ReadErrors.TellAsync(input.Path, items.MoveNextAsync) ? items.Current : null;
        }
        catch (UserErrorException error) when (input.Settings.UnreadableIsRecord)
        {
            return InputItem.Unreadable(input, error.Message);
        }
    }

    private static async ValueTask EndAsync(IAsyncEnumerator<InputItem> items, OpenInput input)
    {
        await items.DisposeAsync();
        await input.DisposeAsync();
    }
}
