using System.Collections.Immutable;
using ArticleParser.Labelling;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>Finds what is odd about a parsed page.</summary>
internal static class PageDiagnostics
{
    public static ImmutableArray<Diagnostic> Find(LabelledPage labelled, PageKind kind, StoryDates dates)
    {
        var page = labelled.Lexed;
        var found = new List<Diagnostic>();
        if (page.Count == 0) found.Add(Diagnostic.Create(DiagnosticDescriptors.EmptyText, default));
        else Story(labelled, kind, found);
        if (HtmlSource.Is(page.View.Source)) found.Add(Diagnostic.Create(DiagnosticDescriptors.HtmlText, default));
        TextOddities.Find(page, found);
        DateOddities.Find(page, dates, found);

        // By place, then by id: no two have both alike.
        if (found.Count > 1) found.Sort(static (one, other) => one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start) : string.CompareOrdinal(one.Id, other.Id));
        return [.. found.Select(diagnostic => diagnostic with { Span = page.View.WordsOf(diagnostic.Span) })];
    }

    private static void Story(LabelledPage labelled, PageKind kind, List<Diagnostic> found)
    {
        var page = labelled.Lexed;
        int headline = -1, lastText = -1, paywall = -1;
        var lines = labelled.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            ref readonly var line = ref lines[i];

            // Not a branch: which lines are paragraphs cannot be foretold, the others are few.
            lastText = line.Role == SyntaxKind.Paragraph ? i : lastText;
            if (line.Role == SyntaxKind.Headline && headline < 0) headline = i;
            else if (paywall < 0 && page.Lines[i].CueKind == SyntaxKind.Insert && !SyntaxFacts.IsAnyStoryBlock(line.Role) && page.CueOf(i)!.Variant == "paywall") paywall = i;
        }

        if (headline >= 0) Repeated(labelled, headline, found);
        else found.Add(Diagnostic.Create(DiagnosticDescriptors.NoHeadline, default));
        if (lastText < 0) found.Add(Diagnostic.Create(DiagnosticDescriptors.NoBody, default));
        if (kind is PageKind.Index or PageKind.Gallery or PageKind.Notice)
            found.Add(Diagnostic.Create(DiagnosticDescriptors.NoArticle, default, Describe(kind)));

        if (labelled.Findings.RepeatedFrom is >= 0 and var again) found.Add(Diagnostic.Create(DiagnosticDescriptors.RepeatedStory, SpanOf(page, again)));
        if (labelled.Findings.SecondFrom is >= 0 and var second) found.Add(Diagnostic.Create(DiagnosticDescriptors.SecondStory, SpanOf(page, second)));
        if (paywall >= 0) found.Add(Diagnostic.Create(DiagnosticDescriptors.Paywalled, SpanOf(page, paywall)));
        if (lastText >= 0 && lastText == page.Count - 1 && BreaksOff(page, lastText))
            found.Add(Diagnostic.Create(DiagnosticDescriptors.TruncatedPage, SpanOf(page, lastText)));
    }

    /// <summary>The page's last line is story text, and stops without a full stop or with dots.</summary>
    private static bool BreaksOff(LexedPage page, int line)
    {
        var facts = page.Facts[line];
        if (facts.Words < 5) return false;
        return facts.LastMark == '…' || page.TextOf(line).EndsWith("...") || !LineFacts.IsSentenceEnd(facts.LastMark) && facts.LastMark != ':';
    }

    /// <summary>The headline once more at the page's head, as a picture's text or in a bar.</summary>
    private static void Repeated(LabelledPage labelled, int headline, List<Diagnostic> found)
    {
        var page = labelled.Lexed;
        for (var i = 0; i < page.Count && labelled.Lines[i].Section is SyntaxKind.Page or SyntaxKind.Masthead or SyntaxKind.Header; i++)
        {
            if (i != headline && page.Lines[i].Length == page.Lines[headline].Length && page.TextOf(i).SequenceEqual(page.TextOf(headline))) found.Add(Diagnostic.Create(DiagnosticDescriptors.RepeatedHeadline, SpanOf(page, i)));
        }
    }

    private static TextSpan SpanOf(LexedPage page, int line) => new(page.Lines[line].Start, page.Lines[line].Length);

    private static string Describe(PageKind kind) => kind switch
    {
        PageKind.Index => "a list of stories",
        PageKind.Gallery => "a gallery",
        _ => "a notice",
    };
}
