namespace ArticleParser.Lines;

/// <summary>What tools, mails and metadata call the fields before a page.</summary>
internal static class FrontMatterNames
{
    public static readonly string[] Titles = ["title", "headline", "subject", "og:title"];
    public static readonly string[] Published = ["published time", "published", "date", "datepublished", "date published", "publishdate", "publish_date", "published_at", "pubdate", "article:published_time", "published_time"];
    public static readonly string[] Modified = ["modified time", "modified", "updated", "datemodified", "date modified", "last modified", "lastmod", "last_modified", "modified_at", "updated_at", "article:modified_time", "modified_time"];
    public static readonly string[] Authors = ["author", "authors", "byline"];

    /// <summary>Whether the name is one of these, whatever its case.</summary>
    public static bool Is(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
