using ArticleParser.Html.Writing;
using ArticleParser.Text;

namespace ArticleParser.Html;

/// <summary>A page's HTML and the marked text made of it. Immutable.</summary>
public sealed class HtmlPage
{
    private readonly SourceRun[] _runs;
    private readonly HtmlOptions _options;

    internal HtmlPage(string html, HtmlOptions options, MarkedTextBuilder front, MarkedTextBuilder body, IEnumerable<ElementRun> elements)
    {
        var (frontText, frontRuns) = front.Build();
        var (bodyText, bodyRuns) = body.Build();
        (Html, _options) = (html, options);
        Text = frontText + bodyText;
        _runs = [.. frontRuns, .. bodyRuns.Select(run => run with { Start = run.Start + frontText.Length })];
        Elements = [.. elements.Select(run => run with { Start = run.Start + frontText.Length, End = run.End + frontText.Length })];
    }

    /// <summary>What the elements say of the text, in its order.</summary>
    internal ElementRun[] Elements { get; }

    /// <summary>The HTML as it was given.</summary>
    public string Html { get; }

    /// <summary>
    /// What the page shows, as Markdown: headings, links, pictures, lists, quotes, tables and emphasis are marked, characters that would be read as marks
    /// have a backslash. What the page says of itself (JSON-LD, Open Graph, meta tags) stands before it as front matter.
    /// </summary>
    public string Text { get; }

    /// <summary>Parses the marked text; what the HTML's elements say of its lines is evidence of what they are. Spans of the tree are those of <see cref="Text"/>; <see cref="GetSourceSpan"/> leads them back to the HTML.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="TextTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public SyntaxTree GetSyntaxTree(CancellationToken cancellationToken = default) =>
        SyntaxTree.ParseText(Text, _options.ParseOptions with { Markup = MarkupKind.Markdown }, Elements, cancellationToken);

    /// <summary>
    /// The stretch of the HTML that a stretch of the text is from, from its first character to its last, with tags between them. Front matter leads to the tag
    /// or script that gives it, an address to its tag. A stretch of nothing but marks gives an empty span, where the text goes on.
    /// </summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <returns>A span of <see cref="Html"/>, in UTF-16 code units.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is not within the text.</exception>
    public TextSpan GetSourceSpan(TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || span.Start > Text.Length - span.Length) throw new ArgumentOutOfRangeException(nameof(span));
        int start = int.MaxValue, end = -1;
        var first = FirstBehind(span.Start);
        for (var i = first; i < _runs.Length && _runs[i].Start < span.End; i++)
        {
            var run = _runs[i];
            var from = run.IsVerbatim && run.Start < span.Start ? run.Source.Start + (span.Start - run.Start) : run.Source.Start;
            var to = run.IsVerbatim && run.End > span.End ? run.Source.End - (run.End - span.End) : run.Source.End;
            (start, end) = (Math.Min(start, from), Math.Max(end, to));
        }

        if (end >= 0) return TextSpan.FromBounds(start, end);
        return new TextSpan(first < _runs.Length ? _runs[first].Source.Start : Html.Length, 0);
    }

    /// <summary>
    /// A text that was made of the page's tree, such as <see cref="SyntaxTree.GetBodyText"/>, with where each piece of it stands in the HTML. Pieces that only the
    /// marked text has are left out.
    /// </summary>
    /// <param name="text">A text whose source map leads to <see cref="Text"/>.</param>
    /// <returns>The same text; its source map leads to <see cref="Html"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public MappedText MapToHtml(MappedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MappedText(text.Text, text.Pieces.SelectMany(Trace));
    }

    private IEnumerable<MappedPiece> Trace(MappedPiece piece)
    {
        for (var i = FirstBehind(piece.Source.Start); i < _runs.Length && _runs[i].Start < piece.Source.End; i++)
        {
            var run = _runs[i];
            if (!piece.IsVerbatim)
            {
                yield return piece with { Source = GetSourceSpan(piece.Source) };
                yield break;
            }

            var (start, end) = (Math.Max(run.Start, piece.Source.Start), Math.Min(run.End, piece.Source.End));
            var text = new TextSpan(piece.Text.Start + (start - piece.Source.Start), end - start);
            if (!run.IsVerbatim) yield return new MappedPiece(text, run.Source, false);
            else foreach (var part in Verbatim(text, start, run.Source.Start + (start - run.Start))) yield return part;
        }
    }

    /// <summary>A stretch that has as many characters in the HTML: a space may be a line break there.</summary>
    private IEnumerable<MappedPiece> Verbatim(TextSpan text, int start, int source)
    {
        for (var at = 0; at < text.Length;)
        {
            var isSame = Text[start + at] == Html[source + at];
            var end = at + 1;
            while (isSame && end < text.Length && Text[start + end] == Html[source + end]) end++;
            yield return new MappedPiece(new TextSpan(text.Start + at, end - at), new TextSpan(source + at, end - at), isSame);
            at = end;
        }
    }

    /// <summary>The first run that ends behind a position.</summary>
    private int FirstBehind(int position)
    {
        int low = 0, high = _runs.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_runs[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
