using ArticleParser.Html.Parsing;

namespace ArticleParser.Html.Writing;

/// <summary>Writes the text of nodes, character by character, each with its place in the HTML.</summary>
internal sealed class TextNodes(ParsedHtml page, BlockWriter writer)
{
    private readonly TextPlaces _places = new(page);
    private readonly List<TextPlace> _found = [];

    /// <summary>The text of all nodes has to come by here, in their order; that of hidden ones is not written.</summary>
    public void Write(string text, bool isHidden)
    {
        _places.Find(text, _found);
        if (isHidden) return;
        var at = 0;
        foreach (var place in _found)
        {
            Write(text, at, place.At, source: -1);
            at = place.At + place.Length;
            Write(text, place.At, at, place.Source);
        }

        Write(text, at, text.Length, source: -1);
    }

    private void Write(string text, int start, int end, int source)
    {
        for (var at = start; at < end;) at += Character(text, at, end, source < 0 ? -1 : source + (at - start));
    }

    /// <summary>Writes one character or reference; gives its length.</summary>
    private int Character(string text, int at, int end, int source)
    {
        if (source >= 0 && page.Source[source] == '\0') return 1;
        if (text[at] == '&' && CharacterReferences.TryRead(text.AsSpan(at, end - at), inAttribute: false, out var value, out var length))
        {
            foreach (var c in value) writer.Add(c, source, length);
            return length;
        }

        writer.Add(text[at], source, 1);
        return 1;
    }
}
