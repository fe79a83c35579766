namespace ArticleParser.Cues;

/// <summary>
/// Which three letters begin a phrase of a trie: a bit for each three of the alphabet. Most words of a page begin like no word of a list, and are told here
/// without a walk.
/// </summary>
internal sealed class LetterStarts
{
    private const int Letters = 32;

    private readonly ulong[] _bits = new ulong[Letters * Letters * Letters / 64];

    public LetterStarts(TrieNodes nodes)
    {
        foreach (var (first, one) in Below(nodes, nodes.Root))
        {
            foreach (var (second, two) in Below(nodes, one))
            {
                foreach (var (third, _) in Below(nodes, two))
                {
                    var key = KeyOf(first, second, third);
                    _bits[key / 64] |= 1UL << key;
                }
            }
        }
    }

    /// <summary>True where three letters of one word begin the text, and no phrase begins with them. Shorter phrases end where a word does, so they begin no such text.</summary>
    public bool RulesOut(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return false;
        char first = text[0], second = text[1], third = text[2];
        if (!char.IsAsciiLetter(first) || !IsWithinWord(first, second) || !IsWithinWord(second, third)) return false;
        var key = KeyOf(first, second, third);
        return (_bits[key / 64] >> key & 1) == 0;
    }

    // As Letters.IsWordEnd has it: a word ends before a capital that follows a small letter.
    private static bool IsWithinWord(char before, char c) => char.IsAsciiLetterLower(c) || (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterUpper(before));

    private static int KeyOf(char first, char second, char third) => ((first & 31) * Letters * Letters) + ((second & 31) * Letters) + (third & 31);

    private static IEnumerable<(char Letter, int Node)> Below(TrieNodes nodes, int node)
    {
        for (var c = 'a'; c <= 'z'; c++)
        {
            if (nodes.Child(node, c) is >= 0 and var child) yield return (c, child);
        }
    }
}
