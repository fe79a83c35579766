using System.Numerics;

namespace ArticleParser;

/// <summary>Adds up a line's blocks. What one block says of the next one's first character is carried over.</summary>
internal ref struct MaskCounter(ref LineFacts facts)
{
    private readonly ref LineFacts _facts = ref facts;
    private ulong _spaceBefore = 1;
    private ulong _openedBefore;
    private bool _stopBefore;

    public void Add(in MaskBlock block, ulong range)
    {
        _facts.Letters += BitOperations.PopCount(block.Letter & range);
        _facts.Uppers += BitOperations.PopCount(block.Upper & range);
        _facts.Digits += BitOperations.PopCount(block.Digit & range);
        _facts.Commas += BitOperations.PopCount(block.Comma & range);
        _facts.Wides += BitOperations.PopCount(block.Wide & range);

        // A word begins where white space, or the line, ended. Outside the line all counts as white space.
        var space = block.Space | ~range;
        var begins = ~space & ((space << 1) | _spaceBefore);
        _facts.Words += BitOperations.PopCount(begins);

        // An opening quote or bracket does not hide the capital behind it.
        var opens = begins & ~(block.Letter | block.Digit);
        _facts.Capitals += BitOperations.PopCount(((begins & ~opens) | (opens << 1) | _openedBefore) & block.Upper & range);

        // A stop ends a sentence before white space, a closing mark or the end of the line.
        var ends = space | block.Closing;
        _facts.SentenceEnds += BitOperations.PopCount(block.Stop & range & (block.WideStop | (ends >> 1)) & ~(1UL << 63));
        Carry(block, range, ends);
        _spaceBefore = space >> 63;
        _openedBefore = opens >> 63;
    }

    public void End()
    {
        if (_stopBefore) _facts.SentenceEnds++;
        _facts.Words += _facts.Wides / 2;
    }

    /// <summary>The last character of a block is a sentence's end only when the next block is known.</summary>
    private void Carry(in MaskBlock block, ulong range, ulong ends)
    {
        if (_stopBefore && (ends & 1) != 0) _facts.SentenceEnds++;
        var last = 1UL << 63;
        _stopBefore = (block.Stop & range & ~block.WideStop & last) != 0;
        if ((block.WideStop & range & last) != 0) _facts.SentenceEnds++;
    }
}
