namespace ArticleParser.Html;

/// <summary>Reads articles and other models from HTML.</summary>
public static class HtmlArticle
{
    /// <summary>Reads the article of a page.</summary>
    /// <param name="html">The page's HTML, decoded.</param>
    /// <param name="options">How to read it; null for <see cref="HtmlOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="TextTooLongException">The text of the page is longer than the options allow.</exception>
    public static Article Parse(string html, HtmlOptions? options = null) => Parse<Article>(html, options);

    /// <summary>Reads a model of a page.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    /// <param name="html">The page's HTML, decoded.</param>
    /// <param name="options">How to read it; null for <see cref="HtmlOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="TextTooLongException">The text of the page is longer than the options allow.</exception>
    /// <exception cref="MissingValueException">A value that the model requires is not there.</exception>
    public static TModel Parse<TModel>(string html, HtmlOptions? options = null)
        where TModel : IArticleModel<TModel>
        => ArticleModels.From<TModel>(HtmlText.Convert(html, options).GetSyntaxTree().GetRoot());
}
