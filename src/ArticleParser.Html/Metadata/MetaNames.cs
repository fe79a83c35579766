using System.Collections.Frozen;

namespace ArticleParser.Html.Metadata;

/// <summary>What names of meta tags mean, and how far they are to be trusted: 0 is the best.</summary>
internal static class MetaNames
{
    private static readonly FrozenDictionary<string, (string Name, int Rank)> s_names = new Dictionary<string, (string, int)>
    {
        ["og:title"] = ("title", 1),
        ["twitter:title"] = ("title", 2),
        ["headline"] = ("title", 2),
        ["og:url"] = ("url", 2),
        ["og:site_name"] = ("site", 1),
        ["application-name"] = ("site", 2),
        ["og:description"] = ("description", 1),
        ["description"] = ("description", 2),
        ["twitter:description"] = ("description", 3),
        ["article:published_time"] = ("published", 1),
        ["og:published_time"] = ("published", 2),
        ["datepublished"] = ("published", 2),
        ["date"] = ("published", 2),
        ["dc.date"] = ("published", 2),
        ["dc.date.issued"] = ("published", 2),
        ["dcterms.date"] = ("published", 2),
        ["dcterms.created"] = ("published", 2),
        ["pubdate"] = ("published", 2),
        ["publishdate"] = ("published", 2),
        ["publish-date"] = ("published", 2),
        ["publication_date"] = ("published", 2),
        ["parsely-pub-date"] = ("published", 2),
        ["sailthru.date"] = ("published", 2),
        ["article:modified_time"] = ("modified", 1),
        ["og:updated_time"] = ("modified", 2),
        ["datemodified"] = ("modified", 2),
        ["last-modified"] = ("modified", 2),
        ["dcterms.modified"] = ("modified", 2),
        ["author"] = ("author", 1),
        ["article:author"] = ("author", 2),
        ["dc.creator"] = ("author", 2),
        ["parsely-author"] = ("author", 2),
        ["sailthru.author"] = ("author", 2),
        ["byl"] = ("author", 2),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The field that a name in small letters means; null for any other.</summary>
    public static (string Name, int Rank)? Find(string name) => s_names.TryGetValue(name, out var field) ? field : null;
}
