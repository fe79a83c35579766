using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleParser.Text;

/// <summary>The masks of a whole text, in a pooled buffer.</summary>
internal readonly struct PageMasks : IDisposable
{
    private readonly byte[]? _memory;
    private readonly string _text;

    public PageMasks(string text)
    {
        _text = text;
        _memory = PageMemory.Rent(MaskBlock.CountFor(text.Length) + 1, Unsafe.SizeOf<MaskBlock>());
        MaskScanner.Fill(text, Blocks);
    }

    public void Dispose()
    {
        if (_memory is not null) PageMemory.Return(_memory);
    }

    private Span<MaskBlock> Blocks => PageMemory.Items<MaskBlock>(_memory!);

    // What is asked for line by line: the length of a span of blocks is a division.
    private ref readonly MaskBlock First => ref Unsafe.As<byte, MaskBlock>(ref MemoryMarshal.GetArrayDataReference(_memory!));

    /// <summary>How many lines there are, those aside that are empty: one for each run of line breaks, and one more.</summary>
    public int CountFilledLines()
    {
        var lines = 1;
        var before = 0UL;
        foreach (var block in Blocks[..MaskBlock.CountFor(_text.Length)])
        {
            lines += BitOperations.PopCount(block.Break & ~((block.Break << 1) | before));
            before = block.Break >> 63;
        }

        return lines;
    }

    /// <summary>Where the first line break at or after <paramref name="from"/> stands; the text's length when there is none.</summary>
    public int NextBreak(int from)
    {
        var index = from / MaskBlock.Width;
        var last = MaskBlock.CountFor(_text.Length);
        if (index >= last) return _text.Length;
        ref readonly var first = ref First;
        var bits = At(in first, index).Break & (ulong.MaxValue << (from % MaskBlock.Width));
        while (bits == 0)
        {
            if (++index >= last) return _text.Length;
            bits = At(in first, index).Break;
        }

        return (index * MaskBlock.Width) + BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>Counts the characters and words of the line between two places; equal to <see cref="LineFacts.Of"/>.</summary>
    public LineFacts Count(int start, int end)
    {
        if (start == end) return default;
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)end, (uint)_text.Length);
        var counter = new MaskCounter();
        ref readonly var first = ref First;
        for (var at = start; at < end; at += MaskBlock.Width)
        {
            // Behind the text's last block there is one more, which counts for nothing.
            var index = at / MaskBlock.Width;
            counter.Add(At(in first, index), At(in first, index + 1), at % MaskBlock.Width, RangeOf(at, end));
        }

        var facts = counter.End(end - start);
        facts.SetEnds(_text.AsSpan(start, end - start));
        return facts;
    }

    /// <summary>The masks of sixty-four characters from a place on; none has a bit for what stands at the end or behind it.</summary>
    public void Window(int start, int end, out MaskBlock window)
    {
        ref readonly var first = ref BlockOf(start, end);
        ref readonly var second = ref At(in first, 1);
        var (from, range) = (start % MaskBlock.Width, RangeOf(start, end));
        window.Letter = MaskBlock.Window(first.Letter, second.Letter, from) & range;
        window.Upper = MaskBlock.Window(first.Upper, second.Upper, from) & range;
        window.Digit = MaskBlock.Window(first.Digit, second.Digit, from) & range;
        window.Space = MaskBlock.Window(first.Space, second.Space, from) & range;
        window.Break = MaskBlock.Window(first.Break, second.Break, from) & range;
        window.Wide = MaskBlock.Window(first.Wide, second.Wide, from) & range;
        window.Comma = MaskBlock.Window(first.Comma, second.Comma, from) & range;
        window.Stop = MaskBlock.Window(first.Stop, second.Stop, from) & range;
        window.WideStop = MaskBlock.Window(first.WideStop, second.WideStop, from) & range;
        window.Closing = MaskBlock.Window(first.Closing, second.Closing, from) & range;
        window.Sign = MaskBlock.Window(first.Sign, second.Sign, from) & range;
        window.Mark = MaskBlock.Window(first.Mark, second.Mark, from) & range;
        window.Stray = MaskBlock.Window(first.Stray, second.Stray, from) & range;
        window.Combining = MaskBlock.Window(first.Combining, second.Combining, from) & range;
        window.Other = MaskBlock.Window(first.Other, second.Other, from) & range;
    }

    /// <summary>What tells the words of up to sixty-four characters from a place on, which stand within one line.</summary>
    public void Words(int start, int end, out WordMasks words)
    {
        ref readonly var first = ref BlockOf(start, end);
        ref readonly var second = ref At(in first, 1);
        var (from, range) = (start % MaskBlock.Width, RangeOf(start, end));
        words.Wides = MaskBlock.Window(first.Wide, second.Wide, from) & range;
        words.Letters = MaskBlock.Window(first.Letter | first.Combining, second.Letter | second.Combining, from) & range & ~words.Wides;
        words.Digits = MaskBlock.Window(first.Digit, second.Digit, from) & range;
        words.Blanks = MaskBlock.Window(first.Space | first.Stray, second.Space | second.Stray, from) & range;
        words.Marks = MaskBlock.Window(first.Mark, second.Mark, from) & range;
        words.Others = MaskBlock.Window(first.Other, second.Other, from) & range;
        words.Range = range;
    }

    /// <summary>The marks alone, of which <see cref="LineEnds"/> tells what they are.</summary>
    public ulong Marks(int start, int end)
    {
        ref readonly var first = ref BlockOf(start, end);
        return MaskBlock.Window(first.Mark, At(in first, 1).Mark, start % MaskBlock.Width) & RangeOf(start, end);
    }

    /// <summary>What words consist of, and the letters of scripts without spaces among it, as <see cref="Window"/> has them.</summary>
    public (ulong Words, ulong Wides) WordsOf(int start, int end)
    {
        ref readonly var first = ref BlockOf(start, end);
        ref readonly var second = ref At(in first, 1);
        var (from, range) = (start % MaskBlock.Width, RangeOf(start, end));
        return (MaskBlock.Window(first.Inner, second.Inner, from) & range, MaskBlock.Window(first.Wide, second.Wide, from) & range);
    }

    /// <summary>Where the first capital stands between two places that follows a small letter, a stop or a closing mark without white space; -1 for none.</summary>
    public int NextSeam(int from, int end)
    {
        ref readonly var first = ref First;
        for (var index = from / MaskBlock.Width; index * MaskBlock.Width < end; index++)
        {
            var before = index == 0 ? 0 : EndsWord(At(in first, index - 1)) >> (MaskBlock.Width - 1);
            ref readonly var block = ref At(in first, index);
            var bits = block.Upper & ((EndsWord(block) << 1) | before) & Within(index, from, end);
            if (bits != 0) return (index * MaskBlock.Width) + BitOperations.TrailingZeroCount(bits);
        }

        return -1;
    }

    /// <summary>
    /// False where no capital that another one or white space follows stands first between two places, or behind a stop or closing mark and any white space: there no
    /// sentence begins in capitals. Mostly right when true.
    /// </summary>
    public bool MayOpenInCapitals(int start, int end)
    {
        ref readonly var first = ref First;
        for (var index = start / MaskBlock.Width; index * MaskBlock.Width < end; index++)
        {
            ref readonly var block = ref At(in first, index);
            var ends = block.Stop | block.Closing;

            // What stands in the blocks beside is not looked at: there may be anything.
            var begins = 0b11 | (ends << 1) | ((block.Space << 1) & ((ends | block.Space) << 2));
            var goesOn = (1UL << (MaskBlock.Width - 1)) | ((block.Upper | block.Space) >> 1);
            var from = Math.Max(0, start - (index * MaskBlock.Width));
            if (from > 0) begins = (begins | (1UL << from)) & (ulong.MaxValue << from);
            if ((block.Upper & begins & goesOn) != 0) return true;
        }

        return false;
    }

    /// <summary>Whether a sign that opens or parts something stands between two places.</summary>
    public bool HasSign(int start, int end)
    {
        ref readonly var first = ref First;
        for (var index = start / MaskBlock.Width; index * MaskBlock.Width < end; index++)
        {
            if ((At(in first, index).Sign & Within(index, start, end)) != 0) return true;
        }

        return false;
    }

    /// <summary>
    /// The first place between two where something may begin. White space is none, nor is, behind a letter or digit of ASCII: a small letter, which most of a text are,
    /// a digit behind a digit, a stop or a comma, or a capital behind a capital that no small letter follows. The end where there is none.
    /// </summary>
    public int NextStart(int from, int end)
    {
        ref readonly var first = ref First;
        for (var index = from / MaskBlock.Width; index * MaskBlock.Width < end; index++)
        {
            ref readonly var block = ref At(in first, index);
            ulong digit = block.Digit & ~block.Other, upper = block.Upper & ~block.Other, small = block.Letter & ~block.Upper & ~block.Other;
            ulong behindDigit = digit << 1, behindUpper = upper << 1, behindSmall = small << 1;
            if (index > 0) AddLast(At(in first, index - 1), ref behindDigit, ref behindUpper, ref behindSmall);

            // A letter of any script that is no capital. What stands in the next block is not looked at: it may be one.
            var beforeSmall = ((block.Letter & ~block.Upper) >> 1) | (1UL << (MaskBlock.Width - 1));
            var inner = small | ((block.Stop | block.Comma) & ~block.Other);
            var amid = (inner & (behindDigit | behindUpper | behindSmall)) | (digit & behindDigit) | (upper & behindUpper & ~beforeSmall);
            var starts = ~(amid | block.Space) & Within(index, from, end);
            if (starts != 0) return (index * MaskBlock.Width) + BitOperations.TrailingZeroCount(starts);
        }

        return end;
    }

    /// <summary>The first white space or sign between two places that parts something; the end where there is none.</summary>
    public int NextGap(int from, int end)
    {
        ref readonly var first = ref First;
        for (var index = from / MaskBlock.Width; index * MaskBlock.Width < end; index++)
        {
            ref readonly var block = ref At(in first, index);
            var gaps = (block.Space | block.Sign) & Within(index, from, end);
            if (gaps != 0) return (index * MaskBlock.Width) + BitOperations.TrailingZeroCount(gaps);
        }

        return end;
    }

    /// <summary>What the last character of the block before is.</summary>
    private static void AddLast(in MaskBlock block, ref ulong digit, ref ulong upper, ref ulong small)
    {
        const int last = MaskBlock.Width - 1;
        digit |= (block.Digit & ~block.Other) >> last;
        upper |= (block.Upper & ~block.Other) >> last;
        small |= (block.Letter & ~block.Upper & ~block.Other) >> last;
    }

    /// <summary>A bit for each of sixty-four characters from a place on that stands before another.</summary>
    private static ulong RangeOf(int start, int end) => ulong.MaxValue >> Math.Max(0, MaskBlock.Width - (end - start));

    /// <summary>A bit for each of the block's characters that stands between two places.</summary>
    private static ulong Within(int index, int start, int end)
    {
        var at = index * MaskBlock.Width;
        return (ulong.MaxValue << Math.Max(0, start - at)) & (ulong.MaxValue >> Math.Max(0, at + MaskBlock.Width - end));
    }

    private static ulong EndsWord(in MaskBlock block) => (block.Letter & ~block.Upper) | block.Stop | block.Closing;

    /// <summary>The block in which a stretch of the text begins.</summary>
    private ref readonly MaskBlock BlockOf(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)end, (uint)_text.Length);
        return ref At(in First, start / MaskBlock.Width);
    }

    private static ref readonly MaskBlock At(in MaskBlock first, int index) => ref Unsafe.Add(ref Unsafe.AsRef(in first), (nint)(uint)index);
}
