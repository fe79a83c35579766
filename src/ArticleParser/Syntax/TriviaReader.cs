using ArticleParser.Text;

namespace ArticleParser;

/// <summary>Tells the pieces of trivia apart: white space, one line break at a time, stray marks.</summary>
internal static class TriviaReader
{
    public static (SyntaxKind Kind, int End) Next(ReadOnlySpan<char> text, int at, int end)
    {
        if (CharClasses.Is(text[at], CharClass.Break))
            return (SyntaxKind.EndOfLineTrivia, Math.Min(end, at + LineSplitter.BreakLength(text, at)));

        var space = CharClasses.Is(text[at], CharClass.Space);
        var to = at + 1;
        while (to < end && !CharClasses.Is(text[to], CharClass.Break) && CharClasses.Is(text[to], CharClass.Space) == space) to++;
        return (space ? SyntaxKind.WhitespaceTrivia : SyntaxKind.StrayMarkTrivia, to);
    }
}
