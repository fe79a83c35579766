namespace ArticleParser.Cues;

/// <summary>The lists of words in the library's own dialect: names of months, words that are no names, and the like.</summary>
internal static class WordLists
{
    // "V", a tab, the language, a tab, the word.
    private const int Language = 2;

    /// <summary>The words of a list, of all languages, in the order of the files; empty where there is no such list.</summary>
    public static DialectWord[] Of(string list)
    {
        var records = BuiltInDialect.Words.AsSpan();
        var opening = "W\t" + list + "\n";
        var start = records.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0) return [];
        records = records[(start + opening.Length)..];
        var end = records.IndexOf("\nW\t", StringComparison.Ordinal);
        if (end >= 0) records = records[..end];
        var words = new DialectWord[records.Count('\n') + 1];
        var language = "";
        for (var i = 0; i < words.Length; i++)
        {
            var length = records.IndexOf('\n');
            var word = length < 0 ? records : records[..length];
            var tab = Language + word[Language..].IndexOf('\t');

            // Words of one language mostly stand together.
            if (!word[Language..tab].SequenceEqual(language)) language = word[Language..tab].ToString();
            words[i] = new DialectWord(language, word[(tab + 1)..].ToString());
            if (length >= 0) records = records[(length + 1)..];
        }

        return words;
    }
}
