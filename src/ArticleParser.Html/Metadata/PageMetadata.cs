using System.Text;
using AngleSharp.Dom;
using ArticleParser.Html.Parsing;

namespace ArticleParser.Html.Metadata;

/// <summary>Gathers what a page says of itself: JSON-LD, Open Graph, meta tags, dates and authors that its elements mark. The first of the best source counts.</summary>
internal sealed class PageMetadata
{
    private const int LongestName = 200;
    private const int MostNodes = 30;

    private readonly Dictionary<string, List<(int Rank, MetaValue Value)>> _values = [];
    private bool _isBelowHeadline;

    /// <summary>The best value of a field; null where the page gives none.</summary>
    public MetaValue? Find(string field) => All(field) is [var first, ..] ? first : null;

    /// <summary>All values of the best source that gives the field.</summary>
    public IReadOnlyList<MetaValue> All(string field)
    {
        if (!_values.TryGetValue(field, out var values)) return [];
        var best = values.Min(value => value.Rank);
        return [.. values.Where(value => value.Rank == best).Select(value => value.Value).DistinctBy(value => value.Text)];
    }

    /// <summary>Takes what an element says.</summary>
    public void Look(IElement element, TextSpan tag)
    {
        switch (element.LocalName)
        {
            case "h1":
                _isBelowHeadline = true;
                break;
            case "html":
                Add("lang", 0, Attributes.Of(element, "lang"), tag);
                break;
            case "meta":
                Meta(element, tag);
                break;
            case "title" when element.ParentElement?.LocalName == "head":
                Add("title", 3, CharacterReferences.Decode(element.TextContent, inAttribute: false), TextOf(tag, element.TextContent.Length));
                break;
            case "link" when Is(element, "rel", "canonical"):
                Add("url", 1, Attributes.Of(element, "href"), tag);
                break;
            case "script" when element.GetAttribute("type")?.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true:
                Script(element.TextContent, tag);
                break;
            case "time":
                Time(element, tag);
                break;
            case "a" or "span" when Is(element, "rel", "author") || Is(element, "itemprop", "author"):
                Add("author", 4, CharacterReferences.Decode(ShortText(element), inAttribute: false), TextOf(tag, ShortText(element).Length));
                break;
        }
    }

    private void Meta(IElement meta, TextSpan tag)
    {
        var name = (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "").Trim().ToLowerInvariant();
        if (MetaNames.Find(name) is { } field) Add(field.Name, field.Rank, Attributes.Of(meta, "content"), tag);
    }

    private void Time(IElement time, TextSpan tag)
    {
        var value = Attributes.Of(time, "datetime");
        if (value.Length < 4 || !char.IsAsciiDigit(value[0])) return;
        if (Is(time, "itemprop", "dateModified")) Add("modified", 3, value, tag);
        else if (time.HasAttribute("pubdate") || Is(time, "itemprop", "datePublished")) Add("published", 3, value, tag);
        else if (_isBelowHeadline) Add("published", 5, value, tag);
    }

    private void Add(string field, int rank, string text, TextSpan source)
    {
        if (MetaFields.Clean(field, text, source) is not { } value) return;
        if (!_values.TryGetValue(field, out var values)) _values[field] = values = [];
        if (values.Count < MetaFields.Most) values.Add((rank, value));
    }

    private static bool Is(IElement element, string attribute, string word)
    {
        var value = element.GetAttribute(attribute);
        return value is not null && value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    private void Script(string script, TextSpan tag)
    {
        var source = TextOf(tag, script.Length);
        JsonLd.Read(script, (field, value) => Add(field, 0, CharacterReferences.Decode(value, inAttribute: false), source));
    }

    /// <summary>The text within an element, where it is as short as a name.</summary>
    private static string ShortText(IElement element)
    {
        var text = new StringBuilder();
        var nodes = new Stack<INode>([element]);
        for (var count = 0; nodes.TryPop(out var node); count++)
        {
            if (node is IText words) text.Append(words.Data);
            if (count > MostNodes || text.Length > LongestName || node.ChildNodes.Length > MostNodes) return "";
            for (var i = node.ChildNodes.Length - 1; i >= 0; i--) nodes.Push(node.ChildNodes[i]);
        }

        return text.ToString();
    }

    /// <summary>Where the words within an element stand: from its tag on.</summary>
    private static TextSpan TextOf(TextSpan tag, int length) => tag.Length == 0 ? tag : new TextSpan(tag.Start, tag.Length + length);
}
