using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Finds authors named in bio sentences after the story: "Jane Doe is a reporter for the Example Gazette."</summary>
internal static class AuthorBioNames
{
    // Such sentences stand directly behind the story, before teasers of others.
    private const int Lines = 12;
    private const int MaxChars = 200;
    private const int MaxWords = 4;
    private const int BareWords = 8;

    private static readonly WordSet s_trades = new("NameTrade");
    private static readonly SlotReader s_names = Slots.ReaderOf("names");

    public static void Of(ModelPage page, List<ModelItem> items)
    {
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        var left = Lines;
        foreach (var line in page.Section(SyntaxKind.Header).Within(SyntaxKind.AuthorBio)) AddBare(line, ref names);
        if (items.Count > 0) return;
        if (LastParagraph(page) is { } paragraph) AddName(paragraph, ref names, ref left);
        foreach (var line in page.Section(SyntaxKind.Endmatter).Within(SyntaxKind.None)) AddName(line, ref names, ref left);
        foreach (var line in page.Section(SyntaxKind.Rail).Within(SyntaxKind.None)) AddName(line, ref names, ref left);
        if (items.Count == 0) AddTitles(page, ref names);
    }

    /// <summary>"Jane Doe", and below it "Jane Doe is a growth-focused …": a name over what is told of it, wherever the story was taken to end.</summary>
    private static void AddTitles(ModelPage page, ref DistinctItems names)
    {
        ReadOnlySpan<SyntaxKind> sections = [SyntaxKind.Body, SyntaxKind.Endmatter, SyntaxKind.Rail];
        ModelItem? title = null;
        foreach (var section in sections)
        {
            foreach (var line in page.Section(section).Within(SyntaxKind.None))
            {
                if (!SyntaxFacts.IsLine(line.Kind)) continue;
                if (title is { } name && line.Characters.StartsWith(name.Characters) && BioSentence.HasVerb(line.Characters[name.Span.Length..])) names.Add(name.Stretch(SyntaxKind.NameToken, name.Span));
                title = line.Span.Length > 0 && BareLength(line.Characters) == line.Span.Length ? line : null;
            }
        }
    }

    private static ModelItem? LastParagraph(ModelPage page)
    {
        ModelItem? last = null;
        foreach (var paragraph in page.Section(SyntaxKind.Body).Within(SyntaxKind.Paragraph)) last = paragraph;
        return last;
    }

    private static void AddName(in ModelItem line, ref DistinctItems names, ref int left)
    {
        if (!SyntaxFacts.IsLine(line.Kind) || --left < 0) return;
        var length = BioSentence.NameLength(line.Characters) is > 0 and var opening ? opening : line.Kind == SyntaxKind.AuthorBio && line.Section != SyntaxKind.Endmatter ? BareLength(line.Characters) : 0;
        if (length > 0) names.Add(line.Stretch(SyntaxKind.NameToken, new TextSpan(line.Span.Start, length)));
    }

    /// <summary>Adds the persons of lines about authors behind the story that are names with what they are; far behind it the first alone. False where there is none.</summary>
    public static bool AddBareNames(ModelPage page, List<ModelItem> items)
    {
        if (LetterPages.Is(page)) return false;
        var start = items.Count;
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        var left = Lines;
        foreach (var line in page.Section(SyntaxKind.Endmatter).Within(SyntaxKind.None))
        {
            if (!SyntaxFacts.IsLine(line.Kind)) continue;
            if (--left < 0 && items.Count > start) return true;
            if (line.Kind == SyntaxKind.AuthorBio) AddBare(line, ref names);
        }

        return items.Count > start;
    }

    /// <summary>"Jane Doe Harbour Editor", "&amp; Jane Doe Writer, Harbour": a name with what she is, and nothing else.</summary>
    private static void AddBare(in ModelItem line, ref DistinctItems names)
    {
        // A sentence is none, and to read names costs more than to see that.
        var text = line.Characters;
        if (text.IsEmpty || !LineFacts.HasAtMostWords(text, BareWords) || (LineFacts.IsSentenceEnd(text[^1]) && !LineFacts.HasAtMostWords(text, MaxWords))) return;
        var label = line.Page.Tree.Cues.LabelLength(text, SyntaxKind.Byline);
        var start = text.Length - text[label..].TrimStart("&: ").Length;
        if (BareLength(text[start..]) is > 0 and var length) names.Add(line.Stretch(SyntaxKind.NameToken, new TextSpan(line.Span.Start + start, length)));
    }

    /// <summary>The length of a person's name that is all of the line but for an account or a role; else 0.</summary>
    private static int BareLength(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxChars || s_names.Read(text) is not [{ Kind: SyntaxKind.NameToken, Start: 0 } first, ..] parts || parts[^1].End != text.Length) return 0;
        var name = text[..first.Length];
        return name.Count(' ') is > 0 and < MaxWords && PersonNames.Is(name) && !s_trades.Contains(name[(name.LastIndexOf(' ') + 1)..]) ? name.Length : 0;
    }
}
