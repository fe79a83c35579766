using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ArticleParser.Cues;

namespace ArticleParser;

/// <summary>Reads models by type. The generated <c>From</c>, <c>Parse</c> and <c>TryParse</c> of each model call these methods.</summary>
public static class ArticleModels
{
    /// <summary>Reads a model from a parsed page or node.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    /// <param name="node">For a model of the page, the root of a tree; for a model of a node, a node of that kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    /// <exception cref="MissingValueException">A required value is missing.</exception>
    public static TModel From<TModel>(SyntaxNode node)
        where TModel : IArticleModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(node);
        return Read<TModel>(ModelItem.Of(node));
    }

    /// <summary>Parses a text and reads a model of the page from it, without creating nodes.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    /// <param name="text">The text of a scraped page, in any language, with any line breaks. May be empty.</param>
    /// <param name="options">How to parse; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels parsing, even within a long page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="TextTooLongException">The text is longer than <see cref="ParseOptions.MaxLength"/>.</exception>
    /// <exception cref="MissingValueException">A required value is missing.</exception>
    /// <exception cref="OperationCanceledException">Parsing was cancelled.</exception>
    public static TModel Parse<TModel>(string text, ParseOptions? options = null, CancellationToken cancellationToken = default)
        where TModel : IArticleModel<TModel>
        => Read<TModel>(ModelItem.Of(SyntaxTree.ParseText(text, options, cancellationToken)));

    /// <summary>Tries to parse a text and read a model of the page from it.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    /// <param name="text">The text of a scraped page. If it is null or too long, the method returns false.</param>
    /// <param name="options">How to parse; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="model">The model.</param>
    /// <param name="diagnostics">The diagnostics of the page, in text order, and AP0013 for each missing value.</param>
    /// <param name="cancellationToken">Cancels parsing, even within a long page.</param>
    /// <returns>Whether the model was read.</returns>
    /// <exception cref="OperationCanceledException">Parsing was cancelled.</exception>
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
