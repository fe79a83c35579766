using System.Runtime.CompilerServices;

namespace ArticleParser;

/// <summary>
/// Parses many pages, on as many threads as are allowed, in memory that does not grow with their number: reading
/// waits for working, and working for whoever takes the results. A page that cannot be parsed is a result like others.
/// </summary>
public static class ArticleCorpus
{
    /// <summary>Parses the texts of pages and reads the article from each.</summary>
    /// <param name="texts">The texts. They are read by one thread at a time, no faster than results are taken.</param>
    /// <param name="options">How to parse; null for <see cref="CorpusOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops reading and parsing, also within a page.</param>
    /// <returns>A result for each text. What <paramref name="texts"/> itself throws comes after the results of what was read before.</returns>
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

    /// <summary>Parses pages that have ids, and reads the article from each: every result has its page's id.</summary>
    /// <param name="pages">The pages. They are read by one thread at a time, no faster than results are taken.</param>
    /// <param name="options">How to parse; null for <see cref="CorpusOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops reading and parsing, also within a page.</param>
    /// <returns>A result for each page. What <paramref name="pages"/> itself throws comes after the results of what was read before.</returns>
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

    /// <summary>Makes something of each of many items: for pages that are not strings, and for results that are no articles.</summary>
    /// <param name="items">The items. They are read by one thread at a time, no faster than results are taken.</param>
    /// <param name="parse">What is done with each item; runs on several threads at a time. What it throws is the item's result.</param>
    /// <param name="options">How many at once, and in which order; null for <see cref="CorpusOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops reading and working; <paramref name="parse"/> gets it too.</param>
    /// <returns>A result for each item. What <paramref name="items"/> itself throws comes after the results of what was read before.</returns>
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
