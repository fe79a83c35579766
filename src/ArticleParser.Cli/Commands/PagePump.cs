using ArticleParser.Cli.Input;

namespace ArticleParser.Cli.Commands;

/// <summary>Moves pages from the input through the parser to the output: in order, and in memory that does not grow with their number.</summary>
/// <param name="write">Takes each result that has something to write, and whether another follows at once.</param>
/// <param name="counts">Counts them.</param>
/// <param name="told">Hears of each result.</param>
internal sealed class PagePump(Func<PageResult, bool, ValueTask> write, RunCounts counts, Action<PageResult> told)
{
    /// <summary>Writes all pages. A request to stop ends the items; what is under way then is finished and written.</summary>
    public async Task RunAsync(IAsyncEnumerable<InputItem> items, PageWork work, int jobs)
    {
        using var abandon = new CancellationTokenSource();
        var options = new CorpusOptions { MaxDegreeOfParallelism = jobs };
        var results = ArticleCorpus.ParseAll(items, work.Run, options, abandon.Token).GetAsyncEnumerator(CancellationToken.None);
        var next = results.MoveNextAsync().AsTask();
        try
        {
            while (await next)
            {
                var result = results.Current;
                next = results.MoveNextAsync().AsTask();
                await WriteAsync(result.IsSuccess ? result.Value : throw result.Error, moreIsReady: next.IsCompleted);
            }
        }
        finally
        {
            // Where writing or reading failed, the next result is still awaited, and then nothing works any more.
            await abandon.CancelAsync();
            await Task.WhenAny(next);
            await results.DisposeAsync();
        }
    }

    private async ValueTask WriteAsync(PageResult result, bool moreIsReady)
    {
        counts.Add(result);
        told(result);
        if (result.IsEmpty) return;
        counts.Written++;
        await write(result, moreIsReady);
    }
}
