using ArticleParser.Cli.Commands;

namespace ArticleParser.Cli.Output;

/// <summary>Takes the results of a run in their order and writes them. Used by one thread at a time.</summary>
internal interface IPageSink
{
    /// <summary>Writes one page.</summary>
    /// <param name="result">What became of it.</param>
    /// <param name="moreIsReady">Whether another follows at once, so that there is no need to hand this one on.</param>
    ValueTask WriteAsync(PageResult result, bool moreIsReady);

    /// <summary>Writes what stands after all pages. Without it the output is not whole.</summary>
    ValueTask EndAsync();
}
