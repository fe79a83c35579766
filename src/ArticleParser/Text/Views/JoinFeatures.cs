namespace ArticleParser.Text;

/// <summary>
/// What two neighbouring lines say for or against being one, as rows of a table of weights: one row of each group. To change a group is to train
/// the weights anew (the command is <c>train-joins</c>).
/// </summary>
internal sealed class JoinFeatures
{
    /// <summary>Changes whenever the groups do.</summary>
    public const int Version = 2;

    /// <summary>How many rows there are.</summary>
    public const int Rows = WordRows + RepeatRows + NeighbourRows + EdgeRows + (4 * LineShape.Sizes * LineShape.Sizes) + (3 * LineShape.Sizes * Edges) + (LineShape.Shares * LineShape.Shares) + (8 * 3) + 16 + 45 + 8 + WrappedRows;

    private const int Edges = LineEdges.Count;
    private const int Words = LineWordEnds.Numbers;
    private const int WordRows = 6 * Words;
    private const int Repeats = LineRepeats.Steps;
    private const int RepeatRows = (Repeats * Repeats * Repeats * Repeats) + (2 * Repeats * Edges);
    private const int NeighbourRows = (2 * LineShape.Shares * Edges) + (3 * LineShape.Sizes * Edges) + 16;
    private const int EdgeRows = (6 * Edges * Edges) + (2 * Edges);
    private const int WrappedRows = 8 + 81 + 25 + 30 + 3 + 8;

    private readonly ushort[] _rows = new ushort[48];
    private int _count;
    private int _base;

    /// <summary>The rows of the last pair.</summary>
    public ReadOnlySpan<ushort> Of => _rows.AsSpan(0, _count);

    /// <summary>Whether a row stands for a word.</summary>
    public static bool IsWord(int row) => row < WordRows;

    /// <summary>How many rows the groups of the last pair have; all of them.</summary>
    public int Reached => _base;

    public void Read(PageShape page, in JoinedLine joined, PhysicalLine line, PhysicalLine next, int index, Wrapping? wrapping)
    {
        (_count, _base) = (0, 0);
        ref readonly var before = ref page[index - 1];
        ref readonly var first = ref page[index];
        ref readonly var second = ref page[index + 1];
        ref readonly var behind = ref page[index + 2];
        AddWords(first, second);
        AddRepeats(before, first, second, behind);
        AddNeighbours(first, second, behind, page[index + 3]);
        AddEdges(before, first, second, behind);
        Add(2 * Edges, (joined.Pieces > 1 ? Edges : 0) + (int)first.Last);
        Add(LineShape.Sizes, LineShape.Sizes, first.Size, second.Size);
        Add(LineShape.Sizes, LineShape.Sizes, first.WordSize, second.WordSize);
        Add(LineShape.Sizes, LineShape.Sizes, before.Size, behind.Size);
        Add(LineShape.Sizes, LineShape.Sizes, joined.Size, second.WordSize);
        Add(LineShape.Shares, LineShape.Shares, first.Capitals, second.Capitals);
        Add(LineShape.Sizes, Edges, joined.Size, (int)second.First);
        Add(LineShape.Sizes, Edges, first.Size, (int)second.First);
        Add(LineShape.Sizes, Edges, second.Size, (int)first.Last);
        Add(LineShape.Sizes, Edges, first.Size, (int)before.Last);
        Add(8, Bits(first.EndsOpen, second.EndsOpen, joined.HoldsEnd));
        Add(8, Bits(joined.HasOpenBracket, second.Brackets < 0, joined.HasOpenQuote));
        Add(8, Bits(first.HoldsEnd, second.HoldsEnd, second.HasOddQuotes));
        Add(16, Math.Min(7, joined.Pieces - 1) + (joined.First is LineEdge.Upper or LineEdge.Opening ? 8 : 0));
        Add(LineShape.Sizes, 5, page.MeanSize, page.Stops);
        Add(8, page.Starts);
        if (wrapping is null) _base += WrappedRows;
        else AddWrapping(wrapping, joined, line, next, index);
    }

    private static int Bits(bool first, bool second, bool third) => (first ? 1 : 0) + (second ? 2 : 0) + (third ? 4 : 0);

    private void AddWords(in LineShape first, in LineShape second)
    {
        Add(Words, first.FirstWord);
        Add(Words, first.WordBeforeLast);
        Add(Words, first.LastWord);
        Add(Words, second.FirstWord);
        Add(Words, second.SecondWord);
        Add(Words, second.LastWord);
    }

    /// <summary>"Position:" before many values is a label; what stands there twice is a menu's.</summary>
    private void AddRepeats(in LineShape before, in LineShape first, in LineShape second, in LineShape behind)
    {
        Add(Repeats * Repeats, Repeats * Repeats, (first.Repeats * Repeats) + second.Repeats, (before.Repeats * Repeats) + behind.Repeats);
        Add(Repeats, Edges, first.Repeats, (int)first.Last);
        Add(Repeats, Edges, second.Repeats, (int)first.Last);
    }

    /// <summary>A name amid a sentence is told by what stands behind it.</summary>
    private void AddNeighbours(in LineShape first, in LineShape second, in LineShape behind, in LineShape next)
    {
        Add(LineShape.Shares, Edges, first.Capitals, (int)second.First);
        Add(LineShape.Shares, Edges, second.Capitals, (int)behind.First);
        Add(LineShape.Sizes, Edges, second.Size, (int)behind.First);
        Add(LineShape.Sizes, Edges, behind.Size, (int)second.Last);
        Add(16, Bits(next.First == LineEdge.Lower, next.Last == LineEdge.Stop, behind.Size < LineShape.SentenceSize) + (next.Last == LineEdge.Colon ? 8 : 0));
    }

    private void AddEdges(in LineShape before, in LineShape first, in LineShape second, in LineShape behind)
    {
        Add(Edges, Edges, (int)first.Last, (int)second.First);
        Add(Edges, Edges, (int)before.Last, (int)first.First);
        Add(Edges, Edges, (int)second.Last, (int)behind.First);
        Add(Edges, Edges, (int)first.First, (int)first.Last);
        Add(Edges, Edges, (int)second.First, (int)second.Last);
        Add(Edges, Edges, (int)second.First, (int)behind.First);
    }

    private void AddWrapping(Wrapping wrapping, in JoinedLine joined, in PhysicalLine line, in PhysicalLine next, int index)
    {
        var block = wrapping.BlockOf(index);
        Add(8, wrapping.Overflow(index) switch { <= 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, <= 7 => 4, <= 9 => 5, <= 13 => 6, _ => 7 });
        Add(9, 9, wrapping.FillOf(index - 1), wrapping.FillOf(index + 1));
        Add(5, 5, LineShape.ShareOf(block.Capitals, block.Lines - 1), LineShape.ShareOf(block.Full, block.Lines));
        Add(6, 5, block.Lines switch { <= 2 => 0, 3 => 1, 4 => 2, <= 6 => 3, <= 10 => 4, _ => 5 }, Math.Min(4, joined.Pieces - 1));
        Add(3, 1 + Math.Sign(next.Indent - line.Indent));
        Add(8, Bits(wrapping.Fills(index + 1), index - 1 >= 0 && wrapping.Fills(index - 1), joined.HoldsEnd));
    }

    private void Add(int first, int second, int one, int two) => Add(first * second, (one * second) + two);

    private void Add(int size, int row)
    {
        _rows[_count++] = (ushort)(_base + row);
        _base += size;
    }
}
