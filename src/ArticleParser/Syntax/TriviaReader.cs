using ArticleParser.Text;

namespace ArticleParser;

/// <summary>Tells the pieces of trivia apart: white space, one line break at a time, stray marks, markup.</summary>
internal static class TriviaReader
{
    public static (SyntaxKind Kind, int End) Next(ReadOnlySpan<char> text, int at, int end)
    {
        if (CharClasses.Is(text[at], CharClass.Break))
            return (SyntaxKind.EndOfLineTrivia, Math.Min(end, at + LineSplitter.BreakLength(text, at)));

        var kind = KindOf(text[at]);
        var to = at + 1;
        while (to < end && !CharClasses.Is(text[to], CharClass.Break) && KindOf(text[to]) == kind) to++;
        return (kind, to);
    }

    private static SyntaxKind KindOf(char c)
    {
        if (CharClasses.Is(c, CharClass.Space)) return SyntaxKind.WhitespaceTrivia;
        return CharClasses.Is(c, CharClass.Stray | CharClass.Combining) ? SyntaxKind.StrayMarkTrivia : SyntaxKind.MarkupTrivia;
    }
}
