using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleParser;

/// <summary>
/// Adds up a line's blocks. What one block says of the next one's first character is carried over. All of it is inlined,
/// so that the sums stay in registers.
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in MaskBlock block, ulong range)
    {
        _letters += BitOperations.PopCount(block.Letter & range);
        _uppers += BitOperations.PopCount(block.Upper & range);
        _digits += BitOperations.PopCount(block.Digit & range);
        _commas += BitOperations.PopCount(block.Comma & range);
        _wides += BitOperations.PopCount(block.Wide & range);

        // A word begins where white space, or the line, ended. Outside the line all counts as white space.
        var space = block.Space | ~range;
        var begins = ~space & ((space << 1) | _spaceBefore);
        _words += BitOperations.PopCount(begins);

        // An opening quote or bracket does not hide the capital behind it.
        var opens = begins & ~(block.Letter | block.Digit);
        _capitals += BitOperations.PopCount(((begins & ~opens) | (opens << 1) | _openedBefore) & block.Upper & range);

        // A stop ends a sentence before white space, a closing mark or the end of the line.
        var ends = space | block.Closing;
        _sentenceEnds += BitOperations.PopCount(block.Stop & range & (block.WideStop | (ends >> 1)) & ~(1UL << 63));
        Carry(block, range, ends);
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

    /// <summary>The last character of a block is a sentence's end only when the next block is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Carry(in MaskBlock block, ulong range, ulong ends)
    {
        if (_stopBefore && (ends & 1) != 0) _sentenceEnds++;
        var last = 1UL << 63;
        _stopBefore = (block.Stop & range & ~block.WideStop & last) != 0;
        if ((block.WideStop & range & last) != 0) _sentenceEnds++;
    }
}
