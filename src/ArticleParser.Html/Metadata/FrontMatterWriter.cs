using ArticleParser.Html.Writing;

namespace ArticleParser.Html.Metadata;

/// <summary>Writes what a page says of itself as fields before its text: "title: …", between two rules.</summary>
internal static class FrontMatterWriter
{
    private static readonly string[] s_fields = ["title", "url", "published", "modified", "author", "description", "site", "lang"];

    /// <param name="metadata">What the page says.</param>
    /// <param name="addresses">What makes the page's own address absolute.</param>
    /// <param name="page">The address that the page was read from; null where it is not known.</param>
    /// <param name="text">Where the fields go; nothing where there are none.</param>
    public static void Write(PageMetadata metadata, Addresses addresses, Uri? page, MarkedTextBuilder text)
    {
        foreach (var field in s_fields)
        {
            var values = metadata.All(field);
            if (field == "url") values = Address(values, addresses, page);
            if (values.Count == 0) continue;
            if (text.Length == 0) text.Append("---\n");
            if (field == "author" && values.Count > 1) WriteList("authors", values, text);
            else WriteOne(field, values[0], text);
        }

        if (text.Length > 0) text.Append("---\n\n");
    }

    private static void WriteOne(string field, MetaValue value, MarkedTextBuilder text)
    {
        text.Append(field + ": ");
        text.Append(value.Text, value.Source);
        text.Append('\n');
    }

    private static void WriteList(string field, IReadOnlyList<MetaValue> values, MarkedTextBuilder text)
    {
        text.Append(field + ":\n");
        foreach (var value in values)
        {
            text.Append("  - ");
            text.Append(value.Text, value.Source);
            text.Append('\n');
        }
    }

    private static MetaValue[] Address(IReadOnlyList<MetaValue> given, Addresses addresses, Uri? page)
    {
        if (given.Count > 0 && addresses.Resolve(given[0].Text) is { Length: > 0 } resolved) return [given[0] with { Text = resolved }];
        return page is { IsAbsoluteUri: true } ? [new MetaValue(page.AbsoluteUri, default)] : [];
    }
}
