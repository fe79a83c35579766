namespace ArticleParser.Text;

/// <summary>What a logical line is made of: counted once, in one pass, for every later stage.</summary>
internal struct LineFacts
{
    /// <summary>UTF-16 code units, without trivia.</summary>
    public int Length;

    /// <summary>Stretches between white space; of scripts without spaces, two characters count as a word.</summary>
    public int Words;
    public int Letters;
    public int Digits;

    /// <summary>Words that begin with a capital.</summary>
    public int Capitals;

    /// <summary>Upper-case letters.</summary>
    public int Uppers;
    public int Commas;

    /// <summary>Full stops, question and exclamation marks of any script that end a word.</summary>
    public int SentenceEnds;
    public int Wides;
    public CharClass First;
    public CharClass Last;

    /// <summary>The last character, closing quotes and brackets aside.</summary>
    public char LastMark;

    /// <summary>Blank lines before and after, at most 255.</summary>
    public byte BlankBefore;
    public byte BlankAfter;

    /// <summary>Counts one character after the other: the plain form of what <see cref="PageMasks"/> does for a whole page.</summary>
    public static LineFacts Of(ReadOnlySpan<char> line)
    {
        var facts = new LineFacts { Length = line.Length };
        if (line.IsEmpty) return facts;
        var before = CharClass.Space;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            var here = CharClasses.Of(c);
            if ((here & CharClass.Letter) != 0)
            {
                facts.Letters++;
                if ((here & CharClass.Upper) != 0) facts.Uppers++;
                if ((here & CharClass.Wide) != 0) facts.Wides++;
            }
            else if ((here & CharClass.Digit) != 0) facts.Digits++;
            else if ((here & CharClass.Comma) != 0) facts.Commas++;
            else if ((here & CharClass.WideStop) != 0 || ((here & CharClass.Stop) != 0 && (i + 1 == line.Length || CharClasses.Is(line[i + 1], CharClass.Space | CharClass.Closing)))) facts.SentenceEnds++;

            if ((before & CharClass.Space) != 0 && (here & CharClass.Space) == 0)
            {
                facts.Words++;
                if (StartsWithCapital(line, i)) facts.Capitals++;
            }

            before = here;
        }

        facts.Words += facts.Wides / 2;
        facts.SetEnds(line);
        return facts;
    }

    /// <summary>What the line begins and ends with.</summary>
    public void SetEnds(ReadOnlySpan<char> line)
    {
        First = CharClasses.Of(line[0]);
        Last = CharClasses.Of(line[^1]);
        LastMark = LastMarkOf(line);
    }

    /// <summary>The number of words, counted as <see cref="Words"/> is.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0, wides = 0;
        var space = true;
        foreach (var c in text)
        {
            var here = CharClasses.Of(c);
            var isSpace = (here & CharClass.Space) != 0;
            if (space && !isSpace) words++;
            if ((here & CharClass.Wide) != 0) wides++;
            space = isSpace;
        }

        return words + (wides / 2);
    }

    /// <summary>As <see cref="CountWords"/>, but looks no further than a line of so many words can reach.</summary>
    public static bool HasAtMostWords(ReadOnlySpan<char> text, int words) =>
        text.Length <= (words + 1) * 40 && CountWords(text) <= words;

    public static bool IsSentenceEnd(char c) => CharClasses.Is(c, CharClass.Stop);

    private static bool StartsWithCapital(ReadOnlySpan<char> line, int at)
    {
        // An opening quote or bracket does not hide the capital behind it.
        if (at + 1 < line.Length && !CharClasses.Is(line[at], CharClass.Letter | CharClass.Digit)) at++;
        return CharClasses.Is(line[at], CharClass.Upper);
    }

    private static char LastMarkOf(ReadOnlySpan<char> line)
    {
        var at = line.Length - 1;
        while (at > 0 && CharClasses.Is(line[at], CharClass.Closing | CharClass.Space)) at--;
        return line[at];
    }
}
