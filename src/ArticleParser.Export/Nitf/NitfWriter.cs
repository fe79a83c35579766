namespace ArticleParser.Export;

/// <summary>Writes one page as NITF: what is known of it in the head, then headline, byline and dateline, then the story.</summary>
internal sealed class NitfWriter
{
    // The namespace is that of the schema of all versions since 3.4; the version says which.
    private const string Opening = """<?xml version="1.0" encoding="UTF-8"?><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN">""";

    private readonly MappedWriter _output;
    private readonly ExportPage _page;
    private readonly PageWords _words;

    private NitfWriter(MappedWriter output, ExportPage page, PageWords words) => (_output, _page, _words) = (output, page, words);

    public static void Write(MappedWriter output, ExportPage page, PageWords words)
    {
        var writer = new NitfWriter(output, page, words);
        output.Add(Opening);
        writer.Head();
        output.Add("<body>");
        writer.BodyHead();
        NitfStory.Write(output, words);
        output.Add("</body></nitf>\n");
    }

    private void Head()
    {
        _output.Add("<head>");
        if (_words.Headline is { } headline) Element("title", headline);
        Meta("page-kind", _page.Article.PageKind.ToString());
        if (_page.Language is { } language) Meta("language", language);
        _output.Add("<docdata>");
        if (_page.Id is { } id) _output.Add($"<doc-id id-string=\"{XmlText.Of(id)}\"/>");
        if (NitfDate.Of(_page.Article.DatePublished) is { } issued) _output.Add($"<date.issue norm=\"{issued}\"/>");
        if (NitfDate.Of(_page.Article.DateModified) is { } changed) _output.Add($"<date.release norm=\"{changed}\"/>");
        Keywords();
        _output.Add("</docdata>");
        if (_page.Address is { } url) _output.Add($"<pubdata type=\"web\" ex-ref=\"{XmlText.Of(url)}\"{(_page.Article.Section is { } section ? $" position.section=\"{XmlText.Of(section)}\"" : "")}/>");
        _output.Add("</head>");
    }

    private void Keywords()
    {
        if (_page.Article.Topics.Count == 0) return;
        _output.Add("<key-list>");
        foreach (var topic in _words.Topics) _output.Add("<keyword key=\"").Add(topic, Escape.Xml).Add("\"/>");
        _output.Add("</key-list>");
    }

    private void BodyHead()
    {
        _output.Add("<body.head>");
        if (_words.Headline is { } headline)
        {
            _output.Add("<hedline>");
            Element("hl1", headline);
            _output.Add("</hedline>");
        }

        foreach (var author in _words.Authors) _output.Add("<byline><person>").Add(author, Escape.Xml).Add("</person></byline>");
        if (_words.Source is { } source) Element("distributor", source);
        Dateline();
        if (_words.Standfirst.Count > 0)
        {
            _output.Add("<abstract>");
            foreach (var line in _words.Standfirst) Element("p", line);
            _output.Add("</abstract>");
        }

        _output.Add("</body.head>");
    }

    private void Dateline()
    {
        if (_words.Dateline is null && _words.Published is null) return;
        _output.Add("<dateline>");
        if (_words.Dateline is { } place) Element("location", place);
        if (_words.Published is { } date) _output.Add(NitfDate.Of(_page.Article.DatePublished) is { } norm ? $"<story.date norm=\"{norm}\">" : "<story.date>").Add(date, Escape.Xml).Add("</story.date>");
        _output.Add("</dateline>");
    }

    private void Meta(string name, string content) => _output.Add($"<meta name=\"{name}\" content=\"{XmlText.Of(content)}\"/>");

    private void Element(string name, MappedText words) => _output.Add($"<{name}>").Add(words, Escape.Xml).Add($"</{name}>");
}
