using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>A sentence that tells of somebody who writes: "Jane Doe is a reporter for the Example Gazette."</summary>
internal static class BioSentence
{
    private const int MaxChars = 200;
    private const int MaxWords = 4;

    // "王小明": no space ends the name.
    private const int MostWideLetters = 4;
    private const string Pronouns = "他她它我你这這那本彼此其";

    private static readonly SlotReader s_names = Slots.ReaderOf("names");
    private static readonly WordTrie s_verbs = new(WordLayout.BioVerbs);
    private static readonly WordTrie s_trades = new(WordLayout.BioTrades);

    /// <summary>The length of the name that opens the sentence, where a verb follows it and a trade stands behind; else 0.</summary>
    public static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxChars) text = text[..MaxChars];

        // Few sentences have a trade, and the grammar of names costs more than to look for one.
        if (!HoldsTrade(text, amidLetters: true)) return 0;
        if (Letters.IsUnspaced(text[0]) && WideLength(text) is > 0 and var wide) return wide;
        if (s_names.Read(text) is not [{ Kind: SyntaxKind.NameToken, Start: 0 } first, ..]) return 0;
        var name = text[..first.Length];
        var words = name.Count(' ') + 1;
        if (words is < 2 or > MaxWords) return 0;
        var rest = text[first.End..];
        return VerbLength(rest) is > 0 and var verb && HasTrade(rest[verb..]) ? name.Length : 0;
    }

    /// <summary>The length of a name of two to four characters that a verb follows, and a trade: "王小明是湾区日报的记者。"</summary>
    private static int WideLength(ReadOnlySpan<char> text)
    {
        if (Pronouns.Contains(text[0])) return 0;
        for (var length = 2; length <= MostWideLetters && length < text.Length && Letters.IsUnspaced(text[length - 1]); length++)
        {
            if (s_verbs.Longest(text[length..], out _) is > 0 and var verb && HasTrade(text[(length + verb)..])) return length;
        }

        return 0;
    }

    /// <summary>Whether what stands behind a name begins with a verb of such sentences.</summary>
    public static bool HasVerb(ReadOnlySpan<char> rest) => VerbLength(rest) > 0;

    private static int VerbLength(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !CharClasses.Is(rest[0], CharClass.Space)) return 0;
        var verb = rest.TrimStart();
        return s_verbs.Longest(verb, out _) is > 0 and var length ? rest.Length - verb.Length + length : 0;
    }

    private static bool HasTrade(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('.', '!', '?');
        return HoldsTrade(end > 0 ? text[..end] : text, amidLetters: false);
    }

    /// <param name="text">The text.</param>
    /// <param name="amidLetters">Whether one may begin where a word of a script without spaces can end, as behind a verb.</param>
    private static bool HoldsTrade(ReadOnlySpan<char> text, bool amidLetters)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((DateSpots.IsBoundary(text, at) || (amidLetters && Letters.IsUnspaced(text[at - 1]))) && s_trades.Longest(text[at..], out _) > 0) return true;
        }

        return false;
    }
}
