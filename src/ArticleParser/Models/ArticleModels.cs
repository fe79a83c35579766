using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ArticleParser.Cues;

namespace ArticleParser;

/// <summary>Reads models by their type; each model's own <c>From</c>, <c>Parse</c> and <c>TryParse</c> come here.</summary>
public static class ArticleModels
{
    /// <summary>Reads a model from a page or node that is already parsed.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    /// <param name="node">The root of a tree for a model of the page; for a model of a node, such a node.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    /// <exception cref="MissingValueException">A value that the model requires is not there.</exception>
    public static TModel From<TModel>(SyntaxNode node)
        where TModel : IArticleModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(node);
        return Read<TModel>(ModelItem.Of(node));
    }

    /// <summary>Parses a text and reads a model of the page from it, without making nodes.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    /// <param name="text">The text of a scraped page, in any language, with any line breaks. May be empty.</param>
    /// <param name="options">How to parse; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops parsing, also within a long page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="TextTooLongException">The text is longer than <see cref="ParseOptions.MaxLength"/>.</exception>
    /// <exception cref="MissingValueException">A value that the model requires is not there.</exception>
    /// <exception cref="OperationCanceledException">Parsing was stopped.</exception>
    public static TModel Parse<TModel>(string text, ParseOptions? options = null, CancellationToken cancellationToken = default)
        where TModel : IArticleModel<TModel>
        => Read<TModel>(ModelItem.Of(SyntaxTree.ParseText(text, options, cancellationToken)));

    /// <summary>Parses a text and reads a model of the page from it, where the page gives all that the model requires.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    /// <param name="text">The text of a scraped page; null and a text that is too long are no page.</param>
    /// <param name="options">How to parse; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="model">The model.</param>
    /// <param name="diagnostics">What is odd about the page, in the order of the text, and AP0013 for each value that is missing.</param>
    /// <param name="cancellationToken">Stops parsing, also within a long page.</param>
    /// <returns>Whether the model was read.</returns>
    /// <exception cref="OperationCanceledException">Parsing was stopped.</exception>
    public static bool TryParse<TModel>(
        string? text, ParseOptions? options, [MaybeNullWhen(false)] out TModel model, out ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken = default)
        where TModel : IArticleModel<TModel>
    {
        model = default;
        options ??= ParseOptions.Default;
        if (text is null || text.Length > options.MaxLength)
        {
            diagnostics = [Unparsed(text, options)];
            return false;
        }

        var page = ModelItem.Of(SyntaxTree.ParseText(text, options, cancellationToken));
        var isRead = TryRead(page, out model);
        diagnostics = page.Diagnostics;
        foreach (var member in isRead ? [] : page.MissingMembers)
            diagnostics = diagnostics.Add(Diagnostic.Create(DiagnosticDescriptors.MissingValue, default, MissingValueException.NameOf(typeof(TModel)), member));
        return isRead;
    }

    private static TModel Read<TModel>(in ModelItem item)
        where TModel : IArticleModel<TModel>
        => TryRead<TModel>(item, out var model) ? model : throw new MissingValueException(typeof(TModel), [.. item.MissingMembers]);

    private static bool TryRead<TModel>(in ModelItem item, [MaybeNullWhen(false)] out TModel model)
        where TModel : IArticleModel<TModel>
    {
        using var words = OwnWords.Enter(item.Page.Tree.Options.Dialect);
        return TModel.TryRead(item, out model);
    }

    private static Diagnostic Unparsed(string? text, ParseOptions options) => text is null
        ? Diagnostic.Create(DiagnosticDescriptors.EmptyText, default)
        : Diagnostic.Create(DiagnosticDescriptors.TextTooLong, default, text.Length, options.MaxLength);
}
