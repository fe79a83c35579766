namespace ArticleParser;

/// <summary>
/// The words with which a story begins, as a set of bits: a line that shares its words is about the same thing, as a
/// headline is. Words count by their first letters, so that endings do not matter.
/// </summary>
internal ref struct StoryWords(Span<ulong> bits)
{
    /// <summary>How many numbers of 64 bits the set takes. With a thousand words one in sixteen others is in it by chance.</summary>
    public const int Size = 256;

    private const int Letters = 4;
    private const int Prefix = 5;
    private const int WidePrefix = 2;
    private const int ProseWords = 12;
    private const int MaxLength = 6000;

    private readonly Span<ulong> _bits = bits;

    /// <summary>Takes in the prose that was kept, to a limit.</summary>
    public readonly void Fill(LexedPage page, bool[] kept)
    {
        _bits.Clear();
        var length = 0;
        for (var i = 0; i < kept.Length && length < MaxLength; i++)
        {
            if (!kept[i] || page.Facts[i].Words < ProseWords || page.Facts[i].SentenceEnds == 0) continue;
            var text = page.TextOf(i);
            if (text.Length > MaxLength - length) text = text[..(MaxLength - length)];
            length += text.Length;
            for (var at = 0; TryNext(text, ref at, out var hash);) _bits[(int)(hash >> 6) & (Size - 1)] |= 1UL << (int)(hash & 63);
        }
    }

    /// <summary>How many of the text's words are in the set, and how many it has.</summary>
    public readonly (int Shared, int All) Share(ReadOnlySpan<char> text)
    {
        int shared = 0, all = 0;
        for (var at = 0; TryNext(text, ref at, out var hash); all++) shared += (int)(_bits[(int)(hash >> 6) & (Size - 1)] >> (int)(hash & 63)) & 1;
        return (shared, all);
    }

    /// <summary>The next word that is long enough to mean something; of scripts without spaces, the next two letters.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, ref int at, out uint hash)
    {
        while (at < text.Length)
        {
            var start = at;
            var wide = CharClasses.Of(text[at]) & CharClass.Wide;
            var prefix = wide != 0 ? WidePrefix : Prefix;
            hash = 0;
            for (; at < text.Length; at++)
            {
                var c = text[at];
                var kind = CharClasses.Of(c);
                if (!IsOfWord(kind, wide)) break;

                // In a letter of ASCII the bit of its case is all that folding sets.
                if (at - start < prefix) hash = (hash * 31) + (c < 0x80 ? c | ((uint)(kind & CharClass.Upper) << 4) : Fold.OfCase(c));
            }

            var length = at - start;
            if (wide != 0) at = start + 1;
            else if (length == 0) at++;
            if (length < (wide != 0 ? WidePrefix : Letters)) continue;
            hash = WordHasher.Mix(hash);
            return true;
        }

        hash = 0;
        return false;
    }

    private static bool IsOfWord(CharClass c, CharClass wide) => (c & (CharClass.Letter | CharClass.Combining)) != 0 && (c & CharClass.Wide) == wide;
}
