using ArticleParser.Text;

namespace ArticleParser.Cues;

/// <summary>Compares a folded phrase with text: ' ' stands for a run of white space, ':' for a colon with white space around it.</summary>
internal static class PhraseMatcher
{
    /// <summary>How many characters of <paramref name="text"/> from <paramref name="at"/> the phrase covers; -1 when it does not stand there.</summary>
    public static int Match(ReadOnlySpan<char> text, int at, string phrase)
    {
        var start = at;
        foreach (var wanted in phrase)
        {
            if (wanted == ' ')
            {
                var after = SkipSpaces(text, at);
                if (after == at && at < text.Length && at > start) return -1;
                at = after;
                continue;
            }

            if (wanted == ':') at = SkipSpaces(text, at);
            if (at >= text.Length || Fold.Of(text[at]) != wanted) return -1;
            at++;
            if (wanted == ':') at = SkipSpaces(text, at);
        }

        return at - start;
    }

    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && CharClasses.Is(text[at], CharClass.Space)) at++;
        return at;
    }
}
