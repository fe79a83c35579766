using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleParser.Text;

/// <summary>
/// Adds up a line, sixty-four characters at a time from its beginning: most lines have no more. What they say of the next
/// one is carried over. All of it is inlined, so that the sums stay in registers.
/// </summary>
internal struct MaskCounter()
{
    private int _letters;
    private int _uppers;
    private int _digits;
    private int _commas;
    private int _wides;
    private int _words;
    private int _capitals;
    private int _sentenceEnds;
    private ulong _spaceBefore = 1;
    private ulong _openedBefore;
    private bool _stopBefore;

    /// <param name="first">The block in which the next sixty-four characters of the line begin.</param>
    /// <param name="second">The block behind it.</param>
    /// <param name="from">Where in the first block they begin.</param>
    /// <param name="range">A bit for each character that the line still has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in MaskBlock first, in MaskBlock second, int from, ulong range)
    {
        var letter = MaskBlock.Window(first.Letter, second.Letter, from) & range;
        var upper = MaskBlock.Window(first.Upper, second.Upper, from) & range;
        var digit = MaskBlock.Window(first.Digit, second.Digit, from) & range;
        _letters += BitOperations.PopCount(letter);
        _uppers += BitOperations.PopCount(upper);
        _digits += BitOperations.PopCount(digit);
        _commas += BitOperations.PopCount(MaskBlock.Window(first.Comma, second.Comma, from) & range);
        _wides += BitOperations.PopCount(MaskBlock.Window(first.Wide, second.Wide, from) & range);

        // A word begins where white space, or the line, ended. Outside the line all counts as white space.
        var space = MaskBlock.Window(first.Space, second.Space, from) | ~range;
        var begins = ~space & ((space << 1) | _spaceBefore);
        _words += BitOperations.PopCount(begins);

        // An opening quote or bracket does not hide the capital behind it.
        var opens = begins & ~(letter | digit);
        _capitals += BitOperations.PopCount(((begins & ~opens) | (opens << 1) | _openedBefore) & upper);

        // A stop ends a sentence before white space, a closing mark or the end of the line; the last one here, when what follows is known.
        var ends = space | MaskBlock.Window(first.Closing, second.Closing, from);
        var stop = MaskBlock.Window(first.Stop, second.Stop, from) & range;
        var wideStop = MaskBlock.Window(first.WideStop, second.WideStop, from);
        if (_stopBefore && (ends & 1) != 0) _sentenceEnds++;
        _sentenceEnds += BitOperations.PopCount(stop & (wideStop | (ends >> 1)));
        _stopBefore = (stop & ~wideStop) >> 63 != 0;
        _spaceBefore = space >> 63;
        _openedBefore = opens >> 63;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly LineFacts End(int length) => new()
    {
        Length = length,
        Letters = _letters,
        Uppers = _uppers,
        Digits = _digits,
        Commas = _commas,
        Wides = _wides,
        Words = _words + (_wides / 2),
        Capitals = _capitals,
        SentenceEnds = _sentenceEnds + (_stopBefore ? 1 : 0),
    };
}
