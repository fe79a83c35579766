using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Whom the page tells of behind the story as people who write: "Jane Doe is a reporter for the Example Gazette."</summary>
internal static class AuthorBioNames
{
    // Such sentences stand directly behind the story, before teasers of others.
    private const int Lines = 12;
    private const int Reach = 200;
    private const int MaxWords = 4;

    private static readonly SlotReader s_names = Slots.ReaderOf("names");
    private static readonly WordTrie s_verbs = new(WordLayout.BioVerbs);
    private static readonly WordTrie s_trades = new(WordLayout.BioTrades);

    public static void Of(ModelPage page, List<ModelItem> items)
    {
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        var left = Lines;
        if (LastParagraph(page) is { } paragraph) AddName(paragraph, ref names, ref left);
        foreach (var line in page.Section(SyntaxKind.Endmatter).Within(SyntaxKind.None)) AddName(line, ref names, ref left);
        foreach (var line in page.Section(SyntaxKind.Rail).Within(SyntaxKind.None)) AddName(line, ref names, ref left);
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
        var length = NameLength(line.Characters) is > 0 and var opening ? opening : line.Kind == SyntaxKind.AuthorBio ? BareLength(line.Characters) : 0;
        if (length > 0) names.Add(line.Stretch(SyntaxKind.NameToken, new TextSpan(line.Span.Start, length)));
    }

    /// <summary>The length of a person's name that is all of the line but for an account or a role; else 0.</summary>
    private static int BareLength(ReadOnlySpan<char> text)
    {
        if (text.Length > Reach || s_names.Read(text) is not { IsDefaultOrEmpty: false } parts || parts[^1].End != text.Length) return 0;
        var name = text[..parts[0].Length];
        return parts[0] is { Kind: SyntaxKind.NameToken, Start: 0 } && name.Count(' ') is > 0 and < MaxWords && PersonNames.Is(name) ? name.Length : 0;
    }

    /// <summary>The length of the name that opens the sentence, where a verb follows it and a trade stands behind; else 0.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.Length > Reach) text = text[..Reach];
        var parts = s_names.Read(text);
        if (parts.IsDefaultOrEmpty || parts[0].Kind != SyntaxKind.NameToken || parts[0].Start > 0) return 0;
        var name = text[..parts[0].Length];
        var rest = text[parts[0].End..];
        var words = name.Count(' ') + 1;
        if (words is < 2 or > MaxWords || rest.IsEmpty || !CharClasses.Is(rest[0], CharClass.Space)) return 0;
        rest = rest.TrimStart();
        var verb = s_verbs.Longest(rest, out _);
        return verb > 0 && HasTrade(rest[verb..]) ? name.Length : 0;
    }

    private static bool HasTrade(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('.', '!', '?');
        if (end > 0) text = text[..end];
        for (var at = 0; at < text.Length; at++)
        {
            if (DateSpots.IsBoundary(text, at) && s_trades.Longest(text[at..], out _) > 0) return true;
        }

        return false;
    }
}
