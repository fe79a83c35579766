using ArticleParser.Benchmarks.Pages;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>
/// The stages of parsing, each over all pages by itself: what the stages before it made is there already. So are the datelines that an earlier round has
/// read; the parse of the whole reads them anew.
/// </summary>
internal sealed class Stage : IDisposable
{
    private readonly PageSet _pages;
    private readonly LexedPage[] _lexed;
    private readonly LabelledPage[] _labelled;
    private readonly SyntaxTree[] _trees;
    private readonly Article[] _articles;
    private readonly ushort[] _rows = new ushort[FeatureTable.MaxRows];

    public Stage(PageSet pages)
    {
        _pages = pages;
        _lexed = [.. pages.Texts.Select(text => LineLexer.Lex(text, CueTable.BuiltIn))];
        _labelled = [.. _lexed.Select(page => PageLabeller.Label(page, LabelModel.BuiltIn))];
        _trees = [.. pages.Texts.Select(text => SyntaxTree.ParseText(text))];
        _articles = [.. _trees.Select(tree => Article.From(tree.GetRoot()))];
        Lines = _lexed.Sum(page => (long)page.Count);
    }

    /// <summary>Logical lines of all pages.</summary>
    public long Lines { get; }

    /// <summary>S: the places of the line feeds, and nothing else.</summary>
    public int Scan()
    {
        var lines = 0;
        foreach (var text in _pages.Texts)
        {
            var rest = text.AsSpan();
            for (int at; (at = rest.IndexOf('\n')) >= 0; lines++) rest = rest[(at + 1)..];
        }

        return lines;
    }

    public void Masks()
    {
        foreach (var text in _pages.Texts) new PageMasks(text).Dispose();
    }

    /// <summary>The lexer without cues: masks, lines, their white space cut off, all of their features counted.</summary>
    public int Lex()
    {
        var words = 0;
        foreach (var text in _pages.Texts)
        {
            using var masks = new PageMasks(text);
            for (var at = 0; at < text.Length;)
            {
                var end = masks.NextBreak(at);
                words += CountTrimmed(masks, text, at, end);
                at = end == text.Length ? end : end + LineSplitter.BreakLength(text, end);
            }
        }

        return words;
    }

    private static int CountTrimmed(in PageMasks masks, string text, int start, int end)
    {
        while (start < end && CharClasses.Is(text[start], CharClass.Space | CharClass.Stray | CharClass.Combining)) start++;
        while (end > start && CharClasses.Is(text[end - 1], CharClass.Space | CharClass.Stray)) end--;
        return start == end ? 0 : masks.Count(start, end).Words;
    }

    /// <summary>Markdown read and lines joined, where a page has any.</summary>
    public void View()
    {
        foreach (var text in _pages.Texts) PageView.Of(text, MarkupKind.Auto, new LabelWords(CueTable.BuiltIn));
    }

    public void Cues()
    {
        foreach (var text in _pages.Texts) LineLexer.Lex(text, CueTable.BuiltIn).Dispose();
    }

    public int Features()
    {
        var rows = 0;
        foreach (var page in _lexed)
        {
            using var words = new PageWords(page.Count);
            using var context = PageContext.Of(page, words);
            for (var i = 0; i < page.Count; i++) rows += LineFeatures.FeatureIds(page, context, LabelModel.BuiltIn.Vocabulary, i, _rows);
        }

        return rows;
    }

    public void Net()
    {
        foreach (var page in _lexed) LabelNet.Score(page, LabelModel.BuiltIn).Dispose();
    }

    public void Roles()
    {
        foreach (var page in _lexed) PageLabeller.Label(page, LabelModel.BuiltIn);
    }

    public void Group()
    {
        foreach (var page in _labelled) PageParser.Group(page);
    }

    public void Diagnose()
    {
        foreach (var page in _labelled) PageDiagnostics.Find(page, PageKindFinder.Find(page), StoryDates.Read(page));
    }

    public void Parse()
    {
        foreach (var text in _pages.Texts) SyntaxTree.ParseText(text);
    }

    /// <summary>Lexed, grouped and diagnosed, with every line as furniture: what parsing is without a score.</summary>
    public void ParseUnscored()
    {
        foreach (var text in _pages.Texts)
        {
            using var page = LineLexer.Lex(text, CueTable.BuiltIn);
            var lines = new LabelledLine[page.Count];
            Array.Fill(lines, new LabelledLine(SyntaxKind.Footer, SyntaxKind.FurnitureLine, Evidence.Net, false, 0));
            var labelled = new LabelledPage(page, lines, PageFindings.None);
            PageParser.Group(labelled);
            PageDiagnostics.Find(labelled, PageKindFinder.Find(labelled), StoryDates.Read(labelled));
        }
    }

    public void ParseUtf8()
    {
        foreach (var bytes in _pages.Utf8) SyntaxTree.ParseText(bytes);
    }

    /// <summary>Every token of every page, through the red nodes.</summary>
    public int Walk()
    {
        var tokens = 0;
        foreach (var tree in _trees) tokens += tree.GetRoot().DescendantTokens().Count();
        return tokens;
    }

    public void Model()
    {
        foreach (var tree in _trees) Article.From(tree.GetRoot());
    }

    public int Json()
    {
        var length = 0;
        foreach (var article in _articles) length += article.ToJson().Length;
        return length;
    }

    public void ParseAndModel()
    {
        foreach (var text in _pages.Texts) Article.Parse(text);
    }

    public void Dispose()
    {
        foreach (var page in _lexed) page.Dispose();
    }
}
