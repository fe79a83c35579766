namespace ArticleParser.Text;

/// <summary>Counts words by the units that a script has.</summary>
internal static class WordCounter
{
    /// <summary>
    /// The words of a text. Where a script parts its words by spaces, each run that holds a letter or digit is one. Chinese, Japanese, Thai, Lao,
    /// Khmer and Burmese part none: there each letter, with the marks on it, is one.
    /// </summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (CharClasses.Is(c, CharClass.Wide) || char.IsHighSurrogate(c))
            {
                count++;
                inWord = false;
            }
            else if (CharClasses.Is(c, CharClass.Letter | CharClass.Digit))
            {
                if (!inWord) count++;
                inWord = true;
            }
            else if (CharClasses.Is(c, CharClass.Space | CharClass.Break))
            {
                inWord = false;
            }
        }

        return count;
    }
}
