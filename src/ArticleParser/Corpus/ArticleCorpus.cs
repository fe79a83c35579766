using System.Runtime.CompilerServices;

namespace ArticleParser;

/// <summary>
/// Parses many pages on several threads. Memory use does not grow with the number of pages: reading the input waits for parsing, and parsing waits for
/// the consumer of the results. A page that cannot be parsed gives a failed result.
/// </summary>
public static class ArticleCorpus
{
    /// <summary>Parses the texts of pages and reads the article from each.</summary>
    /// <param name="texts">The texts. One thread at a time reads them, no faster than the results are consumed.</param>
    /// <param name="options">How to parse; null for <see cref="CorpusOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels reading and parsing, even within a page.</param>
    /// <returns>One result per text. An exception from <paramref name="texts"/> is thrown after the results of the texts read before it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="CorpusOptions.MaxDegreeOfParallelism"/> is less than 1.</exception>
    /// <example>
    /// <code>
    /// using ArticleParser;
    ///
    /// string[] texts = ["Page not found", ""];
    /// int failed = 0;
    /// await foreach (CorpusResult&lt;Article&gt; page in ArticleCorpus.ParseAll(texts))
    /// {
    ///     if (!page.IsSuccess) failed++;
    /// }
    ///
    /// Console.WriteLine(failed); // 0
    /// </code>
    /// </example>
    public static IAsyncEnumerable<CorpusResult<Article>> ParseAll(
        IAsyncEnumerable<string> texts, CorpusOptions? options = null, CancellationToken cancellationToken = default)
    {
        var parsing = (options ?? CorpusOptions.Default).ParseOptions;
        return ParseAll(texts, (text, token) => Article.From(SyntaxTree.ParseText(text, parsing, token).GetRoot()), options, cancellationToken);
    }

    /// <inheritdoc cref="ParseAll(IAsyncEnumerable{string}, CorpusOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<CorpusResult<Article>> ParseAll(
        IEnumerable<string> texts, CorpusOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return ParseAll(Each(texts), options, cancellationToken);
    }

    /// <summary>Parses pages with ids and reads the article from each. Every result has its page's id.</summary>
    /// <param name="pages">The pages. One thread at a time reads them, no faster than the results are consumed.</param>
    /// <param name="options">How to parse; null for <see cref="CorpusOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels reading and parsing, even within a page.</param>
    /// <returns>One result per page. An exception from <paramref name="pages"/> is thrown after the results of the pages read before it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="CorpusOptions.MaxDegreeOfParallelism"/> is less than 1.</exception>
    public static IAsyncEnumerable<CorpusResult<Article>> ParseAll(
        IAsyncEnumerable<CorpusItem> pages, CorpusOptions? options = null, CancellationToken cancellationToken = default)
    {
        var parsing = (options ?? CorpusOptions.Default).ParseOptions;
        return ParseAll(pages, (page, token) => Article.Parse(page.Text, page.OptionsFrom(parsing), token), page => page.Id, options, cancellationToken);
    }

    /// <inheritdoc cref="ParseAll(IAsyncEnumerable{CorpusItem}, CorpusOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<CorpusResult<Article>> ParseAll(
        IEnumerable<CorpusItem> pages, CorpusOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return ParseAll(Each(pages), options, cancellationToken);
    }

    /// <summary>Processes many items in parallel: for pages that are not strings, or results other than articles.</summary>
    /// <param name="items">The items. One thread at a time reads them, no faster than the results are consumed.</param>
    /// <param name="parse">Processes one item; runs on several threads at once. An exception becomes the item's failed result.</param>
    /// <param name="options">The degree of parallelism and the order; null for <see cref="CorpusOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the work; also passed to <paramref name="parse"/>.</param>
    /// <returns>One result per item. An exception from <paramref name="items"/> is thrown after the results of the items read before it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or <paramref name="parse"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="CorpusOptions.MaxDegreeOfParallelism"/> is less than 1.</exception>
    public static IAsyncEnumerable<CorpusResult<TResult>> ParseAll<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, CancellationToken, TResult> parse, CorpusOptions? options = null, CancellationToken cancellationToken = default) =>
        ParseAll(items, parse, null, options, cancellationToken);

    private static IAsyncEnumerable<CorpusResult<TResult>> ParseAll<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, CancellationToken, TResult> parse, Func<TItem, string?>? idOf, CorpusOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(parse);
        options ??= CorpusOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDegreeOfParallelism, 1, nameof(options));
        return RunAsync(items, parse, idOf, options, cancellationToken);
    }

    private static async IAsyncEnumerable<CorpusResult<TResult>> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, TResult> parse,
        Func<TItem, string?>? idOf,
        CorpusOptions options,
        CancellationToken cancellationToken,
        [EnumeratorCancellation] CancellationToken enumeratorToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, enumeratorToken);
        var pipeline = new CorpusPipeline<TItem, TResult>(parse, idOf, options, stop.Token);
        pipeline.Start(items);
        try
        {
            while (await pipeline.NextAsync().ConfigureAwait(false) is { } result) yield return result;
        }
        finally
        {
            // Reading from a terminal or pipe may not hear of this; no one waits for it.
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private static async IAsyncEnumerable<T> Each<T>(IEnumerable<T> items)
    {
        foreach (var item in items) yield return item;
        await Task.CompletedTask.ConfigureAwait(false);
    }
}
