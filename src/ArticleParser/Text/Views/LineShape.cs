using System.Numerics;

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

    private const int FirstSentence = 20;
    private const ulong EvenPlaces = 0x5555_5555_5555_5555;

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

    /// <summary>Whether it ends with a word of <see cref="LinkingWords"/>.</summary>
    public bool EndsOpen;

    public ushort FirstWord;
    public ushort SecondWord;
    public ushort WordBeforeLast;
    public ushort LastWord;

    public static LineShape None => new() { Size = Sizes - 1, WordSize = Sizes - 1, Capitals = Shares - 1 };

    /// <summary>Reads the shape of a line.</summary>
    public void Read(string text, in PageMasks masks, in PhysicalLine line)
    {
        First = LineEdges.Of(text[line.Start]);
        Last = LastEdge(text, line);
        Size = SizeOf(line.Length);
        Count(text, masks, line);
        var words = new LineWordEnds(text, masks, line);
        FirstWord = words.Next();
        SecondWord = words.Next();
        LastWord = words.Last();
        WordBeforeLast = words.Last();
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

    private void Count(string text, in PageMasks masks, in PhysicalLine line)
    {
        int words = 0, lettered = 0, capitals = 0, brackets = 0, quotes = 0;
        ulong spaceBefore = 1, stopBefore = 0, wideStopBefore = 0;
        for (var at = line.Start; at < line.End; at += MaskBlock.Width)
        {
            masks.Window(at, line.End, out var window);
            var range = ulong.MaxValue >> Math.Max(0, MaskBlock.Width - (line.End - at));
            var begins = range & ~window.Space & ((window.Space << 1) | spaceBefore);
            lettered += BitOperations.PopCount(begins & window.Letter);
            capitals += BitOperations.PopCount(begins & window.Upper);

            // Of scripts without spaces, some characters are a word.
            words += BitOperations.PopCount(begins | (window.Wide & (EvenPlaces << (at & 1))));

            var behindStop = window.Space & ((window.Stop << 1) | stopBefore);
            if (at == line.Start) behindStop &= ulong.MaxValue << (FirstSentence + 1);
            var behindWideStop = range & ((window.WideStop << 1) | wideStopBefore) & ~(window.Closing | window.Stop);
            HoldsEnd |= (behindStop | behindWideStop) != 0;

            for (var signs = range & ~(window.Inner | window.Space | window.Comma | window.Stop); signs != 0; signs &= signs - 1)
            {
                switch (text[at + BitOperations.TrailingZeroCount(signs)])
                {
                    case '(' or '[' or '（':
                        brackets++;
                        break;
                    case ')' or ']' or '）':
                        brackets--;
                        break;
                    case '"' or '“' or '”' or '„' or '«' or '»':
                        quotes++;
                        break;
                }
            }

            (spaceBefore, stopBefore, wideStopBefore) = (window.Space >> 63, window.Stop >> 63, window.WideStop >> 63);
        }

        WordSize = words switch { <= 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, <= 9 => 4, <= 19 => 5, <= 39 => 6, _ => 7 };
        Capitals = lettered == 0 ? (byte)(Shares - 1) : ShareOf(capitals, lettered);
        Brackets = (sbyte)Math.Clamp(brackets, -9, 9);
        HasOddQuotes = (quotes & 1) != 0;
    }
}
