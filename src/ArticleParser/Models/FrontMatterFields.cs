using ArticleParser.Text;

namespace ArticleParser;

/// <summary>What a tool wrote before a page about it: evidence where the page itself says the same or nothing.</summary>
internal static class FrontMatterFields
{
    private static readonly string[] s_published = ["published time", "published", "date", "datepublished", "date published", "publishdate", "publish_date", "published_at", "pubdate", "article:published_time", "published_time"];
    private static readonly string[] s_modified = ["modified time", "modified", "updated", "datemodified", "date modified", "last modified", "lastmod", "last_modified", "modified_at", "updated_at", "article:modified_time", "modified_time"];
    private static readonly string[] s_titles = ["title", "headline", "subject", "og:title"];
    private static readonly string[] s_authors = ["author", "authors", "byline"];

    /// <summary>The day that it gives as that of publication.</summary>
    public static ModelItem? Published(ModelPage page) => Date(page, s_published);

    /// <summary>The day that it gives as that of the last change.</summary>
    public static ModelItem? Modified(ModelPage page) => Date(page, s_modified);

    /// <summary>What it gives as the title.</summary>
    public static ModelItem? Title(ModelPage page)
    {
        foreach (var field in page.Root.Nodes(SyntaxKind.FrontMatterField))
        {
            if (Is(field, s_titles) && field.TryToken(SyntaxKind.TextToken, out var title)) return title;
        }

        return null;
    }

    /// <summary>Whom it gives as the authors: on the field's own line, or on lines of their own below.</summary>
    public static void Authors(ModelPage page, List<ModelItem> items)
    {
        var isList = false;
        foreach (var field in page.Root.Nodes(SyntaxKind.FrontMatterField))
        {
            var hasLabel = field.TryToken(SyntaxKind.LabelToken, out _);
            if (hasLabel) isList = Is(field, s_authors);
            if (isList && field.TryToken(SyntaxKind.TextToken, out var names)) items.Add(names);
        }
    }

    private static ModelItem? Date(ModelPage page, string[] names)
    {
        foreach (var field in page.Root.Nodes(SyntaxKind.FrontMatterField))
        {
            if (Is(field, names) && ArticleDateLine.Read(field).First is { } date) return date.Item;
        }

        return null;
    }

    private static bool Is(in ModelItem field, string[] names)
    {
        if (!field.TryToken(SyntaxKind.LabelToken, out var label)) return false;
        var name = CleanText.Of(label.Characters).TrimEnd(':');
        return Array.Exists(names, one => one.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
