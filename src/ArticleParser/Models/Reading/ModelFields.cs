using System.ComponentModel;

namespace ArticleParser.CompilerServices;

/// <summary>The fields of an article: where each stands on a page. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelFields
{
    /// <summary>The title of the story: the headline, or where the page shows none the title that its metadata give.</summary>
    public static ModelSource Headline { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => Add(ArticleHeader.Headline(from.Page), items));

    /// <summary>The lines of the summary under the headline.</summary>
    public static ModelSource Standfirst { get; } = ModelSource.Path([SyntaxKind.Header], [SyntaxKind.Standfirst]);

    /// <summary>The section that the story stands in, or its kicker.</summary>
    public static ModelSource Section { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => ArticleHeader.Section(from.Page, items));

    /// <summary>Who wrote the story: names, each once.</summary>
    public static ModelSource Authors { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => ArticleAuthors.Of(from.Page, items));

    /// <summary>When the story was published.</summary>
    public static ModelSource Published { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => Add(from.Page.Dates.Published, items));

    /// <summary>When the story was last changed.</summary>
    public static ModelSource Modified { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => Add(from.Page.Dates.Modified, items));

    /// <summary>How long reading takes, in minutes.</summary>
    public static ModelSource ReadingTime { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => ArticleHeader.ReadingTime(from.Page, items));

    /// <summary>The place that the story was filed from.</summary>
    public static ModelSource Dateline { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => ArticleBody.Dateline(from.Page, items));

    /// <summary>Where the story comes from.</summary>
    public static ModelSource Source { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => ArticleSource.Of(from.Page, items));

    /// <summary>The blocks of the story.</summary>
    public static ModelSource Body { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => ArticleBody.Blocks(from.Page, items));

    /// <summary>The entries of a live blog, each with what follows it.</summary>
    public static ModelSource LiveUpdates { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => ArticleLiveUpdates.Groups(from.Page, items));

    /// <summary>What the story's pictures show.</summary>
    public static ModelSource Captions { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => ArticleCaptions.Lines(from.Page, items));

    /// <summary>The titles of other stories that this one points to from within, each once.</summary>
    public static ModelSource RelatedLinks { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => ArticleLinks.Related(from.Page, items));

    /// <summary>The topics and tags that the page gives the story, each once.</summary>
    public static ModelSource Topics { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => ArticleLinks.Topics(from.Page, items));

    private static void Add(ModelItem? item, List<ModelItem> items)
    {
        if (item is { } found) items.Add(found);
    }
}
