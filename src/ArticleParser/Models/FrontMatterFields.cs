using ArticleParser.Text;

namespace ArticleParser;

/// <summary>What a tool wrote before a page about it: evidence where the page itself says the same or nothing.</summary>
internal static class FrontMatterFields
{
    private static readonly string[] s_published = ["published time", "published", "date", "datepublished", "date published", "publishdate", "publish_date", "published_at", "pubdate", "article:published_time", "published_time"];
    private static readonly string[] s_authors = ["author", "authors", "byline"];

    /// <summary>The day that it gives as that of publication.</summary>
    public static ModelItem? Published(ModelPage page)
    {
        foreach (var field in page.Root.Nodes(SyntaxKind.FrontMatterField))
        {
            if (Is(field, s_published) && ArticleDateLine.Read(field).First is { } date) return date.Item;
        }

        return null;
    }

    /// <summary>Whom it gives as the authors.</summary>
    public static void Authors(ModelPage page, List<ModelItem> items)
    {
        foreach (var field in page.Root.Nodes(SyntaxKind.FrontMatterField))
        {
            if (Is(field, s_authors) && field.TryToken(SyntaxKind.TextToken, out var names)) items.Add(names);
        }
    }

    private static bool Is(in ModelItem field, string[] names)
    {
        if (!field.TryToken(SyntaxKind.LabelToken, out var label)) return false;
        var name = CleanText.Of(label.Characters).TrimEnd(':');
        return Array.Exists(names, one => one.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
