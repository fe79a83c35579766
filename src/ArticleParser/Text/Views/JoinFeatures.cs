using System.Runtime.CompilerServices;

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

    private const int MostGroups = 48;

    private readonly ushort[] _rows = new ushort[MostGroups];
    private int _count;

    /// <summary>The rows of the last pair.</summary>
    public ReadOnlySpan<ushort> Of => _rows.AsSpan(0, _count);

    /// <summary>Whether a row stands for a word.</summary>
    public static bool IsWord(int row) => row < WordRows;

    /// <summary>How many rows the groups of the last pair have; all of them.</summary>
    public int Reached { get; private set; }

    public void Read(PageShape page, in JoinedLine joined, PhysicalLine line, PhysicalLine next, int index, Wrapping? wrapping)
    {
        var rows = new GroupRows(ref _rows[0], 0);
        ref readonly var before = ref page[index - 1];
        ref readonly var first = ref page[index];
        ref readonly var second = ref page[index + 1];
        ref readonly var behind = ref page[index + 2];
        AddWords(ref rows, first, second);
        AddRepeats(ref rows, before, first, second, behind);
        AddNeighbours(ref rows, first, second, behind, page[index + 3]);
        AddEdges(ref rows, before, first, second, behind);
        rows.Add(2 * Edges, (joined.Pieces > 1 ? Edges : 0) + (int)first.Last);
        rows.Add(LineShape.Sizes, LineShape.Sizes, first.Size, second.Size);
        rows.Add(LineShape.Sizes, LineShape.Sizes, first.WordSize, second.WordSize);
        rows.Add(LineShape.Sizes, LineShape.Sizes, before.Size, behind.Size);
        rows.Add(LineShape.Sizes, LineShape.Sizes, joined.Size, second.WordSize);
        rows.Add(LineShape.Shares, LineShape.Shares, first.Capitals, second.Capitals);
        rows.Add(LineShape.Sizes, Edges, joined.Size, (int)second.First);
        rows.Add(LineShape.Sizes, Edges, first.Size, (int)second.First);
        rows.Add(LineShape.Sizes, Edges, second.Size, (int)first.Last);
        rows.Add(LineShape.Sizes, Edges, first.Size, (int)before.Last);
        rows.Add(8, Bits(first.EndsOpen, second.EndsOpen, joined.HoldsEnd));
        rows.Add(8, Bits(joined.HasOpenBracket, second.Brackets < 0, joined.HasOpenQuote));
        rows.Add(8, Bits(first.HoldsEnd, second.HoldsEnd, second.HasOddQuotes));
        rows.Add(16, Math.Min(7, joined.Pieces - 1) + (joined.First is LineEdge.Upper or LineEdge.Opening ? 8 : 0));
        rows.Add(LineShape.Sizes, 5, page.MeanSize, page.Stops);
        rows.Add(8, page.Starts);
        (_count, Reached) = (rows.Count, rows.Reached);
        if (wrapping is not null) AddWrapping(wrapping, joined, line, next, index);
        else Reached += WrappedRows;
    }

    private static int Bits(bool first, bool second, bool third) => (first ? 1 : 0) + (second ? 2 : 0) + (third ? 4 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddWords(ref GroupRows rows, in LineShape first, in LineShape second)
    {
        rows.Add(Words, first.FirstWord);
        rows.Add(Words, first.WordBeforeLast);
        rows.Add(Words, first.LastWord);
        rows.Add(Words, second.FirstWord);
        rows.Add(Words, second.SecondWord);
        rows.Add(Words, second.LastWord);
    }

    /// <summary>"Position:" before many values is a label; what stands there twice is a menu's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddRepeats(ref GroupRows rows, in LineShape before, in LineShape first, in LineShape second, in LineShape behind)
    {
        rows.Add(Repeats * Repeats, Repeats * Repeats, (first.Repeats * Repeats) + second.Repeats, (before.Repeats * Repeats) + behind.Repeats);
        rows.Add(Repeats, Edges, first.Repeats, (int)first.Last);
        rows.Add(Repeats, Edges, second.Repeats, (int)first.Last);
    }

    /// <summary>A name amid a sentence is told by what stands behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddNeighbours(ref GroupRows rows, in LineShape first, in LineShape second, in LineShape behind, in LineShape next)
    {
        rows.Add(LineShape.Shares, Edges, first.Capitals, (int)second.First);
        rows.Add(LineShape.Shares, Edges, second.Capitals, (int)behind.First);
        rows.Add(LineShape.Sizes, Edges, second.Size, (int)behind.First);
        rows.Add(LineShape.Sizes, Edges, behind.Size, (int)second.Last);
        rows.Add(16, Bits(next.First == LineEdge.Lower, next.Last == LineEdge.Stop, behind.Size < LineShape.SentenceSize) + (next.Last == LineEdge.Colon ? 8 : 0));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddEdges(ref GroupRows rows, in LineShape before, in LineShape first, in LineShape second, in LineShape behind)
    {
        rows.Add(Edges, Edges, (int)first.Last, (int)second.First);
        rows.Add(Edges, Edges, (int)before.Last, (int)first.First);
        rows.Add(Edges, Edges, (int)second.Last, (int)behind.First);
        rows.Add(Edges, Edges, (int)first.First, (int)first.Last);
        rows.Add(Edges, Edges, (int)second.First, (int)second.Last);
        rows.Add(Edges, Edges, (int)second.First, (int)behind.First);
    }

    private void AddWrapping(Wrapping wrapping, in JoinedLine joined, in PhysicalLine line, in PhysicalLine next, int index)
    {
        var rows = new GroupRows(ref _rows[_count], Reached);
        var block = wrapping.BlockOf(index);
        rows.Add(8, wrapping.Overflow(index) switch { <= 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, <= 7 => 4, <= 9 => 5, <= 13 => 6, _ => 7 });
        rows.Add(9, 9, wrapping.FillOf(index - 1), wrapping.FillOf(index + 1));
        rows.Add(5, 5, LineShape.ShareOf(block.Capitals, block.Lines - 1), LineShape.ShareOf(block.Full, block.Lines));
        rows.Add(6, 5, block.Lines switch { <= 2 => 0, 3 => 1, 4 => 2, <= 6 => 3, <= 10 => 4, _ => 5 }, Math.Min(4, joined.Pieces - 1));
        rows.Add(3, 1 + Math.Sign(next.Indent - line.Indent));
        rows.Add(8, Bits(wrapping.Fills(index + 1), index - 1 >= 0 && wrapping.Fills(index - 1), joined.HoldsEnd));
        (_count, Reached) = (_count + rows.Count, rows.Reached);
    }
}
