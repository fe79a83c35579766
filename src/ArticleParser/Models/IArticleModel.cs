using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ArticleParser;

/// <summary>A type with <see cref="ArticleModelAttribute"/>. The generator implements it; <see cref="ArticleModels"/> reads any of them.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface IArticleModel<TSelf>
    where TSelf : IArticleModel<TSelf>
{
    /// <summary>Reads the model from a page or node. For generated code.</summary>
    /// <param name="node">The page or node.</param>
    /// <param name="model">The model.</param>
    /// <returns>Whether all required values are present.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract bool TryRead(in ModelItem node, [MaybeNullWhen(false)] out TSelf model);
}
