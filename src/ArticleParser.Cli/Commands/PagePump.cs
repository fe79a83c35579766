using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Commands;

/// <summary>Moves pages from the input through the parser to the output: in order, and in memory that does not grow with their number.</summary>
internal sealed class PagePump(PageFormat format, OutputTarget output, RunCounts counts, Action<PageResult> told)
{
    /// <summary>Writes all pages. A request to stop ends the items; what is under way then is finished and written.</summary>
    public async Task RunAsync(IAsyncEnumerable<InputItem> items, PageWork work)
    {
        using var abandon = new CancellationTokenSource();
        var results = ArticleCorpus.ParseAll(items, work.Run, cancellationToken: abandon.Token).GetAsyncEnumerator(CancellationToken.None);
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
        counts.Pages++;
        if (result.Failure is not null) counts.Failed++;
        told(result);
        if (result.Bytes.WrittenCount == 0) return;
        if (counts.Written++ > 0) await output.WriteAsync(format.Between);
        await output.WriteAsync(result.Bytes.WrittenMemory);
        if (!moreIsReady) await output.FlushAsync();
    }
}
