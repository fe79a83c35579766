using ArticleParser.Values;

namespace ArticleParser;

/// <summary>What reading one page's models keeps: the tree, buffers, and what several fields are read from.</summary>
internal sealed class ModelPage(SyntaxTree tree)
{
    private DateOrder? _dateOrder;
    private ArticleDates? _dates;
    private Dictionary<TextSpan, DateText>? _dateTexts;

    public SyntaxTree Tree => tree;

    /// <summary>The text as it was read: positions of items are those in it.</summary>
    public string Text => tree.View.Text;

    /// <summary>Where a stretch of it stands in the text as it was given.</summary>
    public TextSpan SpanOf(TextSpan span) => tree.View.WordsOf(span);

    /// <summary>
    /// The items of the fields that are being read. A model within a model is read while its own items are still
    /// looked at, so that this is a stack: whoever adds takes away.
    /// </summary>
    public List<ModelItem> Items { get; } = [];

    /// <summary>The names of the byline that is looked at, so that no list is made for each.</summary>
    public List<ModelItem> Names { get; } = [];

    /// <summary>The members of the model that have no value and need one.</summary>
    public List<string> Missing { get; } = [];

    public DateOrder DateOrder => _dateOrder ??= PageDateOrder.Of(this);

    public ArticleDates Dates => _dates ??= ArticleDates.Of(this);

    /// <summary>What a date says, read once for all that ask.</summary>
    /// <param name="span">Where it stands.</param>
    public DateText DateTextAt(TextSpan span)
    {
        if (tree.Dates.Find(span) is { } known) return known;
        _dateTexts ??= [];
        if (!_dateTexts.TryGetValue(span, out var read)) _dateTexts[span] = read = DateReader.Parse(Text.AsSpan(span.Start, span.Length));
        return read;
    }

    public ModelItem Root => new(this, tree.GreenRoot, 0, SyntaxKind.None);

    /// <summary>The section of that kind; a page always has it.</summary>
    public ModelItem Section(SyntaxKind kind)
    {
        foreach (var section in Root.Nodes(kind)) return section;
        throw new InvalidOperationException($"A page always has a {kind}.");
    }

    /// <summary>The lines and groups of that kind that stand in the story's sections.</summary>
    public StoryLines Story(SyntaxKind kind) => new(this, kind);
}
