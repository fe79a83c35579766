using System.Threading.Channels;

namespace ArticleParser.Cli;

/// <summary>Works on several items at a time and hands on the results in the order of the items.</summary>
internal static class OrderedPipeline
{
    /// <summary>
    /// However long the stream and however uneven the items, no more than about <paramref name="width"/> of
    /// them are in memory: reading waits for working, and working for writing.
    /// </summary>
    /// <param name="items">What to work on.</param>
    /// <param name="work">The work on one item; runs on several threads.</param>
    /// <param name="write">Takes one result; runs on one thread at a time. It is told whether the next result is there already.</param>
    /// <param name="width">How many items are under way at once.</param>
    /// <param name="cancellationToken">Stops reading, working and writing.</param>
    public static async Task RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, Func<TResult, bool, ValueTask> write, int width, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(width) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(items, work, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await WriteAsync(channel.Reader, write, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            // Reading from a terminal or pipe may not hear of this; whoever waits for it does.
            await stop.CancelAsync().ConfigureAwait(false);
        }

        await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task ReadAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, ChannelWriter<Task<TResult>> results, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
                await results.WriteAsync(Task.Run(() => work(item), CancellationToken.None), cancellationToken).ConfigureAwait(false);
            results.Complete();
        }
        catch (Exception error)
        {
            // The writer finishes what is under way and then learns why nothing follows.
            results.Complete(error);
        }
    }

    private static async Task WriteAsync<TResult>(ChannelReader<Task<TResult>> results, Func<TResult, bool, ValueTask> write, CancellationToken cancellationToken)
    {
        await foreach (var result in results.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            var done = await result.ConfigureAwait(false);
            await write(done, results.TryPeek(out var next) && next.IsCompleted).ConfigureAwait(false);
        }
    }
}
