namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Whom the page tells of behind the story as people who write: "Jane Doe is a reporter for the Example Gazette."</summary>
internal static class AuthorBioNames
{
    // Such sentences stand directly behind the story, before teasers of others.
    private const int Lines = 12;
    private const int Reach = 200;
    private const int MaxWords = 4;

    private static readonly SlotReader s_names = Slots.ReaderOf("names");
    private static readonly Lazy<PhraseTrie<bool>> s_verbs = new(static () => Trie("BioVerb"));
    private static readonly Lazy<PhraseTrie<bool>> s_trades = new(static () => Trie("BioTrade"));

    public static List<string> Of(PageSyntax page)
    {
        var names = new List<string>();
        var lines = page.Body.ChildNodes().OfType<ParagraphSyntax>().TakeLast(1).Concat<SyntaxNode>(page.Endmatter.ChildNodes()).Concat(page.Rail.ChildNodes());
        foreach (var line in lines.Take(Lines))
        {
            var text = line.SyntaxTree.Text.AsSpan(line.Span.Start, line.Span.Length);
            if (NameIn(text) is { } name && !names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
        }

        return names;
    }

    /// <summary>The name that opens the sentence, where a verb follows it and a trade stands behind.</summary>
    private static string? NameIn(ReadOnlySpan<char> text)
    {
        if (text.Length > Reach) text = text[..Reach];
        var parts = s_names.Read(text);
        if (parts.IsDefaultOrEmpty || parts[0].Kind != SyntaxKind.NameToken || parts[0].Start > 0) return null;
        var name = text[..parts[0].Length];
        var rest = text[parts[0].End..];
        var words = name.Count(' ') + 1;
        if (words is < 2 or > MaxWords || rest.IsEmpty || !CharClasses.Is(rest[0], CharClass.Space)) return null;
        rest = rest.TrimStart();
        var verb = s_verbs.Value.Longest(rest, out _);
        return verb > 0 && HasTrade(rest[verb..]) ? CleanText.Of(name) : null;
    }

    private static bool HasTrade(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('.', '!', '?');
        if (end > 0) text = text[..end];
        for (var at = 0; at < text.Length; at++)
        {
            if (DateSpots.IsBoundary(text, at) && s_trades.Value.Longest(text[at..], out _) > 0) return true;
        }

        return false;
    }

    private static PhraseTrie<bool> Trie(string list)
    {
        var trie = new PhraseTrie<bool>(static (a, _) => a);
        foreach (var word in Dialect.BuiltIn.Words(list)) trie.Add(word.Text, true);
        return trie;
    }
}
