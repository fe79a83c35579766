using System.Collections.Immutable;
using System.Text;
using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>
/// A parsed page: its text, nodes and diagnostics. Immutable and thread-safe.
/// Every text parses, and the tree contains every character of it.
/// </summary>
public sealed class SyntaxTree
{
    private readonly ParsedPage _page;
    private PageSyntax? _root;
    private DialectFieldList? _fields;
    private ImmutableArray<int> _lineStarts;

    private SyntaxTree(string text, ParseOptions options, IReadOnlyList<ElementRun>? elements, ParserWeights weights, CancellationToken cancellationToken)
    {
        Text = text;
        Options = options;
        Elements = elements;
        _page = PageParser.Parse(text, options, elements, weights, cancellationToken);
    }

    /// <summary>The parsed text, unchanged.</summary>
    public string Text { get; }

    /// <summary>The number of UTF-16 code units of the text.</summary>
    public int Length => Text.Length;

    /// <summary>The options that the page was parsed with.</summary>
    public ParseOptions Options { get; }

    /// <summary>The kind of the page: a story, or another kind without one.</summary>
    public PageKind PageKind => _page.Kind;

    /// <summary>Parses the text of a page, in time linear in its length.</summary>
    /// <param name="text">The text of a scraped page, in any language, with any line breaks. May be empty.</param>
    /// <param name="options">How to parse; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels parsing, within a few lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="TextTooLongException">The text is longer than <see cref="ParseOptions.MaxLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <example>
    /// <code>
    /// using ArticleParser;
    ///
    /// SyntaxTree tree = SyntaxTree.ParseText("3 MIN READ\nSOURCE: Nordwind and agencies");
    /// foreach (LineSyntax line in tree.GetRoot().DescendantNodes().OfType&lt;LineSyntax&gt;())
    /// {
    ///     Console.WriteLine($"{line.Kind} {line.Span}"); // ReadingTime 0..10
    /// }
    ///
    /// Console.WriteLine(tree.GetDiagnostics()[0].Message); // No headline was found.
    /// </code>
    /// </example>
    public static SyntaxTree ParseText(string text, ParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParseText(text, options ?? ParseOptions.Default, null, ParserWeights.BuiltIn, cancellationToken);
    }

    /// <summary>Parses a text that was made of HTML.</summary>
    /// <param name="text">The marked text.</param>
    /// <param name="options">How to parse.</param>
    /// <param name="elements">What HTML elements say of the text, in its order; null for a text that was not made of HTML.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static SyntaxTree ParseText(string text, ParseOptions options, IReadOnlyList<ElementRun>? elements, CancellationToken cancellationToken) =>
        ParseText(text, options, elements, ParserWeights.BuiltIn, cancellationToken);

    /// <summary>Parses with weights other than the library's own.</summary>
    internal static SyntaxTree ParseText(string text, ParseOptions options, IReadOnlyList<ElementRun>? elements, ParserWeights weights, CancellationToken cancellationToken)
    {
        options.CheckLength(text.Length);
        return new SyntaxTree(text, options, elements, weights, cancellationToken);
    }

    /// <summary>Parses the text of a page from a memory block; the tree keeps a copy.</summary>
    /// <inheritdoc cref="ParseText(string, ParseOptions?, CancellationToken)"/>
    public static SyntaxTree ParseText(ReadOnlyMemory<char> text, ParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        (options ?? ParseOptions.Default).CheckLength(text.Length);
        return ParseText(text.ToString(), options, cancellationToken);
    }

