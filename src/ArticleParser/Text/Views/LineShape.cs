namespace ArticleParser.Text;

/// <summary>What of a physical line tells whether it goes on in the next, counted in one pass.</summary>
internal struct LineShape
{
    /// <summary>How many sizes there are; the last is a line that is not there.</summary>
    public const int Sizes = 9;

    /// <summary>The least size of most sentences: what is smaller is a name or a few words.</summary>
    public const int SentenceSize = 4;

    /// <summary>How many shares of capitals there are.</summary>
    public const int Shares = 6;

    private const int Words = 512;
    private const int FirstSentence = 20;
    private const CharClass WordInner = CharClass.Letter | CharClass.Digit;
    private const CharClass WordEdge = CharClass.Space | CharClass.WideStop | CharClass.Wide;

    public LineEdge First;

    /// <summary>The last sign; a full stop within closing quotes or brackets counts as one.</summary>
    public LineEdge Last;

    /// <summary>Its length in steps that grow.</summary>
    public byte Size;

    /// <summary>Its number of words in steps that grow.</summary>
    public byte WordSize;

    /// <summary>How many of its words begin with capitals, in steps; the last for a line without words.</summary>
    public byte Capitals;

    /// <summary>Whether a sentence ends within it.</summary>
    public bool HoldsEnd;

    /// <summary>Opening brackets less closing ones.</summary>
    public sbyte Brackets;

    /// <summary>Whether its quotes are not paired.</summary>
    public bool HasOddQuotes;

    /// <summary>How often its text stands on the page, in steps of <see cref="LineRepeats"/>.</summary>
    public byte Repeats;

    public ushort FirstWord;
    public ushort SecondWord;
    public ushort WordBeforeLast;
    public ushort LastWord;

    /// <summary>How many hashes of words there are.</summary>
    public static int WordHashes => Words;

    public static LineShape None => new() { Size = Sizes - 1, WordSize = Sizes - 1, Capitals = Shares - 1 };

    public static LineShape Of(string text, in PhysicalLine line)
    {
        if (line.IsBlank) return None;
        var shape = new LineShape { First = LineEdges.Of(text[line.Start]), Last = LastEdge(text, line), Size = SizeOf(line.Length) };
        shape.Count(text, line);
        var at = line.Start;
        shape.FirstWord = WordAt(text, line, ref at, 1);
        shape.SecondWord = WordAt(text, line, ref at, 1);
        at = line.End - 1;
        shape.LastWord = WordAt(text, line, ref at, -1);
        shape.WordBeforeLast = WordAt(text, line, ref at, -1);
        return shape;
    }

    /// <summary>The step of a length.</summary>
    public static byte SizeOf(int length) => length switch { <= 1 => 0, <= 3 => 1, <= 9 => 2, <= 19 => 3, <= 39 => 4, <= 79 => 5, <= 159 => 6, _ => 7 };

    /// <summary>The step of a part of a whole: none, some, half, most, all.</summary>
    public static byte ShareOf(int part, int whole) => whole == 0 || part == 0 ? (byte)0 : part >= whole ? (byte)4 : (byte)(1 + (part * 3 / whole));

    private static LineEdge LastEdge(string text, in PhysicalLine line)
    {
        var at = line.End - 1;
        while (at > line.Start && CharClasses.Is(text[at], CharClass.Closing)) at--;
        return CharClasses.Is(text[at], CharClass.Stop) ? LineEdge.Stop : LineEdges.Of(text[line.End - 1]);
    }

    private static ushort WordAt(string text, in PhysicalLine line, ref int at, int step)
    {
        while (at >= line.Start && at < line.End && !IsWord(text[at])) at += step;
        var first = at;
        while (at >= line.Start && at < line.End && IsWord(text[at]) && (at == first || !CharClasses.Is(text[at], CharClass.Wide))) at += step;
        var word = step > 0 ? text.AsSpan(first, at - first) : text.AsSpan(at + 1, first - at);
        return word.IsEmpty ? (ushort)0 : (ushort)(1 + (WordHasher.Hash(word) % (Words - 1)));
    }

    private static bool IsWord(char c) => CharClasses.Is(c, CharClass.Letter | CharClass.Digit);

    private void Count(string text, in PhysicalLine line)
    {
        int words = 0, lettered = 0, capitals = 0, brackets = 0, quotes = 0;
        var before = CharClass.Space;
        for (var at = line.Start; at < line.End; at++)
        {
            var kind = CharClasses.Of(text[at]);

            // Within a word, as most characters are, nothing is counted.
            if ((kind & WordInner) != 0 && ((kind | before) & WordEdge) == 0)
            {
                before = kind;
                continue;
            }

            if ((before & CharClass.Space) != 0 && (kind & CharClass.Space) == 0)
            {
                words++;
                if ((kind & CharClass.Letter) != 0) lettered++;
                if ((kind & CharClass.Upper) != 0) capitals++;
            }

            // Of scripts without spaces, some characters are a word.
            else if ((kind & CharClass.Wide) != 0 && (at & 1) == 0) words++;
            if ((kind & CharClass.Space) != 0 && (before & CharClass.Stop) != 0 && at - line.Start > FirstSentence) HoldsEnd = true;
            if ((before & CharClass.WideStop) != 0 && (kind & (CharClass.Closing | CharClass.Stop)) == 0) HoldsEnd = true;
            if (text[at] is '(' or '[' or '（') brackets++;
            else if (text[at] is ')' or ']' or '）') brackets--;
            else if (text[at] is '"' or '“' or '”' or '„' or '«' or '»') quotes++;
            before = kind;
        }

        WordSize = words switch { <= 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, <= 9 => 4, <= 19 => 5, <= 39 => 6, _ => 7 };
        Capitals = lettered == 0 ? (byte)(Shares - 1) : ShareOf(capitals, lettered);
        Brackets = (sbyte)Math.Clamp(brackets, -9, 9);
        HasOddQuotes = (quotes & 1) != 0;
    }
}
