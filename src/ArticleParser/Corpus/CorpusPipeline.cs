using System.Threading.Channels;

namespace ArticleParser;

/// <summary>
/// The work on many items. A seat is taken for each item before it is read and given back when its result is taken, so
/// that however long the stream and however uneven the items, only so many are in memory.
/// </summary>
#pragma warning disable CA1001 // All that the semaphores' Dispose would close is a handle that no one asks for, and the work may outlive whoever takes the results.
internal sealed class CorpusPipeline<TItem, TResult>(Func<TItem, CancellationToken, TResult> parse, Func<TItem, string?>? idOf, CorpusOptions options, CancellationToken stop)
{
    // One is being worked on and one waits to be, or to be taken.
    private const int SeatsPerWorker = 2;

    private readonly SemaphoreSlim _seats = new(options.MaxDegreeOfParallelism * SeatsPerWorker);
    private readonly SemaphoreSlim _workers = new(options.MaxDegreeOfParallelism);

    // In order: each item's task as it was read. Else: each task as it was done.
    private readonly Channel<Task<CorpusResult<TResult>>> _results = Channel.CreateUnbounded<Task<CorpusResult<TResult>>>(new UnboundedChannelOptions { SingleReader = true });
    private int _running = 1;
    private Exception? _failure;

    public void Start(IAsyncEnumerable<TItem> items) => _ = Task.Run(() => ReadAsync(items), CancellationToken.None);

    /// <summary>The next result; null where there is none any more.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public async ValueTask<CorpusResult<TResult>?> NextAsync()
    {
        while (await _results.Reader.WaitToReadAsync(stop).ConfigureAwait(false))
        {
            if (!_results.Reader.TryRead(out var task)) continue;
            var result = await task.WaitAsync(stop).ConfigureAwait(false);
            _seats.Release();
            return result;
        }

        stop.ThrowIfCancellationRequested();
        return null;
    }

    private async Task ReadAsync(IAsyncEnumerable<TItem> items)
    {
        try
        {
            var index = 0L;
            await _seats.WaitAsync(stop).ConfigureAwait(false);
            await foreach (var item in items.WithCancellation(stop).ConfigureAwait(false))
            {
                await _workers.WaitAsync(stop).ConfigureAwait(false);
                Begin(item, index++);
                await _seats.WaitAsync(stop).ConfigureAwait(false);
            }
        }
        catch (Exception error)
        {
            // What is under way is finished, and then it is told why nothing follows.
            _failure = error;
        }

        End();
    }

    private void Begin(TItem item, long index)
    {
        Interlocked.Increment(ref _running);
        var task = Task.Run(() => Work(item, index), CancellationToken.None);
        if (options.PreserveOrder) _results.Writer.TryWrite(task);
        task.ContinueWith(Done, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private CorpusResult<TResult> Work(TItem item, long index)
    {
        string? id = null;
        try
        {
            id = idOf?.Invoke(item);
            stop.ThrowIfCancellationRequested();
            return new CorpusResult<TResult>(index, id, parse(item, stop), null);
        }
        catch (Exception error)
        {
            // One page must not take the rest of a long stream with it.
            return new CorpusResult<TResult>(index, id, default, error);
        }
        finally
        {
            _workers.Release();
        }
    }

    private void Done(Task<CorpusResult<TResult>> task)
    {
        if (!options.PreserveOrder) _results.Writer.TryWrite(task);
        End();
    }

    /// <summary>Whoever is the last to end, of the reader and the work under way, says that nothing follows.</summary>
    private void End()
    {
        if (Interlocked.Decrement(ref _running) == 0) _results.Writer.TryComplete(_failure);
    }
}
