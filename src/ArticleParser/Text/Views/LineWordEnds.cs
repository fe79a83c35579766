using System.Numerics;

namespace ArticleParser.Text;

/// <summary>A line's words, one after the other from either end, as numbers that few words share. Of a script without spaces each letter begins a word.</summary>
internal ref struct LineWordEnds(ReadOnlySpan<char> text, in PageMasks masks, in PhysicalLine line)
{
    /// <summary>How many numbers there are; 0 is none's.</summary>
    public const int Numbers = 512;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ref readonly PageMasks _masks = ref masks;
    private readonly int _start = line.Start;
    private readonly int _end = line.End;
    private int _next = line.Start;
    private int _last = line.End;

    /// <summary>The next word from the line's beginning on; 0 behind the last one.</summary>
    public ushort Next()
    {
        for (; _next < _end; _next += MaskBlock.Width)
        {
            var (words, wides) = _masks.WordsOf(_next, _end);
            if (words == 0) continue;
            var skipped = BitOperations.TrailingZeroCount(words);
            var behind = (words & ~wides) >> skipped >> 1;
            var (first, end) = (_next + skipped, _next + skipped + 1 + BitOperations.TrailingZeroCount(~behind));

            // A word that the sixty-four characters do not hold.
            if (end == _next + MaskBlock.Width) while (end < _end && GoesOn(end)) end++;
            _next = end;
            return NumberOf(first, end);
        }

        return 0;
    }

    /// <summary>The next word from the line's end on.</summary>
    public ushort Last()
    {
        while (_last > _start)
        {
            var from = Math.Max(_start, _last - MaskBlock.Width);
            var (words, wides) = _masks.WordsOf(from, _last);
            _last = from;
            if (words == 0) continue;
            var skipped = BitOperations.LeadingZeroCount(words);
            var before = (words & ~wides) << skipped << 1;
            var end = from + MaskBlock.Width - skipped;
            var first = end - 1 - BitOperations.LeadingZeroCount(~before);
            if (first == from) while (first > _start && GoesOn(first - 1)) first--;
            _last = first;
            return NumberOf(first, end);
        }

        return 0;
    }

    private readonly ushort NumberOf(int start, int end) => (ushort)(1 + (WordHasher.Mix(PieceHash.Of(_text, start, end)) % (Numbers - 1)));

    private readonly bool GoesOn(int at) => (CharClasses.Of(_text[at]) & (CharClass.Letter | CharClass.Digit | CharClass.Wide)) is CharClass.Letter or CharClass.Digit;
}
