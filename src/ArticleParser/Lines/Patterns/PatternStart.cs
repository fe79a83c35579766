namespace ArticleParser;

/// <summary>Parts a pattern into the phrase that it begins with and all else. Labels make hundreds of patterns of one, and what differs is the phrase.</summary>
internal static class PatternStart
{
    private const string Dots = "...";

    /// <returns>The phrase, folded, and what is the same for all patterns that differ in it alone; null where the pattern begins with none.</returns>
    public static (string Phrase, string Others)? Read(string pattern)
    {
        var isInner = pattern.StartsWith(Dots, StringComparison.Ordinal);
        var isOpen = pattern.EndsWith(Dots, StringComparison.Ordinal) && !pattern.EndsWith("\\" + Dots, StringComparison.Ordinal);
        var body = pattern.AsSpan()[(isInner ? Dots.Length : 0)..(isOpen ? ^Dots.Length : ^0)].Trim();
        var needsSeam = isInner && body is ['~', ..];
        if (needsSeam) body = body[1..];
        var length = PatternElement.PhraseLength(body);
        if (length == 0) return null;

        // The dots at the two ends mean different things, and so do seams before and behind the phrase.
        var start = needsSeam ? "...~ " : isInner ? "... " : " ";
        return (PatternElement.ReadPhrase(body[..length]), string.Concat(start, body[length..], isOpen ? Dots : ""));
    }
}
