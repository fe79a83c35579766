using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>What a post on a social network said, above the line that tells who wrote it and when.</summary>
internal static class EmbeddedPosts
{
    private const string Signature = "post";

    /// <summary>The line above such a signature.</summary>
    public static bool Is(LexedPage page, int line) =>
        line + 1 < page.Count && page.Lines[line + 1].CueKind == SyntaxKind.Embed && page.Lines[line].CueKind == SyntaxKind.None && page.CueOf(line + 1) is { Variant: Signature };
}
