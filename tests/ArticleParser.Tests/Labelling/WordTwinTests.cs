using System.Text;

namespace ArticleParser.Tests.Labelling;

/// <summary>What the net is told of a line's words is the same whether its characters are looked at side by side or one after the other.</summary>
public class WordTwinTests
{
    // Letters of scripts with and without spaces, cases that fold oddly, marks, digits, blanks that are none, combining marks.
    private const string Alphabet = "aaaaaeeeetnrsDKLZ  0179.,;-_'’\"“”„»›(@|/:?$%>€£©·•–—\t\u00A0\u200B\u007F\u0301äéßÄİıΣςжЖה中文あア한";

    [Fact]
    public void MasksAreTheSame()
    {
        foreach (var (page, start, length) in Lines(3000))
        {
            using var masks = new PageMasks(page);
            var end = Math.Min(start + length, start + WordMasks.Width);
            masks.Words(start, end, out var words);
            Assert.Equal(PlainMasks(page.AsSpan(start, end - start)), words);
            Assert.Equal(words.Marks, masks.Marks(start, end));
        }
    }

    [Fact]
    public void WordsAndPairsAreTheSame()
    {
        Span<uint> hashes = stackalloc uint[LineWords.Most], plain = stackalloc uint[LineWords.Most];
        foreach (var (page, start, length) in Lines(6000))
        {
            using var masks = new PageMasks(page);
            var count = LineWords.Find(page, new LineToken { Start = start, End = start + length }, masks, hashes, out var pairs);
            Assert.Equal(plain[..LineWords.FindPlain(page.AsSpan(start, length), plain, out var plainPairs)], hashes[..count]);
            Assert.Equal(plainPairs, pairs);
        }
    }

    [Fact]
    public void WordsOfTheStoryAreTheSame()
    {
        foreach (var (page, start, length) in Lines(6000))
        {
            var hashes = new List<uint>();
            using var masks = new PageMasks(page);
            var windows = new WordWindows(page, start, start + length, masks);
            while (windows.MoveNext())
            {
                for (var words = windows.Words; words != 0; words &= words - 1) hashes.Add(windows.Hash(System.Numerics.BitOperations.TrailingZeroCount(words)));
            }

            Assert.Equal(PlainWords(page.AsSpan(start, length)), hashes);
        }
    }

    [Fact]
    public void OpeningsAreAlikeWhereTheirFoldedCharactersAre()
    {
        var byText = new Dictionary<string, uint>();
        foreach (var (page, start, length) in Lines(3000))
        {
            var opening = string.Concat(page.Substring(start, Math.Min(length, OpeningHash.Length)).Select(c => (char)WordHasher.FoldOf(c)));
            var hash = OpeningHash.Of(page, start, length);
            Assert.Equal(byText.GetValueOrDefault(opening, hash), hash);
            byText[opening] = hash;
            Assert.Equal(hash, OpeningHash.Of(opening, 0, opening.Length));
        }

        Assert.Equal(byText.Count, byText.Values.Distinct().Count());
    }

    /// <summary>Lines of random text within pages, at their end too.</summary>
    private static IEnumerable<(string Page, int Start, int Length)> Lines(int count)
    {
        var random = new Random(20310302);
        for (var i = 0; i < count; i++)
        {
            var longest = random.Next(4) == 0 ? 500 : 80;
            string before = Text(random, random.Next(40)), line = Text(random, 1 + random.Next(longest)), after = Text(random, random.Next(3) * 40);
            yield return (before + line + after, before.Length, line.Length);
        }
    }

    /// <summary>Mostly of letters, since words are what is looked for; some pages in ASCII alone, some of one long run.</summary>
    private static string Text(Random random, int length)
    {
        var (letters, ascii) = (random.Next(1, 60), random.Next(3) > 0);
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            var c = random.Next(60) < letters ? Alphabet[random.Next(18)] : Alphabet[random.Next(Alphabet.Length)];
            if (c < 0x80 || !ascii) text.Append(c);
        }

        return text.ToString();
    }

    private static WordMasks PlainMasks(ReadOnlySpan<char> text)
    {
        var masks = new WordMasks { Range = WordMasks.Lowest(text.Length) };
        for (var bit = 0; bit < text.Length; bit++)
        {
            var kind = CharClasses.Of(text[bit]);
            var here = 1UL << bit;
            if ((kind & CharClass.Wide) != 0) masks.Wides |= here;
            else if ((kind & (CharClass.Letter | CharClass.Combining)) != 0) masks.Letters |= here;
            else if ((kind & CharClass.Digit) != 0) masks.Digits |= here;
            else if ((kind & (CharClass.Space | CharClass.Stray)) != 0) masks.Blanks |= here;
            if (LineEnds.IsMark(text[bit])) masks.Marks |= here;
            if (text[bit] >= 0x80) masks.Others |= here;
        }

        return masks;
    }

    /// <summary>The hashes of a stretch's words, one character after the other.</summary>
    private static List<uint> PlainWords(ReadOnlySpan<char> text)
    {
        var hashes = new List<uint>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var wide = CharClasses.Of(text[at]) & CharClass.Wide;
            while (at < text.Length && IsOfWord(CharClasses.Of(text[at]), wide)) at++;
            var (least, most) = wide != 0 ? (2, 2) : (4, 5);
            if (at - start >= least)
            {
                var hash = 0u;
                foreach (var c in text.Slice(start, Math.Min(at - start, most))) hash = (hash * 31) + WordHasher.FoldOf(c);
                hashes.Add(WordHasher.Mix(hash));
            }

            if (wide != 0 || at == start) at = start + 1;
        }

        return hashes;
    }

    private static bool IsOfWord(CharClass c, CharClass wide) => (c & (CharClass.Letter | CharClass.Combining)) != 0 && (c & CharClass.Wide) == wide;
}
