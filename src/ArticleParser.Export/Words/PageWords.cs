namespace ArticleParser.Export;

/// <summary>The texts of an article, each with where it stands in the page.</summary>
internal sealed class PageWords
{
    private readonly Article _article;
    private readonly SyntaxTree? _tree;
    private readonly FieldPlaces? _places;

    private PageWords(Article article, SyntaxTree? tree)
    {
        (_article, _tree) = (article, tree);
        _places = tree is null ? null : FieldPlaces.From(tree.GetRoot());
    }

    public Article Article => _article;

    public MappedText? Headline => Field(_article.Headline, _places?.Headline);

    /// <summary>Line by line.</summary>
    public IReadOnlyList<MappedText> Standfirst => Fields(_article.Standfirst?.Split('\n') ?? [], _places?.Standfirst);

    public MappedText? Section => Field(_article.Section, _places?.Section);

    public IReadOnlyList<MappedText> Authors => Fields(_article.Authors, _places?.Authors);

    public MappedText? Published => Field(_article.DatePublished?.ToString(), _places?.Published);

    public MappedText? Modified => Field(_article.DateModified?.ToString(), _places?.Modified);

    public MappedText? Dateline => Field(_article.Dateline, _places?.Dateline);

    public MappedText? Source => Field(_article.Source, _places?.Source);

    public IReadOnlyList<MappedText> Topics => Fields(_article.Topics, _places?.Topics);

    /// <summary>The texts alone: nothing is looked up.</summary>
    public static PageWords Of(Article article) => new(article, null);

    /// <summary>The texts with their places.</summary>
    public static PageWords Of(ExportPage page) => new(page.Article, page.Tree);

    /// <summary>The blocks of the story. Of an article that is not the tree's own, the texts alone.</summary>
    public IReadOnlyList<(ArticleBlock Block, MappedText Words)> Blocks()
    {
        if (_tree?.GetBodyText() is not { } body || body.Text != _article.BodyText) return [.. _article.Body.Select(block => (block, Plain(block.Text)))];
        var (blocks, start) = (new List<(ArticleBlock, MappedText)>(), 0);
        foreach (var block in _article.Body)
        {
            var pieces = body.GetPieces(new TextSpan(start, block.Text.Length)).Select(piece => piece with { Text = new TextSpan(piece.Text.Start - start, piece.Text.Length) });
            blocks.Add((block, new MappedText(block.Text, pieces)));
            start += block.Text.Length + 1;
        }

        return blocks;
    }

    /// <summary>A part of a caption.</summary>
    public MappedText CaptionPart(ArticleCaption caption, string text) => Within(text, _tree is null ? null : caption.Span);

    private MappedText? Field(string? text, TextSpan? place) => text is null ? null : Within(text, place);

    // Where a name was read twice, or not at its place, the lists do not match, and which name stands where is not known.
    private List<MappedText> Fields(IReadOnlyList<string> texts, IReadOnlyList<TextSpan>? places) =>
        [.. texts.Select((text, index) => Within(text, places is not null && places.Count == texts.Count ? places[index] : null))];

    private MappedText Within(string text, TextSpan? place)
    {
        if (_tree is null || place is not { } span || text.Length == 0) return Plain(text);
        var at = _tree.Text.IndexOf(text, span.Start, Math.Min(span.Length, _tree.Length - span.Start), StringComparison.Ordinal);
        var source = at >= 0 ? new TextSpan(at, text.Length) : span;
        return new MappedText(text, [new MappedPiece(new TextSpan(0, text.Length), source, at >= 0)]);
    }

    private static MappedText Plain(string text) => new(text, []);
}