    /// <summary>
    /// Parses the text of a page from UTF-8. Invalid bytes become U+FFFD and are reported as a diagnostic.
    /// </summary>
    /// <param name="utf8">The bytes of the text, with or without a byte order mark (it becomes trivia).</param>
    /// <param name="options">How to parse; null for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels parsing, within a few lines.</param>
    /// <exception cref="TextTooLongException">The text is longer than <see cref="ParseOptions.MaxLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SyntaxTree ParseText(ReadOnlySpan<byte> utf8, ParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        (options ?? ParseOptions.Default).CheckLength(Encoding.UTF8.GetCharCount(utf8));
        return ParseText(Encoding.UTF8.GetString(utf8), options, cancellationToken);
    }

    /// <summary>The page: the root of the tree.</summary>
    public PageSyntax GetRoot()
    {
        if (_root is { } root) return root;
        return Interlocked.CompareExchange(ref _root, new PageSyntax(_page.Root, this), null) ?? _root;
    }

    /// <summary>The diagnostics of the page, in text order.</summary>
    public ImmutableArray<Diagnostic> GetDiagnostics() => _page.Diagnostics;

    /// <summary>
    /// Explains the role of each line, in text order: the alternatives, and the evidence for and against. A tree does not store scores, so each call labels
    /// the page again and takes longer than parsing.
    /// </summary>
    /// <param name="cancellationToken">Cancels parsing, within a few lines.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <example>
    /// <code>
    /// using ArticleParser;
    ///
    /// SyntaxTree tree = SyntaxTree.ParseText("3 MIN READ\nSOURCE: Nordwind and agencies");
    /// LineExplanation first = tree.ExplainLines()[0];
    /// Console.WriteLine(first.Line.Kind); // ReadingTime
    /// Console.WriteLine(first.Evidence.Any(piece => piece.Name == "cue")); // True
    /// </code>
    /// </example>
    public ImmutableArray<LineExplanation> ExplainLines(CancellationToken cancellationToken = default) => LineExplainer.Explain(this, cancellationToken);

    /// <summary>The tree of the changed text, the same as if that text were parsed.</summary>
    /// <param name="changes">Replacements in this tree's text, in any order, without overlap.</param>
    /// <exception cref="ArgumentException">Two changes overlap, or one is outside the text.</exception>
    public SyntaxTree WithChanges(IEnumerable<TextChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        List<TextChange> all = [.. changes];
        var text = TextChanges.Apply(Text, all);
        return ParseText(text, Options, Elements is null ? null : ElementChanges.Apply(Elements, all), CancellationToken.None);
    }

    /// <inheritdoc cref="WithChanges(IEnumerable{TextChange})"/>
    public SyntaxTree WithChanges(params TextChange[] changes) => WithChanges(changes.AsEnumerable());

    /// <summary>Parses the same text with other options, for example to compare two dialects. Information from HTML is kept.</summary>
    /// <param name="options">How to parse.</param>
    /// <param name="cancellationToken">Cancels parsing, within a few lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="TextTooLongException">The text is longer than <see cref="ParseOptions.MaxLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SyntaxTree WithOptions(ParseOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return ParseText(Text, options, Elements, cancellationToken);
    }

    /// <summary>
    /// The changes from the text of <paramref name="oldTree"/> to this tree's text: one change that covers all differences, or none. They can differ from the
    /// changes that created this tree.
    /// </summary>
    /// <param name="oldTree">The tree to compare with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="oldTree"/> is null.</exception>
    public IReadOnlyList<TextChange> GetChanges(SyntaxTree oldTree)
    {
        ArgumentNullException.ThrowIfNull(oldTree);
        return TextChanges.Between(oldTree.Text, Text);
    }

    /// <summary>The location of a span: the physical lines and columns of its start and end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is outside the text.</exception>
    public Location GetLocation(TextSpan span)
    {
        if (!span.IsWithin(Length))
            throw new ArgumentOutOfRangeException(nameof(span), span, $"The span reaches outside the text of {Length} characters.");
        return new Location(span, PositionOf(span.Start), PositionOf(span.End));
    }

    /// <summary>
    /// The text of the story, the same as <see cref="Article.BodyText"/>, with a source map: the span of <see cref="Text"/> for each piece of it. Created on
    /// each call.
    /// </summary>
    /// <example>
    /// <code>
    /// using ArticleParser;
    ///
    /// SyntaxTree tree = SyntaxTree.ParseText("""
    ///     Harbour talks resume after six-day pause
    ///
    ///     Talks between the port authority and the dockers'  union resumed on Monday, after a pause of six days, both sides said.
    ///
    ///     Neither side would say what had changed. A second round is planned for Thursday, the union said in the evening.
    ///     """);
    /// MappedText body = tree.GetBodyText();
    /// int at = body.Text.IndexOf("union", StringComparison.Ordinal);
    /// TextSpan? source = body.GetSourceSpan(new TextSpan(at, 5));
    /// Console.WriteLine(source is { } span ? tree.Text.Substring(span.Start, span.Length) : null); // union
    /// </code>
    /// </example>
    public MappedText GetBodyText() => MappedBody.Of(this);

    /// <summary>The page's text.</summary>
    public override string ToString() => Text;

    /// <summary>What HTML elements say of the text; null for a text that was not made of HTML.</summary>
    internal IReadOnlyList<ElementRun>? Elements { get; }

    internal GreenNode GreenRoot => _page.Root;

    /// <summary>The text as it was read: positions of nodes are those in it.</summary>
    internal PageView View => _page.View;

    /// <summary>The dates that speak of the story, as they were read.</summary>
    internal StoryDates Dates => _page.Dates;

    /// <summary>A root without nodes below it, to measure what making them costs.</summary>
    internal PageSyntax GetRootAnew() => new(_page.Root, this);

    /// <summary>Whether anybody has asked for nodes yet.</summary>
    internal bool HasRoot => _root is not null;

    /// <summary>The named values of the page; made once, also when several threads ask.</summary>
    internal DialectFieldList Fields
    {
        get
        {
            if (_fields is { } fields) return fields;
            var made = new DialectFieldList(_page.Fields.Select(mark => new DialectField(this, _page.FieldName(mark.Field), mark.Span)));
            return Interlocked.CompareExchange(ref _fields, made, null) ?? made;
        }
    }

    internal double ConfidenceAt(int position) => _page.ConfidenceAt(position);

    /// <summary>Where the values of a field stand, in the order of the text.</summary>
    internal List<TextSpan> FieldSpans(string name)
    {
        var spans = new List<TextSpan>();
        foreach (var mark in _page.Fields)
        {
            if (_page.FieldName(mark.Field) == name) spans.Add(mark.Span);
        }

        return spans;
    }

    internal string ReasonAt(int position) => _page.ReasonAt(position);

    internal CueTable Cues => _page.Cues;

    internal Cue? CueAt(int position) => _page.CueAt(position);

    internal bool IsByCue(int position) => _page.IsByCue(position);

    private LinePosition PositionOf(int position)
    {
        if (_lineStarts.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref _lineStarts, LineSplitter.LineStarts(Text));
        var index = _lineStarts.BinarySearch(position);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line, position - _lineStarts[line]);
    }
}
